"""Rules PG08 and PG09: the numbers of pages."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.length import long_enough_for_two_pages
from cchc_cli.nd30.judging.measures import section_name, shown
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Header, PageNumber, Section
from cchc_cli.nd30.rules import MEASURES

PLAIN_FIGURES = {"decimal", "numberInDash"}


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
        yield from _numbered(section, section_name(number), begins=begins, needed=needed)
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
            yield Breach(message, wanted, "đánh số tiếp", where=section_name(number))


def _counted(sheet: SortedPage) -> Iterator[Breach]:
    """Check that pages are counted 1, 2, 3, and that even ones show it too."""
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
