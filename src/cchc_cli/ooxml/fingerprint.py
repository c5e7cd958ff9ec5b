"""Whether somebody edited a document after it was made: a hash kept in its properties."""

from hashlib import sha256

from cchc_cli.ooxml.names import OFFICE_URI
from cchc_cli.ooxml.package import PackageError, unpacked
from cchc_cli.ooxml.relations import give_type, relate
from cchc_cli.ooxml.xml import maker, written

_CUSTOM = "docProps/custom.xml"
_NAME = "cchc-fingerprint"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The format id that Office gives all custom properties of users."""


def fingerprint(parts: dict[str, bytes]) -> str:
    """Hash everything but the part that keeps the hash."""
    digest = sha256()
    for name in sorted(parts):
        if name != _CUSTOM:
            digest.update(f"{name}\0{len(parts[name])}\0".encode())
            digest.update(parts[name])
    return digest.hexdigest()


def with_fingerprint(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Add the property that tells later whether somebody edited the document."""
    parts = dict(parts)
    give_type(parts, _CUSTOM, "application/vnd.openxmlformats-officedocument.custom-properties+xml")
    relate(parts, "", name="rIdCustom", kind=f"{OFFICE_URI}/custom-properties", target=_CUSTOM)
    parts[_CUSTOM] = _properties(fingerprint(parts))
    return parts


def is_as_made(document: bytes) -> bool:
    """Tell whether a document is as we made it: neither edited by hand, nor somebody else's."""
    try:
        parts = unpacked(document)
    except PackageError:
        return False
    return parts.get(_CUSTOM) == _properties(fingerprint(parts))


def _properties(value: str) -> bytes:
    make, values = maker(_PROPERTIES, vt=_VALUES), maker(_VALUES, vt=_VALUES)
    return written(
        make.Properties(make.property(values.lpwstr(value), fmtid=_FORMAT, pid="2", name=_NAME))
    )
