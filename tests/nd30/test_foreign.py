"""Files that others made, hostile ones included: a clear answer, never a crash or a hang."""

import io
import json
import random
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.shared import Pt

from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.reading.parts import UnreadableError
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.ooxml.package import read_parts
from tests.nd30.test_lint import good

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(document: str, **more: str) -> bytes:
    """Make a small .docx of a body."""
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("word/document.xml", document)
        for name, text in more.items():
            archive.writestr(f"word/{name}.xml", text)
    return out.getvalue()


def body(inner: str) -> str:
    return f'<w:document xmlns:w="{W}"><w:body>{inner}</w:body></w:document>'


def page_of(tmp_path: Path, data: bytes):
    path = tmp_path / "x.docx"
    path.write_bytes(data)
    return read_page(read_parts(path))


# Effective formatting


def test_toggles_of_styles_cancel_out(tmp_path: Path) -> None:
    styles = f"""<w:styles xmlns:w="{W}">
      <w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Q"/><w:basedOn w:val="P"/></w:style>
      <w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:b/></w:rPr></w:style>
    </w:styles>"""
    paragraph = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr><w:r>{}<w:t>x</w:t></w:r></w:p>'
    inner = "".join(
        paragraph.format(*given)
        for given in (
            ("Q", ""),
            ("Q", '<w:rPr><w:rStyle w:val="C"/></w:rPr>'),
            ("Q", '<w:rPr><w:rStyle w:val="C"/><w:b/></w:rPr>'),
            ("Q", '<w:rPr><w:b w:val="0"/></w:rPr>'),
            ("", '<w:rPr><w:rStyle w:val="C"/></w:rPr>'),
        )
    )
    page = page_of(tmp_path, package(body(inner), styles=styles))
    assert [p.runs[0].look.bold for p in page.paragraphs] == [True, False, True, False, True]


def test_theme_fonts_of_a_vietnamese_document(tmp_path: Path) -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
        '<a:fontScheme name="x"><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/>'
        '<a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme>'
        "</a:themeElements></a:theme>"
    )
    run = '<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr><w:t>x</w:t></w:r></w:p>'
    settings = '<w:settings xmlns:w="{}"><w:themeFontLang w:val="{}"/></w:settings>'
    for language, font in (("vi-VN", "Times New Roman"), ("en-US", "Calibri")):
        data = package(
            body(run), **{"theme/theme1": theme, "settings": settings.format(W, language)}
        )
        assert page_of(tmp_path, data).paragraphs[0].runs[0].fonts == {font}


def test_table_styles_with_conditions(tmp_path: Path) -> None:
    styles = f"""<w:styles xmlns:w="{W}">
      <w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:rPr><w:sz w:val="22"/></w:rPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
    </w:styles>"""
    row = "<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="0020"/></w:tblPr>{row}{row}</w:tbl><w:p/>'
    page = page_of(tmp_path, package(body(table), styles=styles))
    first, second = (p.runs[0].look for p in page.paragraphs if p.place)
    assert (first.bold, first.size, second.bold, second.size) == (True, 11.0, False, 11.0)
    assert page.paragraphs[0].where.startswith("bảng 1, hàng 1, ô 1, đoạn 1")


def test_the_order_of_conditional_formats(tmp_path: Path) -> None:
    """Corners before columns before rows before bands before the whole table (17.7.6)."""
    sizes = {"wholeTable": 20, "band1Horz": 22, "firstRow": 24, "firstCol": 26, "nwCell": 28}
    formats = "".join(
        f'<w:tblStylePr w:type="{name}"><w:rPr><w:sz w:val="{size}"/></w:rPr></w:tblStylePr>'
        for name, size in sizes.items()
    )
    styles = f'<w:styles xmlns:w="{W}"><w:style w:type="table" w:styleId="T"><w:name w:val="T"/>{formats}</w:style></w:styles>'
    cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>"
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="00A0"/></w:tblPr>'
        + f"<w:tr>{cell}{cell}</w:tr>" * 3
        + "</w:tbl><w:p/>"
    )
    page = page_of(tmp_path, package(body(table), styles=styles))
    found = [p.runs[0].look.size * 2 for p in page.paragraphs if p.place]
    assert found == [28, 24, 26, 22, 26, 20]


def test_text_boxes_controls_and_tracked_changes(tmp_path: Path) -> None:
    inner = (
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>một</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:ins><w:r><w:t>hai</w:t></w:r></w:ins><w:del><w:r><w:delText>ba</w:delText></w:r></w:del></w:p>"
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>nay</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    page = page_of(tmp_path, package(body(inner)))
    assert [p.text for p in page.paragraphs] == ["một", "hai", "", "trong khung", "nay"]
    assert [p.box for p in page.paragraphs] == [False, False, False, True, False]


def test_decomposed_text_is_the_same_text() -> None:
    import unicodedata

    parts = {}
    with zipfile.ZipFile(io.BytesIO(good("notice"))) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    parts["word/document.xml"] = unicodedata.normalize(
        "NFD", parts["word/document.xml"].decode()
    ).encode()
    assert lint(parts) == []


def test_strict_files_are_read() -> None:
    with zipfile.ZipFile(io.BytesIO(good("notice"))) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    strict = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    for plain, other in strict.items():
        parts = {name: data.replace(plain, other) for name, data in parts.items()}
    assert lint(parts) == []


# Foreign producers


def test_python_docx_default(tmp_path: Path, cchc: Callable) -> None:
    document = docx.Document()
    document.add_heading("BÁO CÁO", 0)
    for _ in range(5):
        document.add_paragraph("Một đoạn văn bản dài " * 20)
    document.save(str(tmp_path / "x.docx"))
    said = json.loads(cchc("lint", tmp_path / "x.docx", "--format", "json").out)
    assert {"PG01", "PG06", "QH-missing", "PG13"} <= {row["code"] for row in said}
    assert list(said[0]) == [
        "file",
        "code",
        "severity",
        "component",
        "message",
        "expected",
        "found",
        "where",
        "clause",
    ]


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice(tmp_path: Path) -> None:
    (tmp_path / "good.docx").write_bytes(good("notice"))
    (tmp_path / "out").mkdir()
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "out"), str(tmp_path / "good.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert [f.code for f in lint(read_parts(tmp_path / "out" / "good.docx"))] == []


HOSTILE = {
    "empty": b"",
    "text": b"hello",
    "old word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "rtf": b"{\\rtf1 x}",
    "cut": good("notice")[:3000],
    "no xml": package("not xml"),
    "entities": package('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><x>&a;</x>'),
    "no body": package(f'<w:document xmlns:w="{W}"/>'),
    "macro": package(body("<w:p/>"), vbaProject="").replace(b"vbaProject.xml", b"vbaProject.bin"),
    "deep tables": package(
        body("<w:tbl><w:tr><w:tc>" * 80 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 80 + "<w:p/>")
    ),
    "based on itself": package(
        body('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'),
        styles=f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>',
    ),
    "odd numbers": package(
        body('<w:p><w:pPr><w:ind w:left="x"/><w:spacing w:line="?"/></w:pPr><w:r><w:rPr><w:sz w:val="big"/></w:rPr><w:t>x</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="q"/></w:sectPr>')
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files(name: str, tmp_path: Path, cchc: Callable) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(HOSTILE[name])
    answer = cchc("lint", path)
    assert answer.code in {1, 2}
    assert "Traceback" not in answer.err
    if name in {"old word", "rtf", "macro"}:
        assert ".docx" in answer.err


def test_bombs_of_tags_are_refused(tmp_path: Path, cchc: Callable) -> None:
    cell = "<w:tc><w:p/></w:tc>"
    for inner in ("<w:p/>" * 1_000_001, f"<w:tbl><w:tr>{cell * 400_000}</w:tr></w:tbl>"):
        (tmp_path / "x.docx").write_bytes(package(body(inner)))
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


def test_a_zip_bomb_is_refused(tmp_path: Path, cchc: Callable) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("word/document.xml", b"\0" * (210 * 1024 * 1024))
    (tmp_path / "x.docx").write_bytes(out.getvalue())
    answer = cchc("lint", tmp_path / "x.docx")
    assert (answer.code, "quá lớn" in answer.err) == (2, True)
    assert cchc("lint", tmp_path / "none.docx").code == 2


# Commands


def five_mistakes(path: Path) -> None:
    document = docx.Document(io.BytesIO(good("notice")))
    from tests.nd30.test_lint import BODY, DATE, font, para, replace, settext
    from tests.nd30.test_lint import body as texts

    document.sections[0].left_margin = docx.shared.Mm(20)
    font(BODY, name="Arial")(document)
    for paragraph in texts(document):
        paragraph.alignment = 0
    replace(DATE, "tháng 01", "tháng 1")(document)
    settext("- Lưu", "- Lưu: VT")(document)
    assert para(document, "- Lưu")
    document.save(str(path))


def test_five_mistakes_and_their_repair(tmp_path: Path, cchc: Callable) -> None:
    path, new = tmp_path / "cu.docx", tmp_path / "moi.docx"
    five_mistakes(path)
    before = path.read_bytes()
    codes = {row["code"] for row in json.loads(cchc("lint", path, "--format", "json").out)}
    assert codes == {"PG04", "PG06", "PG13", "TX01", "TX07"}
    fixed = cchc("lint", path, "--fix", "-o", new)
    assert fixed.code == 1
    for words in ("lề trang", "phông chữ", "canh đều", "số 0"):
        assert words in fixed.out
    assert [row["code"] for row in json.loads(cchc("lint", new, "--format", "json").out)] == [
        "TX07"
    ]
    told = cchc("lint", path, "--fix", "-o", tmp_path / "khac.docx", "--format", "json")
    assert ([row["code"] for row in json.loads(told.out)], told.code) == (["TX07"], 1)
    assert "Đã sửa: lề trang" in told.err
    assert path.read_bytes() == before
    assert [p.text for p in docx.Document(str(new)).paragraphs] == [
        p.text for p in docx.Document(str(path)).paragraphs
    ]
    assert cchc("lint", path, "--fix", "-o", path).code == 2
    assert cchc("lint", path, "-o", new).code == 2


def test_page_and_page_number_are_repaired(tmp_path: Path, cchc: Callable) -> None:
    document = docx.Document()
    for _ in range(80):
        document.add_paragraph("Một đoạn văn bản dài " * 20)
    document.save(str(tmp_path / "x.docx"))
    cchc("lint", tmp_path / "x.docx", "--fix", "-o", tmp_path / "y.docx")
    left = {
        row["code"] for row in json.loads(cchc("lint", tmp_path / "y.docx", "--format", "json").out)
    }
    assert not left & {
        "PG01",
        "PG03t",
        "PG03b",
        "PG04",
        "PG05",
        "PG06",
        "PG08",
        "PG11",
        "PG12",
        "PG13",
    }
    section = docx.Document(str(tmp_path / "y.docx")).sections[0]
    assert "PAGE" in section.header._element.xml
    assert section.different_first_page_header_footer


def test_forms_and_exit_codes(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "good.docx").write_bytes(good("notice"))
    assert cchc("lint", tmp_path / "good.docx").code == 0
    assert json.loads(cchc("lint", tmp_path / "good.docx", "--format", "json").out) == []
    document = docx.Document(io.BytesIO(good("notice")))
    document.paragraphs[4].runs[0].font.color.rgb = docx.shared.RGBColor(255, 0, 0)
    document.save(str(tmp_path / "warn.docx"))
    assert cchc("lint", tmp_path / "warn.docx").code == 0
    assert cchc("lint", tmp_path / "warn.docx", "--fail-on", "warning").code == 1
    assert "::warning file=" in cchc("lint", tmp_path / "warn.docx", "--format", "github").out
    said = cchc("lint", tmp_path / "good.docx", "--type", "bao-cao", "--format", "json").out
    assert {row["code"] for row in json.loads(said)} == {"TX04", "TX09"}


def test_folders_and_patterns(tmp_path: Path, cchc: Callable) -> None:
    for name in ("b.docx", "a.docx"):
        (tmp_path / name).write_bytes(good("notice"))
    (tmp_path / "~$a.docx").write_bytes(b"Word's lock")
    for typed in (tmp_path, tmp_path / "*.docx"):
        lines = cchc("lint", typed).out.splitlines()
        assert [line.split(":")[0].rpartition("/")[2] for line in lines] == ["a.docx", "b.docx"]
    assert cchc("lint", tmp_path / "x*.docx").code == 2
    (tmp_path / "0.docx").write_bytes(b"hello")
    some = cchc("lint", tmp_path)
    assert (some.code, "0.docx" in some.err, some.out.count(": 0 lỗi")) == (2, True, 2)


def test_every_code_is_explained(cchc: Callable) -> None:
    from cchc_cli.nd30.judging.catalogue import CATALOGUE

    for code in CATALOGUE:
        said = cchc("explain", code)
        assert (said.code, "NĐ 30/2020" in said.out) == (0, True)
        assert "Ví dụ:" in said.out or "Đúng:" in said.out


def calls_of(parts: dict[str, bytes]) -> int:
    """Count the functions called, C ones included: the same on every machine."""
    count = 0

    def profile(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(profile)
    try:
        lint(parts)
    finally:
        sys.setprofile(None)
    return count


def test_work_grows_with_the_document_only(tmp_path: Path) -> None:
    counts = []
    for size in (300, 1500, 3000):
        document = docx.Document(io.BytesIO(good("notice")))
        last = next(p for p in document.paragraphs if p.text.startswith("Trên đây"))
        for _ in range(size):
            last.insert_paragraph_before("Một đoạn " * 30, style="Nội dung")
        path = tmp_path / f"{size}.docx"
        document.save(str(path))
        counts.append(calls_of(read_parts(path)))
    one, two = (counts[1] - counts[0]) / 1200, (counts[2] - counts[1]) / 1500
    assert one == pytest.approx(two, rel=0.05)


def test_font_sizes_are_what_word_shows(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph().add_run("x").font.size = Pt(13.5)
    document.save(str(tmp_path / "x.docx"))
    assert read_page(read_parts(tmp_path / "x.docx")).paragraphs[0].runs[0].look.size == 13.5


def test_unreadable_is_told() -> None:
    with pytest.raises(UnreadableError):
        read_page({"word/document.xml": b"<x"})
