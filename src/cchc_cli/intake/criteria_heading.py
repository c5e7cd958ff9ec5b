"""What stands above a set of criteria: its name, its year, the decision that issues it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cchc_cli.text import fold

_KIND = r"(?:Quyết định|QĐ|Kế hoạch|Công văn|Nghị quyết|Nghị định|Thông tư|Hướng dẫn)"
_DECISION = re.compile(
    rf"({_KIND})\s+(?:số\s*:?\s*)?(\d+[\w/.&Đđ-]*/[\w&Đđ-]+)\s*,?\s*(?:ngày\s+)?"
    r"(\d{1,2}(?:/|\s+tháng\s+)\d{1,2}(?:/|\s+năm\s+)\d{4})?(\s+của\s+[^();:.,\n]+)?",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(phu luc \S+\s+)?[-:.# ]*(bo tieu chi|bo chi so|chi so|tieu chi|khung chi so"
    r"|bang (tieu chi|diem|cham)"
    r"|thang diem|phieu danh gia|bo chi tieu)\b"
)
_NAME_INSIDE = re.compile(
    r"(?:bộ tiêu chí|bộ chỉ số|tiêu chí|thang điểm|bảng tiêu chí|phiếu đánh giá)\b.*", re.IGNORECASE
)
_YEAR = re.compile(r"năm\s+(20\d\d)\b", re.IGNORECASE)
_ISSUED = re.compile(r"\d{1,2}(?:/\d{1,2}/|\s+tháng\s+\d{1,2}\s+năm\s+)(20\d\d)")
_LONGEST = 400
_NOISE = re.compile(r"^(?:#+\s*)+|^phụ lục\s+[\dIVX]+\s*[.:–-]?\s*", re.IGNORECASE)


class Heading(NamedTuple):
    """What the heading says; what it does not say is None."""

    name: str | None
    year: int | None
    decision: str | None
    issued_year: bool = False
    """Whether the year is only that in which the decision was issued."""


def heading_of(lines: Sequence[str]) -> Heading:
    """Read the lines above the table."""
    known = [_NOISE.sub("", line).strip() for line in lines]
    text = "\n".join(known)
    decision = _decision(text)
    name = _name(known)
    dateless = _ISSUED.sub("", text)
    years = [*_YEAR.findall(name or ""), *_YEAR.findall(dateless)]
    issued = _ISSUED.search(decision or "")
    year = int(years[0]) if years else int(issued[1]) if issued else None
    return Heading(name, year, decision, issued_year=not years and issued is not None)


def _decision(text: str) -> str | None:
    match = _DECISION.search(text)
    if match is None:
        return None
    kind, number, day, by = match.groups()
    kind = "Quyết định" if kind.upper() == "QĐ" else kind[:1].upper() + kind[1:].lower()
    words = [kind, "số", number]
    words += ["ngày", " ".join(day.split())] if day else []
    return " ".join(" ".join((*words, by or "")).split())


def _name(lines: Sequence[str]) -> str | None:
    """Return the title: a line that begins as one, with the lines in capitals below it."""
    for at, line in enumerate(lines):
        if _NAME.match(fold(line)) and len(line) <= _LONGEST:
            words = [line]
            while (
                line.isupper() and at + len(words) < len(lines) and _goes_on(lines[at + len(words)])
            ):
                words.append(lines[at + len(words)])
            return _trimmed(" ".join(words))
    inside = (match for line in lines if (match := _NAME_INSIDE.search(line)) is not None)
    found = next(inside, None)
    return None if found is None else _trimmed(found[0])


def _goes_on(line: str) -> bool:
    return line.isupper() and not re.match(r"\(|STT\b|TT\b", line)


def _trimmed(words: str) -> str:
    name = re.split(r"\s*\((?:kèm|ban hành|đúng)", words, flags=re.IGNORECASE)[0].strip(" .:#")
    return name[:1].upper() + name[1:]
