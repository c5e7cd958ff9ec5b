"""What was lost: the dearest first, each with its cause where the record has one."""

from decimal import Decimal

from tests.helpers.printing import grids, made, rows, text
from tests.helpers.scoring import area, criterion, given_points, indexed


def test_no_data_is_blank_and_a_loss_without_a_word_stays_without_a_cause() -> None:
    first = area(criterion("1.1", results=(given_points("1"),), claimed=Decimal("0.5")))
    document = made(indexed(first, area(criterion("2.1"), name="2")), "scorecard")
    areas, losses, _ = map(rows, grids(document))
    assert areas[2] == ["2", "x", "2,00", "", "2,00", ""]
    assert losses[1] == ["1", "1.1. 1.1", "1,50", ""]
    assert "Nguyên nhân" not in text(document)


def test_ten_losses_are_named_the_dearest_first() -> None:
    most = [criterion(f"1.{n}", str(n), results=(given_points("0"),)) for n in range(1, 13)]
    full = criterion("1.13", results=(given_points("2"),))
    losses = rows(grids(made(indexed(area(*most, full)), "scorecard"))[1])[1:]
    assert [row[-2] for row in losses] == [f"{n},00" for n in range(12, 2, -1)] + ["3,00", "78,00"]
    assert [row[0] for row in losses[-2:]] == ["02 tiêu chí khác (tại Phụ lục)", "Cộng"]
    best = made(indexed(area(full)), "scorecard")
    assert "Các tiêu chí đã chấm đều đạt điểm tối đa." in text(best)
    assert "KHÔNG ĐẠT ĐIỂM TỐI ĐA" not in text(best)
