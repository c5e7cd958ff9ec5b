"""Heads of tables of criteria, as real forms have them."""

import pytest

from cchc_cli.intake.criteria_columns import Columns, columns_of, is_head, role_of
from cchc_cli.intake.criteria_rows import Row, cell_of


def row(*texts: str) -> Row:
    return Row(tuple(map(cell_of, texts)), "hàng", 1)


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("STT", "number"),
        ("TT", "number"),
        ("Tiêu chí, tiêu chí thành phần", "name"),
        ("Tiêu chí chấm điểm", "name"),
        ("Nội dung", "name"),
        ("Điểm tối đa", "max"),
        ("Điểm chuẩn", "max"),
        ("Thang điểm", "max"),
        ("Cách tính điểm", "guide"),
        ("Hướng dẫn chấm điểm", "guide"),
        ("Ghi chú", "guide"),
        ("Các yêu cầu và tài liệu kiểm chứng", "requires"),
        ("Số liệu kê khai", "skip"),
        ("Điểm tự đánh giá", "skip"),
        ("Điểm do cá nhân tự chấm", "skip"),
        ("Người quản lý trực tiếp đánh giá", "skip"),
        ("Cấp có thẩm quyền đánh giá", "skip"),
        ("Kế hoạch tuyên truyền", None),
        ("", None),
        ("Tiêu chí " + "x" * 120, None),
    ],
)
def test_heads_are_known_by_their_words(head: str, role: str | None) -> None:
    assert role_of(head) == role


def test_columns_stand_where_their_heads_do_and_others_are_unknown() -> None:
    heads = ("STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Hướng dẫn", "Nguồn", "Minh chứng")
    found = columns_of([row("BỘ TIÊU CHÍ NĂM 2026"), row(*heads), row("1", "A", "2")])
    assert found == (Columns(0, 1, 2, (6,), (4,), (3,), (5,)), 2)


def test_heads_may_take_two_rows_and_a_row_that_counts() -> None:
    heads = row("STT", "Tiêu chí", "Điểm tối đa", "Kết quả", "")
    below = row("", "", "", "Tự đánh giá", "Thẩm định")
    found = columns_of([heads, below, row("(1)", "(2)", "(3)", "(4)", "(5)"), row("1", "A", "2")])
    assert found == (Columns(0, 1, 2, (), (), (3, 4), ()), 3)


def test_a_table_of_something_else_has_no_columns() -> None:
    assert columns_of([row("Họ tên", "Chức vụ"), row("Tiêu chí", "Nội dung")]) is None


@pytest.mark.parametrize(
    ("cells", "head"),
    [
        (("STT", "Tiêu chí", "Điểm tối đa"), True),
        (("1", "2", "3"), True),
        (("(1)", "(2)"), True),
        (("1", "2"), False),
        (("1", "Nội dung", "2"), False),
        (("", "Ghi chú", ""), False),
    ],
)
def test_a_head_that_a_page_repeats_is_no_criterion(cells: tuple[str, ...], head: bool) -> None:
    assert is_head(row(*cells)) is head
