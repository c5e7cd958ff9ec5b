"""A draft beside the set that the record has: what moved, what is new, which duties to mend."""

import pytest

from cchc_cli.intake.criteria_compare import (
    CriterionChange,
    changes_of,
    other_words,
    paired,
    references_to_mend,
)
from cchc_cli.intake.criteria_records import index_of
from cchc_cli.model.index import Criterion, Index
from tests.helpers.criteria_texts import TEXT, draft
from tests.helpers.making import record, task


@pytest.mark.parametrize(
    ("before", "after", "pairs"),
    [
        ({"1": "A", "2": "B"}, {"1": "A", "2": "X", "3": "B"}, {"1": "1", "3": "2"}),
        ({"1": "A", "2": "B"}, {"1": "b", "2": "A."}, {"1": "2", "2": "1"}),
        ({"1": "A"}, {"1": "C"}, {"1": "1"}),
        ({"1": "A", "2": "A"}, {"2": "B", "3": "A"}, {"2": "2"}),
        ({}, {"1": "A", "2": ""}, {}),
    ],
)
def test_a_name_is_followed_to_its_new_number_where_only_one_has_it(
    before: dict[str, str], after: dict[str, str], pairs: dict[str, str]
) -> None:
    assert paired(before, after) == pairs


def old() -> Index:
    index = index_of(draft().typed)
    assert index is not None
    return index


def test_changes_are_told_criterion_by_criterion() -> None:
    text = TEXT.replace("1.1\tLập kế hoạch\t1", "1.1\tPhổ biến\t0,5\n1.2\tLập kế hoạch\t0,5")
    text = text.replace("1.2\tLàm", "1.3\tLàm").replace("2\tBáo cáo\t4", "2\tHọp\t4")
    assert changes_of(draft(text).typed, old()) == (
        CriterionChange("I.1.1", "Phổ biến", "new", new="0,5"),
        CriterionChange("I.1.2", "Lập kế hoạch", "number", "I.1.1", "I.1.2"),
        CriterionChange("I.1.2", "Lập kế hoạch", "max", "1", "0,5"),
        CriterionChange("I.1.3", "Làm theo kế hoạch", "number", "I.1.2", "I.1.3"),
        CriterionChange("I.2", "Họp", "wording", "Báo cáo", "Họp"),
    )
    assert changes_of(draft().typed, old()) == ()


def test_what_the_record_never_had_is_no_other_wording() -> None:
    was = Criterion(id="1", name="A")
    now = Criterion(id="1", name="a.", requires="B", guide=("C",))
    assert list(other_words(was, now)) == []
    was = Criterion(id="1", name="A", guide=("Hội đồng xem xét",))
    assert list(other_words(was, Criterion(id="1", name="A", note="Hội đồng xem xét"))) == []
    assert list(other_words(was, Criterion(id="1", name="A", guide=("C",)))) == [
        ("Hội đồng xem xét", "C")
    ]


def test_duties_that_name_an_old_number_are_told() -> None:
    changes = [
        CriterionChange("1.2", "A", "number", "1.1", "1.2"),
        CriterionChange("3", "B", "gone"),
        CriterionChange("4", "C", "gone"),
        CriterionChange("5", "D", "max", "1", "2"),
    ]
    known = record(
        task("a", criteria=("2026/1.1", "2026/5")), task("b", criteria=("2026/3", "2025/4"))
    )
    assert list(references_to_mend(changes, known, 2026)) == [
        "1.1 nay là 1.2: sửa `criteria` của `a`",
        "3 không còn: sửa `criteria` của `b`",
    ]
