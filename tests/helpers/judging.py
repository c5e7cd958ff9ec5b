"""A workspace judged on a day, in brief."""

import datetime as dt
from pathlib import Path

from cchc_cli.checks import run
from cchc_cli.model.diagnostic import Diagnostic
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load

TODAY = dt.date(2025, 11, 15)


def judge(folder: Path) -> list[Diagnostic]:
    return list(run.check_record(load(find_workspace(str(folder))), TODAY))


def brief(found: list[Diagnostic]) -> list[tuple[str, int, int]]:
    """Return code, line and column of each."""
    return [(d.code, d.line, d.column) for d in found]
