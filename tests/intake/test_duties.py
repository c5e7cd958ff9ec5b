"""Which words of a notice are duties, and whose."""

import pytest

from cchc_cli.intake.closing import closing_at
from cchc_cli.intake.deadlines import first_due
from cchc_cli.intake.duties import duties_in
from cchc_cli.intake.head import read_head
from cchc_cli.intake.lines import Line, source_of_text
from tests.helpers.notices import (
    ASIDES,
    ASIDES_DUTIES,
    BY_UNIT,
    COMMUNE,
    COMMUNE_DUTIES,
    COUNTED_IN_WORDS,
    COUNTED_IN_WORDS_DUTIES,
    PARTY,
    PARTY_DUTIES,
    PROVINCE,
    PROVINCE_DUTIES,
)


@pytest.mark.parametrize(
    ("text", "labelled"),
    [
        (COMMUNE, COMMUNE_DUTIES),
        (PROVINCE, PROVINCE_DUTIES),
        (PARTY, PARTY_DUTIES),
        (ASIDES, ASIDES_DUTIES),
        (COUNTED_IN_WORDS, COUNTED_IN_WORDS_DUTIES),
    ],
)
def test_whole_notices_are_read_as_people_read_them(
    text: str, labelled: list[tuple[str, str, str | None]]
) -> None:
    head, body = read_head(source_of_text(text).lines)
    found = list(duties_in(body[: closing_at(body)]))
    assert [duty.units for duty in found] == [units for units, _, _ in labelled]
    for duty, (_, words, due) in zip(found, labelled, strict=True):
        assert duty.content.startswith(words)
        read = first_due(duty.content, head.date)
        assert (
            None
            if read is None or (read.due or read.repeat) is None
            else str(read.due or read.repeat)
        ) == due


def in_lines(*texts: str) -> list[tuple[str | None, str]]:
    found = duties_in([Line(text, "") for text in texts])
    return [(duty.units, duty.content) for duty in found]


def test_items_below_a_unit_are_its_duties() -> None:
    _, body = read_head(source_of_text(BY_UNIT).lines)
    found = list(duties_in(body[: closing_at(body)]))
    assert [(duty.units, duty.content[:12]) for duty in found] == [
        ("Phòng Văn hóa – Xã hội", "Chủ trì tổ c"),
        ("Phòng Văn hóa – Xã hội", "Phối hợp với"),
        ("Phòng Kinh tế", "Bố trí kinh "),
    ]
    assert all(duty.under_unit for duty in found)


def test_numbered_parts_are_duties_when_each_is_an_action() -> None:
    assert in_lines("Giao Sở Y tế: (1) rà soát thuốc; (2) báo cáo kết quả.") == [
        ("Sở Y tế", "rà soát thuốc"),
        ("Sở Y tế", "báo cáo kết quả."),
    ]
    parts = "Giao Sở Y tế lập danh mục gồm (1) thuốc thiết yếu; (2) vật tư."
    assert in_lines(parts) == [("Sở Y tế", parts.removeprefix("Giao Sở Y tế "))]


def test_what_is_no_duty() -> None:
    nothing = (
        "1. Phòng Kinh tế đã hoàn thành nhiệm vụ được giao.",
        "2. Biểu dương Phòng Văn hóa tham mưu tốt.",
        "3. Thống nhất chủ trương theo đề nghị của Phòng Kinh tế.",
        "4. Kết quả thực hiện Công văn số 15/UBND-VP ngày 01/8/2025 yêu cầu các phòng rà soát thủ tục.",
        "5. Tiếp tục đẩy mạnh cải cách hành chính.",
    )
    for text in nothing:
        assert in_lines(text) == [], text


def test_an_approval_behind_a_duty_is_no_part_of_it() -> None:
    [(_, content)] = in_lines("Giao Phòng Kinh tế lập dự toán. Đồng ý bổ sung kinh phí.")
    assert content == "lập dự toán."


def test_words_before_an_order_are_kept_in_the_sentence() -> None:
    line = Line("Về phòng cháy: giao Công an xã kiểm tra.", "")
    [duty] = duties_in([line])
    assert (duty.content, duty.sentence) == ("kiểm tra.", line.text)


def test_what_a_review_says_of_a_unit_is_no_duty_but_an_order_there_is() -> None:
    assert in_lines(
        "I. ĐÁNH GIÁ CHUNG",
        "Phòng Kinh tế hoàn thành giải ngân 62%.",
        "Yêu cầu Phòng Kinh tế rút kinh nghiệm, báo cáo trước ngày 20/9.",
        "II. ĐÁNH GIÁ, NHIỆM VỤ THỜI GIAN TỚI",
        "Văn phòng tổng hợp báo cáo.",
    ) == [
        ("Phòng Kinh tế", "rút kinh nghiệm, báo cáo trước ngày 20/9."),
        ("Văn phòng", "tổng hợp báo cáo."),
    ]


def test_whom_a_unit_directs_below_its_name_is_its_own_duty() -> None:
    assert in_lines(
        "c) Ủy ban nhân dân các tỉnh:",
        "- Chỉ đạo Ủy ban nhân dân cấp xã rà soát, xong trước 31/10/2025.",
    ) == [
        (
            "Ủy ban nhân dân các tỉnh",
            "Chỉ đạo Ủy ban nhân dân cấp xã rà soát, xong trước 31/10/2025.",
        )
    ]
    assert in_lines("Chỉ đạo Phòng Kinh tế rà soát.") == [("Phòng Kinh tế", "rà soát.")]


def test_another_clause_may_tell_others() -> None:
    assert in_lines("6. Đề nghị Hội Nông dân vận động nhân dân; các thôn tổ chức vệ sinh.") == [
        ("Hội Nông dân", "vận động nhân dân"),
        ("các thôn", "tổ chức vệ sinh."),
    ]
    assert in_lines("Các Phó Chủ tịch xã theo lĩnh vực phụ trách kiểm tra, đôn đốc.") == [
        ("Các Phó Chủ tịch xã", "theo lĩnh vực phụ trách kiểm tra, đôn đốc.")
    ]


def test_an_order_in_brackets_is_a_duty_of_whom_it_names() -> None:
    assert in_lines("2. Hoàn thiện hồ sơ công viên (giao Văn phòng tham mưu).") == [
        ("Văn phòng", "Hoàn thiện hồ sơ công viên (tham mưu)")
    ]
    assert in_lines("Công an xã tuần tra (giao Đội dân phòng xã hỗ trợ tuần tra ban đêm).") == [
        ("Công an xã", "tuần tra"),
        ("Đội dân phòng xã", "hỗ trợ tuần tra ban đêm"),
    ]


def test_a_clause_that_says_who_helps_is_no_duty_of_its_own() -> None:
    item = "Số hóa hồ sơ; đơn vị phối hợp: Văn phòng HĐND và UBND; Phòng Kinh tế; hoàn thành ngay."
    assert in_lines("1. Giao Trung tâm:", item) == [("Trung tâm", item)]
