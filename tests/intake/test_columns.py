"""The columns of a list of duties, as real annexes head them (domain of each: see the module)."""

import pytest

from cchc_cli.intake.columns import Columns, columns_of


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        (
            "TT|Nội dung thực hiện|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành"
            "|Sản phẩm dự kiến",
            Columns(number=0, content=1, units=2, partners=3, due=4, product=5),
        ),
        (
            "STT|Tên nhiệm vụ|Đơn vị chủ trì|Thời hạn|Kết quả thực hiện|Tiến độ",
            Columns(number=0, content=1, units=2, due=3, others=("Kết quả thực hiện", "Tiến độ")),
        ),
        (
            "STT|Nhiệm vụ|Văn bản giao nhiệm vụ|Cơ quan chủ trì thực hiện|Thời hạn hoàn thành",
            Columns(number=0, content=1, units=3, due=4, others=("Văn bản giao nhiệm vụ",)),
        ),
        (
            "STT|Tên nhiệm vụ|Người đứng đầu chịu trách nhiệm|Cơ quan chủ trì|Cơ quan phối hợp"
            "|Kết quả thực hiện|Thời hạn hoàn thành",
            Columns(
                number=0,
                content=1,
                units=3,
                partners=4,
                due=6,
                others=("Người đứng đầu chịu trách nhiệm", "Kết quả thực hiện"),
            ),
        ),
        ("NHIỆM VỤ|đơn vị\nthực hiện|HẠN", Columns(content=0, units=1, due=2)),
    ],
)
def test_columns_are_found_by_their_heads(heads: str, found: Columns) -> None:
    assert columns_of(heads.split("|")) == found


@pytest.mark.parametrize(
    "cells",
    [
        "DANH MỤC NHIỆM VỤ NĂM 2026",
        "Nhiệm vụ trọng tâm|Ghi chú",
        "1|Rà soát văn bản|Văn phòng|15/11/2025",
        f"Nhiệm vụ {'rất dài ' * 20}|Đơn vị chủ trì",
    ],
)
def test_titles_and_duties_are_no_heads(cells: str) -> None:
    assert columns_of(cells.split("|")) is None
