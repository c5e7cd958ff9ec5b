"""Paper, margins and page numbers repaired."""

import json
from collections.abc import Callable
from pathlib import Path

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from tests.helpers import typed
from tests.helpers.layout import codes_in, repaired
from tests.helpers.retyping import number_format


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


def test_a_turned_page_stays_turned(tmp_path: Path, cchc: Callable) -> None:
    document = typed.letter()
    section = document.add_section()
    section.page_width, section.page_height = Mm(297), Mm(209)
    section.left_margin, section.right_margin = Mm(20), Mm(20)
    section.top_margin, section.bottom_margin = Mm(30), Mm(15)
    document.sections[0].left_margin = Mm(20)
    made = repaired(document, tmp_path, cchc)
    first, last = made.sections
    assert (round(first.left_margin.mm), round(first.page_width.mm)) == (30, 210)
    assert (round(last.page_width.mm), round(last.page_height.mm)) == (297, 209)
    assert (round(last.top_margin.mm), round(last.left_margin.mm)) == (30, 20)


def test_a_page_number_moves_from_the_foot_to_the_head(tmp_path: Path, cchc: Callable) -> None:
    document = typed.letter()
    footer = document.sections[0].footer
    footer.is_linked_to_previous = False
    document.sections[0].different_first_page_header_footer = False
    field = f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    footer.paragraphs[0]._p.append(parse_xml(field))
    assert codes_in(document) == ["PG08"]
    made = repaired(document, tmp_path, cchc)
    assert codes_in(made) == []
    assert "PAGE" in made.sections[0].header._element.xml
    assert "PAGE" not in made.sections[0].footer._element.xml


def test_a_page_number_is_set_plainly(tmp_path: Path, cchc: Callable) -> None:
    document = typed.letter()
    number_format(fmt="upperRoman", start="4")(document)
    header = document.sections[0].header._element
    for size in header.iter(qn("w:sz")):
        size.set(qn("w:val"), "40")
    assert codes_in(document) == ["PG08"]
    made = repaired(document, tmp_path, cchc)
    assert codes_in(made) == []
