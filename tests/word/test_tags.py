"""Signs that Word's AutoCorrect puts into a tag, and what to type instead."""

import pytest

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.tags import find_tags
from tests.helpers.counting import calls_in


@pytest.mark.parametrize(
    ("text", "sign", "typed"),
    [
        ("{% if total ≥ 5 %}", "≥", "`>=`"),
        ("{% if total ≤ 5 %}", "≤", "`<=`"),
        ("{% if total ≠ 5 %}", "≠", "`!=`"),
        ("{{ total – 1 }}", "–", "`-`"),
        ("{{ total — 1 }}", "—", "`-`"),
        ("{%– if total –%}", "–", "`-`"),
        ("{{ total × 2 }}", "×", "`*`"),
    ],
)
def test_signs_that_word_changed(text: str, sign: str, typed: str) -> None:
    with pytest.raises(TemplateError) as caught:
        find_tags(text)
    assert f"`{sign}`" in caught.value.message
    assert caught.value.hint.startswith(f"gõ {typed}")


def test_within_quotes_and_outside_tags_they_are_text() -> None:
    (tag,) = find_tags('Từ 8h – 11h {{ name | default("a – b") }} ≥ 5')
    assert tag.source == 'name | default("a – b")'


@pytest.mark.parametrize("half", ["{{", "{% if ", "{{ a }", "{# ", "}}", "%}", "{%p"])
def test_half_tags_are_found_in_one_go(half: str) -> None:
    """Ten times the text are as many calls: the first half tag ends the search."""

    def find(count: int) -> None:
        with pytest.raises(TemplateError, match="viết dở"):
            find_tags(half * count)

    find(1)  # whatever is made once
    assert calls_in(lambda: find(80_000)) <= calls_in(lambda: find(8_000)) + 100


def test_whole_tags_are_each_found_once() -> None:
    calls = [calls_in(lambda n=n: find_tags("{{ a }}{##}" * n)) for n in (100, 200, 400)]
    assert calls[2] < 2.1 * calls[1] < 2.1 * 2.1 * calls[0]


def test_a_tag_has_an_end_to_its_length() -> None:
    with pytest.raises(TemplateError, match="dài hơn"):
        find_tags("{{ " + "a" * 3000 + " }}")


def test_spaces_are_taken_away_by_a_mark_at_the_edge_alone() -> None:
    assert [tag.source for tag in find_tags("{{- a -}}{{ -a }}{%- set x = -1 -%}")] == [
        "a", "-a", "set x = -1",
    ]  # fmt: skip
