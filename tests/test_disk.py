"""Files on the disk: written whole, locked against others, found by names from a Mac."""

import errno
import os
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import docx
import pytest

from cchc_cli import disk
from cchc_cli.disk import STRAY, locked, read_regular, write_whole
from cchc_cli.errors import OutsideError
from cchc_cli.model.change import SetValue
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD, ONE
from tests.helpers.examples import DAY, read


def test_a_file_is_written_whole_or_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.yaml"
    write_whole(path, b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(disk.os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        write_whole(path, b"newest")
    assert path.read_bytes() == b"new"
    assert not list(tmp_path.glob(f"*{STRAY}"))


@pytest.mark.skipif(os.name == "nt", reason="Windows locks otherwise")
def test_a_folder_is_held_until_its_writer_ends(tmp_path: Path) -> None:
    import fcntl

    def held() -> bool:
        handle = os.open(tmp_path, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(handle)
        return False

    with locked(tmp_path):
        assert held()
    assert not held()
    assert list(tmp_path.iterdir()) == []


class WindowsLocks(ModuleType):
    """The module `msvcrt`: bytes of a file, held by a handle until it is closed."""

    LK_LOCK = 1

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.holders: dict[tuple[int, int] | None, int] = {}

    def locking(self, handle: int, mode: int, count: int) -> None:
        assert (mode, count, os.lseek(handle, 0, os.SEEK_CUR)) == (self.LK_LOCK, 1, 0)
        file = self.file_of(handle)
        holder = self.holders.get(file)
        if holder not in {None, handle} and self.file_of(holder) == file:
            raise OSError(errno.EDEADLK, "Resource deadlock avoided")  # after ten tries
        self.holders[file] = handle

    def file_of(self, handle: int | None) -> tuple[int, int] | None:
        """Return which file a handle holds; None for one that is closed."""
        try:
            there = os.fstat(-1 if handle is None else handle)
        except OSError:
            return None
        return there.st_dev, there.st_ino


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> WindowsLocks:
    locks = WindowsLocks()
    monkeypatch.setitem(sys.modules, "msvcrt", locks)
    monkeypatch.setattr(disk, "sys", SimpleNamespace(platform="win32"))
    return locks


def test_on_windows_a_held_folder_is_refused_and_let_go_afterwards(
    on_windows: WindowsLocks, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with locked(tmp_path), locked(other):
        with pytest.raises(OSError, match="deadlock"), locked(tmp_path):
            pytest.fail("two hold one folder")
        assert len(on_windows.holders) == 2
    with locked(tmp_path):
        assert [path.name for path in tmp_path.glob(".*")] == [".cchc.lock"]


def test_on_windows_a_folder_is_let_go_when_its_writer_fails(
    on_windows: WindowsLocks, tmp_path: Path
) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path):
        raise ZeroDivisionError
    with locked(tmp_path):
        assert len(on_windows.holders) == 1


def test_on_windows_nothing_is_written_into_a_held_folder(
    on_windows: WindowsLocks, workspace: Callable[..., Path]
) -> None:
    root = workspace(ONE)
    space = find_workspace(str(root))
    amendment = amend(load(space), [SetValue(("tasks", 0, "percent"), "5")])
    with locked(root / "data"), pytest.raises(OutsideError, match="Không ghi được"):
        amendment.write(space)
    assert read(root) == ONE
    amendment.write(space)
    assert read(root) == ONE.replace("percent: 0", "percent: 5")


def test_names_from_a_mac_are_found(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(HEAD + "tasks: [{id: T, department: KT, content: x}]\n")
    for folder, name in (("evidence", "báo cáo.txt"), ("templates", "Phiếu giao việc.docx")):
        (root / folder).mkdir()
        (root / folder / unicodedata.normalize("NFD", name)).write_bytes(b"x")
    form = docx.Document()
    form.add_paragraph("{{ day }}")
    form.save(str(root / "templates" / unicodedata.normalize("NFD", "Phiếu giao việc.docx")))
    options = ("--data", root, *DAY)
    given = ("--title", "x", "--file", root / "evidence" / "báo cáo.txt")
    assert cchc("evidence", "add", "T", *given, *options).code == 0
    assert cchc("evidence", "check", *options).code == 0
    for typed in ("Phiếu giao việc", unicodedata.normalize("NFD", "Phiếu giao việc")):
        output = root / "x.docx"
        assert cchc("render", typed, "-o", output, "--force", *options).code == 0
    assert "Phiếu giao việc" in cchc("template", "list", "--data", root).out


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among files")
def test_only_files_are_read_and_no_more_of_them_than_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"123456")
    assert (read_regular(path, 3), read_regular(path, 9)) == (b"123", b"123456")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    for name, number in (("pipe", errno.ENXIO), ("link", errno.ENXIO), (".", errno.EISDIR)):
        with pytest.raises(OSError, match=os.strerror(number)):
            read_regular(tmp_path / name, 9)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among files")
def test_a_pipe_that_takes_a_file_s_place_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    as_file = (tmp_path / "file").stat()
    monkeypatch.setattr(Path, "stat", lambda _: as_file)
    with pytest.raises(OSError, match=os.strerror(errno.ENXIO)):
        read_regular(tmp_path / "pipe", 9)
