"""What stands above a set of criteria."""

import pytest

from cchc_cli.intake.criteria_heading import Heading, heading_of


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        (
            ["PHỤ LỤC", "BỘ CHỈ SỐ CẢI CÁCH", "CỦA CÁC XÃ NĂM 2026", "(Kèm theo Quyết định số /QĐ-UBND)"],
            Heading("BỘ CHỈ SỐ CẢI CÁCH CỦA CÁC XÃ NĂM 2026", 2026, None),
        ),
        (
            ["Thang điểm (kèm theo Kế hoạch số 7/KH-UBND ngày 2 tháng 3 năm 2025 của UBND xã Mẫu)"],
            Heading(
                "Thang điểm", 2025,
                "Kế hoạch số 7/KH-UBND ngày 2 tháng 3 năm 2025 của UBND xã Mẫu", issued_year=True,
            ),
        ),
        (["Kính gửi: các xã"], Heading(None, None, None)),
    ],
)  # fmt: skip
def test_name_year_and_decision_are_read_as_printed(lines: list[str], heading: Heading) -> None:
    assert heading_of(lines) == heading
