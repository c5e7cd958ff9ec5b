"""Whether somebody edited a document after it was made, and whether it went out so.

A hash and, for what is issued, its number are kept in the document's properties.
"""

from hashlib import sha256
from typing import NamedTuple

from cchc_cli.ooxml.names import OFFICE_URI
from cchc_cli.ooxml.package import PackageError, unpacked
from cchc_cli.ooxml.relations import give_type, relate
from cchc_cli.ooxml.xml import BrokenXmlError, ForbiddenXmlError, maker, parse, written

_CUSTOM = "docProps/custom.xml"
_NAME = "cchc-fingerprint"
_RELEASED = "cchc-released"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The format id that Office gives all custom properties of users."""
_FIRST_PID = 2
"""0 and 1 are taken: the dictionary of names and the code page (MS-OLEPS 2.18)."""


def fingerprint(parts: dict[str, bytes]) -> str:
    """Hash everything but the part that keeps the hash."""
    digest = sha256()
    for name in sorted(parts):
        if name != _CUSTOM:
            digest.update(f"{name}\0{len(parts[name])}\0".encode())
            digest.update(parts[name])
    return digest.hexdigest()


class Released(NamedTuple):
    """A document that was made to be issued."""

    number: str
    """With its symbol."""
    content: str
    """Its fingerprint: equal where two documents say the same in the same form."""


def with_fingerprint(parts: dict[str, bytes], released: str | None = None) -> dict[str, bytes]:
    """Add the property that tells later whether somebody edited the document.

    `released` is the number with which it is issued, with its symbol; None for a draft.
    """
    parts = dict(parts)
    give_type(parts, _CUSTOM, "application/vnd.openxmlformats-officedocument.custom-properties+xml")
    relate(parts, "", name="rIdCustom", kind=f"{OFFICE_URI}/custom-properties", target=_CUSTOM)
    parts[_CUSTOM] = _properties(fingerprint(parts), released)
    return parts


def is_as_made(document: bytes) -> bool:
    """Tell whether a document is as we made it: neither edited by hand, nor somebody else's."""
    try:
        parts = unpacked(document)
    except PackageError:
        return False
    return _CUSTOM in parts and parts[_CUSTOM] == _properties(fingerprint(parts), _number(parts))


def content_of(document: bytes) -> str:
    """Return the fingerprint of a document of ours; raises PackageError for what is none."""
    return fingerprint(unpacked(document))


def released(document: bytes) -> Released | None:
    """Return what a document was issued as; None for a draft, and for what is not ours."""
    if not is_as_made(document):
        return None
    parts = unpacked(document)
    number = _number(parts)
    return None if number is None else Released(number, fingerprint(parts))


def _number(parts: dict[str, bytes]) -> str | None:
    """Read the number that a document was issued with; None where it says nothing of it."""
    try:
        properties = parse(parts[_CUSTOM])
    except (BrokenXmlError, ForbiddenXmlError):
        return None
    found = properties.find(f"{{{_PROPERTIES}}}property[@name='{_RELEASED}']")
    return None if found is None else "".join(found.itertext())


def _properties(value: str, number: str | None) -> bytes:
    make, values = maker(_PROPERTIES, vt=_VALUES), maker(_VALUES, vt=_VALUES)
    kept = [(_NAME, value), *([(_RELEASED, number)] if number is not None else [])]
    return written(
        make.Properties(
            *(
                make.property(values.lpwstr(text), fmtid=_FORMAT, pid=str(pid), name=name)
                for pid, (name, text) in enumerate(kept, start=_FIRST_PID)
            )
        )
    )
