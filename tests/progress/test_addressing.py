"""To whom the office writes in a unit, and where the answer goes."""

import pytest

from cchc_cli.model.department import Department, Head
from cchc_cli.model.settings import Reminder, Settings
from cchc_cli.progress.addressing import head_words, reply_day, reply_place
from tests.helpers.making import day, record

OFFICE = Department(id="VP", name="Văn phòng HĐND và UBND")
TRADE = Department(id="KT", name="Phòng Kinh tế")


@pytest.mark.parametrize(
    ("name", "title", "unit", "words"),
    [
        ("Lê Mẫu", "Trưởng phòng", "Phòng Kinh tế", "Lê Mẫu, Trưởng phòng Kinh tế"),
        ("Lê Mẫu", "Chánh Văn phòng", "Văn phòng HĐND", "Lê Mẫu, Chánh Văn phòng HĐND"),
        ("Lê Mẫu", "Giám đốc", "Trung tâm A", "Lê Mẫu, Giám đốc Trung tâm A"),
        ("Lê Mẫu", None, "Trung tâm A", "Lê Mẫu"),
        (None, "Giám đốc", "Trung tâm A", None),
    ],
)
def test_the_office_is_named_without_saying_a_word_twice(
    name: str | None, title: str | None, unit: str, words: str | None
) -> None:
    assert head_words(Department(id="A", name=unit, head=Head(name=name, title=title))) == words


def test_a_unit_without_a_head_has_nobody_to_name() -> None:
    assert head_words(TRADE) is None


def test_answers_go_to_the_office_unless_it_is_one_of_those_that_answer() -> None:
    plain = record(departments=(OFFICE, TRADE))
    assert reply_place(plain, {"KT"}) == "Văn phòng HĐND và UBND"
    assert reply_place(plain, {"KT", "VP"}) is None
    said = record(departments=(OFFICE,), settings=Settings(reminder=Reminder(reply_to="A")))
    assert reply_place(said, {"VP"}) == "A"


def test_an_answer_is_wanted_some_working_days_later() -> None:
    friday = day("2025-11-14")
    assert reply_day(record(), friday) == day("2025-11-19")
    hurried = record(settings=Settings(reminder=Reminder(reply_days=1)))
    assert reply_day(hurried, friday) == day("2025-11-17")
