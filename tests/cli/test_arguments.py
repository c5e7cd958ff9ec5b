"""What is typed: UTF-8 whatever the system's letters are; bytes that are none are told."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli.arguments import is_broken
from tests.helpers.commands import Typed, commands, parameters
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.processes import environment
from tests.helpers.signs import assert_plain

OTHER_LETTERS = [
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1"},
    {"LANG": "vi_VN", "LC_ALL": ""},
]
"""Settings under which Python does not read arguments as UTF-8 by itself, or might not."""
FILES = (
    *("--data", "--from", "--file", "--output", "--out", "--eml"),
    *("TỆP.docx…", "TỆP.xlsx…", "TỆP|-", "TỆP.xlsx|.csv", "[THƯ_MỤC]", "MẪU|TỆP", "[MẪU|TỆP]"),
)
PARAMETERS = list(parameters())


def called(folder: Path, *argv: str | bytes, **more: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command from its very beginning, with bytes as its arguments."""
    return subprocess.run(
        [sys.executable, "-m", "cchc_cli", *argv],
        cwd=folder,
        env=environment(**more),
        capture_output=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are bytes on Linux")
@pytest.mark.parametrize("letters", OTHER_LETTERS, ids=lambda letters: " ".join(letters.values()))
def test_vietnamese_is_understood_whatever_the_letters_of_the_system(
    letters: dict[str, str], workspace: Callable[..., Path]
) -> None:
    root = workspace(HEAD + TASK)
    (root / "evidence").mkdir()
    (root / "evidence" / "Báo cáo.pdf").write_bytes(b"%PDF")
    noted = called(root, "update", "T1", "--note", "Đã xong", **letters)
    proven = called(root, "evidence", "add", "T1", "--title", "Báo cáo", "--file",
                    "evidence/Báo cáo.pdf", **letters)  # fmt: skip
    refused = called(root, "show", "NV-Đ", **letters)
    assert (noted.returncode, proven.returncode) == (0, 0), noted.stderr + proven.stderr
    text = (root / "data" / "tasks.yaml").read_text(encoding="utf-8")
    assert "note: Đã xong" in text
    assert "file: evidence/Báo cáo.pdf" in text
    assert (refused.returncode, "mã `NV-Đ`" in refused.stderr.decode()) == (2, True)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_file_is_opened_by_its_bytes_and_does_not_enter_the_record(
    workspace: Callable[..., Path],
) -> None:
    root = workspace(HEAD + TASK)
    odd = os.fsencode(root) + b"/b\xe1o c\xe1o"
    Path(os.fsdecode(odd)).mkdir()
    (root / "data").rename(Path(os.fsdecode(odd), "data"))
    before = Path(os.fsdecode(odd), "data", "tasks.yaml").read_bytes()
    seen = called(root, "check", "--data", odd)
    written = called(root, "update", "T1", "--note", "x", "--data", odd)
    undone = called(root, "undo", "--data", odd)
    assert [run.returncode for run in (seen, written, undone)] == [0, 0, 0], written.stderr
    Path(os.fsdecode(odd + b"/b\xe1o.pdf")).write_bytes(b"x")
    proven = called(
        root, "evidence", "add", "T1", "--title", "x", "--data", odd, "--file", odd + b"/b\xe1o.pdf"
    )
    assert (proven.returncode, rb"b\xe1o.pdf" in proven.stderr) == (2, True)
    assert "không phải UTF-8. Đổi tên tệp trước." in proven.stderr.decode()
    assert Path(os.fsdecode(odd), "data", "tasks.yaml").read_bytes() == before


@pytest.mark.parametrize("typed", PARAMETERS, ids=[typed.name for typed in PARAMETERS])
def test_words_that_are_no_text_are_told_with_their_place(
    typed: Typed, workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace(HEAD + TASK))
    answer = cchc(*typed.argv("x\udce1"))
    assert_plain(answer)
    name = typed.name.split()[-1]
    if name not in FILES:
        assert (answer.code, name in answer.err, "x\\xe1" in answer.err) == (2, True, True)


def test_what_is_text() -> None:
    assert [is_broken(text) for text in ("Đã xong", "x", "a\udce1", "\ud800")] == [
        False, False, True, True,
    ]  # fmt: skip


def test_typer_judges_no_file_itself() -> None:
    """It does so in English; what opens a file says why it cannot."""
    paths = [p.type for _, command in commands() for p in command.params if p.type.name == "path"]
    assert paths
    judged = [path for path in paths if path.readable or path.exists or path.writable]
    assert judged == []
    assert all(path.file_okay and path.dir_okay for path in paths)
