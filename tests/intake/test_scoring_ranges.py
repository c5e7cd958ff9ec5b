"""Numbers that a condition asks for."""

from decimal import Decimal

import pytest

from cchc_cli.intake.scoring_ranges import is_none, quantity, range_of


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.000", "1000"), ("16.000.000", "16000000"), ("4,5", "4.5"), ("4.5", "4.5"), ("0.125", "0.125")],
)  # fmt: skip
def test_a_point_parts_thousands_where_nothing_else_fits(text: str, value: str) -> None:
    assert quantity(text) == Decimal(value)


@pytest.mark.parametrize(
    ("label", "low", "high", "percent"),
    [
        ("Từ 95% trở lên", "[95", None, True),
        ("Trên 104 phần trăm", "(104", None, True),
        ("Từ 90% đến dưới 95%", "[90", "95)", True),
        ("Trên 90 - 95%", "(90", "95]", True),
        ("Dưới mức 80%", None, "80)", True),
        ("Không quá 3 vụ", None, "3]", False),
        ("Có 02 bài", "[2", "2]", False),
        ("Xếp thứ 01/34 đến 10/34", "[1", "10]", False),
        ("Từ 80% (trong đó có 50% trực tuyến)", "[80", None, True),
        ("≥ 0,7", "[0.7", None, False),
    ],
)
def test_edges_are_in_or_out_as_worded(
    label: str, low: str | None, high: str | None, percent: bool
) -> None:
    found = range_of(label)
    assert found is not None
    shown_low = found.low is not None and f"{'[' if found.low_in else '('}{found.low}"
    shown_high = found.high is not None and f"{found.high}{']' if found.high_in else ')'}"
    assert (shown_low or None, shown_high or None, found.percent) == (low, high, percent)


@pytest.mark.parametrize(
    "label",
    ["Kịp thời", "Ngày 15/3/2026", "Từ 95% xuống 90%, tăng 5% và 10%", "Từ 90% đến 80%"],
)
def test_no_number_or_several_are_none(label: str) -> None:
    assert range_of(label) is None


def test_none_is_said_in_words() -> None:
    assert is_none("Không có sáng kiến")
    assert not is_none("Có sáng kiến, không có đơn thư")
