"""A calendar as a file (.ics, RFC 5545): the same events give the same bytes."""

import datetime as dt
from hashlib import sha256
from typing import TYPE_CHECKING

from cchc_cli.outputs import OutputKind
from cchc_cli.page.calendar_events import Diary, Event

if TYPE_CHECKING:
    from icalendar import Event as IcalEvent

ALARMS = (7, 3, 1)
"""Days before a deadline: what a one-stop centre found to work well (domain.md 11.5)."""
_MARK = b"X-CCHC:"
_BEFORE = b"X-WR-CALNAME:"


def calendar_bytes(diary: Diary) -> bytes:
    """Return the file, with the mark that tells later that nobody changed it."""
    from icalendar import Calendar
    from icalendar.prop import vText

    calendar = Calendar()
    calendar.add("prodid", "-//cchc//cchc//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", vText(_line(diary.name)))
    for event in (*diary.deadlines, *diary.closings):
        calendar.add_component(_component(event, diary.day))
    return _marked(calendar.to_ical())


def _component(event: Event, day: dt.date) -> "IcalEvent":
    from icalendar import Event as IcalEvent

    made = IcalEvent()
    made.add("uid", event.uid)
    made.add("dtstamp", dt.datetime.combine(day, dt.time(), dt.UTC))
    made.add("dtstart", event.day)
    made.add("dtend", event.day + dt.timedelta(days=1))
    made.add("summary", _line(event.summary))
    made.add("description", "\n".join(map(_line, event.lines)))
    made.add("categories", [_line(event.category)])
    made.add("sequence", event.sequence)
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("transp", "TRANSPARENT")
    if event.rings:
        _add_alarms(made, event)
    return made


def _line(text: str) -> str:
    """Keep a text on its line: a break of any kind would end it for some reader."""
    return " ".join(text.split())


def _add_alarms(made: "IcalEvent", event: Event) -> None:
    from icalendar import Alarm

    for days in ALARMS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", -dt.timedelta(days=days))
        alarm.add("description", f"Còn {days} ngày – {_line(event.summary)}")
        made.add_component(alarm)


def _marked(calendar: bytes) -> bytes:
    """Put a line with the hash of the rest among the properties of the calendar."""
    head, name, tail = calendar.partition(_BEFORE)
    return b"".join((head, _MARK, sha256(calendar).hexdigest().encode(), b"\r\n", name, tail))


def _is_as_made(data: bytes) -> bool:
    head, mark, tail = data.partition(_MARK)
    kept, end, rest = tail.partition(b"\r\n")
    return bool(mark and end) and kept == sha256(head + rest).hexdigest().encode()


ICS = OutputKind(".ics", _is_as_made)
