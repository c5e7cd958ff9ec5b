"""Make one document or many: choose, print, save, convert, and tell what came out."""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from cchc_cli.cli.record import open_record
from cchc_cli.documents.kinds import KINDS, Made, Request, document, make
from cchc_cli.documents.save import save
from cchc_cli.documents.scope import Scope, free_scope, read_period, scope_of
from cchc_cli.documents.templates import find_template, own_kinds
from cchc_cli.errors import CchcError, OutsideError, RefusedError, UsageError
from cchc_cli.model.record import Record
from cchc_cli.suggestions import pick, unknown
from cchc_cli.text import fold, nfc
from cchc_cli.word.errors import TemplateError

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which documents the user asked for."""

    kind: str | None
    name: str | None
    period: str | None
    first: dt.date | None
    last: dt.date | None
    year: str | None
    department: str | None
    every: bool
    as_of: dt.date | None
    today: dt.date


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with the documents."""

    output: Path | None
    out: Path | None
    final: bool
    pdf: bool
    force: bool
    form: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A document made, or the reason why not."""

    kind: str
    id: str
    path: Path
    sha256: str = ""
    warnings: tuple[str, ...] = ()
    written: bool = False
    error: CchcError | TemplateError | None = None

    @property
    def exit_code(self) -> int:
        """The exit code that the error asks for."""
        if self.error is None:
            return 0
        return self.error.exit_code if isinstance(self.error, CchcError) else 4


def run(data: str | None, wish: Wish, job: Job) -> int:
    """Make what was asked for; alone, a failure is raised; among many, it is told at the end."""
    loaded = open_record(data, wish.today)
    root = loaded.workspace.root
    chosen = _chosen(loaded.record, wish, own_kinds(root))
    several = wish.every
    if several and job.output is not None:
        raise UsageError("Nhiều văn bản thì dùng --out THƯ_MỤC thay cho -o.")
    make_one = partial(_make, loaded.record, root, job, alone=not several)
    outcomes = [make_one(kind, request) for kind, request in _shown(chosen, several=several)]
    code = max((outcome.exit_code for outcome in outcomes), default=0)
    if several and wish.kind == "reminder":
        _tell_units_without(loaded.record, outcomes)
    if job.pdf:
        code = max(code, _convert(outcomes, alone=not several))
    _report(outcomes, job)
    return code


def _chosen(record: Record, wish: Wish, own: list[str]) -> list[tuple[str, Request]]:
    from cchc_cli.documents.plan import everything, reminders

    scope = _scope(record, wish)
    if wish.kind is None:
        if not wish.every:
            raise UsageError("Lập văn bản loại nào? Ví dụ: cchc render notice, hoặc --all")
        given = wish.as_of is not None
        return list(everything(record, wish.today, scope, own, day_given=given))
    kind = pick(nfc(wish.kind), [*KINDS, *own], "LOẠI")
    if wish.every:
        if kind != "reminder":
            raise UsageError("--all chỉ đi một mình, hoặc với reminder.")
        return list(reminders(record, wish.today))
    units = [unit.id for unit in record.departments]
    if wish.department is not None and wish.department not in units:
        raise unknown("đơn vị", wish.department, units)
    request = Request(
        wish.name,
        wish.year,
        wish.today,
        scope,
        wish.department,
        day_given=wish.as_of is not None,
    )
    return [(kind, request)]


def _scope(record: Record, wish: Wish) -> Scope | None:
    if wish.period is not None:
        if wish.first or wish.last:
            raise UsageError("Dùng --period, hoặc --from và --to, không dùng cả hai.")
        return scope_of(read_period(wish.period), record.settings.periods)
    if (wish.first is None) != (wish.last is None):
        raise UsageError("--from và --to phải đi cùng nhau.")
    return free_scope(wish.first, wish.last) if wish.first and wish.last else None


def _shown(chosen: list[tuple[str, Request]], *, several: bool) -> Iterable[tuple[str, Request]]:
    """Show progress on a terminal, nothing in a pipe."""
    if not several or not sys.stderr.isatty():
        return chosen
    from rich.console import Console
    from rich.progress import track

    return track(chosen, "Lập văn bản", console=Console(stderr=True), transient=True)


def _make(
    record: Record, root: Path, job: Job, kind: str, request: Request, *, alone: bool
) -> Outcome:
    name, path = request.name or request.unit or request.year or "", Path()
    try:
        wanted = document(record, kind, request)
        name, path = wanted.id, _path(job, kind, wanted.id)
        made = make(wanted, partial(find_template, root), record)
        lacking = _lacking(made, final=job.final)
        written = save(path, made.data, force=job.force)
    except (CchcError, TemplateError) as error:
        if alone:
            raise
        return Outcome(kind, name, path, error=error)
    for gap in lacking:
        sys.stderr.write(f"{path.name}: còn trống: {gap} (in […])\n")
    for note in wanted.notes:
        sys.stderr.write(f"{path.name}: {note}\n")
    told = (*lacking, *wanted.notes)
    return Outcome(kind, name, path, sha256(made.data).hexdigest(), told, written)


def _path(job: Job, kind: str, name: str) -> Path:
    if job.output is not None:
        return job.output
    return (job.out or Path()) / f"{slug(f'{kind}-{name}')}.docx"


def _lacking(made: Made, *, final: bool) -> list[str]:
    if not final:
        return list(made.missing)
    lacking = [*made.document.blanks, *made.missing]
    if lacking:
        gaps = "\n".join(f"  - {gap}" for gap in lacking)
        raise RefusedError(
            f"Chưa lập được bản phát hành, còn trống:\n{gaps}\nĐiền vào dữ liệu rồi chạy lại."
        )
    return []


def _tell_units_without(record: Record, outcomes: list[Outcome]) -> None:
    reminded = {outcome.id for outcome in outcomes}
    for unit in record.departments:
        if unit.id not in reminded:
            sys.stderr.write(f"{unit.name}: không có việc gì phải đôn đốc.\n")


def _convert(outcomes: list[Outcome], *, alone: bool) -> int:
    from cchc_cli.documents.pdf import convert, lacks_font

    waiting = [o.path for o in outcomes if o.error is None and (o.written or _stale(o.path))]
    if not waiting:
        return 0
    try:
        convert(waiting)
    except OutsideError as error:
        if alone:
            raise
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    if lacks_font():
        sys.stderr.write(
            "Cảnh báo: máy thiếu phông Times New Roman (hoặc Liberation Serif), bản PDF dùng phông "
            "khác.\n"
        )
    return 0


def _stale(path: Path) -> bool:
    made = path.with_suffix(".pdf")
    return not made.is_file() or made.stat().st_mtime < path.stat().st_mtime


def _report(outcomes: list[Outcome], job: Job) -> None:
    for outcome in outcomes:
        if outcome.error is not None:
            sys.stderr.write(f"{outcome.kind} {outcome.id}: {outcome.error}\n")
    if job.form == "json":
        from cchc_cli.cli.output.tables import print_json

        print_json([_row(outcome) for outcome in outcomes])
        return
    for line in _lines(outcomes, job):
        sys.stdout.write(f"{line}\n")


def _lines(outcomes: list[Outcome], job: Job) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.error is None:
            yield str(outcome.path)
            pdf = outcome.path.with_suffix(".pdf")
            if job.pdf and pdf.is_file():
                yield str(pdf)


def _row(outcome: Outcome) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": outcome.kind, "id": outcome.id}
    if outcome.error is not None:
        return {**row, "error": str(outcome.error), "exit_code": outcome.exit_code}
    return {
        **row,
        "path": str(outcome.path),
        "sha256": outcome.sha256,
        "warnings": list(outcome.warnings),
    }


def slug(name: str) -> str:
    """Make a file name without marks, the same every time."""
    import re

    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:_LONGEST_NAME] or "van-ban"
