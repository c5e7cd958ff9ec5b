"""`cchc message`: text to paste, whom it goes to, drafts of e-mails."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY
from tests.helpers.loading import HEAVY, loaded_by
from tests.helpers.repository import ROOT

ALL = ("message", "--all", *DAY)


def test_one_unit_is_told_after_whom_it_goes_to(examples: Path, cchc: Callable) -> None:
    answer = cchc("message", "--department", "VHXH", *DAY)
    assert (answer.code, answer.err) == (0, "")
    head, rule, text = answer.out.split("\n", 2)
    assert head == (
        "Gửi: Đồng chí Phạm Thị Mẫu, Trưởng phòng Văn hóa - Xã hội, điện thoại 0900 000 002"
    )
    assert set(rule) == {"-"}
    assert text.startswith("Ủy ban nhân dân xã Đông Mẫu nhắc việc cải cách hành chính\n")
    assert "QUÁ HẠN (1)\n- Tổ chức tập huấn kỹ năng số" in text
    assert text.endswith("nêu mã trong ngoặc vuông.\n")


def test_all_units_stand_apart_and_those_with_nothing_are_named(
    examples: Path, cchc: Callable
) -> None:
    answer = cchc(*ALL)
    parts = answer.out.split(f"\n{'=' * 40}\n")
    assert [part.split(",")[0].partition("Gửi: ")[2] for part in parts] == [
        "Đồng chí Phạm Thị Mẫu",
        "Đồng chí Hoàng Văn Mẫu",
        "Lãnh đạo Trung tâm Phục vụ hành chính công",
    ]
    assert "chưa có số điện thoại" in parts[2]
    assert answer.err == (
        "Văn phòng HĐND và UBND: không có việc gì phải đôn đốc.\n"
        "Trung tâm Dịch vụ tổng hợp: không có việc gì phải đôn đốc.\n"
    )


def test_the_machine_form(examples: Path, cchc: Callable) -> None:
    rows = json.loads(cchc(*ALL, "--format", "json").out)
    assert [row["department"] for row in rows] == ["VHXH", "KT", "HCC"]
    assert list(rows[0]) == [
        *("department", "name", "head", "subject", "text", "reply_to", "reply_by"),
        *("overdue", "due_soon", "awaiting_evidence", "file"),
    ]
    assert rows[0]["head"] == {
        "name": "Phạm Thị Mẫu",
        "title": "Trưởng phòng",
        "email": "vhxh@dongmau.example.vn",
        "phone": "0900 000 002",
    }
    assert [d["id"] for d in rows[0]["overdue"]] == ["NV-011"]
    assert rows[2]["head"] is None
    assert [d.get("period") for d in rows[2]["due_soon"]] == [None, "2025-11"]
    assert rows[0]["text"] in cchc("message", "--department", "VHXH", *DAY).out
    nothing = cchc("message", "--department", "VP", *DAY, "--format", "json")
    assert (nothing.code, json.loads(nothing.out)) == (0, [])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ((), "--department MÃ"),
        (("--all", "--department", "KT"), "--department MÃ"),
        (("--department", "KTT"), "Ý bạn là `KT`?"),
        (("--all", "--force"), "--force chỉ đi với --eml"),
        (("--all", "--eml", "data"), "không nhận văn bản"),
        (("--all", "--eml", "con"), "Nêu tên khác: --eml THƯ_MỤC"),
    ],
)
def test_wrong_use(typed: tuple[str, ...], said: str, examples: Path, cchc: Callable) -> None:
    answer = cchc("message", *typed, *DAY)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_drafts_are_written_a_unit_and_say_who_has_no_address(
    examples: Path, cchc: Callable
) -> None:
    answer = cchc(*ALL, "--eml", "thu")
    assert (answer.code, answer.out.splitlines()[0]) == (
        0,
        "thu/VHXH-2025-11-15.eml: vhxh@dongmau.example.vn",
    )
    assert sorted(path.name for path in (examples / "thu").iterdir()) == [
        "HCC-2025-11-15.eml", "KT-2025-11-15.eml", "VHXH-2025-11-15.eml",
    ]  # fmt: skip
    assert "Phòng Kinh tế: chưa có thư điện tử, thư nháp để trống người nhận.\n" in answer.err
    before = {path: path.read_bytes() for path in (examples / "thu").iterdir()}
    rows = json.loads(cchc(*ALL, "--eml", "thu", "--format", "json").out)
    assert [row["file"] for row in rows][1:] == ["thu/KT-2025-11-15.eml", "thu/HCC-2025-11-15.eml"]
    assert before == {path: path.read_bytes() for path in before}


def test_an_odd_address_is_told_and_left_out(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    head = "Kinh tế, head: {name: Lê Mẫu, email: le@}}"
    duty = "tasks: [{id: T1, department: KT, content: x, due: 2025-11-10}]\n"
    root = workspace(HEAD.replace("Kinh tế}", head) + duty)
    answer = cchc(*ALL, "--eml", root / "thu", "--data", root)
    assert (answer.code, "Phòng Kinh tế: địa chỉ `le@` không gửi được" in answer.err) == (0, True)
    assert b"\r\nTo:" not in (root / "thu" / "KT-2025-11-15.eml").read_bytes()


def test_a_draft_that_somebody_changed_stays_unless_forced(examples: Path, cchc: Callable) -> None:
    cchc(*ALL, "--eml", "thu")
    mine = examples / "thu" / "KT-2025-11-15.eml"
    mine.write_bytes(mine.read_bytes() + b"x")
    changed = mine.read_bytes()
    (examples / "thu" / "HCC-2025-11-15.eml").unlink()
    answer = cchc(*ALL, "--eml", "thu")
    assert (answer.code, mine.read_bytes()) == (5, changed)
    assert "thu/KT-2025-11-15.eml đã được sửa" in answer.err
    assert (examples / "thu" / "HCC-2025-11-15.eml").exists()
    assert cchc(*ALL, "--eml", "thu", "--force").code == 0
    assert mine.read_bytes() != changed


def test_messages_are_written_without_what_makes_documents(tmp_path: Path) -> None:
    asked = ("message", "--all", "--data", str(ROOT / "examples"), *DAY)
    heavy = (HEAVY - {"pydantic_core"}) | {"icalendar"}
    assert not loaded_by(*asked) & (heavy | {"email"})
    assert not loaded_by(*asked, "--eml", str(tmp_path)) & heavy
