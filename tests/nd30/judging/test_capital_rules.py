"""Capitals and spelling, where a program can decide."""

from tests.helpers import typed
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import BODY, settext
from tests.helpers.retyping import nothing, retype

PAIRS: list[Case] = [
    ("VH01", "notice", "VH01", settext(BODY, "Hội nghị của Ủy ban nhân dân Xã Đông Mẫu kết luận như sau"),
     settext(BODY, "Xã Đông Mẫu kết luận như sau: Xã Đông Mẫu làm tốt")),
    ("VH02", "notice", "VH02", settext(BODY, "Đại diện Ủy Ban Nhân Dân xã dự họp"), settext(BODY, "Đại diện Phòng Văn hóa dự họp")),
    ("VH03", "notice", "VH03", settext(BODY, "Đồng chí Phó chủ tịch UBND xã dự họp"), settext(BODY, "Các phó chủ tịch dự họp")),
    ("VH04", "notice", "VH04", settext(BODY, "Theo Luật đất đai hiện hành"), settext(BODY, "Theo Luật Đất đai hiện hành")),
    ("VH05", "notice", "VH05", settext(BODY, "Theo quy định tại Khoản 2 Điều 11"), settext(BODY, "Theo quy định tại khoản 2 Điều 11")),
    ("VH05 article", "notice", "VH05", settext(BODY, "Theo khoản 2 điều 11 của Luật"), settext(BODY, "Điểm 1. Theo Điều 11")),
    ("VH06", "notice", "VH06", settext(BODY, "Đại diện Uỷ ban Mặt trận và Ủy ban nhân dân dự họp"), lambda _: None),
    ("VH07", "notice", "VH07", settext(BODY, "Họp vào sáng thứ hai, tại hội trường"), settext(BODY, "Họp vào sáng thứ Hai, tại hội trường")),
]  # fmt: skip

CASES: list[Case] = [
    ("month in words", typed.letter, "VH07", retype("Theo Công", "Trong tháng tám, xã đã hoàn thành./."), retype("Theo Công", "Trong tháng Tám, lần thứ hai, xã đã hoàn thành./.")),
    ("weekday", typed.letter, "VH07", retype("Theo Công", "Họp vào sáng thứ tư tuần này./."), retype("Theo Công", "Thứ hai, xã đã hoàn thành./.")),
    ("sentence", typed.letter, "VH08", retype("Theo Công", "Xã đã hoàn thành. đề nghị Sở xem xét./."), retype("Theo Công", "Xã ở TP. Hải Phòng. Đề nghị xem xét./.")),
    ("new line", typed.letter, "VH08", retype("Theo Công", "xã đã hoàn thành nhiệm vụ./."), nothing),
    ("unit in a sentence", typed.letter, "VH01", retype("Theo Công", "Đề nghị của Xã Nghi Dương được chấp thuận./."),
     retype("Theo Công", "Đề nghị của Xã đã được Thành phố Hồ Chí Minh, của Phường Lê Lợi chấp thuận./.")),
    ("article in small letters", typed.letter, "VH05", retype("Theo Công", "Theo quy định tại chương II của Luật./."), retype("Theo Công", "Theo quy định tại Chương II của Luật./.")),
]  # fmt: skip


@each(PAIRS)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


@each(CASES)
def test_one_mistake(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by([*PAIRS, *CASES]) == codes_of("capital_rules")
