"""The text of a file, in the encodings in which Excel and Notepad save it."""

from cchc_cli.text import nfc


class NotTextError(Exception):
    """Bytes are no text that can be read."""


def decoded(data: bytes) -> str:
    """Return a text, composed: UTF-8, or UTF-16 ("Unicode") with its mark; raises NotTextError."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotTextError from error
    if "\0" in text:
        raise NotTextError
    return nfc(text)
