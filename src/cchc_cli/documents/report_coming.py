"""Part IV of the periodic report: what falls due from the day after its own on, by content."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.documents.cells import names
from cchc_cli.documents.report_contents import DIRECTION, OFFICIAL
from cchc_cli.documents.report_findings import Findings
from cchc_cli.periods.calendar import within
from cchc_cli.periods.windows import Window
from cchc_cli.progress.states import TaskOnDay, open_due_days
from cchc_cli.suggestions import capital
from cchc_cli.text import bare

_DUE = "nhiệm vụ đến hạn, gồm"
_NAMED = 3
"""Duties of a content that are named; a sentence with more is no sentence."""
_GROUPS: tuple[tuple[str | None, str], ...] = (
    (DIRECTION, "Công tác chỉ đạo, điều hành"),
    *OFFICIAL.items(),
    (None, "Nhiệm vụ khác"),
)


def coming_paragraphs(seen: Findings) -> Iterator[str]:
    """Write part IV: what is late must be finished, and what falls due from the next day on.

    A report is closed before its period ends by the calendar: what falls due until then is told
    apart, for the heading names the next period alone. No days: real reports have none there,
    for the duties' own papers give them.
    """
    late = sum(duty.state == "overdue" for duty in seen.duties)
    if late:
        yield f"Hoàn thành dứt điểm {seen.counted(late, 'nhiệm vụ')} đã quá hạn."
    following, after = seen.scope.after
    left = Window(seen.day + dt.timedelta(1), _end(seen))
    soon = list(_by_content(seen, _due_in(seen, left)))
    later = list(_by_content(seen, _due_in(seen, Window(left.last + dt.timedelta(1), after.last))))
    if not soon:
        yield from later
        return
    period = "kỳ báo cáo" if seen.scope.period is None else seen.scope.name
    yield from _listed(f"Trong thời gian còn lại của {period}:", soon)
    yield from _listed(f"Trong {following}:", later)


def _end(seen: Findings) -> dt.date:
    """Return the last day of the report's period as readers understand its name."""
    closing, period = seen.scope.window.last, seen.scope.period
    return closing if period is None else max(closing, period.last)


def _listed(lead: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield lead
        yield from (f"- {line}" for line in lines)


def _by_content(seen: Findings, due: list[TaskOnDay]) -> Iterator[str]:
    """Yield a sentence a content; duties that belong to none are named so beside others."""
    by_content = [(name, [d for d in due if seen.content_of(d) == c]) for c, name in _GROUPS]
    there = [(name, own) for name, own in by_content if own]
    for name, own in there:
        what = "nhiệm vụ đến hạn" if len(own) == 1 else seen.counted(len(own), _DUE)
        told = f"hoàn thành {what}: {_which(seen, own)}."
        alone = len(there) == 1 and name == _GROUPS[-1][1]
        yield capital(told) if alone else f"{name}: {told}"


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
