"""Sizes of bar charts, and what is said of them in words."""

from cchc_cli.documents.charting import charts_of
from cchc_cli.word.values import Bars

THIRD = 257 / 3  # millimetres of a page's text


def kinds(count: int, names: int) -> list[Bars]:
    values, texts = (1.0,) * names, ("1",) * names
    return [Bars(f"Hoàn thành quá hạn {i}", values, "A6A6A6", texts) for i in range(count)]


def test_no_chart_is_higher_than_a_third_of_a_page() -> None:
    for names in (1, 3, 8, 25):
        for label in ("Phòng Kinh tế", "Trung tâm Phục vụ hành chính công " * 4):
            for count in (1, 8):
                labels = [f"{label} {i}" for i in range(names)]
                charts = charts_of("Việc", labels, kinds(count, names), most=8, legend=count > 1)
                assert all(chart.height_mm < THIRD for chart in charts)
                assert [x for chart in charts for x in chart.labels] == labels
                assert all(len(b.values) == len(c.labels) for c in charts for b in c.bars)
                assert {chart.most for chart in charts} == {8}


def test_what_is_parted_says_so() -> None:
    labels = [f"Đơn vị {i}" for i in range(25)]
    charts = charts_of("Việc", labels, kinds(1, 25), most=1, legend=False)
    assert [chart.title for chart in charts] == ["Việc (1/3)", "Việc (2/3)", "Việc (3/3)"]
    assert [len(chart.labels) for chart in charts] == [9, 9, 7]


def test_eight_areas_are_one_chart() -> None:
    long = "Xây dựng và phát triển chính quyền điện tử, chính quyền số"
    (chart,) = charts_of("Tỷ lệ", [long] * 8, kinds(1, 8), most=100, legend=False)
    assert chart.title == "Tỷ lệ"


def test_nothing_gives_no_chart() -> None:
    assert charts_of("Việc", [], [], most=0, legend=True) == ()


def test_no_data_is_told_in_the_label_and_in_the_words() -> None:
    bars = Bars("Tỷ lệ", (69.51, None, 0.0), fill="A6A6A6", texts=("69,51", "", "0,00"))
    (chart,) = charts_of("Tỷ lệ đạt", ["A", "B", "C"], [bars], most=100, legend=False)
    assert chart.labels == ("A", "B (chưa có số liệu)", "C")
    assert chart.alt == "Tỷ lệ đạt. A: 69,51. B (chưa có số liệu). C: 0,00."


def test_the_words_leave_out_what_a_unit_has_none_of() -> None:
    bars = [Bars("Xong", (2.0, 0.0), "A6A6A6"), Bars("Quá hạn", (1.0, 3.0), "000000")]
    (chart,) = charts_of("Việc", ["A", "B"], bars, most=3, legend=True)
    assert chart.alt == "Việc. A: Xong 2; Quá hạn 1. B: Quá hạn 3."


def test_a_legend_names_the_only_state_that_there_is() -> None:
    (chart,) = charts_of("Việc", ["A"], [Bars("Quá hạn", (3.0,), "000000")], most=3, legend=True)
    assert chart.alt == "Việc. A: Quá hạn 3."
    assert chart.legend_mm > 0
