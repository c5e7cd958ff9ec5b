"""Rules PG06, PG07 and BM01: the font, the colour and the code of letters."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.rules import FONT, SYMBOLS

_SAME_FONTS = {FONT, "Liberation Serif", "Tinos"}
_BLACK = {"auto", "000000"}


@rule(
    "PG06",
    "error",
    "phông chữ",
    clause="Mục I.4",
    advice="chọn cả văn bản (Ctrl+A), chọn phông Times New Roman",
    wrong="Arial, Calibri",
    right="Times New Roman",
    of_templates=True,
)
def fonts(sheet: SortedPage) -> Iterator[Breach]:
    """Find letters of another font than Times New Roman; symbols have fonts of their own."""
    for paragraph in _printed(sheet):
        for run in paragraph.runs:
            strange = {font for font in run.fonts - _SAME_FONTS if not SYMBOLS.fullmatch(font)}
            if strange and not run.text.isspace():
                found = ", ".join(sorted(strange))
                yield Breach(f"phông chữ {found}", FONT, found, paragraph)
                break


@rule(
    "PG07",
    "warning",
    "màu chữ",
    clause="Mục I.4",
    advice="chọn chữ, Font Color, chọn Automatic",
    wrong="chữ xanh, đỏ",
    right="chữ đen",
    of_templates=True,
)
def colours(sheet: SortedPage) -> Iterator[Breach]:
    """Find letters that are not black; stamps are red ink, and links are blue in Word."""
    stamps = {id(paragraph) for paragraph in sheet.parts.get("stamp")}
    for paragraph in _printed(sheet):
        if id(paragraph) in stamps:
            continue
        for run in paragraph.runs:
            colour = run.look.colour
            if colour not in _BLACK and not run.text.isspace():
                yield Breach(f"chữ màu {colour}", "màu đen", colour, paragraph)
                break


def _printed(sheet: SortedPage) -> Iterator[Paragraph]:
    seen: set[int] = set()
    yield from sheet.page.paragraphs
    for section in sheet.page.sections:
        for header in (*section.headers.values(), *section.footers.values()):
            if id(header) not in seen:
                seen.add(id(header))
                yield from header.paragraphs


@rule(
    "BM01",
    "error",
    "chữ Việt tổ hợp (NFD)",
    clause="Mục I.4",
    advice="cchc lint TỆP --fix, hoặc gõ lại bằng bảng mã Unicode dựng sẵn",
    wrong="dấu gõ thành ký tự riêng (e + ̂ + ́)",
    right="chữ dựng sẵn (ế)",
)
def decomposed(sheet: SortedPage) -> Iterator[Breach]:
    """Find letters whose marks are characters of their own (TCVN 6909:2001 composes them).

    They look alike, yet searching, sorting and other programs take them for other letters.
    """
    for paragraph in _printed(sheet):
        if paragraph.decomposed:
            message = "chữ có dấu gõ tổ hợp"
            yield Breach(message, "chữ Việt dựng sẵn", "chữ tổ hợp", paragraph)
