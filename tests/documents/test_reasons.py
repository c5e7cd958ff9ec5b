"""Why a criterion has the score it has, from the record."""

from decimal import Decimal
from typing import Any

from cchc_cli.documents.make import Made
from cchc_cli.documents.reasons import explanation
from cchc_cli.model.result import Result
from cchc_cli.model.worth import PercentOfMax
from cchc_cli.scoring.board import Scored
from cchc_cli.scoring.kinds.choice import Choice
from tests.helpers.printing import grids, rows
from tests.helpers.scoring import area, board, criterion, one

D = Decimal


def test_losses_are_explained_from_the_record(scorecard: Made) -> None:
    said = {row[1]: row[2:] for row in rows(grids(scorecard)[1])}
    assert said["6.1. Tỷ lệ giải ngân vốn đầu tư công"] == ["8,00", "Tỷ lệ 58,2%, dưới mức sàn 60%"]
    assert said["1.2.2. Chế độ báo cáo định kỳ"] == [
        "0,25",
        "1 lần, mỗi lần trừ 0,25 điểm; Báo cáo tháng 9 chậm 2 ngày",
    ]


def test_a_result_is_no_reason_for_a_claim_in_its_place() -> None:
    given = {"results": (Result(percent=D(80)),), "claimed": D(1)}
    assert own(**given).score == 1
    assert explanation(own(**given)) == ""
    assert explanation(own(**given, explanation="Thiếu một báo cáo.")) == "Thiếu một báo cáo"
    assert explanation(own(**{**given, "claimed": D("1.6")})) == "Kết quả 80%"


def own(**values: Any) -> Scored:
    """Score one criterion as its unit does."""
    (row,) = board(area(criterion("1.1", **values)), appraised=False).areas[0].criteria
    return row


def test_why_there_are_no_points_is_said_of_each_state() -> None:
    left_out = (Result(not_applicable=True, reason="Không được giao vốn"),)
    assert explanation(one(results=left_out)) == (
        "Không áp dụng: Không được giao vốn, không tính điểm (tối đa 2,00 điểm)"
    )
    assert explanation(one(max=None)) == "Chưa rõ điểm tối đa"
    assert explanation(one(max=D(0))) == "Chỉ theo dõi"
    assert explanation(one(self_assessed=False)) == "Đơn vị không tự chấm"
    assert explanation(one()) == "Chưa có số liệu"


def test_conditions_and_reductions_are_part_of_the_reason() -> None:
    losses = {"Báo cáo chậm": PercentOfMax(D(50))}
    half = (Result(percent=D(80), reduced=("Báo cáo chậm",)),)
    assert explanation(one(reductions=losses, results=half)) == (
        "Kết quả 80%; trừ 50% số điểm đạt được vì Báo cáo chậm"
    )
    unmet = (Result(percent=D(80), condition_met=False),)
    assert explanation(one(condition="Có kế hoạch", results=unmet)) == (
        "Không bảo đảm điều kiện: Có kế hoạch"
    )


def test_a_label_is_said_to_be_the_result() -> None:
    scoring = Choice(kind="choice", options={"Có": Decimal(2), "Không": Decimal(0)})
    no = one(scoring=scoring, results=(Result(choice="Không"),))
    assert explanation(no) == "Kết quả: không"
