"""Counts that a way of scoring names itself (số lượng theo tên riêng): known, and within bounds."""

from collections.abc import Collection, Iterator
from dataclasses import fields
from decimal import Decimal
from fractions import Fraction

from cchc_cli.amounts import number
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import ResultProblem

_TAKEN = frozenset(field.name for field in fields(Result))


def name_problems(names: Collection[str], at: Path) -> Iterator[tuple[Path, str]]:
    """Yield names that a result uses for something else already."""
    for name in names:
        if name in _TAKEN:
            yield at, f"`{name}` là khóa có nghĩa khác của kết quả, hãy đặt tên khác"


def count_problems(result: Result, names: Collection[str]) -> Iterator[ResultProblem]:
    """Yield counts that lack, and counts above their denominator."""
    counts, whole = result.counts or {}, result.denominator
    for name in names:
        if name not in counts and not (whole is not None and whole == 0):
            yield ResultProblem(name, f"thiếu `{name}`", f"ghi thêm `{name}: …`")
    for name, count in counts.items():
        if whole is not None and count > whole:
            yield above(name, count, whole)


def above(key: str, count: Decimal, whole: Decimal | Fraction) -> ResultProblem:
    """Say that a count is larger than what it is a part of."""
    words = f"`{key}` {number(count)} lớn hơn mẫu số {number(whole)}"
    return ResultProblem(key, words, "xem lại hai số")
