"""Documents made in a test as the command makes them, without writing a file, and read again."""

import datetime as dt
import io
from functools import partial
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn
from docx.table import _Cell

from cchc_cli.documents.document import Request
from cchc_cli.documents.make import Made, document, make
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.documents.templates import find_template
from cchc_cli.model.record import Record
from tests.helpers.repository import ROOT


def printed(record: Record, wanted: Request, workspace: Path = ROOT) -> Made:
    find = partial(find_template, workspace)
    return make(wanted.kind, document(record, wanted), find, record)


def made(record: Record, kind: str) -> Made:
    """Print a document of the index, as of the day on which tests look at the examples."""
    return printed(record, Request(kind=kind, day=dt.date(2025, 11, 15)))


def report(record: Record, name: str) -> Made:
    """Print the report of a period, as of its last day."""
    scope = scope_of(read_period(name), record.settings.periods)
    return printed(record, Request(kind="report", day=scope.window.last, scope=scope))


def opened(made: Made) -> Any:
    return docx.Document(io.BytesIO(made.data))


def texts(made: Made) -> list[str]:
    """Return the paragraphs outside tables that say something."""
    return [p.text for p in opened(made).paragraphs if p.text.strip()]


def text(made: Made) -> str:
    return "\n".join(texts(made))


def grids(made: Made) -> list[Any]:
    """Return the tables that are drawn with lines."""
    return [t for t in opened(made).tables if t._tbl.tblPr.find(qn("w:tblBorders")) is not None]


def rows(table: Any) -> list[list[str]]:
    """Return the texts of a table's cells, one that spans several columns once."""
    return [[_Cell(tc, row).text for tc in row._tr.tc_lst] for row in table.rows]


def filled_rows(table: Any) -> list[list[str]]:
    """Return the texts of a table's cells, one that spans several columns in each of them."""
    return [[cell.text for cell in row.cells] for row in table.rows]
