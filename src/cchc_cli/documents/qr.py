"""A link as a QR code."""

from io import BytesIO

from cchc_cli.word.values import Picture

SIZE_MM = 30
_MODULE_PIXELS = 8
_MOST_BYTES = 2_331
"""What the largest code holds (ISO/IEC 18004: version 40, level M, bytes), in any letters."""


def fits_qr(url: str) -> bool:
    """Tell whether a QR code holds a link."""
    return len(url.encode()) <= _MOST_BYTES


def qr_picture(url: str, title: str) -> Picture:
    """Draw a link that fits as a QR code of 30 mm; the same link gives the same bytes."""
    import segno

    buffer = BytesIO()
    segno.make(url, error="m", micro=False).save(buffer, kind="png", scale=_MODULE_PIXELS, border=4)
    return Picture(buffer.getvalue(), SIZE_MM, SIZE_MM, alt=f"Mã QR: {title or url}")
