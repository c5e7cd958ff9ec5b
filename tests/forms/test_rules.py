"""What Excel lets into a cell."""

import pytest

from cchc_cli.forms.layout import (
    CRITERIA,
    EVIDENCE,
    EVIDENCE_COLUMNS,
    STATISTICS,
    TASKS,
    FormColumn,
    column_of,
)
from cchc_cli.forms.rules import Rule, Rules, grouped
from cchc_cli.forms.unit_form import FormRow

ROW = FormRow("1.1", "", {"max": "1.5"})


def rule_of(sheet: str, key: str, row: FormRow | None = ROW) -> Rule:
    return Rules(sheet, {}).of(column_of(sheet, key), row)


@pytest.mark.parametrize(
    ("sheet", "key", "first", "last"),
    [
        (TASKS, "percent", 0, 100),
        (CRITERIA, "percent", 0, 100),
        (CRITERIA, "numerator", 0, None),
        (CRITERIA, "dung_han", 0, None),
        (CRITERIA, "claimed", 0, 1.5),
        (CRITERIA, "value", -(10**20), 10**20),
        (STATISTICS, "2025-10", -(10**20), 10**20),
    ],
)
def test_numbers_are_within_what_the_record_takes(
    sheet: str, key: str, first: float, last: float | None
) -> None:
    rule = rule_of(sheet, key)
    assert (rule.kind, rule.first, rule.last) == ("decimal", first, last)


def test_what_the_record_takes_with_a_warning_excel_asks_about() -> None:
    """More than the maximum can be claimed, more than all of a plan done."""
    assert rule_of(CRITERIA, "claimed").options()["error_type"] == "warning"
    assert rule_of(CRITERIA, "percent").options()["error_type"] == "warning"
    assert rule_of(TASKS, "percent").options()["error_type"] == "stop"


def test_a_day_that_excel_does_not_know_may_be_kept_as_words() -> None:
    """With American settings 15/11/2025 is no day to it; what comes back is read as meant."""
    said = rule_of(TASKS, "completed").options()
    assert (said["validate"], said["error_type"]) == ("date", "warning")
    assert "Có (Yes)" in said["error_message"]


def test_a_claim_without_a_known_maximum_has_no_upper_end() -> None:
    rule = rule_of(CRITERIA, "claimed", FormRow("1.1", "", {}))
    assert (rule.first, rule.last, rule.asks) == (0, None, False)


def test_times_are_whole() -> None:
    assert rule_of(CRITERIA, "count").kind == "integer"


def test_words_are_chosen_from_a_list() -> None:
    assert rule_of(TASKS, "status").first == ("Chưa làm", "Đang làm", "Xong", "Tạm dừng", "Hủy")
    assert rule_of(CRITERIA, "not_applicable").first == ("Có", "Không")
    labels = ("Kịp thời", "Chậm, có lý do")
    row = FormRow("1.1", "", {}, choices={"choice": labels})
    column = column_of(CRITERIA, "choice")
    assert Rules(CRITERIA, {labels: "=_danh_muc!$A$1:$A$2"}).of(column, row).options()[
        "source"
    ] == ("=_danh_muc!$A$1:$A$2")


def test_several_labels_are_named_beside_the_cell() -> None:
    row = FormRow("1.3", "", {}, choices={"met": ("Có sổ", "Có ảnh")})
    assert rule_of(CRITERIA, "met", row).prompt.endswith("Có sổ; Có ảnh")
    assert rule_of(CRITERIA, "met", row).kind == "any"


def test_what_excel_shows_is_never_longer_than_it_takes() -> None:
    """A file with longer ones is damaged for Excel."""
    labels = tuple(f"Nội dung thứ {i} của tiêu chí" for i in range(40))
    column = FormColumn("met", "Tên cột rất dài mà một bộ chỉ số đặt ra", "labels", open=True)
    said = Rules(CRITERIA, {}).of(column, FormRow("1", "", {}, choices={"met": labels})).options()
    assert len(said["input_title"]) == 32
    assert len(said["input_message"]) == 255


@pytest.mark.parametrize("sheet", [TASKS, CRITERIA, STATISTICS, EVIDENCE])
def test_every_message_fits(sheet: str) -> None:
    keys = ["percent", "claimed", "value", "count", "completed", "status", "2025-10"]
    if sheet == EVIDENCE:
        keys = [column.key for column in EVIDENCE_COLUMNS]
    for key in keys:
        said = rule_of(sheet, key).options()
        assert max(len(said["input_title"]), len(said["error_title"])) <= 32
        assert not said["error_message"].endswith("…")
        assert not said["input_message"].endswith("…") or "https://" in said["input_message"]


def test_equal_rules_of_a_column_are_one_with_runs_of_rows() -> None:
    a, b = Rule(kind="date"), Rule(kind="any")
    rules = [(7, a), (8, a), (9, b), (10, a)]
    assert list(grouped(rules)) == [(a, [(7, 8), (10, 10)]), (b, [(9, 9)])]


def test_a_rule_of_very_many_runs_is_several() -> None:
    rule = Rule(kind="date")
    spans = [spans for _, spans in grouped((row, rule) for row in range(0, 500, 2))]
    assert [len(each) for each in spans] == [100, 100, 50]
