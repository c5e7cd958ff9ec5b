"""The numbers of the page are those of `status`, `score` and `diff`."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cchc_cli.model.record import Record
from cchc_cli.page.view import page_of

DAY = dt.date(2025, 11, 15)
AS_OF = ("--as-of", "2025-11-15", "--format", "json")


def test_totals_and_lists_are_those_of_status(
    examples: Path, cchc: Callable, example_record: Record
) -> None:
    told = json.loads(cchc("status", *AS_OF).out)
    page = page_of(example_record, DAY, example_record.indexes[0], set())
    by_period = json.loads(cchc("status", "--occurrences", *AS_OF).out)
    for call in page.calls:
        owed = dict.fromkeys(row["id"] for row in by_period[call.state])
        assert [row.id for row in call.rows] == list(owed)
    assert page.by_unit.total is not None
    assert page.by_unit.total.figures[0] == str(told["totals"]["total"])
    assert len(page.duties) == told["totals"]["total"]
    finished = told["totals"]["done"] + told["totals"]["done_late"]
    assert page.finished == str(finished)
    assert page.given == str(told["totals"]["total"] - told["totals"]["cancelled"])
    by_name = {unit["name"]: str(unit["total"]) for unit in told["departments"]}
    assert {row.name: row.figures[0] for row in page.by_unit.rows} == by_name


def test_points_are_those_of_score(examples: Path, cchc: Callable, example_record: Record) -> None:
    told = json.loads(cchc("score", *AS_OF).out)
    gaps = json.loads(cchc("score", "--gaps", *AS_OF).out)
    scores = page_of(example_record, DAY, example_record.indexes[0], set()).scores
    assert scores is not None
    whole = told["max"].replace(".", ",")
    assert scores.reached == f"{told['score'].replace('.', ',')}/{whole}"
    assert scores.reachable == f"{gaps['reachable'].replace('.', ',')}/{whole}"
    wanted = sorted(gaps["gaps"], key=lambda gap: (gap["passed"], -float(gap["points"])))
    assert [gap.id for gap in scores.gaps] == [gap["id"] for gap in wanted]
    assert scores.areas is not None
    won = [row.figures[1].lstrip("+-") for row in scores.areas.rows]
    assert won == [area["score"].replace(".", ",") for area in told["areas"]]


def test_the_page_of_a_unit_has_its_duties_and_its_criteria(example_record: Record) -> None:
    page = page_of(example_record, DAY, example_record.indexes[0], {"VHXH"})
    own = [task.id for task in example_record.tasks if task.department == "VHXH"]
    assert {row.id for row in page.duties} <= set(own)
    assert page.units == ("Phòng Văn hóa - Xã hội",)
    assert [row.name for row in page.by_unit.rows] == ["Phòng Văn hóa - Xã hội"]
    assert page.scores is not None
    assert {row.unit for row in page.scores.criteria if not row.whole} == {"VHXH"}
    assert {row.id for row in page.scores.criteria if row.whole} == {"1.2"}
    assert {gap.unit for gap in page.scores.gaps} == {"VHXH"}
    assert page.scores.reached == "14,34/22,00"
    joined = {row.id for row in page.joined}
    assert joined == {
        task.id
        for task in example_record.tasks
        if "VHXH" in task.partners and task.department != "VHXH"
    }


def test_what_does_not_exist_yet_is_left_out_and_counted(example_record: Record) -> None:
    later = replace(example_record.tasks[0], id="MOI", start=dt.date(2025, 12, 1), notice=None)
    record = replace(example_record, tasks=(*example_record.tasks, later))
    page = page_of(record, DAY, None, set())
    assert "MOI" not in {row.id for row in page.duties}
    assert "Không kể 1 việc chưa bắt đầu." in page.not_counted
    assert page.scores is None


def test_whose_duties_are_late_stands_on_top(example_record: Record) -> None:
    late = next(task for task in example_record.tasks if task.id == "NV-011")
    units = ("VP", "VP", "KT", "HCC", "SNC")
    more = [
        replace(late, id=f"T{i}", department=unit, due=late.due) for i, unit in enumerate(units)
    ]
    record = replace(example_record, tasks=(late, *more))
    call = page_of(record, DAY, None, set()).calls[0]
    assert call.state == "overdue"
    assert call.note.startswith("Văn phòng HĐND và UBND 2, ")
    assert call.note.endswith(" và 2 đơn vị khác")


def test_deadlines_of_the_year_by_month(example_record: Record) -> None:
    table = page_of(example_record, DAY, None, set()).by_month
    assert table.heads == ("Tháng", "Tổng", "Đã xong", "Chờ minh chứng", "Quá hạn", "Chưa đến hạn")
    november = next(row for row in table.rows if row.name == "Tháng 11")
    assert november.figures == ("10", "1", "", "1", "8")


def test_a_period_that_is_due_stands_beside_one_that_lacks_its_proof(
    example_record: Record,
) -> None:
    late, soon, unproven = page_of(example_record, DAY, None, set()).calls
    assert [(row.id, row.note) for row in soon.rows if row.id == "NV-003"] == [
        ("NV-003", "kỳ 11/2025")
    ]
    assert [(row.id, row.note) for row in unproven.rows if row.id == "NV-003"] == [
        ("NV-003", "kỳ 10/2025")
    ]
    assert "NV-003" not in {row.id for row in late.rows}
