"""Rows as a tree of areas, criteria and parts, with the words that belong to each."""

from decimal import Decimal

import pytest

from cchc_cli.intake.criteria_rows import Cell, Row, cell_of
from cchc_cli.intake.criteria_tree import Item, Tree, tree_of

HEADS = ("STT", "Tiêu chí", "Điểm tối đa", "Hướng dẫn", "Minh chứng", "Điểm tự chấm")


def read(*rows: str, heads: tuple[str, ...] = HEADS) -> Tree:
    """Read rows below heads, cells apart by bars, the rest of a cell above marked by `^`."""
    made = [Row(tuple(map(cell_of, heads)), "hàng 1", 1)]
    for number, row in enumerate(rows, start=2):
        cells = (
            cell_of(text.removeprefix("^"), continued=text.startswith("^"))
            for text in row.replace("~", "\n").split("|")
        )
        made.append(Row(tuple(cells), f"hàng {number}", 1))
    return tree_of(made)


def shape(items: list[Item]) -> list[object]:
    return [
        (item.number and item.number.token, item.name, shape(item.parts))
        if item.parts
        else (item.number and item.number.token, item.name)
        for item in items
    ]


def test_numbers_say_what_stands_below_what() -> None:
    tree = read("I|A|3", "1|B|2", "1.1|C|1", "a|D|1", "1.2|E|1", "2|F|1", "II|G|1")
    assert shape(tree.top) == [
        ("I", "A", [("1", "B", [("1.1", "C", [("a", "D")]), ("1.2", "E")]), ("2", "F")]),
        ("II", "G"),
    ]
    assert [item.name for item in tree.items()] == list("ABCDEFG")


def test_a_number_of_a_spreadsheet_has_a_comma() -> None:
    assert shape(read("1|A|1", "1,1|B|1").top) == [("1", "A", [("1.1", "B")])]


def test_a_name_in_its_cell_is_parted_from_wording_and_evidence() -> None:
    tree = read("1|Lập kế hoạch~của xã~Yêu cầu: đủ~- Kịp thời: 1~Tài liệu kiểm chứng: kế hoạch|1")
    [item] = tree.top
    assert item.name == "Lập kế hoạch của xã"
    assert item.guide == ["Yêu cầu: đủ", "Kịp thời: 1"]
    assert item.requires == ["kế hoạch"]


def test_rows_without_a_number_go_on_with_the_one_above() -> None:
    tree = read("1|Lập kế|2|Kịp thời: 2;|Kế hoạch", "|hoạch năm||chậm: 1|", "|- Không lập|0")
    [item] = tree.top
    assert (item.name, item.max) == ("Lập kế hoạch năm", Decimal(2))
    assert item.guide == ["Kịp thời: 2;", "chậm: 1", "Không lập: 0"]


def test_a_cell_over_several_rows_is_said_at_each_criterion_but_not_again_below_it() -> None:
    tree = read("1|A|1|Có: 1|Báo cáo", "2|B|1|Có: 1|^Báo cáo", "|||không: 0|^Báo cáo")
    assert [item.requires for item in tree.top] == [["Báo cáo"], ["Báo cáo"]]
    assert tree.top[1].guide == ["Có: 1", "không: 0"]


def test_an_area_may_be_capitals_alone_and_the_total_is_no_criterion() -> None:
    tree = read("|CHỈ ĐẠO ĐIỀU HÀNH|2", "1|A|2", "|Tổng cộng|2", "|Tổng điểm|3")
    assert shape(tree.top) == [(None, "CHỈ ĐẠO ĐIỀU HÀNH", [("1", "A")])]
    assert tree.total == 2
    assert tree.questions == ["hàng 5: có thêm một dòng «Tổng điểm 3»"]


def test_what_units_fill_in_and_columns_that_nobody_knows_are_told() -> None:
    tree = read("1|A|1|||0,5|Sở", heads=(*HEADS, "Nguồn"))
    assert tree.questions == [
        "hàng 1: cột 7 («Nguồn») chưa rõ là gì, nên đưa vào hướng dẫn",
        "hàng 2: bỏ qua «0,5» ở cột điểm tự chấm, thẩm định",
    ]
    assert tree.top[0].guide == ["Sở"]


@pytest.mark.parametrize(
    ("cell", "maximum", "text"),
    [("2,5", "2.5", ""), ("chỉ theo dõi", "0", ""), ("chưa xác định", None, "chưa xác định")],
)
def test_what_is_no_maximum_is_kept_as_words(cell: str, maximum: str | None, text: str) -> None:
    [item] = read(f"1|A|{cell}").top
    assert (item.max, item.max_text) == (maximum and Decimal(maximum), text)


def test_a_table_on_the_next_page_goes_on_and_text_around_is_a_heading_or_a_question() -> None:
    rows = [
        Row((cell_of("BỘ TIÊU CHÍ"),), "đoạn 1"),
        Row(tuple(map(cell_of, HEADS)), "hàng 1", 1),
        Row((cell_of("1"), cell_of("A"), cell_of("1"), Cell(), Cell(), Cell()), "hàng 2", 1),
        Row((cell_of("2"), cell_of("B"), cell_of("1"), Cell(), Cell(), Cell()), "hàng 3", 2),
        Row((cell_of("Nơi nhận"), cell_of("Ký tên")), "hàng 4", 3),
    ]
    tree = tree_of(rows)
    assert tree.heading == ["BỘ TIÊU CHÍ"]
    assert [item.name for item in tree.top] == ["A", "B"]
    assert tree.questions == [
        "hàng 4: ngoài bảng tiêu chí nên không đưa vào, hãy xem lại «Nơi nhận Ký tên»"
    ]
