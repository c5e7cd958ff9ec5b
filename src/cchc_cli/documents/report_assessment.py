"""Part III of the periodic report: what went well, what did not and why, from the record."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from cchc_cli.documents import prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.report_findings import Findings
from cchc_cli.model.task import LogEntry
from cchc_cli.periods.windows import Window
from cchc_cli.progress.noted import noted
from cchc_cli.progress.states import STOPPED, State, TaskOnDay
from cchc_cli.text import bare

CAUSES = "III.2"
"""The heading of limits and their causes."""
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
    """Say what is late, was late, and lacks evidence, with the cause that the record gives."""
    for state, words in _LATE.items():
        late = [duty for duty in seen.duties if duty.state == state]
        if late:
            yield from _late_ones(seen, late, words)
    waiting = [duty for duty in seen.duties if _lacks_evidence(duty)]
    if waiting:
        units = names(seen.record, dict.fromkeys(d.task.department for d in waiting))
        lacking = seen.counted(len(waiting), "nhiệm vụ chưa đủ minh chứng cho kết quả đã báo")
        yield f"Còn {lacking} ({units})."


_LATE: dict[State, tuple[str, str]] = {
    "overdue": ("Còn", "nhiệm vụ quá hạn chưa hoàn thành"),
    "done_late": ("Có", "nhiệm vụ đã hoàn thành nhưng quá hạn"),
}


def _late_ones(seen: Findings, late: Sequence[TaskOnDay], words: tuple[str, str]) -> Iterator[str]:
    """Count duties that are or were late, and name those that matter."""
    verb, what = words
    yield f"{verb} {seen.counted(len(late), what)}:"
    yield from (_late(seen, duty) for duty in _by_due(late)[:_MATTERING])
    if len(late) > _MATTERING:
        rest = seen.counted(len(late) - _MATTERING, "nhiệm vụ khác")
        yield prose.more(rest, seen.duties_at)


def nothing_late(seen: Findings) -> str | None:
    """Say that nothing is late; None where there is no duty to say it of."""
    if not seen.duties:
        return None
    return f"Đến ngày {day_text(seen.day)}, không có nhiệm vụ quá hạn hoặc thiếu minh chứng."


def _late(seen: Findings, duty: TaskOnDay) -> str:
    """Tell a duty that is or was late with the last note of its log, which says why."""
    told = prose.late(seen.record, duty).rstrip(".")
    causes = _causes(duty)
    if not causes:
        return f"{told}."
    return f"{told}; nguyên nhân: {prose.within(bare(causes[-1]))}."


def _causes(duty: TaskOnDay) -> list[str]:
    return [words for entry in _dated(duty) if (words := noted(entry))]


def without_cause(seen: Findings) -> Iterator[str]:
    """Tell of duties that are or were late, where neither their log nor the report says why."""
    report = seen.narrative
    section = (report.sections or {}).get(CAUSES, ())
    if report.causes or any("nguyên nhân" in text.lower() for text in (*report.limits, *section)):
        return
    late = [d.task.id for d in seen.duties if d.state in _LATE and not _causes(d)]
    if late:
        more = " …" if len(late) > _MATTERING else ""
        yield (
            f"chưa nêu nguyên nhân của {len(late)} nhiệm vụ quá hạn "
            f"({', '.join(late[:_MATTERING])}{more}): ghi vào `causes` của `narrative`"
        )


def _dated(duty: TaskOnDay) -> list[LogEntry]:
    """Return the entries that may say why, by their days.

    Of a finished duty those written while it was late: before, nobody knew; later ones, and
    that of the day itself, tell what came out.
    """
    entries = sorted(duty.log, key=lambda entry: entry.date or dt.date.min)
    if duty.completed is None or duty.due is None:
        return entries
    late = Window(duty.due + dt.timedelta(1), duty.completed - dt.timedelta(1))
    return [entry for entry in entries if late.holds(entry.date)]


def _lacks_evidence(duty: TaskOnDay) -> bool:
    """Tell whether something was reported without evidence, be it one period of many."""
    return duty.state == "awaiting_evidence" or (
        duty.state not in STOPPED and any(o.state == "awaiting_evidence" for o in duty.occurrences)
    )


def _by_due(duties: Iterable[TaskOnDay]) -> list[TaskOnDay]:
    return sorted(duties, key=lambda duty: duty.due or dt.date.max)
