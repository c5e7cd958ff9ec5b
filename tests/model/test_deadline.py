"""A deadline as it is given: its last day, and its words."""

import datetime as dt

import pytest

from cchc_cli.model.parsing import parse_deadline
from cchc_cli.periods.names import deadline_words


@pytest.mark.parametrize(
    ("typed", "last", "words"),
    [
        ("2025-11-05", "2025-11-05", None),
        ("2025-11", "2025-11-30", "trong tháng 11/2025"),
        ("2024-02", "2024-02-29", "trong tháng 2/2024"),
        ("2025-Q4", "2025-12-31", "quý IV/2025"),
        ("2025-H1", "2025-06-30", "6 tháng đầu năm 2025"),
        ("2025-H2", "2025-12-31", "6 tháng cuối năm 2025"),
        ("2025", "2025-12-31", "năm 2025"),
    ],
)
def test_forms(typed: str, last: str, words: str | None) -> None:
    deadline = parse_deadline(typed)
    assert (deadline.last, deadline_words(deadline)) == (dt.date.fromisoformat(last), words)
    assert str(deadline) == typed
