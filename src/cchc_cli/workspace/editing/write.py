"""Write edited files, all or none, and only over what was read."""

import os
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from cchc_cli.disk import held, write_whole
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.oserror import reason
from cchc_cli.workspace.reading.files import SourceFile

_BOM = b"\xef\xbb\xbf"


def write_all(edits: Sequence[tuple[SourceFile, str]]) -> None:
    """Write new texts over their files; a link's target is written, the link stays.

    Raises RefusedError when a file changed since it was read, OutsideError when the disk
    refuses; files already written then get their old bytes back.
    """
    with ExitStack() as locks:
        try:
            for folder in sorted({source.path.resolve().parent for source, _ in edits}):
                locks.enter_context(held(folder))
            _refuse_changed(edits)
        except OSError as error:
            raise _trouble(edits[0][0].path, error) from error
        written: list[SourceFile] = []
        for source, text in edits:
            try:
                _write(source, text)
            except OSError as error:
                for done in written:
                    with suppress(OSError):
                        write_whole(done.path.resolve(), done.raw)
                raise _trouble(source.path, error) from error
            written.append(source)


def _refuse_changed(edits: Sequence[tuple[SourceFile, str]]) -> None:
    for source, _ in edits:
        if source.path.read_bytes() != source.raw:
            raise RefusedError(
                f"{source.name} vừa bị người hoặc chương trình khác sửa, nên chưa ghi gì.\n"
                "Hãy chạy lại lệnh này."
            )


def _write(source: SourceFile, text: str) -> None:
    path = source.path.resolve()
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "")
    bom = _BOM if source.raw.startswith(_BOM) else b""
    write_whole(path, bom + text.encode())


def _trouble(path: Path, error: OSError) -> OutsideError:
    return OutsideError(
        f"Không ghi được {path}: {reason(error)}.\n"
        "Đóng tệp nếu đang mở trong chương trình khác, xem lại quyền ghi và chỗ trống của ổ đĩa."
    )
