"""What every official document shares: date, number, end mark, recipients."""

import pytest

from cchc_cli.documents import frame
from cchc_cli.model.partial_date import PartialDate


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (PartialDate(2025, 2, 5), "X, ngày 05 tháng 02 năm 2025"),
        (PartialDate(2025, 3, 15), "X, ngày 15 tháng 3 năm 2025"),
        (PartialDate(2025, 1), f"X, ngày{frame.BLANK}tháng 01 năm 2025"),
    ],
)
def test_leading_zeros_of_the_date(date: PartialDate, written: str) -> None:
    assert frame.date_line("X", date) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [("5", "Số: 05/TB"), ("12", "Số: 12/TB"), ("05", "Số: 05/TB"), (None, f"Số:{frame.BLANK}/TB")],
)
def test_leading_zeros_of_the_number(number: str | None, written: str) -> None:
    assert frame.number_line(number, "TB") == written


def test_end_mark_and_recipients() -> None:
    assert (
        frame.with_end_mark("Hết.")
        == frame.with_end_mark("Hết ./.")
        == frame.with_end_mark("Hết")
        == "Hết./."
    )
    assert frame.recipient_lines(["- A;", "Lưu: VT."]) == ("- A;", "- Lưu: VT.")
