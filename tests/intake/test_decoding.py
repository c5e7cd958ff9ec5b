"""Texts in the encodings in which people save them."""

import unicodedata

import pytest

from cchc_cli.intake.decoding import NotTextError, decoded


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_letters_come_out_composed(encoding: str) -> None:
    assert decoded(unicodedata.normalize("NFD", "Việc").encode(encoding)) == "Việc"


@pytest.mark.parametrize("data", [b"Vi\xeac", b"\xff\xfe\x00", b"a\0b"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decoded(data)
