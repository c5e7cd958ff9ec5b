"""A small template must not fill the machine: each kind of growth ends in a sentence."""

import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml.names import MAIN
from cchc_cli.ooxml.package import read_parts
from cchc_cli.word import limits
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.template import Template
from tests.helpers.counting import calls_in
from tests.helpers.templates import refused, rendered_anew, words

XS = [str(number) for number in range(100)]
LOOP, END = "{% for v in xs %}", "{% endfor %}"

NESTED = "{% set a = ['x'] %}{% set b = ['x'] %}" + "{% set a = [a, a] %}{% set b = [b, b] %}" * 60
WIDE = "{% set a = xs %}{% set b = xs %}" + "".join(
    f"{{% set {name} = [{', '.join([name] * 40)}] %}}" for name in "ab" * 4
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LOOP * 4 + "a" + END * 4, "quá lớn"),
        (LOOP * 4 + END * 4, "quá nhiều lần"),
        ("{% set a = 'aaaaaaaaaaaaaaaa' %}" + "{% set a = a ~ a %}" * 30, "dài hơn"),
        ("{% set a = 'aaaaaaaaaaaaaaaa' %}" + "{% set a = a + a %}" * 30, "dài hơn"),
        ("{% set a = 99999999999999999999 %}" + "{% set a = a * a %}" * 20, "quá lớn"),
        ("{% set a = 99999999999999999999 %}" + "{% set a = a + a %}" * 99, "quá lớn"),
        ("{% set a = 'a' %}" + "{% set a = a ~ a %}" * 18 + "{{ xs | join(a) }}", "dài hơn"),
        ("{% set a = 'a' %}" + "{% set a = a ~ a %}" * 18 + LOOP * 2 + "{% set b = a | upper %}"
         + END * 2, "quá nhiều lần"),
        ("{% set a = 'a' %}" + "{% set a = a ~ a %}" * 18 + LOOP * 2 + "{% if a == a ~ '' %}{% endif %}"
         + END * 2, "quá nhiều lần"),
        (NESTED + "{% if a == b %}{% endif %}", "lồng nhau"),
        (NESTED + "{% if a in b %}{% endif %}", "lồng nhau"),
        (WIDE + "{% if a == b %}{% endif %}", "quá nhiều lần"),
        (NESTED + "{{ [a, b] | max }}", "toàn chữ hoặc toàn số"),
        (NESTED + "{{ a | so }}", "cần một số"),
        (NESTED + "{{ a | vien_dan }}", "không phải là chữ hay số"),
        (NESTED + "{{ xs | join('', attribute=a) }}", "không phải là chữ hay số"),
        (NESTED + "{{ a }}", "không phải chữ để in"),
        ("{% if xs %}" * 105 + "a" + "{% endif %}" * 105, "quá sâu"),
        (LOOP * 21 + END * 21, "quá sâu"),
        ("{{ xs[0] }}" * (limits.MOST_TAGS + 1), "thẻ"),
        ("{{ 'f' | int(base=16) * 1000000000 * 1000000000 * 1000000000 * 1000000000 }}", "quá lớn"),
    ],
)  # fmt: skip
def test_growth_ends_in_a_sentence_with_a_place(text: str, said: str) -> None:
    fault = refused(text, xs=XS)
    assert said in fault.message
    assert "đoạn 1" in fault.place


def test_blocks_as_deep_as_allowed_print() -> None:
    deep = limits.DEEPEST_BLOCKS
    text = "{% if xs %}" * deep + "a" + "{% endif %}" * deep
    assert words(rendered_anew(text, xs=XS)) == "a"
    loops = limits.DEEPEST_LOOPS
    assert words(rendered_anew(LOOP * loops + "a" + END * loops, xs=["x"])) == "a"


def test_a_loop_is_refused_before_it_turns() -> None:
    """The work is counted beforehand: a hundred times the turns are no more calls."""
    text = LOOP * 4 + END * 4
    few, many = ([str(n) for n in range(count)] for count in (100, 200))
    assert calls_in(lambda: refused(text, xs=many)) < 1.5 * calls_in(lambda: refused(text, xs=few))


def test_another_rendering_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_STEPS", 1000)
    for _ in range(3):
        assert (
            words(rendered_anew("{% for v in xs %}{{ v }}{% endfor %}", xs=["a"] * 100))
            == "a" * 100
        )
    assert (
        "quá nhiều lần" in refused("{% for v in xs %}{{ v }}{% endfor %}", xs=["a"] * 900).message
    )


@pytest.mark.parametrize("more", [b"<w:p/>" * limits.MOST_ELEMENTS, b" " * limits.MOST_BYTES])
def test_a_huge_template_is_not_compiled(more: bytes) -> None:
    parts = read_parts(builtin_folder() / "notice.docx")
    parts[MAIN] = parts[MAIN].replace(b"<w:sectPr", more + b"<w:sectPr", 1)
    with pytest.raises(TemplateError, match="mẫu quá lớn"):
        Template("notice.docx", parts)
