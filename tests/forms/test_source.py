"""How a log entry names the form that it comes from."""

import datetime as dt

from cchc_cli.forms.source import last_forms, source_words
from cchc_cli.model.department import Department
from cchc_cli.model.task import LogEntry
from tests.helpers.making import record, task


def day(number: int) -> dt.date:
    return dt.date(2025, 11, number)


def test_the_last_form_is_found_by_what_was_written() -> None:
    name = "Phòng Văn hóa ngày hội"  # a name that looks like a day does not mislead
    notes = [
        (day(5), source_words(name, day(1))),
        (day(9), f"Đã xong ({source_words(name, day(8))})"),
        (day(7), f"Đã họp ({source_words(name, day(6))})"),
        (day(10), "theo biểu của ai đó ngày mai"),
    ]
    log = tuple(LogEntry(date=on, note=note) for on, note in notes)
    units = (Department(id="VH", name=name), Department(id="KT", name="Phòng Kinh tế"))
    of = record(task(log=log), departments=units)
    found = list(last_forms(of, day(30), None))
    assert [(f.unit.id, f.form_day, f.taken) for f in found] == [
        ("VH", day(8), day(9)),
        ("KT", None, None),
    ]
    assert next(iter(last_forms(of, day(8), None))).form_day == day(6)
    assert next(iter(last_forms(of, day(30), day(10)))).form_day is None
