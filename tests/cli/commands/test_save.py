"""`cchc save`: checked, then committed: data, evidence, templates, settings, nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.examples import DAY
from tests.helpers.processes import git
from tests.helpers.repositories import linked


@pytest.fixture(autouse=True)
def _somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "x")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "x@example.org")


def test_data_and_evidence_are_committed_and_nothing_else(tracked: Path, cchc: Callable) -> None:
    (tracked / "evidence" / "moi.txt").write_text("x", encoding="utf-8")
    (tracked / "nhap.txt").write_text("x", encoding="utf-8")
    git(tracked, "add", "nhap.txt")
    cchc("update", "NV-010", "--percent", "60", *DAY)
    said = cchc("save", "Cập nhật giải ngân", *DAY)
    assert (said.code, said.out.startswith("Đã lưu 2 tệp, bản ")) == (0, True)
    assert git(tracked, "log", "-1", "--format=%s", "--name-only").split() == [
        *["Cập", "nhật", "giải", "ngân"],
        "data/hoi-nghi-thang-10.yaml",
        "evidence/moi.txt",
    ]
    assert git(tracked, "status", "--short") == "A  nhap.txt\n"
    assert cchc("save", "Lần nữa", *DAY).out == "Không có gì mới để lưu.\n"


def test_a_changed_template_and_the_settings_are_kept(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clone of the workspace makes the same documents, and treats its evidence alike."""
    cchc("init", tmp_path / "xã")
    monkeypatch.chdir(tmp_path / "xã")
    git(tmp_path / "xã", "init", "-q")
    (tmp_path / "xã" / "van-ban.docx").write_bytes(b"x")
    assert cchc("save", "Bắt đầu", *DAY).code == 0
    assert git(tmp_path / "xã", "status", "--short") == ""
    kept = git(tmp_path / "xã", "ls-files").split()
    assert {".gitattributes", ".gitignore", "templates/notice.docx", "cchc.schema.json"} <= {*kept}
    assert "van-ban.docx" not in kept
    (tmp_path / "xã" / ".gitignore").write_text("/templates\n", encoding="utf-8")
    (tmp_path / "xã" / "templates" / "moi.docx").write_bytes(b"x")
    assert cchc("save", "Không lưu mẫu", *DAY).out.startswith("Đã lưu 1 tệp")


def test_a_file_that_undo_took_away_is_taken_away(tracked: Path, cchc: Callable) -> None:
    cchc("new-year", "2026", "--apply", *DAY)
    assert cchc("save", "Năm mới", *DAY).code == 0
    cchc("undo", *DAY)
    assert cchc("save", "Chưa mở", *DAY).out.startswith("Đã lưu 2 tệp")
    assert git(tracked, "status", "--short") == ""


def test_an_empty_folder_of_evidence_is_no_trouble(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cchc("init", tmp_path / "xã minh").code == 0
    monkeypatch.chdir(tmp_path / "xã minh")
    git(tmp_path / "xã minh", "init", "-q")
    assert cchc("save", "Bắt đầu", *DAY).code == 0
    (tmp_path / "xã minh" / "evidence" / "báo cáo [1]*.txt").write_text("x", encoding="utf-8")
    assert cchc("save", "Minh chứng", *DAY).out.startswith("Đã lưu 1 tệp")


def test_errors_are_not_saved(tracked: Path, cchc: Callable) -> None:
    path = tracked / "data" / "tasks.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "sai: 1\n", encoding="utf-8")
    before = git(tracked, "log", "--oneline")
    answer = cchc("save", "x", *DAY)
    assert (answer.code, "unknown-key" in answer.err) == (3, True)
    assert git(tracked, "log", "--oneline") == before


def test_without_git_or_words(examples: Path, cchc: Callable) -> None:
    answer = cchc("save", "x", *DAY)
    assert (answer.code, "git init" in answer.err) == (6, True)
    assert cchc("save", " ", *DAY).code == 2


def test_who_saves_must_be_known(
    tracked: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "")
        monkeypatch.delenv(f"GIT_{who}_EMAIL")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    cchc("update", "NV-010", "--percent", "60", *DAY)
    answer = cchc("save", "x", *DAY)
    assert (answer.code, 'git config user.name "Họ tên"' in answer.err) == (6, True), answer.err


def test_what_git_ignores_is_saved_where_the_record_is_made_of_it(
    tracked: Path, cchc: Callable
) -> None:
    ignored = "data/letters.yaml\n*.pdf\nevidence/\n"
    (tracked / ".gitignore").write_text(ignored, encoding="utf-8")
    (tracked / "scan.pdf").write_bytes(b"%PDF-1.4")
    (tracked / "evidence" / "ghi-chu.txt").write_text("x", encoding="utf-8")
    cchc("add", "letter", "Công văn", "--number", "1/UBND-VP", *DAY)
    cchc("evidence", "add", "NV-010", "--title", "x", "--file", "scan.pdf", *DAY)
    said = cchc("save", "Lưu", *DAY)
    assert said.code == 0, said.err
    saved = git(tracked, "show", "--format=", "--name-only", "HEAD").split()
    assert {"data/letters.yaml", "scan.pdf"} < set(saved)
    assert "evidence/ghi-chu.txt" not in saved


def test_a_linked_data_file_is_saved_where_it_stands(tracked: Path, cchc: Callable) -> None:
    linked(tracked)
    cchc("update", "NV-010", "--percent", "60", *DAY)
    assert cchc("save", "Lưu", *DAY).code == 0
    assert git(tracked, "status", "--short") == ""


@pytest.mark.parametrize("told", ["--skip-worktree", "--assume-unchanged"])
def test_a_file_that_git_does_not_watch_is_told(tracked: Path, cchc: Callable, told: str) -> None:
    git(tracked, "update-index", told, "data/hoi-nghi-thang-10.yaml")
    cchc("update", "NV-010", "--percent", "60", *DAY)
    said = cchc("save", "Lưu", *DAY)
    assert (said.code, "data/hoi-nghi-thang-10.yaml" in said.err) == (6, True)


def test_evidence_that_is_gone_is_told_and_the_rest_saved(tracked: Path, cchc: Callable) -> None:
    (tracked / "evidence" / "bao-cao-45.txt").rename(tracked / "evidence" / "bc 45.txt")
    answer = cchc("save", "Đổi tên tệp", *DAY)
    assert (answer.code, answer.out[:12]) == (0, "Đã lưu 1 tệp")
    first, second = answer.err.splitlines()
    assert first.startswith("Cảnh báo: không có tệp evidence/bao-cao-45.txt, minh chứng của NV-")
    assert second == "Cách sửa từng tệp: cchc evidence check. Sửa xong thì lưu lại."
    assert cchc("save", "Lần nữa", *DAY).err == answer.err
