"""Long periods from short ones: sums, first, last, rates from their counts, gaps."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from cchc_cli.model.letter import Letter
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.statistics import AddRule, Statistic, StatisticRule
from cchc_cli.statistics.entries import entries
from cchc_cli.statistics.figures import (
    Figures,
    Imbalance,
    SumDiffers,
    combined,
    figure,
    imbalances,
    sums_that_differ,
)
from tests.helpers import making
from tests.helpers.making import period


def statistic(name: str = "a", unit: str = "hồ sơ", **values: Any) -> Statistic:
    return Statistic(id=name, name=name, unit=unit, **values)


def values(**typed: int) -> dict[Period, Decimal]:
    return {period(key[1:].replace("_", "-")): Decimal(value) for key, value in typed.items()}


def record(*statistics: Statistic, rules: tuple[StatisticRule, ...] = ()) -> Record:
    return making.record(statistics=statistics, statistic_rules=rules)


MONTHS = values(_2025_07=10, _2025_08=11, _2025_09=12)


@pytest.mark.parametrize(
    ("add", "wanted"), [(None, 33), ("sum", 33), ("first", 10), ("last", 12), ("none", None)]
)
def test_a_quarter_of_its_months(add: Any, wanted: int | None) -> None:
    one = statistic(values=MONTHS, add=add)
    assert figure(record(one), one, period("2025-Q3")) == wanted


def test_letters_are_counted_by_their_days_unless_a_value_is_typed() -> None:
    letters = tuple(
        Letter(id=f"V{at}", kind="directive", subject="x", date=day, statistics=("a",))
        for at, day in enumerate((making.day("2025-07-01"), making.day("2025-09-30"), None))
    )
    bare, typed = statistic(), statistic(values=values(_2025_Q3=7))
    one = making.record(statistics=(bare,), letters=letters)
    assert figure(one, bare, period("2025-Q3")) == 2
    assert figure(one, bare, period("2025-Q4")) == 0
    assert Figures(one, making.day("2025-08-01")).of(bare, *_days("2025-Q3")) == 1
    (entry,) = entries(one, period("2025-Q3"))
    assert (entry.value, entry.source) == (2, "letters")
    told = making.record(statistics=(typed,), letters=letters)
    assert figure(told, typed, period("2025-Q3")) == 7
    assert figure(making.record(statistics=(bare,)), bare, period("2025-Q3")) is None


def _days(name: str) -> tuple[dt.date, dt.date]:
    return period(name).first, period(name).last


def test_mixed_spans_tile_a_year_and_a_gap_gives_nothing() -> None:
    parts = {**MONTHS, **values(_2025_H1=100, _2025_Q4=40)}
    one = statistic(values=parts)
    assert figure(record(one), one, period("2025")) == 173
    assert figure(record(one), one, period("2025-9M")) == 133
    del parts[period("2025-08")]
    assert figure(record(statistic(values=parts)), statistic(values=parts), period("2025")) is None


def test_a_typed_value_goes_before_a_sum_and_a_difference_is_told() -> None:
    one = statistic(values={**MONTHS, **values(_2025_Q3=34)})
    assert figure(record(one), one, period("2025-Q3")) == 34
    (found,) = sums_that_differ(record(one))
    assert (found.typed, found.summed, str(found.period)) == (34, 33, "2025-Q3")
    assert list(sums_that_differ(record(statistic(values={**MONTHS, **values(_2025_Q3=33)})))) == []


def test_rates_are_computed_from_counts_and_never_added() -> None:
    done = statistic("b", values=values(_2025_07=5, _2025_08=11, _2025_09=8))
    all_ = statistic("c", values=MONTHS)
    rate = statistic("r", "%", ratio=("b", "c"))
    whole = record(done, all_, rate)
    assert figure(whole, rate, period("2025-Q3")) == Fraction(2400, 33)
    typed = statistic("t", "%", values=MONTHS)
    assert figure(record(typed), typed, period("2025-Q3")) is None


@pytest.mark.parametrize(
    "ratio", [("b", "gone"), ("gone", "b"), ("b", "zero"), ("b", "r"), ("r", "b")]
)
def test_a_rate_is_unknown_where_a_count_is(ratio: tuple[str, str]) -> None:
    counts = statistic("b", values=values(_2025_07=5))
    zero = statistic("zero", values=values(_2025_07=0))
    other = statistic("r", ratio=("b", "b"), values=values(_2025_07=1))
    rate = statistic("x", "%", ratio=ratio)
    assert figure(record(counts, zero, other, rate), rate, period("2025-07")) is None


def test_a_rate_of_nothing_is_zero() -> None:
    counts, zero = (statistic(n, values=values(_2025_07=v)) for n, v in (("b", 5), ("zero", 0)))
    rate = statistic("x", "%", ratio=("zero", "b"))
    assert figure(record(counts, zero, rate), rate, period("2025-07")) == 0


def test_a_rule_that_was_typed_goes_before_the_usual_one() -> None:
    rate = statistic("t", "%", values=MONTHS, add="last")
    assert figure(record(rate), rate, period("2025-Q3")) == 12


def test_nothing_is_known_of_a_statistic_without_values() -> None:
    assert figure(record(statistic()), statistic(), period("2025")) is None


def summed(values: dict[Period, Decimal], name: str, rule: AddRule) -> Decimal | None:
    """Combine the shorter periods of one."""
    whole = period(name)
    shorter = {p: value for p, value in values.items() if p != whole}
    return combined(shorter, whole.first, whole.last, rule)


def test_the_longest_periods_are_taken_where_several_tile_one() -> None:
    both = values(_2025_Q1=100, _2025_01=10, _2025_02=20, _2025_03=30, _2025_Q2=50)
    assert summed(both, "2025-H1", "sum") == 150
    assert summed(both, "2025-H1", "last") == 50
    assert summed(both, "2025-Q1", "sum") == 60
    halves = values(_2025_Q1=10, _2025_Q2=20, _2025_H1=100, _2025_H2=50)
    assert summed(halves, "2025", "sum") == 150


def test_shorter_periods_are_taken_where_the_longest_leave_a_gap() -> None:
    parts = values(_2025_9M=90, _2025_H1=60, _2025_H2=40)
    assert summed(parts, "2025", "sum") == 100
    assert summed(parts, "2025", "first") == 60


def test_other_years_make_up_no_year() -> None:
    assert summed(values(_2024_H1=1, _2025_H2=2), "2025", "sum") is None


def test_a_difference_names_the_statistic_the_period_and_both_sums() -> None:
    right = statistic(values={**MONTHS, **values(_2025_Q3=33)})
    wrong = statistic("b", values={**MONTHS, **values(_2025_Q3=34)})
    assert list(sums_that_differ(record(statistic("c"), right, wrong))) == [
        SumDiffers(2, period("2025-Q3"), Decimal(34), summed=Decimal(33))
    ]
    rates = statistic("r", "%", values={**MONTHS, **values(_2025_Q3=34)})
    assert list(sums_that_differ(record(rates))) == []


# Rules of balance

SUM = StatisticRule(left=("a",), right=("b", "c"))


def balanced(a: int, b: int, c: int, rule: StatisticRule = SUM) -> list[Imbalance]:
    parts = (statistic(n, values=values(_2025_Q3=v)) for n, v in (("a", a), ("b", b), ("c", c)))
    return list(imbalances(record(*parts, rules=(StatisticRule(left=("a",), right=("a",)), rule))))


def test_a_rule_that_does_not_add_up_is_told_with_both_sums() -> None:
    assert balanced(5, 2, 3) == []
    assert balanced(6, 2, 3) == [Imbalance(1, period("2025-Q3"), Decimal(6), Decimal(5))]
    both = StatisticRule(left=("a", "b"), right=("c",))
    assert balanced(1, 2, 4, both) == [Imbalance(1, period("2025-Q3"), Decimal(3), Decimal(4))]


def test_a_side_without_figures_is_zero() -> None:
    (found,) = balanced(6, 2, 3, StatisticRule(left=(), right=("a",)))
    assert (found.left, type(found.left), found.right) == (0, Decimal, 6)


def test_unknown_figures_are_not_judged() -> None:
    assert balanced(6, 2, 3, StatisticRule(left=("a",), right=("b", "gone"))) == []
    known, other = (
        statistic("a", values=values(_2025_Q3=6)),
        statistic("b", values=values(_2025_Q2=5)),
    )
    rule = StatisticRule(left=("a",), right=("b",))
    assert list(imbalances(record(known, other, rules=(rule,)))) == []


def test_figures_are_judged_by_what_shorter_periods_give_too() -> None:
    whole = statistic("a", values=values(_2025_Q3=34, _2025_08=12, _2025_07=10))
    parts = statistic("b", values=MONTHS)
    rule = StatisticRule(left=("a",), right=("b",))
    assert [(found.period, found.left, found.right) for found in imbalances(record(whole, parts, rules=(rule,)))] == [
        (period("2025-08"), 12, 11), (period("2025-Q3"), 34, 33),
    ]  # fmt: skip


def test_periods_are_judged_in_the_order_of_their_names() -> None:
    one, two = (
        statistic(n, values=values(_2025_H2=v, _2025_08=v)) for n, v in (("a", 1), ("b", 2))
    )
    rule = StatisticRule(left=("a",), right=("b",))
    found = imbalances(record(one, two, rules=(rule,)))
    assert [str(imbalance.period) for imbalance in found] == ["2025-08", "2025-H2"]
