"""Packages read and written: what is refused, what is renamed, and the same bytes each time."""

import io
import zipfile
from pathlib import Path

import docx
import pytest

from cchc_cli.ooxml import entries
from cchc_cli.ooxml.names import MAIN, TYPES
from cchc_cli.ooxml.package import PackageError, packed, parts_of, read_parts, rels_of

PARTS = {TYPES: b"<Types/>", MAIN: b"<document/>"}


def zipped(parts: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def encrypted(data: bytes) -> bytes:
    """Set the flag of encryption in every header of an archive."""
    raw = bytearray(data)
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = raw.find(mark)
        while place >= 0:
            raw[place + flags] |= 1
            place = raw.find(mark, place + 1)
    return bytes(raw)


def refusal(data: bytes) -> PackageError:
    with pytest.raises(PackageError) as caught:
        parts_of(data)
    return caught.value


# Reading


def test_parts_come_by_name() -> None:
    assert parts_of(zipped(PARTS)) == PARTS


def test_stored_parts_are_read_as_compressed_ones() -> None:
    assert parts_of(zipped(PARTS, zipfile.ZIP_STORED)) == PARTS


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(zipped(PARTS))
    assert read_parts(path) == PARTS


def test_a_file_that_is_not_there_stays_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_parts(tmp_path / "x.docx")


@pytest.mark.parametrize("data", [b"", b"PK", b"\xd0\xcf\x11\xe0 an old .doc", b"%PDF-1.7"])
def test_what_is_no_archive_is_refused_with_a_hint(data: bytes) -> None:
    error = refusal(data)
    assert error.message == "không phải tệp .docx, hoặc tệp bị hỏng"
    assert error.hint


def test_a_file_cut_short_is_refused() -> None:
    data = zipped(PARTS)
    for end in range(0, len(data), 7):
        assert "bị hỏng" in refusal(data[:end]).message


def test_a_part_whose_bytes_changed_is_refused() -> None:
    data = zipped(PARTS, zipfile.ZIP_STORED).replace(b"<document/>", b"<documemt/>")
    assert "bị hỏng" in refusal(data).message


def test_a_part_whose_compression_is_broken_is_refused() -> None:
    data = bytearray(zipped({**PARTS, MAIN: b"<document>" + b"text " * 100}))
    start = data.index(MAIN.encode()) + len(MAIN)
    data[start : start + 4] = b"\xff\xff\xff\xff"
    assert "bị hỏng" in refusal(bytes(data)).message


@pytest.mark.parametrize("byte", [0, 1, 9, 127, 128, 255])
def test_an_archive_with_any_byte_changed_is_read_or_refused(byte: int) -> None:
    parts = {**PARTS, MAIN: b"<document/>" * 10}
    data = zipped(parts)
    refused = 0
    for place in range(len(data)):
        try:
            assert parts_of(data[:place] + bytes([byte]) + data[place + 1 :]) == parts
        except PackageError:
            refused += 1
    assert 0 < refused < len(data)


def test_an_encrypted_archive_is_refused() -> None:
    assert "bị hỏng" in refusal(encrypted(zipped(PARTS))).message


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_compression_that_word_does_not_use_is_refused(compression: int) -> None:
    said = refusal(zipped(PARTS, compression)).message
    assert said == "tệp nén theo cách mà Word và Excel không dùng"


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "MOST_BYTES", sum(map(len, PARTS.values())) - 1)
    assert refusal(zipped(PARTS)).message == "tệp nở ra quá lớn"


def test_an_archive_at_the_limit_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "MOST_BYTES", sum(map(len, PARTS.values())))
    assert parts_of(zipped(PARTS)) == PARTS


@pytest.mark.parametrize("lacking", [MAIN, TYPES])
def test_an_archive_without_text_or_types_is_no_document(lacking: str) -> None:
    rest = {name: data for name, data in PARTS.items() if name != lacking}
    assert refusal(zipped(rest)).message == "tệp không phải văn bản Word (.docx)"


def test_a_workbook_is_no_document() -> None:
    assert "Word" in refusal(zipped({TYPES: b"<Types/>", "xl/workbook.xml": b"<w/>"})).message


# The text under another name


def test_a_numbered_text_gets_its_usual_name_wherever_it_is_named() -> None:
    parts = parts_of(
        zipped(
            {
                TYPES: b'<Types><Override PartName="/word/document2.xml"/></Types>',
                "_rels/.rels": b'<Relationship Target="/word/document2.xml"/>',
                "word/document2.xml": b"<document/>",
                "word/_rels/document2.xml.rels": b"<Relationships/>",
            }
        )
    )
    assert parts == {
        TYPES: b'<Types><Override PartName="/word/document.xml"/></Types>',
        "_rels/.rels": b'<Relationship Target="/word/document.xml"/>',
        "word/document.xml": b"<document/>",
        "word/_rels/document.xml.rels": b"<Relationships/>",
    }


def test_a_numbered_part_beside_the_text_keeps_its_name() -> None:
    parts = {**PARTS, "word/document2.xml": b"<other/>"}
    assert parts_of(zipped(parts)) == parts


def test_a_document_saved_under_a_numbered_text_opens_again() -> None:
    out = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("một")
    document.save(out)
    names = {MAIN: "word/document2.xml", rels_of(MAIN): rels_of("word/document2.xml")}
    odd = {names.get(name, name): data for name, data in parts_of(out.getvalue()).items()}
    for name in (TYPES, rels_of("")):
        odd[name] = odd[name].replace(b"word/document.xml", b"word/document2.xml")
    again = docx.Document(io.BytesIO(packed(parts_of(zipped(odd)))))
    assert [paragraph.text for paragraph in again.paragraphs] == ["một"]


# Writing


def test_the_same_parts_give_the_same_bytes_in_whatever_order() -> None:
    assert packed(PARTS) == packed(dict(reversed(PARTS.items())))


def test_what_is_written_is_read_again() -> None:
    assert parts_of(packed(PARTS)) == PARTS


def test_types_and_package_relationships_come_first_and_the_rest_by_name() -> None:
    names = ["word/z.xml", "a.xml", "_rels/.rels", MAIN, TYPES]
    with zipfile.ZipFile(io.BytesIO(packed(dict.fromkeys(names, b"")))) as archive:
        assert archive.namelist() == [TYPES, "_rels/.rels", "a.xml", MAIN, "word/z.xml"]


def test_nothing_of_the_time_or_the_machine_is_written() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(PARTS))) as archive:
        for info in archive.infolist():
            assert info.date_time == (1980, 1, 1, 0, 0, 0)
            assert info.create_system == 0
            assert info.compress_type == zipfile.ZIP_DEFLATED


@pytest.mark.parametrize(
    ("part", "rels"),
    [
        ("", "_rels/.rels"),
        ("word/document.xml", "word/_rels/document.xml.rels"),
        ("word/charts/chart1.xml", "word/charts/_rels/chart1.xml.rels"),
        ("top.xml", "_rels/top.xml.rels"),
    ],
)
def test_relationships_stand_in_a_folder_beside_their_part(part: str, rels: str) -> None:
    assert rels_of(part) == rels
