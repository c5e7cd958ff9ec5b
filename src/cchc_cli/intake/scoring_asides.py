"""What wording says beside the score: nothing arose, not self-assessed, reductions, a condition."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_NOT_SELF = re.compile(r"không (?:thực hiện |phải )?tự (?:đánh giá|chấm)")
_FULL = re.compile(
    r"(?:trường hợp |nếu )?(?P<case>[^.;]*?\bkhông (?:có|phát sinh|xảy ra|để xảy ra|nhận được|được giao)\b[^.;]*?)"
    r",?\s*(?:thì\s*)?(?:nêu rõ và\s*)?(?:sẽ\s*)?(?:vẫn\s*)?(?:được\s*)?(?:tính|chấm|đạt|cho|hưởng)(?: đạt)?\s*(?:đủ\s*)?(?:số\s*)?điểm (?:tối đa|chuẩn)",
    re.IGNORECASE,
)
_EXCLUDED = re.compile(
    r"(?:không (?:có|phát sinh|được giao)|mẫu số bằng 0|a\s*=\s*0)[^.;]*?thì (?:không (?:đánh giá|tính|chấm|xét)|loại)",
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
    r"(?:điều kiện (?:để )?(?:được )?(?:chấm|tính) điểm (?:là|:)\s*)(?P<words>[^.;]+)",
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
    full = _first(_FULL, known)
    case = None if full is None else _capital(full["case"].strip(" ,"))
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
    return any(pattern.search(line) for pattern in (_FULL, _EXCLUDED, _REDUCTION, _ZERO_FULL))


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
