"""The codes of faults found while reading: each with its place, and what to do about it."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.cases import case_of, cases_of, compared, expected, told
from tests.helpers.judging import judge


@cases_of("reading")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


def test_what_was_dropped_is_explained(workspace: Callable[..., Path]) -> None:
    def hint(name: str) -> str:
        return judge(workspace(case_of("reading", name).read_bytes()))[0].hint

    assert '"Phản ánh #15' in hint("comment-swallows")
    assert "dấu phẩy" in hint("comma-cuts-a-note")
    assert hint("comma-for-a-decimal-point-between-braces") == "viết 1.5, không phải 1,5"
    assert "thay hai dấu cách trước `id` bằng `- `" in hint("two-duties-run-together")
    assert "`department`?" in hint("unknown-key-without-a-value")
