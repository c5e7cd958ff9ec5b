"""A package (.docx, .xlsx) as parts by name: read with limits, written the same each time."""

import errno
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from cchc_cli.ooxml.entries import refusal
from cchc_cli.ooxml.names import MAIN, TYPES
from cchc_cli.patterns import regex
from cchc_cli.regular import read_regular

MOST_PACKED = 100 * 1024 * 1024
"""The size of a whole file: one with a hundred photographs is smaller."""
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What reading a damaged or encrypted archive raises."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ODD_MAIN = regex(r"word/document\d+\.xml")


class PackageError(Exception):
    """A file is no sound .docx or .xlsx: `message` says what it is, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep both, in Vietnamese."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class DamagedError(PackageError):
    """A file is no archive that can be unpacked whole."""


def read_parts(path: Path) -> dict[str, bytes]:
    """Read all parts; raises PackageError for what is no sound .docx, OSError as it comes."""
    return parts_of(read_packed(path))


def read_packed(path: Path, most: int = MOST_PACKED) -> bytes:
    """Read a whole file; raises PackageError for one that is none or is too large, OSError."""
    try:
        data = read_regular(path, most + 1)
    except OSError as error:
        if error.errno in _NO_FILE:
            raise PackageError(_NO_FILE[error.errno]) from error
        raise
    if len(data) > most:
        raise PackageError(f"tệp lớn quá (hơn {most // 1024**2} MB)")
    return data


_NO_FILE = {
    errno.EISDIR: "đây là thư mục, không phải tệp",
    errno.ENXIO: "đây là thiết bị hoặc ống dẫn (FIFO), không phải tệp thường",
}


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return all parts of a .docx; raises PackageError."""
    try:
        parts = _usual_name(unpacked(data))
    except DamagedError as error:
        raise PackageError(
            "không phải tệp .docx, hoặc tệp bị hỏng", hint="mở bằng Word rồi lưu lại dạng .docx"
        ) from error
    if MAIN not in parts or TYPES not in parts:
        raise PackageError("tệp không phải văn bản Word (.docx)")
    return parts


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the parts of any package, bounded; raises PackageError, DamagedError for no archive.

    What is no archive, each kind of file calls in its own words.
    """
    try:
        # Names of parts are ASCII: the code page of DOS would be loaded for nothing.
        with zipfile.ZipFile(BytesIO(data), metadata_encoding="latin-1") as package:
            entries = package.infolist()
            if why := refusal(entries):
                raise PackageError(why)
            return {e.filename: package.read(e) for e in entries if not e.is_dir()}
    except _DAMAGED as error:
        raise DamagedError("tệp bị hỏng, hoặc không phải tệp nén") from error


def _usual_name(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Call the text word/document.xml: Word on the web writes word/document2.xml."""
    if MAIN in parts:
        return parts
    odd = next((name for name in parts if _ODD_MAIN.fullmatch(name)), None)
    if odd is None:
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
