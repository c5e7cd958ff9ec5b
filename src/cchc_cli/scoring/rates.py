"""What a result measures: a value, a rate typed, or a fraction (tỷ lệ); and how it is said."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from cchc_cli.amounts import number, rounded
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import HUNDRED, ResultProblem

_MOST_PLACES = 9
"""Places after which a rate that still looks like an edge is printed all the same."""


def rate_of(result: Result) -> Fraction | None:
    """Return a rate in percent; None without data or with nothing to divide by.

    Multiplied before it is divided, and kept as a fraction: 11/600 of 3 points is 0.055.
    """
    if result.percent is not None:
        return Fraction(result.percent)
    if result.numerator is None or not result.denominator:
        return None
    return Fraction(result.numerator) * 100 / Fraction(result.denominator)


def measure_of(result: Result) -> Fraction | None:
    """Return the value that was reached, else the rate."""
    return rate_of(result) if result.value is None else Fraction(result.value)


def rate_words(rate: Fraction, edges: tuple[Decimal, ...] = ()) -> str:
    """Write a rate in percent; one that only looks like an edge gets the places that show it."""
    near = [Fraction(edge) for edge in edges]
    for places in range(2, _MOST_PLACES):
        shown = rounded(rate, places)
        if not any(Fraction(shown) == edge != rate for edge in near):
            break
    return f"{number(shown)}%"


def lacking_words(result: Result) -> str:
    """Say why there is no rate: nothing arose, or a figure is not there yet."""
    return "không phát sinh" if result.denominator == 0 else "còn thiếu số liệu"


def measure_words(result: Result, edges: tuple[Decimal, ...] = ()) -> str:
    """Write what a result measures, with the fraction that it comes from."""
    if result.value is not None:
        return number(result.value)
    rate = rate_of(result)
    if rate is None:
        return lacking_words(result)
    words = rate_words(rate, edges)
    if result.numerator is not None and result.denominator is not None:
        words += f" ({number(result.numerator)}/{number(result.denominator)})"
    return words


def measure_problems(
    result: Result, *, above_all: bool, paired: bool = True
) -> Iterator[ResultProblem]:
    """Yield what cannot be right in a value, a rate, a fraction; `above_all` allows above 100 %.

    `paired` asks for a numerator with each denominator: not where one of them is computed, or
    steps have numerators of their own.
    """
    top, bottom = result.numerator, result.denominator
    alone = (top is None) != (bottom is None) and not (top is None and bottom == 0)
    ways = [result.value is not None, result.percent is not None, top is not None]
    if paired and alone:
        present = "numerator" if bottom is None else "denominator"
        yield ResultProblem(
            present, "tử số và mẫu số phải đi cùng nhau", "ghi cả numerator và denominator"
        )
    elif sum(ways) > 1:
        key = "percent" if result.percent is not None else "value"
        words = "vừa có tử số, mẫu số vừa có tỷ lệ" if ways[1] and ways[2] else "có hai cách đo"
        yield ResultProblem(key, words, "giữ một trong hai")
    if above_all:
        return
    if top is not None and bottom is not None and top > bottom:
        words = f"tử số {number(top)} lớn hơn mẫu số {number(bottom)}"
        yield ResultProblem("numerator", words, "xem lại hai số")
    if result.percent is not None and result.percent > HUNDRED:
        yield ResultProblem(
            "percent", f"tỷ lệ {number(result.percent)}%, quá 100%", "xem lại tỷ lệ"
        )
