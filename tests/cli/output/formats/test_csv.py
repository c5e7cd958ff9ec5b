"""CSV that a spreadsheet opens without harm."""

import csv
import io
from collections.abc import Callable

from tests.helpers.data_files import HEAD


def test_csv_is_harmless(workspace: Callable, cchc: Callable) -> None:
    tasks = 'tasks:\n  - {id: A, department: KT, content: "=HYPERLINK(1)"}\n  - {id: "-B", department: KT, content: "@x"}\n'
    out = cchc("tasks", "--data", workspace(HEAD + tasks), "--format", "csv").out
    assert out.startswith("\ufeff")
    cells = [cell for row in csv.reader(io.StringIO(out[1:])) for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert "'-B" in cells
    assert not any(cell[:1] in "=+-@" for cell in cells if cell)
