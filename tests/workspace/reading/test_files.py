"""A workspace found, and its files read as text."""

import errno
import os
import socket
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from cchc_cli.workspace.ids import ids_of
from cchc_cli.workspace.reading import files
from tests.helpers.answers import Answer
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge
from tests.helpers.processes import command, environment


def test_no_workspace(cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.chdir(tmp_path)
    answer = cchc("check")
    assert answer.code == 2
    assert "--data" in answer.err


@pytest.mark.parametrize("name", ["tasks.yaml.txt", "tasks.txt", "tasks.yml"])
def test_a_record_under_a_name_that_an_editor_made_is_told(
    cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / name).write_text(HEAD, encoding="utf-8")
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    answer = cchc("check")
    assert answer.code == 2
    assert f"{name}: trình soạn thảo đã lưu với đuôi khác" in answer.err
    assert "Đổi tên tệp rồi chạy lại: " in answer.err


def test_a_byte_order_mark_and_windows_line_ends_are_fine(workspace: Callable[..., Path]) -> None:
    folder = workspace(
        b"\xef\xbb\xbf" + (HEAD + TASK + "    x: 1\n").replace("\n", "\r\n").encode()
    )
    assert brief(judge(folder)) == [("unknown-key", 10, 5)]


def fifo(path: Path, _root: Path) -> None:
    os.mkfifo(path)


def link_to_fifo(path: Path, root: Path) -> None:
    os.mkfifo(root / "pipe")
    path.symlink_to(root / "pipe")


def socket_file(path: Path, _root: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def link_to_device(path: Path, root: Path) -> None:
    try:
        os.mknod(root / "zero", 0o666 | stat.S_IFCHR, os.makedev(1, 5))
        (root / "zero").open("rb").close()
    except OSError:
        pytest.skip("devices are made by root, where the file system takes them")
    path.symlink_to(root / "zero")


def folder(path: Path, _root: Path) -> None:
    path.mkdir()


def loop(path: Path, _root: Path) -> None:
    path.symlink_to(path.name)


ODD = [fifo, link_to_fifo, socket_file, link_to_device, folder]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("make", [*ODD, loop])
def test_what_is_no_regular_file_is_a_fault_of_the_data_and_is_never_opened(
    workspace: Callable[..., Path], make: Callable[[Path, Path], None]
) -> None:
    root = workspace(HEAD + TASK)
    make(root / "data" / "x.yaml", root)
    run = bounded("check", "--data", root)
    assert run.returncode == 1
    link = "outside-link" if make is loop else "unreadable"
    assert f"data/x.yaml:1:1: lỗi [{link}]" in run.stdout
    assert bounded("status", "--data", root).returncode == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("make", ODD[:-1])
def test_a_pipe_or_a_device_named_as_the_data_is_not_read(
    tmp_path: Path, make: Callable[[Path, Path], None]
) -> None:
    make(tmp_path / "x.yaml", tmp_path)
    run = bounded("status", "--data", tmp_path / "x.yaml")
    assert (run.returncode, "không phải tệp thường" in run.stderr) == (3, True)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_the_tab_key_does_not_wait_for_a_pipe(workspace: Callable[..., Path]) -> None:
    root = workspace(HEAD + TASK)
    fifo(root / "data" / "x.yaml", root)
    assert ids_of(str(root), "tasks") == []


def bounded(*argv: object) -> subprocess.CompletedProcess[str]:
    """Run a command that must end at once, and in little memory."""

    def limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (2**31, 2**31))

    return subprocess.run(
        command(*argv),
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        preexec_fn=limit,
        env=environment(),
    )


def test_no_more_of_a_file_is_read_than_data_may_have(
    workspace: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace(HEAD + TASK)
    monkeypatch.setattr(files, "LARGEST_FILE", 40)
    assert brief(judge(root)) == [("too-large", 1, 1)]
    source = files.read_source(files.find_workspace(str(root)), root / "data" / "tasks.yaml")
    assert source.raw == b""
    monkeypatch.setattr(files, "LARGEST_FILE", (root / "data" / "tasks.yaml").stat().st_size)
    assert judge(root) == []


def refusing(self: Path, *_: object) -> NoReturn:
    raise PermissionError(errno.EACCES, "Permission denied", str(self))


@pytest.mark.parametrize("step", ["lstat", "iterdir"])
def test_a_folder_of_data_without_permission_is_named_as_what_cannot_be_read(
    examples: Path, cchc: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Permissions do not bind root, so the system's answer is given in its place."""
    monkeypatch.setattr(Path, step, refusing)
    for command_line in (("status",), ("check",), ("status", "--data", "data")):
        answer = cchc(*command_line)
        assert answer.code == 3, command_line
        assert f"Không đọc được dữ liệu {examples}/data" in answer.err
        assert "không có quyền" in answer.err


def test_a_file_of_data_without_permission_is_a_fault_of_the_data(
    examples: Path, cchc: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "read_regular", refusing)
    answer = cchc("status")
    assert (answer.code, "[unreadable] không đọc được tệp (không có quyền" in answer.err) == (
        3,
        True,
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of a folder in use")
@pytest.mark.parametrize(
    "argv", [("status",), ("check",), ("--data", "data"), ("init",), ("render", "notice")]
)
def test_a_current_folder_that_is_gone_is_named_as_what_is_wrong(
    tmp_path: Path, cchc: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch, argv: tuple
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    answer = cchc(*(("status", *argv) if argv[0] == "--data" else argv))
    assert (answer.code, "Thư mục hiện tại không còn" in answer.err) == (2, True)


def test_a_write_that_ends_while_files_are_read_is_seen_whole(
    examples: Path, cchc: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An id in several files is the old one in all of them, or the new one."""
    workspace = files.find_workspace(str(examples))
    whole, done = files.read_source, []

    def read_and_write(workspace: files.Workspace, path: Path) -> files.SourceFile:
        source = whole(workspace, path)
        if not done:
            done.append(path)
            assert cchc("rename", "KT", "KINHTE").code == 0
        return source

    monkeypatch.setattr(files, "read_source", read_and_write)
    sources = files.read_sources(workspace)
    assert len(done) == 1
    assert [s.raw for s in sources] == [path.read_bytes() for path in workspace.files]


def test_a_record_that_is_written_without_end_is_not_read_half_old_half_new(
    examples: Path, cchc: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script that writes in a loop: the journal is another one each time it is looked at."""
    names = iter(range(1000))
    monkeypatch.setattr(files, "_journal_state", lambda _: [(next(names), 0)])
    answer = cchc("status")
    assert (answer.code, "ghi liên tục" in answer.err) == (6, True)
