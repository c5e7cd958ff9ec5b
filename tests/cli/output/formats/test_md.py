"""Markdown: tables whose cells cannot break them, under their headings."""

import pytest

from cchc_cli.cli.output.formats.md import write
from cchc_cli.cli.output.listing import Listing, TableSection
from cchc_cli.cli.output.tables import Column

COLUMNS = (
    Column("Mã", lambda row: row[0]),
    Column("Điểm", lambda row: row[1], right=True),
)


def test_rows_are_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    write(Listing(rows=[("A", 1), ("B", None)], columns=COLUMNS, json=dict))
    assert capsys.readouterr().out == "| Mã | Điểm |\n|---|---:|\n| A | 1 |\n| B |  |\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [("a|b", r"a\|b"), ("*a* _b_", r"\*a\* \_b\_"), ("a\nb", "a b"), ("<b>[x]", r"\<b\>\[x\]")],
)
def test_signs_of_markdown_are_letters(
    text: str, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(Listing(rows=[(text, 1)], columns=COLUMNS, json=dict))
    assert capsys.readouterr().out.splitlines()[-1] == f"| {written} | 1 |"


def test_sections_stand_under_headings_before_the_closing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    section = TableSection("Việc mới (1)", COLUMNS, [("A", 1)])
    write(
        Listing(
            rows=[("không in", 0)], columns=COLUMNS, json=dict, title="Thay đổi",
            sections=[section], closing="Hết.",
        )
    )  # fmt: skip
    assert capsys.readouterr().out == (
        "# Thay đổi\n\n## Việc mới (1)\n\n| Mã | Điểm |\n|---|---:|\n| A | 1 |\n\nHết.\n"
    )
