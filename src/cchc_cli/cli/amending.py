"""What every editing command does: change, judge the result, show or write it."""

import datetime as dt
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.change import Change
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.load import Loaded

DryRun = Annotated[bool, typer.Option("--dry-run", help="Chỉ cho xem chỗ sẽ sửa, không ghi tệp.")]


def carry_out(
    loaded: "Loaded", changes: Iterable["Change"], day: dt.date, *, dry_run: bool
) -> None:
    """Write the changes, or show them; nothing at all where they would make the record wrong."""
    from cchc_cli.workspace.amend import amend

    amendment = amend(loaded, changes)
    _refuse_errors(amendment.record, day, partial=loaded.workspace.partial)
    if not amendment.edits:
        sys.stderr.write("Dữ liệu đã như vậy, không có gì để sửa.\n")
        return
    if dry_run:
        sys.stdout.write(amendment.diff())
        return
    amendment.write()
    for source, _ in amendment.edits:
        sys.stdout.write(f"Đã ghi {source.name}\n")


def _refuse_errors(record: "Record", day: dt.date, *, partial: bool) -> None:
    from cchc_cli.checks import run  # noqa: F401 - registers the rules
    from cchc_cli.checks.registry import Scene, findings
    from cchc_cli.errors import UsageError

    wrong = [
        f for rule, f in findings(Scene(record, day, partial=partial)) if rule.severity == "error"
    ]
    if wrong:
        words = "\n".join(f"  - {f.message} → {f.hint}" for f in wrong)
        raise UsageError(f"Sửa như vậy thì dữ liệu có lỗi, nên chưa ghi gì:\n{words}")
