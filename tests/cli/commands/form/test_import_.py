"""`cchc form import`: shown first, written only when asked, each form whole or not at all."""

import datetime as dt
import json
import os
from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest

from cchc_cli.workspace.editing import transaction
from cchc_cli.xlsx import reading
from cchc_cli.xlsx.reading import read_workbook
from cchc_cli.xlsx.workbook import Workbook
from tests.helpers.data_files import texts
from tests.helpers.forms import OpenForm, loaded_from, unit_form
from tests.helpers.killing import story
from tests.helpers.processes import left_on_screen, on_terminal

DAY = dt.date(2025, 11, 15)
BACK = ("--as-of", "2025-11-17")


@pytest.fixture
def inbox(examples: Path) -> Path:
    (examples / "hop-thu").mkdir()
    return examples / "hop-thu"


def form(examples: Path, unit: str) -> OpenForm:
    return OpenForm(unit_form(loaded_from(examples), unit, DAY))


def good(examples: Path, inbox: Path) -> Path:
    sent = form(examples, "VHXH")
    sent.fill("Nhiệm vụ", "NV-011", status="Xong", completed="12/11/2025", note="Đã tập huấn")
    sent.fill("Tiêu chí", "1.2.1", numerator=18)
    return sent.save(inbox / "VHXH-2025-11-15.xlsx")


def doubtful(examples: Path, inbox: Path) -> Path:
    sent = form(examples, "KT")
    sent.fill("Nhiệm vụ", "NV-010", percent="1.250")
    return sent.save(inbox / "KT-2025-11-15.xlsx")


def test_nothing_is_written_without_apply(examples: Path, inbox: Path, cchc: Callable) -> None:
    good(examples, inbox)
    before = texts(examples)
    answer = cchc("form", "import", inbox, *BACK)
    assert answer.code == 0
    assert "NV-011  Tình trạng        chưa làm       xong         VHXH" in answer.out
    assert "Đồng ý thì chạy lại với --apply" in answer.out
    assert texts(examples) == before


def test_what_was_written_stands_apart_from_what_is_held(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    good(examples, inbox)
    sent = form(examples, "KT")
    sent.fill("Nhiệm vụ", "NV-010", percent="1.250", note="Đang làm")
    sent.fill("Nhiệm vụ", "NV-006", note="Đã gửi phiếu")
    sent.save(inbox / "KT-2025-11-15.xlsx")
    shown = cchc("form", "import", inbox, *BACK)
    assert "THAY ĐỔI THEO BIỂU (4)\n" in shown.out
    answer = cchc("form", "import", inbox, "--apply", *BACK)
    assert answer.code == 1
    written, held = answer.out.split("THAY ĐỔI CỦA BIỂU CHƯA NHẬN (2)\n")
    assert "ĐÃ GHI THEO BIỂU (4)\n" in written
    assert ("NV-011" in written, "NV-006" in written) == (True, False)
    assert "NV-006" in held


def test_who_stops_it_while_forms_are_read_is_told_that_nothing_was_written(
    examples: Path, inbox: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    good(examples, inbox)
    doubtful(examples, inbox)
    before = texts(examples)

    def stopped(path: Path) -> Workbook:
        if path.name.startswith("VHXH"):
            raise KeyboardInterrupt
        return read_workbook(path)

    with monkeypatch.context() as patched:
        patched.setattr(reading, "read_workbook", stopped)
        answer = cchc("form", "import", inbox, "--apply", *BACK)
    assert (answer.code, answer.out, texts(examples)) == (130, "", before)
    assert answer.err == (
        "\nĐã dừng. Mới đọc 1 trong 2 biểu, chưa ghi gì vào dữ liệu.\n"
        "Gõ lại lệnh ấy để nhận từ đầu.\n"
    )


def test_who_stops_it_while_it_writes_may_type_it_again(
    examples: Path, inbox: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    good(examples, inbox)
    before = texts(examples)

    def stopped(*_arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(transaction, "write_whole", stopped)
        answer = cchc("form", "import", inbox, "--apply", *BACK)
    assert (answer.code, answer.out) == (130, "")
    assert "Đã dừng. Dữ liệu không bị ghi dở" in answer.err
    assert {n: t for n, t in texts(examples).items() if ".cchc" not in n} == before
    assert cchc("form", "import", inbox, "--apply", *BACK).code == 0
    once = texts(examples)
    assert (cchc("form", "import", inbox, "--apply", *BACK).code, texts(examples)) == (0, once)


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
def test_on_a_terminal_forms_are_named_and_the_answer_alone_stays(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    good(examples, inbox)
    form(examples, "KT").save(inbox / "KT-2025-11-15.xlsx")
    asked = ("form", "import", inbox, "--format", "json", *BACK)
    shown = on_terminal(80, *asked)
    assert "Đang đọc biểu 2/2: VHXH-2025-11-15.xlsx\r" in shown
    assert "Đang so 2 biểu với dữ liệu…\r" in shown
    assert left_on_screen(shown) == [*cchc(*asked).out.splitlines(), ""]


def test_with_apply_only_what_changed_is_written(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    path = good(examples, inbox)
    before = texts(examples)
    answer = cchc("form", "import", path, "--apply", *BACK)
    assert answer.code == 0
    assert "Đã ghi data/" in answer.err
    after = texts(examples)
    lines = [
        line
        for name in sorted(before)
        for line in unified_diff(before[name].splitlines(), after[name].splitlines(), n=0)
        if not line.startswith(("---", "+++", "@@"))
    ]
    assert [line[1:].strip() for line in lines if line.startswith("-")] == []
    assert [line[1:].strip() for line in lines] == [
        "status: done",
        "completed: 2025-11-12",
        "log:",
        "- date: 2025-11-17",
        "note: Đã tập huấn (theo biểu của Phòng Văn hóa - Xã hội ngày 15/11/2025)",
        "status: done",
        "- {date: 2025-11-15, numerator: 18, denominator: 20}",
    ]
    again = cchc("form", "import", path, "--apply", *BACK)
    assert again.code == 0
    assert "4 ô đã có trong dữ liệu" in again.out
    assert "Không có gì để ghi" in again.out
    assert texts(examples) == after


def test_a_folder_is_an_inbox(examples: Path, inbox: Path, cchc: Callable) -> None:
    good(examples, inbox)
    doubtful(examples, inbox)
    (inbox / "~$VHXH-2025-11-15.xlsx").write_bytes(b"lock")
    (inbox / "ghi-chu.txt").write_text("không phải biểu", encoding="utf-8")
    (inbox / "cu.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    answer = cchc("form", "import", inbox, "--apply", "--format", "json", *BACK)
    assert answer.code == 1
    rows = json.loads(answer.out)
    told = [(Path(row["file"]).name, row["cell"], row["outcome"]) for row in rows]
    assert ("cu.xls", None, "error") in told
    assert ("KT-2025-11-15.xlsx", "I7", "error") in told
    assert ("VHXH-2025-11-15.xlsx", "H7", "change") in told
    assert "status: done" in "".join(texts(examples).values())
    assert not any("1.250" in text for text in texts(examples).values())


def test_an_inbox_without_forms_is_wrong_use(inbox: Path, cchc: Callable) -> None:
    answer = cchc("form", "import", inbox)
    assert answer.code == 2
    assert "không có biểu nào" in answer.err


def test_what_is_asked_about_is_shown_as_it_was_typed(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    doubtful(examples, inbox)
    answer = cchc("form", "import", inbox, "--format", "csv", *BACK)
    assert answer.code == 1
    assert ",1.250," in answer.out
    assert "Nhiệm vụ!I7" in answer.out


def test_a_conflict_is_5_and_can_be_passed_over(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    path = good(examples, inbox)
    cchc("update", "NV-011", "--status", "paused", "--reason", "Chờ", *BACK)
    answer = cchc("form", "import", path, "--apply", *BACK)
    assert answer.code == 5
    assert answer.out.startswith("MÂU THUẪN")
    assert "--skip-conflicts" in answer.out
    assert "numerator: 18" not in "".join(texts(examples).values())
    skipped = cchc("form", "import", path, "--apply", "--skip-conflicts", *BACK)
    assert skipped.code == 0
    assert "numerator: 18" in "".join(texts(examples).values())


def test_a_table_that_cannot_be_written_is_refused_before_the_record_changes(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    path, before = good(examples, inbox), texts(examples)
    (examples / "so.xlsx").write_bytes(b"somebody's")
    table = ("--format", "xlsx", "-o", "so.xlsx")
    assert cchc("form", "import", path, "--apply", *table, *BACK).code == 5
    assert texts(examples) == before


def test_what_is_odd_in_what_was_written_is_told(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    sent = form(examples, "VHXH")
    sent.fill("Tiêu chí", "1.1", claimed=3)
    path = sent.save(inbox / "VHXH.xlsx")
    answer = cchc("form", "import", path, "--apply", *BACK)
    assert answer.code == 0
    assert "Cảnh báo: tiêu chí 1.1" in answer.err


def test_a_file_twice_is_one(examples: Path, inbox: Path, cchc: Callable) -> None:
    path = good(examples, inbox)
    answer = cchc("form", "import", path, inbox, "--format", "json", *BACK)
    assert len(json.loads(answer.out)) == 4


def test_a_form_that_is_not_there(examples: Path, cchc: Callable) -> None:
    answer = cchc("form", "import", "khong-co.xlsx", *BACK)
    assert answer.code == 1
    assert "khong-co.xlsx" in answer.out
    assert "không đọc được" in answer.out


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no fork")
def test_wherever_it_is_killed_the_record_is_before_or_after(
    examples: Path, tmp_path: Path
) -> None:
    sent = form(examples, "VHXH")
    sent.fill("Nhiệm vụ", "NV-011", status="Xong", completed="12/11/2025")
    sent.fill("Nhiệm vụ", "NV-014", percent=90)  # of another file
    sent.fill("Tiêu chí", "1.2.1", numerator=18)  # of a third one
    path = sent.save(tmp_path / "VHXH.xlsx")
    argv = ("form", "import", str(path), "--apply", *BACK)
    told = story(examples, "kill", argv, ("update", "NV-010", "--percent", "67"))
    assert len([name for name in told.old if told.old[name] != told.new[name]]) == 3
    for n, end in enumerate(told.ends):
        assert end.seen in (told.old, told.new), n
        assert (end.then, end.strays_after) == (0, []), n
        assert end.undone == end.seen, n


def test_a_link_to_itself_is_told_and_the_others_are_read(
    examples: Path, inbox: Path, cchc: Callable
) -> None:
    good(examples, inbox)
    try:
        (inbox / "loop.xlsx").symlink_to(inbox / "loop.xlsx")
    except OSError:
        pytest.skip("no links here")
    answer = cchc("form", "import", inbox, *BACK)
    assert answer.code == 1
    assert "loop.xlsx\n  không đọc được" in answer.out
    assert "NV-011  Tình trạng        chưa làm       xong" in answer.out
