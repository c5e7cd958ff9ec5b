"""Effective formatting, as Word computes it."""

from pathlib import Path

import docx
from docx.shared import Pt

from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.ooxml.package import read_parts
from tests.helpers.small_docx import W, package, page_of, with_body


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
    page = page_of(tmp_path, package(with_body(inner), styles=styles))
    assert [p.runs[0].look.bold for p in page.paragraphs] == [True, False, True, False, True]


def test_table_styles_with_conditions(tmp_path: Path) -> None:
    styles = f"""<w:styles xmlns:w="{W}">
      <w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:rPr><w:sz w:val="22"/></w:rPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
    </w:styles>"""
    row = "<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>"
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="0020"/></w:tblPr>{row}{row}</w:tbl><w:p/>'
    page = page_of(tmp_path, package(with_body(table), styles=styles))
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
    page = page_of(tmp_path, package(with_body(table), styles=styles))
    found = [p.runs[0].look.size * 2 for p in page.paragraphs if p.place]
    assert found == [28, 24, 26, 22, 26, 20]


def test_font_sizes_are_what_word_shows(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph().add_run("x").font.size = Pt(13.5)
    document.save(str(tmp_path / "x.docx"))
    assert read_page(read_parts(tmp_path / "x.docx")).paragraphs[0].runs[0].look.size == 13.5
