"""`cchc add report`: a report like an earlier one, once a period."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.adding import check_added, check_refused


def test_a_report_is_like_an_earlier_one(examples: Path, cchc: Callable) -> None:
    command = ("report", "2025-11", "--from", "2025-9M")
    text = (
        "- period: 2025-11\n    number:\n    date:\n    addressee: [Sở Nội vụ tỉnh Mẫu]\n"
        '    recipients: [Như trên, "TT Đảng ủy, TT HĐND xã", "Lưu: VT, VHXH"]\n    signer: PCT'
    )
    check_added(examples, cchc, command, "bao-cao.yaml", text)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("report", "2025-9M"), "Mã `2025-9M` đã dùng"),
        (("report", "2025-X"), "KỲ không nhận"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    examples: Path, cchc: Callable, command: tuple[str, ...], words: str
) -> None:
    check_refused(examples, cchc, command, words)
