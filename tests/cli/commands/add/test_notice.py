"""`cchc add notice`: a notice without number, dated by its month."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.adding import check_added, check_refused


def test_a_notice_has_room_for_its_number(examples: Path, cchc: Callable) -> None:
    command = ("notice", "Kết luận họp", "--date", "2025-11", "--signer", "CVP")
    text = "- id: TB-04\n    number:\n    date: 2025-11\n    subject: Kết luận họp\n    signer: CVP"
    check_added(examples, cchc, command, "tasks.yaml", text)


def test_what_is_wrong_is_said_and_nothing_written(examples: Path, cchc: Callable) -> None:
    check_refused(examples, cchc, ("notice", "x", "--id", "TB-02"), "Mã `TB-02` đã dùng")
