"""Whether a PDF is one that we made of a document, and of which."""

from hashlib import sha256

import pytest

from cchc_cli.documents.pdf_mark import source_of, with_mark

BODY = b"%PDF-1.7\n...\n%%EOF\n"
OF_SOURCE = sha256(b"source").hexdigest()


@pytest.mark.parametrize("body", [BODY, BODY.rstrip(), b""])
def test_the_mark_names_the_document(body: bytes) -> None:
    marked = with_mark(body, b"source")
    assert marked.startswith(body)
    assert source_of(marked) == OF_SOURCE


def test_what_is_changed_or_not_ours_has_no_source() -> None:
    marked = with_mark(BODY, b"source")
    others = (b"", BODY, b"%PDF-1.4 signed scan", marked[1:], marked + b"x", marked + BODY)
    assert [source_of(pdf) for pdf in others] == [None] * len(others)
    assert source_of(marked.replace(b"...", b"!..")) is None
    assert source_of(BODY + marked[-147:].replace(b"%cchc", b"\xff\xff\xff\xff\xff")) is None
