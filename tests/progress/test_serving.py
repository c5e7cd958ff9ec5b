"""Which criteria a duty serves, of the index of which year."""

from typing import Any

import pytest

from cchc_cli.model.index import Index
from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.progress.serving import served_by
from tests.helpers.making import record, task

ONE, TWO = (tuple(Index(year=y, name="x") for y in years) for years in ((2023,), (2023, 2024)))


@pytest.mark.parametrize(
    ("values", "indexes", "year"),
    [
        ({"due": "2026-01-15", "start": "2025-12-01"}, TWO, 2026),
        ({"due": "2025"}, TWO, 2025),
        ({"start": "2025-12-01", "notice": "N"}, TWO, 2025),
        ({"notice": "N"}, TWO, 2022),
        ({}, ONE, 2023),
        ({}, TWO, None),
        ({}, (), None),
    ],
)
def test_a_plain_id_is_of_the_year_of_deadline_start_notice_or_the_only_index(
    values: Any, indexes: Any, year: int | None
) -> None:
    given = task(criteria=("1.1", "2.3"), **values)
    notices = (Notice(id="N", subject="x", date=PartialDate(2022, 10, 8)),)
    whole = record(given, notices=notices, indexes=indexes)
    assert served_by(whole, given) == [(year, "1.1"), (year, "2.3")]


def test_a_year_before_the_id_says_it_outright() -> None:
    given = task(criteria=("2024/1.3", "a/1.3", "2024/x/1", "/1"), due="2025-01-01")
    assert served_by(record(given), given) == [
        (2024, "1.3"), (2025, "a/1.3"), (2025, "2024/x/1"), (2025, "/1"),
    ]  # fmt: skip


def test_a_duty_may_serve_no_criterion() -> None:
    assert served_by(record(task()), task()) == []


def test_a_year_of_ten_thousand_digits_is_no_year() -> None:
    name = "9" * 10_000 + "/1.1"
    assert served_by(record(indexes=ONE), task(criteria=(name,))) == [(2023, name)]
