"""Part IV of the periodic report: what falls due from the day after its own on."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.documents import prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.report_findings import Findings
from cchc_cli.periods.calendar import within
from cchc_cli.periods.names import repeat_words
from cchc_cli.periods.windows import Window
from cchc_cli.progress.states import TaskOnDay, open_due_days

_MOST_DAYS = 4
"""A year's quarters can be named in a sentence; a year's months or weeks cannot."""


def coming_paragraphs(seen: Findings) -> Iterator[str]:
    """Write part IV: what is late must be finished, and what falls due from the next day on."""
    late = sum(duty.state == "overdue" for duty in seen.duties)
    if late:
        yield f"Hoàn thành dứt điểm {late} nhiệm vụ đã quá hạn."
    window = Window(seen.day + dt.timedelta(1), seen.scope.after[1].last)
    due = list(_due_in(seen, window))
    within_days = [(duty, days) for duty, days in due if days[0] <= window.last]
    by_name = [(duty, days) for duty, days in due if days[0] > window.last]
    until = f"từ ngày {day_text(window.first)} đến ngày {day_text(window.last)}"
    yield from _listed(seen, within_days, f"đến hạn {until}")
    yield from _listed(seen, by_name, f"có hạn trong {seen.scope.after[0]}")
    if not late and not due:
        yield "Tiếp tục thực hiện các nhiệm vụ được giao, bảo đảm đúng thời hạn."


def _listed(
    seen: Findings, due: list[tuple[TaskOnDay, list[dt.date]]], which: str
) -> Iterator[str]:
    if due:
        yield f"Hoàn thành {len(due)} nhiệm vụ {which}:"
        yield from prose.named(
            [prose.coming_line(seen.record, duty, _days_words(duty, days)) for duty, days in due]
        )


def _due_in(seen: Findings, window: Window) -> Iterator[tuple[TaskOnDay, list[dt.date]]]:
    """Yield open duties due in a window with their days, by the first day.

    A deadline that was given as the coming period may end after the window.
    """
    found = []
    for duty in seen.duties:
        days = list(_due_days(seen, duty, window))
        if days:
            found.append((duty, days))
    yield from sorted(found, key=lambda pair: pair[1][0])


def _days_words(duty: TaskOnDay, days: list[dt.date]) -> str:
    """Word the days on which a duty falls due; of many the rule, and the first."""
    if duty.task.repeat is None:
        return prose.due_words(duty)
    if len(days) <= _MOST_DAYS:
        return ", ".join(map(day_text, days))
    rule = repeat_words(duty.task.repeat)
    return f"{rule[:1].lower()}{rule[1:]}; gần nhất {day_text(days[0])}"


def _due_days(seen: Findings, duty: TaskOnDay, window: Window) -> Iterator[dt.date]:
    """Yield the days in a window on which something of a duty is due.

    A deadline given as a period belongs to the report period that holds it, though its last
    day may lie after the window (31/12 after the ministry's 14/12).
    """
    due = duty.task.due
    if duty.task.repeat is None and due is not None and due.period is not None:
        coming_paragraphs = seen.coming_period
        belongs = coming_paragraphs is not None and within(due.period, coming_paragraphs)
        if due.last >= window.first and (window.holds(due.last) or belongs):
            yield from (day for _, day in open_due_days(duty, seen.day))
        return
    for period, day in open_due_days(duty, seen.day):
        if period is not None and period.first > window.last:
            return
        if window.holds(day):
            yield day
