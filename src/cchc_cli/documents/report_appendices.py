"""The periodic report's appendices: statistics, and the state of every duty."""

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.amounts import number, rounded
from cchc_cli.documents import prose
from cchc_cli.documents.appendix import Appendix, appendix
from cchc_cli.documents.cells import day, names
from cchc_cli.documents.report_findings import Findings
from cchc_cli.model.period import Period
from cchc_cli.model.scoring import Exact
from cchc_cli.model.statistics import Statistic
from cchc_cli.progress.states import NAMES, STOPPED, State, TaskOnDay
from cchc_cli.progress.summary import Tally, tally
from cchc_cli.statistics.figures import figure
from cchc_cli.text import sort_key
from cchc_cli.word.values import MISSING, Missing


@dataclass(frozen=True, slots=True)
class StatisticRow:
    """A line of the statistics."""

    number: str
    name: str
    unit: str
    before: str
    value: str | Missing
    note: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the first appendix prints."""

    head: Appendix
    before: str
    rows: tuple[StatisticRow, ...]


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty's line."""

    number: str
    content: str
    product: str
    unit: str
    due: str
    state: str
    result: str


@dataclass(frozen=True, slots=True)
class Duties:
    """What the second appendix prints."""

    head: Appendix
    rows: tuple[DutyRow, ...]


def statistics(seen: Findings) -> Statistics:
    """Make the first appendix: what the record counts, then what the office enters."""
    before = seen.earlier.name if seen.earlier else ""
    rows = (*_counted(seen), *_entered(seen))
    title = f"Thống kê các chỉ tiêu cải cách hành chính {seen.scope.name}"
    return Statistics(_head(seen, title, 1), before, rows)


def _head(seen: Findings, title: str, place: int) -> Appendix:
    report = seen.report
    issued = (report.number, report.date) if report else (None, None)
    return appendix(seen.record, title, "Báo cáo", *issued, place=place)


def _counted(seen: Findings) -> Iterator[StatisticRow]:
    """Count duties as the ministry's appendix does (1.3: total, and its classes)."""
    now = tally(seen.duties)
    then = None if seen.before is None else tally(seen.before.counted)
    reach = seen.earlier.reach if seen.earlier is not None and seen.before is not None else ""
    note = f"Kỳ đem so{reach}" if reach else ""

    def line(sign: str, name: str, *states: State) -> StatisticRow:
        def count(total: Tally) -> str:
            if not states:
                return str(total.total)
            return str(sum(total.states[s] for s in states))

        earlier = "" if then is None else count(then)
        return StatisticRow(
            number=sign,
            name=name,
            unit="nhiệm vụ",
            before=earlier,
            value=count(now),
            note="" if states else note,
        )

    yield line("I", "Nhiệm vụ được giao: tổng số")
    yield line("", "- Đã hoàn thành đúng hạn", "done")
    yield line("", "- Đã hoàn thành nhưng quá hạn", "done_late")
    yield line("", "- Đã báo hoàn thành, chờ minh chứng", "awaiting_evidence")
    yield line("", "- Đang thực hiện, trong hạn", *prose.IN_TIME)
    yield line("", "- Quá hạn chưa hoàn thành", "overdue")
    yield line("", "- Chưa ấn định thời hạn", "no_deadline")
    yield line("", "- Tạm dừng, hủy", *STOPPED)


def _entered(seen: Findings) -> Iterator[StatisticRow]:
    """Yield the statistics that the record holds, beside those of the earlier period."""
    period = seen.scope.period
    if period is None:
        return
    for statistic in seen.record.statistics:
        now = figure(seen.record, statistic, period)
        earlier = None
        if seen.earlier is not None:
            earlier = figure(seen.record, statistic, seen.earlier.period)
        yield StatisticRow(
            number=statistic.id,
            name=statistic.name,
            unit=statistic.unit,
            before=_shown(earlier),
            value=MISSING if now is None else _shown(now),
            note=_note(statistic, period),
        )


def _shown(value: Exact | None) -> str:
    return "" if value is None else number(rounded(value))


def _note(statistic: Statistic, period: Period) -> str:
    way = "/".join(statistic.ratio or ())
    if statistic.formula is not None:
        way = statistic.formula.words(str)
    computed = f"Tính: {way}" if way else ""
    own_day = (statistic.as_of or {}).get(period)
    reach = "" if own_day is None else f"Đến hết ngày {day(own_day)}"
    return "; ".join(text for text in (computed, reach, statistic.note) if text)


def duties(seen: Findings) -> Duties:
    """Make the second appendix."""
    title = f"Tình hình thực hiện nhiệm vụ {seen.scope.name}"
    ordered = sorted(seen.duties, key=lambda duty: sort_key(duty.task.id))
    rows = tuple(_row(seen, duty, place) for place, duty in enumerate(ordered, start=1))
    return Duties(_head(seen, title, 2), rows)


def _row(seen: Findings, duty: TaskOnDay, place: int) -> DutyRow:
    task = duty.task
    return DutyRow(
        number=str(place),
        content=task.content,
        product=task.product or "",
        unit=names(seen.record, [task.department]),
        due=prose.due_words(duty),
        state=NAMES[duty.state],
        result="; ".join(_result(duty)),
    )


def _result(duty: TaskOnDay) -> Iterator[str]:
    """Tell what came out: periods done, the day, the share, why it stopped, the evidence."""
    done = [o for o in duty.occurrences if o.reported]
    if duty.occurrences and duty.state != "cancelled":
        yield f"đã báo cáo {len(done)}/{len(duty.occurrences)} kỳ"
    if done:
        yield f"đã xong kỳ {prose.periods_words(done)}"
    elif duty.completed is not None:
        yield f"hoàn thành ngày {day(duty.completed)}"
    elif duty.percent is not None and duty.state not in STOPPED:
        yield f"đạt {number(duty.percent)}%"
    if duty.reason:
        yield prose.bare(duty.reason)
    titles = list(dict.fromkeys(item.number or item.title for item in duty.evidence))
    if titles:
        yield f"minh chứng: {', '.join(titles)}"
