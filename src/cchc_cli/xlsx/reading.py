"""Read workbooks (.xlsx) that people filled in Excel, LibreOffice Calc or Google Sheets.

Parts are found by their relations, whatever their names; relations to outside are never
followed. Macros of an .xlsm are a part like others, which nobody reads.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from cchc_cli.ooxml.names import OFFICE_URI, local
from cchc_cli.ooxml.package import DamagedError, PackageError, read_packed, rels_of, unpacked
from cchc_cli.ooxml.relations import is_outside, target_of
from cchc_cli.ooxml.xml import BrokenXmlError, Element, ForbiddenXmlError, parse
from cchc_cli.xlsx.cells import Shared, text_cell
from cchc_cli.xlsx.foreign import damaged, no_archive, no_workbook, too_large
from cchc_cli.xlsx.number_formats import shown_by
from cchc_cli.xlsx.plain_sheets import plain_rows, plain_texts
from cchc_cli.xlsx.sheet_xml import Content, content_of, texts_of
from cchc_cli.xlsx.texts import as_typed
from cchc_cli.xlsx.workbook import Sheet, Workbook

MOST_PACKED = 50 * 1024 * 1024
"""Of a file: what is written takes 3 MB at most, the rest are photographs."""
MOST_UNPACKED = 150 * 1024 * 1024
"""Of all parts: a column formatted to its end, down a million rows, takes 60 MB."""
MOST_TAGS = 8_000_000
"""Of all parts: two columns formatted to their ends have 6 million. So many take some 8 seconds."""
MOST_SIGNS = 1_000_000
"""Tags and attributes of a part that is read as a tree, each some 150 bytes of memory. Styles
that were copied from workbook to workbook for years have half of it: Excel knows 65,000."""
MOST_CELLS = 300_000
"""With content, of a workbook: ten forms of the largest unit together have 50,000."""

MOST_PLAIN = 100_000
"""Cells of a sheet that are read at once: what is larger is no form, and is read as a stream."""

_HIDDEN = {"hidden", "veryHidden"}
_Parts = Mapping[str, bytes]


def read_workbook(path: Path) -> Workbook:
    """Read a file; raises PackageError for what is no sound .xlsx, OSError as it comes."""
    return workbook_of(read_packed(path, MOST_PACKED))


def workbook_of(data: bytes) -> Workbook:
    """Read the bytes of a file; raises PackageError."""
    try:
        parts = unpacked(data)
    except DamagedError as error:
        raise no_archive(data) from error
    except PackageError as error:
        raise damaged(error.message) from error
    tags = sum(part.count(b"<") for part in parts.values())
    if tags > MOST_TAGS or sum(map(len, parts.values())) > MOST_UNPACKED:
        raise too_large("tệp nở ra quá lớn")
    # Names of parts know no case (ISO/IEC 29500-2, 6.2.2.3).
    parts = {name.casefold(): part for name, part in parts.items()}
    main = _by_kind(parts, "").get("officeDocument", "")
    root = _tree(parts, main) if main in parts and not main.endswith(".bin") else None
    if root is None or local(root) != "workbook":
        raise no_workbook(parts, "" if root is None else local(root))
    return Workbook(tuple(_sheets(parts, main, root)))


def _sheets(parts: _Parts, main: str, root: Element) -> Iterator[Sheet]:
    shared = _shared(parts, main, root)
    links = {link.get("Id"): link for link in _links(parts, main)}
    left = MOST_CELLS
    for entry in root.iterfind("{*}sheets/{*}sheet"):
        link = links.get(entry.get(f"{{{OFFICE_URI}}}id"))
        if link is None or is_outside(link):
            raise damaged(f"phần {main} bị hỏng: không dẫn tới các trang tính")
        if _kind(link) != "worksheet":
            continue  # a chart, a dialog or macros, on a sheet of their own
        part = target_of(main, link).casefold()
        rows, tall = _content(part, _part(parts, part), shared, left)
        left -= sum(map(len, rows.values()))
        hidden = entry.get("state") in _HIDDEN
        yield Sheet(as_typed(entry.get("name") or ""), hidden, rows, tall)


def _content(part: str, data: bytes, shared: Shared, most: int) -> Content:
    """Read the cells of a sheet, quickly where it is plain and small enough for that."""
    rows = plain_rows(data, shared) if data.count(b"<c ") <= min(most, MOST_PLAIN) else None
    return content_of(part, data, shared, most) if rows is None else Content(rows)


def _shared(parts: _Parts, main: str, root: Element) -> Shared:
    named = _by_kind(parts, main)
    texts, styles = named.get("sharedStrings"), named.get("styles")
    settings = root.find("{*}workbookPr")
    known = _texts(texts, _part(parts, texts)) if texts else []
    return Shared(
        known,
        shown_by(_tree(parts, styles)) if styles else {},
        settings is not None and settings.get("date1904") in {"1", "true"},
        [text_cell(text) for text in known],
    )


def _texts(part: str, data: bytes) -> list[str]:
    texts = plain_texts(data) if data.count(b"<si>") <= MOST_PLAIN else None
    return texts_of(part, data) if texts is None else texts


def _by_kind(parts: _Parts, part: str) -> dict[str, str]:
    """Name the parts that a part leads to, by the last word of the kind of relation."""
    inside = (link for link in _links(parts, part) if not is_outside(link))
    return {_kind(link): target_of(part, link).casefold() for link in inside}


def _links(parts: _Parts, part: str) -> list[Element]:
    rels = rels_of(part)
    return list(_tree(parts, rels).iterfind("{*}Relationship")) if rels in parts else []


def _kind(link: Element) -> str:
    """Return what tells the kinds of relation apart, the same in Strict and Transitional."""
    return (link.get("Type") or "").rpartition("/")[2]


def _tree(parts: _Parts, name: str) -> Element:
    data = _part(parts, name)
    if data.count(b"<") + data.count(b"=") > MOST_SIGNS:
        raise too_large(f"phần {name} quá lớn")
    try:
        return parse(data)
    except ForbiddenXmlError as error:
        raise damaged(f"phần {name} khai báo DTD, không được phép") from error
    except BrokenXmlError as error:
        raise damaged(f"phần {name} bị hỏng, không phải XML đúng") from error


def _part(parts: _Parts, name: str) -> bytes:
    if name not in parts:
        raise damaged(f"tệp bị hỏng: thiếu phần {name}")
    return parts[name]
