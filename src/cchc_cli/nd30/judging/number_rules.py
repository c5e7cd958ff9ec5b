"""Rules TX03 and TX04: how the number and the symbol of a document are written."""

import re
from collections.abc import Iterator

from cchc_cli.nd30.doctypes import LETTER, TYPES
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.words import filled_in
from cchc_cli.patterns import regex

_NUMBER = regex(r"^Số\s*(?P<colon>:?)\s*(?P<figure>[^/]*?)\s*/\s*(?P<symbol>.+)$", re.IGNORECASE)
_RIGHT_NUMBER = "Số: 05/TB-UBND"


@rule(
    "TX03",
    "error",
    "cách viết số văn bản",
    clause="Mục II.3.c",
    advice="viết như Số: 05/TB-UBND",
    wrong="Số 5 /TB-UBND",
    right="Số: 05/TB-UBND",
)
def number(sheet: SortedPage) -> Iterator[Breach]:
    """Check how the number is written: `Số: 05/TB-UBND`."""
    for paragraph in sheet.parts.get("number"):
        found = _NUMBER.match(paragraph.bare)
        if found is None:
            yield Breach("số văn bản viết không đúng", _RIGHT_NUMBER, paragraph.bare, paragraph)
            continue
        figure = filled_in(found["figure"].replace("_", ""))
        wanted = _number_with_spaces(paragraph.bare)
        if wanted != paragraph.bare:
            message = "số văn bản thừa hoặc thiếu dấu cách"
            yield Breach(message, wanted, paragraph.bare, paragraph)
        if not found["colon"]:
            message = "sau chữ Số thiếu dấu hai chấm"
            yield Breach(message, _RIGHT_NUMBER, paragraph.bare, paragraph)
        if figure.isdigit() and len(figure) == 1:
            wanted = f"Số: 0{figure}/{found['symbol']}"
            yield Breach("số dưới 10 thiếu số 0", wanted, paragraph.bare, paragraph)
        if sheet.final and not figure:
            message, advice = "bản phát hành còn trống số", "điền số mà văn thư cho"
            yield Breach(message, "Số: 05/…", paragraph.bare, paragraph, advice=advice)


def _number_with_spaces(bare: str) -> str:
    """Write a number with one space after the colon, and none around the stroke.

    A number that is still to be written in is left as much room as its writer gave it.
    """
    text = re.sub(r"^(Số)\s*:\s*(?=[\d….])", r"\1: ", bare)
    return re.sub(r"(?<=\d)\s+/|/\s+", "/", re.sub(r"^(Số)\s+:", r"\1:", text))


@rule(
    "TX04",
    "error",
    "ký hiệu văn bản",
    clause="Mục II.3.b",
    advice="ký hiệu gồm chữ viết tắt tên loại, gạch nối, chữ viết tắt cơ quan",
    wrong="BC - UBND ở một thông báo",
    right="TB-UBND",
)
def symbol(sheet: SortedPage) -> Iterator[Breach]:
    """Check the symbol: its hyphens, and the abbreviation of the type."""
    for paragraph in sheet.parts.get("number"):
        found = _NUMBER.match(paragraph.bare)
        if found is not None:
            yield from _symbol(sheet.parts.kind, paragraph, found["symbol"])


def _symbol(kind: str | None, paragraph: Paragraph, written: str) -> Iterator[Breach]:
    if re.search(r"[-–]\s|\s[-–]", written) or "–" in written:
        wanted = re.sub(r"\s*[-–]\s*", "-", written)
        yield Breach("ký hiệu có dấu cách hoặc gạch dài", wanted, written, paragraph)
        return
    first, _, rest = written.partition("-")
    if kind in TYPES and first != TYPES[kind]:
        typed = first in TYPES.values() or first.startswith(TYPES[kind])
        wanted = f"{TYPES[kind]}-{rest if typed and rest else written.rpartition('-')[2]}"
        message = f"ký hiệu không hợp tên loại ({TYPES[kind]})"
        yield Breach(message, wanted, written, paragraph)
    elif kind == LETTER and rest and (first == "CV" or first in TYPES.values()):
        message = "ký hiệu công văn bắt đầu bằng chữ viết tắt cơ quan"
        yield Breach(message, rest, written, paragraph)
