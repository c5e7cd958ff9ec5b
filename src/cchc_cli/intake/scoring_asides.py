"""What wording says beside the score: nothing arose, not self-assessed, reductions, a condition."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_NOT_SELF = re.compile(r"không (?:thực hiện |phải )?tự (?:đánh giá|chấm)")
_NONE = re.compile(
    r"\bkhông (?:có|phát sinh|xảy ra|để xảy ra|nhận được|được giao)\b", re.IGNORECASE
)
_FULL = re.compile(r"(?:số\s)?điểm (?:tối đa|chuẩn)", re.IGNORECASE)
_GETS = re.compile(
    r"(?:(?:^|[\s,]+)(?:thì|nêu rõ và|sẽ|vẫn|được|tính|chấm|đạt|cho|hưởng|đủ))+\s*$", re.IGNORECASE
)
"""What stands between the case in which nothing arose and its points."""
_DENIED = re.compile(r"\b(?:không|chưa)$", re.IGNORECASE)
"""What makes the contrary of it: `thì không đạt điểm tối đa`."""
_EXCLUDED = re.compile(
    r"(?:không (?:có|phát sinh|được giao)|mẫu số bằng 0|a\s*=\s*0)[^.;]*?thì "
    r"(?:không (?:đánh giá|tính|chấm|xét)|loại)",
    re.IGNORECASE,
)
_ZERO_FULL = re.compile(r"\ba\s*=\s*0\b[^.;]*điểm tối đa", re.IGNORECASE)
_REDUCTION = re.compile(
    r"trừ\s*(?:đi\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:tổng\s*)?(?:số\s*)?(?:điểm|đ)", re.IGNORECASE
)
_LEAD = re.compile(r"^(?:nếu|trường hợp)\s+", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:[\s,:]+(?:thì|sẽ|bị|hđtđ|hội đồng thẩm định|hội đồng|xem xét))+\s*$", re.IGNORECASE
)
"""Who takes points off and how, between the case and the loss."""
_AFTER = re.compile(r"\s*(?:đạt được\s*)?(?:nếu|đối với|khi|trường hợp)\s+([^.;]+)", re.IGNORECASE)
_CONDITION = re.compile(
    r"(?:điều kiện (?:để )?(?:được )?(?:chấm|tính) điểm\s*(?:là|:)\s*)(?P<words>[^.;]+)",
    re.IGNORECASE,
)


class Asides(NamedTuple):
    """What was said beside the score."""

    self_assessed: bool
    full: str | None
    """The case in which nothing arose and the points are full, as worded."""
    excluded: bool
    reductions: dict[str, str]
    condition: str | None


def asides_of(lines: Iterable[str]) -> Asides:
    """Read what a criterion's wording and its evidence say."""
    known = list(lines)
    case = next((found for line in known if (found := _full_case(line))), None)
    if case is None and _first(_ZERO_FULL, known):
        case = "Không phát sinh"
    condition = _first(_CONDITION, known)
    return Asides(
        self_assessed=not any(_NOT_SELF.search(line.casefold()) for line in known),
        full=case,
        excluded=case is None and _first(_EXCLUDED, known) is not None,
        reductions=dict(_reductions(known)),
        condition=None if condition is None else _capital(condition["words"].strip()),
    )


def _first(pattern: "re.Pattern[str]", lines: Iterable[str]) -> "re.Match[str] | None":
    return next((found for line in lines if (found := pattern.search(line))), None)


def is_aside(line: str) -> bool:
    """Tell whether a line is about a case of its own, not about a score reached."""
    others = (_EXCLUDED, _REDUCTION, _ZERO_FULL)
    return bool(_full_case(line)) or any(pattern.search(line) for pattern in others)


def _full_case(line: str) -> str | None:
    """Return the case in which nothing arose and the points are full, as it is worded."""
    for sentence in re.split(r"[.;]", line):
        full = _FULL.search(sentence)
        before = "" if full is None else sentence[: full.start()].rstrip()
        gets = _GETS.search(before)
        case = "" if gets is None else before[: gets.start()].strip(" ,-–+")
        if _NONE.search(case) and not _DENIED.search(case):
            return _capital(_LEAD.sub("", case))
    return None


def _reductions(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Yield each case in which part of the points is lost, as worded before the loss."""
    for line in lines:
        for match in _REDUCTION.finditer(line):
            before = re.split(r"[.;]\s+", line[: match.start()])[-1]
            words = _BEFORE.sub("", _LEAD.sub("", before.strip(" -–+"))).rstrip(" ,:")
            after = _AFTER.match(line[match.end() :])
            words = words or (after[1].rstrip(" .;,") if after else f"Trừ {match[1]}%")
            yield _capital(words), f"{match[1].replace(',', '.')}%"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
