"""Files that are no .xlsx, each called what it is."""

import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml.names import TYPES
from cchc_cli.ooxml.package import PackageError
from cchc_cli.xlsx.reading import workbook_of
from tests.helpers.hostile import zipped
from tests.helpers.small_xlsx import packed_book, parts_of_book, relations

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def ole(stream: str) -> bytes:
    return (
        OLE + bytes(504) + "Root Entry".encode("utf-16-le") + stream.encode("utf-16-le") + bytes(99)
    )


def package_of(main: str, data: bytes) -> bytes:
    rels = relations(("r", "officeDocument", main)).encode()
    return zipped([(TYPES, b"<Types/>"), ("_rels/.rels", rels), (main, data)])


FILES = {
    "empty": (b"", "tệp rỗng"),
    "zeros": (bytes(4096), "tệp rỗng"),
    "xls": (ole("Workbook"), "Excel đời cũ (.xls)"),
    "locked": (ole("EncryptedPackage"), "khóa bằng mật khẩu"),
    "doc": (ole("WordDocument"), "văn bản Word"),
    "docx": ((builtin_folder() / "notice.docx").read_bytes(), "văn bản Word"),
    "ods": (zipped([("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]), ".ods"),
    "odt": (zipped([("mimetype", b"application/vnd.oasis.opendocument.text")]), "văn bản Word"),
    "xlsb": (package_of("xl/workbook.bin", b"\x83\x01"), ".xlsb"),
    "pptx": (
        package_of("ppt/presentation.xml", b"<p:presentation xmlns:p='x'/>"),
        "không phải tệp Excel",
    ),
    "zip": (zipped([("a.txt", b"x")]), "không phải tệp Excel"),
    "cut": (packed_book(parts_of_book())[:-40], "bị hỏng"),
    "csv": ("id,Nội dung\nT1,Việc\n".encode(), "tệp chữ hoặc .csv"),
    "csv of Excel": ("id;Nội dung\n".encode("utf-16"), "tệp chữ hoặc .csv"),
    "csv with a mark": ("\ufeffid;Nội dung\n".encode(), "tệp chữ hoặc .csv"),
    "html": (b"\xef\xbb\xbf \n<HTML xmlns:x='urn:x'><table/>", "trang web (HTML)"),
    "html table": (b"<table border=1><tr><td>1</table>", "trang web (HTML)"),
    "html in UTF-16": ("<html><body/></html>".encode("utf-16"), "trang web (HTML)"),
    "mht": (b"MIME-Version: 1.0\nX-Document-Type: Workbook\n", "trang web (HTML)"),
    "xml of 2003": (
        b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        "XML đời 2003",
    ),
    "pdf": (b"%PDF-1.7\n\x80\x81", "tệp PDF"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "không phải tệp Excel (.xlsx), hoặc tệp bị hỏng"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_another_kind_is_named_with_what_to_do(name: str) -> None:
    data, words = FILES[name]
    with pytest.raises(PackageError) as caught:
        workbook_of(data)
    assert words in caught.value.message
    assert caught.value.hint


def test_who_gets_a_locked_file_is_told_how_to_unlock_it() -> None:
    with pytest.raises(PackageError) as caught:
        workbook_of(FILES["locked"][0])
    assert "xóa mật khẩu" in caught.value.hint
