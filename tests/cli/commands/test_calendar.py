"""`cchc calendar`: the file, what is told of it, what it may not replace."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.calendar_lines import events_of
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.examples import DAY
from tests.helpers.loading import HEAVY, loaded_by
from tests.helpers.repository import ROOT


def test_the_examples_as_a_calendar(examples: Path, cchc: Callable) -> None:
    answer = cchc("calendar", "-o", "lich.ics", *DAY)
    assert (answer.code, answer.out) == (
        0,
        "lich.ics: 29 thời hạn của 17 nhiệm vụ, 12 ngày chốt số liệu báo cáo\n",
    )
    assert answer.err == "Không có trong lịch: 2 nhiệm vụ chưa ấn định ngày hạn.\n"
    events = events_of((examples / "lich.ics").read_bytes())
    assert len(events) == 29 + 12
    assert {event["SUMMARY"].partition(":")[0] for event in events if ":" in event["SUMMARY"]} == {
        *("Hạn", "Quá hạn", "Đã xong", "Đã xong (quá hạn)", "Chờ minh chứng", "Tạm dừng"),
        "Đã hủy",
    }


def test_the_same_day_gives_the_same_bytes_and_another_day_the_same_names(
    examples: Path, cchc: Callable
) -> None:
    for name, day in (("a", "2025-11-15"), ("b", "2025-11-15"), ("c", "2025-11-20")):
        assert cchc("calendar", "-o", f"{name}.ics", "--as-of", day).code == 0
    first, same, later = ((examples / f"{name}.ics").read_bytes() for name in "abc")
    assert first == same
    assert first != later
    assert {e["UID"] for e in events_of(first)} == {e["UID"] for e in events_of(later)}
    assert {e["DTSTAMP"] for e in events_of(later)} == {"20251120T000000Z"}


def test_what_has_not_begun_is_marked(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(HEAD + TASK + "    due: 2025-12-20\n    start: 2025-12-01\n")
    cchc("calendar", "-o", root / "x.ics", "--data", root, *DAY)
    (event,) = [e for e in events_of((root / "x.ics").read_bytes()) if e["UID"].startswith("T1@")]
    assert event["SUMMARY"] == "Chưa bắt đầu: Việc"
    assert "TRIGGERS" in event


def test_a_unit_is_found_by_id_name_or_alias(examples: Path, cchc: Callable) -> None:
    for called in ("VHXH", "phòng văn hóa - xã hội", "Phòng VH-XH"):
        answer = cchc("calendar", "-o", "x.ics", "--department", called, *DAY)
        assert answer.code == 0, answer.err
        events = events_of((examples / "x.ics").read_bytes())
        assert {e["CATEGORIES"] for e in events} == {"Phòng Văn hóa - Xã hội", "Kỳ báo cáo"}
    unknown = cchc("calendar", "-o", "x.ics", "--department", "VHX", *DAY)
    assert (unknown.code, "Ý bạn là `VHXH`?" in unknown.err) == (2, True)


def test_without_a_file_the_command_says_what_to_type(cchc: Callable) -> None:
    answer = cchc("calendar", "--data", ROOT / "examples")
    assert (answer.code, "cchc calendar -o lich.ics" in answer.err) == (2, True)


@pytest.mark.parametrize("name", ["data/lich.ics", "evidence/lich.ics", "lich.txt", "lich"])
def test_no_file_of_the_record_is_replaced(name: str, examples: Path, cchc: Callable) -> None:
    answer = cchc("calendar", "-o", name, "--force", *DAY)
    assert answer.code == 2
    assert not (examples / name).exists()


def test_a_file_of_somebody_else_is_kept_unless_forced(examples: Path, cchc: Callable) -> None:
    theirs = examples / "lich.ics"
    theirs.write_text("BEGIN:VCALENDAR", encoding="utf-8")
    refused = cchc("calendar", "-o", "lich.ics", *DAY)
    assert (refused.code, theirs.read_text(encoding="utf-8")) == (5, "BEGIN:VCALENDAR")
    assert cchc("calendar", "-o", "lich.ics", "--force", *DAY).code == 0
    theirs.write_bytes(theirs.read_bytes().replace(b"TRANSPARENT", b"OPAQUE", 1))
    assert cchc("calendar", "-o", "lich.ics", *DAY).code == 5


def test_a_record_without_duties_has_the_closing_days(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(HEAD)
    answer = cchc("calendar", "-o", root / "x.ics", "--data", root, *DAY)
    assert (answer.code, answer.err) == (0, "")
    assert "0 thời hạn của 0 nhiệm vụ, 12 ngày chốt" in answer.out


def test_only_this_command_loads_what_writes_calendars(tmp_path: Path) -> None:
    asked = ("--data", str(ROOT / "examples"), *DAY)
    loaded = loaded_by("calendar", "-o", str(tmp_path / "x.ics"), *asked)
    assert "icalendar" in loaded
    assert not loaded & (HEAVY - {"pydantic_core"})
    assert "icalendar" not in loaded_by("calendar", "--help") | loaded_by("status", *asked)
