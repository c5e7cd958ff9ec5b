"""Ids on the command line: completed by the Tab key, found in the record, or near ones offered."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cchc_cli.errors import UsageError
from cchc_cli.suggestions import unknown
from cchc_cli.text import listing, nfc

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.diagnostic import Path
    from cchc_cli.model.index import Criterion
    from cchc_cli.model.record import Record
    from cchc_cli.model.task import Task
    from cchc_cli.progress.serving import CriterionKey


def _completer(*sections: str) -> Any:
    def complete(ctx: typer.Context, incomplete: str) -> list[str]:
        from cchc_cli.workspace.ids import ids_of

        known = ids_of(ctx.params.get("data"), *sections)
        return [name for name in known if name.lower().startswith(incomplete.lower())]

    return complete


complete_units = _completer("departments")
complete_criteria = _completer("indexes")
complete_notices = _completer("notices")

TaskIds = Annotated[
    list[str],
    typer.Argument(metavar="MÃ…", help="Mã nhiệm vụ.", autocompletion=_completer("tasks")),
]
ProvableIds = Annotated[
    list[str],
    typer.Argument(
        metavar="MÃ…",
        help="Mã nhiệm vụ hoặc tiêu chí.",
        autocompletion=_completer("tasks", "indexes"),
    ),
]
AnyId = Annotated[
    str,
    typer.Argument(
        metavar="MÃ",
        help="Mã nhiệm vụ hoặc tiêu chí.",
        autocompletion=_completer("tasks", "indexes"),
    ),
]
_ANY = ("tasks", "departments", "notices", "signers", "letters", "statistics", "indexes")
RecordId = Annotated[
    str,
    typer.Argument(
        metavar="MÃ",
        help="Mã của bản ghi; tiêu chí: 1.3 hoặc 2025/1.3.",
        autocompletion=_completer(*_ANY),
    ),
]
RecordIds = Annotated[
    list[str],
    typer.Argument(
        metavar="MÃ…",
        help="Mã của bản ghi; tiêu chí: 1.3 hoặc 2025/1.3.",
        autocompletion=_completer(*_ANY),
    ),
]


def _kind(typed: str | None) -> str | None:
    from cchc_cli.edits.lookup import KINDS
    from cchc_cli.suggestions import pick

    return None if typed is None else pick(typed, KINDS, "--kind")


Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="LOẠI",
        help="Khi một mã có ở nhiều loại: task, department, notice, signer, criterion, statistic, "
        "report, index.",
        callback=_kind,
    ),
]
Units = Annotated[
    list[str] | None,
    typer.Option(
        "--department",
        metavar="MÃ",
        help="Chỉ đơn vị này; dùng được nhiều lần.",
        autocompletion=complete_units,
    ),
]


def tasks_named(record: "Record", ids: Iterable[str]) -> Iterator[tuple[int, "Task"]]:
    """Find duties by id, each once, with their places; raises UsageError."""
    places = {task.id: i for i, task in enumerate(record.tasks)}
    for name in dict.fromkeys(map(nfc, ids)):
        if name not in places:
            raise unknown("nhiệm vụ", name, places)
        yield places[name], record.tasks[places[name]]


def provable(record: "Record", ids: Iterable[str]) -> "Iterator[tuple[Path, Task | Criterion]]":
    """Find duties and criteria by id, each once, with their paths; raises UsageError."""
    from cchc_cli.scoring.criteria import criteria_of, path_of

    places = {task.id: i for i, task in enumerate(record.tasks)}
    criteria = {c.id for index in record.indexes for _, c in criteria_of(index)}
    for name in dict.fromkeys(map(nfc, ids)):
        if name in places:
            yield ("tasks", places[name]), record.tasks[places[name]]
        elif name.rpartition("/")[2] in criteria:
            yield path_of(record, criterion_named(record, name))
        else:
            raise unknown("nhiệm vụ hoặc tiêu chí", name, [*places, *criteria])


def units_named(record: "Record", ids: Iterable[str] | None) -> set[str]:
    """Check ids of units; raises UsageError. Empty when none is named."""
    known = [unit.id for unit in record.departments]
    wanted = {nfc(name) for name in ids or ()}
    for name in sorted(wanted - set(known)):
        raise unknown("đơn vị", name, known)
    return wanted


def criterion_named(record: "Record", name: str) -> "CriterionKey":
    """Find a criterion, `1.3` or `2025/1.3`; raises UsageError."""
    from cchc_cli.scoring.criteria import criteria_of

    year, slash, plain = nfc(name).rpartition("/")
    by_year = {str(index.year): index for index in record.indexes}
    if slash and year not in by_year:
        raise unknown("bộ chỉ số năm", year, by_year)
    among = [by_year[year]] if slash else record.indexes
    found = [(index.year, plain) for index in among for _, c in criteria_of(index) if c.id == plain]
    if not found:
        raise unknown("tiêu chí", plain, [c.id for i in among for _, c in criteria_of(i)])
    if len(found) > 1:
        raise UsageError(
            f"Tiêu chí `{plain}` có ở nhiều năm. Hãy viết rõ: "
            + listing(f"{year}/{plain}" for year, _ in found)
        )
    return found[0]
