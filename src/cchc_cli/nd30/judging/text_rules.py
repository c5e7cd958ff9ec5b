"""Rules TX01 to TX09: how number, date, recipients and ending are written."""

import re
from collections.abc import Iterator

from cchc_cli.nd30.doctypes import LETTER, TYPES
from cchc_cli.nd30.judging.judge import Breach, SortedPage
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.words import fold

_DATE = re.compile(r"ngày\s*([\d….\s]*?)\s*tháng\s*([\d….\s]*?)\s*năm\s*([\d….]*)")
_NUMBER = re.compile(r"^Số\s*(:?)\s*([^/]*?)\s*/\s*(.+)$", re.IGNORECASE)
_COMMON = ("xã", "phường", "đặc khu", "thị trấn")
SURNAMES = {
    *("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"),
    *("Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Mạc", "Tô", "Lương", "Trịnh", "Hai", "Bà"),
}
_HISTORIC = {"Điện Biên Phủ", "Quang Trung", "Bạch Đằng", "Lam Sơn", "Đống Đa", "Ba Đình"}
"""A program cannot know whom a place is named after: where it may be, nothing is said."""
_CITATION = re.compile(
    r"(Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Thông báo|Báo cáo|"
    r"Hướng dẫn|Chương trình|Đề án|Tờ trình|Kết luận|Quy định)\s+số\s*:?\s*"
    r"(\d+[\d-]*/[^\s,;.:)]+)"
)
# Not reports: most periodic ones name the body they go to in their last sentence instead.
_UPWARD = {"to trinh", LETTER}
_NO_ADDRESSEE = {"thong bao", "quyet dinh", "ke hoach", "nghi quyet", "chi thi", "huong dan"}


def date(sheet: SortedPage) -> Iterator[Breach]:
    """TX01: days below 10 and months 1, 2 with a zero, other months without."""
    for paragraph in sheet.parts.get("date"):
        found = _DATE.search(paragraph.bare)
        if found is None:
            continue
        day, month, year = (re.sub(r"[….\s]", "", part) for part in found.groups())
        wrong = (day and (len(day) != 2 or not 1 <= int(day) <= 31)) or (  # noqa: PLR2004
            month and month not in {"01", "02", *map(str, range(3, 13))}
        )
        if wrong:
            wanted = (
                f"ngày {int(day):02} tháng {_month(month)}"
                if day and month
                else "ngày 08 tháng 02, ngày 15 tháng 3"
            )
            yield Breach(
                "TX01", "số 0 trong ngày, tháng viết không đúng", wanted, found[0], paragraph
            )
        elif sheet.final and not (day and month and year):
            yield Breach(
                "TX01",
                "bản phát hành còn trống ngày, tháng",
                "đủ ngày, tháng, năm",
                found[0],
                paragraph,
            )


def _month(month: str) -> str:
    return f"{int(month):02}" if int(month) <= 2 else str(int(month))  # noqa: PLR2004


def place(sheet: SortedPage) -> Iterator[Breach]:
    """TX02: the place's own name, a comma after it."""
    for paragraph in sheet.parts.get("date"):
        before, comma, _ = paragraph.bare.partition("ngày")
        name = before.strip()
        if not comma:
            continue
        if not name.endswith(","):
            yield Breach(
                "TX02",
                "sau địa danh thiếu dấu phẩy",
                "Nghi Dương, ngày …",
                paragraph.bare,
                paragraph,
            )
        words = name.rstrip(", ").split()
        if len(words) > 1 and " ".join(words[:1]).lower() in _COMMON and not _needs_noun(words[1:]):
            yield Breach(
                "TX02", f"địa danh có chữ «{words[0]}»", " ".join(words[1:]), name, paragraph
            )


def _needs_noun(name: list[str]) -> bool:
    """Names that are numbers or may be a person's keep the noun (Phường 5, Phường Lê Lợi)."""
    return name[0].isdigit() or name[0] in SURNAMES or " ".join(name) in _HISTORIC


def number(sheet: SortedPage) -> Iterator[Breach]:
    """TX03, TX04: `Số: 05/TB-UBND`."""
    for paragraph in sheet.parts.get("number"):
        found = _NUMBER.match(paragraph.bare)
        if found is None:
            yield Breach(
                "TX03", "số văn bản viết không đúng", "Số: 05/TB-UBND", paragraph.bare, paragraph
            )
            continue
        colon, figure, symbol = found.groups()
        if re.search(r"^Số\s+:|\d\s+/|/\s", paragraph.bare):
            wanted = re.sub(r"\s*([:/])\s*", r"\1", paragraph.bare).replace(":", ": ", 1)
            yield Breach("TX03", "số văn bản thừa dấu cách", wanted, paragraph.bare, paragraph)
        figure = re.sub(r"[….\s_]", "", figure)
        if not colon:
            yield Breach(
                "TX03", "sau chữ Số thiếu dấu hai chấm", "Số: 05/TB-UBND", paragraph.bare, paragraph
            )
        if figure.isdigit() and len(figure) == 1:
            yield Breach(
                "TX03",
                "số dưới 10 thiếu số 0",
                f"Số: 0{figure}/{symbol}",
                paragraph.bare,
                paragraph,
            )
        if sheet.final and not figure:
            yield Breach(
                "TX03", "bản phát hành còn trống số", "Số: 05/…", paragraph.bare, paragraph
            )
        yield from _symbol(sheet, paragraph, symbol)


def _symbol(sheet: SortedPage, paragraph: Paragraph, symbol: str) -> Iterator[Breach]:
    """Check the symbol: its hyphens, and the abbreviation of the type."""
    if re.search(r"\s*[-–]\s+|\s+[-–]\s*", symbol) or "–" in symbol:
        wanted = re.sub(r"\s*[-–]\s*", "-", symbol)
        yield Breach("TX04", "ký hiệu có dấu cách hoặc gạch dài", wanted, symbol, paragraph)
        return
    first = symbol.split("-", maxsplit=1)[0]
    kind = sheet.parts.kind
    if kind in TYPES:
        if first != TYPES[kind]:
            wanted = f"{TYPES[kind]}-{symbol.rpartition('-')[2]}"
            yield Breach(
                "TX04", f"ký hiệu không hợp tên loại ({TYPES[kind]})", wanted, symbol, paragraph
            )
    elif kind == LETTER and (first == "CV" or first in TYPES.values()):
        message = "ký hiệu công văn bắt đầu bằng chữ viết tắt cơ quan"
        yield Breach("TX04", message, symbol.partition("-")[2], symbol, paragraph)


def ending(sheet: SortedPage) -> Iterator[Breach]:
    """TX05: `./.` after the last sentence, and after each appendix."""
    last = sheet.parts.last
    if last is not None and not sheet.parts.sheet and not _ended(last.bare):
        yield Breach("TX05", "thiếu dấu kết thúc ./.", "./.", last.bare[-20:], last)
    for paragraph in sheet.parts.appendix_ends:
        if not _ended(paragraph.bare):
            yield Breach(
                "TX05", "phụ lục thiếu dấu kết thúc ./.", "./.", paragraph.bare[-20:], paragraph
            )


def _ended(text: str) -> bool:
    return text.endswith(("./.", "[…]"))


def recipients(sheet: SortedPage) -> Iterator[Breach]:
    """TX07: dashes, semicolons, the last line."""
    listed = _listed(sheet)
    for paragraph in listed[:-1]:
        if not paragraph.bare.startswith("- ") or not paragraph.bare.endswith(";"):
            yield Breach("TX07", "dòng nơi nhận viết không đúng", "- …;", paragraph.bare, paragraph)
    head = sheet.parts.get("recipients_head")
    if listed:
        yield from _archived(listed[-1])
    elif head and not _placeholder(sheet):
        yield Breach("TX07", "nơi nhận trống", "- …; - Lưu: VT, ….", "trống", head[0])


def _listed(sheet: SortedPage) -> list[Paragraph]:
    return [p for p in sheet.parts.get("recipients") if p.bare != "[…]"]


def _archived(last: Paragraph) -> Iterator[Breach]:
    wanted = "- Lưu: VT, …."
    if not last.bare.startswith("- ") or not last.bare.endswith("."):
        yield Breach("TX07", "dòng cuối nơi nhận viết không đúng", wanted, last.bare, last)
    elif not re.match(r"- luu:? ?vt", fold(last.bare)):
        yield Breach("TX07", "dòng cuối nơi nhận không phải Lưu: VT", wanted, last.bare, last)


def as_above(sheet: SortedPage) -> Iterator[Breach]:
    """TX08: Như trên is sent to whom Kính gửi addresses; one goes with the other."""
    listed, addressed = _listed(sheet), sheet.parts.get("addressee")
    above = [p for p in listed if fold(p.bare).startswith("- nhu tren")]
    if above and not addressed:
        message = "có Như trên mà không có Kính gửi"
        yield Breach("TX08", message, "bỏ Như trên", above[0].bare, above[0])
    if addressed and listed and not above:
        message = "có Kính gửi mà nơi nhận thiếu Như trên"
        yield Breach("TX08", message, "- Như trên;", listed[0].bare, listed[0])


def _placeholder(sheet: SortedPage) -> bool:
    return any(p.bare == "[…]" for p in sheet.page.paragraphs)


def addressee(sheet: SortedPage) -> Iterator[Breach]:
    """TX09: Kính gửi by the type of document."""
    kind, addressees = sheet.parts.kind, sheet.parts.get("addressee")
    if addressees and kind in _NO_ADDRESSEE:
        yield Breach(
            "TX09",
            "loại văn bản này không có Kính gửi",
            "bỏ Kính gửi",
            addressees[0].bare,
            addressees[0],
        )
    if not addressees and kind in _UPWARD:
        yield Breach("TX09", "thiếu Kính gửi", "Kính gửi: …", "không có")
    if len(addressees) > 1:
        for paragraph in addressees[1:-1]:
            if not paragraph.bare.endswith(";"):
                yield Breach(
                    "TX09", "dòng kính gửi thiếu dấu chấm phẩy", "- …;", paragraph.bare, paragraph
                )
        if not addressees[-1].bare.endswith("."):
            yield Breach(
                "TX09",
                "dòng kính gửi cuối thiếu dấu chấm",
                "- ….",
                addressees[-1].bare,
                addressees[-1],
            )


def bases(sheet: SortedPage) -> Iterator[Breach]:
    """CC01: legal bases end with semicolons, the last with a full stop."""
    listed = sheet.parts.get("basis")
    for number, paragraph in enumerate(listed, start=1):
        mark = "." if number == len(listed) else ";"
        if not paragraph.bare.endswith(mark):
            found = paragraph.bare[-20:]
            yield Breach("CC01", f"cuối dòng căn cứ không có dấu «{mark}»", mark, found, paragraph)


def cited(sheet: SortedPage) -> Iterator[Breach]:
    """TX06: the first time a document is cited, its day is given; the rest is for people."""
    known: set[str] = set()
    for paragraph in (*sheet.parts.get("basis"), *sheet.parts.body):
        for found in _CITATION.finditer(paragraph.bare):
            number = found[2].casefold()
            rest = paragraph.bare[found.end() :].lstrip(" ,(")
            if number not in known and not rest.startswith(("ngày", "[")):
                wanted = f"{found[0]} ngày … tháng … năm … của … về …"
                message = f"lần đầu viện dẫn «{found[2]}» chưa ghi ngày"
                yield Breach("TX06", message, wanted, found[0], paragraph)
            known.add(number)


def blanks(sheet: SortedPage) -> Iterator[Breach]:
    """BT01: nothing is left to fill in in a document that goes out."""
    for paragraph in sheet.page.paragraphs if sheet.final else ():
        if "[…]" in paragraph.text:
            message = "bản phát hành còn chỗ trống […]"
            yield Breach("BT01", message, "điền nội dung", "[…]", paragraph)


TEXT_CHECKS = (date, place, number, ending, recipients, as_above, addressee, bases, cited, blanks)
