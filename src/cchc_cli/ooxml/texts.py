"""Which parts hold text that is read: by what they are, not by what they are called.

Word calls a header word/header1.xml; whoever writes a package may call it anything.
"""

from collections.abc import Mapping
from io import BytesIO

from lxml import etree

from cchc_cli.ooxml.names import MAIN, local
from cchc_cli.ooxml.parsed import known_root

_TEXTS = {"hdr", "ftr", "footnotes", "endnotes"}
_ENOUGH = 100
"""Bytes in which a part that is XML begins, a mark of its encoding before it or not."""


def texts(parts: Mapping[str, bytes]) -> list[str]:
    """Name the text, then its headers, footers and notes."""
    found = (name for name in sorted(parts) if name != MAIN and _root_name(parts, name) in _TEXTS)
    return [MAIN, *found]


def comments(parts: Mapping[str, bytes]) -> list[str]:
    """Name the parts with the words of comments."""
    return [name for name in sorted(parts) if _root_name(parts, name) == "comments"]


def _root_name(parts: Mapping[str, bytes], name: str) -> str:
    known = known_root(parts, name)
    return root_name(parts[name]) if known is None else local(known)


def root_name(data: bytes) -> str:
    """Return the name of a part's root element; nothing for what does not begin as XML."""
    if not data[:_ENOUGH].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return ""
    try:
        options = {"resolve_entities": False, "no_network": True}
        _, root = next(iter(etree.iterparse(BytesIO(data), events=("start",), **options)))
    except (etree.XMLSyntaxError, StopIteration):
        return ""  # whoever reads the whole of it tells why
    return local(root)
