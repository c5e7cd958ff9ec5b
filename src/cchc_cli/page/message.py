"""A message that reminds a unit, to paste into a chat: short lines of plain words."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from cchc_cli.model.department import Department
from cchc_cli.model.record import Record
from cchc_cli.periods.names import day_name, day_words, period_list
from cchc_cli.progress.addressing import head_words, reply_day, reply_place
from cchc_cli.progress.census import Census
from cchc_cli.progress.reminding import Reminded, all_reminded, time_left
from cchc_cli.progress.states import TaskOnDay, due_words
from cchc_cli.suggestions import capital
from cchc_cli.text import bare

_NEAR = (3, 7)
"""Days ahead by which what comes after tomorrow is grouped (7, 3 and 1: domain.md 11.5)."""
_LONGEST = 160
"""Letters of a duty's words, some lines of a telephone; the id tells the rest."""


class Message(NamedTuple):
    """What a unit is reminded of, in words."""

    found: Reminded
    day: dt.date
    subject: str
    text: str
    reply_to: str
    reply_by: dt.date


class _Group(NamedTuple):
    """Duties that are as urgent as each other, each with what of it is owed."""

    heading: str
    duties: list[list[TaskOnDay]]


def messages(record: Record, seen: Census, units: Iterable[Department]) -> Iterator[Message]:
    """Yield the message to each unit that has something to be reminded of."""
    for found in all_reminded(seen, units):
        if found.owed:
            yield _message(record, found, seen.day)


def addressee(unit: Department) -> str:
    """Name who reads a message: the head of a unit, else its leaders."""
    head = head_words(unit)
    return bare(f"Lãnh đạo {unit.name}" if head is None else f"Đồng chí {head}")


def _message(record: Record, found: Reminded, day: dt.date) -> Message:
    unit, body = found.unit, bare(record.organization.name)
    place, until = reply_place(record, {unit.id}) or body, reply_day(record, day)
    whom = "đơn vị" if head_words(unit) is None else "đồng chí"
    lines = [
        f"{body} nhắc việc cải cách hành chính",
        capital(day_words(day)),
        f"Kính gửi: {addressee(unit)}",
        *_body(found.owed),
        "",
        f"Đề nghị {whom} {_asked(found.owed)} về {bare(place)} chậm nhất ngày {day_name(until)}, "
        "nêu mã trong ngoặc vuông.",
    ]
    subject = f"Nhắc việc cải cách hành chính ngày {day_name(day)} – {bare(unit.name)}"
    return Message(found, day, subject, "\n".join(lines), reply_to=bare(place), reply_by=until)


def _asked(owed: Sequence[TaskOnDay]) -> str:
    """Say what is to be done: to work and tell how it stands, to prove, or both.

    Results are not asked for: a duty that is due soon may be due after the answer.
    """
    waits = [row.state == "awaiting_evidence" for row in owed]
    if all(waits):
        return "gửi minh chứng còn thiếu"
    proofs = ", minh chứng còn thiếu" if any(waits) else ""
    return f"chỉ đạo thực hiện, gửi báo cáo tình hình{proofs}"


def _body(owed: Sequence[TaskOnDay]) -> Iterator[str]:
    for group in _groups(owed):
        yield ""
        yield f"{group.heading} ({len(group.duties)})"
        yield from (_line(rows) for rows in group.duties)


def _groups(owed: Sequence[TaskOnDay]) -> Iterator[_Group]:
    """Yield what is owed by urgency, the periods of a duty together; it comes in that order."""
    for heading, rows in groupby(owed, _heading):
        by_duty: dict[str, list[TaskOnDay]] = {}
        for row in rows:
            by_duty.setdefault(row.task.id, []).append(row)
        yield _Group(heading, list(by_duty.values()))


def _heading(row: TaskOnDay) -> str:
    left = row.days_left
    if row.state == "awaiting_evidence" or left is None:
        return "CHƯA CÓ MINH CHỨNG"
    if left < 0:
        return "QUÁ HẠN"
    if left < len(_NEXT) and row.due is not None:
        return f"{_NEXT[left]}, {day_name(row.due)}"
    within = next((days for days in _NEAR if left <= days), None)
    return "CÒN HƠN 7 NGÀY" if within is None else f"TRONG {within} NGÀY TỚI"


_NEXT = ("HẠN HÔM NAY", "HẠN NGÀY MAI")


def _line(rows: Sequence[TaskOnDay]) -> str:
    """Tell a duty in a line: what it is, which periods of it, until when, its id."""
    first = rows[0]
    periods = [row.period for row in rows if row.period is not None]
    of = f", kỳ {period_list(periods)}" if periods else ""
    when = _when(first, several=len(rows) > 1)
    return f"- {_short(first.task.content)}{of}{f': {when}' if when else ''} [{first.task.id}]"


def _when(row: TaskOnDay, *, several: bool) -> str:
    """Say until when; of several periods of the first one, which is the most urgent."""
    which = "kỳ đầu " if several else ""
    if row.state == "awaiting_evidence":
        day = "" if row.completed is None else f" ngày {day_name(row.completed)}"
        return f"{which}đã báo xong{day}"
    if row.days_left is not None and 0 <= row.days_left < len(_NEXT):
        return ""
    assert row.due is not None
    words = due_words(row)
    on = day_words(row.due) if words == day_name(row.due) and row.state == "due_soon" else words
    return f"{which}hạn {bare(on)}, {time_left(row)}"


def _short(content: str) -> str:
    """Return a duty's words in one line, cut between words where they are long."""
    text = bare(content)
    if len(text) <= _LONGEST:
        return text
    return f"{bare(text[:_LONGEST].rpartition(' ')[0] or text[:_LONGEST])} …"
