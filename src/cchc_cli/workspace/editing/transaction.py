"""Write edited files, all or none, and only over what was read; take the last command back."""

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from cchc_cli.disk import locked, settle, write_whole
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.oserror import reason
from cchc_cli.text import printable
from cchc_cli.workspace import journal
from cchc_cli.workspace.journal import Patch, Patches, changed_part, patch_of
from cchc_cli.workspace.journal_names import FOLDER
from cchc_cli.workspace.reading.files import SourceFile, Workspace
from cchc_cli.workspace.way_back import checkout

_BOM = b"\xef\xbb\xbf"


def write_all(workspace: Workspace, edits: Sequence[tuple[SourceFile, str]]) -> None:
    """Write new texts over their files; a link's target is written, the link stays.

    What is written is noted first and kept afterwards, so that a command killed between two
    files is mended by the next one, and the last one can be taken back. Raises RefusedError
    when a file changed since it was read, OutsideError when the disk refuses; files already
    written then get their old bytes back.
    """
    with _locked(workspace, (source.path for source, _ in edits)):
        _refuse_changed(workspace, edits)
        patches = tuple(
            patch_of(
                _name(workspace, source.path),
                None if source.new else source.raw,
                bytes_of(source, text),
            )
            for source, text in edits
        )
        with _carried_out(workspace, patches):
            journal.finish(workspace.root)


def mend(workspace: Workspace) -> bool:
    """Take back what a command left that did not end; tell whether there was anything.

    Raises RefusedError when somebody changed such a file since, OutsideError from the disk.
    """
    root = workspace.root
    if not workspace.interrupted:
        return False
    with _locked(workspace):
        patches = journal.pending(root)  # the process that had the lock may have ended well
        for patch in patches:
            data = _read(_target(workspace, patch))
            if not patch.is_new(data) and not patch.is_old(data):
                raise RefusedError(
                    f"Một lệnh ghi trước đó bị ngắt, rồi {printable(patch.name[:80])} "
                    "lại bị sửa tay.\n"
                    "Xem lại tệp ấy (git diff), rồi xóa .cchc/pending.json và chạy lại."
                )
        _give_back(workspace, patches)
    return bool(patches)


def undo(workspace: Workspace) -> bool:
    """Take the last finished writing command back; tell whether there was one.

    Raises RefusedError when one of its files changed since, OutsideError from the disk.
    """
    root = workspace.root
    with _locked(workspace):
        _refuse_unfinished(workspace)
        kept = journal.last(root)
        if kept is None:
            return False
        entry, patches = kept
        for patch in patches:
            if not patch.is_new(_read(_target(workspace, patch))):
                raise RefusedError(
                    f"{printable(patch.name[:80])} đã đổi sau lệnh ghi cuối, "
                    "nên không lấy lại được.\n"
                    "Xem chỗ đã đổi: git diff\nLấy lại cả tệp như lần lưu cuối (mất mọi sửa đổi từ "
                    f"lần lưu ấy): {checkout(patch.name)}"
                )
        with _carried_out(workspace, tuple(patch.reverse for patch in patches), undo=True):
            journal.finish_undo(root, entry)
    return True


@contextmanager
def _carried_out(workspace: Workspace, patches: Patches, *, undo: bool = False) -> Iterator[None]:
    """Note the changes and make them; the body commits them, with the last thing that it does.

    What ends this before, an error or a signal, takes everything back. Raises OutsideError.
    """
    root = workspace.root
    path = root / FOLDER
    for patch in patches:  # before anything is noted
        _target(workspace, patch)
    try:
        journal.begin(root, patches, undo=undo)
        for patch in patches:
            path = _target(workspace, patch)
            _require_writable(path)
            _put(path, patch.reverse.taken_back(_read(path)))
        path = root / FOLDER
        yield
    except BaseException as error:
        # Should even that fail, the note stays: all read what was before, the next command mends.
        with suppress(OutsideError):
            _give_back(workspace, patches)
        if isinstance(error, OSError):
            raise _trouble(path, error) from error
        raise


def _give_back(workspace: Workspace, patches: Patches) -> None:
    """Take changes back that were noted; without the note they are committed, or never began.

    Raises OutsideError with the note still there.
    """
    if not workspace.interrupted:
        return
    root = workspace.root
    path = root / FOLDER
    try:
        for patch in patches:
            path = _target(workspace, patch)
            data = _read(path)
            if patch.is_new(data):
                _put(path, patch.taken_back(data))
        journal.forget(root)
    except OSError as error:
        raise _trouble(path, error) from error


def _target(workspace: Workspace, patch: Patch) -> Path:
    """Return the data file that a change is about, through links; raises RefusedError for others.

    Why here too, though no file outside is read: what a journal names was perhaps never read.
    """
    path = workspace.root / patch.name
    shown = printable(patch.name[:80])
    if path.parent not in {file.parent for file in workspace.files}:
        raise RefusedError(
            f"{shown} không phải tệp dữ liệu của thư mục làm việc, nên không ghi vào đó.\n"
            "Xem lại thư mục .cchc: có thể nó được chép từ nơi khác."
        )
    try:
        target = path.resolve()
        inside = target.is_relative_to(workspace.root.resolve())
    except (OSError, RuntimeError):  # links in a circle
        inside = False
    if not inside or target.suffix != ".yaml":
        raise RefusedError(
            f"{shown} là liên kết trỏ ra ngoài thư mục làm việc hoặc không đến tệp .yaml, "
            "nên không ghi vào đó.\nChép tệp thật vào data/."
        )
    return target


def _read(path: Path) -> bytes | None:
    """Return the bytes of a file, None where there is none; raises OSError."""
    with suppress(FileNotFoundError):
        return path.read_bytes()
    return None


def _require_writable(path: Path) -> None:
    """Raise OSError for a file that its owner closed: a rename would go over it all the same."""
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "")


def _put(path: Path, data: bytes | None) -> None:
    """Write a file, or take it away; raises OSError."""
    if data is None:
        path.unlink(missing_ok=True)
        settle(path.parent)
    else:
        write_whole(path, data)


def _name(workspace: Workspace, path: Path) -> str:
    """Name a file from the workspace on; one outside it by its whole path."""
    try:
        return path.relative_to(workspace.root).as_posix()
    except ValueError:
        return str(path)


def bytes_of(source: SourceFile, text: str) -> bytes:
    """Return the bytes of a new text; around what changed every sign stays as it was typed."""
    if source.typed != source.text:
        start, end = changed_part(source.text, text)
        kept = source.typed
        text = kept[:start] + text[start : len(text) - end] + kept[len(kept) - end :]
    bom = _BOM if source.raw.startswith(_BOM) else b""
    return bom + text.encode()


@contextmanager
def _locked(workspace: Workspace, paths: Iterable[Path] = ()) -> Iterator[None]:
    """Hold the folders of the data against other writers, whichever of the files they edit.

    Raises RefusedError when one of them does not end, OutsideError.
    """
    files = (*workspace.files, *paths)
    folders = sorted({f.resolve() for path in files for f in (path.parent, path.resolve().parent)})
    with ExitStack() as locks:
        for folder in folders:
            try:
                locks.enter_context(locked(folder))
            except TimeoutError as error:
                raise RefusedError(
                    f"Một lệnh cchc khác đang ghi vào {folder} và mãi chưa xong, nên chưa ghi gì.\n"
                    "Chờ lệnh ấy xong (hoặc dừng nó) rồi chạy lại."
                ) from error
            except OSError as error:
                raise _trouble(folder, error) from error
        try:
            yield
        except OSError as error:
            raise _trouble(folders[0], error) from error


def _refuse_changed(workspace: Workspace, edits: Sequence[tuple[SourceFile, str]]) -> None:
    _refuse_unfinished(workspace)
    for source, _ in edits:
        if _read(source.path) != (None if source.new else source.raw):
            raise RefusedError(
                f"{printable(source.name)} vừa bị người hoặc chương trình khác sửa, "
                "nên chưa ghi gì.\nHãy chạy lại lệnh này."
            )


def _refuse_unfinished(workspace: Workspace) -> None:
    """Keep the note of a command that was killed while this one waited for it."""
    if workspace.interrupted:
        raise RefusedError(
            "Một lệnh ghi khác vừa bị ngắt giữa chừng, nên chưa ghi gì.\nHãy chạy lại lệnh này."
        )


def _trouble(path: Path, error: OSError) -> OutsideError:
    return OutsideError(
        f"Không ghi được {printable(path)}: {reason(error)}.\n"
        "Đóng tệp nếu đang mở trong chương trình khác, xem lại quyền ghi và chỗ trống của ổ đĩa."
    )
