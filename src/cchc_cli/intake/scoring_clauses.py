"""The wording of a score cut into clauses: what is reached, and how many points it brings."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.intake.maxima import decimal

_VERBS = (
    r"(?:thì|sẽ|được|đạt|chấm|cộng|tính|cho|ghi|hưởng|là|bằng|thêm|trực tiếp|mức|tối đa|số điểm"
    r"|điểm đánh giá|điểm đánh giá tương ứng|điểm)"
)
_POINTS = r"(?P<points>\d{1,3}(?:[.,]\d{1,3})?)"
_AWARD = re.compile(
    rf"(?P<label>.+?)(?P<link>\s*[:=→]\s*|\s*,?\s+)(?P<verbs>(?:{_VERBS}\s+)*)"
    rf"{_POINTS}\s*(?P<percent>%)?\s*(?P<unit>[*x×]?\s*(?:số )?(?:điểm|đ)\b(?:\s*"
    rf"(?:tối đa|chuẩn))?)?"
    r"(?:\s*\(.*\))?\s*[.;,]*",
    re.IGNORECASE,
)
_FULL = re.compile(
    rf"(?P<label>.+?)(?:\s*[:=→]\s*|\s*,?\s+)(?:{_VERBS}\s+)*(?:đủ |toàn bộ )?"
    r"(?:số )?điểm (?:tối đa|chuẩn)\s*[.;,]*",
    re.IGNORECASE,
)
_IS_PART = re.compile(r"công thức|[*x×]\s*$|[:=]\s*\d[\d.,]*\s*%\s*$")
"""What makes a part of the points that are full: a formula, a factor, `Đạt: 75% điểm tối đa`."""
_NOTHING = re.compile(
    r"(?P<label>.+?)(?:\s*[:=→]\s*|\s*,?\s+)(?:thì |sẽ )*không (?:được )?(?:tính "
    r"|cộng |chấm |có |cho )*điểm"
    r"(?: chuẩn| nào)?\s*[.;,]*",
    re.IGNORECASE,
)
_CUT = re.compile(
    r";\s+|;$|(?<=điểm)[.,]+\s+|(?<=điểm tối đa)[.,]\s+|(?<=\d)\.\s+(?=[A-ZĐÀ-Ỹ])"
    r"|\s+/\s+(?=[Kk]hông )"
)
_LEAD = re.compile(
    r"^(?:[-–+•*]\s*|[a-zđ0-9]{1,2}\)\s*|(?:thì|nếu|yêu cầu|trường hợp)(?:\s*:)?\s+|hoặc\s+)+",
    re.IGNORECASE,
)
_LONGEST = 600
"""Signs of a clause; longer ones are paragraphs of instructions."""


class Clause(NamedTuple):
    """A clause that brings points."""

    label: str
    worth: Decimal
    percent: bool = False
    """Whether the worth is percent of the maximum."""
    more: bool = False
    """Whether it is added to others: `cộng thêm 0,5`."""

    @property
    def typed(self) -> str:
        """The worth as a file has it."""
        return f"{shown(self.worth)}%" if self.percent else shown(self.worth)

    def points(self, maximum: Decimal) -> Decimal:
        """Return its points."""
        return self.worth * maximum / 100 if self.percent else self.worth


def shown(value: Decimal) -> str:
    """Write a number as a file has it: 0.50 as it was printed, 2.0 as 2."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def pieces(lines: Iterable[str]) -> Iterator[str]:
    """Yield the clauses of some wording; one that a semicolon parts from its points is joined."""
    for line in lines:
        kept = ""
        for piece in _CUT.split(line):
            words = f"{kept}; {piece.strip()}" if kept else piece.strip()
            kept = ""
            if not words:
                continue
            if _is_half(piece, words) and line.rstrip(" .;") != words:
                kept = words
                continue
            yield words
        if kept:
            yield kept


def _is_half(piece: str, words: str) -> bool:
    """Tell whether a condition goes on behind a semicolon: it says nothing of points itself."""
    if not piece[:1].isalpha() or ":" in words or "công thức" in words:
        return False
    return not any(pattern.fullmatch(words) for pattern in (_AWARD, _FULL, _NOTHING))


def clauses_of(lines: Iterable[str], maximum: Decimal | None) -> list[Clause]:
    """Return the clauses that bring points, in order."""
    found = (_clause(piece, maximum) for piece in pieces(lines) if len(piece) <= _LONGEST)
    return [clause for clause in found if clause is not None]


def _clause(words: str, maximum: Decimal | None) -> Clause | None:
    nothing = _NOTHING.fullmatch(words)
    if nothing is not None:
        return Clause(_label(nothing["label"]), Decimal(0))
    full = _FULL.fullmatch(words)
    if full is not None and not _IS_PART.search(full["label"]):
        return None if maximum is None else Clause(_label(full["label"]), maximum)
    match = _AWARD.fullmatch(words)
    return None if match is None else _award(match)


def _award(match: "re.Match[str]") -> Clause | None:
    """Take a clause whose points are a figure; one that no word calls points is none."""
    said = bool(match["unit"]) or match["link"].strip() in {":", "=", "→"}
    percent = bool(match["percent"])
    if not said and not re.search(r"điểm|chấm|cộng", match["verbs"]):
        return None
    if percent and not match["unit"]:
        return None
    label = _label(match["label"])
    worth = decimal(match["points"])
    if not label or re.search(r"\btrừ(?: đi)?$", label) or (percent and worth > 100):  # noqa: PLR2004
        return None
    return Clause(label, worth, percent, more="thêm" in match["verbs"].casefold())


def _label(words: str) -> str:
    label = _LEAD.sub("", words.strip()).strip(" ,;:-–")
    return label[:1].upper() + label[1:]
