"""Excel files changed in archive and XML: read, or refused in words, and nothing else."""

import datetime as dt
import io
from functools import cache
from pathlib import Path

import xlsxwriter

from cchc_cli.ooxml.package import PackageError
from cchc_cli.xlsx.reading import read_workbook

from . import odd
from .running import Surroundings, run_apart
from .session import Session
from .sources import Sources
from .word_changes import changed


def play(session: Session, _: Sources) -> None:
    """Change a workbook, and read it apart."""
    session.write({"x.xlsx": changed(_workbook(), session.rng)})
    answer = run_apart(_read, ("x.xlsx",), Surroundings(session.work))
    session.codes[answer.code] += 1
    if answer.code:
        raised = answer.words.strip().rpartition("\n")[2].partition(":")[0]
        session.fault(f"read_workbook: exit {answer.code} {raised}", "read_workbook x.xlsx")


def _read(argv: list[str]) -> int:
    try:
        read_workbook(Path(argv[0]))
    except PackageError as error:
        return 0 if error.message and error.hint else 1
    return 0


@cache
def _workbook() -> bytes:
    """Write a workbook with odd texts and a cell of each kind."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"strings_to_formulas": False}) as book:
        # Else the time of today would stand in it, and no case could be played again.
        book.set_properties({"created": dt.datetime(2025, 11, 15, tzinfo=dt.UTC)})
        sheet, hidden = book.add_worksheet("Nhiệm vụ"), book.add_worksheet("Gốc")
        sheet.write_column(0, 0, odd.TEXTS)
        sheet.write_formula(0, 1, "=1+1", None, 2)
        sheet.write_array_formula(1, 1, 2, 1, "{=A1:A2}", None, 0)
        sheet.write_number(0, 2, 0.85, book.add_format({"num_format": "0%"}))
        sheet.write_datetime(0, 3, dt.date(2025, 11, 15), book.add_format({"num_format": "d/m/yy"}))
        sheet.write_boolean(0, 4, boolean=True)
        sheet.merge_range(5, 2, 6, 4, "Cộng")
        hidden.hide()
    return out.getvalue()
