"""The rules in one place: each with its words, in order of weight."""

from cchc_cli.nd30.judging.judge import CODES
from cchc_cli.nd30.judging.registry import CHECKS, OF_ANY_FILE, OF_TEMPLATES, RULES


def test_every_rule_says_what_it_is_and_what_to_do() -> None:
    assert set(RULES) == set(CHECKS) == set(CODES) >= OF_TEMPLATES | OF_ANY_FILE
    for rule in RULES.values():
        assert all((rule.title, rule.clause, rule.advice, rule.wrong, rule.right)), rule.code
        assert "NĐ 30/2020" in rule.clause
        assert "{" not in rule.title + rule.advice, rule.code


def test_what_matters_most_comes_first() -> None:
    assert CODES.index("AT01") < CODES.index("QH-missing") < CODES.index("TX03")
    assert CODES.index("TX03") < CODES.index("PG13") < CODES.index("VH01")
