"""Duties chosen and ordered."""

from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.model.department import Department
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Index
from cchc_cli.model.task import LogEntry
from cchc_cli.progress.selection import Wanted, in_order, select
from cchc_cli.progress.states import TaskOnDay, tasks_on_day
from tests.helpers.making import PROOF, day, record, repeat, task

RECORD = record(
    task("A", due="2025-11-10", content="Công bố thủ tục"),
    task("B", due="2025-12-01", department="KT", criteria=("2025/1.1",), reason="thiếu vốn"),
    task("C", product="Kế hoạch tháng", due_text="Thường xuyên"),
    task("D", evidence=(Evidence(title="Báo cáo số liệu", number="12/BC-UBND"),)),
    task("9", criteria=("1.1", "2.1"), log=(LogEntry(note="đã họp"), LogEntry(percent=Decimal(5)))),
    departments=(Department(id="KT", name="Phòng Kinh tế"),),
    indexes=(Index(year=2025, name="x"),),
)
DUTIES = tasks_on_day(RECORD, day("2025-11-15"))


def chosen(**wanted: Any) -> str:
    return "".join(duty.task.id for duty in select(RECORD, DUTIES, Wanted(**wanted)))


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({}, "ABCD9"),
        ({"units": {"KT"}}, "B"),
        ({"units": {"KT", "A"}}, "ABCD9"),
        ({"states": {"overdue"}}, "A"),
        ({"states": {"overdue", "on_track"}}, "AB"),
        ({"due_before": day("2025-12-01")}, "A"),
        ({"due_before": day("2025-12-02")}, "AB"),
        ({"criterion": (2025, "1.1")}, "B9"),
        ({"criterion": (2024, "1.1")}, ""),
        ({"units": {"A"}, "search": "ke hoach"}, "C"),
        ({"units": {"KT"}, "search": "ke hoach"}, ""),
    ],
)
def test_chosen_duties_meet_every_condition(wanted: Any, ids: str) -> None:
    assert chosen(**wanted) == ids


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("CÔNG BỐ THỦ", "A"),
        ("thu tuc cong", ""),
        ("9", "9"),
        ("thieu von", "B"),
        ("phong kinh te", "B"),
        ("thuong xuyen", "C"),
        ("bao cao so lieu", "D"),
        ("12/bc-ubnd", "D"),
        ("da hop", "9"),
    ],
)
def test_words_are_looked_for_in_all_that_is_written_about_a_duty(words: str, ids: str) -> None:
    assert chosen(search=words) == ids


def test_what_is_unknown_comes_last() -> None:
    duties = [*DUTIES[2:], *reversed(DUTIES[:2])]
    assert [duty.task.id for duty in in_order(duties, "due")] == ["A", "B", "C", "D", "9"]


def made(*values: dict[str, Any]) -> list[TaskOnDay]:
    duties = (task(str(place), **given) for place, given in enumerate(values))
    return tasks_on_day(record(*duties), day("2025-11-15"))


@pytest.mark.parametrize(
    ("key", "values", "order"),
    [
        ("state", ({}, {"due": "2025-11-10"}, {"status": "done", "completed": "2025-11-01", "evidence": PROOF}), "210"),
        ("evidence", ({"evidence": PROOF * 2}, {}, {"evidence": PROOF}), "120"),
        ("content", ({"content": "ô"}, {"content": "đ"}, {"content": "d"}), "210"),
        ("percent", ({}, {"percent": Decimal(20)}, {"percent": Decimal(3)}), "210"),
        ("partners", ({}, {"partners": ("ô", "a")}, {"partners": ("đ", "z")}), "210"),
        ("criteria", ({"criteria": ("1.10",)}, {"criteria": ("1.9",)}), "10"),
        ("days_left", ({}, {"due": "2025-12-01"}, {"due": "2025-11-01"}), "210"),
    ],
)  # fmt: skip
def test_duties_are_ordered_by_a_column(key: str, values: Any, order: str) -> None:
    assert "".join(duty.task.id for duty in in_order(made(*values), key)) == order


def test_the_order_of_the_record_stays_among_equals() -> None:
    same = made({"content": "b"}, {"content": "a"}, {"content": "b"}, {"content": "a"})
    assert [duty.task.id for duty in in_order(same, "content")] == ["1", "3", "0", "2"]


def test_a_repeating_duty_stands_by_the_day_to_come() -> None:
    duties = made({"repeat": repeat("month", day=20, from_="2025-12")}, {"due": "2025-12-01"})
    assert [duty.task.id for duty in in_order(duties, "due")] == ["1", "0"]
