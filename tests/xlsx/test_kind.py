"""Workbooks as outputs: one that somebody filled is known not to be ours any more."""

from cchc_cli.ooxml.package import packed, unpacked
from cchc_cli.xlsx.kind import XLSX, marked
from cchc_cli.xlsx.tables import Page, table_book


def test_a_changed_cell_is_noticed() -> None:
    made = table_book([Page("B", ["A"], [["x"]])], "B")
    parts = unpacked(made)
    parts["xl/sharedStrings.xml"] = parts["xl/sharedStrings.xml"].replace(b">x<", b">y<")
    assert XLSX.is_ours(made)
    assert not XLSX.is_ours(packed(parts))
    assert not XLSX.is_ours(b"no workbook")


def test_marking_again_changes_nothing() -> None:
    made = table_book([Page("B", ["A"], [["x"]])], "B")
    assert marked(made) == made
