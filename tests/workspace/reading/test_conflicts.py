"""Marks of git: one problem a conflict, with the lines to keep and those to delete."""

from cchc_cli.workspace.reading.conflicts import conflicts

OURS, THEIRS = "<<<<<<< HEAD\n", ">>>>>>> nhanh\n"


def test_each_conflict_says_how_it_is_settled() -> None:
    text = f"a: 1\n{OURS}b: 2\nc: 3\n=======\n{THEIRS}d: 4\n{OURS}e: 5\n=======\ne: 6\n{THEIRS}"
    assert [(p.code, p.index, p.hint) for p in conflicts(text)] == [
        ("conflict-marks", 5, "giữ dòng 3 đến 4 hoặc bản trống, xóa mọi dòng khác từ 2 đến 6"),
        ("conflict-marks", 55, "giữ dòng 9 hoặc dòng 11, xóa mọi dòng khác từ 8 đến 12"),
    ]


def test_the_version_that_both_came_from_is_none_to_keep() -> None:
    text = f"{OURS}a: 1\n||||||| 1a2b3c\na: 0\n=======\na: 2\n{THEIRS}"
    (problem,) = conflicts(text)
    assert problem.hint == "giữ dòng 2 hoặc dòng 6, xóa mọi dòng khác từ 1 đến 7"


def test_a_mark_that_was_left_is_named_by_its_line() -> None:
    (problem,) = conflicts(f"a: 1\n=======\r\na: 2\r\n{THEIRS}")
    assert problem.hint == "xem lại đoạn này, rồi xóa dòng 2, 4"


def test_lines_of_signs_in_a_text_are_no_conflict() -> None:
    assert conflicts("a: |\n  =======\n  <<<<<<< b\n# ========\n") == []
