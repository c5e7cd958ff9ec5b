"""Capitals and spelling (Phụ lục II), where a program can decide: always warnings."""

import re
from collections.abc import Iterator

from cchc_cli.nd30.judging.judge import Breach, SortedPage
from cchc_cli.nd30.judging.text_rules import SURNAMES
from cchc_cli.nd30.reading.page import Paragraph

_LOWER = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
"""Letters for a character class: a range would mix small ones with capitals."""
_UPPER = _LOWER.upper()
_UNIT = re.compile(
    rf"(?<=[{_LOWER},;] )(?:(?:Xã|Huyện|Tỉnh|Thị trấn|Đặc khu) (?=[{_UPPER}])|"
    rf"Thành phố (?=[{_UPPER}])(?!Hồ Chí Minh)|"
    rf"(?:Phường|Quận) (?=[{_UPPER}])(?!(?:{'|'.join(SURNAMES)}) ))"
)
_AGENCY = re.compile(
    r"\b(?:Uỷ|Ủy) (?:Ban Nhân Dân|Ban nhân Dân|Ban Nhân dân)\b|\bHội Đồng Nhân Dân\b|"
    r"\b(?:ủy|uỷ) ban nhân dân\b|\bhội đồng nhân dân\b|"
    r"\bPhòng (?:văn hóa|văn hoá|kinh tế|nội vụ|tư pháp|tài chính|giáo dục)\b|"
    r"\bSở (?:nội vụ|tài chính)\b|\bTrung tâm phục vụ hành chính công\b"
)
_TITLE = re.compile(
    r"\b(Phó chủ tịch|Phó bí thư|Phó giám đốc|Phó trưởng phòng)"
    rf"(?= (?:Ủy|Uỷ|UBND|HĐND|xã|phường|[{_UPPER}]))"
)
_LAW = re.compile(
    r"\bluật (?:Thực hiện|Đất|Tổ chức|Cán bộ|Lưu trữ)|"
    r"\bLuật (?:thực hiện Dân chủ|tổ chức [Cc]hính|cán bộ|đất đai|lưu trữ|viên chức)"
)
_CITED = re.compile(
    rf"(?<=[{_LOWER}0-9] )(?:(Khoản|Điểm) (?:\d+|[a-zđ]\b)|điều \d+|chương [IVX]+\b)"
)
_WEEKDAY = re.compile(
    r"\b(?:sáng|trưa|chiều|tối|ngày|vào) (?:thứ (?:hai|ba|tư|năm|sáu|bảy)|"
    r"Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|hai|ba|tư|năm|sáu|bảy))\b|"
    r"\b[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? (?:hằng tuần|hàng tuần|ngày \d))|"
    r"\btháng (?:sáu|bảy|tám|chín|mười)\b"
)
"""`thứ hai` alone may mean the second one."""
_SENTENCE = re.compile(rf"(?:(?<=[{_LOWER}]{{3}})|(?<=\d{{4}})|(?<=[)”]))[.?!] ([{_LOWER}]+)")
"""A full stop after a word, a year or a bracket: looked back at, or long words cost a square."""
_START = re.compile(rf"[{_LOWER}]{{2,}} ")
_PAIRS = (
    ("Ủy", "Uỷ"),
    ("ỦY", "UỶ"),
    ("HÒA", "HOÀ"),
    ("Hòa", "Hoà"),
    ("hóa", "hoá"),
)


def _texts(sheet: SortedPage) -> list[Paragraph]:
    return [p for p in sheet.page.paragraphs if p.bare and not p.bare.isupper()]


def _each(
    sheet: SortedPage, pattern: re.Pattern[str], code: str, message: str, wanted: str
) -> Iterator[Breach]:
    for paragraph in _texts(sheet):
        for found in pattern.finditer(paragraph.bare):
            yield Breach(
                code, f"{message} «{found[0].strip()}»", wanted, found[0].strip(), paragraph
            )


def units(sheet: SortedPage) -> Iterator[Breach]:
    """VH01: common nouns of administrative units are lower-case within a sentence."""
    yield from _each(sheet, _UNIT, "VH01", "viết hoa", "xã, phường, tỉnh (chữ thường giữa câu)")


def agencies(sheet: SortedPage) -> Iterator[Breach]:
    """VH02: names of agencies."""
    wanted = "Ủy ban nhân dân, Hội đồng nhân dân, Phòng Văn hóa - Xã hội"
    yield from _each(sheet, _AGENCY, "VH02", "tên cơ quan viết", wanted)


def titles(sheet: SortedPage) -> Iterator[Breach]:
    """VH03: titles before names."""
    yield from _each(
        sheet, _TITLE, "VH03", "chức vụ viết", "Phó Chủ tịch, Phó Bí thư, Phó Giám đốc"
    )


def laws(sheet: SortedPage) -> Iterator[Breach]:
    """VH04: names of laws."""
    yield from _each(sheet, _LAW, "VH04", "tên luật viết", "Luật Thực hiện dân chủ ở cơ sở")


def cited(sheet: SortedPage) -> Iterator[Breach]:
    """VH05: parts of a document that is cited."""
    yield from _each(sheet, _CITED, "VH05", "viện dẫn viết", "điểm a khoản 2 Điều 11")


def weekdays(sheet: SortedPage) -> Iterator[Breach]:
    """VH07: days of the week in words."""
    yield from _each(sheet, _WEEKDAY, "VH07", "thứ, tháng viết", "thứ Hai, tháng Tám")


def spellings(sheet: SortedPage) -> Iterator[Breach]:
    """VH06: one way of placing the tone in a document; the decree itself uses both."""
    whole = "\n".join(p.text for p in sheet.page.paragraphs)
    for first, second in _PAIRS:
        if first in whole and second in whole:
            at = next(p for p in sheet.page.paragraphs if second in p.text)
            yield Breach("VH06", f"có cả «{first}» và «{second}»", f"chỉ «{first}»", second, at)


def starts(sheet: SortedPage) -> Iterator[Breach]:
    """VH08: capitals after a full stop, and at the start of a paragraph without a list mark."""
    for paragraph in sheet.parts.body:
        words = [found[1] for found in _SENTENCE.finditer(paragraph.bare)]
        if _START.match(paragraph.bare):
            words.insert(0, paragraph.bare.split()[0])
        for word in words:
            wanted = word.capitalize()
            yield Breach("VH08", f"đầu câu viết thường «{word}»", wanted, word, paragraph)


CAPITAL_CHECKS = (units, agencies, titles, laws, cited, weekdays, spellings, starts)
