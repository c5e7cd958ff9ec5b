"""The columns of a list of duties, found by their heads as real annexes have them.

Plans, annexes of notices and tracking tables name the same columns in many ways: TB 624/TB-VPCP,
980/KH-UBND and 6225/BVHTTDL-VP among them.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cchc_cli.text import fold


class Columns(NamedTuple):
    """Where the columns of a table stand, from 0; None for one that it has not."""

    content: int
    number: int | None = None
    units: int | None = None
    partners: int | None = None
    due: int | None = None
    product: int | None = None
    others: tuple[str, ...] = ()
    """Heads of columns that are not read."""


# In the order in which a head is tried: "Cơ quan phối hợp thực hiện" are partners, "Thời gian
# thực hiện nhiệm vụ" is a deadline though it speaks of duties, "Kết quả thực hiện" is what became
# of a duty and no product.
_HEADS = (
    ("number", re.compile(r"(?:stt|tt|so tt|so thu tu)$")),
    (None, re.compile(r"van ban giao|ket qua thuc hien|ngay bat dau|bat dau|nguoi dung dau")),
    (
        "units",
        re.compile(
            r".*chu tri|.*(?:don vi|co quan|bo phan|ca nhan|nguoi) (?:duoc giao|thuc hien)"
            r"|don vi$|co quan$|bo phan$|phan cong"
        ),
    ),
    ("partners", re.compile(r".*phoi hop")),
    (
        "due",
        re.compile(
            r"thoi (?:han|gian|diem)|han(?: |$)|(?:tien do |ngay )?hoan thanh|ngay ket thuc"
        ),
    ),
    (
        "product",
        re.compile(
            r"(?:ket qua, )?san pham|ket qua (?:du kien|dau ra|can dat|phai dat)|dau ra|ket qua$"
        ),
    ),
    (
        "content",
        re.compile(r"(?:ten |cac )?(?:nhiem vu|noi dung|cong viec|dau viec|nhom nhiem vu)"),
    ),
)
_LONGEST_HEAD = 80


def columns_of(cells: Sequence[str]) -> Columns | None:
    """Return the columns that a row of heads names; None for a row that is none.

    A head row names the duties and at least one thing more: a title names only them.
    """
    places: dict[str, int] = {}
    others: list[str] = []
    for place, cell in enumerate(cells):
        if len(cell) > _LONGEST_HEAD:
            return None
        name = _name(cell)
        if name is None or name in places:
            others += [" ".join(cell.split())] if cell else []
        else:
            places[name] = place
    if "content" not in places or not places.keys() & {"units", "due", "partners", "product"}:
        return None
    return Columns(**places, others=tuple(others))


def _name(cell: str) -> str | None:
    head = " ".join(re.sub(r"[^\w,]+", " ", fold(cell)).split())
    return next((name for name, pattern in _HEADS if head and pattern.match(head)), None)
