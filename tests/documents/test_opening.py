"""Files that claim to be a .docx, hostile ones included: a clear answer, never a crash or a hang."""

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.layout import good
from tests.helpers.small_docx import W, package, with_body

HOSTILE = {
    "empty": b"",
    "text": b"hello",
    "old word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "rtf": b"{\\rtf1 x}",
    "cut": good("notice")[:3000],
    "no xml": package("not xml"),
    "entities": package('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><x>&a;</x>'),
    "no body": package(f'<w:document xmlns:w="{W}"/>'),
    "deep tables": package(
        with_body("<w:tbl><w:tr><w:tc>" * 80 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 80 + "<w:p/>")
    ),
    "based on itself": package(
        with_body('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'),
        styles=f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>',
    ),
    "odd numbers": package(
        with_body('<w:p><w:pPr><w:ind w:left="x"/><w:spacing w:line="?"/></w:pPr><w:r><w:rPr><w:sz w:val="big"/></w:rPr><w:t>x</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="q"/></w:sectPr>')
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files(name: str, tmp_path: Path, cchc: Callable) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(HOSTILE[name])
    answer = cchc("lint", path)
    assert answer.code in {1, 2}
    assert "Traceback" not in answer.err
    if name in {"old word", "rtf"}:
        assert ".docx" in answer.err


def test_bombs_of_tags_are_refused(tmp_path: Path, cchc: Callable) -> None:
    cell = "<w:tc><w:p/></w:tc>"
    for inner in ("<w:p/>" * 1_000_001, f"<w:tbl><w:tr>{cell * 400_000}</w:tr></w:tbl>"):
        (tmp_path / "x.docx").write_bytes(package(with_body(inner)))
        answer = cchc("lint", tmp_path / "x.docx")
        assert (answer.code, "quá lớn" in answer.err) == (2, True)


def test_a_main_part_of_another_name(tmp_path: Path, cchc: Callable) -> None:
    with zipfile.ZipFile(io.BytesIO(good("notice"))) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    with zipfile.ZipFile(tmp_path / "x.docx", "w") as archive:
        for name, data in parts.items():
            new = name.replace("document.xml", "document2.xml")
            archive.writestr(new, data.replace(b"word/document.xml", b"word/document2.xml"))
    assert cchc("lint", tmp_path / "x.docx", "--fail-on", "warning").code == 0
    assert "== văn bản" in cchc("template", "show", tmp_path / "x.docx").out


def test_any_damage_is_told(tmp_path: Path, cchc: Callable) -> None:
    """Bytes changed anywhere: in the text, the compressed stream, the directory."""
    chance = random.Random(7)
    whole = good("notice")
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        (tmp_path / "x.docx").write_bytes(data)
        answer = cchc("lint", tmp_path / "x.docx")
        assert answer.code in {0, 1, 2}
        assert "Traceback" not in answer.err


@pytest.mark.slow
def test_a_zip_bomb_is_refused(tmp_path: Path, cchc: Callable) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("word/document.xml", b"\0" * (210 * 1024 * 1024))
    (tmp_path / "x.docx").write_bytes(out.getvalue())
    answer = cchc("lint", tmp_path / "x.docx")
    assert (answer.code, "quá lớn" in answer.err) == (2, True)
    assert cchc("lint", tmp_path / "none.docx").code == 2
