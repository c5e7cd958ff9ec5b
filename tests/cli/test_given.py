"""Files that commands are given: known by their names and beginnings."""

from pathlib import Path

import pytest

from cchc_cli.cli.given import (
    Given,
    given,
    read_document,
    tables_in,
    text_in,
)
from cchc_cli.errors import OutsideError, UsageError


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("a.txt", b"a", True),
        ("a.MD", b"a", True),
        ("a", b"a", True),
        ("a", b"PK\x03\x04", False),
        ("a.docx", b"a", False),
        ("a.csv", b"a", False),
    ],
)
def test_text_is_known_by_its_name_and_an_archive_by_its_beginning(
    name: str, data: bytes, text: bool, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)
    assert given(tmp_path / name).is_text is text


def test_what_is_no_text_is_refused() -> None:
    assert text_in(Given("Họp".encode(), "a.txt", ".txt")) == "Họp"
    with pytest.raises(UsageError, match=r"a\.txt không phải chữ UTF-8\.\nLưu lại"):
        text_in(Given(b"\xff\xff", "a.txt", ".txt"))


def test_tables_come_from_csv_and_from_what_was_pasted() -> None:
    for suffix in ("", ".csv", ".tsv", ".txt"):
        [table] = tables_in(Given(b"a\tb\n", "x", suffix))
        assert table.rows[0].cells == ("a", "b")
    with pytest.raises(UsageError, match=r"x\.xls: "):
        tables_in(Given(b"\xd0\xcf\x11\xe0", "x.xls", ".xls"))


def test_other_documents_go_through_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"x\.docx"):
        read_document(Given(b"a", "x.docx", ".docx"), len)
    monkeypatch.setattr("cchc_cli.documents.libreoffice.as_word", lambda *_: None)
    with pytest.raises(OutsideError, match=r"không đọc được x\.odt"):
        read_document(Given(b"a", "x.odt", ".odt"), len)
