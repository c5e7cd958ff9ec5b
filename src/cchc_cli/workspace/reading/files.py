"""Find a workspace and read its files as text."""

import errno
import os
from pathlib import Path
from typing import NamedTuple

from cchc_cli.disk import absolute, as_on_disk
from cchc_cli.errors import OutsideError, UnreadableDataError, UsageError
from cchc_cli.oserror import reason
from cchc_cli.regular import read_regular
from cchc_cli.text import NOT_UTF8, nfc, printable
from cchc_cli.workspace.journal_names import KEPT, PENDING
from cchc_cli.workspace.way_back import way_back

_ODD_BREAKS = ("\x85", "\u2028", "\u2029")
"""Signs that end a line for YAML, and for no editor."""
LARGEST_FILE = 20 * 1024 * 1024  # bytes
_MOST_READINGS = 10
"""Commands that end one after another while one record is read: scripts that write in a loop."""


class Workspace(NamedTuple):
    """A workspace: its folder, and the data files that belong to it."""

    root: Path
    files: tuple[Path, ...]
    partial: bool = False
    """One file of several, perhaps: `--data` named a file."""

    @property
    def interrupted(self) -> bool:
        """Whether a writing command is at work, or did not end."""
        return (self.root / PENDING).is_file()

    def shown(self, path: Path) -> str:
        """Name a file for people: below the workspace, with forward slashes, composed."""
        try:
            return nfc(path.relative_to(self.root).as_posix())
        except ValueError:
            return nfc(path.as_posix())


class SourceFile(NamedTuple):
    """A file's text, or the reason why it has none."""

    path: Path
    name: str
    text: str
    """As it is read: with spaces for the signs that end a line for YAML and for no editor."""
    raw: bytes
    fault: tuple[str, str, str, int] | None = None
    """Code, message, hint, line from 1."""
    new: bool = False
    """No such file stands on the disk yet."""

    @property
    def typed(self) -> str:
        """The text with every sign as it stands in the file, letter for letter beside `text`."""
        return "" if self.fault else self.raw.decode("utf-8-sig")


def find_workspace(data: str | None, start: Path | None = None) -> Workspace:
    """Find the workspace that `--data` names, else the nearest one upward.

    Raises UsageError when there is none, UnreadableDataError where a folder cannot be looked into.
    """
    try:
        return _named(Path(data)) if data else _nearest(absolute(start or Path()))
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        raise UnreadableDataError(
            f"Không đọc được dữ liệu{where}: {reason(error)}.\n"
            "Hãy xem lại quyền đọc của thư mục data/ và các thư mục trên nó."
        ) from error


def _nearest(here: Path) -> Workspace:
    for folder in (here, *here.parents):
        if _stands(folder / "data" / "tasks.yaml"):
            return _workspace(folder, folder / "data")
    for folder in (here, *here.parents):
        if (other := _misnamed(folder / "data")) is not None:
            raise UsageError(
                f"Không có data/tasks.yaml, mà có {printable(other)}: trình soạn thảo đã lưu với "
                f"đuôi khác.\nĐổi tên tệp rồi chạy lại: {_renaming(other)}"
            )
    raise UsageError(
        "Không tìm thấy data/tasks.yaml ở thư mục này và các thư mục trên.\n"
        "Hãy chuyển đến thư mục làm việc, hoặc chỉ rõ: cchc … --data ĐƯỜNG_DẪN\n"
        "Chưa có thì tạo: cchc init"
    )


_OTHER_NAMES = ("tasks.yaml.txt", "tasks.txt", "tasks.yml", "tasks.yaml.yaml", "tasks.yaml.yml")
"""What editors make of the name of the record."""


def _misnamed(data: Path) -> Path | None:
    """Return what is meant to be the record, under a name that an editor made of its own."""
    return next((data / name for name in _OTHER_NAMES if (data / name).is_file()), None)


def _renaming(path: Path) -> str:
    if os.name == "nt":
        return f'ren "{printable(path)}" tasks.yaml'
    return f'mv "{printable(path)}" "{printable(path.with_name("tasks.yaml"))}"'


def _stands(path: Path) -> bool:
    """Tell whether something has that name, be it a broken link; raises OSError."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _named(path: Path) -> Workspace:
    path = as_on_disk(absolute(path))
    if not _stands(path):
        raise UsageError(
            f"Không có tệp hay thư mục này: {printable(path)}\nHãy xem lại --data (hoặc CCHC_DATA)."
        )
    if not path.is_dir():
        folder = path.parent
        root = folder.parent if folder.name == "data" else folder
        return Workspace(root, (path,), partial=True)
    inner = path / "data"
    if inner.is_dir():
        return _workspace(path, inner)
    return _workspace(path.parent if path.name == "data" else path, path)


def _workspace(root: Path, data: Path) -> Workspace:
    # Whatever has such a name: a pipe or a folder must not be passed over in silence. And not by
    # `glob`, which finds nothing in a folder that it may not read.
    named = (path for path in data.iterdir() if path.name.endswith(".yaml"))
    found = tuple(sorted(named, key=lambda path: nfc(path.name)))
    if not found:
        raise UsageError(
            f"Không có tệp .yaml nào trong {printable(data)} (tệp .yml, thư mục con không được "
            "đọc).\nTạo thư mục làm việc mới: cchc init"
        )
    return _before_unfinished(Workspace(root, found))


def _before_unfinished(workspace: Workspace) -> Workspace:
    """Name the files as they were before a writing command that did not end."""
    if not workspace.interrupted:
        return workspace
    from cchc_cli.workspace import journal

    patches = journal.pending(workspace.root)
    made = {workspace.root / patch.name for patch in patches if not patch.old_sha256}
    taken = {workspace.root / patch.name for patch in patches if not patch.new_sha256}
    return workspace._replace(files=tuple(sorted({*workspace.files, *taken} - made)))


def read_sources(workspace: Workspace) -> tuple[SourceFile, ...]:
    """Read all files of one state: none before a write that another one shows.

    A writing command may end while this one reads; then all are read once more. Raises
    OutsideError where one ends each time: what was read would be of several states.
    """
    for _ in range(_MOST_READINGS):
        before = _journal_state(workspace)
        sources = tuple(read_source(workspace, path) for path in workspace.files)
        if _journal_state(workspace) == before:
            return sources
    raise OutsideError(
        "Dữ liệu đang bị ghi liên tục, nên chưa đọc được một bản trọn vẹn.\n"
        "Đợi lệnh hoặc chương trình đang ghi xong rồi chạy lại."
    )


def _journal_state(workspace: Workspace) -> list[tuple[int, int] | None]:
    """Return what changes with every step of a writing command: its note, and the kept ones."""
    state: list[tuple[int, int] | None] = []
    for name in (PENDING, KEPT):
        try:
            seen = (workspace.root / name).stat()
            state.append((seen.st_ino, seen.st_mtime_ns))
        except OSError:
            state.append(None)
    return state


def read_source(workspace: Workspace, path: Path) -> SourceFile:
    """Read a file; what keeps it from being text becomes its fault, never an exception."""
    name = workspace.shown(path)

    def faulty(code: str, message: str, hint: str, line: int = 1) -> SourceFile:
        return SourceFile(path=path, name=name, text="", raw=b"", fault=(code, message, hint, line))

    if path.is_symlink() and not _inside(path, workspace.root):
        return faulty(
            "outside-link",
            "tệp là liên kết trỏ ra ngoài thư mục làm việc",
            "chép tệp thật vào data/",
        )
    try:
        raw = _as_before(workspace, path)
    except OSError as error:
        return faulty("unreadable", f"không đọc được tệp ({reason(error)})", _cure(error))
    if len(raw) > LARGEST_FILE:
        return too_large(path, name)
    return decoded(path, name, raw)


def _cure(error: OSError) -> str:
    if error.errno in {errno.ENXIO, errno.EISDIR}:
        return "đưa ra khỏi data/, hoặc đổi tên để không tận cùng bằng .yaml"
    return "đóng chương trình đang giữ tệp, xem lại quyền đọc"


def _as_before(workspace: Workspace, path: Path) -> bytes:
    """Read a file without what a command wrote that did not end: all files are of one state.

    Raises OSError.
    """
    if not workspace.interrupted:
        return read_regular(path, LARGEST_FILE + 1)
    from cchc_cli.workspace import journal

    raw = read_regular(path, LARGEST_FILE + 1) if path.exists() else None
    for patch in journal.pending(workspace.root):
        if workspace.root / patch.name == path and patch.is_new(raw):
            raw = patch.taken_back(raw)
    return read_regular(path, LARGEST_FILE + 1) if raw is None else raw


def too_large(path: Path, name: str) -> SourceFile:
    """Make a source of a file that is larger than any record, and is not read."""
    fault = ("too-large", "tệp lớn hơn 20 MB", "chia thành nhiều tệp trong data/", 1)
    return SourceFile(path, name, text="", raw=b"", fault=fault)


def decoded(path: Path, name: str, raw: bytes) -> SourceFile:
    """Make a source of a file's bytes; bytes that are no text become its fault."""
    if raw and not raw.strip(b"\0"):  # what some disks leave of a file at a loss of power
        message = "tệp chỉ còn byte 0, thường vì mất điện khi đang lưu"
        fault = ("unreadable", message, way_back(path, name) or "lấy lại từ bản sao lưu", 1)
        return SourceFile(path, name, text="", raw=b"", fault=fault)
    try:
        text = raw.decode("utf-8-sig")
        for sign in _ODD_BREAKS:
            text = text.replace(sign, " ")
        return SourceFile(path, name, text, raw=raw)
    except UnicodeDecodeError as error:
        message, hint, line = _not_utf8(raw, error)
        if message == _CUT and (saved := way_back(path, name)):
            hint = f"{hint}; hoặc {saved}"
        return SourceFile(
            path=path, name=name, text="", raw=b"", fault=("not-utf8", message, hint, line)
        )


_CUT = "tệp bị cắt giữa một chữ, ở cuối"


def _not_utf8(raw: bytes, error: UnicodeDecodeError) -> tuple[str, str, int]:
    hint = "lưu lại tệp với bảng mã UTF-8"
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "tệp viết bằng bảng mã UTF-16", hint, 1
    if raw[:2] == b"PK":
        return "tệp nén hoặc tệp Word, không phải YAML", "đưa tệp này ra khỏi data/", 1
    line = raw.count(b"\n", 0, error.start) + 1
    if error.start and error.reason == "unexpected end of data":
        return _CUT, "gõ tiếp chữ ấy rồi lưu", line
    return f"tệp {NOT_UTF8}", hint, line


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return False
