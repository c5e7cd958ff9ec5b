"""The template engine: what it prints, what it refuses, and that nothing is ever lost."""

import datetime as dt
import io
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docxtpl import DocxTemplate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.documents.fingerprint import edited_since_made, fingerprint, with_fingerprint
from cchc_cli.ooxml.package import packed, parts_of, read_parts
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.parts import Properties
from cchc_cli.word.template import Rendered, Template
from cchc_cli.word.values import MISSING, Indent, Picture

PROPERTIES = Properties("Tiêu đề & <1>", "UBND xã", dt.datetime(2025, 10, 8, tzinfo=dt.UTC))
Build = Callable[[Document], None]


@pytest.fixture
def made(tmp_path: Path) -> Callable[[Build], Path]:
    def make(build: Build) -> Path:
        document = docx.Document()
        build(document)
        path = tmp_path / "mau.docx"
        document.save(str(path))
        return path

    return make


def of(*paragraphs: str) -> Build:
    def build(document: Document) -> None:
        for text in paragraphs:
            document.add_paragraph(text)

    return build


def render(path: Path, **values: Any) -> Rendered:
    return Template.read(path).render(values, PROPERTIES)


def opened(rendered: Rendered) -> Document:
    return docx.Document(io.BytesIO(packed(rendered.parts)))


def texts(rendered: Rendered) -> list[str]:
    return [paragraph.text for paragraph in opened(rendered).paragraphs]


def cells(rendered: Rendered) -> list[list[str]]:
    return [[c.text for c in row.cells] for t in opened(rendered).tables for row in t.rows]


def table(*rows: tuple[str, ...]) -> Build:
    def build(document: Document) -> None:
        grid = document.add_table(rows=len(rows), cols=len(rows[0]))
        for row, values in zip(grid.rows, rows, strict=True):
            for cell, value in zip(row.cells, values, strict=True):
                first, *others = value.split("\n")
                cell.text = first
                for text in others:
                    cell.add_paragraph(text)

    return build


# Printing


def test_values_filters_conditions_and_loops_in_a_paragraph(made: Any) -> None:
    path = made(
        of(
            "{{ name | upper }}: {% for t in tasks %}{{ loop.index }}.{{ t }} {% endfor %}"
            "{% if done %}xong{% else %}chưa{% endif %}{# ghi chú #}"
        )
    )
    assert texts(render(path, name="Ủy ban", tasks=["a", "b"], done=False)) == [
        "ỦY BAN: 1.a 2.b chưa"
    ]


def test_paragraphs_that_hold_only_tags_disappear(made: Any) -> None:
    path = made(
        of(
            "{%p for t in tasks %}",
            "- {{ t }}",
            "{%p endfor %}",
            "{% if tasks %}",
            "có",
            "{% endif %}",
            "hết",
        )
    )
    assert texts(render(path, tasks=["a", "b"])) == ["- a", "- b", "có", "hết"]
    assert texts(render(path, tasks=[])) == ["hết"]


def test_rows_and_cells(made: Any) -> None:
    path = made(
        table(
            ("STT", "Việc"),
            ("{%tr for t in tasks %}", ""),
            ("{{ loop.index }}", "{{ t }}"),
            ("{%tr endfor %}", ""),
        )
    )
    assert cells(render(path, tasks=["a", "b"])) == [["STT", "Việc"], ["1", "a"], ["2", "b"]]
    columns = made(
        table(
            ("{%tc for c in names %}", "{{ c }}", "{%tc endfor %}"),
        )
    )
    assert cells(render(columns, names=["x", "y"])) == [["x", "y"]]


def test_a_table_that_loses_all_rows_goes_and_an_emptied_cell_keeps_a_paragraph(made: Any) -> None:
    rows = made(table(("{%tr for t in tasks %}",), ("{{ t }}",), ("{%tr endfor %}",)))
    assert opened(render(rows, tasks=[])).tables == []
    cell = made(table(("{%p if tasks %}\ncó\n{%p endif %}",)))
    assert cells(render(cell, tasks=[])) == [[""]]


def test_a_tag_split_by_word_is_one_tag_with_the_formatting_of_its_first_letter(made: Any) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("Số ")
        paragraph.add_run("{").bold = True
        paragraph.add_run("{ na")
        paragraph.add_run("me").italic = True
        paragraph.add_run(" }").italic = True
        paragraph.add_run("} hết")

    runs = opened(render(made(build), name="5")).paragraphs[0].runs
    assert [(run.text, bool(run.bold)) for run in runs] == [
        ("Số ", False),
        ("5", True),
        (" hết", False),
    ]


def test_headers_are_rendered_too(made: Any) -> None:
    def build(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ name }}"

    assert opened(render(made(build), name="Đầu")).sections[0].header.paragraphs[0].text == "Đầu"


def test_breaks_and_spaces_are_kept(made: Any) -> None:
    assert texts(render(made(of("[{{ a }}]")), a=" một\nhai\tba  ")) == ["[ một\nhai\tba  ]"]


def test_values_that_look_like_tags_or_xml_come_out_as_they_are(made: Any) -> None:
    nasty = "A & B <C> {{ x }} {% if %} ]]> {# #} &amp; \"'"
    assert texts(render(made(of("{{ a }}", "sau")), a=nasty)) == [nasty, "sau"]


def test_text_is_composed(made: Any) -> None:
    assert texts(render(made(of("{{ a }}")), a=unicodedata.normalize("NFD", "Ủy ban"))) == [
        "Ủy ban"
    ]


def test_what_is_missing_is_marked_and_listed(made: Any) -> None:
    rendered = render(made(of("{{ a }} {{ a.b }}{% if a %}không{% endif %}")), a=MISSING)
    assert texts(rendered) == ["[…] […]"]
    assert rendered.missing == ("a", "a.b")
    assert all(
        run.font.highlight_color is not None
        for run in opened(rendered).paragraphs[0].runs
        if "…" in run.text
    )


def test_pictures_and_indents(made: Any) -> None:
    rendered = render(
        made(of("{{ p }}", "{{ i | rule }}")),
        p=Picture(b"\x89PNG", 30, 30, "a<b"),
        i=Indent(100, 200),
    )
    with zipfile.ZipFile(io.BytesIO(packed(rendered.parts))) as package:
        assert package.read("word/media/printed1.png") == b"\x89PNG"
    assert len(opened(rendered).inline_shapes) == 1
    indented = opened(rendered).paragraphs[1]
    assert (indented.text, indented.paragraph_format.left_indent.twips) == ("", 100)


def test_properties_and_same_bytes(made: Any) -> None:
    path = made(of("{{ a }}"))
    first, second = render(path, a="x"), render(path, a="x")
    assert first.parts == second.parts
    assert opened(first).core_properties.title == "Tiêu đề & <1>"
    assert opened(first).core_properties.author == "UBND xã"


def test_a_template_compiles_once_for_the_same_bytes(made: Any) -> None:
    path = made(of("{{ a }}"))
    assert Template.read(path) is Template.read(path)


# The oracle: what both engines accept gives the same text.

ORACLE: list[tuple[Build, dict[str, Any]]] = [
    (of("A {{ a }} b"), {"a": "x"}),
    (of("{%p if a %}", "in", "{%p else %}", "out", "{%p endif %}", "end"), {"a": 0}),
    (
        of("{%p for i in xs %}", "{{ loop.index }}/{{ loop.length }} {{ i }}", "{%p endfor %}"),
        {"xs": ["một", "hai"]},
    ),
    (of("{% for i in xs %}{{ i }}{% if not loop.last %}, {% endif %}{% endfor %}."), {"xs": "abc"}),
    (
        of("{{ d.x | upper }} {{ d['y'] }} {{ xs | join('-') }}"),
        {"d": {"x": "đ", "y": 2}, "xs": "ab"},
    ),
    (
        table(
            ("h", "k"),
            ("{%tr for r in rows %}", ""),
            ("{{ r.a }}", "{{ r.b }}"),
            ("{%tr endfor %}", ""),
        ),
        {"rows": [{"a": i, "b": i * i} for i in range(5)]},
    ),
    (of("{% set n = 3 %}", "n = {{ n }}"), {}),
]


@pytest.mark.parametrize("case", range(len(ORACLE)))
def test_docxtpl_gives_the_same_text(case: int, made: Any) -> None:
    build, values = ORACLE[case]
    path = made(build)
    oracle = DocxTemplate(str(path))
    oracle.render(values, autoescape=True)
    buffer = io.BytesIO()
    oracle.save(buffer)
    theirs = Rendered(parts_of(buffer.getvalue()), ())
    ours = render(path, **values)
    if values or case != 6:
        assert [t for t in texts(ours) if t] == [t for t in texts(theirs) if t]
    assert cells(ours) == cells(theirs)


# Faults, each with its place

FAULTS = [
    ("{% if a %}x", "chưa có `endif`", "đoạn 2"),
    ("x{% endif %}", "không có `if`", "đoạn 2"),
    ("{{ a }", "viết dở", "đoạn 2"),
    ("{% for x in a %", "viết dở", "đoạn 2"),
    ("a }} b", "viết dở", "đoạn 2"),
    ("{{ a {{ b }}", "thiếu dấu ngoặc", "đoạn 2"),
    ("{{ }}", "thẻ trống", "đoạn 2"),
    ("{{ 'a }}", "cú pháp", "đoạn 2"),
    ("{{ “a” }}", "nháy cong", "đoạn 2"),
    ("{% endì %}", "bộ gõ", "đoạn 2"),
    ("{% include 'x' %}", "không có lệnh `include`", "đoạn 2"),
    ("{{ a | uper }}", "`upper`", "đoạn 2"),
    ("{{ namee }}", "ý bạn là `name`", "đoạn 2"),
    ("{{ a.__class__ }}", "`__class__`", "đoạn 2"),
    ("{{ 1 / 0 }}", "không tính được", "đoạn 2"),
    ("{{ none }}", "không phải chữ", "đoạn 2"),
    ("{{ a }}{%p if a %}", "đứng một mình", "đoạn 2"),
    ("{%tr if a %}", "không đứng ở đây", "đoạn 2"),
    ("{{ name.upper() }}", "không được gọi hàm", "đoạn 2"),
    ("{{ 9 ** 9 ** 9 }}", "`**`", "đoạn 2"),
    ("{{ name * 999999999 }}", "`*`", "đoạn 2"),
    ("｛{ name }｝", "ngoặc", "đoạn 2"),
    ("{ { name } }", "ngoặc", "đoạn 2"),
    ("{{ control }}", "U+0007", "đoạn 2"),
]


@pytest.mark.parametrize(("text", "words", "place"), FAULTS)
def test_every_fault_has_its_place(text: str, words: str, place: str, made: Any) -> None:
    path = made(of("{{ name }}", text, "{{ name | upper }}"))
    with pytest.raises(TemplateError) as caught:
        render(path, a="x", name="y", none=None, control="\x07")
    said = str(caught.value)
    assert words in said
    assert said.startswith(f"mau.docx, thân văn bản, {place}")


def test_an_unknown_name_has_its_place(made: Any) -> None:
    template = Template.read(made(of("{{ name }}", "{{ nam }}", "{{ name }}")))
    (fault,) = template.unknown_names({"name": None})
    assert (fault.place, fault.excerpt) == ("thân văn bản, đoạn 2", "{{ nam }}")


def test_a_fault_in_a_table_says_which_cell(made: Any) -> None:
    path = made(table(("a", "b"), ("c", "{{ nope }}")))
    with pytest.raises(TemplateError, match="bảng 1, hàng 2, ô 2, đoạn 1"):
        render(path, name="x")


def test_blocks_over_cells_are_refused(made: Any) -> None:
    with pytest.raises(TemplateError, match="hàng 1, ô 1"):
        render(
            made(
                table(
                    ("{% if a %}x", "y{% endif %}"),
                )
            ),
            a=1,
        )


def test_tags_in_tracked_changes_are_refused(made: Any) -> None:
    path = made(of("{{ a }}"))
    parts = read_parts(path)
    xml = parts["word/document.xml"]
    parts["word/document.xml"] = xml.replace(
        b"<w:r><w:t>", b'<w:ins w:id="1" w:author="x"><w:r><w:t>'
    ).replace(b"</w:t></w:r>", b"</w:t></w:r></w:ins>")
    path.write_bytes(packed(parts))
    with pytest.raises(TemplateError, match="theo dõi thay đổi"):
        render(path, a=1)


@pytest.mark.parametrize("raw", [b"", b"PK", b"not a zip", packed({"a.xml": b"<a/>"})])
def test_what_is_no_document_is_refused(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "hong.docx"
    path.write_bytes(raw)
    with pytest.raises(TemplateError, match=r"hong\.docx"):
        Template.read(path)


def test_entities_are_refused(made: Any) -> None:
    path = made(of("{{ a }}"))
    parts = read_parts(path)
    body = parts["word/document.xml"].partition(b"?>")[2]
    parts["word/document.xml"] = b'<!DOCTYPE x [<!ENTITY e "x">]>' + body
    path.write_bytes(packed(parts))
    with pytest.raises(TemplateError, match="DTD"):
        render(path, a=1)


# Nothing is lost


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
def test_no_text_is_lost(made: Any, values: list[str]) -> None:
    path = made(of("{%p for v in values %}", "[{{ v }}]", "{%p endfor %}", "hết"))
    try:
        rendered = render(path, values=values)
    except TemplateError as error:
        assert "ký tự điều khiển" in str(error)
        return
    expected = [f"[{unicodedata.normalize('NFC', v).replace(chr(13), '')}]" for v in values]
    assert texts(rendered) == [*expected, "hết"]


def test_ten_thousand_letters(made: Any) -> None:
    long = "Đường " * 2000
    assert texts(render(made(of("{{ a }}")), a=long)) == [long]


def test_output_grows_with_rows_and_nothing_else(made: Any) -> None:
    """The printer is called once a value: twice the rows, twice the calls."""
    path = made(table(("{%tr for t in tasks %}",), ("{{ t }}",), ("{%tr endfor %}",)))
    sizes = []
    for count in (100, 200, 400):
        rendered = render(path, tasks=["x"] * count)
        with zipfile.ZipFile(io.BytesIO(packed(rendered.parts))) as package:
            sizes.append(len(package.read("word/document.xml")))
    assert sizes[2] - sizes[1] == 2 * (sizes[1] - sizes[0])


# The fingerprint


def test_an_edit_is_noticed(made: Any, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    path.write_bytes(packed(with_fingerprint(render(made(of("{{ a }}")), a="x").parts)))
    assert not edited_since_made(path)
    parts = read_parts(path)
    parts["word/document.xml"] = parts["word/document.xml"].replace(b">x<", b">y<")
    path.write_bytes(packed(parts))
    assert edited_since_made(path)
    assert edited_since_made(made(of("a")))


def test_the_fingerprint_covers_names_and_bytes() -> None:
    assert fingerprint({"a": b"1"}) != fingerprint({"a": b"2"})
    assert fingerprint({"a": b"1"}) != fingerprint({"b": b"1"})
