"""Word files as lines for git: text where there is some, a line where there is none, no failure."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.documents import for_git
from cchc_cli.documents.for_git import lines_for_git
from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml.names import MAIN
from cchc_cli.ooxml.package import packed, read_parts

NOTICE = builtin_folder() / "notice.docx"
BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'


def of_parts(**parts: bytes) -> bytes:
    names = {"main": MAIN, "styles": "word/styles.xml", "picture": "word/media/image1.png"}
    changed = {names.get(name, f"word/{name}.bin"): content for name, content in parts.items()}
    return packed(read_parts(NOTICE) | changed)


DAMAGED = {
    "no .docx": b"xx",
    "an empty file": b"",
    "an old Word file": b"\xd0\xcf\x11\xe0" + bytes(600),
    "rich text": b"{\\rtf1 x}",
    "cut off": NOTICE.read_bytes()[:3000],
    "an empty text": of_parts(main=b""),
    "broken text": of_parts(main=b"<a><b></a>"),
    "broken styles": of_parts(styles=b"<w:styles"),
    "a bomb": of_parts(main=BOMB),
    "a bomb of styles": of_parts(styles=BOMB),
    "another encoding": of_parts(main="<a>á".encode("utf-16")),
    "deep": of_parts(main=b"<a>" * 5000 + b"</a>" * 5000),
    "bytes": bytes(range(256)) * 20,
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_a_line_and_a_fingerprint(tmp_path: Path, name: str) -> None:
    lines = []
    for folder in ("git-blob-a1", "git-blob-b2"):
        path = tmp_path / folder / "aaa.docx"
        path.parent.mkdir()
        path.write_bytes(DAMAGED[name])
        lines.append(lines_for_git(path))
    assert lines[0] == lines[1]
    assert lines[0][-1].startswith("Mã SHA-256 của cả tệp: ")
    (told,) = lines[0][:-1]
    assert told.startswith("Không đọc được nội dung: ")


def test_text_is_shown_as_it_is(tmp_path: Path) -> None:
    """A branch may bring attributes that have git show the record as a Word file."""
    path = tmp_path / "tasks.yaml"
    path.write_text("version: 1\n# Ủy ban\n", encoding="utf-8")
    assert lines_for_git(path)[:-1] == ["version: 1", "# Ủy ban"]


def test_what_is_no_file_is_a_line_too(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.docx")
    for path in (tmp_path / "không có.docx", tmp_path, tmp_path / "pipe.docx"):
        assert lines_for_git(path)[-1].startswith("Không đọc được tệp: ")


@pytest.mark.parametrize("error", [MemoryError(), RecursionError("x"), ValueError("x"), KeyError()])
def test_an_error_of_ours_is_a_line(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def broken(_: object) -> None:
        raise error

    monkeypatch.setattr(for_git, "outline", broken)
    assert lines_for_git(NOTICE)[:-1] == [
        f"Không đọc được nội dung: tệp bị hỏng ({type(error).__name__})"
    ]


def test_what_is_no_text_changes_the_fingerprint(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(of_parts(picture=b"x"))
    with_picture, without = lines_for_git(path), lines_for_git(NOTICE)
    assert with_picture[:-1] == without[:-1]
    assert with_picture[-1] != without[-1]


def test_what_acts_by_itself_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(of_parts(vbaProject=b"x"))
    assert "Mối nguy: có macro (word/vbaProject.bin: word/vbaProject.bin)" in lines_for_git(path)


def test_the_command_prints_nothing_that_steers_a_terminal(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("-x.docx", "a\x1b[31m.docx", "\u202e.docx"):
        Path(name).write_bytes(b"{\\rtf1")
        for typed in (name, f"không có {name}"):
            answer = cchc("template", "show", "--git", "--", typed)
            assert (answer.code, answer.err) == (0, "")
            assert all(line.isprintable() for line in answer.out.splitlines())
    main = read_parts(NOTICE)[MAIN].replace("Nơi nhận".encode(), "\u202e\u009b".encode())
    Path("y.docx").write_bytes(of_parts(main=main))
    answer = cchc("template", "show", "--git", "y.docx")
    assert all(line.isprintable() for line in answer.out.splitlines())
    assert "\\u202e\\x9b" in answer.out
