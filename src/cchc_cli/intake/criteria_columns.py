"""Which column of a table holds what, by the words of its heads."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cchc_cli.intake.criteria_rows import Row
from cchc_cli.text import fold

_ROLES = (
    ("number", r"(stt|tt|so tt|so thu tu|#|id|ma|ma so|ma tieu chi)"),
    (
        "skip",
        r".*\b(tu danh gia|tu cham|tham dinh|dat duoc|thuc te|dieu tra|so lieu ke khai|chi so"
        r"|cap co tham quyen danh gia.*|nguoi quan ly.*danh gia.*|.{0,4} ?danh gia thuc te)\b.*"
        r"|ket qua( danh gia| tu cham)?|(self|appraised|diem danh gia)\b.*",
    ),
    ("name", r"(noi dung|ten|cac)? ?(linh vuc|tieu chi|noi dung|chi tieu|name)\b.*|ten tc.*"),
    ("requires", r".*\b(kiem chung|minh chung|giai trinh|chung minh|evidence|requires)\b.*"),
    ("max", r"(max|diem|thang diem|diem so|so diem|.*diem (toi da|chuan|quy dinh))\b.{0,25}"),
    (
        "guide",
        r".*\b(cach (tinh|cham|thuc|danh gia|quy doi)|huong dan|phuong phap|yeu cau"
        r"|tieu chuan|scoring|guide|requirement)\b.*",
    ),
    ("guide", r"(ghi chu|note|truong hop|special case)\b.*"),
)
"""Heads without marks (domain: real forms); the first that fits. The words that a unit or an
appraisal fills in are no part of the set."""
_LONGEST = 120
"""Signs of a head: longer ones are sentences."""
_HEAD_ROWS = 3


class Columns(NamedTuple):
    """The columns of a table by what they hold."""

    number: int | None
    name: int
    max: int | None
    requires: tuple[int, ...]
    guide: tuple[int, ...]
    skip: tuple[int, ...]
    unknown: tuple[int, ...]


def role_of(text: str) -> str | None:
    """Tell what a head says its column holds; None for what is no head."""
    words = fold(text).strip(" .:")
    if not words or len(words) > _LONGEST:
        return None
    return next((role for role, pattern in _ROLES if re.fullmatch(pattern, words)), None)


def columns_of(rows: Sequence[Row]) -> tuple[Columns, int] | None:
    """Find the heads of a table, and where they end; None for a table of something else.

    Heads may take two rows: `Kết quả` over `Tự đánh giá` and `Thẩm định`.
    """
    for start in range(len(rows)):
        roles = _roles(rows[start])
        if "name" not in roles.values() or len(set(roles.values())) == 1:
            continue
        end = start + 1
        while end < len(rows) and end < start + _HEAD_ROWS and is_head(rows[end]):
            for column, role in _roles(rows[end]).items():
                roles.setdefault(column, role)
            end += 1
        width = max(len(row.cells) for row in rows)
        return _columns(roles, width), end
    return None


def is_head(row: Row) -> bool:
    """Tell whether a row is a head, repeated on a new page or below the first, or only counts."""
    texts = [cell.text for cell in row.cells if cell.text and not cell.continued]
    if texts and all(re.fullmatch(r"\(.{1,2}\)", text) for text in texts):
        return True
    if len(texts) > 2 and texts == [str(n) for n in range(1, len(texts) + 1)]:  # noqa: PLR2004
        return True
    roles = [role_of(text) for text in texts]
    return bool(roles) and None not in roles and (len(set(roles)) > 1 or set(roles) == {"skip"})


def _roles(row: Row) -> dict[int, str]:
    found = ((i, role_of(cell.text)) for i, cell in enumerate(row.cells))
    return {i: role for i, role in found if role is not None}


def _columns(roles: dict[int, str], width: int) -> Columns:
    def all_of(role: str) -> tuple[int, ...]:
        return tuple(column for column, found in sorted(roles.items()) if found == role)

    names, maxima, numbers = all_of("name"), all_of("max"), all_of("number")
    extra = (*names[1:], *maxima[1:])
    known = set(roles)
    return Columns(
        numbers[0] if numbers else None,
        names[0],
        maxima[0] if maxima else None,
        all_of("requires"),
        all_of("guide"),
        all_of("skip"),
        tuple(sorted({*extra, *(set(range(width)) - known)})),
    )
