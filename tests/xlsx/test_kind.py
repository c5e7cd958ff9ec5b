"""Workbooks as outputs: one that somebody filled is known not to be ours any more."""

import pytest

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


def test_rows_grow_with_what_is_typed() -> None:
    """A height that is fixed would hide what somebody adds."""
    made = unpacked(table_book([Page("B", ["A"], [["một\nhai"]])], "B"))
    assert b' ht="' in made["xl/worksheets/sheet1.xml"]
    assert b"customHeight" not in made["xl/worksheets/sheet1.xml"]


def test_a_workbook_may_be_larger_than_what_may_come_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a record of very many equal texts, which look like a bomb, would have no table."""
    monkeypatch.setattr("cchc_cli.ooxml.entries.MOST_BYTES", 1000)
    assert table_book([Page("B", ["A"], [["x"]])], "B")
