"""Points as decisions print them: `2`, `2,0`, `1.25`, `5 điểm`, `(10 điểm)`."""

import re
from decimal import Decimal

_POINTS = re.compile(
    r"(?:tối đa\s*)?\(?\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:điểm|đ)?\s*\)?\.?", re.IGNORECASE
)
_IN_NAME = re.compile(
    r"[(:,]?\s*(?:tối đa|điểm tối đa|điểm chuẩn)?(?: không quá)?\s*[(:]?\s*"
    r"(\d{1,3}(?:[.,]\d{1,3})?)\s*điểm\s*\)?\s*[.;:]?$",
    re.IGNORECASE,
)
_WATCHED = re.compile(r"(\d+(?:[.,]\d+)?)\s*điểm\b.*|.*chỉ theo dõi.*", re.IGNORECASE)


def decimal(text: str) -> Decimal:
    """Read digits with a comma or a point."""
    return Decimal(text.replace(",", "."))


def points_in(text: str) -> Decimal | None:
    """Read a cell that is nothing but points; None for other words."""
    match = _POINTS.fullmatch(text.strip())
    return None if match is None else decimal(match[1])


def maximum_in(text: str) -> Decimal | None:
    """Read a cell of maxima; one that is only watched (`chỉ theo dõi`) has 0."""
    known = points_in(text)
    watched = None if known is not None else _WATCHED.fullmatch(text)
    if watched is None:
        return known
    return decimal(watched[1]) if watched[1] else Decimal(0)


def maximum_at_end(name: str) -> tuple[str, Decimal | None]:
    """Take a maximum from the end of a name: `Cải cách thể chế (10 điểm)`."""
    match = _IN_NAME.search(name)
    if match is None:
        return name, None
    return name[: match.start()].rstrip(" :,("), decimal(match[1])
