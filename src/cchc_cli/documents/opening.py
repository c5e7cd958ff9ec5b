"""Open any file that claims to be a .docx: every reason why it is not, in words."""

from pathlib import Path

from cchc_cli.errors import UsageError
from cchc_cli.ooxml.package import PackageError, parts_of, read_packed
from cchc_cli.ooxml.parsed import ParsedParts
from cchc_cli.ooxml.sound import xml_roots
from cchc_cli.oserror import reason
from cchc_cli.text import printable

_OLE = b"\xd0\xcf\x11\xe0"


def opened(path: Path) -> ParsedParts:
    """Read a document's parts; raises UsageError that says what the file really is."""
    return parts_in(bytes_of(path), printable(path))


def bytes_of(path: Path) -> bytes:
    """Read a whole file; raises UsageError for what is none, is too large or cannot be read."""
    shown = printable(path)
    try:
        return read_packed(path)
    except PackageError as error:
        raise _told(shown, error) from None
    except OSError as error:
        raise UsageError(f"Không đọc được {shown}: {reason(error)}.") from error


def parts_in(data: bytes, shown: str) -> ParsedParts:
    """Return the parts of a document's bytes; raises UsageError that says what they really are."""
    if data.startswith(_OLE):
        raise UsageError(
            f"{shown} là tệp Word đời cũ (.doc) hoặc có mật khẩu.\n"
            "Mở bằng Word, bỏ mật khẩu, rồi lưu lại dạng .docx."
        )
    if data.startswith(b"{\\rtf"):
        raise UsageError(f"{shown} là tệp .rtf. Mở bằng Word rồi lưu lại dạng .docx.")
    try:
        parts = ParsedParts(parts_of(data))
        xml_roots(parts)
    except PackageError as error:
        raise _told(shown, error) from None
    return parts


def _told(shown: str, error: PackageError) -> UsageError:
    hint = f" {error.hint[0].upper()}{error.hint[1:]}." if error.hint else ""
    return UsageError(f"{shown}: {error.message}.{hint}")
