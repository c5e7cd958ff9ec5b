"""What a part prints is put together, and is XML or nothing."""

import pytest

from cchc_cli.word import printing
from cchc_cli.word.blocks import CELL, OPEN, TABLE
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.limits import TooMuchError
from cchc_cli.word.printing import check_printed, gathered


def test_pieces_are_joined_and_marked_ones_mended() -> None:
    assert gathered(["a", "", "b"]) == "ab"
    assert gathered(["a", OPEN, CELL, "b"]) == "a<w:p/>b"
    assert gathered(["a", OPEN, "<w:tbl>", "</w:tbl>", TABLE, "b"]) == "ab"


def test_more_than_a_document_is_not_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "MOST_LETTERS", 10)
    taken = []
    with pytest.raises(TooMuchError):
        gathered(taken.append(n) or "abc" for n in range(1000))
    assert len(taken) == 4


@pytest.mark.parametrize("part", [b"", b"<a>", b"<a></b>", b"<a>&x;</a>", b"<a/>x", b"<a>\x01</a>"])
def test_what_is_no_xml_is_refused_by_the_name_of_its_part(part: bytes) -> None:
    with pytest.raises(TemplateError, match=r"word/header1\.xml"):
        check_printed("word/header1.xml", part)


def test_sound_xml_passes() -> None:
    check_printed("word/document.xml", "<a>đ</a>".encode())
