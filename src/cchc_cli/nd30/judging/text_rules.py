"""Rules TX01 to TX09, BT01, CC01: how number, date, recipients and ending are written."""

import re
from collections.abc import Iterator

from cchc_cli.nd30.doctypes import CONTRACTS, LETTER, TYPES
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.patterns import regex

_DATE = regex(r"ngày\s*([\d….\s]*?)[\s,]*tháng\s*([\d….\s]*?)[\s,]*năm\s*([\d….]*)")
_MOST_DIGITS = 4
"""Of a day and its month; what is longer is no day, and Python refuses to read some thousands."""
_NUMBER = regex(r"^Số\s*(?P<colon>:?)\s*(?P<figure>[^/]*?)\s*/\s*(?P<symbol>.+)$", re.IGNORECASE)
_UNFILLED = str.maketrans("", "", "….")
_RIGHT_NUMBER = "Số: 05/TB-UBND"
_COMMON = ("xã", "phường", "đặc khu", "thị trấn")
SURNAMES = {
    *("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"),
    *("Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Mạc", "Tô", "Lương", "Trịnh", "Hai", "Bà"),
}
_HISTORIC = {"Điện Biên Phủ", "Quang Trung", "Bạch Đằng", "Lam Sơn", "Đống Đa", "Ba Đình"}
"""A program cannot know whom a place is named after: where it may be, nothing is said."""
_CITATION = regex(
    r"(Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Thông báo|Báo cáo|"
    r"Hướng dẫn|Chương trình|Đề án|Tờ trình|Kết luận|Quy định)\s+số\s*:?\s*"
    r"(\d[\d-]*/[^\s,;.:)]+)"
)
# Not reports: most periodic ones name the body they go to in their last sentence instead.
_NEAR = 20
"""Letters behind a number in which its day must begin; all the rest would be copied each time."""
_UPWARD = {"to trinh", LETTER}
_TO_WHO_BEARS_IT = {"giay gioi thieu", "giay moi", "cong dien", "giay nghi phep", "phieu gui"}
"""Types that name in their text whom they go to (forms 1.6 to 1.10 of Phụ lục III)."""
_AS_ABOVE = regex(r"[-–+•*\s]*nhu tren\b")
"""Whatever it begins with: of a dash that is not there TX07 tells."""
_NO_ADDRESSEE = {"thong bao", "quyet dinh", "ke hoach", "nghi quyet", "chi thi", "huong dan"}


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
    """Check days below 10 and months 1, 2 with a zero, other months without."""
    for paragraph in sheet.parts.get("date"):
        found = _DATE.search(paragraph.bare)
        if found is None:
            continue
        day, month, year = (_filled_in(part) for part in found.groups())
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
    """Check the place's own name, a comma after it."""
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
        if len(words) > 1 and " ".join(words[:1]).lower() in _COMMON and not _needs_noun(words[1:]):
            yield Breach(f"địa danh có chữ «{words[0]}»", " ".join(words[1:]), name, paragraph)


def _needs_noun(name: list[str]) -> bool:
    """Names that are numbers or may be a person's keep the noun (Phường 5, Phường Lê Lợi)."""
    return name[0].isdigit() or name[0] in SURNAMES or " ".join(name) in _HISTORIC


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
        figure = _filled_in(found["figure"].replace("_", ""))
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


def _filled_in(room: str) -> str:
    """Return what was written in the room for it, without the dots of a form."""
    return "".join(room.translate(_UNFILLED).split())


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


@rule(
    "TX05",
    "error",
    "dấu kết thúc",
    clause="Phụ lục III",
    advice="thêm ./. sau câu cuối",
    wrong="…để báo cáo.",
    right="…để báo cáo./.",
)
def ending(sheet: SortedPage) -> Iterator[Breach]:
    """Check `./.` after the last sentence, and after each appendix."""
    last = sheet.parts.last
    signed = sheet.parts.kind not in CONTRACTS  # which end as their parties agree
    if last is not None and signed and not sheet.parts.sheet and not _ended(last.bare):
        yield Breach("thiếu dấu kết thúc ./.", "./.", last.bare[-20:], last)
    for paragraph in sheet.parts.appendix_ends:
        if not _ended(paragraph.bare):
            yield Breach("phụ lục thiếu dấu kết thúc ./.", "./.", paragraph.bare[-20:], paragraph)


def _ended(text: str) -> bool:
    return text.endswith(("./.", "[…]"))


@rule(
    "TX07",
    "error",
    "cách viết nơi nhận",
    clause="Mục II.9.d",
    advice="mỗi dòng bắt đầu bằng gạch đầu dòng, cuối dòng có dấu chấm phẩy; "
    "dòng cuối là Lưu: VT và dấu chấm",
    wrong="UBND thành phố",
    right="- UBND thành phố (để b/c);",
)
def recipients(sheet: SortedPage) -> Iterator[Breach]:
    """Check dashes, semicolons, the last line; an entry may go on over several lines."""
    entries = list(_entries(sheet))
    head = sheet.parts.get("recipients_head")
    for first, last in entries[:-1]:
        if not first.bare.startswith("- ") or not last.bare.endswith(";"):
            yield Breach("dòng nơi nhận viết không đúng", "- …;", first.bare, first)
    if entries:
        yield from _archived(*entries[-1])
    elif head and not any(p.bare == "[…]" for p in sheet.page.paragraphs):
        yield Breach("nơi nhận trống", "- …; - Lưu: VT, ….", "trống", head[0])


def _entries(sheet: SortedPage) -> Iterator[tuple[Paragraph, Paragraph]]:
    """Yield the first and the last line of each entry: one without a dash goes on with another."""
    first = last = None
    for paragraph in sheet.parts.get("recipients"):
        if paragraph.bare == "[…]":
            continue
        ended = last is None or last.bare.endswith((";", "."))
        if first is not None and last is not None:
            if not ended and not paragraph.bare.startswith("-"):
                last = paragraph
                continue
            yield first, last
        first = last = paragraph
    if first is not None and last is not None:
        yield first, last


def _archived(first: Paragraph, last: Paragraph) -> Iterator[Breach]:
    """Check the last entry: the archive, with the unit that drafted."""
    wanted = "- Lưu: VT, …."
    if not first.bare.startswith("- ") or not last.bare.endswith("."):
        yield Breach("dòng cuối nơi nhận viết không đúng", wanted, last.bare, first)
    elif not re.match(r"- luu ?: ?(vt|van thu|ho so|bo phan)", first.mark):
        yield Breach("dòng cuối nơi nhận không phải Lưu: VT", wanted, first.bare, first)


@rule(
    "TX08",
    "error",
    "Như trên ở nơi nhận",
    clause="Mục II.9.b",
    advice="chỉ ghi Như trên khi văn bản có Kính gửi",
    wrong="Thông báo ghi - Như trên;",
    right="- Như trên; khi có Kính gửi",
)
def as_above(sheet: SortedPage) -> Iterator[Breach]:
    """Check that what is sent Như trên has a Kính gửi; one goes with the other."""
    listed, addressed = sheet.parts.get("recipients"), sheet.parts.get("addressee")
    above = [p for p in listed if "nhu tren" in p.mark and _AS_ABOVE.match(p.mark)]
    if above and not addressed and sheet.parts.kind not in _TO_WHO_BEARS_IT:
        message = "có Như trên mà không có Kính gửi"
        yield Breach(message, "bỏ Như trên", above[0].bare, above[0])
    if addressed and listed and not above:
        message = "có Kính gửi mà nơi nhận thiếu Như trên"
        yield Breach(message, "- Như trên;", listed[0].bare, listed[0])


@rule(
    "TX09",
    "error",
    "Kính gửi",
    clause="Mục II.9.b",
    advice="Kính gửi chỉ có ở tờ trình, báo cáo lên cấp trên, công văn",
    wrong="Kính gửi trong thông báo",
    right="Kính gửi trong công văn, tờ trình, báo cáo",
)
def addressee(sheet: SortedPage) -> Iterator[Breach]:
    """Check Kính gửi by the type of document."""
    kind, addressees = sheet.parts.kind, sheet.parts.get("addressee")
    if addressees and kind in _NO_ADDRESSEE:
        yield Breach(
            "loại văn bản này không có Kính gửi",
            "bỏ Kính gửi",
            addressees[0].bare,
            addressees[0],
        )
    if not addressees and kind in _UPWARD:
        yield Breach("thiếu Kính gửi", "Kính gửi: …", "không có")
    if len(addressees) > 1:
        for paragraph in addressees[1:-1]:
            if not paragraph.bare.endswith(";"):
                yield Breach("dòng kính gửi thiếu dấu chấm phẩy", "- …;", paragraph.bare, paragraph)
        if not addressees[-1].bare.endswith("."):
            yield Breach(
                "dòng kính gửi cuối thiếu dấu chấm",
                "- ….",
                addressees[-1].bare,
                addressees[-1],
            )


@rule(
    "CC01",
    "error",
    "dấu cuối các căn cứ",
    clause="Mục II.6.a",
    advice="cuối mỗi dòng căn cứ có dấu chấm phẩy, dòng cuối có dấu chấm",
    wrong="Căn cứ Luật…, (dòng cuối) Căn cứ Nghị định…;",
    right="Căn cứ Luật…; (dòng cuối) Căn cứ Nghị định….",
)
def bases(sheet: SortedPage) -> Iterator[Breach]:
    """Check legal bases end with semicolons, the last with a full stop."""
    listed = sheet.parts.get("basis")
    for number, paragraph in enumerate(listed, start=1):
        mark = "." if number == len(listed) else ";"
        if not paragraph.bare.endswith(mark):
            found = paragraph.bare[-20:]
            yield Breach(f"cuối dòng căn cứ không có dấu «{mark}»", mark, found, paragraph)


@rule(
    "CC02",
    "error",
    "chữ Căn cứ ở đầu căn cứ",
    clause="Mục II.6.a",
    advice="thêm chữ Căn cứ ở đầu dòng",
    wrong="Luật Tổ chức chính quyền địa phương;",
    right="Căn cứ Luật Tổ chức chính quyền địa phương;",
)
def basis_words(sheet: SortedPage) -> Iterator[Breach]:
    """Check that legal bases begin with Căn cứ."""
    for paragraph in sheet.parts.get("basis"):
        if not paragraph.mark.startswith(("can cu", "theo ", "xet ", "thuc hien", "tiep theo")):
            wanted = f"Căn cứ {paragraph.bare[:40]}…"
            yield Breach("dòng căn cứ thiếu chữ Căn cứ", wanted, paragraph.bare[:40], paragraph)


@rule(
    "TX06",
    "warning",
    "viện dẫn văn bản lần đầu",
    clause="Mục II.6.b",
    advice="ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
    wrong="theo Kế hoạch số 12/KH-UBND",
    right="theo Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2025 của…",
)
def cited(sheet: SortedPage) -> Iterator[Breach]:
    """Check the first time a document is cited, its day is given; the rest is for people."""
    known: set[str] = set()
    for paragraph in (*sheet.parts.get("basis"), *sheet.parts.body):
        for found in _CITATION.finditer(paragraph.bare):
            number = found[2].casefold()
            rest = paragraph.bare[found.end() : found.end() + _NEAR].lstrip(" ,(")
            if number not in known and not rest.startswith(("ngày", "[")):
                wanted = f"{found[0]} ngày … tháng … năm … của … về …"
                message = f"lần đầu viện dẫn «{found[2]}» chưa ghi ngày"
                yield Breach(message, wanted, found[0], paragraph)
            known.add(number)


@rule(
    "BT01",
    "error",
    "chỗ trống trong bản phát hành",
    clause="Điều 8",
    advice="điền nội dung vào chỗ […]",
    wrong="báo cáo […] nhiệm vụ",
    right="báo cáo 12 nhiệm vụ",
)
def blanks(sheet: SortedPage) -> Iterator[Breach]:
    """Check nothing is left to fill in in a document that goes out."""
    for paragraph in sheet.page.paragraphs if sheet.final else ():
        if "[…]" in paragraph.text:
            message = "bản phát hành còn chỗ trống […]"
            yield Breach(message, "điền nội dung", "[…]", paragraph)
