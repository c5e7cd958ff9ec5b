"""Statistics as rows of a form: the figures that a unit gives, a column a period."""

import datetime as dt
from collections.abc import Iterable, Iterator

from cchc_cli.forms.unit_form import FormRow, number_text
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.statistics import Statistic
from cchc_cli.periods.calendar import period_of
from cchc_cli.statistics.builtin import listed


def begun_months(day: dt.date) -> list[Period]:
    """Return the months of a day's quarter that have begun."""
    quarter = period_of(day, "quarter")
    months = range(quarter.first.month, day.month + 1)
    return [Period(day.year, "month", month) for month in months]


def given_statistics(record: Record, unit: str) -> Iterator[Statistic]:
    """Yield the statistics that a unit types: computed ones follow from them."""
    for statistic in listed(record):
        computed = statistic.ratio is not None or statistic.formula is not None
        if statistic.department == unit and statistic.kind != "head" and not computed:
            yield statistic


def statistic_rows(
    statistics: Iterable[Statistic], periods: Iterable[Period]
) -> tuple[FormRow, ...]:
    """Return a row a statistic, with what is known of each period."""
    keys = frozenset(map(str, periods))
    return tuple(
        FormRow(
            statistic.id,
            "",
            {"name": statistic.name, "unit": statistic.unit, **figures(statistic, keys)},
            open=keys,
        )
        for statistic in statistics
    )


def figures(statistic: Statistic, keys: Iterable[str]) -> dict[str, str]:
    """Return the typed values of a statistic by the keys of periods."""
    known = {str(period): value for period, value in (statistic.values or {}).items()}
    return {key: number_text(known[key]) for key in keys if key in known}
