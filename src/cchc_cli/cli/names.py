"""Ids on the command line, completed by the Tab key; they are found in the record by lookup."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

from cchc_cli.cli.declaring import argument, option

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.diagnostic import Path
    from cchc_cli.model.index import Criterion
    from cchc_cli.model.record import Record
    from cchc_cli.model.task import Task


def _completer(*sections: str) -> Any:
    def complete(ctx: Any, incomplete: str) -> list[str]:
        from cchc_cli.workspace.ids import ids_of

        return ids_of(ctx.params.get("data"), *sections, beginning=incomplete)

    return complete


complete_units = _completer("departments")
complete_criteria = _completer("indexes")
complete_notices = _completer("notices")

TaskIds = Annotated[
    list[str],
    argument(metavar="MÃ…", help="Mã nhiệm vụ.", autocompletion=_completer("tasks")),
]
ProvableIds = Annotated[
    list[str],
    argument(
        metavar="MÃ…",
        help="Mã nhiệm vụ hoặc tiêu chí.",
        autocompletion=_completer("tasks", "indexes"),
    ),
]
AnyId = Annotated[
    str,
    argument(
        metavar="MÃ",
        help="Mã nhiệm vụ hoặc tiêu chí.",
        autocompletion=_completer("tasks", "indexes"),
    ),
]
_ANY = ("tasks", "departments", "notices", "signers", "letters", "statistics", "indexes")
RecordId = Annotated[
    str,
    argument(
        metavar="MÃ",
        help="Mã của bản ghi; tiêu chí: 1.3 hoặc 2025/1.3.",
        autocompletion=_completer(*_ANY),
    ),
]
RecordIds = Annotated[
    list[str],
    argument(
        metavar="MÃ…",
        help="Mã của bản ghi; tiêu chí: 1.3 hoặc 2025/1.3.",
        autocompletion=_completer(*_ANY),
    ),
]


def _kind(typed: str | None) -> str | None:
    from cchc_cli.edits.lookup import KINDS
    from cchc_cli.suggestions import pick

    return (
        None
        if typed is None
        else pick(typed, KINDS, "--kind", {words: kind for kind, words in KINDS.items()})
    )


Kind = Annotated[
    str | None,
    option(
        "--kind",
        metavar="LOẠI",
        help="Khi một mã có ở nhiều loại: task, department, notice, signer, criterion, statistic, "
        "report, index.",
        callback=_kind,
    ),
]
Units = Annotated[
    list[str] | None,
    option(
        "--department",
        metavar="MÃ",
        help="Chỉ đơn vị này; dùng được nhiều lần.",
        autocompletion=complete_units,
    ),
]


def provable(record: "Record", ids: Iterable[str]) -> "Iterator[tuple[Path, Task | Criterion]]":
    """Find duties and criteria by id, each once, with their paths; raises UsageError."""
    from cchc_cli.edits.lookup import duty_or_criterion, parted
    from cchc_cli.scoring.criteria import path_of

    for found in dict.fromkeys(duty_or_criterion(record, name) for name in parted(ids, ())):
        if isinstance(found, int):
            yield ("tasks", found), record.tasks[found]
        else:
            yield path_of(record, found)
