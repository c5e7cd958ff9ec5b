"""Rules PG01 to PG14: paper, margins, fonts, page numbers, and how the body is set."""

from collections.abc import Iterator
from itertools import pairwise

from cchc_cli.nd30.judging.judge import Breach, SortedPage
from cchc_cli.nd30.reading.page import Header, PageNumber, Paragraph, Section
from cchc_cli.nd30.rules import FONT, MEASURES
from cchc_cli.nd30.sorting.components import Components

_PAPER_SLACK = 1.0  # millimetres: printers' drivers round
_SLACK = 0.6
MARGINS = {"top": "PG03t", "bottom": "PG03b", "left": "PG04", "right": "PG05"}
PLAIN_FIGURES = {"decimal", "numberInDash"}
_SAME_FONTS = {FONT, "Liberation Serif", "Tinos"}
_BLACK = {"auto", "000000"}
_LONGEST_LINE = 1.5
_LINE_SLACK = 0.01
_ABSOLUTE_LOW, _ABSOLUTE_HIGH = 0.95, 1.9
"""A fixed line height, as a share of the size: single spacing is about 1.15 of it."""


def shown(value: float) -> str:
    """Write a measure for people."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")


def paper(sheet: SortedPage) -> Iterator[Breach]:
    """PG01, PG02: A4, upright unless the section has a table."""
    for number, section in enumerate(sheet.page.sections, start=1):
        where = f"phần (section) {number}"
        sides = sorted((section.width, section.height))
        if abs(sides[0] - 210) > _PAPER_SLACK or abs(sides[1] - 297) > _PAPER_SLACK:
            found = f"{shown(section.width)} × {shown(section.height)} mm"
            yield Breach("PG01", "khổ giấy không phải A4", "210 × 297 mm", found, where=where)
        elif section.landscape and not _has_table(sheet, number - 1):
            message = "trang nằm ngang mà không có bảng"
            yield Breach("PG02", message, "trang đứng", "trang ngang", where=where)


def _has_table(sheet: SortedPage, section: int) -> bool:
    """Whether a section has a table of content: not that of the head or of the signature."""
    known = {id(p) for group in sheet.parts.found.values() for p in group}
    frames = {p.place[0] for p in sheet.page.paragraphs if p.place and id(p) in known}
    return any(
        p.place and p.place[0] not in frames for p in sheet.page.paragraphs if p.section == section
    )


def margins(sheet: SortedPage) -> Iterator[Breach]:
    """PG03 to PG05: margins as seen on the page; a turned page may keep its binding on top."""
    for number, section in enumerate(sheet.page.sections, start=1):
        if section.landscape and turned(section):
            continue
        for side, code in MARGINS.items():
            rule = MEASURES[code]
            value = getattr(section, side)
            if not rule.low - _SLACK <= value <= rule.high + _SLACK:
                yield Breach(
                    code,
                    f"{rule.name} {shown(value)} mm",
                    f"{shown(rule.low)} đến {shown(rule.high)} mm",
                    f"{shown(value)} mm",
                    where=f"phần (section) {number}",
                )


def turned(section: Section) -> bool:
    """Whether the margins are those of an upright page turned on its side."""
    rotated = {
        "PG04": section.top,
        "PG05": section.bottom,
        "PG03t": section.right,
        "PG03b": section.left,
    }
    return all(
        MEASURES[code].low - _SLACK <= value <= MEASURES[code].high + _SLACK
        for code, value in rotated.items()
    )


def fonts(sheet: SortedPage) -> Iterator[Breach]:
    """PG06: Times New Roman everywhere."""
    for paragraph in _printed(sheet):
        for run in paragraph.runs:
            strange = run.fonts - _SAME_FONTS
            if strange and not run.text.isspace():
                found = ", ".join(sorted(strange))
                yield Breach("PG06", f"phông chữ {found}", FONT, found, paragraph)
                break


def colours(sheet: SortedPage) -> Iterator[Breach]:
    """PG07: black."""
    stamps = {id(paragraph) for paragraph in sheet.parts.get("stamp")}  # red ink
    for paragraph in _printed(sheet):
        if id(paragraph) in stamps:
            continue
        for run in paragraph.runs:
            if run.look.colour not in _BLACK and not run.text.isspace():
                yield Breach(
                    "PG07", f"chữ màu {run.look.colour}", "màu đen", run.look.colour, paragraph
                )
                break


def _printed(sheet: SortedPage) -> Iterator[Paragraph]:
    seen: set[int] = set()
    yield from sheet.page.paragraphs
    for section in sheet.page.sections:
        for header in (*section.headers.values(), *section.footers.values()):
            if id(header) not in seen:
                seen.add(id(header))
                yield from header.paragraphs


def page_numbers(sheet: SortedPage) -> Iterator[Breach]:
    """PG08, PG09: Arabic, from 1, centred at the top, 13 to 14, upright, none on the first page."""
    appendices = {p.section for p in sheet.parts.get("appendix")}
    for number, section in enumerate(sheet.page.sections, start=1):
        where = f"phần (section) {number}"
        yield from _numbered(section, where, needed=number == 1 and _long(sheet))
        if number > 1 and section.restart is None and number - 1 in appendices:
            yield Breach(
                "PG09",
                "số trang của phụ lục không bắt đầu lại",
                "phụ lục đánh số riêng từ 1",
                "đánh số tiếp",
                where=where,
            )
    yield from _counted(sheet)


def _counted(sheet: SortedPage) -> Iterator[Breach]:
    """Whether pages are counted 1, 2, 3, and even ones show it too."""
    first = sheet.page.sections[0]
    shown_at_all = any(h.page_number for h in first.headers.values())
    if shown_at_all and first.number_format not in PLAIN_FIGURES:
        yield Breach("PG08", "số trang không phải chữ số Ả Rập", "1, 2, 3", first.number_format)
    if shown_at_all and first.restart not in {None, 1}:
        found = f"từ {first.restart}"
        yield Breach("PG08", f"số trang bắt đầu {found}", "bắt đầu từ 1", found)
    even = first.headers.get("even", Header())
    if sheet.page.even_odd and shown_at_all and even.page_number is None:
        yield Breach("PG08", "trang chẵn không có số trang", "mọi trang từ trang 2", "không có")


def _long(sheet: SortedPage) -> bool:
    """Whether the text surely needs a second page."""
    letters = sum(len(p.bare) for p in sheet.page.paragraphs)
    return letters > 5000 or len(sheet.page.paragraphs) > 70  # noqa: PLR2004


def _numbered(section: Section, where: str, *, needed: bool) -> Iterator[Breach]:
    """Check where the page number stands and how it looks."""
    head = section.headers.get("default", Header()).page_number
    foot = section.footers.get("default", Header()).page_number
    if foot is not None and head is None:
        yield Breach("PG08", "số trang ở chân trang", "giữa lề trên", "chân trang", where=where)
    elif head is None:
        if needed:
            yield Breach(
                "PG08", "không có số trang", "giữa lề trên, từ trang 2", "không có", where=where
            )
        return
    first = section.headers if head is not None else section.footers
    on_first = not section.title_page or first.get("first", Header()).page_number is not None
    if on_first:
        yield Breach(
            "PG08", "số trang hiện ở trang đầu", "không hiện ở trang đầu", "hiện", where=where
        )
    if head is not None:
        yield from number_looks(head, where)


def number_looks(head: PageNumber, where: str) -> Iterator[Breach]:
    """Judge how the page number stands: centred, 13 to 14, upright."""
    if head.align != "center":
        yield Breach("PG08", "số trang không ở giữa", "giữa lề trên", head.align, where=where)
    look = head.look
    if look is not None:
        rule = MEASURES["PG08"]
        if not rule.low <= look.size <= rule.high:
            yield Breach(
                "PG08",
                f"số trang cỡ {shown(look.size)}",
                "cỡ 13 đến 14",
                shown(look.size),
                where=where,
            )
        if look.italic or look.bold:
            yield Breach(
                "PG08", "số trang nghiêng hoặc đậm", "kiểu đứng", "nghiêng hoặc đậm", where=where
            )


def body_lines(sheet: SortedPage) -> Iterator[Breach]:
    """PG10, PG11: line spacing single to 1.5, at least 6 pt between paragraphs."""
    for paragraph in sheet.parts.body:
        if not spaced_well(paragraph):
            line = paragraph.layout.line
            found = f"cố định {shown(-line)} pt" if line < 0 else shown(line)
            yield Breach("PG10", f"dãn dòng {found}", "1 đến 1,5 dòng", found, paragraph)
    yield from _gaps(sheet.parts)


def spaced_well(paragraph: Paragraph) -> bool:
    """Whether its lines stand 1 to 1.5 apart; a fixed height is compared with the size."""
    line, look = paragraph.layout.line, paragraph.look
    if line >= 0:
        return 1 - _LINE_SLACK <= line <= _LONGEST_LINE + _LINE_SLACK
    return look is None or _ABSOLUTE_LOW * look.size <= -line <= _ABSOLUTE_HIGH * look.size


def _gaps(parts: Components) -> Iterator[Breach]:
    least = MEASURES["PG11"].low
    texts = [p for p in parts.body if not p.place]
    for first, then in pairwise(texts):
        if then.number != first.number + 1:
            continue
        gap = max(first.layout.after, then.layout.before)
        if first.layout.contextual and first.layout.style == then.layout.style:
            gap = 0.0
        if gap < least - 0.1:
            message = f"khoảng cách giữa các đoạn {shown(gap)} pt"
            yield Breach("PG11", message, "ít nhất 6 pt", f"{shown(gap)} pt", then)


def body_indent(sheet: SortedPage) -> Iterator[Breach]:
    """PG12: the first line 1 cm or 1.27 cm in; lists with a hanging dash keep theirs."""
    rule = MEASURES["PG12"]
    for paragraph in sheet.parts.body:
        layout = paragraph.layout
        first = layout.first + (layout.left if layout.first >= 0 else 0)
        if layout.first < 0:
            continue
        if not any(abs(first - wanted) <= _SLACK for wanted in (rule.low, rule.high)):
            message = f"lùi đầu dòng {shown(first)} mm"
            yield Breach("PG12", message, "10 hoặc 12,7 mm", f"{shown(first)} mm", paragraph)


def body_aligned(sheet: SortedPage) -> Iterator[Breach]:
    """PG13: justified."""
    names = {"left": "canh trái", "right": "canh phải", "center": "canh giữa"}
    for paragraph in sheet.parts.body:
        align = paragraph.layout.align
        if align not in {"both", "distribute"}:
            found = names.get(align, align)
            yield Breach("PG13", f"đoạn {found}", "canh đều hai lề", found, paragraph)


def body_size(sheet: SortedPage) -> Iterator[Breach]:
    """PG14: 13 to 14, upright, one size throughout."""
    rule = MEASURES["PG14"]
    sizes: dict[float, Paragraph] = {}
    for paragraph in sheet.parts.body:
        printed = [run for run in paragraph.runs if not run.text.isspace()]
        if printed and all(r.look.italic for r in printed) and paragraph.bare[0] not in '(“"':
            yield Breach("PG14", "đoạn chữ nghiêng", "kiểu chữ đứng", "nghiêng", paragraph)
        for run in printed:
            size = run.look.size
            sizes.setdefault(size, paragraph)
            if not rule.low <= size <= rule.high:
                yield Breach(
                    "PG14", f"chữ cỡ {shown(size)}", "cỡ 13 đến 14", shown(size), paragraph
                )
                break
    good = sorted(size for size in sizes if rule.low <= size <= rule.high)
    if len(good) > 1:
        listed = " và ".join(map(shown, good))
        yield Breach(
            "PG14", f"phần lời văn có hai cỡ chữ {listed}", "một cỡ chữ", listed, sizes[good[0]]
        )


PAGE_CHECKS = (
    paper,
    margins,
    fonts,
    colours,
    page_numbers,
    body_lines,
    body_indent,
    body_aligned,
    body_size,
)
