"""A link as a QR code."""

import zlib
from struct import pack

from cchc_cli.word.values import Picture

SIZE_MM = 30
_MODULE_PIXELS = 8
"""So that a row of a module is one byte, a pixel a bit."""
_BORDER = 4
"""Modules around a code that stay light (ISO/IEC 18004)."""
_MOST_BYTES = 2_331
"""What the largest code holds (ISO/IEC 18004: version 40, level M, bytes), in any letters."""
_LIGHT, _DARK = b"\xff", b"\0"
_PLAIN, _AS_ABOVE = b"\0", b"\2"
"""How a row of a PNG is written: by itself, or as its difference from the row above."""


def fits_qr(url: str) -> bool:
    """Tell whether a QR code holds a link."""
    return len(url.encode()) <= _MOST_BYTES


def qr_picture(url: str, title: str) -> Picture:
    """Draw a link that fits as a QR code of 30 mm; the same link gives the same bytes."""
    from cchc_cli.documents.segno_encoder import modules_of

    return Picture(_png(modules_of(url)), SIZE_MM, SIZE_MM, alt=f"Mã QR: {title or url}")


def _png(rows: list[bytes]) -> bytes:
    """Write modules as a PNG of black and white (W3C PNG: greyscale of one bit)."""
    modules = len(rows) + 2 * _BORDER
    side = modules * _MODULE_PIXELS
    above = (_PLAIN + _LIGHT * modules) * (_BORDER * _MODULE_PIXELS)
    same = (_AS_ABOVE + bytes(modules)) * (_MODULE_PIXELS - 1)
    pixels = b"".join(_row(row) + same for row in rows)
    chunks = (
        (b"IHDR", pack(">2I5B", side, side, 1, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(above + pixels + above, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _row(row: bytes) -> bytes:
    inner = bytes(row).translate(_LIGHT + _DARK + bytes(254))
    return _PLAIN + _LIGHT * _BORDER + inner + _LIGHT * _BORDER


def _chunk(name: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))
