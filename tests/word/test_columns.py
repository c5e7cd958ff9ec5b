"""Tables whose columns come and go keep their width, and the grid of what is left."""

from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Twips

from tests.helpers.templates import cells, opened, render


def build(document: Document) -> None:
    """Make a table of two columns that a list chooses, 1000 and 3000 twips wide, of 8000."""
    tags = (
        '{%tc for c in columns %}{%tc if c == "a" %}',
        "A",
        '{%tc elif c == "b" %}',
        "B",
        "{%tc endif %}{%tc endfor %}",
    )
    table = document.add_table(2, len(tags))
    width = table._tbl.tblPr.find(qn("w:tblW"))
    width.set(qn("w:type"), "dxa")
    width.set(qn("w:w"), "8000")
    for row in table.rows:
        for cell, tag, twips in zip(row.cells, tags, (500, 1000, 500, 3000, 500), strict=True):
            cell.text = tag
            cell.width = Twips(twips)


def grid(document: Any) -> list[int]:
    (table,) = document.tables
    return [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]


def test_columns_are_chosen_ordered_and_fill_the_table(saved: Any) -> None:
    path = saved(build)
    both = render(path, columns=["b", "a"])
    assert cells(both) == [["B", "A"]] * 2
    assert grid(opened(both)) == [6000, 2000]
    one = render(path, columns=["a"])
    assert cells(one) == [["A"]] * 2
    assert grid(opened(one)) == [8000]
    (table,) = opened(one).tables
    assert [int(c.width.twips) for row in table.rows for c in row.cells] == [8000, 8000]


def test_a_table_without_a_width_keeps_its_cells(saved: Any) -> None:
    def free(document: Document) -> None:
        build(document)
        document.tables[0]._tbl.tblPr.find(qn("w:tblW")).set(qn("w:type"), "auto")

    (table,) = opened(render(saved(free), columns=["a"])).tables
    assert [int(c.width.twips) for c in table.rows[0].cells] == [1000]
