"""Values become text: nothing is lost, nothing is taken for a tag or XML."""

import io
import unicodedata
import zipfile
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.ooxml.package import packed
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.values import MISSING, Indent, Missing, Picture
from tests.helpers.templates import cannot_stand, of, opened, render, texts


def test_breaks_and_spaces_are_kept(saved: Any) -> None:
    assert texts(render(saved(of("[{{ a }}]")), a=" một\nhai\tba  ")) == ["[ một\nhai\tba  ]"]


def test_values_that_look_like_tags_or_xml_come_out_as_they_are(saved: Any) -> None:
    nasty = "A & B <C> {{ x }} {% if %} ]]> {# #} &amp; \"'"
    assert texts(render(saved(of("{{ a }}", "sau")), a=nasty)) == [nasty, "sau"]


def test_text_is_composed(saved: Any) -> None:
    assert texts(render(saved(of("{{ a }}")), a=unicodedata.normalize("NFD", "Ủy ban"))) == [
        "Ủy ban"
    ]


def test_what_is_missing_is_marked_and_listed(saved: Any) -> None:
    rendered = render(saved(of("{{ a }} {{ a.b }}{% if a %}không{% endif %}")), a=MISSING)
    assert texts(rendered) == ["[…] […]"]
    assert rendered.missing == ("a", "a.b")
    (paragraph,) = opened(rendered).paragraphs
    marked = [run.text for run in paragraph.runs if run.font.highlight_color is not None]
    assert marked == ["[…]", "[…]"]


def test_a_list_that_is_missing_is_shown_once(saved: Any) -> None:
    template = saved(of("{%p for duty in unit.duties %}", "{{ duty.id }}", "{%p endfor %}"))
    made = render(template, unit=Missing("đơn vị"))
    assert (texts(made), made.missing) == (["[…]"], ("đơn vị",))


def test_pictures_and_indents(saved: Any) -> None:
    rendered = render(
        saved(of("{{ p }}", "{{ i | rule }}")),
        p=Picture(b"\x89PNG", 30, 30, "a<b"),
        i=Indent(100, 200),
    )
    with zipfile.ZipFile(io.BytesIO(packed(rendered.parts))) as package:
        assert package.read("word/media/printed1.png") == b"\x89PNG"
    assert len(opened(rendered).inline_shapes) == 1
    indented = opened(rendered).paragraphs[1]
    assert (indented.text, indented.paragraph_format.left_indent.twips) == ("", 100)


@pytest.mark.slow
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.text(
            st.sampled_from("&<>{}%#\n\t ađĐ\u0309\u0323]'\"")
            | st.characters(codec="utf-8", exclude_categories=["Cs"]),
            max_size=40,
        ),
        max_size=5,
    )
)
def test_no_text_is_lost(saved: Any, values: list[str]) -> None:
    path = saved(of("{%p for v in values %}", "[{{ v }}]", "{%p endfor %}", "hết"))
    if cannot_stand("".join(values)):
        with pytest.raises(TemplateError, match="ký tự điều khiển"):
            render(path, values=values)
        return
    expected = [f"[{unicodedata.normalize('NFC', v).replace(chr(13), '')}]" for v in values]
    assert texts(render(path, values=values)) == [*expected, "hết"]


def test_ten_thousand_letters(saved: Any) -> None:
    long = "Đường " * 2000
    assert texts(render(saved(of("{{ a }}")), a=long)) == [long]
