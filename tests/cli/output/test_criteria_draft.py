"""A set of criteria that was read, as people and scripts see it."""

import json

import pytest

from cchc_cli.cli.output.criteria_draft import ShownDraft, _differing, criteria_listing
from cchc_cli.intake.criteria_compare import CriterionChange
from tests.helpers.criteria_texts import TEXT, TITLE, draft


def shown(text: str = TEXT, changes: list[CriterionChange] | None = None) -> ShownDraft:
    made = draft(text)
    return ShownDraft(made.typed, made.rows, made.sums, made.questions, changes)


def text_of(made: ShownDraft, capsys: pytest.CaptureFixture[str]) -> list[str]:
    criteria_listing(made).text()
    return capsys.readouterr().out.splitlines()


def test_people_see_the_head_the_criteria_the_sums_and_the_questions(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = text_of(shown(TEXT.replace("Kế hoạch\t3", "Kế hoạch\t4")), capsys)
    assert lines[0] == f"{TITLE} (năm 2026)"
    assert lines[1].startswith("Văn bản: Quyết định số 12/QĐ-UBND")
    assert any(
        line.split() == ["I.1.2", "Làm", "theo", "kế", "hoạch", "2", "theo", "mức"]
        for line in lines
    )
    assert "1/4 tổng in trong văn bản không khớp" in lines
    assert lines[-1].startswith("- I.1 (dòng 5): in 4 điểm, các phần cộng lại 3")


def test_changes_stand_between_the_sums_and_the_questions(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "So với bộ chỉ số đã có trong dữ liệu: không khác." in text_of(shown(changes=[]), capsys)
    lines = text_of(shown(changes=[CriterionChange("2", "A", "number", "1", "2")]), capsys)
    assert "So với bộ chỉ số đã có trong dữ liệu: 1 chỗ khác" in lines
    assert any(line.split() == ["2", "đổi", "mã", "1", "2"] for line in lines)
    assert not any("So với" in line for line in text_of(shown(), capsys))


def test_a_script_sees_the_record_and_changes_only_beside_a_set() -> None:
    made = criteria_listing(shown()).json()
    assert set(made) == {"index", "questions", "sums"}
    assert (made["index"]["year"], made["index"]["name"]) == (2026, TITLE)
    made = criteria_listing(shown(changes=[CriterionChange("2", "A", "new", new="1")])).json()
    assert made["changes"] == [{"id": "2", "name": "A", "what": "new", "old": "", "new": "1"}]


def test_a_set_without_a_year_has_none() -> None:
    made = draft("STT|Tiêu chí|Điểm tối đa\n1|A|1\n1.1|B|1\n")
    told = criteria_listing(
        ShownDraft(made.typed, made.rows, made.sums, made.questions, None)
    ).json()
    assert (told["index"]["year"], told["index"]["decision"]) == (None, None)
    assert json.dumps(told["questions"], ensure_ascii=False).count("năm") >= 1


@pytest.mark.parametrize(
    ("words", "other", "seen"),
    [
        ("Kịp thời: 1", "Kịp thời: 2", "Kịp thời: 1"),
        (f"{'chữ ' * 20}mới", f"{'chữ ' * 20}cũ", "…chữ chữ chữ chữ chữ mới"),
        ("a" * 100, "b", "a" * 70 + "…"),
        ("", "b", ""),
    ],
)
def test_a_long_wording_is_shown_where_it_differs(words: str, other: str, seen: str) -> None:
    assert _differing(words, other) == seen
