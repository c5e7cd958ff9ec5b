"""The assignment notice: duties of its day under the criteria that they serve."""

import datetime as dt
import json
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from cchc_cli.documents.make import Made
from cchc_cli.model.index import Criterion
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from tests.helpers.making import task
from tests.helpers.printing import grids, made, rows, text, texts
from tests.helpers.repository import ROOT
from tests.helpers.scoring import area, criterion, record


@pytest.fixture(scope="module")
def assignment(example_record: Record) -> Made:
    return made(example_record, "assignment")


def names_of(document: Made) -> list[str]:
    """Return what the second column says, or the row that spans all."""
    return [row[1] if len(row) > 1 else row[0] for row in rows(grids(document)[0])]


def undated(record: Record) -> Record:
    """Take the day of the notice away, so that it speaks of the as-of day."""
    (index,) = record.indexes
    assert index.assignment is not None
    issue = replace(index.assignment, date=None)
    return replace(record, indexes=(replace(index, assignment=issue),))


def test_duties_stand_under_their_criteria(example_record: Record) -> None:
    document = made(undated(example_record), "assignment")
    names = names_of(document)
    at = names.index("Kiểm tra công tác cải cách hành chính")
    assert names[at + 1].startswith("- NV-002: Kiểm tra")
    assert "- NV-011 (đã nêu tại tiêu chí 5.1)" in names
    assert names[1] == "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH (12 điểm)"
    assert rows(grids(document)[0])[-2][0] == "P.1"


def test_duties_are_those_of_the_day_of_the_notice(assignment: Made) -> None:
    assert assignment.document.day == dt.date(2025, 2, 5)
    assert assignment.document.notes == ()
    assert not any("NV-011" in name for name in names_of(assignment))


def served(*duties: Any, **values: Any) -> Record:
    """Make an index of one criterion that duties serve, given on 8 October 2025."""
    notice = Notice(id="N", subject="x", date=PartialDate(2025, 10, 8))
    tasks = tuple(task(name, notice="N", criteria=("1.1",)) for name in duties)
    plain = record(area(criterion("1.1"), criterion("1.2")), tasks=tasks)
    return replace(plain, notices=(notice,), **values)


def test_a_month_is_no_day_and_the_as_of_day_counts() -> None:
    given = served("T1")
    (index,) = given.indexes
    month = Issuance(date=PartialDate(2025, 9))
    document = made(replace(given, indexes=(replace(index, assignment=month),)), "assignment")
    assert document.document.day == dt.date(2025, 11, 15)
    assert "- T1: x" in names_of(document)
    before = Issuance(date=PartialDate(2025, 10, 7))
    early = made(replace(given, indexes=(replace(index, assignment=before),)), "assignment")
    assert "- T1: x" not in names_of(early)
    assert "nhiệm vụ;" not in text(early)


@pytest.mark.parametrize("root", [ROOT, ROOT / "examples/bo-chi-so/hai-phong-qd212-2025"])
def test_counts_are_those_of_status(root: Any, cchc: Callable, tmp_path: Any) -> None:
    options = ("--data", root, "--as-of", "2025-11-15", "--format", "json")
    status = {d["name"]: d for d in json.loads(cchc("status", *options).out)["departments"]}
    tasks = json.loads(cchc("tasks", *options).out)
    free = {t["department"] for t in tasks if not t["criteria"]}
    output = tmp_path / "x.docx"
    assert cchc("render", "assignment", "-o", output, *options[:4]).code == 0
    lines = [p.text for p in docx.Document(str(output)).paragraphs if "chủ trì" in p.text]
    counted = {
        found[1]: int(found[2])
        for line in lines
        if (found := re.match(r"- (.+?): chủ trì .*?(\d+) nhiệm vụ[;.]", line))
    }
    assert counted
    for name, unit in status.items():
        if unit["id"] not in free:
            assert counted.get(name, 0) == unit["total"] - unit["cancelled"]


def test_the_last_row_adds_the_maxima_up(example_record: Record) -> None:
    table = rows(grids(made(example_record, "assignment"))[0])
    assert table[-1][:3] == ["", "Tổng điểm tối đa (không kể điểm thưởng và điểm trừ)", "100,00"]
    parts = (criterion("1.1.1", "1.5"), criterion("1.1.2", "60"))
    plain = record(area(Criterion(id="1.1", name="x", criteria=parts), criterion("1.2", max=None)))
    document = made(plain, "assignment")
    table = rows(grids(document)[0])
    assert [row[2] for row in table[2:]] == ["61,50", "1,50", "60,00", "", "61,50"]
    assert table[-1][1] == "Tổng điểm tối đa"
    assert "- a: chủ trì 03 tiêu chí (61,5 điểm)." in texts(document)


def test_bonus_criteria_are_counted_apart(example_record: Record) -> None:
    assert (
        "- Phòng Văn hóa - Xã hội: chủ trì 06 tiêu chí (22 điểm), 01 tiêu chí điểm thưởng "
        "(2 điểm), 02 nhiệm vụ;"
    ) in texts(made(example_record, "assignment"))


def test_a_row_stays_with_its_criterion() -> None:
    table = grids(made(served("T1", "T2"), "assignment"))[0]
    kept = [
        all(p._p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for p in cell_texts(row))
        for row in table.rows
    ]
    names = [row[1] if len(row) > 1 else row[0] for row in rows(table)]
    assert dict(zip(names[1:], kept[1:], strict=True)) == {
        "I. X (4 điểm)": True,
        "1.1": True,
        "- T1: x": True,
        "- T2: x": False,
        "1.2": True,
        "Tổng điểm tối đa": True,  # the end of the table stays with what follows
    }


def cell_texts(row: Any) -> list[Any]:
    return [paragraph for cell in row.cells for paragraph in cell.paragraphs]


def test_no_deadline_is_told_and_not_spoken_of() -> None:
    document = made(served("T1"), "assignment")
    (note,) = document.document.notes
    assert note.startswith("chưa việc nào có thời hạn")
    assert "thời hạn" not in text(document)
    due = record(area(criterion("1.1", due=dt.date(2025, 12, 1), max=Decimal(2))))
    timed = made(due, "assignment")
    assert timed.document.notes == ()
    assert "hoàn thành đúng thời hạn;" in text(timed)


def test_without_units_no_list_is_announced() -> None:
    nobody = record(area(criterion("1.1", department=None)))
    said = text(made(nobody, "assignment"))
    assert "trong đó" not in said
    assert "theo Phụ lục kèm theo Thông báo này." in said
