"""What people change in documents that they typed, to break a rule of layout or to keep it."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from tests.helpers import typed
from tests.helpers.mutations import Mutation, para


def retype(start: str, text: str) -> Mutation:
    def mutate(document: Any) -> None:
        first, *others = para(document, start).runs
        first.text = text
        for run in others:
            run.text = ""

    return mutate


def looks(start: str, **values: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            for name, value in values.items():
                setattr(run.font, name, value)

    return mutate


def number_format(**values: str) -> Mutation:
    def mutate(document: Any) -> None:
        typed.page_number(document, "\t")
        numbers = OxmlElement("w:pgNumType")
        for name, value in values.items():
            numbers.set(qn(f"w:{name}"), value)
        document.sections[0]._sectPr.append(numbers)

    return mutate


def hinted(document: Any) -> None:
    """Mark a dash as East Asian text, whose font is another one."""
    paragraph = para(document, "Thực hiện Công văn")
    run = paragraph.add_run(" – ")
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:hint"), "eastAsia")
    fonts.set(qn("w:eastAsia"), "SimSun")
    run.font.size = Pt(14)


def east_font_without_hint(document: Any) -> None:
    hinted(document)
    fonts = para(document, "Thực hiện Công văn").runs[-1]._r.rPr.rFonts
    fonts.attrib.pop(qn("w:hint"))


def coloured(start: str) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            run.font.color.rgb = RGBColor(255, 0, 0)

    return mutate


def stamped(*, bold: bool) -> Mutation:
    def mutate(document: Any) -> None:
        cell = document.tables[0].rows[0].cells[0]
        typed.centred(cell, "HỎA TỐC", 13, bold=bold)
        typed.centred(cell, "DỰ THẢO LẦN 2", 13)

    return mutate


def drafted(size: float) -> Mutation:
    def mutate(document: Any) -> None:
        cell = document.tables[-1].rows[0].cells[0]
        typed.type_in(cell.add_paragraph(), "PL.(300)", size)

    return mutate


def nothing(_: Any) -> None:
    """Keep the document."""
