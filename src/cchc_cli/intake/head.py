"""The head and the foot of a notice: number, day, subject, who signs, who gets it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cchc_cli.intake.lines import Line
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.text import fold

_NUMBER = re.compile(
    r"\bSố\s*:?\s*(?P<n>\d{0,5}[\w…. ]{0,6}?)\s*/\s*[A-ZĐ][A-ZĐ0-9Ư-]*(?:[-/][A-ZĐƯ0-9]+)*"
)
_DATE = re.compile(
    r",?\s*[Nn]gày\s*(?P<d>\d{1,2})?[\s….]*tháng\s*(?P<m>\d{1,2})?[\s….]*năm\s*(?P<y>\d{4})"
)
_TYPE = re.compile(
    r"(?:THÔNG BÁO|KẾT LUẬN|THÔNG BÁO KẾT LUẬN|CÔNG VĂN|KẾ HOẠCH|CHỈ THỊ|CÔNG ĐIỆN)\b"
)
_RULE = re.compile(r"[\s_\-–—*=]+")
_STARTS_TEXT = re.compile(
    r"(?:sáng|chiều|tối|vào|hồi|ngày|trong (?:hai |các )?ngày|từ ngày|căn cứ|thực hiện|sau khi|tại|"
    r"hôm|trên cơ sở|xét|kính gửi|thường trực|đồng chí .{3,60} (?:đã )?chủ trì)\b",
    re.IGNORECASE,
)
_AUTHORITY = re.compile(r"^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s*\.?\s*[A-ZĐÀ-Ỹ]")
_OFFICE = re.compile(
    r"^(?:PHÓ )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG|BÍ THƯ|BỘ TRƯỞNG|CHỦ NHIỆM)"
)
_MOST_HEAD = 25
"""Lines within which a head ends: a heading, Quốc hiệu, number, date, type, subject."""
_LONGEST_SUBJECT = 420
_LONGEST_TITLE = 80
"""Letters of a line of the signature."""


class Head(NamedTuple):
    """What a notice says of itself."""

    number: str | None = None
    date: PartialDate | None = None
    subject: str = ""
    signer: str | None = None
    recipients: tuple[str, ...] = ()


def read_head(lines: Sequence[Line]) -> tuple[Head, Sequence[Line]]:
    """Return what the head and the foot say, and the lines between them."""
    kind = next((i for i, x in enumerate(lines[:_MOST_HEAD]) if _is_type(x.text)), None)
    top = lines[: _MOST_HEAD if kind is None else kind]
    number, date = _number(top), _date(top)
    if kind is None:
        return Head(number, date), _between(lines, _past_head(lines))
    subject, start = _subject(lines, kind)
    foot = _foot(lines, start)
    recipients, signer = _recipients(lines[foot:])
    return Head(number, date, subject, signer, recipients), lines[start:foot]


def _is_type(text: str) -> bool:
    return bool(_TYPE.match(text)) and text == text.upper()


def _number(lines: Sequence[Line]) -> str | None:
    for line in lines:
        if found := _NUMBER.search(line.text):
            digits = re.match(r"\d+", found["n"].strip())
            return digits[0] if digits else None
    return None


def _date(lines: Sequence[Line]) -> PartialDate | None:
    for line in lines:
        found = _DATE.search(line.text)
        if found and found["m"]:
            day = int(found["d"]) if found["d"] else None
            return PartialDate(int(found["y"]), int(found["m"]), day)
    return None


def _past_head(lines: Sequence[Line]) -> int:
    known = [
        i
        for i, x in enumerate(lines[:_MOST_HEAD])
        if fold(x.text).startswith(("cong hoa xa hoi", "doc lap"))
        or _NUMBER.search(x.text)
        or (_DATE.search(x.text) and len(x.text) < 90)  # noqa: PLR2004 - a line of place and day
        or fold(x.text).startswith("v/v")
    ]
    return max(known, default=-1) + 1


def _between(lines: Sequence[Line], start: int) -> Sequence[Line]:
    return lines[start : _foot(lines, start)]


def _subject(lines: Sequence[Line], kind: int) -> tuple[str, int]:
    """Join the lines below the type's name, up to where the text begins."""
    words: list[str] = []
    rest = _TYPE.sub("", lines[kind].text).strip()
    if rest:
        words.append(rest)
    at = kind + 1
    while at < len(lines):
        text = lines[at].text
        if _RULE.fullmatch(text):
            at += 1
            continue
        long = sum(map(len, words)) + len(text) > _LONGEST_SUBJECT
        if (words and _STARTS_TEXT.match(text)) or text.endswith((".", ":", ";")) or long:
            break
        words.append(text)
        at += 1
    return " ".join(words), at


def _foot(lines: Sequence[Line], start: int) -> int:
    """Return where the foot begins: Nơi nhận or the signature, whichever is first."""
    found = [
        i
        for i in range(start, len(lines))
        if fold(lines[i].text).startswith("noi nhan") or _signs(lines[i].text)
    ]
    recipients = next((i for i in found if fold(lines[i].text).startswith("noi nhan")), None)
    if recipients is not None:
        before = [i for i in found if i < recipients and recipients - i <= 6]  # noqa: PLR2004
        return min([recipients, *before])
    return found[-1] if found else len(lines)


def _signs(text: str) -> bool:
    bare = text.strip("* ")
    return (
        bare == bare.upper()
        and len(bare) < _LONGEST_TITLE
        and bool(_AUTHORITY.match(bare) or _OFFICE.match(bare))
    )


def _recipients(foot: Sequence[Line]) -> tuple[tuple[str, ...], str | None]:
    """Return who gets it, and who signs."""
    texts = [line.text for line in foot]
    at = next((i for i, t in enumerate(texts) if fold(t).startswith("noi nhan")), None)
    listed: list[str] = []
    signs = [i for i, t in enumerate(texts) if _signs(t)]
    used = set(signs)
    if at is not None:
        used.add(at)
        for i in range(at + 1, len(texts)):
            if re.match(r"[-–+•]\s*", texts[i]) or fold(texts[i]).startswith("luu"):
                listed.append(re.sub(r"^[-–+•]\s*|[;.]+$", "", texts[i]).strip())
                used.add(i)
    names = [t for i, t in enumerate(texts) if i not in used and signs and i > signs[0]]
    named = [t for t in names if re.fullmatch(r"(?:[A-ZĐÀ-Ỹ][a-zà-ỹđ]*\s?){2,6}", t)]
    return tuple(x for x in listed if x), named[-1] if named else None
