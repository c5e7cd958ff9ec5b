"""The plan of a year: its duties by content, in the text and in the appendix."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cchc_cli.documents.document import Request
from cchc_cli.documents.kinds import composer_of, kind_of
from cchc_cli.documents.make import Made
from cchc_cli.errors import UsageError
from cchc_cli.model.department import Department
from cchc_cli.model.notice import Notice, Theme
from cchc_cli.model.parsing import parse_partial_date
from cchc_cli.model.record import Record
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers import making
from tests.helpers.layout import found
from tests.helpers.printing import grids, opened, printed, rows, text, texts
from tests.helpers.repository import ROOT

DAY = dt.date(2025, 1, 15)
YEAR = ROOT / "examples/bao-cao-2025"


def plan(record: Record, **wanted: Any) -> Made:
    return printed(record, Request(kind="plan", day=DAY, **wanted))


@pytest.fixture(scope="module")
def year_record() -> Record:
    return load(find_workspace(str(YEAR))).record


@pytest.fixture(scope="module")
def made(year_record: Record) -> Made:
    return plan(year_record)


def test_a_plan_is_a_document_of_its_type(made: Made) -> None:
    head = opened(made).tables[0].rows[1].cells
    assert head[0].text == "Số: 12/KH-UBND"
    assert head[1].text == "Đông Mẫu, ngày 15 tháng 01 năm 2025"
    assert texts(made)[:2] == ["KẾ HOẠCH", "Cải cách hành chính năm 2025"]
    assert "yêu cầu các đơn vị nghiêm túc thực hiện./." in text(made)
    assert (made.missing, made.document.blanks, made.document.notes) == ((), (), ())
    assert found(made.data, final=True) == []


def test_duties_stand_under_the_six_contents_direction_last(made: Made) -> None:
    numbered = [line for line in texts(made) if re.match(r"\d\. ", line)]
    assert numbered == [
        "1. Cải cách thể chế",
        "2. Cải cách thủ tục hành chính",
        "3. Cải cách tổ chức bộ máy",
        "4. Cải cách chế độ công vụ",
        "5. Cải cách tài chính công",
        "6. Xây dựng và phát triển chính quyền điện tử, chính quyền số",
        "7. Công tác chỉ đạo, điều hành",
    ]
    lines = texts(made)
    assert lines[lines.index("7. Công tác chỉ đạo, điều hành") + 1] == (
        "- Xây dựng kế hoạch kiểm tra công tác cải cách hành chính năm 2025 "
        "(Phòng Văn hóa - Xã hội chủ trì)."
    )
    assert sum(line.endswith("chủ trì).") for line in lines) == 28


def test_the_appendix_has_every_duty_in_seven_columns(made: Made) -> None:
    table = rows(grids(made)[0])
    assert table[0] == [
        "STT",
        "Nhiệm vụ",
        "Sản phẩm",
        "Thời gian hoàn thành",
        "Chủ trì thực hiện",
        "Phối hợp thực hiện",
        "Theo dõi, kiểm tra, đôn đốc",
    ]
    parts = [row[0] for row in table[1:] if len(row) == 1]
    assert (len(parts), parts[0]) == (7, "I. CẢI CÁCH THỂ CHẾ")
    assert parts[-1] == "VII. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"
    duties = [row for row in table[1:] if len(row) == 7]
    assert [row[0] for row in duties] == [str(n) for n in range(1, 29)]
    assert duties[2][1:] == [
        "Theo dõi tình hình thi hành pháp luật trong lĩnh vực trọng tâm năm 2025",
        "Báo cáo",
        "14/11/2025",
        "Văn phòng HĐND và UBND",
        "Phòng Kinh tế; Phòng Văn hóa - Xã hội",
        "Phòng Văn hóa - Xã hội",
    ]
    assert "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2025 của" in text(made)


def notice(name: str = "KH", **values: Any) -> Notice:
    return Notice(**{"id": name, "subject": "Kế hoạch CCHC", "source": "plan", **values})


def of_notices(*notices: Notice, **values: Any) -> Record:
    tasks = tuple(making.task(f"T-{n.id}", notice=n.id) for n in notices)
    return making.record(**{"notices": notices, "tasks": tasks, **values})


def test_what_a_plan_lacks_is_named() -> None:
    made = plan(of_notices(notice()))
    assert made.document.blanks == (
        "số văn bản (number)",
        "ngày ban hành đủ ngày, tháng, năm (date)",
    )
    assert set(made.missing) >= {
        "căn cứ, mục tiêu: điền `notices[KH].opening`",
        "câu kết: điền `notices[KH].closing`",
        "người ký: điền `notices[KH].signer`",
    }
    assert made.document.notes == (
        "Phụ lục còn trống sản phẩm của mọi nhiệm vụ: điền product",
        "Phụ lục còn trống thời gian hoàn thành của mọi nhiệm vụ: điền due hoặc due_text",
        "Phụ lục còn trống đơn vị theo dõi, đôn đốc của mọi nhiệm vụ: điền monitor",
    )


def test_legal_bases_stand_in_italics() -> None:
    bases = ("Căn cứ Nghị quyết số 76/NQ-CP;", "Căn cứ Kế hoạch số 1/KH-UBND.")
    paragraphs = opened(plan(of_notices(notice(opening=bases)))).paragraphs
    assert [p.text for p in paragraphs if p.style.name == "Căn cứ"] == list(bases)


def test_a_final_plan_refuses_blanks(cchc: Callable, tmp_path: Path) -> None:
    options = ("--data", YEAR, "--as-of", "2025-01-15", "-o", tmp_path / "x.docx", "--final")
    assert cchc("render", "plan", *options).code == 0
    draft = tmp_path / "w" / "data"
    draft.mkdir(parents=True)
    for path in (YEAR / "data").iterdir():
        whole = path.read_text(encoding="utf-8")
        (draft / path.name).write_text(whole.replace('    number: "12"\n', ""), encoding="utf-8")
    refused = cchc("render", "plan", *options, "--force", "--data", draft)
    assert (refused.code, "số văn bản (number)" in refused.err) == (5, True)


def test_a_group_is_printed_once_with_all_its_units() -> None:
    units = (Department(id="A", name="Phòng A"), Department(id="B", name="Phòng B"))
    duties = (
        making.task("T1", notice="KH", group="G", department="A", due_text="Thường xuyên"),
        making.task("T2", notice="KH", group="G", department="B", due_text="Thường xuyên"),
        making.task("T3", notice="KH", repeat=making.repeat("quarter", day=5)),
    )
    made = plan(making.record(notices=(notice(),), tasks=duties, departments=units))
    assert [line for line in texts(made) if line.startswith("- ")] == [
        "- x (Phòng A và Phòng B chủ trì).",
        "- x (Phòng A chủ trì).",
    ]
    duties_shown = [row for row in rows(grids(made)[0])[1:] if len(row) == 7]
    assert [row[3:5] for row in duties_shown] == [
        ["Thường xuyên", "Phòng A; Phòng B"],
        ["Hằng quý, ngày 05", "Phòng A"],
    ]


def test_goals_are_the_texts_of_the_themes() -> None:
    themes = (
        Theme(id="a", title="x", content="2", text=("Giảm 20% thời gian giải quyết.",)),
        Theme(id="b", title="y"),
    )
    duty = making.task(notice="KH", theme="b")
    made = plan(making.record(notices=(notice(themes=themes),), tasks=(duty,)))
    lines = texts(made)
    at = lines.index("1. Cải cách thủ tục hành chính")
    assert lines[at + 1] == "Giảm 20% thời gian giải quyết."
    assert lines[at + 2] == "2. Công tác chỉ đạo, điều hành"


def test_which_plan_of_which_year() -> None:
    dated = parse_partial_date("2024-12-20")
    record = of_notices(
        notice("A", year=2025, date=dated),
        notice("B", date=dated),
        notice("C", date=dated, number="7/KH-x"),
        notice("D", date=dated, number="77/KH-TP"),
        Notice(id="TB", subject="x"),
    )
    assert plan(record).document.id == "A"
    assert plan(record, name="C").document.id == "C"
    assert opened(plan(record, name="C")).tables[0].rows[1].cells[0].text == "Số: 07/KH-x"
    for wanted, words in (
        ({"year": "2024"}, "nhiều kế hoạch cùng năm, hãy nêu mã: `B`, `C`"),
        ({"year": "2020"}, "năm `2020`. Đang có: `2024`, `2025`"),
        ({"name": "D"}, "`D` số 77/KH-TP là kế hoạch của cơ quan khác"),
        ({"name": "TB"}, "không phải kế hoạch"),
        ({"name": "E"}, "Không có kế hoạch mã `E`"),
    ):
        with pytest.raises(UsageError, match=re.escape(words)):
            plan(record, **wanted)
    with pytest.raises(UsageError, match="chưa có kế hoạch nào"):
        plan(of_notices(Notice(id="TB", subject="x")))
    with pytest.raises(UsageError, match="`A` chưa có nhiệm vụ nào"):
        plan(replace(record, tasks=()), name="A")


def test_all_makes_the_office_s_own_plans(year_record: Record) -> None:
    def asked(record: Record) -> list[str | None]:
        composer = composer_of(kind_of("plan"))
        return [each.name for each in composer.requests(record, Request(kind="plan", day=DAY))]

    assert asked(year_record) == ["KH-2025"]
    assert asked(replace(year_record, tasks=())) == []
    assert asked(of_notices(notice("D", number="77/KH-TP"))) == []


def test_a_plan_is_no_notice(cchc: Callable) -> None:
    answer = cchc("render", "notice", "KH-2025", "--data", YEAR)
    assert (answer.code, "cchc render plan KH-2025" in answer.err) == (2, True)
