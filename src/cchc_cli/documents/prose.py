"""Official sentences about duties, written from the record."""

from collections.abc import Iterable, Iterator, Sequence

from cchc_cli.amounts import number
from cchc_cli.documents.cells import day, names
from cchc_cli.model.record import Record
from cchc_cli.periods.names import period_list
from cchc_cli.periods.windows import Window
from cchc_cli.progress.evidence_words import evidence_words
from cchc_cli.progress.noted import noted
from cchc_cli.progress.states import (
    FINISHED,
    STOPPED,
    Occurrence,
    State,
    TaskOnDay,
    due_words,
)
from cchc_cli.progress.summary import Tally
from cchc_cli.suggestions import capital
from cchc_cli.text import bare

IN_TIME: tuple[State, ...] = ("on_track", "due_soon")
CLASSES: tuple[tuple[tuple[State, ...], str], ...] = (
    (("done",), "hoàn thành đúng hạn"),
    (("done_late",), "hoàn thành quá hạn"),
    (("awaiting_evidence",), "đã báo hoàn thành, đang bổ sung minh chứng"),
    (IN_TIME, "đang thực hiện, trong hạn"),
    (("overdue",), "quá hạn chưa hoàn thành"),
    (("no_deadline",), "chưa ấn định thời hạn"),
    (("paused",), "tạm dừng"),
    (("cancelled",), "hủy"),
)
"""The classes of duties in a report, in its words; each duty is in exactly one."""


_OPEN: tuple[State, ...] = (*IN_TIME, "overdue", "no_deadline")
_MOST_NAMED = 10
_MOST_CITED = 3


def split(total: Tally, *, two_digits: bool) -> str:
    """Tell a tally in the official classes; those without a duty are left out."""
    counts = [(sum(total.states[s] for s in states), words) for states, words in CLASSES]
    return "; ".join(
        counted(count, f"nhiệm vụ {words}", two_digits=two_digits)
        for count, words in counts
        if count
    )


def among(classes: str) -> str:
    """Join duties to their classes: `, trong đó: 01 nhiệm vụ …; …`, or `, đều …` of one class."""
    if "; " in classes:
        return f", trong đó: {classes}"
    return f", đều {classes.partition(' nhiệm vụ ')[2]}"


def counted(count: int, noun: str, *, two_digits: bool) -> str:
    """Write a count before a noun; from 1 to 9 with a zero, as administrative prose has it.

    Never for zero, fractions, decimals, shares, cells of tables (domain: 110 of 122 seen).
    """
    zero = two_digits and 0 < count < _TWO_DIGITS
    return f"{count:02} {noun}" if zero else f"{count} {noun}"


_TWO_DIGITS = 10


def finished_in(duties: Iterable[TaskOnDay], window: Window) -> list[TaskOnDay]:
    """Return the duties that were finished in a window, evidence included."""
    return [d for d in duties if d.state in FINISHED and window.holds(d.completed)]


def reported_in(duty: TaskOnDay, window: Window) -> list[Occurrence]:
    """Return the periods of a repeating duty that were reported in a window."""
    return [o for o in duty.occurrences if o.reported and window.holds(o.completed)]


def accomplished(record: Record, duty: TaskOnDay, window: Window) -> str | None:
    """Tell what was done for a duty in a window; None when nothing was.

    What waits for evidence is reported, and not yet finished.
    """
    periods = reported_in(duty, window)
    if periods:
        return _reported_periods(record, duty, periods)
    if duty.occurrences or not window.holds(duty.completed):
        return None
    task = duty.task
    waits = duty.state == "awaiting_evidence"
    verb = "đã báo hoàn thành, đang bổ sung minh chứng" if waits else "đã hoàn thành"
    late = " (quá hạn)" if duty.state == "done_late" else ""
    titles = list(dict.fromkeys(map(evidence_words, duty.evidence)))
    rest = " và tài liệu khác" if titles[_MOST_CITED:] else ""
    proof = f" ({', '.join(titles[:_MOST_CITED])}{rest})" if titles else ""
    unit = names(record, [task.department])
    return f"- {unit} {verb}{late} nhiệm vụ: {bare(task.content)}{proof}."


def _reported_periods(record: Record, duty: TaskOnDay, periods: list[Occurrence]) -> str:
    """Tell which periods of a repeating duty were reported, and which lack evidence."""
    task = duty.task
    unit, what = names(record, [task.department]), bare(task.content)
    text = f"- {unit} đã báo cáo kỳ {periods_words(periods)}: {what}"
    waiting = [o for o in periods if o.state == "awaiting_evidence"]
    lacking = f"; kỳ {periods_words(waiting)} đang bổ sung minh chứng" if waiting else ""
    return f"{text}{lacking}."


def periods_words(periods: Sequence[Occurrence]) -> str:
    """Name the periods of a repeating duty within a sentence."""
    return period_list([o.period for o in periods])


def result_words(duty: TaskOnDay) -> str:
    """Tell what came out: periods done, the day, the share, why it stopped, the evidence."""
    return capital("; ".join(_results(duty)))


def _results(duty: TaskOnDay) -> Iterator[str]:
    done = [o for o in duty.occurrences if o.reported]
    if duty.occurrences and duty.state != "cancelled":
        yield f"đã báo cáo {len(done)}/{len(duty.occurrences)} kỳ"
    if done:
        yield f"đã xong kỳ {periods_words(done)}"
    elif duty.completed is not None:
        reported = "đã báo hoàn thành" if duty.state == "awaiting_evidence" else "hoàn thành"
        yield f"{reported} ngày {day(duty.completed)}"
    elif duty.percent is not None and duty.state not in STOPPED:
        yield f"đạt {number(duty.percent)}%"
    if duty.reason:
        yield bare(duty.reason)
    titles = list(dict.fromkeys(item.number or item.title for item in duty.evidence))
    if titles:
        more = f" và {len(titles) - _MOST_CITED} tài liệu khác" if titles[_MOST_CITED:] else ""
        yield f"minh chứng: {', '.join(titles[:_MOST_CITED])}{more}"
    told = [words for entry in duty.log if (words := noted(entry))]
    if told and duty.state in _OPEN:
        yield bare(told[-1])


def late(record: Record, duty: TaskOnDay) -> str:
    """Tell a duty that is or was late; of a repeating one the periods that are owed or were."""
    unit = names(record, [duty.task.department])
    how = _finished_late(duty) if duty.state == "done_late" else _overdue(duty)
    return f"- {bare(duty.task.content)} ({unit} chủ trì, {how})."


def _overdue(duty: TaskOnDay) -> str:
    ago = "" if duty.days_left is None else f", chậm {-duty.days_left} ngày"
    owed = [o for o in duty.occurrences if o.state == "overdue"]
    which = f"còn nợ kỳ {periods_words(owed)}; " if owed else ""
    return f"{which}hạn {due_words(duty)}{ago}"


def _finished_late(duty: TaskOnDay) -> str:
    behind = [o for o in duty.occurrences if o.state == "done_late"]
    if behind:
        return f"hoàn thành chậm kỳ {periods_words(behind)}"
    due = f"hạn {due_words(duty)}"
    if duty.completed is None or duty.due is None:
        return due
    late = (duty.completed - duty.due).days
    return f"{due}, hoàn thành ngày {day(duty.completed)}, chậm {late} ngày"


def within(text: str) -> str:
    """Return a text with a small letter first, to stand within a sentence; not `UBND …`."""
    return text if text[1:2].isupper() else f"{text[:1].lower()}{text[1:]}"


def comparison_words(now: int, before: int, what: str, than: str) -> str:
    """Compare a count with that of an earlier period."""
    if now == before:
        return f"bằng số {what} hoàn thành của {than}"
    return f"{'tăng' if now > before else 'giảm'} {abs(now - before)} {what} so với {than}"


def named(lines: Sequence[str], where: str | None, *, two_digits: bool) -> Iterator[str]:
    """Yield the first lines of a list; the rest are counted, with the appendix that has them."""
    yield from lines[:_MOST_NAMED]
    rest = len(lines) - _MOST_NAMED
    if rest > 0:
        yield more(counted(rest, "nhiệm vụ khác", two_digits=two_digits), where)


def more(rest: str, where: str | None) -> str:
    """Tell how many duties are not named, and where they stand if they do."""
    return f"- Và {rest} nêu tại {where}." if where else f"- Và {rest}."
