"""What the list of an archive's entries tells before anything is unpacked."""

import unicodedata
import zipfile
from collections.abc import Sequence
from urllib.parse import unquote

MOST_BYTES = 200 * 1024 * 1024
"""Unpacked, all parts together: a report with a hundred photographs has less."""
MOST_ENTRIES = 5_000
"""A document with a picture on each of a thousand pages has fewer."""
_MOST_RATIO = 150
"""Deflate makes XML of Word 10 to 40 times smaller; at most, of one letter, 1,032."""
_SMALL = 20 * 1024 * 1024
"""Below it the ratio tells nothing: a page of equal empty rows compresses as well as a bomb."""
_COMPRESSED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


def refusal(entries: Sequence[zipfile.ZipInfo]) -> str | None:
    """Say why an archive must not be unpacked; None where nothing speaks against it.

    Names are judged although nothing is written to the disk under them: what reads a document
    of ours may do that, and of two parts with one name each program takes another.
    """
    if len(entries) > MOST_ENTRIES:
        return f"tệp có quá nhiều phần ({len(entries)})"
    if any(entry.compress_type not in _COMPRESSED for entry in entries):
        return "tệp nén theo cách mà Word và Excel không dùng"
    if sum(entry.file_size for entry in entries) > MOST_BYTES or any(map(_is_bomb, entries)):
        return "tệp nở ra quá lớn"
    # The names as they are in the archive: Python cuts them at NUL, and turns \ into / on Windows.
    return _refusal_of_names([entry.orig_filename for entry in entries])


def _refusal_of_names(names: list[str]) -> str | None:
    seen: set[str] = set()
    for name in names:
        if _is_odd(name):
            return f"tên phần bên trong không hợp lệ: {name!r}"
        if name.casefold() in seen:
            return f"hai phần bên trong cùng tên: {name}"
        seen.add(name.casefold())
    return None


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > max(_SMALL, _MOST_RATIO * entry.compress_size)


def _is_odd(name: str) -> bool:
    """Tell whether a name leads out of the package, or is no name of a part (ECMA-376-2, 6.2.2)."""
    plain = unquote(name)
    steps = plain.removesuffix("/").split("/")
    return (
        any(step in {"", ".", ".."} for step in steps)
        or any(sign in plain for sign in "\\:")
        or any(unicodedata.category(letter).startswith("C") for letter in plain)
    )
