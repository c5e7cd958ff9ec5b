"""A calendar as a file: sound to the letter, read back by the library, known again as ours."""

import datetime as dt
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from cchc_cli.model.department import Department
from cchc_cli.model.organization import Organization
from cchc_cli.page.calendar_events import Diary, Event, diary_of
from cchc_cli.page.calendar_file import ICS, calendar_bytes
from cchc_cli.progress.census import census
from tests.helpers.calendar_lines import events_of, lines_of
from tests.helpers.making import PROOF, day, record, task

DAY = day("2025-11-15")
SIGNS = (*"\n,;:\\\"'%", "\u2028", "\u0085", "👩‍👩‍👧", "🇻🇳", unicodedata.normalize("NFD", "ặ"))
ODD = (
    st.lists(
        st.characters(exclude_categories=("Cc", "Cs", "Cn")) | st.sampled_from(SIGNS),
        min_size=1,
        max_size=120,
    )
    .map("".join)
    .filter(str.strip)
)


def made(**values: object) -> bytes:
    office = record(
        task("NV-1", **values),
        organization=Organization(name="UBND xã Mẫu, tỉnh Mẫu", place="Mẫu", symbol="UBND"),
        departments=(Department(id="A", name="Phòng A, B"),),
    )
    return calendar_bytes(diary_of(office, census(office, DAY), set()))


def test_a_whole_day_with_its_alarms() -> None:
    first, *_ = events_of(made(due="2025-12-31"))
    assert {key: first[key] for key in first if key not in {"SUMMARY", "DESCRIPTION"}} == {
        "UID": "NV-1@ubnd.mau.cchc",
        "DTSTAMP": "20251115T000000Z",
        "DTSTART": "20251231",
        "DTEND": "20260101",
        "CATEGORIES": "Phòng A\\, B",
        "SEQUENCE": "0",
        "STATUS": "CONFIRMED",
        "TRANSP": "TRANSPARENT",
        "TRIGGERS": "-P7D -P3D -P1D",
    }
    assert ("DTSTART;VALUE=DATE", "20251231") in lines_of(made(due="2025-12-31"))


def test_alarms_ring_seven_three_and_one_day_before() -> None:
    event = Calendar.from_ical(made(due="2025-12-31")).walk("VEVENT")[0]
    before = [alarm["trigger"].dt for alarm in event.walk("VALARM")]
    assert before == [dt.timedelta(days=-days) for days in (7, 3, 1)]


def test_what_is_done_has_no_alarm_and_what_is_cancelled_says_so() -> None:
    done, *_ = events_of(made(due="2025-12-31", completed="2025-11-01", evidence=PROOF))
    assert "TRIGGERS" not in done
    cancelled, *_ = events_of(made(due="2025-12-31", status="cancelled", reason="x"))
    assert (cancelled["STATUS"], "TRIGGERS" in cancelled) == ("CANCELLED", False)


def test_the_head_names_who_made_it_and_what_it_is() -> None:
    head = dict(lines_of(made(due="2025-12-31"))[:6])
    assert head == {
        "BEGIN": "VCALENDAR",
        "VERSION": "2.0",
        "PRODID": "-//cchc//cchc//VI",
        "CALSCALE": "GREGORIAN",
        "X-CCHC": head["X-CCHC"],
        "X-WR-CALNAME": "Nhiệm vụ CCHC – UBND xã Mẫu\\, tỉnh Mẫu",
    }


def test_our_file_is_known_until_a_byte_changes() -> None:
    data = made(due="2025-12-31")
    assert ICS.is_ours(data)
    assert data == made(due="2025-12-31")
    assert not ICS.is_ours(data.replace(b"20251231", b"20251230"))
    assert not ICS.is_ours(data + b"\r\n")
    assert not ICS.is_ours(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    assert not ICS.is_ours(b"")


@given(st.lists(st.tuples(ODD, ODD, ODD, ODD), min_size=1, max_size=4))
def test_any_words_stand_in_sound_lines_and_come_back(
    rows: list[tuple[str, str, str, str]],
) -> None:
    """As far as the file goes; line breaks are for the description alone."""
    events = tuple(
        Event(f"{place}@x", DAY, _line(summary), (_line(first), _line(second)), _line(unit), rings=True)
        for place, (summary, first, second, unit) in enumerate(rows)
    )  # fmt: skip
    diary = Diary(_line(rows[0][0]), DAY, events, (), 0, 0, 0, 0, DAY, 0)
    data = calendar_bytes(diary)
    assert len(events_of(data)) == len(rows)
    for event, back in zip(events, Calendar.from_ical(data).walk("VEVENT"), strict=True):
        assert str(back["summary"]) == event.summary
        assert str(back["description"]) == "\n".join(event.lines)
        assert [str(name) for name in back["categories"].cats] == [event.category]


def _line(text: str) -> str:
    return " ".join(text.split())


@given(ODD, ODD, ODD, ODD)
def test_a_record_of_odd_words_gives_a_sound_calendar(
    name: str, content: str, product: str, id_: str
) -> None:
    office = record(
        task(id_, content=content, product=product, due="2025-12-31", due_text=name),
        organization=Organization(name=name, place=name, symbol=content),
        departments=(Department(id="A", name=name),),
    )
    data = calendar_bytes(diary_of(office, census(office, DAY), set()))
    assert len(events_of(data)) == 13
    assert len(Calendar.from_ical(data).walk("VEVENT")) == 13
