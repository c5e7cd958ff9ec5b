"""Rules TX01 and TX02: the line of the place and the day."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.place_names import needs_noun
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.words import filled_in
from cchc_cli.patterns import regex

_DATE = regex(r"ngày\s*([\d….\s]*?)[\s,]*tháng\s*([\d….\s]*?)[\s,]*năm\s*([\d….]*)")
_MOST_DIGITS = 4
"""Of a day and its month; what is longer is no day, and Python refuses to read some thousands."""
_COMMON = ("xã", "phường", "đặc khu", "thị trấn")


@rule(
    "TX01",
    "error",
    "ngày, tháng trong dòng thời gian",
    clause="Mục II.4.b",
    advice="ngày dưới 10 và tháng 1, 2 thêm số 0 phía trước; tháng khác không thêm",
    wrong="ngày 8 tháng 04 năm 2025",
    right="ngày 08 tháng 4 năm 2025",
)
def date(sheet: SortedPage) -> Iterator[Breach]:
    """Check that days below 10 and months 1 and 2 have a zero, and other months none."""
    for paragraph in sheet.parts.get("date"):
        found = _DATE.search(paragraph.bare)
        if found is None:
            continue
        day, month, year = (filled_in(part) for part in found.groups())
        wrong = (day and (len(day) != 2 or not 1 <= int(day) <= 31)) or (  # noqa: PLR2004
            month and month not in {"01", "02", *map(str, range(3, 13))}
        )
        if "," in found[0]:
            wanted = found[0].replace(",", "")
            yield Breach("dòng thời gian thừa dấu phẩy", wanted, found[0], paragraph)
        elif wrong:
            wanted = (
                f"ngày {int(day):02} tháng {_month(month)}"
                if day and month and len(day + month) <= _MOST_DIGITS
                else "ngày 08 tháng 02, ngày 15 tháng 3"
            )
            yield Breach("số 0 trong ngày, tháng viết không đúng", wanted, found[0], paragraph)
        elif sheet.final and not (day and month and year):
            yield Breach(
                "bản phát hành còn trống ngày, tháng",
                "đủ ngày, tháng, năm",
                found[0],
                paragraph,
                advice=_FILL_IN,
            )


_FILL_IN = "điền ngày, tháng, năm ban hành khi đã ký và lấy số"


def _month(month: str) -> str:
    return f"{int(month):02}" if int(month) <= 2 else str(int(month))  # noqa: PLR2004


@rule(
    "TX02",
    "error",
    "địa danh",
    clause="Mục II.4.a, c",
    advice="viết tên đơn vị hành chính, không có chữ xã, phường; sau đó là dấu phẩy",
    wrong="Xã Nghi Dương ngày 08 tháng 4 năm 2025",
    right="Nghi Dương, ngày 08 tháng 4 năm 2025",
)
def place(sheet: SortedPage) -> Iterator[Breach]:
    """Check that the place has its own name, and a comma after it."""
    for paragraph in sheet.parts.get("date"):
        before, comma, _ = paragraph.bare.partition("ngày")
        name = before.strip()
        if not comma:
            continue
        if not name.endswith(","):
            message = "sau địa danh thiếu dấu phẩy"
            yield Breach(message, "Nghi Dương, ngày …", paragraph.bare, paragraph)
        elif name.count(",") > 1:
            message = "địa danh có nhiều dấu phẩy"
            yield Breach(message, "Nghi Dương, ngày …", paragraph.bare, paragraph)
        words = name.rstrip(", ").split()
        if len(words) > 1 and " ".join(words[:1]).lower() in _COMMON and not needs_noun(words[1:]):
            yield Breach(f"địa danh có chữ «{words[0]}»", " ".join(words[1:]), name, paragraph)
