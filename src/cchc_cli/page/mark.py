"""The mark at the end of pages and pictures that tells later whether somebody changed them."""

import re
from hashlib import sha256

_MARK = re.compile(rb"<!-- cchc ([0-9a-f]{64}) -->\n\Z")


def marked(text: str) -> bytes:
    """Return the bytes of a text of HTML or SVG with a comment that holds their hash."""
    data = text.encode()
    return data + f"<!-- cchc {sha256(data).hexdigest()} -->\n".encode()


def is_as_made(data: bytes) -> bool:
    """Tell whether a file is as we made it: neither edited by hand, nor somebody else's."""
    found = _MARK.search(data)
    if found is None:
        return False
    return found[1].decode() == sha256(data[: found.start()]).hexdigest()
