"""The fast reader: text stays text, and what is not plain is sent to the slow one."""

import random

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.workspace.reading.plain_values import SuspectError, build
from cchc_cli.workspace.reading.text_problems import read_faulty


def test_scalars_are_what_was_typed() -> None:
    typed = "a: 1.10\nb: no\nc: 12:30\nd: 0123\ne: 2025-02-30\nf: ~\ng: 'x'"
    assert build(typed) == {
        "a": "1.10",
        "b": "no",
        "c": "12:30",
        "d": "0123",
        "e": "2025-02-30",
        "f": "~",
        "g": "x",
    }


def test_a_key_without_a_value_is_not_known_yet() -> None:
    assert build("a:\nb: ''\nc: '  '\nd: x") == {"d": "x"}


def test_aliases_save_typing() -> None:
    assert build("a: &r [x, y]\nb: *r\nc: &t chữ\nd: *t") == {
        "a": ["x", "y"],
        "b": ["x", "y"],
        "c": "chữ",
        "d": "chữ",
    }


SUSPECT = {
    "duplicate-key": "a: 1\na: 2",
    "duplicate-key of an empty one": "a:\na: 2",
    "merge-key": "a: &x {b: c}\nd:\n  <<: *x",
    "tag": "a: !!python/object/apply:os.system [ls]",
    "tag of text": "a: !!str 5",
    "several-documents": "a: 1\n---\nb: 2",
    "key-not-text": "? [a]\n: b",
    "unknown-alias": "a: *x",
    "unknown-alias of itself": "a: &x [*x]",
    "too-deep": "a: " + "[" * 100 + "]" * 100,
    "alias-bomb": "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + "\n".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 10)}]" for i in range(9)
    ),
}


@pytest.mark.parametrize("name", SUSPECT)
def test_what_is_not_plain_is_refused_and_explained(name: str) -> None:
    with pytest.raises((SuspectError, yaml.YAMLError)):
        build(SUSPECT[name])
    assert [f.code for f in read_faulty(SUSPECT[name]).faults] == [name.split(maxsplit=1)[0]]


plain = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(
        lambda s: s.strip()
    ),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abcđê_", min_size=1, max_size=6), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(plain.filter(lambda v: not isinstance(v, str)))
def test_both_readers_agree_with_pyyaml_on_text(value: object) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_style='"')
    assert build(text) == value
    assert read_faulty(text).value == value


def test_growth_is_linear_in_events() -> None:
    """Twice the tasks, twice the events: nothing is walked again."""
    from cchc_cli.workspace.reading import plain_values

    def events(n: int) -> int:
        count = 0
        parser = plain_values.CParser("".join(f"- {{id: {i}, a: [x, y]}}\n" for i in range(n)))
        reader = plain_values._Builder(parser, {}, set())

        class Counting:
            def get_event(self) -> object:
                nonlocal count
                count += 1
                return parser.get_event()

        reader.parser = Counting()
        assert len(reader.document()) == n
        return count

    small, large = events(100), events(200)
    assert large - small == pytest.approx(small, abs=10)


def test_random_bytes_never_raise_anything_else() -> None:
    source = random.Random(7)
    for _ in range(300):
        text = "".join(
            source.choices("ab:- \n\t'\"[]{}&*!|>%@#,?đ\u2028\x85", k=source.randint(1, 60))
        )
        try:
            build(text)
        except (SuspectError, yaml.YAMLError):
            assert read_faulty(text).faults, text
