"""Values become text: nothing is lost, nothing is taken for a tag or XML."""

import io
import unicodedata
import zipfile
from typing import Any

import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.ooxml.package import packed
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.values import MISSING, Indent, Missing, Picture
from tests.helpers.templates import cannot_stand, cells, of, opened, render, table, texts


def test_tabs_and_spaces_are_kept(saved: Any) -> None:
    assert texts(render(saved(of("[{{ a }}]")), a=" một\tba  ")) == ["[ một\tba  ]"]


LINES = "Làm ba việc:\n- Rà soát;\n\n- Báo cáo.\n"


def test_each_line_is_a_paragraph_like_that_of_the_tag(saved: Any) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.page_break_before = True
        paragraph.add_run("1. ")
        paragraph.add_run("{{ a }}").bold = True
        paragraph.add_run(" (hết)")

    printed = opened(render(saved(build), a=LINES)).paragraphs
    assert [p.text for p in printed] == ["1. Làm ba việc:", "- Rà soát;", "- Báo cáo. (hết)"]
    assert {p.alignment for p in printed} == {WD_ALIGN_PARAGRAPH.JUSTIFY}
    assert [p.paragraph_format.page_break_before for p in printed] == [True, None, None]
    assert [[r.bold for r in p.runs] for p in printed] == [[None, True], [True], [True, None]]


def test_lines_in_a_cell_and_in_a_loop_within_a_paragraph(saved: Any) -> None:
    path = saved(table(("{% for a in values %}{{ a }}{% endfor %}.",)))
    assert cells(render(path, values=["một\nhai\n", "ba\r\nbốn"])) == [["một\nhaiba\nbốn."]]


def test_only_line_breaks_print_nothing(saved: Any) -> None:
    assert texts(render(saved(of("[{{ a }}]")), a="\n \n")) == ["[]"]


def test_a_line_break_stays_one_in_a_link_and_where_a_section_ends(saved: Any) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph()
        link = OxmlElement("w:hyperlink")
        link.append(paragraph.add_run("{{ a }}")._r)
        paragraph._p.append(link)
        ending = document.add_paragraph("{{ a }}")
        document.add_section()
        ending._p.get_or_add_pPr().append(document.paragraphs[-1]._p.pPr[-1])

    printed = opened(render(saved(build), a="một\nhai"))
    assert [p.text for p in printed.paragraphs] == ["một\nhai", "một\nhai", ""]
    assert len(printed.sections) == 2


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
    expected = [line for value in values for line in f"[{_lines_of(value)}]".split("\n")]
    assert texts(render(path, values=values)) == [*expected, "hết"]


def _lines_of(value: str) -> str:
    """Return what is printed of a value: composed, and without its empty lines, if it has lines."""
    text = unicodedata.normalize("NFC", value).replace("\r", "")
    return "\n".join(t for t in text.split("\n") if t.strip()) if "\n" in text else text


def test_ten_thousand_letters(saved: Any) -> None:
    long = "Đường " * 2000
    assert texts(render(saved(of("{{ a }}")), a=long)) == [long]
