"""Numbers of letters: counted up, and none used twice in a year."""

import datetime as dt

import pytest

from cchc_cli.documents.document import Request
from cchc_cli.documents.letter_numbers import numbered, unrecorded
from cchc_cli.errors import UsageError
from cchc_cli.model.letter import Letter
from tests.helpers import making

DAY = dt.date(2025, 11, 15)
ASKED = [Request(kind="reminder", day=DAY, unit=unit) for unit in ("KT", "VP")]


def letter(number: str, **values: object) -> Letter:
    facts = {"id": "L", "kind": "reminder", "department": "KT", "subject": "s", "date": DAY}
    return Letter(number=number, **{**facts, **values})  # type: ignore[arg-type]


def test_numbers_count_up() -> None:
    assert [r.number for r in numbered(making.record(), ASKED, "45")] == ["45", "46"]


@pytest.mark.parametrize(
    ("known", "taken"),
    [
        (letter("45/x"), False),  # the same letter, made once more
        (letter("45/x", department="VP"), True),
        (letter("045/x", kind="other"), True),
        (letter("45/x", date=dt.date(2024, 11, 15)), False),
        (letter("45/x-VP", kind="other"), False),
        (letter("45/x", kind="received"), False),
        (letter("47/x"), False),
    ],
)
def test_a_number_is_taken_within_its_symbol_and_year(known: Letter, taken: bool) -> None:
    record = making.record(letters=(known,))
    if taken:
        with pytest.raises(UsageError, match="đã dùng cho văn bản L"):
            numbered(record, ASKED, "45")
    else:
        assert numbered(record, ASKED, "45")


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(UsageError, match="chỉ ghi số, như 45"):
        numbered(making.record(), ASKED, "45/UBND")


def test_only_letters_that_the_record_lacks_are_written() -> None:
    record = making.record(letters=(letter("45/x", id="CV-45"),))
    found = list(unrecorded(record, numbered(record, ASKED, "45")))
    assert [(x.id, x.number, x.department, x.date) for x in found] == [("CV-46", "46/x", "VP", DAY)]
