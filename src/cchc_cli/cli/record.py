"""Open the record for a command, or stop with every reason why it cannot be used."""

import datetime as dt

from cchc_cli.cli.output.diagnostics import DataError
from cchc_cli.workspace.reading.load import Loaded


def open_record(data: str | None, today: dt.date) -> Loaded:
    """Load and judge the workspace; raises DataError on any error, UsageError without one."""
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    return usable(load(find_workspace(data)), today)


def usable(loaded: Loaded, today: dt.date) -> Loaded:
    """Give back what was loaded if it has no error; raises DataError."""
    from cchc_cli.checks.run import judge

    diagnostics = judge(loaded, today)
    if any(d.severity == "error" for d in diagnostics):
        raise DataError(loaded, diagnostics)
    return loaded
