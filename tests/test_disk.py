"""Files on the disk: written whole, locked against others, found by names from a Mac."""

import errno
import os
import stat
import struct
import sys
import time
import unicodedata
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import ModuleType, SimpleNamespace

import docx
import pytest

from cchc_cli import disk
from cchc_cli.disk import STRAY, locked, write_whole
from cchc_cli.errors import RefusedError
from cchc_cli.model.change import SetValue
from cchc_cli.workspace.editing import transaction
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD, ONE, TWO
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


posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no owners and locks otherwise")


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o2664, 0o444])
def test_a_file_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_whole(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o7777) == (b"new", mode)


@posix
def test_a_new_file_has_the_mode_of_any_other(tmp_path: Path) -> None:
    write_whole(tmp_path / "ours", b"")
    (tmp_path / "any").write_bytes(b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "any").stat().st_mode


@posix
def test_nobody_else_reads_a_private_file_while_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"old")
    path.chmod(0o600)
    modes = []
    dress = disk._dress

    def seen(handle: int, *rest: object) -> None:
        modes.append(os.fstat(handle).st_mode & 0o777)
        dress(handle, *rest)

    monkeypatch.setattr(disk, "_dress", seen)
    write_whole(path, b"new")
    assert modes == [0o600]


@pytest.mark.skipif(sys.platform != "linux", reason="Python knows attributes on Linux alone")
def test_a_file_keeps_attributes_and_access_list(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    # The owner reads and writes, user 12 and the group read; as the kernel keeps it.
    entries = ((1, 6, -1), (2, 4, 12), (4, 4, -1), (16, 4, -1), (32, 0, -1))
    access = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
    wanted = {"user.note": b"x", "system.posix_acl_access": access}
    try:
        for name, value in wanted.items():
            os.setxattr(path, name, value)
    except OSError:
        pytest.skip("this disk keeps no attributes")
    write_whole(path, b"new")
    kept = {name: os.getxattr(path, name) for name in os.listxattr(path)}
    assert kept.items() >= wanted.items()
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid(), reason="root alone gives away")
def test_what_root_writes_for_a_user_is_the_users(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE, two=TWO)
    for path in (root, *root.rglob("*")):
        os.chown(path, 1234, 2345)
    (root / "data" / "two.yaml").chmod(0o600)
    os.chown(root / "data" / "two.yaml", 3456, 2345)
    assert cchc("update", "A", "B", "--percent", "5", "--data", root, *DAY).code == 0
    owners = {
        str(path.relative_to(root)): (path.stat().st_uid, path.stat().st_gid)
        for path in (root, *root.rglob("*"))
    }
    assert owners.pop("data/two.yaml") == (3456, 2345)
    assert set(owners.values()) == {(1234, 2345)}
    assert ".cchc/journal/000001.json" in owners


def test_a_killed_write_is_swept_by_the_next(tmp_path: Path) -> None:
    (tmp_path / f".x{STRAY}").write_bytes(b"half")
    (tmp_path / "other.cchc-tmp").write_bytes(b"somebody's")
    write_whole(tmp_path / "y", b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.cchc-tmp", "y"]


@posix
def test_what_a_living_process_writes_is_not_swept(tmp_path: Path) -> None:
    import fcntl

    stray = tmp_path / f".x{STRAY}"
    with stray.open("xb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        write_whole(tmp_path / "y", b"whole")
        assert stray.exists()
    write_whole(tmp_path / "y", b"again")
    assert not stray.exists()


@posix
def test_sweeping_neither_waits_nor_follows(tmp_path: Path) -> None:
    folder, kept = tmp_path / "data", tmp_path / "kept"
    folder.mkdir()
    kept.write_bytes(b"kept")
    os.mkfifo(folder / f".pipe{STRAY}")
    (folder / f".link{STRAY}").symlink_to(kept)
    (folder / f".folder{STRAY}").mkdir()
    write_whole(folder / "y", b"whole")
    assert (kept.read_bytes(), (folder / "y").read_bytes()) == (b"kept", b"whole")


@posix
def test_a_file_that_was_swept_before_it_was_locked_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim, swept = disk._claim, []

    def late(handle: int) -> bool:
        if not swept:
            swept.extend(tmp_path.glob(f".*{STRAY}"))
            swept[0].unlink()
        return claim(handle)

    monkeypatch.setattr(disk, "_claim", late)
    write_whole(tmp_path / "y", b"whole")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("y", b"whole")]
    assert len(swept) == 1


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "gone" / "y", b"whole")


@posix
def test_names_are_on_the_disk_before_the_next_file_is_written(
    workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a power cut the note is there while files are between, and gone after all are new."""
    root = workspace(ONE, two=TWO)
    kept: list[str] = []
    rename, flush = os.replace, os.fsync

    def replace(old: Path, new: Path) -> None:
        kept.append(f"{Path(new).relative_to(root)}")
        rename(old, new)

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            name = Path(f"/proc/self/fd/{handle}").readlink()
            kept.append(f"{name.relative_to(root)}/")
        flush(handle)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(os, "fsync", fsync)
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("no names of open folders")
    assert cchc("update", "A", "B", "--percent", "5", "--data", root, *DAY).code == 0
    entry = ".cchc/journal/000001.json"
    assert kept == [
        *("./", ".cchc/.gitignore", ".cchc/", ".cchc/pending.json", ".cchc/"),
        *("data/tasks.yaml", "data/", "data/two.yaml", "data/"),
        *(".cchc/", entry, ".cchc/journal/", ".cchc/"),
    ]


@posix
def test_who_waits_says_so_and_gives_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(disk, "_QUIET", 0.0)
    with locked(tmp_path), pytest.raises(TimeoutError), locked(tmp_path, patience=0.1):
        pytest.fail("two hold one folder")
    assert capsys.readouterr().err == "Đang chờ một lệnh cchc khác ghi xong…\n"
    with locked(tmp_path, patience=0):
        assert capsys.readouterr().err == ""


@posix
def test_who_waits_gets_the_folder_when_it_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as first:
        first.enter_context(locked(tmp_path))
        monkeypatch.setattr(time, "sleep", lambda _seconds: first.close())
        with locked(tmp_path):
            assert list(tmp_path.iterdir()) == []


@posix
def test_a_held_folder_is_told_in_words(
    workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace(ONE)
    monkeypatch.setattr(transaction, "locked", partial(locked, patience=0))
    with locked(root / "data"):
        answer = cchc("update", "A", "--percent", "5", "--data", root, *DAY)
    assert (answer.code, "mãi chưa xong" in answer.err) == (5, True)
    assert read(root) == ONE


@posix
def test_who_waits_can_be_stopped(
    workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_seconds: float) -> None:
        raise KeyboardInterrupt

    root = workspace(ONE)
    monkeypatch.setattr(time, "sleep", stopped)
    with locked(root / "data"):
        assert cchc("update", "A", "--percent", "5", "--data", root, *DAY).code == 130
    assert read(root) == ONE


@posix
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

    LK_NBLCK = 2

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.holders: dict[tuple[int, int] | None, int] = {}

    def locking(self, handle: int, mode: int, count: int) -> None:
        assert (mode, count, os.lseek(handle, 0, os.SEEK_CUR)) == (self.LK_NBLCK, 1, 0)
        file = self.file_of(handle)
        holder = self.holders.get(file)
        if holder not in {None, handle} and self.file_of(holder) == file:
            raise OSError(errno.EACCES, "Permission denied")
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
        with pytest.raises(TimeoutError), locked(tmp_path, patience=0):
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
    on_windows: WindowsLocks, workspace: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "locked", partial(locked, patience=0))
    root = workspace(ONE)
    space = find_workspace(str(root))
    amendment = amend(load(space), [SetValue(("tasks", 0, "percent"), "5")])
    with locked(root / "data"), pytest.raises(RefusedError, match="mãi chưa xong"):
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
