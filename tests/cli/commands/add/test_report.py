"""`cchc add report`: a report like an earlier one, once a period."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.adding import check_added, check_refused


def test_a_report_is_like_an_earlier_one(examples: Path, cchc: Callable) -> None:
    command = ("report", "2025-11", "--from", "2025-9M")
    text = (
        "- period: 2025-11\n    number:\n    date:\n    addressee: [Sở Nội vụ tỉnh Mẫu]\n"
        '    recipients: [Như trên, "TT Đảng ủy, TT HĐND xã", "Lưu: VT, VHXH"]\n    signer: PCT\n'
        "    narrative:\n      areas:\n        4:\n          - >-\n"
        "            [xem lại] Hoàn thành sắp xếp tổ chức bộ máy theo mô hình chính quyền "
        "địa phương hai cấp.\n"
        '        5: ["[xem lại] Cử công chức tham gia các lớp bồi dưỡng do tỉnh tổ chức."]\n'
        '      causes: ["[xem lại] Khối lượng công việc lớn trong khi nhân lực còn mỏng."]'
    )
    check_added(examples, cchc, command, "bao-cao.yaml", text)


def test_words_are_carried_over_marked_until_somebody_has_read_them(
    examples: Path, cchc: Callable
) -> None:
    assert cchc("add", "report", "--from", "2025-Q3").code == 0
    text = (examples / "data" / "bao-cao.yaml").read_text(encoding="utf-8")
    new = text[text.index("- period: 2025-Q4") :]
    carried = [line.strip() for line in new.splitlines() if "[xem lại]" in line]
    assert len(carried) == 5
    options = ("--period", "2025-Q4", "--as-of", "2025-12-14", "-o", "x.docx")
    assert cchc("render", "report", *options).code == 0
    refused = cchc("render", "report", *options, "--final")
    assert (refused.code, "lời văn chép từ kỳ trước, còn chữ [xem lại]" in refused.err) == (5, True)
    again = cchc("add", "report", "--from", "2025-Q4", "--period", "2026-Q1")
    assert again.code == 0
    text = (examples / "data" / "bao-cao.yaml").read_text(encoding="utf-8")
    assert "[xem lại] [xem lại]" not in text


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("report", "2025-9M"), "Mã `2025-9M` đã dùng"),
        (("report", "2025-X"), "KỲ không nhận"),
        (("report",), "Báo cáo của kỳ nào?"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    examples: Path, cchc: Callable, command: tuple[str, ...], words: str
) -> None:
    check_refused(examples, cchc, command, words)
