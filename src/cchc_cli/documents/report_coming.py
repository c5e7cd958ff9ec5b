"""Part IV of the periodic report: what falls due from the day after its own on, by content."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.documents.cells import names
from cchc_cli.documents.report_contents import OFFICIAL
from cchc_cli.documents.report_findings import Findings
from cchc_cli.periods.calendar import within
from cchc_cli.periods.windows import Window
from cchc_cli.progress.states import TaskOnDay, open_due_days
from cchc_cli.text import bare

_DUE = "nhiệm vụ đến hạn, gồm"
_NAMED = 3
"""Duties of a content that are named; a sentence with more is no sentence."""


def coming_paragraphs(seen: Findings) -> Iterator[str]:
    """Write part IV: what is late must be finished, and what falls due from the next day on.

    No days: real reports have none there, for the duties' own papers give them.
    """
    late = sum(duty.state == "overdue" for duty in seen.duties)
    if late:
        yield f"Hoàn thành dứt điểm {seen.counted(late, 'nhiệm vụ')} đã quá hạn."
    due = _due_in(seen, Window(seen.day + dt.timedelta(1), seen.scope.after[1].last))
    for content, name in (None, "Công tác chỉ đạo, điều hành"), *OFFICIAL.items():
        own = [duty for duty in due if seen.content_of(duty) == content]
        if own:
            what = "nhiệm vụ đến hạn" if len(own) == 1 else seen.counted(len(own), _DUE)
            yield f"{name}: hoàn thành {what}: {_which(seen, own)}."


def _which(seen: Findings, duties: list[TaskOnDay]) -> str:
    """Name the first duties, each with its unit."""
    told = [
        f"{bare(d.task.content)} ({names(seen.record, [d.task.department])} chủ trì)"
        for d in duties[:_NAMED]
    ]
    rest = len(duties) - _NAMED
    more = f"; và {seen.counted(rest, 'nhiệm vụ khác')}" if rest > 0 else ""
    return f"{'; '.join(told)}{more}"


def _due_in(seen: Findings, window: Window) -> list[TaskOnDay]:
    """Return open duties due in a window, by the first day.

    A deadline that was given as the coming period may end after the window.
    """
    found = []
    for duty in seen.duties:
        first = next(_due_days(seen, duty, window), None)
        if first is not None:
            found.append((first, duty))
    return [duty for _, duty in sorted(found, key=lambda pair: pair[0])]


def _due_days(seen: Findings, duty: TaskOnDay, window: Window) -> Iterator[dt.date]:
    """Yield the days in a window on which something of a duty is due.

    A deadline given as a period belongs to the report period that holds it, though its last
    day may lie after the window (31/12 after the ministry's 14/12).
    """
    due = duty.task.due
    if duty.task.repeat is None and due is not None and due.period is not None:
        coming = seen.coming_period
        belongs = coming is not None and within(due.period, coming)
        if due.last >= window.first and (window.holds(due.last) or belongs):
            yield from (day for _, day in open_due_days(duty, seen.day))
        return
    for period, day in open_due_days(duty, seen.day):
        if period is not None and period.first > window.last:
            return
        if window.holds(day):
            yield day
