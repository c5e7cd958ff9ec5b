"""`{%vm %}`: cells of equal text down a column become one."""

import io
from typing import Any

import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docxtpl import DocxTemplate

from cchc_cli.ooxml.names import MAIN, w
from cchc_cli.ooxml.package import parts_of
from cchc_cli.ooxml.xml import parse
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.template import Rendered
from cchc_cli.word.values import MISSING
from tests.helpers.templates import of, render, table

DUTIES = [("VP", "Một"), ("VP", "Hai"), ("VP", "Ba"), ("KT", "Bốn"), ("VP", "Năm")]
ROWS = table(
    ("Đơn vị", "Việc"),
    ("{%tr for t in duties %}", ""),
    ("{%vm %}{{ t[0] }}", "{{ t[1] }}"),
    ("{%tr endfor %}", ""),
)


def column(rendered: Rendered, number: int = 0) -> list[tuple[str, str]]:
    """Return how each cell of a column is merged, and what it says."""
    found = []
    for row in parse(rendered.parts[MAIN]).iter(w("tr")):
        cell = row.findall(w("tc"))[number]
        merge = cell.find(f"{w('tcPr')}/{w('vMerge')}")
        text = "|".join("".join(p.itertext()) for p in cell.findall(w("p")))
        found.append(("" if merge is None else merge.get(w("val")), text))
    return found


def test_neighbours_that_say_the_same(saved: Any) -> None:
    rendered = render(saved(ROWS), duties=DUTIES)
    assert column(rendered) == [
        ("", "Đơn vị"),
        ("restart", "VP"),
        ("continue", ""),
        ("continue", ""),
        ("", "KT"),
        ("", "VP"),
    ]
    assert [text for _, text in column(rendered, 1)] == ["Việc", "Một", "Hai", "Ba", "Bốn", "Năm"]


def test_a_column_that_is_not_marked_stays(saved: Any) -> None:
    rendered = render(saved(ROWS), duties=[("VP", "Một"), ("VP", "Một")])
    assert column(rendered, 1) == [("", "Việc"), ("", "Một"), ("", "Một")]


def test_the_tag_may_have_a_paragraph_of_its_own_which_goes(saved: Any) -> None:
    path = saved(
        table(("{%tr for t in duties %}",), ("{% vm %}\n{{ t[0] }}",), ("{%tr endfor %}",))
    )
    assert column(render(path, duties=DUTIES[2:4])) == [("", "VP"), ("", "KT")]


def test_what_is_empty_or_lacking_is_not_the_same_as_what_is_above(saved: Any) -> None:
    rendered = render(saved(ROWS), duties=[("", "a"), ("", "b"), (MISSING, "c"), (MISSING, "d")])
    assert column(rendered)[1:] == [("", ""), ("", ""), ("", "[…]"), ("", "[…]")]


def test_another_row_between_a_heading_row_and_another_table_begin_anew(saved: Any) -> None:
    def build(document: Document) -> None:
        document.add_paragraph("{%p for u in units %}")
        table(
            ("{%vm %}VP", "Việc"),
            ("{%tr for t in u %}", ""),
            ("{%tr if t == 'Hai' %}", ""),
            ("Mục", ""),
            ("{%tr endif %}", ""),
            ("{%vm %}VP", "{{ t }}"),
            ("{%tr endfor %}", ""),
        )(document)
        head = document.tables[0].rows[0]._tr.get_or_add_trPr()
        head.append(OxmlElement("w:tblHeader"))
        document.add_paragraph("{%p endfor %}")

    rendered = render(saved(build), units=[["Một", "Hai", "Ba"], ["Bốn"]])
    assert column(rendered) == [
        *[("", "VP"), ("", "VP"), ("", "Mục"), ("restart", "VP"), ("continue", "")],
        *[("", "VP"), ("", "VP")],
    ]


def test_outside_a_table_the_tag_is_a_fault(saved: Any) -> None:
    with pytest.raises(TemplateError, match=r"đoạn 2: thẻ {%vm %} chỉ đứng trong ô của bảng"):
        render(saved(of("a", "{%vm %}b")))


def test_docxtpl_merges_the_same_where_all_rows_are_equal(saved: Any) -> None:
    path = saved(ROWS)
    oracle = DocxTemplate(str(path))
    oracle.render({"duties": DUTIES[:3]})
    buffer = io.BytesIO()
    oracle.save(buffer)
    theirs = column(Rendered(parts_of(buffer.getvalue()), ()))
    assert column(render(path, duties=DUTIES[:3])) == theirs
