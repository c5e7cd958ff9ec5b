"""`cchc explain`: the rule behind every code."""

from collections.abc import Callable

from cchc_cli.checks.registry import RULES


def test_every_code_of_check_is_explained(cchc: Callable[..., object]) -> None:
    for code in RULES:
        answer = cchc("explain", code)
        assert answer.code == 0
        assert RULES[code].title in answer.out
