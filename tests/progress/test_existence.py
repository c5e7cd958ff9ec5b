"""From which day on duties exist."""

from typing import Any

import pytest

from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.progress.existence import existence_day, existence_of, notices_by_id
from tests.helpers.making import day, record, task


@pytest.mark.parametrize(
    ("values", "notice", "since"),
    [
        ({"notice": "N"}, PartialDate(2025, 10, 8), "2025-10-08"),
        ({"notice": "N"}, PartialDate(2025, 10), "2025-10-01"),
        ({"notice": "N", "start": "2025-09-01"}, PartialDate(2025, 10, 8), "2025-09-01"),
        ({"notice": "N", "start": "2025-12-01"}, PartialDate(2025, 10, 8), "2025-12-01"),
        ({"notice": "N"}, None, None),
        ({}, PartialDate(2025, 10, 8), None),
        ({"notice": "gone"}, PartialDate(2025, 10, 8), None),
    ],
)
def test_a_duty_exists_from_its_start_else_from_the_day_of_its_notice(
    values: Any, notice: PartialDate | None, since: str | None
) -> None:
    given = task(**values)
    notices = (Notice(id="N", subject="x", date=notice),)
    wanted = since and day(since)
    assert existence_of(record(given, notices=notices), given) == wanted
    assert existence_day(given, notices_by_id(notices)) == wanted


def test_of_notices_with_one_id_the_first_counts() -> None:
    notices = tuple(
        Notice(id=name, subject="x", date=PartialDate(2025, month, 1))
        for name, month in (("M", 1), ("N", 2), ("N", 3))
    )
    given = task(notice="N")
    assert notices_by_id(notices) == {"M": notices[0], "N": notices[1]}
    assert existence_of(record(given, notices=notices), given) == day("2025-02-01")
