"""`cchc add letter`: its id tells type and number; the first gets a file of its own."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.adding import check_added, check_refused
from tests.helpers.examples import DAY

PLAN = ("letter", "Kiểm tra", "--number", "12/KH-UBND", "--date", "20/1/2025")
WRITTEN = """\
# Văn bản đi, đến không có bản ghi riêng.
version: 1

letters:
  - id: KH-12
    kind: other
    number: 12/KH-UBND
    date: 2025-01-20
    subject: Kiểm tra"""


def test_the_first_letter_makes_the_file_and_the_next_joins_it(
    examples: Path, cchc: Callable
) -> None:
    check_added(examples, cchc, PLAN, "letters.yaml", WRITTEN)
    assert cchc("add", *PLAN, *DAY).code == 0
    command = ("letter", "Chấn chỉnh", "--number", "45/UBND-VP", "--kind", "directive")
    text = "- id: CV-45\n    kind: directive\n    number: 45/UBND-VP\n    subject: Chấn chỉnh"
    check_added(examples, cchc, command, "letters.yaml", text)


def test_what_is_wrong_is_said_and_nothing_written(examples: Path, cchc: Callable) -> None:
    check_refused(examples, cchc, ("letter", "x", "--kind", "thư"), "--kind")
    check_refused(examples, cchc, ("letter", "x", "--department", "KTT"), "KTT")
    check_refused(examples, cchc, ("letter",), "Thiếu trích yếu")
