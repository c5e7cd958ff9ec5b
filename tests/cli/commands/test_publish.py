"""`cchc publish`: what must be public, and what it lacks."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD

DAY = ("--as-of", "2025-11-15")


def test_the_machine_form(examples: Path, cchc: Callable) -> None:
    answer = cchc("publish", *DAY, "--format", "json")
    assert answer.code == 0
    assert json.loads(answer.out) == [
        {"number": None, "title": "Ảnh niêm yết", "date": "2025-09-10", "url": "https://example.org/niem-yet", "missing": "thiếu số"},
        {"number": "12/KH-UBND", "title": "Kế hoạch số 12/KH-UBND", "date": "2025-01-15", "url": "https://example.org/ke-hoach-12", "missing": None},
        {"number": None, "title": "Công khai ngân sách", "date": None, "url": None, "missing": "chưa có minh chứng"},
    ]  # fmt: skip


def test_people_read_the_link_or_what_is_missing(examples: Path, cchc: Callable) -> None:
    shown = cchc("publish", *DAY, "--year", "2025").out
    assert "12/KH-UBND    15/01/2025  Kế hoạch số 12/KH-UBND  https://example.org/ke-hoach-12\n" in shown  # fmt: skip
    assert "tiêu chí 6.2" in shown
    assert "3 dòng, 2 còn thiếu." in shown
    table = cchc("publish", *DAY, "--format", "csv").out
    assert '"Số, ký hiệu",Ngày,Tên tài liệu,Liên kết,Còn thiếu' in table
    assert cchc("publish", "--year", "x").code == 2


def test_nothing_to_publish(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(HEAD)
    assert cchc("publish", "--data", root).out == "Không có tài liệu nào phải công khai.\n"
