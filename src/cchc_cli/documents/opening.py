"""Open any file that claims to be a .docx: every reason why it is not, in words."""

from pathlib import Path

from cchc_cli.errors import UsageError
from cchc_cli.ooxml.package import PackageError, read_parts
from cchc_cli.oserror import reason
from cchc_cli.text import printable

_OLE = b"\xd0\xcf\x11\xe0"


def opened(path: Path) -> dict[str, bytes]:
    """Read a document's parts; raises UsageError that says what the file really is."""
    name = printable(path)
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise UsageError(f"Không đọc được {name}: {reason(error)}.") from error
    if start.startswith(_OLE):
        raise UsageError(
            f"{name} là tệp Word đời cũ (.doc) hoặc có mật khẩu.\n"
            "Mở bằng Word, bỏ mật khẩu, rồi lưu lại dạng .docx."
        )
    if start.startswith(b"{\\rtf"):
        raise UsageError(f"{name} là tệp .rtf. Mở bằng Word rồi lưu lại dạng .docx.")
    try:
        parts = read_parts(path)
    except PackageError as error:
        hint = f" {error.hint[0].upper()}{error.hint[1:]}." if error.hint else ""
        raise UsageError(f"{name}: {error.message}.{hint}") from None
    except OSError as error:
        raise UsageError(f"Không đọc được {name}: {reason(error)}.") from error
    if "word/vbaProject.bin" in parts:
        raise UsageError(f"{name} có macro. Lưu lại dạng .docx không có macro rồi kiểm tra.")
    return parts
