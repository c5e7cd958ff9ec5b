"""What can still be gained, by the deadlines that the record knows."""

import datetime as dt
from dataclasses import replace

from tests.helpers.printing import made, text
from tests.helpers.scoring import area, criterion, given_points, indexed


def test_solutions_name_deadlines_that_the_record_knows() -> None:
    due = dt.date(2025, 12, 15)
    first = criterion("1.1", results=(given_points("1"),), due=due)
    said = text(made(indexed(area(first, criterion("1.2"))), "scorecard"))
    assert "- a thực hiện tiêu chí 1.1 (hạn 15/12/2025): có thể đạt thêm 1,00 điểm." in said
    assert "thì tổng điểm tự chấm đạt 2,00 điểm." in said
    over = replace(first, due=dt.date(2025, 11, 1))
    assert "GIẢI PHÁP" not in text(made(indexed(area(over, criterion("1.2"))), "scorecard"))
