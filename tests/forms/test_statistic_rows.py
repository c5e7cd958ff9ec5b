"""Statistics as rows."""

import datetime as dt

from cchc_cli.forms.statistic_rows import begun_months
from cchc_cli.model.period import Period
from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import unit_form

DAY = dt.date(2025, 11, 15)


def test_figures_that_the_unit_types_have_a_row(loaded: Loaded) -> None:
    """Computed ones follow; those of no unit go to no form."""
    rows = unit_form(loaded, "KT", DAY).sheets[2].rows
    assert [row.id for row in rows] == ["3.1", "3.2"]
    assert rows[0].values["2025-10"] == "120"
    assert "2025-09" not in rows[1].values  # no column of this form


def test_columns_are_the_months_of_the_quarter_that_have_begun(loaded: Loaded) -> None:
    assert list(map(str, begun_months(DAY))) == ["2025-10", "2025-11"]
    assert list(map(str, begun_months(dt.date(2025, 1, 1)))) == ["2025-01"]
    columns = unit_form(loaded, "KT", DAY).sheets[2].columns
    assert [(c.key, c.head) for c in columns[3:]] == [
        ("2025-10", "Kỳ 10/2025"),
        ("2025-11", "Kỳ 11/2025"),
    ]


def test_columns_are_the_periods_that_were_asked_for(loaded: Loaded) -> None:
    form = unit_form(loaded, "KT", DAY, [Period(2025, "quarter", 3), Period(2025, "year")])
    assert [c.key for c in form.sheets[2].columns[3:]] == ["2025-Q3", "2025"]
