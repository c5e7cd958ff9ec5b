"""Sets of criteria as text: bars, a cell a line, and items without a table."""

from tests.helpers.criteria_texts import TITLE, criteria, draft


def test_a_table_of_markdown_has_no_cells_outside_its_bars() -> None:
    made = draft(
        f"# {TITLE}\n\n| TT | Nội dung | Thang điểm |\n|---|---|---|\n| **1** | **A** | 1 |\n"
        "| 1.1 | B | 1 |\n"
    )
    assert [(row.id, row.name, row.max) for row in made.rows] == [("1", "A", 1), ("1.1", "B", 1)]


def test_a_cell_a_line_is_read_in_order() -> None:
    lines = (
        TITLE, "TT", "Tiêu chí chấm điểm", "Điểm tối đa", "Điểm tự chấm", "(1)", "(2)",
        "I", "Điều hành", "3", "1", "Kế hoạch", "3", "a)", "Lập kế hoạch", "2",
        "Kịp thời: 2", "Không kịp thời: 0", "b)", "Báo cáo", "1", "Tổng cộng", "3", "Ký tên",
    )  # fmt: skip
    made = draft("\n".join(lines))
    assert [(row.id, row.max) for row in made.rows] == [
        ("I", 3), ("I.1", 3), ("I.1.a", 2), ("I.1.b", 1),
    ]  # fmt: skip
    assert criteria(made)["I.1.a"]["guide"] == ["Kịp thời: 2", "Không kịp thời: 0"]
    assert made.sums[-1] == ("total", 3, 3)
    assert any("Ký tên" in question for question in made.questions)


def test_items_with_dashes_are_criteria_where_they_name_points() -> None:
    made = draft(
        f"{TITLE}\n- Dân số từ 100 hộ trở xuống được tính 1 điểm; trên 100 hộ thì cứ thêm 10 hộ "
        "được tính thêm 0,5 điểm, nhưng tối đa không quá 3 điểm;\n- Các yếu tố khác:\n"
        "+ Có chợ được tính 2 điểm."
    )
    known = criteria(made)
    assert known["1.1"]["scoring"] == {
        "kind": "increment", "base": "1", "from": "100", "every": "10", "points": "0.5",
    }  # fmt: skip
    assert (known["1.1"]["max"], known["1.1"]["name"]) == ("3", "Dân số")
