"""Which days stand in a calendar, under which names."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.department import Department
from cchc_cli.model.notice import Notice
from cchc_cli.model.organization import Organization
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import LogEntry, Task
from cchc_cli.page.calendar_events import Diary, diary_of
from cchc_cli.progress.census import census
from tests.helpers.counting import calls_in
from tests.helpers.making import PROOF, day, record, repeat, series, task
from tests.helpers.records import DAYS, records

DAY = day("2025-11-15")
BODY = Organization(name="Ủy ban nhân dân xã Đông Mẫu", place="Đông Mẫu", symbol="UBND")
UNITS = (Department(id="A", name="Phòng A"), Department(id="B", name="Phòng B"))


def office(*tasks: Task, **values: object) -> Record:
    return record(*tasks, **{"organization": BODY, "departments": UNITS, **values})


def diary(of: Record, on: dt.date = DAY, *units: str) -> Diary:
    return diary_of(of, census(of, on), set(units))


def names(found: Diary) -> list[str]:
    return [event.uid.removesuffix("@ubnd.dong-mau.cchc") for event in found.deadlines]


def test_a_duty_is_an_event_on_its_last_day() -> None:
    found = diary(office(task("N1", due="2025-12-05"), task("N2", due="2025-11")))
    assert [(event.uid, event.day) for event in found.deadlines] == [
        ("N2@ubnd.dong-mau.cchc", day("2025-11-30")),
        ("N1@ubnd.dong-mau.cchc", day("2025-12-05")),
    ]
    assert found.deadlines[0].summary == "Hạn: x (trong tháng 11/2025)"


def test_a_name_outlives_days_words_and_other_duties() -> None:
    before = diary(office(task("N1", due="2025-12-05")))
    renamed = replace(BODY, name="UBND xã Đông Mẫu (mới)")
    changed = task("N1", due="2026-01-05", content="khác", department="B")
    after = diary(
        office(changed, task("N0", due="2025-12-01"), organization=renamed), day("2025-12-01")
    )
    assert [event.uid for event in before.deadlines] == [after.deadlines[-1].uid]


def test_no_id_can_be_taken_for_another_with_a_period() -> None:
    odd = (task("M.2025-11", due="2025-12-01"), task("m", due="2025-12-01"), task("M", due="2025"))
    monthly = replace(series(repeat("month", from_="2025-11", until="2025-11")), id="M")
    assert len(set(names(diary(office(*odd, monthly))))) == 4
    strange = names(diary(office(task("Số 1/Đ@x\n", due="2025-12-01"))))
    assert strange == ["S%E1%BB%91%201%2F%C4%90%40x%0A"]


def test_the_sequence_counts_the_log_up_to_the_day() -> None:
    log = tuple(
        LogEntry(date=None if when is None else day(when), note="x")
        for when in (None, "2025-10-01", "2025-11-15", "2025-11-16")
    )
    assert diary(office(task(due="2025-12-01", log=log))).deadlines[0].sequence == 3
    later = task(due="2025-12-01", log=log, start="2025-11-20")
    assert diary(office(later)).deadlines[0].sequence == 3


def test_alarms_ring_for_what_lies_ahead_alone() -> None:
    tasks = (
        task("soon", due="2025-11-16"),
        task("far", due="2025-12-16"),
        task("begins", due="2025-12-16", start="2025-12-01"),
        task("late", due="2025-11-14"),
        task("done", due="2025-12-01", completed="2025-11-01", status="done", evidence=PROOF),
        task("unproven", due="2025-12-01", completed="2025-11-01", status="done"),
        task("stopped", due="2025-12-01", status="paused", reason="x"),
        task("gone", due="2025-12-01", status="cancelled", reason="x"),
    )
    found = diary(office(*tasks))
    assert {name for name, event in zip(names(found), found.deadlines, strict=True) if event.rings} == {
        "soon", "far", "begins",
    }  # fmt: skip
    assert [
        name for name, event in zip(names(found), found.deadlines, strict=True) if event.cancelled
    ] == ["gone"]


def test_a_series_without_an_end_stays_within_the_year() -> None:
    weekly = task("W", repeat=repeat("week", from_="2020-W01"))
    found = diary(office(weekly))
    assert names(found)[0] == "W.2024-W51"
    assert names(found)[-1] == "W.2026-W01"
    assert len(found.deadlines) == 2 + 52 + 1
    assert found.owed_before > 200
    assert (found.duties, found.beyond) == (1, 0)


def test_a_moved_day_moves_the_event_and_keeps_its_name() -> None:
    by = repeat("month", day=20, from_="2025-11", until="2025-12", moved={})
    plain = diary(office(task("M", repeat=by)))
    period = next(iter(series(by, "2025-12:2025-12-01").done)).period
    moved = diary(office(task("M", repeat=replace(by, moved={period: day("2026-01-03")}))))
    assert names(plain) == names(moved) == ["M.2025-11", "M.2025-12"]
    assert [event.day for event in moved.deadlines] == [day("2025-11-20"), day("2026-01-03")]


def test_periods_of_a_duty_that_stopped_or_has_not_begun() -> None:
    by = repeat("month", day=20, from_="2025-10", until="2025-12")
    stopped = series(by, "2025-10:2025-10-18", status="cancelled", reason="x")
    assert [event.summary.partition(":")[0] for event in diary(office(stopped)).deadlines] == [
        "Đã xong", "Đã hủy", "Đã hủy",
    ]  # fmt: skip
    later = series(by, "2025-10:2025-10-18", start="2025-12-01")
    found = diary(office(later))
    assert [event.summary for event in found.deadlines] == ["Chưa bắt đầu: x (kỳ 12/2025)"]


def test_what_is_left_out_is_counted() -> None:
    notice = Notice(id="N", subject="x", date=PartialDate(2026, 1, 5))
    tasks = (
        task("no day"),
        task("words", due_text="Thường xuyên"),
        task("next year", notice="N", repeat=repeat("month", day=20)),
        task("old", due="2024-01-01", completed="2024-01-01", status="done", evidence=PROOF),
        task("here", due="2025-12-01"),
    )
    found = diary(office(*tasks, notices=(notice,)))
    assert (found.undated, found.beyond, found.closed, found.duties) == (2, 1, 1, 1)
    assert names(found) == ["here"]


def test_a_unit_has_its_own_duties_and_the_closing_days_of_all() -> None:
    found = diary(
        office(task("N1", due="2025-12-05"), task("N2", due="2025-12-06", department="B")), DAY, "B"
    )
    assert names(found) == ["N2"]
    assert (found.deadlines[0].category, found.name) == ("Phòng B", "Nhiệm vụ CCHC – Phòng B")
    assert len(found.closings) == 12


def test_reports_close_on_the_days_of_the_settings() -> None:
    ministry = diary(office()).closings
    assert [event.day for event in ministry] == [dt.date(2025, month, 14) for month in range(1, 13)]
    assert ministry[8].summary == "Chốt số liệu báo cáo CCHC tháng 9, quý III, 9 tháng đầu năm 2025"
    assert [event.rings for event in ministry] == [False] * 11 + [True]
    calendar = diary(office(settings=Settings(periods="calendar"))).closings
    assert calendar[1].day == day("2025-02-28")
    assert [event.uid for event in calendar] == [event.uid for event in ministry]
    assert ministry[0].uid == ".ky-bao-cao.2025-01@ubnd.dong-mau.cchc"


@given(records(), DAYS, st.sampled_from([(), ("A",), ("A", "B")]))
def test_every_duty_is_in_the_calendar_or_counted(
    made: Record, on: dt.date, units: tuple[str, ...]
) -> None:
    seen = census(made, on)
    found = diary(made, on, *units)
    asked = [d for d in seen.all if not units or d.task.department in units]
    assert found.duties + found.undated + found.beyond + found.closed == len(asked)
    uids = [event.uid for event in (*found.deadlines, *found.closings)]
    assert len(uids) == len(set(uids))
    assert all(event.sequence >= 0 for event in found.deadlines)
    assert found == diary(made, on, *units)


def test_twice_the_duties_are_twice_the_work() -> None:
    few, many = (
        office(*(task(f"N{n}", due="2025-12-01") for n in range(count))) for count in (200, 400)
    )
    assert calls_in(lambda: diary(many)) < 2.2 * calls_in(lambda: diary(few))
