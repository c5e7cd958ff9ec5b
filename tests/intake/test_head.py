"""The head and the foot of a notice."""

from cchc_cli.intake.head import read_head
from cchc_cli.intake.lines import source_of_text
from cchc_cli.model.partial_date import PartialDate
from tests.helpers.notices import BY_UNIT, COMMUNE, PROVINCE


def test_head_and_foot_say_what_the_notice_is() -> None:
    head, body = read_head(source_of_text(COMMUNE).lines)
    assert (head.number, head.date, head.signer) == ("45", PartialDate(2025, 11, 5), "Lê Văn Hùng")
    assert head.subject.startswith("Kết luận của đồng chí Nguyễn Văn Bình")
    assert head.subject.endswith("giao ban tháng 11/2025")
    assert head.recipients == ("TT Đảng ủy, HĐND xã", "Lưu: VT")
    assert body[0].text.startswith("Ngày 03/11/2025")
    assert body[-1].text.startswith("Trên đây là")


def test_a_subject_of_two_lines_and_a_head_of_two_columns() -> None:
    head, _ = read_head(source_of_text(PROVINCE).lines)
    assert (head.number, head.date, head.signer) == (
        "312",
        PartialDate(2025, 10, 20),
        "Đỗ Văn Minh",
    )
    assert head.subject.endswith("cuộc họp về tiến độ số hóa hồ sơ và giải ngân vốn đầu tư công")


def test_what_is_blank_stays_unknown() -> None:
    text = f"Số: /TB-UBND\nĐông Mẫu, ngày tháng 10 năm 2025\n{BY_UNIT}"
    head, _ = read_head(source_of_text(text).lines)
    assert (head.number, head.date, head.signer) == (None, PartialDate(2025, 10), None)


def test_a_text_without_a_type_is_all_body() -> None:
    head, body = read_head(source_of_text("Giao Phòng Kinh tế rà soát.").lines)
    assert (head.subject, len(body)) == ("", 1)
