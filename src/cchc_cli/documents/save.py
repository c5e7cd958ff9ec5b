"""Write a document so that nothing is lost: beside first, then renamed."""

from pathlib import Path

from cchc_cli.disk import write_whole
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.oserror import reason


def save(path: Path, data: bytes, *, force: bool) -> bool:
    """Write a document, unless the same bytes stand there; tell whether it was written.

    Raises RefusedError over a document that was edited by hand, OutsideError.
    """
    from cchc_cli.word.package import edited_since_made

    if path.exists() and not force and edited_since_made(path):
        raise RefusedError(
            f"{path} đã được sửa tay (hoặc không do cchc lập), nên không ghi đè.\n"
            "Lưu sang tên khác bằng -o, hoặc thêm --force nếu chắc chắn bỏ bản ấy."
        )
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as error:
        raise OutsideError(
            f"Không ghi được {path}: {reason(error)}.\n"
            "Đóng tệp nếu đang mở trong Word, xem lại quyền ghi và chỗ trống của ổ đĩa."
        ) from error
    return True
