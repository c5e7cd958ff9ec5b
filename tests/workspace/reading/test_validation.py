"""What keeps values from being records, in words that say what is wanted."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


def test_what_is_wanted_is_said_of_keys_and_of_values(workspace: Callable[..., Path]) -> None:
    typed = "statistics: [{id: a, name: x, unit: y, values: {2025-Q5: 1, 2025-Q1: x}}]\n"
    hints = [d.hint for d in judge(workspace(HEAD + typed))]
    assert ["cần kỳ như" in hint for hint in hints] == [True, False]
    assert ["cần số, như" in hint for hint in hints] == [False, True]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("repeat: {every: week, weekday: thứ sáu, from: 2025-W45}", "`fri`"),
        ("repeat: {every: week, weekday: Thứ Hai, from: 2025-W45}", "`mon`"),
        ("repeat: {every: hằng quý, from: 2025-Q1}", "`quarter`"),
        ("status: tạm dừng", "`paused`"),
        ("status: xong", "`done`"),
    ],
)
def test_vietnamese_words_get_the_word_of_the_schema(
    workspace: Callable[..., Path], typed: str, meant: str
) -> None:
    (found,) = judge(workspace(HEAD + TASK + f"    {typed}\n"))
    assert (found.code, f"ý bạn là {meant}?" in found.hint) == ("not-allowed", True)


def test_a_refused_first_period_is_told_once(workspace: Callable[..., Path]) -> None:
    (found,) = judge(workspace(HEAD + TASK + "    repeat: {every: month, from: 2025-10-01}\n"))
    assert (found.code, "hãy viết như 2025-10" in found.hint) == ("wrong-value", True)


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("noi_dung: x", "ý bạn là `content`?"),
        ("hạn: 2025-11-28", "ý bạn là `due`?"),
        ("“due”: 2025-11-28", "ý bạn là `due`?"),
        ("due: “2025-11-28”", "bỏ dấu nháy cong, viết `2025-11-28`"),
        ("status: “done”", "bỏ dấu nháy cong, viết `done`"),
        ("due: 2025-02-30", "tháng 2/2025 chỉ có 28 ngày"),
        ("due: 31/12/25000", "cần ngày như"),
        ("partners: VHXH, KT", "viết `[VHXH, KT]`"),
        ("partners: VHXH]", "viết `[VHXH]`"),
        ("product: {Gồm: báo cáo}", 'nếu là chữ: đặt trong dấu nháy kép, `"Gồm: báo cáo"`'),
        ("\u200bdue: 2025-11-28", "trong `due` có ký tự không nhìn thấy (U+200B)"),
        ("departments:", "viết sát lề trái"),
        (
            "evidence: {title: x}",
            "thay hai dấu cách trước `title` bằng `- `, hoặc đặt cả nhóm trong [ ]",
        ),
        ("evidence: [{title: x, date: 28/11/25}]", "hãy viết cả năm, như 2025-11-28"),
        ("partners: [VHXH, Lưu: VT, VP]", '`"Lưu: VT, VP"`'),
        ('partners: [VHXH; "Lưu: VT, VP"]', "thay `;` bằng `,`"),
    ],
)
def test_what_was_meant_is_offered(workspace: Callable[..., Path], typed: str, advice: str) -> None:
    (found,) = judge(workspace(HEAD + TASK + f"    {typed}\n"))
    assert advice in found.hint, found
