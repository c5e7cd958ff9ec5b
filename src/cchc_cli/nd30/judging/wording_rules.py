"""Rule TC01: names of units that are no more."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.registry import CUSTOM, Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.words import any_of
from cchc_cli.patterns import regex

_SINCE = (2025, 7, 1)
"""Districts ended, and the bodies below them with them (Luật 72/2025/QH15, Điều 1)."""
_DISTRICTS = (
    *("huyện", "Huyện", "HUYỆN", "quận", "Quận", "QUẬN"),
    *("thị xã", "Thị xã", "THỊ XÃ", "Thị ủy"),
)
"""Without any of these words no text names a body of a district."""
_DISTRICT = r"(?:[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị xã|THỊ XÃ)"
_OLD = regex(
    rf"\b(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|ỦY BAN NHÂN DÂN|"
    rf"Huyện ủy|Quận ủy|Thị ủy|Công an|Thanh tra|Phòng [\w –-]{{2,40}}?|Sở [\w –-]{{2,40}}?) "
    rf"{_DISTRICT}\b|\b(?:Huyện ủy|Huyện uỷ|Quận ủy|Thị ủy)\b"
)
_OF_ITS_TIME = regex(r"(?:năm \d{4}|/\d{4})\s*,?\s*của\s+(?:Chủ tịch\s+)?$")
"""A document that such a body issued is cited by the body's name of then."""
_NEAR = 40
"""Letters before a name that are looked at: all of them, for each name, would cost a square."""
_PAST = regex(r"[^.;,]{0,30}?\b(?:cũ|trước đây|trước sắp xếp|trước khi sắp xếp)\b")
_DAY = regex(r"(\d{1,2})?\s*tháng\s*(\d{1,2})?\s*năm\s*(\d{4})")


@rule(
    "TC01",
    "warning",
    "tên đơn vị trước ngày 01/7/2025",
    clause=CUSTOM,
    advice="thay bằng tên đơn vị hiện nay, nếu không phải kể chuyện trước đây",
    wrong="Phòng Nội vụ huyện, UBND huyện An Lão (năm 2026)",
    right="Sở Nội vụ, UBND xã An Lão",
)
def old_names(sheet: SortedPage) -> Iterator[Breach]:
    """Find bodies of districts in a document of a day when there are none."""
    if not _is_after(sheet):
        return
    places = (*sheet.parts.body, *sheet.parts.get("addressee"), *sheet.parts.get("recipients"))
    if not any_of(_DISTRICTS, (p.bare for p in places)):
        return
    for paragraph in places:
        for name in _named(paragraph):
            message = f"«{name}» đã kết thúc hoạt động từ 01/7/2025"
            yield Breach(message, "tên đơn vị hiện nay", name, paragraph)


def _named(paragraph: Paragraph) -> Iterator[str]:
    for found in _OLD.finditer(paragraph.bare):
        start, end = found.span()
        of_its_time = _OF_ITS_TIME.search(paragraph.bare, max(0, start - _NEAR), start)
        if not of_its_time and not _PAST.match(paragraph.bare, end):
            yield found[0]


def _is_after(sheet: SortedPage) -> bool:
    """Whether the document is of a day when districts had ended; a blank day tells nothing."""
    for paragraph in sheet.parts.get("date"):
        found = _DAY.search(paragraph.bare)
        if found is not None:
            day, month, year = (int(part or 1) for part in found.groups())
            return (year, month, day) >= _SINCE
    return False
