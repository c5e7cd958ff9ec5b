"""`cchc render`: what it writes and reports, and what it refuses."""

import json
import os
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from cchc_cli.documents import batch
from cchc_cli.documents.make import make
from cchc_cli.ooxml.danger_words import WORDING
from cchc_cli.ooxml.package import read_parts
from tests.helpers.data_files import texts
from tests.helpers.hostile import DANGERS, UNSOUND, UNTRUSTED, template, zipped
from tests.helpers.processes import left_on_screen, on_terminal
from tests.helpers.repository import ROOT


def test_render_writes_and_reports(cchc: Callable, tmp_path: Path) -> None:
    target = tmp_path / "out" / "tb.docx"
    answer = cchc(
        "render",
        "notice",
        "--data",
        ROOT,
        "--as-of",
        "10/10/2025",
        "-o",
        target,
        "--format",
        "json",
    )
    assert (answer.code, answer.err) == (0, "")
    [row] = json.loads(answer.out)
    assert list(row) == ["kind", "id", "path", "sha256", "warnings"]
    assert [p.name for p in target.parent.iterdir()] == ["tb.docx"]


def test_a_final_notice_refuses_blanks(cchc: Callable, tmp_path: Path) -> None:
    answer = cchc("render", "notice", "--data", ROOT, "-o", tmp_path / "tb.docx", "--final")
    assert answer.code == 5
    assert "số văn bản" in answer.err
    assert not (tmp_path / "tb.docx").exists()


@pytest.mark.parametrize(
    ("argv", "words"),
    [(["render", "notcie"], "`notice`"), (["render", "notice", "TB-2025-01"], "`TB-2025-10`")],
)
def test_wrong_names(argv: list[str], words: str, cchc: Callable) -> None:
    answer = cchc(*argv, "--data", ROOT)
    assert answer.code == 2
    assert words in answer.err


def test_faulty_data_is_refused_with_its_diagnostics(cchc: Callable, workspace: Callable) -> None:
    answer = cchc("render", "notice", "--data", workspace("version: 1\nx: 1\n"))
    assert answer.code == 3
    assert "[unknown-key]" in answer.err


def test_a_final_document_of_an_index_refuses_blanks_and_samples(
    cchc: Callable, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    options = ("--data", tmp_path / "w", "--as-of", "2025-11-15", "-o", tmp_path / "x.docx")
    for kind in ("assignment", "scorecard"):
        sample = cchc("render", kind, "--final", *options)
        assert sample.code == 5
        assert "bộ chỉ số năm 2025 là MẪU; điền `decision` của bộ chỉ số" in sample.err
    index = tmp_path / "w" / "data" / "index-2025.yaml"
    decided = index.read_text("utf-8").replace("    decision:\n", "    decision: Quyết định số 1\n")
    index.write_text(decided, "utf-8")
    assert cchc("render", "assignment", "--final", *options).code == 0
    refused = cchc("render", "scorecard", "--final", *options, "--force")
    assert (refused.code, "số văn bản" in refused.err) == (5, True)
    assert cchc("render", "scorecard", "--year", "2020", *options).code == 2
    assert cchc("render", "assignment", "NV-001", *options).code == 2
    said = cchc("render", "scorecard", *options, "--force", "--format", "json")
    assert json.loads(said.out)[0]["kind"] == "scorecard"


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ((), "--period"),
        (("--period", "Q3"), "2025-Q3"),
        (("--from", "2025-10-01"), "--to"),
        (("--from", "2025-10-01", "--to", "2025-09-01"), "trước"),
        (("--period", "2025-10", "--from", "2025-10-01", "--to", "2025-10-02"), "cả hai"),
    ],
)
def test_wrong_periods(cchc: Callable, options: Any, word: str) -> None:
    answer = cchc("render", "report", *options, "--data", ROOT / "examples")
    assert (answer.code, word in answer.err) == (2, True)


def test_missing_words_are_shown_and_listed(cchc: Callable, tmp_path: Path) -> None:
    options = ("--data", ROOT, "--as-of", "2025-11-14", "-o", tmp_path / "x.docx")
    made = cchc("render", "report", "--period", "2025-11", *options)
    assert (made.code, "`signer` (người ký), trong `narrative`, `sections`: " in made.err) == (
        0,
        True,
    )
    refused = cchc("render", "report", "--period", "2025-11", "--final", *options, "--force")
    assert (refused.code, "reports" in refused.err) == (5, True)


def test_letters_are_numbered_and_recorded_once(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    asked = (
        *("render", "reminder", "--all", "--out", tmp_path / "o", "--number", "45", "--record"),
        *("--data", tmp_path / "w", "--as-of", "2025-11-15"),
    )
    first = cchc(*asked)
    assert first.code == 0, first.err
    assert "Đã ghi data/letters.yaml" in first.err
    written = (tmp_path / "w" / "data" / "letters.yaml").read_text(encoding="utf-8")
    assert [line for line in written.splitlines() if "number:" in line] == [
        f"    number: {number}/UBND-VP" for number in (45, 46, 47)
    ]
    again = cchc(*asked)
    assert (again.code, "Đã ghi" in again.err) == (0, False)
    other = cchc(
        *("render", "reminder", "--department", "HCC", "--number", "46", "-o", tmp_path / "x.docx"),
        *("--data", tmp_path / "w", "--as-of", "2025-11-15"),
    )
    assert other.code == 2
    assert "Số 46/UBND-VP năm 2025 đã dùng cho văn bản CV-46" in other.err
    undone = cchc("undo", "--data", tmp_path / "w")
    assert undone.code == 0, undone.err
    assert not (tmp_path / "w" / "data" / "letters.yaml").exists()


def test_a_number_that_is_not_recorded_is_told(examples: Path, cchc: Callable) -> None:
    asked = ("render", "reminder", "--department", "HCC", "--number", "45", "--as-of", "2025-11-15")
    assert cchc(*asked).err.endswith(
        "Số 45/UBND-VP chưa có trong `letters`, nên cchc letters chưa kể. Khi phát hành: gõ lại "
        "lệnh ấy, thêm --record.\n"
    )
    assert "chưa có" not in cchc(*asked, "--record").err
    assert "chưa có" not in cchc(*asked).err


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["reminder", "--department", "HCC", "--record"], "thêm --number"),
        (["notice", "TB-01", "--number", "5"], "chỉ dùng với công văn đôn đốc"),
        (["reminder", "--together", "--all"], "--together"),
    ],
)
def test_options_of_letters_that_do_not_fit(
    cchc: Callable, tmp_path: Path, asked: list[str], said: str
) -> None:
    answer = cchc(
        "render", *asked, "--out", tmp_path, "--data", ROOT / "examples", "--as-of", "2025-11-15"
    )
    assert answer.code == 2
    assert said in answer.err


@pytest.mark.parametrize("final", [(), ("--final",)])
@pytest.mark.parametrize("name", DANGERS)
def test_nothing_is_made_of_a_template_that_acts_by_itself(
    examples: Path, cchc: Callable, name: str, final: tuple[str, ...]
) -> None:
    kind, _, change = DANGERS[name]
    template(examples, change)
    answer = cchc("render", "notice", "TB-01", "-o", "o.docx", *final)
    assert (answer.code, WORDING[kind].what in answer.err) == (4, True)
    assert not (examples / "o.docx").exists()


@pytest.mark.parametrize("name", UNSOUND)
def test_nothing_is_made_of_a_template_with_an_unsound_part(
    examples: Path, cchc: Callable, name: str
) -> None:
    part, change = UNSOUND[name]
    template(examples, change)
    answer = cchc("render", "notice", "TB-01", "-o", "o.docx")
    assert (answer.code, f"notice.docx: phần {part} " in answer.err) == (4, True)
    assert not (examples / "o.docx").exists()


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", UNTRUSTED)
def test_nothing_is_made_of_an_archive_with_odd_names(
    examples: Path, cchc: Callable, name: str
) -> None:
    path = template(examples, lambda parts: None)
    path.write_bytes(zipped([*read_parts(path).items(), *((n, b"") for n in UNTRUSTED[name])]))
    answer = cchc("render", "notice", "TB-01", "-o", "o.docx")
    assert (answer.code, "tên" in answer.err) == (4, True)
    assert not (examples / "o.docx").exists()


@pytest.mark.parametrize("name", ["picture http", "macro", "DDEAUTO"])
def test_nothing_is_made_with_an_appendix_that_acts_by_itself(
    examples: Path, cchc: Callable, name: str
) -> None:
    kind, _, change = DANGERS[name]
    template(examples, change, "assignment.appendix-1")
    answer = cchc("render", "assignment", "-o", "o.docx")
    assert (answer.code, "assignment.appendix-1.docx" in answer.err) == (4, True)
    assert WORDING[kind].what in answer.err
    assert not (examples / "o.docx").exists()


@pytest.mark.parametrize("name", UNSOUND)
def test_nothing_is_made_with_an_unsound_appendix(
    examples: Path, cchc: Callable, name: str
) -> None:
    part, change = UNSOUND[name]
    template(examples, change, "assignment.appendix-1")
    answer = cchc("render", "assignment", "-o", "o.docx")
    assert (answer.code, f"phần {part} " in answer.err) == (4, True)


def stopping_at(turn: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Ctrl-C typed while a document is made, counted from 1."""
    turns = count(1)

    def made(*arguments: Any, final: bool) -> Any:
        if next(turns) == turn:
            raise KeyboardInterrupt
        return make(*arguments, final=final)

    monkeypatch.setattr(batch, "make", made)


def test_who_stops_it_is_told_what_was_made_and_can_go_on(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopping_at(3, monkeypatch)
    wanted = ("render", "--all", "--out", "ho-so", "--as-of", "2025-11-15")
    stopped = cchc(*wanted)
    assert (stopped.code, stopped.out) == (130, "")
    assert stopped.err.endswith(
        "\nĐã dừng. Đã lập 2 trong 18 văn bản: `notice TB-02`, `notice TB-01`. Chưa lập: "
        "`notice TB-03`, `assignment 2025`, `scorecard 2025`, `report 2025-09` và 12 văn bản khác."
        "\nGõ lại lệnh ấy để lập nốt; bản đã lập thì giữ nguyên.\n"
    )
    made = {path.name: path.stat().st_mtime_ns for path in Path("ho-so").iterdir()}
    assert sorted(made) == ["notice-tb-01.docx", "notice-tb-02.docx"]
    assert all(read_parts(Path("ho-so", name)) for name in made)
    assert cchc(*wanted).code == 0
    after = {path.name: path.stat().st_mtime_ns for path in Path("ho-so").iterdir()}
    assert (len(after), after | made) == (18, after)


def test_what_stands_there_already_is_told_in_the_table(examples: Path, cchc: Callable) -> None:
    wanted = ("render", "worklist", "--all", "--out", "ho-so", "--as-of", "2025-11-15")
    first = cchc(*wanted).out
    Path("ho-so", "worklist-kt.docx").unlink()
    again = cchc(*wanted).out
    assert (first.count("đã ghi"), first.count("không đổi")) == (5, 0)
    assert (again.count("đã ghi"), again.count("không đổi")) == (1, 4)


def test_a_form_in_an_old_format_is_told(examples: Path, cchc: Callable) -> None:
    Path("templates").mkdir()
    Path("templates", "thu-moi.doc").write_bytes(b"old")
    for name in ("thu-moi", "thu-moi.doc"):
        answer = cchc("render", name)
        assert (answer.code, answer.out) == (2, "")
        assert "Có templates/thu-moi.doc: mở bằng Word, lưu lại dạng .docx." in answer.err
    Path("data", "forms.yaml").write_text("version: 1\nforms: [{name: thu-moi}]\n", "utf-8")
    told = cchc("render", "thu-moi")
    assert (told.code, "Có templates/thu-moi.doc" in told.err) == (4, True)


def test_a_folder_that_was_mistyped_is_not_made(examples: Path, cchc: Callable) -> None:
    Path("ho-so").mkdir()
    for wanted in (("notice", "TB-01", "-o", "hoso/x.docx"), ("--all", "--out", "hoso")):
        answer = cchc("render", *wanted)
        assert (answer.code, "ý bạn là `ho-so`?" in answer.err) == (2, True)
    assert cchc("render", "notice", "TB-01", "-o", "a/b/x.docx").code == 2
    assert not Path("hoso").exists()
    assert not Path("a").exists()


def test_one_document_that_is_stopped_is_not_there(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopping_at(1, monkeypatch)
    answer = cchc("render", "notice", "TB-01", "-o", "tb.docx", "--pdf", "--format", "json")
    assert (answer.code, answer.out, Path("tb.docx").exists()) == (130, "", False)
    assert "Đã dừng. Chưa lập văn bản nào.\nGõ lại lệnh ấy" in answer.err


def test_letters_that_were_to_be_recorded_are_recorded_by_the_same_command(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopping_at(2, monkeypatch)
    out = ("--out", examples.parent / "ho-so", "--as-of", "2025-11-15")
    wanted = ("render", "reminder", "--all", "--number", "45", "--record", *out)
    before = texts(examples)
    stopped = cchc(*wanted)
    assert (stopped.code, texts(examples)) == (130, before)
    assert "để lập nốt và ghi công văn vào `letters`; bản đã lập thì giữ nguyên" in stopped.err
    assert cchc(*wanted).code == 0
    again = cchc(*wanted)
    assert (again.code, "Đã ghi" in again.err) == (0, False)


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
def test_on_a_terminal_the_answer_alone_stays(examples: Path, cchc: Callable) -> None:
    wanted = ("render", "worklist", "--all", "--format", "json", "--as-of", "2025-11-15")
    shown = on_terminal(80, *wanted)
    assert "Đang lập 2/5: worklist VHXH\r" in shown
    piped = cchc(*wanted)
    assert (piped.code, piped.err) == (0, "")
    assert "\n".join(left_on_screen(shown)) == piped.out
