"""Records in the wrong list are one finding each kind, and only where they fit one other list."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge


def test_units_among_the_duties_are_told_once(workspace: Callable[..., Path]) -> None:
    units = "  - {id: A, name: Phòng A}\n  - {id: B, name: Phòng B}\n"
    (found,) = judge(workspace(HEAD + TASK + units))
    assert (found.code, found.line, found.path) == ("unknown-key", 10, "tasks[1]")
    assert "danh sách `departments:`" in found.hint


def test_keys_that_fit_no_list_are_told_one_by_one(workspace: Callable[..., Path]) -> None:
    typed = "    mot: 1\n    hai: 2\n    ba: 3\n"
    found = brief(judge(workspace(HEAD + TASK + typed)))
    assert found == [("unknown-key", line, 5) for line in (10, 11, 12)]


def test_a_heading_within_an_item_takes_the_blame_for_what_follows(
    workspace: Callable[..., Path],
) -> None:
    text = HEAD + "    tasks:\n  - {id: T1, department: KT, content: Việc}\n"
    assert brief(judge(workspace(text))) == [("broken-yaml", 6, 5)]


def test_names_of_sections_in_the_settings_are_keys_like_any_other(
    workspace: Callable[..., Path],
) -> None:
    text = HEAD + "settings:\n  report: {tasks: 1}\n  reminder: {id: a, name: b}\n"
    found = [(d.code, d.path) for d in judge(workspace(text))]
    assert found == [
        ("unknown-key", "settings.report.tasks"),
        ("unknown-key", "settings.reminder.id"),
        ("unknown-key", "settings.reminder.name"),
    ]


def test_what_is_told_once_is_cut_out_whole_so_that_the_rest_is_judged(
    workspace: Callable[..., Path],
) -> None:
    units = "".join(f"  - {{id: U{i}, name: Phòng {i}}}\n" for i in range(20))
    wrong = "  - {id: T2, department: KT, content: Việc, due: 2025-02-30}\n"
    found = brief(judge(workspace(HEAD + TASK + units + wrong)))
    assert found == [("unknown-key", 10, 5), ("wrong-value", 30, 50)]
