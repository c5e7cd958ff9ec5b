"""Write a document so that nothing is lost: beside first, then renamed."""

from pathlib import Path

from cchc_cli.disk import write_whole
from cchc_cli.errors import OutsideError, RefusedError, UsageError
from cchc_cli.oserror import reason
from cchc_cli.text import printable


def save(path: Path, data: bytes, *, force: bool) -> bool:
    """Write a document, unless the same bytes stand there; tell whether it was written.

    Raises UsageError where something other than a file has that name (a folder, a device):
    a run as root would put a file in its place. Raises RefusedError over a document that was
    edited by hand, OutsideError.
    """
    from cchc_cli.documents.fingerprint import edited_since_made

    if path.exists() and not path.is_file():
        raise UsageError(
            f"{printable(path)} không phải tệp thường (là thư mục hoặc thiết bị), "
            "nên không ghi vào đó.\n"
            "Nêu tên tệp khác: -o TÊN.docx"
        )
    try:
        if path.exists() and not force and edited_since_made(path):
            raise RefusedError(
                f"{printable(path)} đã được sửa tay (hoặc không do cchc lập), nên không ghi đè.\n"
                "Lưu sang tên khác bằng -o, hoặc thêm --force nếu chắc chắn bỏ bản ấy."
            )
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as error:
        raise OutsideError(
            f"Không ghi được {printable(path)}: {reason(error)}.\n"
            "Đóng tệp nếu đang mở trong Word, xem lại quyền ghi và chỗ trống của ổ đĩa."
        ) from error
    return True
