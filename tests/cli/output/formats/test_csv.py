"""CSV that a spreadsheet opens without harm."""

import csv
import io
from collections.abc import Callable

import pytest

from cchc_cli.cli.output.formats.csv import write
from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column
from tests.helpers.data_files import HEAD


def test_csv_is_harmless(workspace: Callable, cchc: Callable) -> None:
    tasks = 'tasks:\n  - {id: A, department: KT, content: "=HYPERLINK(1)"}\n  - {id: "-B", department: KT, content: "@x"}\n'
    out = cchc("tasks", "--data", workspace(HEAD + tasks), "--format", "csv").out
    assert out.startswith("\ufeff")
    cells = [cell for row in csv.reader(io.StringIO(out[1:])) for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert "'-B" in cells
    assert not any(cell[:1] in "=+-@" for cell in cells if cell)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        *((f"{sign}1", f"'{sign}1") for sign in "=+-@＝＋－＠"),
        *((f"{blank}=1", f"'{blank}=1") for blank in (" ", "  ", "\u00a0", "\u3000")),
        ("\n=1", "' =1"),
        ("\t=1", "\\x09=1"),
        ("\r=1", "\\x0d=1"),
        ("\ufeff=1", "\\ufeff=1"),
        ("a\x1b\u202e\x9b", "a\\x1b\\u202e\\x9b"),
        ("Việc = 1", "Việc = 1"),
        (-5, "-5"),
    ],
)
def test_no_cell_is_a_formula_nor_steers(
    text: object, cell: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(Listing(rows=[text], columns=(Column("=A", lambda row: row),), json=list))
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out.removeprefix("\ufeff"))))
    assert rows == [["'=A"], [cell]]
