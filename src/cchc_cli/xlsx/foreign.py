"""Files that are no .xlsx, each called what it is, with the way to make one of it."""

import re
from collections.abc import Mapping

from cchc_cli.ooxml.package import PackageError

_SAVE = "mở bằng Excel hoặc LibreOffice Calc rồi lưu lại dạng .xlsx"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UNLOCK = (
    "mở bằng Excel, vào Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, "
    "xóa mật khẩu rồi lưu lại"
)
_HEAD = 4096
"""Bytes in which a page of the web or a text shows what it is."""
_PAGE = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|table|meta)\b|^mime-version:", re.IGNORECASE
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_NO_TEXT = re.compile(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]")
_OLD_XML = b"urn:schemas-microsoft-com:office:spreadsheet"


def damaged(what: str) -> PackageError:
    """Return the error of a workbook that is damaged or was never whole."""
    return PackageError(what, hint=f"{_SAVE}; không mở được thì xin bản khác")


def too_large(what: str) -> PackageError:
    """Return the error of a workbook that holds more than one that people fill."""
    return PackageError(what, hint="xóa phần không cần, hoặc tách thành nhiều tệp")


def no_archive(data: bytes) -> PackageError:
    """Return the error of a file that is no package at all."""
    if not data.strip(b"\0 \t\r\n"):
        return PackageError("tệp rỗng", hint="xin bản khác")
    if data.startswith(_OLE):
        return _of_ole(data)
    if data.startswith(b"PK"):
        return damaged("tệp bị hỏng (tải hoặc chép chưa trọn)")
    return PackageError(_seen_in(data[:_HEAD]), hint=_SAVE)


def _seen_in(head: bytes) -> str:
    """Say by its first bytes what a file is."""
    if head.startswith(b"%PDF"):
        return "đây là tệp PDF, không phải .xlsx"
    if _OLD_XML in head:
        return "đây là bảng tính XML đời 2003, không phải .xlsx"
    if _PAGE.search(head.replace(b"\0", b"")):
        return "đây là trang web (HTML) mang tên bảng tính"
    if head.startswith(_UTF_16) or not _NO_TEXT.search(head):
        return "đây là tệp chữ hoặc .csv, không phải .xlsx"
    return "không phải tệp Excel (.xlsx), hoặc tệp bị hỏng"


def no_workbook(parts: Mapping[str, bytes], main: str) -> PackageError:
    """Return the error of a package of another kind, whose main part has a root of this name."""
    kind = parts.get("mimetype", b"")
    if b"opendocument.spreadsheet" in kind:
        return PackageError("đây là tệp OpenDocument (.ods), không phải .xlsx", hint=_SAVE)
    if main == "document" or b"opendocument.text" in kind:
        return PackageError("đây là văn bản Word, không phải tệp Excel", hint="chọn tệp .xlsx")
    if any(name.endswith("workbook.bin") for name in parts):
        return PackageError("đây là tệp Excel nhị phân (.xlsb), không phải .xlsx", hint=_SAVE)
    return PackageError("không phải tệp Excel (.xlsx)", hint="chọn tệp .xlsx")


def _of_ole(data: bytes) -> PackageError:
    """Tell by the names of its streams what an old container of Office holds."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return PackageError("tệp bị khóa bằng mật khẩu", hint=_UNLOCK)
    if "WordDocument".encode("utf-16-le") in data:
        return PackageError("đây là văn bản Word, không phải tệp Excel", hint="chọn tệp .xlsx")
    return PackageError("đây là tệp Excel đời cũ (.xls), không phải .xlsx", hint=_SAVE)
