"""Parts with text are found by what they are."""

from cchc_cli.ooxml.names import MAIN
from cchc_cli.ooxml.texts import comments, root_name, texts
from tests.helpers.small_docx import W


def test_headers_footers_and_notes_under_any_name_after_the_text() -> None:
    parts = {
        "word/sub/x.xml": f'<a:hdr xmlns:a="{W}"/>'.encode(),
        "word/footnotes9.bin": f'\ufeff<!-- a --><footnotes xmlns="{W}"/>'.encode(),
        MAIN: b"<a",
        "word/styles.xml": f'<a:styles xmlns:a="{W}"/>'.encode(),
        "said.xml": f'<a:comments xmlns:a="{W}"/>'.encode(),
        "word/media/a.png": b"\x89PNG<hdr/>",
    }
    assert texts(parts) == [MAIN, "word/footnotes9.bin", "word/sub/x.xml"]
    assert comments(parts) == ["said.xml"]


def test_the_root_is_named_though_the_rest_is_broken_or_long() -> None:
    assert root_name(b'<?xml version="1.0"?>\n<hdr><p>') == "hdr"
    assert root_name(b"<!--" + b" " * 100_000 + b"--><ftr/>") == "ftr"
    assert root_name(b"") == root_name(b"<") == root_name(b"x") == ""
