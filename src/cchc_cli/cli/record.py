"""Open the record for a command, or stop with every reason why it cannot be used."""

import datetime as dt
import sys
from typing import NamedTuple

from cchc_cli.cli.output.diagnostics import DataError
from cchc_cli.model.diagnostic import Diagnostic
from cchc_cli.workspace.reading.files import Workspace
from cchc_cli.workspace.reading.load import Loaded


def open_record(data: str | None, day: dt.date, *, writing: bool = False) -> Loaded:
    """Load and judge the workspace; raises DataError on any error, UsageError without one.

    Before writing, what a command left that did not end is taken back.
    """
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    workspace = find_workspace(data)
    if writing:
        mend_interrupted(workspace)
    else:
        warn_interrupted(workspace)
    return require_no_errors(load(workspace), day)


class Opened(NamedTuple):
    """What was loaded, and the errors that a new record may take away."""

    loaded: Loaded
    wrong: tuple[Diagnostic, ...] = ()


def open_to_add(data: str | None, day: dt.date, *, writing: bool) -> Opened:
    """Load the workspace for a command that adds to it; raises as `open_record` does.

    Errors of the record alone are let through, to be judged with what is added: who names a
    signer before there is one adds him next.
    """
    try:
        return Opened(open_record(data, day, writing=writing))
    except DataError as error:
        from cchc_cli.checks.registry import CHECKS

        judged = {rule.code for rule, _ in CHECKS["record"]}
        if any(found.code not in judged for found in error.diagnostics):
            raise
        return Opened(error.loaded, error.diagnostics)


def mend_interrupted(workspace: Workspace) -> None:
    """Take back what a writing command left that did not end, and say so."""
    if not workspace.interrupted:
        return
    from cchc_cli.workspace.editing.transaction import mend

    if mend(workspace):
        sys.stderr.write("Đã lấy lại dữ liệu như trước lệnh ghi bị ngắt giữa chừng.\n")


def warn_interrupted(workspace: Workspace) -> None:
    """Say that the record is read as it was before a writing command that did not end."""
    if workspace.interrupted:
        sys.stderr.write(
            "Một lệnh ghi chưa kết thúc hoặc bị ngắt: đọc dữ liệu như trước lệnh ấy. "
            "Lệnh ghi kế tiếp sẽ dọn lại.\n"
        )


def require_no_errors(loaded: Loaded, day: dt.date) -> Loaded:
    """Return what was loaded if it has no error; raises DataError."""
    from cchc_cli.checks.run import check_record

    errors = check_record(loaded, day, warnings=False)
    if errors:
        raise DataError(loaded, errors)
    return loaded
