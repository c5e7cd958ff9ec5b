"""How a log entry names the form that it comes from: written, and found again."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.forms.criterion_rows import led_criteria
from cchc_cli.model.department import Department
from cchc_cli.model.parsing import day_of_words
from cchc_cli.model.record import Record
from cchc_cli.periods.names import day_name
from cchc_cli.progress.noted import FORM_NAMED
from cchc_cli.text import nfc


def source_words(unit: str, form_day: dt.date) -> str:
    """Return how the log names a form, by its unit and the day that it was made for."""
    return f"theo biểu của {unit} ngày {day_name(form_day)}"


class LastForm(NamedTuple):
    """The last form of a unit that was taken; no days where none was."""

    unit: Department
    form_day: dt.date | None = None
    """The day that the form was made for."""
    taken: dt.date | None = None
    """The day on which it was taken."""
    unsure: bool = False
    """Whether one may have been taken though the log has none: only duties have a log."""


def last_forms(record: Record, day: dt.date, since: dt.date | None) -> Iterator[LastForm]:
    """Yield each unit with its last form that was taken from a day on, up to the other one.

    Only duties have a log: a form that brought nothing but scores or figures leaves no trace, so
    of a unit that answers for some nothing is known where the log is silent.
    """
    taken: dict[str, tuple[dt.date, dt.date]] = {}
    entries = (entry for task in record.tasks for entry in task.log)
    for entry in entries:
        found = FORM_NAMED.search(nfc(entry.note or ""))
        form_day = day_of_words(found[2]) if found else None
        if found is None or form_day is None or entry.date is None or entry.date > day:
            continue
        if since is None or entry.date >= since:
            taken[found[1]] = max(
                taken.get(found[1], (entry.date, form_day)), (entry.date, form_day)
            )
    others = {led.department for index in record.indexes for led in led_criteria(index)}
    others |= {statistic.department for statistic in record.statistics}
    for unit in record.departments:
        on, form_day = taken.get(unit.name, (None, None))
        yield LastForm(unit, form_day, on, unsure=on is None and unit.id in others)
