"""The periodic report's appendices: statistics, and the state of every duty."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from cchc_cli.amounts import number, rounded
from cchc_cli.documents import prose
from cchc_cli.documents.appendix import Appendix, appendix
from cchc_cli.documents.cells import day, names
from cchc_cli.documents.report_findings import Findings
from cchc_cli.documents.report_pools import POOLS
from cchc_cli.model.scoring import Exact
from cchc_cli.model.statistics import Statistic
from cchc_cli.progress.states import NAMES, STOPPED, State, TaskOnDay, due_words
from cchc_cli.progress.summary import Tally, tally
from cchc_cli.statistics.builtin import Form, forms_of
from cchc_cli.statistics.entries import Entry
from cchc_cli.statistics.figures import figure
from cchc_cli.suggestions import capital
from cchc_cli.text import sort_key
from cchc_cli.word.values import Missing

_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class StatisticRow:
    """A line of the statistics."""

    number: str
    name: str
    unit: str
    before: str
    value: str | Missing
    note: str
    level: str = "2"


@dataclass(frozen=True, slots=True)
class FormTable:
    """A form with its rows; without a title where no list is used."""

    title: str
    rows: tuple[StatisticRow, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the first appendix prints."""

    head: Appendix
    before: str
    forms: tuple[FormTable, ...]


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
class DutyGroup:
    """The duties of a pool; with one pool they need no title."""

    title: str
    rows: tuple[DutyRow, ...]


@dataclass(frozen=True, slots=True)
class Duties:
    """What the second appendix prints."""

    head: Appendix
    groups: tuple[DutyGroup, ...]


def statistics(seen: Findings) -> Statistics:
    """Make the first appendix: the forms of the list, or what is counted and entered."""
    before = seen.earlier.name if seen.earlier else ""
    title = f"Thống kê các chỉ tiêu cải cách hành chính {seen.scope.name}"
    name = seen.record.settings.statistics
    if name is None:
        alone = FormTable("", (*_counted(seen), *_entered(seen, seen.entries.values())))
        return Statistics(_head(seen, title, 1), before, (alone,))
    return Statistics(_head(seen, title, 1), before, tuple(_forms(seen, forms_of(name))))


def _forms(seen: Findings, forms: Iterable[Form]) -> Iterator[FormTable]:
    """Yield the forms that have a row to print, then the office's own statistics."""
    left = dict(seen.entries)
    for form in forms:
        own = [entry for entry in left.values() if entry.statistic.form == form.number]
        for entry in own:
            del left[entry.statistic.id]
        rows = tuple(_entered(seen, _printed(seen, own)))
        if rows:
            yield FormTable(f"Biểu mẫu {form.number}. {form.title}", rows)
    others = tuple(_entered(seen, left.values()))
    if others:
        yield FormTable("Chỉ tiêu khác", others)


def _printed(seen: Findings, rows: list[Entry]) -> list[Entry]:
    """Leave out, in a month, rows without a value, and heads with nothing below them."""
    if not seen.scope.short:
        return rows
    kept: list[Entry] = []
    for entry in reversed(rows):
        head = entry.statistic.kind == "head"
        holds = kept and kept[-1].statistic.level > entry.statistic.level
        if (head and holds) or (not head and not entry.lacking):
            kept.append(entry)
    return kept[::-1]


def _head(seen: Findings, title: str, place: int) -> Appendix:
    report = seen.report
    issued = (report.number, report.date) if report else (None, None)
    both = seen.parts.statistics and seen.parts.duties
    return appendix(seen.record, title, "Báo cáo", *issued, place=place if both else None)


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


def _entered(seen: Findings, rows: Iterable[Entry]) -> Iterator[StatisticRow]:
    """Yield statistics, beside those of the earlier period."""
    shown = list(rows)
    lacking = Missing(_lacking_words(seen, shown))
    for entry in shown:
        statistic = entry.statistic
        yield StatisticRow(
            number=statistic.no or statistic.id,
            name=statistic.name,
            unit=statistic.unit,
            before=_before(seen, statistic),
            value=lacking if entry.lacking else _value(entry),
            note=_note(entry),
            level=str(statistic.level),
        )


def _lacking_words(seen: Findings, rows: Iterable[Entry]) -> str:
    """Name what a form lacks in one line, and the key that fills it."""
    names = [entry.statistic.id for entry in rows if entry.to_give]
    if not names:
        return ""
    shown = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
    return (
        f"{len(names)} chỉ tiêu chưa có số liệu kỳ {seen.scope.id} ({shown}): điền `values` "
        f"(xem: cchc statistics list --period {seen.scope.id})"
    )


def _before(seen: Findings, statistic: Statistic) -> str:
    if seen.earlier is None:
        return ""
    return _shown(figure(seen.record, statistic, seen.earlier.period))


def _value(entry: Entry) -> str:
    if entry.statistic.kind == "head":
        return ""
    return "-" if entry.value is None else _shown(entry.value)


def _shown(value: Exact | None) -> str:
    return "" if value is None else number(rounded(value))


def _note(entry: Entry) -> str:
    """Say why there is no value, up to which day it reaches, how one's own is computed."""
    statistic = entry.statistic
    way = "" if statistic.form is not None else "/".join(statistic.ratio or ())
    if statistic.formula is not None:
        way = statistic.formula.words(str)
    computed = f"Tính: {way}" if way else ""
    reach = "" if entry.as_of is None else f"Đến hết ngày {day(entry.as_of)}"
    return "; ".join(text for text in (entry.absent, computed, reach, entry.note) if text)


def duties(seen: Findings) -> Duties:
    """Make the second appendix."""
    title = f"Tình hình thực hiện nhiệm vụ {seen.scope.name}"
    return Duties(_head(seen, title, 2), tuple(_groups(seen)))


def _groups(seen: Findings) -> Iterator[DutyGroup]:
    """Yield the duties of each pool, numbered through: their number is that of all."""
    ordered = sorted(seen.duties, key=lambda duty: sort_key(duty.task.id))
    numbers = count(1)
    present = [pool for pool in seen.pools if any(seen.pool_of(duty) == pool for duty in ordered)]
    for pool in present:
        rows = tuple(
            _row(seen, duty, next(numbers)) for duty in ordered if seen.pool_of(duty) == pool
        )
        yield DutyGroup(capital(POOLS[pool]) if len(present) > 1 else "", rows)


def _row(seen: Findings, duty: TaskOnDay, place: int) -> DutyRow:
    task = duty.task
    return DutyRow(
        number=str(place),
        content=task.content,
        product=task.product or "",
        unit=names(seen.record, [task.department]),
        due=capital(due_words(duty)),
        state=NAMES["on_track" if duty.state == "due_soon" else duty.state],
        result=prose.result_words(duty),
    )
