"""A template rendered: what it prints, and that another engine prints the same."""

import io
from functools import partial
from typing import Any

import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docxtpl import DocxTemplate

from cchc_cli.ooxml.package import parts_of
from cchc_cli.word.template import Rendered, Template
from tests.helpers.counting import calls_in
from tests.helpers.small_docx import W, package, with_body
from tests.helpers.templates import PROPERTIES, Build, cells, of, opened, render, table, texts


def test_values_filters_conditions_and_loops_in_a_paragraph(saved: Any) -> None:
    path = saved(
        of(
            "{{ name | upper }}: {% for t in tasks %}{{ loop.index }}.{{ t }} {% endfor %}"
            "{% if done %}xong{% else %}chưa{% endif %}{# ghi chú #}"
        )
    )
    assert texts(render(path, name="Ủy ban", tasks=["a", "b"], done=False)) == [
        "ỦY BAN: 1.a 2.b chưa"
    ]


def test_paragraphs_that_hold_only_tags_disappear(saved: Any) -> None:
    path = saved(
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


def test_rows_and_cells(saved: Any) -> None:
    path = saved(
        table(
            ("STT", "Việc"),
            ("{%tr for t in tasks %}", ""),
            ("{{ loop.index }}", "{{ t }}"),
            ("{%tr endfor %}", ""),
        )
    )
    assert cells(render(path, tasks=["a", "b"])) == [["STT", "Việc"], ["1", "a"], ["2", "b"]]
    columns = saved(
        table(
            ("{%tc for c in names %}", "{{ c }}", "{%tc endfor %}"),
        )
    )
    assert cells(render(columns, names=["x", "y"])) == [["x", "y"]]


def test_a_table_that_loses_all_rows_goes_and_an_emptied_cell_keeps_a_paragraph(saved: Any) -> None:
    rows = saved(table(("{%tr for t in tasks %}",), ("{{ t }}",), ("{%tr endfor %}",)))
    assert opened(render(rows, tasks=[])).tables == []
    cell = saved(table(("{%p if tasks %}\ncó\n{%p endif %}",)))
    assert cells(render(cell, tasks=[])) == [[""]]


def test_headers_are_rendered_too(saved: Any) -> None:
    def build(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ name }}"

    assert opened(render(saved(build), name="Đầu")).sections[0].header.paragraphs[0].text == "Đầu"


def test_properties_and_same_bytes(saved: Any) -> None:
    path = saved(of("{{ a }}"))
    first, second = render(path, a="x"), render(path, a="x")
    assert first.parts == second.parts
    assert opened(first).core_properties.title == "Tiêu đề & <1>"
    assert opened(first).core_properties.author == "UBND xã"


def test_a_template_compiles_once_for_the_same_bytes(saved: Any) -> None:
    path = saved(of("{{ a }}"))
    assert Template.read(path) is Template.read(path)


# The oracle: what both engines accept gives the same text.

ORACLE: list[tuple[Build, dict[str, Any]]] = [
    (of("A {{ a }} b"), {"a": "x"}),
    (of("{%p if a %}", "in", "{%p else %}", "out", "{%p endif %}", "end"), {"a": 0}),
    (
        of("{%p for i in xs %}", "{{ loop.index }}/{{ loop.length }} {{ i }}", "{%p endfor %}"),
        {"xs": ["một", "hai"]},
    ),
    (
        of("{% for i in xs %}{{ i }}{% if not loop.last %}, {% endif %}{% endfor %}."),
        {"xs": [*"abc"]},
    ),
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
def test_docxtpl_gives_the_same_text(case: int, saved: Any) -> None:
    build, values = ORACLE[case]
    path = saved(build)
    oracle = DocxTemplate(str(path))
    oracle.render(values, autoescape=True)
    buffer = io.BytesIO()
    oracle.save(buffer)
    theirs = Rendered(parts_of(buffer.getvalue()), ())
    ours = render(path, **values)
    assert [t for t in texts(ours) if t] == [t for t in texts(theirs) if t]
    assert cells(ours) == cells(theirs)


def test_output_grows_with_rows_and_nothing_else(saved: Any) -> None:
    """The printer is called once a value: twice the rows, twice the calls and the letters."""
    path = saved(table(("{%tr for t in tasks %}",), ("{{ t }}",), ("{%tr endfor %}",)))
    sizes, calls = [], []
    for count in (100, 200, 400):
        rows = ["x"] * count
        sizes.append(len(render(path, tasks=rows).parts["word/document.xml"]))
        calls.append(calls_in(partial(render, path, tasks=rows)))
    assert sizes[2] - sizes[1] == 2 * (sizes[1] - sizes[0])
    assert calls[2] - calls[1] == pytest.approx(2 * (calls[1] - calls[0]), rel=0.02)
    assert calls[1] - calls[0] > 100


def test_a_paragraph_with_nothing_but_a_link_that_holds_a_tag_stays(saved: Any) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph()
        link = OxmlElement("w:hyperlink")
        link.append(paragraph.add_run("{{ a }}")._r)
        paragraph._p.append(link)

    assert texts(render(saved(build), a="x")) == ["x"]


def test_parts_are_filled_by_what_they_are_whatever_their_name() -> None:
    header = f'<hdr xmlns="{W}"><p><r><t>&#123;&#123; name &#125;&#125;</t></r></p></hdr>'
    body = "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:sectPr/>"
    parts = parts_of(package(with_body(body), **{"sub/hdrX": header}))
    made = Template("mau.docx", parts).render({"name": "Đầu"}, PROPERTIES)
    assert "Đầu" in made.parts["word/sub/hdrX.xml"].decode()
