"""`cchc explain`: the rule behind every code."""

from collections.abc import Callable

from cchc_cli.checks.registry import RULES


def test_every_code_of_check_is_explained(cchc: Callable[..., object]) -> None:
    for code in RULES:
        answer = cchc("explain", code)
        assert answer.code == 0
        assert RULES[code].title in answer.out


def test_every_code_of_lint_is_explained(cchc: Callable) -> None:
    from cchc_cli.nd30.judging.judge import CODES

    for code in CODES:
        said = cchc("explain", code)
        assert (said.code, "NĐ 30/2020" in said.out) == (0, True)
        assert "Ví dụ:" in said.out or "Đúng:" in said.out
