"""Rules PG01 to PG05: the paper, how it lies, and its margins."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.measures import SLACK, section_name, shown
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Section
from cchc_cli.nd30.rules import MEASURES

_PAPER_SLACK = 1.0
"""Millimetres: printers' drivers round."""
MARGINS = {"top": "PG03t", "bottom": "PG03b", "left": "PG04", "right": "PG05"}


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
            yield Breach(message, "210 × 297 mm", found, where=section_name(number))


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
            yield Breach(message, "trang đứng", "trang ngang", where=section_name(number))


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
            yield Breach(found, wanted, found, where=section_name(number))


def _alone(sheet: SortedPage, code: str) -> Iterator[Breach]:
    """Find the margin of one side where it is the only wrong one of its section."""
    for number, section in enumerate(sheet.page.sections, start=1):
        wrong = wrong_margins(section)
        if [*wrong] == [code]:
            said, wanted = _told(code, wrong[code])
            yield Breach(said, wanted, f"{shown(wrong[code])} mm", where=section_name(number))


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
