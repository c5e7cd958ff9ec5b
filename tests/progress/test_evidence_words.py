"""A document as it is cited: nothing that its title says is said twice."""

import datetime as dt

import pytest

from cchc_cli.model.evidence import Evidence
from cchc_cli.progress.evidence_words import evidence_words

DAY = dt.date(2025, 1, 15)


@pytest.mark.parametrize(
    ("title", "number", "date", "words"),
    [
        ("Kế hoạch", "12/KH-UBND", DAY, "Kế hoạch số 12/KH-UBND ngày 15/01/2025"),
        ("Kế hoạch 12/KH-UBND", "12/KH-UBND", DAY, "Kế hoạch 12/KH-UBND ngày 15/01/2025"),
        ("Biên bản ngày 15/01/2025", None, DAY, "Biên bản ngày 15/01/2025"),
        ("Ảnh", None, None, "Ảnh"),
    ],
)
def test_a_title_is_completed(
    title: str, number: str | None, date: dt.date | None, words: str
) -> None:
    assert evidence_words(Evidence(title=title, number=number, date=date)) == words
