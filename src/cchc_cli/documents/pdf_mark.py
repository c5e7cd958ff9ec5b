"""Whether a PDF is one that we made of a document, and of which: a comment after its end.

Why a comment: readers look for a PDF's end in its last kilobyte and ignore what follows, and who
signs or edits the file writes after our line or over all of it; either way it is no longer as made.
"""

from hashlib import sha256

_MARK = b"%cchc-fingerprint "
_LENGTH = len(_MARK) + 64 + 1 + 64 + 1
"""Of the whole line: two hashes, a space between them, an end."""


def with_mark(pdf: bytes, source: bytes) -> bytes:
    """Add the line that tells later which document a PDF shows, and that nobody changed it."""
    body = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    hashes = f"{sha256(body).hexdigest()} {sha256(source).hexdigest()}\n"
    return body + _MARK + hashes.encode()


def source_of(pdf: bytes) -> str | None:
    """Return the hash of the document that a PDF of ours shows; None for any other PDF."""
    body, line = pdf[:-_LENGTH], pdf[-_LENGTH:]
    if not line.startswith(_MARK):
        return None
    kept, _, source = line[len(_MARK) :].decode("ascii", "replace").rstrip("\n").partition(" ")
    return source if kept == sha256(body).hexdigest() else None
