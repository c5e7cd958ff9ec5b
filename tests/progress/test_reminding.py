"""What units must be reminded of."""

import pytest

from cchc_cli.model.department import Department
from cchc_cli.model.task import Completion, Task
from cchc_cli.progress.census import census
from cchc_cli.progress.reminding import Reminded, all_reminded, time_left
from tests.helpers.making import day, period, record, repeat, task

DAY = day("2025-11-15")
UNITS = (Department(id="KT", name="Kinh tế"), Department(id="VP", name="Văn phòng"))


def due(name: str, last: str, unit: str = "KT") -> Task:
    return task(name, department=unit, due=last)


def found(*tasks: Task) -> dict[str, Reminded]:
    seen = census(record(*tasks, departments=UNITS), DAY)
    return {each.unit.id: each for each in all_reminded(seen, UNITS)}


def test_each_unit_has_its_own_the_most_urgent_first() -> None:
    tasks = (due("C", "2025-11-20"), due("B", "2025-11-10"), due("A", "2025-01-10"))
    seen = found(*tasks, due("V", "2025-11-15", "VP"), due("W", "2026-11-15", "VP"))
    assert [duty.task.id for duty in seen["KT"].duties] == ["A", "B", "C"]
    assert [duty.task.id for duty in seen["VP"].duties] == ["V"]


def test_each_owed_period_of_a_repeating_duty_stands_alone() -> None:
    months = [period(f"2025-{number}") for number in ("09", "10", "11")]
    monthly = task(
        department="KT",
        repeat=repeat("month", day=20, from_="2025-09"),
        done=(Completion(period=months[0], completed=day("2025-09-01")),),
    )
    seen = found(monthly)["KT"]
    assert len(seen.duties) == 1
    assert [(duty.period, duty.state) for duty in seen.owed] == [
        (months[1], "overdue"),
        (months[2], "due_soon"),
        (months[0], "awaiting_evidence"),
    ]
    assert [duty.period for duty in seen.of(seen.duties[0])] == months


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ("2025-11-05", "quá hạn 10 ngày"),
        ("2025-11-15", "hết hạn hôm nay"),
        ("2025-11-18", "còn 3 ngày"),
    ],
)
def test_the_time_left_is_said_in_days(last: str, words: str) -> None:
    assert time_left(found(due("A", last))["KT"].duties[0]) == words
