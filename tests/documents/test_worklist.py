"""The worklist: what a unit must still do, as `status` counts it."""

import datetime as dt
from collections.abc import Callable

import pytest

from cchc_cli.documents.document import NothingToSayError, Request
from cchc_cli.documents.make import Made
from cchc_cli.model.department import Department
from cchc_cli.model.organization import Organization
from cchc_cli.model.record import Record
from cchc_cli.progress.census import census
from tests.helpers import making
from tests.helpers.printing import grids, opened, printed, rows, text, texts
from tests.helpers.repository import ROOT


def worklist(record: Record, unit: str, day: str = "2025-11-15") -> Made:
    return printed(record, Request(kind="worklist", day=dt.date.fromisoformat(day), unit=unit))


def test_a_worklist_has_what_a_unit_must_still_do(example_record: Record) -> None:
    made = worklist(example_record, "KT")
    assert texts(made)[:3] == [
        "PHIẾU GIAO VIỆC",
        "Phòng Kinh tế",
        "(Tình trạng tính đến ngày 15/11/2025)",
    ]
    assert (
        "Phòng Kinh tế còn 05 nhiệm vụ phải thực hiện do Ủy ban nhân dân xã Đông Mẫu giao, trong đó: 01 nhiệm vụ đã báo hoàn thành, đang bổ "
        "sung minh chứng; 03 nhiệm vụ đang thực hiện, trong hạn; 01 nhiệm vụ tạm dừng."
        in text(made)
    )
    table = rows(grids(made)[0])
    assert table[0] == [
        "STT",
        "Nhiệm vụ",
        "Đơn vị phối hợp",
        "Sản phẩm",
        "Thời hạn",
        "Tình trạng",
    ]
    assert [row[4:] for row in table[1:]] == [
        ["31/07/2025", "Chờ minh chứng"],
        ["30/09/2025", "Tạm dừng: Chờ tỉnh phân bổ kinh phí"],
        ["Trong tháng 11/2025", "Đang thực hiện, trong hạn"],
        ["31/12/2025", "Đang thực hiện, trong hạn"],
        ["Quý IV/2025", "Đang thực hiện, trong hạn"],
    ]
    assert table[2][2:4] == ["Văn phòng HĐND và UBND", "Biên bản nghiệm thu"]


def test_a_group_stands_with_each_of_its_units(example_record: Record) -> None:
    for unit in ("KT", "VHXH"):
        contents = [row[1] for row in rows(grids(worklist(example_record, unit))[0])]
        wanted = "Rà soát, cập nhật quy trình nội bộ giải quyết thủ tục hành chính"
        assert contents.count(wanted) == 1


def test_a_repeating_duty_tells_its_periods(example_record: Record) -> None:
    table = rows(grids(worklist(example_record, "HCC"))[0])
    assert table[1][4:] == [
        "20/10/2025 (hằng tháng, ngày 20)",
        "Sắp đến hạn: kỳ 11/2025\nChờ minh chứng: kỳ 10/2025",
    ]


def test_every_unit_has_as_many_rows_as_its_open_duties(example_record: Record) -> None:
    day = dt.date(2025, 11, 15)
    for unit in example_record.departments:
        led = [d for d in census(example_record, day).counted if d.task.department == unit.id]
        still = [d for d in led if d.state not in {"done", "done_late", "cancelled"}]
        assert len(rows(grids(worklist(example_record, unit.id))[0])) == len(still) + 1


def test_what_has_no_deadline_says_so_and_comes_last() -> None:
    record = making.record(
        departments=(Department(id="A", name="Phòng A"),),
        organization=Organization(name="UBND xã", place="x", symbol="x"),
        tasks=(
            making.task("T1"),
            making.task("T2", due_text="Thường xuyên"),
            making.task("T3", due="2025-12-01"),
            making.task("T4", start="2025-12-01"),
        ),
    )
    table = rows(grids(worklist(record, "A"))[0])
    assert [row[4] for row in table[1:]] == ["01/12/2025", "Chưa ấn định thời hạn", "Thường xuyên"]


def test_both_sign_below_the_table(example_record: Record) -> None:
    foot = opened(worklist(example_record, "SNC")).tables[-1]
    left, right = (cell.text.split("\n") for cell in foot.rows[0].cells)
    assert left == ["Ngày …… tháng …… năm ………", "NGƯỜI GIAO", "(Ký, ghi rõ họ tên)", ""]
    assert right[1] == "NGƯỜI NHẬN"


def test_a_unit_with_nothing_to_do_gets_none(cchc: Callable, tmp_path: object) -> None:
    record = making.record(departments=(Department(id="A", name="Phòng A"),))
    with pytest.raises(NothingToSayError, match="Phòng A: không còn việc gì phải làm"):
        worklist(record, "A")
    options = ("--data", ROOT / "examples/bao-cao-2025", "--as-of", "2025-12-20", "--out", tmp_path)
    every = cchc("render", "worklist", "--all", *options)
    assert (every.code, every.err) == (0, "Trạm Y tế: không còn việc gì phải làm.\n")
    assert len(every.out.splitlines()) == 2 + 5
    unnamed = cchc("render", "worklist", *options)
    assert (unnamed.code, "--department" in unnamed.err) == (2, True)
