"""Mistakes as tired officials make them: one message each, which says what to type."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.examples import DAY

MISTAKES: list[tuple[tuple[str, ...], str]] = [
    ((), "cchc update NV-001 --status xong"),
    (("statu",), "Ý bạn là `cchc status`?"),
    (("tinh-hinh",), "Ý bạn là `cchc status`, `cchc chart`?"),
    (("sửa", "NV-001"), "`cchc update`"),
    (("add", "nhiệm", "vụ"), "Ý bạn là `cchc add task`?"),
    (("status --all",), "Bỏ dấu ngoặc kép: cchc status --all"),
    (("completion",), "Xem mọi lệnh: cchc --help"),
    (("evidence", "NV-001"), "Có các lệnh: `add`, `check`"),
    (("--data", "x y", "status"), 'viết sau tên lệnh: cchc status --data "x y"'),
    (("-v",), "Ý bạn là `--version`?"),
    (("tasks", "--stat", "overdue"), "Ý bạn là `--state`?"),
    (("tasks", "--period", "2025-Q3"), "Tùy chọn ấy là của: cchc add report"),
    (("tasks", "--state", "quá", "hạn"), 'ngoặc kép: --state "quá hạn"'),
    (("tasks", "--department"), "--department MÃ (chỉ đơn vị này)."),
    (("tasks", "NV-001"), "cchc tasks chỉ nhận tùy chọn"),
    (("tasks", "--format", "exel"), "Ý bạn là `excel`?"),
    (("tasks", "--all=yes"), "không nhận giá trị nào: chỉ gõ --all."),
    (("tasks", "—state", "overdue"), "Hãy gõ: --state"),
    (("tasks", "--due-before", "31/11/2025"), "Tháng 11/2025 chỉ có 30 ngày."),
    (("tasks", "--due-before", "30/11"), "Hãy viết cả năm, như 30/11/2025."),
    (("tasks", "--due-before", "30.11.2025"), "Hãy viết 30/11/2025."),
    (("tasks", "--due-before", "2025/11/30"), "Hãy viết 30/11/2025."),
    (("update", "NV-001", "--due", "31/11/2025"), "--due: Không hiểu ngày"),
    (("update", "kt", "--note", "x"), "`kt` là đơn vị, không phải nhiệm vụ."),
    (("render", "report", "2025-Q3"), "Kỳ viết sau --period, như --period 2025-Q3."),
    (("render", "reminder", "KT"), "Đơn vị viết sau --department, như --department KT."),
    (("show",), "Thiếu MÃ (mã nhiệm vụ hoặc tiêu chí).\nVí dụ: cchc show NV-001"),
    (("show", "NV-001", "NV-002"), "cchc show chỉ nhận MÃ."),
    (("update", "NV-001"), "Ví dụ: --status done"),
    (("update", "NV-001", "-s", "xong"), "Ý bạn là `--status`?"),
    (("update", "NV-001", "--status", "hoàn", "thành"), '--status "hoàn thành"'),
    (("update", "NV-001", "--status", "quá hạn"), "do công cụ tự tính"),
    (("update", "NV-001", "--note", "Đã", "họp", "sở"), '--note "Đã họp sở"'),
    (("update", "NV-001", "--percent", "60%"), "hãy viết 60."),
    (("evidence", "add", "NV-001"), "Thiếu --title (tên tài liệu)."),
    (("render", "thông", "báo"), 'cchc render "thông báo"'),
    (("render", "report", "--period", "quý 3"), "Hãy viết cả năm, như 2025-Q3."),
    (("render", "report", "--period", "quý", "3"), '--period "quý 3"'),
    (("statistics", "list", "--period", "thang 9/2025"), "hãy viết 2025-09."),
    (("render", "report", "-o"), "-o TỆP (tệp .docx)."),
    (("calendar",), "như: cchc calendar -o lich.ics"),
    (("status", "--data", "sai/duong"), "Hãy xem lại --data"),
]


@pytest.mark.parametrize(("argv", "words"), MISTAKES, ids=[" ".join(argv) for argv, _ in MISTAKES])
def test_a_mistake_is_told_with_what_to_type(
    argv: tuple[str, ...], words: str, examples: Path, cchc: Callable, monkeypatch: Any
) -> None:
    monkeypatch.setenv("CCHC_AS_OF", DAY[1])
    answer = cchc(*argv)
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err


def test_without_a_workspace_the_way_to_one_is_told(
    tmp_path: Path, cchc: Callable, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = cchc("status")
    assert (answer.code, "cchc init" in answer.err) == (2, True)


def test_ids_with_commas_between_them_are_several(examples: Path, cchc: Callable) -> None:
    given = ("update", "NV-001, NV-002,nv-003", "--note", "x", "--dry-run", *DAY)
    assert cchc(*given).out.count("note: x") == 3
