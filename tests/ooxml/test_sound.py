"""Every XML part is parsed once: what is broken, of another kind or declares a DTD is refused."""

import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml import parsed, sound
from cchc_cli.ooxml.names import MAIN, TYPES
from cchc_cli.ooxml.package import PackageError, read_parts
from cchc_cli.ooxml.sound import xml_roots
from tests.helpers.hostile import UNSOUND, Change, inside, part, replaced


def changed(change: Change) -> dict[str, bytes]:
    parts = read_parts(builtin_folder() / "notice.docx")
    change(parts)
    return parts


@pytest.mark.parametrize("name", UNSOUND)
def test_an_unsound_part_is_refused_by_its_name(name: str) -> None:
    told, change = UNSOUND[name]
    with pytest.raises(PackageError, match=f"^phần {told.replace('[', '.')} ") as caught:
        xml_roots(changed(change))
    assert caught.value.hint


def test_every_xml_part_is_parsed() -> None:
    parts = changed(part("word/media/a.png", b"\x89PNG"))
    assert set(xml_roots(parts)) == {name for name in parts if not name.endswith(".png")}


def test_content_types_with_a_prefix_are_read() -> None:
    types = read_parts(builtin_folder() / "notice.docx")[TYPES].decode()
    types = types.replace("<Default", "<ct:Default").replace("<Override", "<ct:Override")
    types = types.replace("Types xmlns=", "ct:Types xmlns:ct=").replace("</Types", "</ct:Types")
    assert "<ct:Types xmlns:ct=" in types
    assert MAIN in xml_roots(changed(part(TYPES, types)))


@pytest.mark.parametrize("encoding", [b"utf-8", b"UTF-8", b"US-ASCII", b"ascii"])
def test_the_usual_encodings_are_read(encoding: bytes) -> None:
    change = part("word/a.xml", b'<?xml version="1.0" encoding="' + encoding + b'"?><a/>')
    assert xml_roots(changed(change))["word/a.xml"].tag == "a"


def test_a_byte_order_mark_is_read() -> None:
    assert "word/a.xml" in xml_roots(changed(part("word/a.xml", b"\xef\xbb\xbf<a/>")))


def test_more_signs_than_the_limit_are_refused_before_anything_of_them_is_parsed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parts = changed(inside('<w:p w:a="" w:b=""/><w:p></w:p>' * 1000))
    signs = sum(d.count(b"<") - d.count(b"</") + d.count(b"=") for d in parts.values())
    monkeypatch.setattr(sound, "MOST_SIGNS", signs)
    assert MAIN in xml_roots(parts)
    monkeypatch.setattr(sound, "MOST_SIGNS", signs - 1)
    monkeypatch.setattr(
        parsed, "parse", lambda data: pytest.fail("parsed") if data != parts[TYPES] else real(data)
    )
    with pytest.raises(PackageError, match="quá lớn"):
        xml_roots(parts)


real = parsed.parse


def test_strict_files_are_sound() -> None:
    strict = replaced(
        MAIN,
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert MAIN in xml_roots(changed(strict))
