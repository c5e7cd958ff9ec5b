"""Write edited files, all or none, and only over what was read; take the last command back."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from cchc_cli.disk import STRAY, locked, write_whole
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.oserror import reason
from cchc_cli.text import printable
from cchc_cli.workspace import journal
from cchc_cli.workspace.journal import Patch, Patches, changed_part, patch_of
from cchc_cli.workspace.reading.files import SourceFile, Workspace

_BOM = b"\xef\xbb\xbf"


def write_all(workspace: Workspace, edits: Sequence[tuple[SourceFile, str]]) -> None:
    """Write new texts over their files; a link's target is written, the link stays.

    What is written is noted first and kept afterwards, so that a command killed between two
    files is mended by the next one, and the last one can be taken back. Raises RefusedError
    when a file changed since it was read, OutsideError when the disk refuses; files already
    written then get their old bytes back.
    """
    with _locked(source.path for source, _ in edits):
        _refuse_changed(edits)
        patches = tuple(
            patch_of(
                _name(workspace, source.path),
                None if source.new else source.raw,
                bytes_of(source, text),
            )
            for source, text in edits
        )
        _carry_out(workspace.root, patches)
        journal.finish(workspace.root)


def mend(workspace: Workspace) -> bool:
    """Take back what a command left that did not end; tell whether there was anything.

    Raises RefusedError when somebody changed such a file since, OutsideError from the disk.
    """
    if not journal.pending(workspace.root):
        return False
    with _locked(workspace.files):
        patches = journal.pending(
            workspace.root
        )  # the process that had the lock may have ended well
        for patch in patches:
            path = workspace.root / patch.name
            data = _read(path)
            if patch.is_new(data):
                _put(path, patch.taken_back(data))
            elif not patch.is_old(data):
                raise RefusedError(
                    f"Một lệnh ghi trước đó bị ngắt, rồi {patch.name} lại bị sửa tay.\n"
                    "Xem lại tệp ấy (git diff), rồi xóa .cchc/pending.json và chạy lại."
                )
        journal.forget(workspace.root)
        _sweep(workspace.files)
    return bool(patches)


def undo(workspace: Workspace) -> bool:
    """Take the last finished writing command back; tell whether there was one.

    Raises RefusedError when one of its files changed since, OutsideError from the disk.
    """
    with _locked(workspace.files):
        kept = journal.last(workspace.root)
        if kept is None:
            return False
        entry, patches = kept
        for patch in patches:
            if not patch.is_new(_read(workspace.root / patch.name)):
                raise RefusedError(
                    f"{patch.name} đã đổi sau lệnh ghi cuối, nên không lấy lại được.\n"
                    "Xem chỗ đã đổi: git diff; lấy lại cả tệp: git checkout"
                )
        _carry_out(workspace.root, tuple(patch.reverse for patch in patches))
        entry.unlink(missing_ok=True)
        journal.forget(workspace.root)
    return True


def _carry_out(root: Path, patches: Patches) -> None:
    """Note the changes, then make them; raises OutsideError with nothing changed."""
    written: list[Patch] = []
    path = root
    try:
        journal.begin(root, patches)
        for patch in patches:
            path = (root / patch.name).resolve()
            if path.exists() and not os.access(path, os.W_OK):
                raise PermissionError(13, "")
            _put(path, patch.reverse.taken_back(_read(path)))
            written.append(patch)
    except OSError as error:
        for done in written:
            with suppress(OSError):
                target = (root / done.name).resolve()
                _put(target, done.taken_back(_read(target)))
        with suppress(OSError):
            journal.forget(root)
        raise _trouble(path, error) from error


def _read(path: Path) -> bytes | None:
    """Return the bytes of a file, None where there is none that can be read."""
    with suppress(OSError):
        return path.read_bytes()
    return None


def _put(path: Path, data: bytes | None) -> None:
    """Write a file, or take it away; raises OSError."""
    if data is None:
        path.unlink(missing_ok=True)
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
def _locked(paths: Iterable[Path]) -> Iterator[None]:
    """Hold the folders of some files against other writers; raises OutsideError."""
    folders = sorted({path.resolve().parent for path in paths})
    with ExitStack() as locks:
        try:
            for folder in folders:
                locks.enter_context(locked(folder))
        except OSError as error:
            raise _trouble(folders[0], error) from error
        yield


def _refuse_changed(edits: Sequence[tuple[SourceFile, str]]) -> None:
    for source, _ in edits:
        if _read(source.path) != (None if source.new else source.raw):
            raise RefusedError(
                f"{printable(source.name)} vừa bị người hoặc chương trình khác sửa, "
                "nên chưa ghi gì.\nHãy chạy lại lệnh này."
            )


def _sweep(files: Iterable[Path]) -> None:
    """Remove what killed commands left beside the data; under the lock nobody else writes."""
    for folder in {path.resolve().parent for path in files}:
        for stray in folder.glob(f".*{STRAY}"):
            with suppress(OSError):
                stray.unlink()


def _trouble(path: Path, error: OSError) -> OutsideError:
    return OutsideError(
        f"Không ghi được {printable(path)}: {reason(error)}.\n"
        "Đóng tệp nếu đang mở trong chương trình khác, xem lại quyền ghi và chỗ trống của ổ đĩa."
    )
