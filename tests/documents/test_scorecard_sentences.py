"""What the text says of the window and of points."""

import datetime as dt
from decimal import Decimal

from tests.helpers.printing import made, text
from tests.helpers.scoring import area, criterion, given_points, indexed


def test_points_that_only_others_gave_are_nobody_s_claim() -> None:
    given = criterion("1.1", self_assessed=False, appraised=Decimal(1))
    said = text(made(indexed(area(given)), "scorecard"))
    assert "Chưa có tiêu chí nào được tự chấm.\nĐiểm sau thẩm định: 1,00 điểm" in said
    assert "đều đạt điểm tối đa" not in said


def test_the_window_is_the_index_s() -> None:
    whole = area(criterion("1.1", results=(given_points("2"),)))
    window = {"from_": dt.date(2025, 7, 1), "until": dt.date(2025, 11, 10)}
    said = text(made(indexed(whole, **window), "scorecard"))
    assert "năm 2025, từ ngày" not in said
    assert "x, từ ngày 01/07/2025 đến ngày 10/11/2025, như sau:" in said
    said = text(made(indexed(whole), "scorecard"))
    assert "từ ngày 01/01/2025 đến ngày 31/12/2025 (số liệu tính đến ngày 15/11/2025)," in said
