"""What a notice adds to a duty's words, and only where they do not say it."""

from dataclasses import replace

import pytest

from cchc_cli.documents.details import detailed
from cchc_cli.model.department import Department
from cchc_cli.model.task import Task
from tests.helpers import making

UNITS = (
    Department(id="VP", name="Văn phòng", aliases=("VP HĐND",)),
    Department(id="KT", name="Phòng Kinh tế"),
)


def words(content: str, **values: object) -> str:
    task: Task = making.task("T", content=content, **values)
    return detailed(replace(making.record(task), departments=UNITS), task)


def test_partners_product_deadline_stand_after_the_words() -> None:
    said = words(
        "Xây dựng kế hoạch.",
        partners=("VP", "KT"),
        product="Kế hoạch của xã",
        due="2025-01-31",
    )
    assert said == (
        "Xây dựng kế hoạch; đơn vị phối hợp: Văn phòng và Phòng Kinh tế; sản phẩm: Kế hoạch của "
        "xã; hoàn thành trước ngày 31/01/2025."
    )


def test_what_the_words_say_is_not_said_again() -> None:
    said = words(
        "Phối hợp với VP HĐND trình Kế hoạch của xã trước ngày 31/1/2025",
        partners=("VP",),
        product="Kế hoạch của xã",
        due="2025-01-31",
    )
    assert said == "Phối hợp với VP HĐND trình Kế hoạch của xã trước ngày 31/1/2025."


@pytest.mark.parametrize(
    ("due", "content", "added"),
    [
        ("2025-11-05", "Họp trong tháng 11", "hoàn thành trước ngày 05/11/2025"),
        ("2025-11-05", "Họp ngày 05 tháng 11 năm 2025", None),
        ("2025-11-05", "Báo cáo trước 05/11", None),
        ("2025-11-05", "Báo cáo ngày 05/11/2024", "hoàn thành trước ngày 05/11/2025"),
        ("2025-11-05", "Báo cáo 15/11/2025", "hoàn thành trước ngày 05/11/2025"),
        ("2025-11", "Báo cáo", "hoàn thành trong tháng 11/2025"),
        ("2025-11", "Báo cáo trong tháng 11", None),
        ("2025-01", "Báo cáo trong tháng 11/2025", "hoàn thành trong tháng 1/2025"),
        ("2025-Q4", "Báo cáo trong quý IV", None),
        ("2025-Q4", "Báo cáo quý I", "hoàn thành trong quý IV/2025"),
        ("2025-H2", "Thực hiện 6 tháng cuối năm", None),
        ("2025-H2", "Thực hiện", "hoàn thành trong 6 tháng cuối năm 2025"),
        ("2025", "Thực hiện kế hoạch năm 2025", "hoàn thành trong năm 2025"),
        ("2025", "Hoàn thành trong năm 2025", None),
    ],
)
def test_a_deadline_is_known_in_every_way_of_writing(
    due: str, content: str, added: str | None
) -> None:
    shown = f"{content}; {added}." if added else f"{content}."
    assert words(content, due=due) == shown


def test_a_deadline_in_words_and_a_repeating_duty() -> None:
    assert words("Tuyên truyền", due_text="Thường xuyên") == (
        "Tuyên truyền; thời gian thực hiện: thường xuyên."
    )
    assert words("Thường xuyên tuyên truyền;", due_text="Thường xuyên") == (
        "Thường xuyên tuyên truyền;"
    )
    monthly = making.repeat("month", day=20)
    assert words("Báo cáo", repeat=monthly) == "Báo cáo; thực hiện hằng tháng, ngày 20."
    assert words("Báo cáo hàng tháng", repeat=monthly) == "Báo cáo hàng tháng; thời hạn: ngày 20."
    on_day = "Báo cáo trước ngày 20 hằng tháng"
    assert words(on_day, repeat=monthly) == f"{on_day}."
    weekly = making.repeat("week")
    assert words("Báo cáo hằng tuần", repeat=weekly) == "Báo cáo hằng tuần."
    quarterly = making.repeat("quarter", day=25)
    assert words("Sửa quy chế", repeat=quarterly) == "Sửa quy chế; thực hiện hằng quý, ngày 25."
