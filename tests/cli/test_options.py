"""Days as they are typed, and the one place that reads the clock."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.examples import DAY


@pytest.mark.parametrize(
    ("utc", "today"),
    [("2025-03-01T16:59:00", "2025-03-01"), ("2025-03-01T17:00:00", "2025-03-02")],
)
def test_today_is_the_day_in_vietnam(utc: str, today: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from cchc_cli.cli import options

    moment = dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)

    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return moment.astimezone(tz)

    monkeypatch.setattr(options.dt, "datetime", Clock)
    assert options.day_of(None).isoformat() == today


@pytest.mark.parametrize(
    ("day", "year"), [("9999-12-31", "9999"), ("0001-01-01", "0001"), ("31/12/9999", "9999")]
)
def test_days_beyond_the_calendar_are_refused(
    examples: Path, cchc: Callable, day: str, year: str
) -> None:
    answer = cchc("status", "--as-of", day)
    assert (answer.code, "Năm phải từ 1900" in answer.err) == (2, True)
    assert cchc("render", "report", "--period", year, *DAY).code == 2
