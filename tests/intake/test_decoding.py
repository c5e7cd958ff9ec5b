"""Texts in the encodings in which people save them."""

import unicodedata

import pytest

from cchc_cli.intake.decoding import NotTextError, decoded


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_letters_come_out_composed(encoding: str) -> None:
    assert decoded(unicodedata.normalize("NFD", "Việc").encode(encoding)) == "Việc"


@pytest.mark.parametrize(
    "data", [b"Vi\xeac", b"Vi\xd6c \xb5\xf2", b"\xff\xfe\x00", b"\xff\xfea", b"a\0b", b"\xff\xff"]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decoded(data)


def test_a_plain_csv_file_of_vietnamese_windows_is_read() -> None:
    typed = b"R\xe0 so\xe1t; \xd0\xf5n vi\xf2; \x93ng\xfd\xde nghi\xdea\x94"
    assert decoded(typed) == "Rà soát; Đơn vị; “ngữ nghĩa”"
