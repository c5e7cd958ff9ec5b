"""The text of a file, in the encodings in which Excel and Notepad save it."""

import re

from cchc_cli.text import nfc

_VIETNAMESE = re.compile(
    r"[\t\r\n -~–—‘’“”…•«»°àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]*",
    re.IGNORECASE,
)
"""What Vietnamese text is made of. The old one-byte fonts (TCVN3, VNI) have other signs among the
letters when they are read as Windows does."""
_TONE = re.compile(r"[\u0300\u0301\u0303\u0309\u0323]")
"""Tones have signs of their own there: a text without any is hardly one."""


class NotTextError(Exception):
    """Bytes are no text that can be read."""


def decoded(data: bytes) -> str:
    """Return a text, composed; raises NotTextError.

    UTF-8, UTF-16 ("Unicode") with its mark, and windows-1258, in which Excel saves a plain CSV file
    where Windows is Vietnamese.
    """
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        text = data.decode("cp1258", "replace")
        if wide or not _TONE.search(text) or not _VIETNAMESE.fullmatch(nfc(text)):
            raise NotTextError from error
    if "\0" in text:
        raise NotTextError
    return nfc(text)
