"""Read a workbook that somebody sent: bounded, without following what it links to.

Nothing in it is run: formulas are read as their last results, macros are not looked at.
"""

from collections.abc import Mapping
from pathlib import Path

from cchc_cli.ooxml.names import OFFICE_URI, local
from cchc_cli.ooxml.package import DamagedError, PackageError, read_regular, unpacked
from cchc_cli.ooxml.relations import is_outside, relationships, target_of
from cchc_cli.ooxml.xml import BrokenXmlError, Element, ForbiddenXmlError, parse
from cchc_cli.text import nfc
from cchc_cli.xlsx.number_formats import number_formats
from cchc_cli.xlsx.sheet_xml import Context, cells_of, string_of, text_cell
from cchc_cli.xlsx.workbook import Cell, Sheet, Workbook

_MOST_PACKED = 50 * 1024 * 1024
"""Bytes of a file: a form of ten thousand rows has one."""
_SAVE_AS = "mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx (Save As → Excel Workbook)"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STRICT = b"http://purl.oclc.org/ooxml/officeDocument/relationships"
_ID = f"{{{OFFICE_URI}}}id"


def read_workbook(path: Path) -> Workbook:
    """Read a workbook; raises PackageError in words, OSError as it comes."""
    return workbook_of(read_regular(path, _MOST_PACKED))


def workbook_of(data: bytes) -> Workbook:
    """Return the workbook that bytes are; raises PackageError that says how to save it."""
    if data.startswith(_OLE):
        raise _of_old_kind(data)
    try:
        parts = unpacked(data)
    except DamagedError as error:
        raise _no_archive(data) from error
    book = _main_part(parts)
    links = {link.get("Id") or "": link for link in _links(parts, book)}
    by_kind = {_kind(link): target_of(book, link) for link in links.values()}
    root = _parsed(parts, book)
    context = Context(
        strings=_strings(parts, by_kind.get("sharedStrings")),
        formats=number_formats(_styles(parts, by_kind.get("styles"))),
        since_1904=_since_1904(root),
    )
    sheets = []
    for entry in _below(root, "sheets"):
        link = links.get(entry.get(_ID) or "")
        if link is None or is_outside(link) or _kind(link) != "worksheet":
            continue
        name = nfc(entry.get("name") or "")
        cells = cells_of(_parsed(parts, target_of(book, link)), context, name)
        hidden = (entry.get("state") or "visible") != "visible"
        sheets.append(Sheet(name, hidden=hidden, rows=cells))
    return Workbook(tuple(sheets))


def _of_old_kind(data: bytes) -> PackageError:
    """Say what an OLE file is: locked by a password, or saved by an old Excel."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return PackageError(
            "tệp bị khóa bằng mật khẩu",
            hint="mở bằng Excel, bỏ mật khẩu (File → Info → Protect Workbook) rồi lưu lại",
        )
    return PackageError("tệp dạng cũ (.xls), chưa đọc được", hint=_SAVE_AS)


def _no_archive(data: bytes) -> PackageError:
    """Say what a file is that is no archive at all."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not data.strip(b"\0 \t\r\n"):
        return PackageError("tệp rỗng", hint="gửi lại tệp")
    if data.startswith(b"PK"):
        return PackageError("tệp bị hỏng (thiếu hoặc sai một phần)", hint="gửi lại, hoặc lưu lại")
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml")):
        return PackageError("đây là trang web lưu dưới tên bảng tính", hint=_SAVE_AS)
    if b"\0" not in data[:4096]:
        return PackageError("đây là tệp chữ (.csv), không phải bảng tính .xlsx", hint=_SAVE_AS)
    return PackageError("không phải bảng tính .xlsx, hoặc tệp bị hỏng", hint=_SAVE_AS)


def _main_part(parts: Mapping[str, bytes]) -> str:
    """Find the part of the workbook through the package; raises PackageError for other files."""
    kind = parts.get("mimetype", b"")
    if b"opendocument" in kind:
        raise PackageError("tệp .ods của LibreOffice, chưa đọc được", hint=_SAVE_AS)
    for link in _links(parts, ""):
        if _kind(link) == "officeDocument" and (name := target_of("", link)) in parts:
            if name.endswith(".bin"):
                raise PackageError("tệp dạng nhị phân (.xlsb), chưa đọc được", hint=_SAVE_AS)
            if local(_parsed(parts, name)) == "workbook":
                return name
    raise PackageError("không phải bảng tính Excel", hint="xem lại tệp: cần biểu dạng .xlsx")


def _kind(link: Element) -> str:
    return (link.get("Type") or "").rpartition("/")[2]


def _links(parts: Mapping[str, bytes], part: str) -> list[Element]:
    try:
        return relationships(parts, part)
    except (BrokenXmlError, ForbiddenXmlError) as error:
        raise _broken(f"các liên kết của {part or 'tệp'}") from error


def _parsed(parts: Mapping[str, bytes], name: str) -> Element:
    """Parse a part that is needed; raises PackageError that names it."""
    if name not in parts:
        raise PackageError(f"tệp bị hỏng: thiếu phần {name}", hint=_SAVE_AS)
    try:
        return parse(parts[name].replace(_STRICT, OFFICE_URI.encode()))
    except ForbiddenXmlError as error:
        words = f"phần {name} khai báo DTD, không được phép"
        raise PackageError(words, hint=_SAVE_AS) from error
    except BrokenXmlError as error:
        raise _broken(f"phần {name}") from error


def _broken(what: str) -> PackageError:
    return PackageError(f"tệp bị hỏng: {what} không phải XML đúng", hint=_SAVE_AS)


def _strings(parts: Mapping[str, bytes], name: str | None) -> list[Cell]:
    if name is None or name not in parts:
        return []
    return [text_cell(string_of(item)) for item in _parsed(parts, name)]


def _styles(parts: Mapping[str, bytes], name: str | None) -> Element | None:
    return None if name is None or name not in parts else _parsed(parts, name)


def _since_1904(book: Element) -> bool:
    said = (child.get("date1904") for child in book if local(child) == "workbookPr")
    return next(said, None) in {"1", "true", "on"}


def _below(book: Element, name: str) -> list[Element]:
    """Return the elements of a list of the workbook."""
    return [item for child in book if local(child) == name for item in child]
