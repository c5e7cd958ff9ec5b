"""Why a criterion has the score it has, from the record."""

from cchc_cli.documents.make import Made
from tests.helpers.printing import text


def test_losses_are_explained_from_the_record(scorecard: Made) -> None:
    said = text(scorecard)
    assert "Tiêu chí 6.1 (Tỷ lệ giải ngân vốn đầu tư công): đạt 0,00/8,00 điểm" in said
    assert "tỷ lệ 58,2%, dưới mức sàn 60%" in said
    assert "1 lần, mỗi lần trừ 0,25 điểm; Báo cáo tháng 9 chậm 2 ngày" in said
    assert "Chưa có số liệu nên chưa chấm (11,00 điểm): tiêu chí 1.5, 4.1, 7.5" in said
