"""What every editing command does: change, judge the result, show or write it."""

import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import option
from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.text import printable

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.cli.output.written import Written
    from cchc_cli.model.change import Change
    from cchc_cli.model.diagnostic import Diagnostic, Finding, Path
    from cchc_cli.workspace.editing.amend import Amendment
    from cchc_cli.workspace.reading.load import Loaded

DryRun = Annotated[bool, option("--dry-run", help="Chỉ cho xem chỗ sẽ sửa, không ghi tệp.")]


def carry_out(
    loaded: "Loaded", changes: Iterable["Change"], day: dt.date, *, dry_run: bool, form: str
) -> None:
    """Write the changes and say what was written; nothing where they would make it wrong.

    With `dry_run` nothing is written, and the changed lines are shown.
    """
    from cchc_cli.workspace.editing.amend import amend

    finish(loaded, amend(loaded, changes), day, dry_run=dry_run, form=form)


def finish(
    loaded: "Loaded",
    amendment: "Amendment",
    day: dt.date,
    *,
    dry_run: bool,
    form: str,
    wrong: "Sequence[Diagnostic]" = (),
) -> None:
    """Write what was amended and say what was written; with `dry_run` show the lines.

    `wrong` are errors that the record had before: at least one must be gone, and no other come.
    """
    from cchc_cli.cli.output.echo import print_written
    from cchc_cli.cli.output.written import written

    warnings, left = _judged(loaded, amendment, day, wrong)
    if not amendment.edits:
        sys.stderr.write("Dữ liệu đã như vậy, không có gì để sửa.\n")
    if dry_run and form == "text":
        unbroken(sys.stdout).write(amendment.diff())
        return
    if not dry_run:
        amendment.write(loaded.workspace)
    wrote = written(loaded, amendment.loaded)
    with _data_written(amendment, dry_run=dry_run):
        print_written(wrote, day, form=form)
        if form == "text":
            for source, _ in amendment.edits:
                sys.stdout.write(f"Đã ghi {printable(source.name)}\n")
    _warn(warnings, wrote)
    if left:
        sys.stderr.write(f"Dữ liệu còn {left} lỗi có từ trước. Xem: cchc check\n")


def _warn(warnings: "Iterable[Finding]", wrote: "Written") -> None:
    """Say what is odd in the fields that changed."""
    changed = {_place(change.path) for change in wrote.changes}
    for message in dict.fromkeys(f.message for f in warnings if _place(f.path) in changed):
        sys.stderr.write(f"Cảnh báo: {printable(message)}\n")


@contextmanager
def _data_written(amendment: "Amendment", *, dry_run: bool) -> Iterator[None]:
    """Say, where the answer cannot be printed, that the record was written all the same."""
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        if amendment.edits and not dry_run and not isinstance(error, BrokenPipeError):
            sys.stderr.write("Dữ liệu đã được ghi.\n")
        raise


def write_quietly(loaded: "Loaded", amendment: "Amendment", day: dt.date) -> None:
    """Write what was amended beside a command's own answer, and name the files on stderr."""
    from cchc_cli.cli.output.written import written

    warnings, _ = _judged(loaded, amendment, day)
    amendment.write(loaded.workspace)
    for source, _ in amendment.edits:
        sys.stderr.write(f"Đã ghi {printable(source.name)}\n")
    _warn(warnings, written(loaded, amendment.loaded))


def _place(path: "Path") -> "Path":
    """Return a field of a record, or the item of a list in it that a deeper path lies in."""
    parts = [i for i, step in enumerate(path[:-1]) if step in _PARTS and path[0] == "indexes"]
    field = (parts[-1] + 2 if parts else 2) + 1
    return path if len(path) <= field else path[: field + 1]


_PARTS = ("areas", "criteria")
"""Lists of an index whose items are records of their own."""


def _judged(
    loaded: "Loaded", amendment: "Amendment", day: dt.date, wrong: "Sequence[Diagnostic]" = ()
) -> "tuple[list[Finding], int]":
    """Return what is to be warned of, and how many errors of before are left.

    Raises UsageError where the record would be wrong, DataError where it was and stays so.
    """
    from cchc_cli.checks import run  # noqa: F401 - registers the rules
    from cchc_cli.checks.registry import CheckedRecord, run_rules
    from cchc_cli.cli.output.diagnostics import DataError

    checked = CheckedRecord(amendment.record, day, partial=loaded.workspace.partial)
    found = list(run_rules(checked))
    errors = [f for f, severity in found if severity == "error"]
    before = Counter((d.code, d.message) for d in wrong)
    after = Counter((f.code, f.message) for f in errors)
    if wrong and not before - after:
        raise DataError(loaded, tuple(wrong))
    if new := after - before:
        _refuse(amendment, [f for f in errors if (f.code, f.message) in new])
    return [f for f, severity in found if severity == "warning"], len(errors)


def _refuse(amendment: "Amendment", errors: "Sequence[Finding]") -> None:
    """Say which errors the record would have, with their places; raises UsageError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.workspace.editing.amend import places_of

    places = places_of(amendment.loaded, [f.path for f in errors])
    words = "\n".join(
        f"  - {printable(file)}:{line}: {printable(f.message)} → {printable(f.hint)}"
        for f, (file, line) in zip(errors, places, strict=True)
    )
    raise UsageError(f"Sửa như vậy thì dữ liệu có lỗi, nên chưa ghi gì:\n{words}")
