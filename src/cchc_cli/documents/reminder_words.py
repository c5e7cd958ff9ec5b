"""The sentences of a reminder: on what it stands, what is owed, what is asked for."""

import datetime as dt
from collections.abc import Sequence

from cchc_cli.documents import prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.citing import cited, cited_letter
from cchc_cli.model.letter import Letter
from cchc_cli.model.notice import Notice
from cchc_cli.model.record import Record
from cchc_cli.periods.names import short_name
from cchc_cli.progress.addressing import reply_day, reply_place
from cchc_cli.progress.issued import place_of
from cchc_cli.progress.overview import CALLS
from cchc_cli.progress.reminding import Reminded, time_left
from cchc_cli.progress.states import NAMES, State, TaskOnDay, due_words
from cchc_cli.suggestions import capital
from cchc_cli.text import bare

_STATES = {
    "overdue": "quá hạn",
    "due_soon": "sắp đến hạn",
    "awaiting_evidence": "chưa có minh chứng",
}


def announced(
    record: Record,
    found: Sequence[Reminded],
    day: dt.date,
    before: Letter | None,
    what: str,
    count: str,
) -> str:
    """Say which documents gave the duties, which letter went before, and what is left."""
    basis = [cited(record, notice.id) for notice in notices_of(record, found)]
    on = f"đến ngày {day_text(day)}"
    start = f"Thực hiện {'; '.join(filter(None, basis))}, " if basis else ""
    if before is not None:
        return (
            f"{start}{record.organization.name} đã có {cited_letter(before)} về việc đôn đốc "
            f"thực hiện. Tuy nhiên, qua theo dõi, {on}, {what} còn {count}, cụ thể:"
        )
    watched = (
        "qua theo dõi" if basis else "Qua theo dõi việc thực hiện nhiệm vụ cải cách hành chính"
    )
    return f"{start}{watched}, {on}, {what} có {count}, cụ thể:"


def notices_of(record: Record, found: Sequence[Reminded]) -> list[Notice]:
    """Return the notices that gave the duties, in the order of their days."""
    gave = {duty.task.notice for r in found for duty in r.duties}
    notices = [notice for notice in record.notices if notice.id in gave]
    return sorted(notices, key=lambda n: n.date.last if n.date else dt.date.max)


def written_before(
    record: Record, unit: str | None, day: dt.date, number: str | None
) -> Letter | None:
    """Return the last reminder that a unit, or all of them, got before a letter's day."""
    earlier = [
        letter
        for letter in record.letters
        if letter.kind == "reminder"
        and letter.number is not None
        and letter.date is not None
        and letter.date < day
        and not (
            number
            and letter.date.year == day.year
            and place_of(letter.number.partition("/")[0]) == place_of(number)
        )
        and letter.department in {unit, None}
    ]
    return max(earlier, key=lambda letter: letter.date or dt.date.min, default=None)


def counted(record: Record, duties: Sequence[TaskOnDay], owed: Sequence[TaskOnDay]) -> str:
    """Count duties, and what is listed: a repeating duty may stand there with several periods."""
    two_digits = record.settings.two_digits
    counts = ((sum(d.state == state for d in owed), _STATES[state]) for state in CALLS)
    told = [(count, word) for count, word in counts if count]
    number = prose.counted(len(duties), "nhiệm vụ", two_digits=two_digits)
    if len(told) == 1 and len(owed) == len(duties):
        return f"{number} {told[0][1]}"
    listed = ", ".join(f"{count} {word}" for count, word in told)
    parts = f", gồm {prose.counted(len(owed), 'nội dung', two_digits=two_digits)}"
    return f"{number} cần tập trung thực hiện{parts if len(owed) > len(duties) else ''} ({listed})"


def row_of(duty: TaskOnDay) -> tuple[str, str, str]:
    """Return content, product and deadline as cells of a table."""
    text = duty.task.content
    if duty.period is not None:
        text = f"{bare(text)} (kỳ {short_name(duty.period)})"
    return text, duty.task.product or "", due_words(duty)


def line_of(found: Reminded, duty: TaskOnDay) -> str:
    """Tell a duty in a sentence: its deadline, how late it is, what is to be handed in."""
    owed, task = found.of(duty), duty.task
    if task.repeat is None:
        when = f"thời hạn {due_words(duty)}, {_reached(duty)}" if duty.due else _reached(duty)
    else:
        when = "; ".join(f"kỳ {_period(d)} hạn {due_words(d)}, {_reached(d)}" for d in owed)
    product = f"; sản phẩm: {task.product}" if task.product else ""
    return f"- {bare(task.content)}: {when}{product}."


def _period(duty: TaskOnDay) -> str:
    return "" if duty.period is None else short_name(duty.period)


def _reached(duty: TaskOnDay) -> str:
    if duty.state == "awaiting_evidence":
        return "đã báo hoàn thành, chưa có minh chứng"
    return time_left(duty) or NAMES[duty.state].lower()


def state_of(duty: TaskOnDay) -> str:
    """Name a duty's state with the days that it is late, or has left."""
    name, left = NAMES[duty.state], time_left(duty)
    if duty.state == "overdue" and left:
        return capital(left)
    return f"{name} ({left})" if left else name


def asked(found: Sequence[Reminded]) -> str:
    """Say what is to be done, by the states that there are; a colon only before several things."""
    wanted = [words.format(_duties(found, state)) for state, words in _ASKED if _any(found, state)]
    return f"{': ' if len(wanted) > 1 else ' '}{'; '.join(wanted)}"


_ASKED: tuple[tuple[State, str], ...] = (
    ("overdue", "hoàn thành dứt điểm {} quá hạn, báo cáo rõ nguyên nhân chậm"),
    ("due_soon", "tập trung hoàn thành đúng thời hạn {} sắp đến hạn"),
    ("awaiting_evidence", "bổ sung minh chứng của {} đã báo hoàn thành"),
)


def _any(found: Sequence[Reminded], state: State) -> bool:
    return any(duty.state == state for r in found for duty in r.owed)


def _duties(found: Sequence[Reminded], state: State) -> str:
    duties = {duty.task.id for r in found for duty in r.owed if duty.state == state}
    return "các nhiệm vụ" if len(duties) > 1 else "nhiệm vụ"


def reply_line(record: Record, dated: dt.date, found: Sequence[Reminded]) -> str:
    """Say what is to be sent where, by when: working days from the letter's day.

    That is how things stand: a duty's result is due by its own deadline, which may be later.
    """
    place = reply_place(record, {r.unit.id for r in found}) or record.organization.name
    until = day_text(reply_day(record, dated))
    works = _any(found, "overdue") or _any(found, "due_soon")
    sent = ["báo cáo tình hình thực hiện"] if works else []
    sent += ["minh chứng còn thiếu"] if _any(found, "awaiting_evidence") else []
    return f"{capital(', '.join(sent))} gửi về {place} chậm nhất ngày {until} để tổng hợp."
