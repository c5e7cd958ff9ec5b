"""Why a criterion has the score it has, from the record."""

from decimal import Decimal

from cchc_cli.documents.make import Made
from cchc_cli.documents.reasons import explanation
from cchc_cli.model.result import Result
from cchc_cli.model.worth import PercentOfMax
from tests.helpers.printing import text
from tests.helpers.scoring import one

D = Decimal


def test_losses_are_explained_from_the_record(scorecard: Made) -> None:
    said = text(scorecard)
    assert "Tiêu chí 6.1 (Tỷ lệ giải ngân vốn đầu tư công): đạt 0,00/8,00 điểm" in said
    assert "tỷ lệ 58,2%, dưới mức sàn 60%" in said
    assert "1 lần, mỗi lần trừ 0,25 điểm; Báo cáo tháng 9 chậm 2 ngày" in said
    assert "Chưa có số liệu nên chưa chấm (11,00 điểm): tiêu chí 1.5, 4.1, 7.5" in said


def test_why_there_are_no_points_is_said_of_each_state() -> None:
    left_out = (Result(not_applicable=True, reason="Không được giao vốn"),)
    assert explanation(one(results=left_out)) == (
        "không áp dụng: Không được giao vốn, không tính điểm"
    )
    assert explanation(one(max=None)) == "chưa rõ điểm tối đa"
    assert explanation(one(max=D(0))) == "chỉ theo dõi"
    assert explanation(one(self_assessed=False)) == "đơn vị không tự chấm"
    assert explanation(one()) == "chưa có số liệu"


def test_conditions_and_reductions_are_part_of_the_reason() -> None:
    losses = {"Báo cáo chậm": PercentOfMax(D(50))}
    half = (Result(percent=D(80), reduced=("Báo cáo chậm",)),)
    assert explanation(one(reductions=losses, results=half)) == (
        "kết quả 80%; trừ 50% số điểm đạt được vì Báo cáo chậm"
    )
    unmet = (Result(percent=D(80), condition_met=False),)
    assert explanation(one(condition="Có kế hoạch", results=unmet)) == (
        "không bảo đảm điều kiện: Có kế hoạch"
    )
