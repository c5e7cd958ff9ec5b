"""Rules PG01 to PG09: paper, margins, fonts, colours, page numbers."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.length import long_enough_for_two_pages
from cchc_cli.nd30.judging.measures import SLACK, shown
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Header, PageNumber, Paragraph, Section
from cchc_cli.nd30.rules import FONT, MEASURES, SYMBOLS

_PAPER_SLACK = 1.0
"""Millimetres: printers' drivers round."""
MARGINS = {"top": "PG03t", "bottom": "PG03b", "left": "PG04", "right": "PG05"}
PLAIN_FIGURES = {"decimal", "numberInDash"}
_SAME_FONTS = {FONT, "Liberation Serif", "Tinos"}
_BLACK = {"auto", "000000"}


@rule(
    "PG01",
    "error",
    "khổ giấy A4",
    clause="Mục I.1",
    advice="Layout, Size, chọn A4",
    wrong="216 × 279 mm (Letter)",
    right="210 × 297 mm (A4)",
    of_templates=True,
)
def paper(sheet: SortedPage) -> Iterator[Breach]:
    """Check that the paper is A4."""
    for number, section in enumerate(sheet.page.sections, start=1):
        if not is_a4(section):
            found = f"{shown(section.width)} × {shown(section.height)} mm"
            message = "khổ giấy không phải A4"
            yield Breach(message, "210 × 297 mm", found, where=_section(number))


def _section(number: int) -> str:
    return f"phần (section) {number}"


def is_a4(section: Section) -> bool:
    """Whether the paper of a section is A4, upright or turned."""
    sides = sorted((section.width, section.height))
    return abs(sides[0] - 210) <= _PAPER_SLACK and abs(sides[1] - 297) <= _PAPER_SLACK


@rule(
    "PG02",
    "warning",
    "hướng giấy",
    clause="Mục I.2",
    advice="Layout, Orientation, chọn Portrait; chỉ quay ngang khi có bảng",
    wrong="trang ngang chỉ có lời văn",
    right="trang đứng; trang ngang khi có bảng rộng",
    of_templates=True,
)
def upright(sheet: SortedPage) -> Iterator[Breach]:
    """Check that the page stands upright unless its section has a table."""
    with_tables = _with_tables(sheet)
    for number, section in enumerate(sheet.page.sections, start=1):
        if is_a4(section) and section.landscape and number - 1 not in with_tables:
            message = "trang nằm ngang mà không có bảng"
            yield Breach(message, "trang đứng", "trang ngang", where=_section(number))


def _with_tables(sheet: SortedPage) -> set[int]:
    """Return the sections with a table of content: not that of the head or of the signature."""
    known = {id(p) for group in sheet.parts.found.values() for p in group}
    frames = {p.place[0] for p in sheet.page.paragraphs if p.place and id(p) in known}
    return {p.section for p in sheet.page.paragraphs if p.place and p.place[0] not in frames}


Wrong = dict[str, float]
"""The sides of a page whose margins are wrong, with the millimetres of each."""


def wrong_margins(section: Section) -> Wrong:
    """Return the wrong margins of a section, by the codes of their sides.

    They are taken as seen on the page; a turned page may keep its binding on top.
    """
    if section.landscape and turned(section):
        return {}
    return {
        code: getattr(section, side)
        for side, code in MARGINS.items()
        if not _allowed(code, getattr(section, side))
    }


def _allowed(code: str, value: float) -> bool:
    return MEASURES[code].low - SLACK <= value <= MEASURES[code].high + SLACK


def turned(section: Section) -> bool:
    """Whether the margins are those of an upright page turned on its side."""
    sides = {
        "PG04": section.top,
        "PG05": section.bottom,
        "PG03t": section.right,
        "PG03b": section.left,
    }
    return all(_allowed(code, value) for code, value in sides.items())


def _told(code: str, value: float) -> tuple[str, str]:
    """Say a margin that is wrong, and what it may be."""
    measure = MEASURES[code]
    return (
        f"{measure.name} {shown(value)} mm",
        f"{shown(measure.low)} đến {shown(measure.high)} mm",
    )


@rule(
    "PG03",
    "error",
    "lề trang",
    clause="Mục I.3",
    advice="Layout, Margins, Custom Margins: gõ cả bốn lề",
    wrong="lề trên 10 mm, lề trái 20 mm",
    right="trên 20, dưới 20, trái 30, phải 15 mm",
    of_templates=True,
)
def margins(sheet: SortedPage) -> Iterator[Breach]:
    """Find several wrong margins of a section: one dialog mends them."""
    for number, section in enumerate(sheet.page.sections, start=1):
        wrong = wrong_margins(section)
        if len(wrong) > 1:
            told = {code: _told(code, value) for code, value in wrong.items()}
            found = ", ".join(said for said, _ in told.values())
            wanted = ", ".join(f"{MEASURES[c].name} {w}" for c, (_, w) in told.items())
            yield Breach(found, wanted, found, where=_section(number))


def _alone(sheet: SortedPage, code: str) -> Iterator[Breach]:
    """Find the margin of one side where it is the only wrong one of its section."""
    for number, section in enumerate(sheet.page.sections, start=1):
        wrong = wrong_margins(section)
        if [*wrong] == [code]:
            said, wanted = _told(code, wrong[code])
            yield Breach(said, wanted, f"{shown(wrong[code])} mm", where=_section(number))


@rule(
    "PG03t",
    "error",
    "lề trên",
    clause="Mục I.3",
    advice="Layout, Margins, Custom Margins",
    wrong="15 mm",
    right="20 mm",
    of_templates=True,
)
def top(sheet: SortedPage) -> Iterator[Breach]:
    """Check the upper margin."""
    return _alone(sheet, "PG03t")


@rule(
    "PG03b",
    "error",
    "lề dưới",
    clause="Mục I.3",
    advice="Layout, Margins, Custom Margins",
    wrong="30 mm",
    right="20 mm",
    of_templates=True,
)
def bottom(sheet: SortedPage) -> Iterator[Breach]:
    """Check the lower margin."""
    return _alone(sheet, "PG03b")


@rule(
    "PG04",
    "error",
    "lề trái",
    clause="Mục I.3",
    advice="Layout, Margins, Custom Margins",
    wrong="20 mm",
    right="30 mm",
    of_templates=True,
)
def left(sheet: SortedPage) -> Iterator[Breach]:
    """Check the left margin."""
    return _alone(sheet, "PG04")


@rule(
    "PG05",
    "error",
    "lề phải",
    clause="Mục I.3",
    advice="Layout, Margins, Custom Margins",
    wrong="25 mm",
    right="15 mm",
    of_templates=True,
)
def right(sheet: SortedPage) -> Iterator[Breach]:
    """Check the right margin."""
    return _alone(sheet, "PG05")


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


@rule(
    "PG08",
    "error",
    "số trang",
    clause="Mục I.7",
    advice="Insert, Page Number, Top of Page, giữa; Header: chọn Different First Page, "
    "để trống trang đầu",
    wrong="số trang ở chân trang, hiện cả trang đầu",
    right="số 2, 3… cỡ 13 đến 14, giữa lề trên, từ trang 2",
    of_templates=True,
)
def page_numbers(sheet: SortedPage) -> Iterator[Breach]:
    """Check page numbers: Arabic, from 1, centred at the top, 13 to 14, upright, none on page 1."""
    for number, section in enumerate(sheet.page.sections, start=1):
        begins = number == 1 or section.restart == 1
        needed = number == 1 and long_enough_for_two_pages(sheet.page, _own_end(sheet))
        yield from _numbered(section, _section(number), begins=begins, needed=needed)
    yield from _counted(sheet)


def _own_end(sheet: SortedPage) -> int:
    """Return where the pages of the document itself end: an appendix counts its own."""
    appendix = next((p.index for p in sheet.parts.get("appendix")), 0)
    return appendix or len(sheet.page.paragraphs)


@rule(
    "PG09",
    "warning",
    "số trang của phụ lục",
    clause="Mục III.1.đ",
    advice="Insert, Page Number, Format: Start at 1 ở phần của phụ lục",
    wrong="phụ lục đánh tiếp trang 5, 6",
    right="phụ lục đánh lại từ 1",
    of_templates=True,
)
def appendix_pages(sheet: SortedPage) -> Iterator[Breach]:
    """Check that the pages of an appendix are counted by themselves."""
    appendices = {p.section for p in sheet.parts.get("appendix")}
    for number, section in enumerate(sheet.page.sections[1:], start=2):
        if section.restart is None and number - 1 in appendices:
            message = "số trang của phụ lục không bắt đầu lại"
            wanted = "phụ lục đánh số riêng từ 1"
            yield Breach(message, wanted, "đánh số tiếp", where=_section(number))


def _counted(sheet: SortedPage) -> Iterator[Breach]:
    """Whether pages are counted 1, 2, 3, and even ones show it too."""
    first = sheet.page.sections[0]
    if not any(h.page_number for h in first.headers.values()):
        return
    if first.number_format not in PLAIN_FIGURES:
        yield Breach("số trang không phải chữ số Ả Rập", "1, 2, 3", first.number_format)
    if first.restart not in {None, 1}:
        found = f"từ {first.restart}"
        yield Breach(f"số trang bắt đầu {found}", "bắt đầu từ 1", found)
    even = first.headers.get("even", Header())
    if sheet.page.even_odd and even.page_number is None:
        yield Breach("trang chẵn không có số trang", "mọi trang từ trang 2", "không có")


def _numbered(section: Section, where: str, *, begins: bool, needed: bool) -> Iterator[Breach]:
    """Check where the page number stands and how it looks."""
    head = section.headers.get("default", Header()).page_number
    foot = section.footers.get("default", Header()).page_number
    if foot is not None and head is None:
        yield Breach("số trang ở chân trang", "giữa lề trên", "chân trang", where=where)
    elif head is None:
        if needed:
            message, wanted = "không có số trang", "giữa lề trên, từ trang 2"
            yield Breach(message, wanted, "không có", where=where)
        return
    first = section.headers if head is not None else section.footers
    hidden = section.title_page and first.get("first", Header()).page_number is None
    if begins and not hidden:
        message = "số trang hiện ở trang đầu"
        yield Breach(message, "không hiện ở trang đầu", "hiện", where=where)
    if head is not None:
        yield from number_looks(head, where)


def number_looks(head: PageNumber, where: str) -> Iterator[Breach]:
    """Judge how the page number stands: centred, 13 to 14, upright."""
    if head.align not in {"center", ""}:
        yield Breach("số trang không ở giữa", "giữa lề trên", head.align, where=where)
    look, measure = head.look, MEASURES["PG08"]
    if look is None:
        return
    if not measure.low <= look.size <= measure.high:
        found = shown(look.size)
        yield Breach(f"số trang cỡ {found}", "cỡ 13 đến 14", found, where=where)
    if look.italic or look.bold:
        message = "số trang nghiêng hoặc đậm"
        yield Breach(message, "kiểu đứng", "nghiêng hoặc đậm", where=where)
