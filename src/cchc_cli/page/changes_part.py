"""What changed since a revision, as a meeting wants to hear it: duties, deadlines, points."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import NamedTuple

from cchc_cli.amounts import points
from cchc_cli.model.task import Task
from cchc_cli.page.duty_rows import SIGNS, anchor
from cchc_cli.periods.names import day_name
from cchc_cli.progress.compare import Comparison, Moved
from cchc_cli.progress.states import SHORT_NAMES
from cchc_cli.scoring.compare import IndexMoved


class ChangeRow(NamedTuple):
    """A duty that changed, and how."""

    id: str
    anchor: str | None
    """None for a duty that stands no longer on the page."""
    content: str
    unit: str
    what: str


class ChangesPart(NamedTuple):
    """Everything that changed between two days."""

    since: str
    rows: tuple[ChangeRow, ...]
    scores: tuple[str, ...]


def changes_part(
    seen: Comparison, scores: Iterable[IndexMoved], only: Collection[str]
) -> ChangesPart:
    """Put a comparison into words; of some units only what they lead."""
    rows = [
        *(_row(_of(d.task), "Việc mới giao") for d in seen.new),
        *(_row(_of(d.task), "Không còn trong hồ sơ", gone=True) for d in seen.removed),
        *(
            _row(m, f"{SHORT_NAMES[m.before]} → {SIGNS[m.after]} {SHORT_NAMES[m.after]}")
            for m in seen.states
        ),
        *(_row(m, f"Đổi hạn: {_day(m.before)} → {_day(m.after)}") for m in seen.due),
        *(_row(m, f"Thêm minh chứng: {'; '.join(m.titles)}") for m in seen.evidence),
    ]
    return ChangesPart(
        since=day_name(seen.before.day),
        rows=tuple(row for row in rows if not only or row.unit in only),
        scores=() if only else tuple(_score(index) for index in scores if index.total.moved),
    )


def _of(task: Task) -> Moved:
    return Moved(task.id, task.department, task.content)


def _row(moved: Moved, what: str, *, gone: bool = False) -> ChangeRow:
    place = None if gone else anchor("viec", moved.id)
    return ChangeRow(moved.id, place, moved.content, moved.department, what)


def _day(day: dt.date | None) -> str:
    return day_name(day) if day else "chưa có"


def _score(index: IndexMoved) -> str:
    before, after = index.total.before, index.total.after
    return f"Điểm năm {index.year}: {points(before) or 'chưa có'} → {points(after) or 'không còn'}"
