"""What must be public, and what it lacks."""

import datetime as dt
import unicodedata

import pytest

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion
from cchc_cli.model.result import Result
from cchc_cli.scoring.publishing import asks_to_publish, to_publish
from tests.helpers import making
from tests.helpers.scoring import DAY, SURVEY, record

PLAN = Evidence(title="Kế hoạch", number="12/KH-UBND", date=dt.date(2025, 1, 15))


def criterion(name: str, **fields: object) -> Criterion:
    return Criterion(id=str(fields.pop("id", "1.1")), name=name, max=1, scoring=SURVEY, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "asks"),
    [
        ({"name": "CÔNG KHAI thủ tục"}, True),
        ({"name": unicodedata.normalize("NFD", "Công khai thủ tục")}, True),
        ({"name": "x", "requires": "Đường link bài viết"}, True),
        ({"name": "x", "guide": ("Đăng trên Cổng thông tin điện tử",)}, True),
        ({"name": "x", "condition": "Đăng trên trang TTĐT"}, True),
        ({"name": "Kê khai tài sản", "requires": "Báo cáo"}, False),
        ({"name": "Nộp qua Cổng Dịch vụ công"}, False),
    ],
)
def test_which_words_ask(fields: dict[str, object], asks: bool) -> None:
    assert asks_to_publish(criterion(**fields)) is asks  # type: ignore[arg-type]


def test_evidence_of_criteria_and_duties_that_ask_and_what_is_marked_public() -> None:
    area = Area(
        id="1",
        name="x",
        criteria=(
            criterion("Công khai ngân sách", evidence=(PLAN,)),
            criterion("Hồ sơ", id="1.2", evidence=(
                Evidence(title="Nội bộ"), Evidence(title="Ảnh", public=True, url="ftp://x.vn/a"),
            )),
        ),
    )  # fmt: skip
    linked = Evidence(title="KH", number="12/KH-UBND", url="https://x.vn")
    found = to_publish(
        record(
            area,
            tasks=(
                making.task(id="T", criteria=("2025/1.1",), evidence=(linked,)),
                making.task(id="U", criteria=("2025/1.2",), evidence=(Evidence(title="Khác"),)),
            ),
        ),
        DAY,
    )
    assert [(row.title, row.url, row.missing) for row in found] == [
        ("Kế hoạch", "https://x.vn", ()),
        ("Ảnh", None, ("thiếu số", "thiếu ngày", "thiếu liên kết mở được (đang ghi `ftp://x.vn/a`)")),
    ]  # fmt: skip


def test_criteria_that_ask_and_have_nothing_are_told_and_their_parts() -> None:
    nothing_arose = (Result(not_applicable=True, reason="x"),)
    whole = Criterion(
        id="1.1",
        name="Công khai, minh bạch",
        criteria=(
            criterion("Dự toán", id="1.1.1"),
            criterion("Quyết toán", id="1.1.2", evidence=(PLAN,)),
            criterion("Đấu giá", id="1.1.3", results=nothing_arose),
        ),
    )
    later = Evidence(title="Sau ngày xét", date=dt.date(2026, 1, 1))
    area = Area(id="1", name="x", criteria=(whole, criterion("Công khai", id="1.2", evidence=(later,)), criterion("Hồ sơ", id="1.3")))  # fmt: skip
    found = to_publish(record(area), DAY)
    assert [(row.criterion, row.title, row.missing) for row in found] == [
        (None, "Kế hoạch", ("thiếu liên kết",)),
        ("1.1.1", "Dự toán", ("chưa có minh chứng",)),
        ("1.2", "Công khai", ("chưa có minh chứng",)),
    ]


def test_a_year_is_that_of_the_index_or_of_the_day() -> None:
    area = Area(id="1", name="x", criteria=(criterion("Công khai", evidence=(PLAN,)),))
    old, undated = (Evidence(title=t, date=d, public=True) for t, d in (("Cũ", dt.date(2024, 5, 1)), ("Không ngày", None)))  # fmt: skip
    of_2025 = record(area, tasks=(making.task(id="T", evidence=(old, undated)),))
    titles = {y: [row.title for row in to_publish(of_2025, DAY, y)] for y in (None, 2025, 2024)}
    assert titles == {
        None: ["Kế hoạch", "Cũ", "Không ngày"],
        2025: ["Kế hoạch", "Không ngày"],
        2024: ["Cũ", "Không ngày"],
    }
