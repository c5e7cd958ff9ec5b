"""Part III of the periodic report: what went well, what did not and why, from the record."""

import datetime as dt
from collections.abc import Iterable, Iterator

from cchc_cli.documents import prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.report_findings import Findings
from cchc_cli.progress.states import STOPPED, TaskOnDay
from cchc_cli.text import bare

_MATTERING = 3
"""Duties that are named; the rest stand in the appendix."""


def praise(seen: Findings) -> Iterator[str]:
    """Name the units that finished all their duties in time."""
    units = [
        unit.name
        for unit in seen.record.departments
        if (own := [d for d in seen.duties if d.task.department == unit.id])
        and all(duty.state == "done" for duty in own)
    ]
    if units:
        yield f"{'; '.join(units)} hoàn thành đúng hạn tất cả nhiệm vụ được giao."


def limits(seen: Findings) -> Iterator[str]:
    """Say what is late and what lacks evidence, with the cause that the record gives."""
    late = [duty for duty in seen.duties if duty.state == "overdue"]
    waiting = [duty for duty in seen.duties if _lacks_evidence(duty)]
    if late:
        yield f"Còn {seen.counted(len(late), 'nhiệm vụ quá hạn chưa hoàn thành')}:"
        first = _by_due(late)[:_MATTERING]
        yield from (_late(seen, duty) for duty in first)
        if len(late) > _MATTERING:
            rest = seen.counted(len(late) - _MATTERING, "nhiệm vụ khác")
            yield prose.more(rest, seen.duties_at)
    if waiting:
        units = names(seen.record, dict.fromkeys(d.task.department for d in waiting))
        lacking = seen.counted(len(waiting), "nhiệm vụ chưa đủ minh chứng cho kết quả đã báo")
        yield f"Còn {lacking} ({units})."


def nothing_late(seen: Findings) -> str | None:
    """Say that nothing is late; None where there is no duty to say it of."""
    if not seen.duties:
        return None
    return f"Đến ngày {day_text(seen.day)}, không có nhiệm vụ quá hạn hoặc thiếu minh chứng."


def _late(seen: Findings, duty: TaskOnDay) -> str:
    """Tell an overdue duty with the last note of its log, which says why."""
    told = prose.late(seen.record, duty).rstrip(".")
    dated = [entry for entry in duty.log if entry.note]
    dated.sort(key=lambda entry: entry.date or dt.date.min)
    if not dated:
        return f"{told}."
    return f"{told}; nguyên nhân: {prose.within(bare(dated[-1].note or ''))}."


def _lacks_evidence(duty: TaskOnDay) -> bool:
    """Tell whether something was reported without evidence, be it one period of many."""
    return duty.state == "awaiting_evidence" or (
        duty.state not in STOPPED and any(o.state == "awaiting_evidence" for o in duty.occurrences)
    )


def _by_due(duties: Iterable[TaskOnDay]) -> list[TaskOnDay]:
    return sorted(duties, key=lambda duty: duty.due or dt.date.max)
