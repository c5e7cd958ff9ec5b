"""`cchc init`: a new workspace that is sound, beside what is there already."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.examples import DAY, read
from tests.helpers.processes import git, on_terminal
from tests.helpers.programs import git_that, needs_a_shell


def test_a_new_workspace_is_sound(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "xã mới"
    assert cchc("init", folder).code == 0
    monkeypatch.chdir(folder)
    for command in (["check"], ["status"], ["render", "notice"]):
        assert cchc(*command, *DAY).code == 0, command
    assert "0 lỗi, 0 cảnh báo" in cchc("check").out
    schema = json.loads((folder / "cchc.schema.json").read_text(encoding="utf-8"))
    import jsonschema
    import yaml

    data = yaml.load((folder / "data" / "tasks.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    text = read(folder)
    assert text.startswith("# yaml-language-server: $schema=../cchc.schema.json")
    assert data["version"] == "1"
    jsonschema.Draft202012Validator.check_schema(schema)
    assert {p.name for p in folder.iterdir()} >= {
        ".gitignore",
        ".gitattributes",
        ".vscode",
        "templates",
    }
    again = cchc("init")
    assert (again.code, again.out, again.err) == (0, "Không thiếu gì.\n", "")
    assert read(folder) == text


def test_init_keeps_files_that_are_there(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / ".gitignore").write_text("mine\n", encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "plan.docx").write_bytes(b"mine")
    made = cchc("init", tmp_path).out
    assert ("plan.docx" in made, "  .gitignore (thêm 8 dòng)" in made) == (False, True)
    assert (tmp_path / "templates" / "plan.docx").read_bytes() == b"mine"
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8").startswith("mine\n# ")


def test_init_lets_git_read_templates(tmp_path: Path, cchc: Callable) -> None:
    git(tmp_path, "init", "-q")
    assert "git diff" not in cchc("init", tmp_path).out
    assert "cchc template show --git" in git(tmp_path, "config", "diff.cchc.textconv")


def test_init_once_more_when_there_is_git(tmp_path: Path, cchc: Callable) -> None:
    assert "\n  cchc init --git " in cchc("init", tmp_path).out
    before = read(tmp_path)
    git(tmp_path, "init", "-q")
    again = cchc("init", tmp_path)
    assert (again.code, "git diff cho xem cả chữ đã đổi trong mẫu Word" in again.out) == (0, True)
    assert read(tmp_path) == before
    assert cchc("init", tmp_path).out == "Không thiếu gì.\n"


def test_init_once_more_adds_what_is_missing_and_nothing_else(
    tmp_path: Path, cchc: Callable
) -> None:
    assert cchc("init", tmp_path, "--git").code == 0
    (tmp_path / "templates" / "plan.docx").unlink()
    (tmp_path / "templates" / "notice.docx").write_bytes(b"mine")
    (tmp_path / ".gitattributes").write_text("evidence/** binary\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("out\n", encoding="utf-8")
    (tmp_path / ".vscode" / "settings.json").write_text("{}", encoding="utf-8")
    (tmp_path / "evidence").rmdir()
    there = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    again = cchc("init", tmp_path)
    assert (again.code, again.out.splitlines()[:4]) == (
        0,
        [
            "Dữ liệu giữ nguyên. Đã bổ sung:",
            "  evidence/",
            "  templates/plan.docx",
            "  .gitattributes (thêm 2 dòng)",
        ],
    )
    assert "  .gitignore (thêm 7 dòng)" in again.out
    assert '"yaml.schemas"' in again.out
    changed = {path.name for path, old in there.items() if path.read_bytes() != old}
    assert changed == {".gitattributes", ".gitignore"}
    assert cchc("init", tmp_path).out.startswith("Không thiếu gì.\n.vscode/settings.json chưa")


def test_folders_that_were_mistyped_are_not_made(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xa-minh").mkdir()
    monkeypatch.chdir(tmp_path)
    deep = cchc("init", "phuong/xa/moi")
    assert (deep.code, deep.err.splitlines()) == (
        2,
        [
            "Chưa có thư mục phuong, nên không ghi vào đó.",
            "Đúng là thư mục mới thì tạo trước: mkdir -p phuong/xa/moi",
        ],
    )
    near = cchc("init", "xaminh")
    assert (near.code, near.err.splitlines()[0]) == (
        2,
        "Chưa có thư mục xaminh; ý bạn là `xa-minh`?",
    )
    assert [path.name for path in tmp_path.iterdir()] == ["xa-minh"]
    assert cchc("init", "xa-minh/2025").code == 0


def test_a_new_record_beside_one_that_is_there_is_refused(tmp_path: Path, cchc: Callable) -> None:
    assert cchc("init", tmp_path).code == 0
    (tmp_path / ".gitignore").unlink()
    for options in (("--organization", "UBND xã A"), ("--index", "lam-dong-2025")):
        answer = cchc("init", tmp_path, *options)
        assert (answer.code, "đã có dữ liệu" in answer.err) == (5, True)
    assert not (tmp_path / ".gitignore").exists()


OFFICE = (
    *("--organization", "Ủy ban nhân dân xã Bình Minh", "--department", "Phòng Kinh tế"),
    *("--signer", "Lê Văn Mẫu", "--title", "Chủ tịch", "--year", "2026"),
)


def test_an_office_begins_with_its_own_names(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = cchc("init", tmp_path / "w", *OFFICE, "--git", "--index", "766-2025")
    assert (made.code, made.err) == (0, "")
    assert "địa danh Bình Minh; ký hiệu UBND\nĐơn vị: KT Phòng Kinh tế\n" in made.out
    assert "Người ký CT: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Lê Văn Mẫu\n" in made.out
    monkeypatch.chdir(tmp_path / "w")
    assert git(Path(), "rev-list", "--all") == ""
    assert "cchc template show --git" in git(Path(), "config", "diff.cchc.textconv")
    names = {path.name for path in Path("data").iterdir()}
    assert names == {"index-2025.yaml", "reports.yaml", "statistics.yaml", "tasks.yaml"}
    assert "0 lỗi" in cchc("check", *DAY).out
    assert "Ủy ban nhân dân xã Bình Minh" in cchc("status", *DAY).out
    assert cchc("render", "--all", "--out", "ho-so", *DAY).code == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--place", "X"), "--organization"),
        (("--organization", "Sở Nội vụ"), "--place"),
        (("--organization", "12"), "cần có chữ cái"),
        ((*OFFICE, "--department", "KT=Phòng X"), "Mã `KT` đã dùng"),
        ((*OFFICE, "--year", "26"), "--year"),
        (("--index", "x"), "--index"),
    ],
)
def test_wrong_words_write_nothing(
    tmp_path: Path, cchc: Callable, options: tuple[str, ...], words: str
) -> None:
    answer = cchc("init", tmp_path / "w", *options)
    assert (answer.code, words in answer.err, answer.out) == (2, True, "")
    assert not (tmp_path / "w").exists()


@needs_a_shell
def test_without_a_git_that_works_the_rest_is_done(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    git_that(monkeypatch, tmp_path / "bin", '*"init --quiet"', "echo no room >&2; exit 1")
    answer = cchc("init", tmp_path / "w", "--git")
    assert (answer.code, "no room" in answer.err) == (6, True)
    assert "Phần còn lại đã xong. Có git rồi thì: cchc init --git\n" in answer.err
    assert cchc("check", "--data", tmp_path / "w").code == 0


def test_a_folder_by_either_way_of_writing_it(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert '\n  cd "xã Hu\u00ea\u0301"\n' in cchc("init", "xã Hu\u00ea\u0301").out
    assert cchc("init", "xã Hu\u1ebf").out == "Không thiếu gì.\n"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_is_no_place_for_it(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "x").write_bytes(b"")
    for name in ("x", "x/y"):
        assert cchc("init", tmp_path / name).code == 6
    assert (tmp_path / "x").read_bytes() == b""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_to(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "khoa").mkdir(mode=0o500)
    answer = cchc("init", tmp_path / "khoa" / "x")
    assert (answer.code, "không có quyền" in answer.err) == (6, True)


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
def test_on_a_terminal_it_asks(tmp_path: Path) -> None:
    answers = ("UBND xã A", "", "x=", "Phòng Kinh tế", "", "", "", "26", "2026", "không")
    shown = on_terminal(80, "init", tmp_path / "w", typed="".join(f"{a}\n" for a in answers))
    assert "Địa danh trong dòng ngày tháng (Enter: A): " in shown
    assert "`x=` không phải tên đơn vị" in shown
    assert "Năm không nhận `26`" in shown
    assert "Người ký CVP: TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG\n" in shown
    assert (tmp_path / "w" / "data" / "index-2026.yaml").is_file()
    assert not (tmp_path / "w" / ".git").exists()


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
def test_who_stops_it_in_the_middle_has_nothing(tmp_path: Path) -> None:
    shown = on_terminal(80, "init", tmp_path / "w", typed="UBND xã A\n\n\x04", code=130)
    assert "Đã dừng." in shown
    assert not (tmp_path / "w").exists()


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
def test_with_everything_said_or_data_there_nothing_is_asked(tmp_path: Path) -> None:
    for options in (OFFICE, ()):
        assert "Enter" not in on_terminal(80, "init", tmp_path / "w", *options)
