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
    (("tasks", "NV-001"), "Xem một mã: cchc show NV-001"),
    (("tasks", "KT"), "cchc tasks --department KT"),
    (("tasks", "-help"), "Hãy gõ: --help"),
    (("migrate", "data"), "cchc migrate --data data"),
    (("update", "NV-001", "–-status", "done"), "Hãy gõ: --status"),
    (("render", "report", "quý", "3"), 'cchc render … "quý 3"'),
    (("save", "thang", "11"), "cchc save chỉ nhận"),
    (("tasks", "--department", "Phòng Kinh tees"), "Ý bạn là `KT` (Phòng Kinh tế)?"),
    (("tasks", "abc"), "cchc tasks chỉ nhận tùy chọn"),
    (("tasks", "--unit", "KT"), "Ý bạn là `--department`?"),
    (("tasks", "--status", "xong"), "Ý bạn là `--state`?"),
    (("tasks", "--overdue"), "Hãy gõ: --state overdue"),
    (("update", "NV-001", "--percent", "5", "--percent", "6"), "--percent viết 2 lần"),
    (("update", "NV-001", "--done"), "Hãy gõ: --status done"),
    (("check", "--strict"), "Có các tùy chọn: `--fix`, `--apply`, `--data`"),
    (("check", "data/tasks.yaml"), "cchc check --data data/tasks.yaml"),
    (("status", "-as-of", "2025-11-15"), "Hãy gõ: --as-of"),
    (("status", "as-of", "2025-11-15"), "hai dấu trừ: --as-of 2025-11-15"),
    (("status", "--as-of", "hom", "nay"), "--as-of nhận một giá trị: --as-of NGÀY"),
    (("status", "--as-of", "15/11/25"), "Hãy viết cả năm, như 15/11/2025."),
    (("status", "--as-of", "2025–11–15"), "Hãy viết 15/11/2025, "),
    (("status", "--as-of", "31/13/2025"), "Không có tháng 13."),
    (("nv-001",), "Xem một mã: cchc show nv-001"),
    (("score", "1.1"), "Tên lệnh đứng trước: cchc score LỆNH 1.1."),
    (("import", "tb.docx"), "Tên lệnh đứng trước: cchc import LỆNH tb.docx."),
    (("tb.docx",), "cchc lint tb.docx"),
    (("Status",), "Ý bạn là `cchc status`?"),
    (("cchc", "status"), "Chữ cchc gõ một lần: cchc status"),
    (("trạng", "thái"), "Ý bạn là `cchc status`?"),
    (("show", "nv", "9"), "Mã viết liền: cchc show nv-9"),
    (("update", "NV-001", "--percent", "sáu", "mươi"), "cần số từ 0 đến 100"),
    (("update", "NV-001", "--due", "hết quý 4"), "hãy viết cả năm, như 2025-Q4."),
    (("update", "NV-001", "--due", "2025-Q5"), "cần ngày như 2025-12-31, hoặc tháng 2025-11"),
    (("score", "set", "1.1", "--claimed", "2,5", "điểm"), "--claimed nhận một giá trị"),
    (("statistics", "list", "--period", "2025Q3"), "hãy viết 2025-Q3."),
    (("render", "TB-01"), "cchc render notice TB-01"),
    (("render", "thông", "báo", "TB-01"), 'cchc render "thông báo" TB-01'),
    (("tasks", "--format", "exel"), "Ý bạn là `excel`?"),
    (("tasks", "--all=yes"), "không nhận giá trị nào: chỉ gõ --all."),
    (("tasks", "—state", "overdue"), "Hãy gõ: --state"),
    (("tasks", "--due-before", "31/11/2025"), "Tháng 11/2025 chỉ có 30 ngày."),
    (("tasks", "--due-before", "30/11"), "Hãy viết cả năm, như 30/11/2025."),
    (
        ("tasks", "--due-before", "30.11.2025"),
        "Hãy viết 30/11/2025, hoặc 2025-11-30 như trong tệp.",
    ),
    (
        ("tasks", "--due-before", "2025/11/30"),
        "Hãy viết 30/11/2025, hoặc 2025-11-30 như trong tệp.",
    ),
    (("update", "NV-001", "--due", "31/11/2025"), "--due: Không hiểu ngày"),
    (("update", "kt", "--note", "x"), "`kt` là đơn vị, không phải nhiệm vụ."),
    (("render", "report", "2025-Q3"), "Kỳ viết sau --period, như --period 2025-Q3."),
    (("render", "reminder", "KT"), "Đơn vị viết sau --department, như --department KT."),
    (("show",), "Thiếu MÃ (mã nhiệm vụ hoặc tiêu chí).\nVí dụ: cchc show NV-001"),
    (("show", "NV-001", "NV-002"), "cchc show chỉ nhận MÃ."),
    (("update", "NV-001"), "Ví dụ: --status done"),
    (("update", "NV-001", "-s", "xong"), "Ý bạn là `--status`?"),
    (("update", "NV-001", "--notice", "TB-01"), "ghi `notice: TB-01` ở mục có `id: NV-001`"),
    (("update", "NV-001", "--notice=TB-01"), "cchc add task … --notice TB-01"),
    (("update", "--partner", "VP", "NV-001"), "ghi `partners: [VP]` ở mục có `id: MÃ`"),
    (("update", "NV-001", "--product"), "ghi `product: …`"),
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
