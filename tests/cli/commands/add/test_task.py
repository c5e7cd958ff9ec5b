"""`cchc add task`: duties where such duties stand, with ids of the tool's giving."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.adding import added, check_refused
from tests.helpers.data_files import texts
from tests.helpers.examples import DAY
from tests.helpers.processes import on_terminal


def test_a_duty_stands_with_those_of_its_notice(examples: Path, cchc: Callable) -> None:
    before = texts(examples)
    said = cchc(
        "add", "task", "Báo cáo: số liệu", "--department", "Phòng VH-XH", "--notice", "TB-02",
        "--partner", "KT", "--due", "30/11/2025", "--criterion", "7.3", *DAY,
    )  # fmt: skip
    assert said.out.startswith("NV-020: Đang thực hiện, trong hạn (hạn 30/11/2025, còn 15 ngày)\n")
    ((name, text),) = added(before, texts(examples)).items()
    assert name == "hoi-nghi-thang-10.yaml"
    assert text.strip() == (
        "- id: NV-020\n    notice: TB-02\n    department: VHXH\n    partners: [KT]\n"
        '    content: "Báo cáo: số liệu"\n    due: 2025-11-30\n    criteria: [7.3]'
    )
    assert cchc("check", *DAY).code == 0


def test_a_theme_is_named_in_any_case(examples: Path, cchc: Callable) -> None:
    options = ("--department", "kt", "--notice", "tb-03", "--theme", "TTHC")
    said = cchc("add", "task", "x", *options, "--dry-run", *DAY).out
    assert ("+    notice: TB-03\n" in said, "+    theme: tthc\n" in said) == (True, True)


def test_several_units_make_a_group(examples: Path, cchc: Callable) -> None:
    both = ("--department", "VHXH", "--department", "KT")
    answer = cchc("add", "task", "Rà soát", *both, "--format", "json", *DAY)
    rows = json.loads(answer.out)
    assert [(r["id"], r["new"]) for r in rows if r["field"] == "group"] == [
        ("NV-020", "G-02"),
        ("NV-021", "G-02"),
    ]
    assert {(r["record"], r["old"]) for r in rows} == {("task", None)}
    lines = texts(examples)["tasks.yaml"].splitlines()
    assert all(lines[r["line"] - 1].strip().startswith(r["field"]) for r in rows)


def test_lines_of_text_are_duties(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed = tmp_path / "viec.txt"
    typed.write_text(
        "1. VHXH, KT: Rà soát thủ tục | 30/11/2025\n\n"
        "- Công khai: kết quả | 2025-Q4\n• HCC: Họp giao ban\n",
        encoding="utf-8",
    )
    answer = cchc("add", "task", "--from", typed, "--department", "VP", "--format", "json", *DAY)
    rows = json.loads(answer.out)
    told = {(r["id"], r["field"]): r["new"] for r in rows}
    assert [told[f"NV-0{n}", "department"] for n in (20, 21, 22, 23)] == ["VHXH", "KT", "VP", "HCC"]
    assert told["NV-022", "content"] == "Công khai: kết quả"
    assert (told["NV-020", "due"], told["NV-022", "due"]) == ("2025-11-30", "2025-Q4")
    assert ("NV-023", "due") not in told
    typed.write_text("Họp giao ban\n", encoding="utf-8")
    refused = cchc("add", "task", "--from", typed, *DAY)
    assert (refused.code, "Dòng 1 thiếu đơn vị" in refused.err) == (2, True)


def test_an_id_is_given_once(examples: Path, cchc: Callable) -> None:
    cchc("add", "task", "x", "--department", "KT", *DAY)
    assert cchc("remove", "NV-020", *DAY).code == 0
    said = cchc("add", "task", "y", "--department", "KT", *DAY).out
    assert said.startswith("NV-021:")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("task",), "Thiếu nội dung"),
        (("task", "x"), "thêm --department"),
        (("task", "x", "--department", "ZZ"), "Không có đơn vị mã `ZZ`"),
        (
            ("task", "x", "--department", "KT", "--notice", "TB-2"),
            "không có thông báo nào mã `TB-2`",
        ),
        (
            ("task", "x", "--department", "KT", "--notice", "TB-03", "--theme", "tthx"),
            "ý bạn là `tthc`?",
        ),
        (("task", "x", "--department", "KT", "--due", "31/02/2025"), "--due: Không hiểu ngày"),
        (("task", "x", "--department", "KT", "--repeat", "every month"), "Hãy viết như"),
        (("task", "x", "--department", "KT", "--repeat", "every: moth"), "ý bạn là `month`?"),
        (("task", "--from", "khong-co.txt"), "Không đọc được khong-co.txt"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    examples: Path, cchc: Callable, command: tuple[str, ...], words: str
) -> None:
    check_refused(examples, cchc, command, words)


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
def test_on_a_terminal_it_asks_for_what_lacks(examples: Path) -> None:
    answers = "Họp giao ban\nZZ\nVHXH\n\nKT\n30/11/2025\n"
    text = on_terminal(80, "add", "task", *DAY, typed=answers)
    assert "Đơn vị chủ trì (`VP`, `VHXH`, `KT`, `HCC`, `SNC`): " in text
    assert "Không có đơn vị mã `ZZ`" in text
    assert "Thông báo giao việc (`TB-02`, `TB-01`, `TB-03`; Enter: không có): " in text
    assert "Hạn, như 30/11/2025 hoặc 2025-Q4 (Enter: không có): " in text
    assert "NV-020: Đang thực hiện, trong hạn (hạn 30/11/2025, còn 15 ngày)" in text
    assert "    content: Họp giao ban\n" in texts(examples)["tasks.yaml"]


def test_a_duty_of_no_notice_is_told_where_there_are_notices(
    examples: Path, workspace: Callable, cchc: Callable
) -> None:
    command = ("add", "task", "Rà soát", "--department", "KT")
    answer = cchc(*command, *DAY)
    assert (answer.code, answer.err) == (
        0,
        "Việc vừa thêm không thuộc thông báo nào. Nếu quên: cchc undo, rồi gõ lại với --notice "
        "TB-03\n",
    )
    assert cchc(*command, "--dry-run", *DAY).err == ""
    assert cchc(*command, "--notice", "TB-01", *DAY).err == ""
    assert cchc(*command, "--data", workspace(), *DAY).err == ""


def test_all_lines_that_cannot_be_read_are_told_with_the_unit_that_may_be_meant(
    examples: Path, cchc: Callable
) -> None:
    lines = "Trung tâm HCC: Rà soát\nHCC: Niêm yết\nHCC Công khai\nKT: Đo đạc | 32/04/2026\n"
    Path("viec.txt").write_text(lines, encoding="utf-8")
    refused = cchc("add", "task", "--from", "viec.txt", *DAY)
    told = refused.err.splitlines()
    assert refused.code == 2
    assert [line[:6] for line in told] == ["Dòng 1", "Dòng 3", "Dòng 4"]
    assert "ý bạn là `HCC`?" in told[0]
