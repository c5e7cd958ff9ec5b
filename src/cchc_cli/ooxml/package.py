"""A package (.docx) as parts by name: read with limits, written the same for the same parts."""

import re
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from cchc_cli.ooxml.names import MAIN, TYPES

MOST_BYTES = 200 * 1024 * 1024
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What reading a damaged or encrypted archive raises."""
_COMPRESSED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ODD_MAIN = re.compile(r"word/document\d+\.xml")


class PackageError(Exception):
    """A file is no sound .docx: `message` says what it is, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep both, in Vietnamese."""
        super().__init__(message)
        self.message = message
        self.hint = hint


def read_parts(path: Path) -> dict[str, bytes]:
    """Read all parts; raises PackageError for what is no sound .docx, OSError as it comes."""
    return parts_of(path.read_bytes())


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return all parts of a .docx; raises PackageError."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            if sum(info.file_size for info in package.infolist()) > MOST_BYTES:
                raise PackageError("tệp nở ra quá lớn")
            if any(info.compress_type not in _COMPRESSED for info in package.infolist()):
                raise PackageError("tệp nén theo cách mà Word không dùng")
            parts = {info.filename: package.read(info) for info in package.infolist()}
    except _DAMAGED as error:
        raise PackageError(
            "không phải tệp .docx, hoặc tệp bị hỏng", hint="mở bằng Word rồi lưu lại dạng .docx"
        ) from error
    parts = _usual_name(parts)
    if MAIN not in parts or TYPES not in parts:
        raise PackageError("tệp không phải văn bản Word (.docx)")
    return parts


def _usual_name(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Call the text word/document.xml: Word on the web writes word/document2.xml."""
    odd = next((name for name in parts if _ODD_MAIN.fullmatch(name)), None)
    if odd is None or MAIN in parts:
        return parts
    names = {odd: MAIN, rels_of(odd): rels_of(MAIN)}
    renamed = {names.get(name, name): data for name, data in parts.items()}
    for name in (TYPES, rels_of("")):
        if name in renamed:
            renamed[name] = renamed[name].replace(odd.encode(), MAIN.encode())
    return renamed


def rels_of(part: str) -> str:
    """Name the part that lists a part's relationships; those of the package for an empty name."""
    folder, slash, name = part.rpartition("/")
    return f"{folder}{slash}_rels/{name}.rels"


def packed(parts: dict[str, bytes]) -> bytes:
    """Write parts in a fixed order with fixed times; content types stand first."""
    first = (TYPES, rels_of(""))
    names = [n for n in first if n in parts] + sorted(n for n in parts if n not in first)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name in names:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            package.writestr(info, parts[name])
    return buffer.getvalue()
