"""Long periods from short ones: sums, first, last, rates from their counts, gaps."""

from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.model.organization import Organization
from cchc_cli.model.period import Period, parse_period
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.statistics import Statistic
from cchc_cli.statistics.figures import figure, sums_that_differ


def period(text: str) -> Period:
    found = parse_period(text)
    assert found is not None
    return found


def statistic(name: str = "a", unit: str = "hồ sơ", **values: Any) -> Statistic:
    return Statistic(id=name, name=name, unit=unit, **values)


def values(**typed: int) -> dict[Period, Decimal]:
    return {period(key[1:].replace("_", "-")): Decimal(value) for key, value in typed.items()}


def record(*statistics: Statistic) -> Record:
    return Record(
        organization=Organization(name="x", place="x", symbol="x"),
        settings=Settings(),
        statistics=statistics,
    )


MONTHS = values(_2025_07=10, _2025_08=11, _2025_09=12)


@pytest.mark.parametrize(
    ("add", "wanted"), [(None, 33), ("sum", 33), ("first", 10), ("last", 12), ("none", None)]
)
def test_a_quarter_of_its_months(add: Any, wanted: int | None) -> None:
    one = statistic(values=MONTHS, add=add)
    assert figure(record(one), one, period("2025-Q3")) == wanted


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
    assert figure(whole, rate, period("2025-Q3")) == Decimal(24) * 100 / 33
    typed = statistic("t", "%", values=MONTHS)
    assert figure(record(typed), typed, period("2025-Q3")) is None
