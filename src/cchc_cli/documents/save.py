"""Write a document so that nothing is lost: beside first, then renamed."""

import os
import tempfile
from pathlib import Path

from cchc_cli.errors import OutsideError, RefusedError


def save(path: Path, data: bytes, *, force: bool) -> None:
    """Write a document; raises RefusedError over one that was edited by hand, OutsideError."""
    from cchc_cli.word.package import edited_since_made

    if path.exists() and not force and edited_since_made(path):
        raise RefusedError(
            f"{path} đã được sửa tay (hoặc không do cchc lập), nên không ghi đè.\n"
            "Lưu sang tên khác bằng -o, hoặc thêm --force nếu chắc chắn bỏ bản ấy."
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as error:
        raise OutsideError(
            f"Không ghi được {path}: {os.strerror(error.errno or 0)}.\n"
            "Đóng tệp nếu đang mở trong Word, xem lại quyền ghi và chỗ trống của ổ đĩa."
        ) from error


def write_whole(path: Path, data: bytes) -> None:
    """Write beside, flush to the disk, rename: a reader sees the old file or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
