"""Capitals and spelling (Phụ lục II), where a program can decide: always warnings."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.nd30.judging.place_names import SURNAMES
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.words import any_of
from cchc_cli.patterns import regex

_LOWER = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
"""Letters for a character class: a range would mix small ones with capitals."""
_UPPER = _LOWER.upper()


class _Slip(NamedTuple):
    """A way of writing that is wrong, and words without which no text is written so."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]


_UNIT = _Slip(
    regex(
        rf"(?<=[{_LOWER},;] )(?:Xã|Huyện|Tỉnh|Thị trấn|Đặc khu|Thành phố(?! Hồ Chí Minh)|"
        rf"(?:Phường|Quận)(?! (?:{'|'.join(SURNAMES)}) )) (?=[{_UPPER}])"
    ),
    (" Xã ", " Huyện ", " Tỉnh ", " Thị trấn ", " Đặc khu ", " Thành phố ", " Phường ", " Quận "),
)
_AGENCY = _Slip(
    regex(
        r"\b(?:Uỷ|Ủy) (?:Ban Nhân Dân|Ban nhân Dân|Ban Nhân dân)\b|\bHội Đồng Nhân Dân\b|"
        r"\b(?:ủy|uỷ) ban nhân dân\b|\bhội đồng nhân dân\b|"
        r"\bPhòng (?:văn hóa|văn hoá|kinh tế|nội vụ|tư pháp|tài chính|giáo dục)\b|"
        r"\bSở (?:nội vụ|tài chính)\b|\bTrung tâm phục vụ hành chính công\b"
    ),
    (
        *("Ban Nhân ", "Ban nhân Dân", "Hội Đồng Nhân", "hội đồng nhân dân"),
        *("ủy ban nhân dân", "uỷ ban nhân dân"),
        *("Phòng văn", "Phòng kinh", "Phòng nội", "Phòng tư", "Phòng tài", "Phòng giáo"),
        *("Sở nội", "Sở tài", "Trung tâm phục vụ hành chính công"),
    ),
)
_DEPUTIES = ("Phó chủ tịch", "Phó bí thư", "Phó giám đốc", "Phó trưởng phòng")
_TITLE = _Slip(
    regex(rf"\b({'|'.join(_DEPUTIES)})(?= (?:Ủy|Uỷ|UBND|HĐND|xã|phường|[{_UPPER}]))"), _DEPUTIES
)
_LAW = _Slip(
    regex(
        r"\bluật (?:Thực hiện|Đất|Tổ chức|Cán bộ|Lưu trữ)|"
        r"\bLuật (?:thực hiện Dân chủ|tổ chức [Cc]hính|cán bộ|đất đai|lưu trữ|viên chức)"
    ),
    (
        *("luật Thực", "luật Đất", "luật Tổ", "luật Cán", "luật Lưu"),
        *("Luật thực", "Luật tổ", "Luật cán", "Luật đất", "Luật lưu", "Luật viên"),
    ),
)
_CITED = _Slip(
    regex(rf"(?<=[{_LOWER}0-9] )(?:(Khoản|Điểm) (?:\d+|[a-zđ]\b)|điều [0-9]+|chương [IVX]+\b)"),
    (
        *(" Khoản ", " Điểm ", " chương I", " chương V", " chương X"),
        *(f" điều {digit}" for digit in range(10)),
    ),
)
_DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_MONTHS = ("sáu", "bảy", "tám", "chín", "mười")
_WEEKDAY = _Slip(
    regex(
        r"\b(?:sáng|trưa|chiều|tối|ngày|vào) (?:thứ (?:hai|ba|tư|năm|sáu|bảy)|"
        r"Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|hai|ba|tư|năm|sáu|bảy))\b|"
        r"\b[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? (?:hằng tuần|hàng tuần|ngày \d))|"
        r"\btháng (?:sáu|bảy|tám|chín|mười)\b"
    ),
    (
        *(f"hứ {day}" for day in _DAYS),
        *(f"Thứ {day.capitalize()}" for day in _DAYS),
        *(f"tháng {month}" for month in _MONTHS),
    ),
)
"""`thứ hai` alone may mean the second one."""
_SMALL = frozenset((*map(chr, range(ord("a"), ord("z") + 1)), *_LOWER[len("a-z") :]))
_STOP = regex(r"[.?!] ")
_LEAST = 3
"""Small letters before a full stop: fewer may be an abbreviation."""
_YEAR = 4
_PAIRS = (
    ("Ủy", "Uỷ"),
    ("ỦY", "UỶ"),
    ("HÒA", "HOÀ"),
    ("Hòa", "Hoà"),
    ("hóa", "hoá"),
)


def _texts(sheet: SortedPage) -> list[Paragraph]:
    return [p for p in sheet.page.paragraphs if p.bare and not p.bare.isupper()]


def _each(sheet: SortedPage, slip: _Slip, message: str, wanted: str) -> Iterator[Breach]:
    if not any_of(slip.words, (p.bare for p in sheet.page.paragraphs)):
        return
    for paragraph in _texts(sheet):
        for found in slip.pattern.finditer(paragraph.bare):
            yield Breach(f"{message} «{found[0].strip()}»", wanted, found[0].strip(), paragraph)


@rule(
    "VH01",
    "warning",
    "viết hoa danh từ chung chỉ đơn vị hành chính",
    clause="Phụ lục II, III.1",
    advice="viết thường chữ xã, phường, tỉnh giữa câu",
    wrong="của Xã Nghi Dương",
    right="của xã Nghi Dương",
)
def units(sheet: SortedPage) -> Iterator[Breach]:
    """Check common nouns of administrative units are lower-case within a sentence."""
    yield from _each(sheet, _UNIT, "viết hoa", "xã, phường, tỉnh (chữ thường giữa câu)")


@rule(
    "VH02",
    "warning",
    "viết hoa tên cơ quan",
    clause="Phụ lục II, IV.1",
    advice="viết hoa chữ đầu của loại cơ quan và lĩnh vực, như Ủy ban nhân dân xã",
    wrong="Uỷ Ban Nhân Dân; Phòng văn hóa",
    right="Ủy ban nhân dân; Phòng Văn hóa - Xã hội",
)
def agencies(sheet: SortedPage) -> Iterator[Breach]:
    """Check names of agencies."""
    wanted = "Ủy ban nhân dân, Hội đồng nhân dân, Phòng Văn hóa - Xã hội"
    yield from _each(sheet, _AGENCY, "tên cơ quan viết", wanted)


@rule(
    "VH03",
    "warning",
    "viết hoa chức vụ trước tên",
    clause="Phụ lục II, V.3",
    advice="viết như Phó Chủ tịch",
    wrong="Phó chủ tịch UBND xã",
    right="Phó Chủ tịch UBND xã",
)
def titles(sheet: SortedPage) -> Iterator[Breach]:
    """Check titles before names."""
    yield from _each(sheet, _TITLE, "chức vụ viết", "Phó Chủ tịch, Phó Bí thư, Phó Giám đốc")


@rule(
    "VH04",
    "warning",
    "viết hoa tên luật",
    clause="Phụ lục II, V.6",
    advice="viết hoa chữ đầu của tên, như Luật Thực hiện dân chủ ở cơ sở",
    wrong="Luật thực hiện Dân chủ ở cơ sở",
    right="Luật Thực hiện dân chủ ở cơ sở",
)
def laws(sheet: SortedPage) -> Iterator[Breach]:
    """Check names of laws."""
    yield from _each(sheet, _LAW, "tên luật viết", "Luật Thực hiện dân chủ ở cơ sở")


@rule(
    "VH05",
    "warning",
    "viết khoản, điểm, Điều khi viện dẫn",
    clause="Phụ lục II, V.7",
    advice="viết thường khoản, điểm; viết hoa Điều, Mục, Chương",
    wrong="Khoản 2 điều 11",
    right="khoản 2 Điều 11",
)
def cited(sheet: SortedPage) -> Iterator[Breach]:
    """Check parts of a document that is cited."""
    yield from _each(sheet, _CITED, "viện dẫn viết", "điểm a khoản 2 Điều 11")


@rule(
    "VH07",
    "warning",
    "thứ trong tuần, tháng viết bằng chữ",
    clause="Phụ lục II, V.8",
    advice="viết như thứ Hai, tháng Tám",
    wrong="sáng thứ hai; trong tháng tám",
    right="sáng thứ Hai; trong tháng Tám",
)
def weekdays(sheet: SortedPage) -> Iterator[Breach]:
    """Check days of the week in words."""
    yield from _each(sheet, _WEEKDAY, "thứ, tháng viết", "thứ Hai, tháng Tám")


@rule(
    "VH06",
    "warning",
    "một chữ viết hai cách",
    clause="thống nhất trong văn bản",
    advice="chọn một cách, thay hết (Ctrl+H)",
    wrong="chỗ Ủy ban, chỗ Uỷ ban",
    right="Ủy ban ở mọi chỗ",
)
def spellings(sheet: SortedPage) -> Iterator[Breach]:
    """Check one way of placing the tone in a document; the decree itself uses both."""
    whole = "\n".join([p.text for p in sheet.page.paragraphs])
    for first, second in _PAIRS:
        if first in whole and second in whole and _holding(sheet, first):
            message, wanted = f"có cả «{first}» và «{second}»", f"chỉ «{first}»"
            for paragraph in _holding(sheet, second):
                yield Breach(message, wanted, second, paragraph)


def _holding(sheet: SortedPage, word: str) -> list[Paragraph]:
    """Return the paragraphs with a word, as a whole one: Hoàng and Hoàn are none of Hòa."""
    whole = re.compile(rf"\b{word}\b")
    return [p for p in sheet.page.paragraphs if word in p.text and whole.search(p.text)]


@rule(
    "VH08",
    "warning",
    "chữ đầu câu",
    clause="Phụ lục II, I",
    advice="viết hoa chữ đầu câu và khi xuống dòng",
    wrong="…hoàn thành. đề nghị…",
    right="…hoàn thành. Đề nghị…",
)
def starts(sheet: SortedPage) -> Iterator[Breach]:
    """Check capitals after a full stop, and at the start of a paragraph without a list mark."""
    for paragraph in sheet.parts.body:
        for word in _small_starts(paragraph.bare):
            wanted = word.capitalize()
            yield Breach(f"đầu câu viết thường «{word}»", wanted, word, paragraph)


def _small_starts(text: str) -> Iterator[str]:
    """Yield the words in small letters that a paragraph or one of its sentences begins with."""
    begin, space, _ = text.partition(" ")
    if space and len(begin) > 1 and _SMALL.issuperset(begin):
        yield begin
    for stop in _STOP.finditer(text):
        at = end = stop.end()
        while end < len(text) and text[end] in _SMALL:
            end += 1
        if end > at and _ends_sentence(text[max(0, stop.start() - _YEAR) : stop.start()]):
            yield text[at:end]


def _ends_sentence(before: str) -> bool:
    """Whether a full stop after it ends a sentence: a word, a year or a bracket stands there."""
    word, year = before[-_LEAST:], before[-_YEAR:]
    return (
        (len(word) == _LEAST and _SMALL.issuperset(word))
        or (len(year) == _YEAR and year.isdecimal())
        or before.endswith((")", "”"))
    )
