"""To whom the office writes in a unit, where the answer goes and by when."""

import datetime as dt
from collections.abc import Collection

from cchc_cli.model.department import Department
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Reminder
from cchc_cli.periods.days_off import working_days_after
from cchc_cli.progress.issued import drafting_unit
from cchc_cli.text import fold


def head_words(unit: Department) -> str | None:
    """Name a unit's head with the office held, `Lê Văn Mẫu, Trưởng phòng Kinh tế`; None without."""
    head = unit.head
    if head is None or not head.name:
        return None
    return f"{head.name}, {_office(head.title, unit.name)}" if head.title else head.name


def _office(title: str, unit: str) -> str:
    """Join `Trưởng phòng` and `Phòng Kinh tế` without saying phòng twice.

    So `Chánh Văn phòng` and `Văn phòng HĐND và UBND`: the longest beginning goes.
    """
    words = unit.split(" ")
    for shared in range(len(words) - 1, 0, -1):
        if f" {fold(title)}".endswith(f" {fold(' '.join(words[:shared]))}"):
            return f"{title} {' '.join(words[shared:])}"
    return f"{title} {unit}"


def reply_place(record: Record, to: Collection[str]) -> str | None:
    """Name who gets the answers of units: as the settings say, else the unit that drafts.

    None where that unit is one of those that answer.
    """
    issue = record.settings.reminder
    if issue is not None and issue.reply_to:
        return issue.reply_to
    office = drafting_unit(record)
    return None if office is None or office.id in to else office.name


def reply_day(record: Record, asked: dt.date) -> dt.date:
    """Return the day by which an answer is wanted: working days after it was asked for."""
    issue = record.settings.reminder or Reminder()
    return working_days_after(asked, issue.reply_days, record.settings.holidays)
