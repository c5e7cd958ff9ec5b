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


def test_without_a_code_every_code_is_listed_by_what_it_is_about(cchc: Callable) -> None:
    from cchc_cli.nd30.judging.judge import CODES

    said = cchc("explain")
    first_words = [line.split(" ")[0] for line in said.out.splitlines()]
    assert (said.code, said.err) == (0, "")
    assert sorted(word for word in first_words if word in {*RULES, *CODES}) == sorted(
        [*RULES, *CODES]
    )
    assert "DỮ LIỆU – Nhiệm vụ (" in said.out
    assert "THỂ THỨC – Trang: giấy, lề, phông, màu, số trang (" in said.out


def test_every_file_of_rules_says_what_it_is_about() -> None:
    from cchc_cli.checks.groups import GROUPS as CHECKED
    from cchc_cli.checks.registry import HOMES
    from cchc_cli.nd30.judging.groups import GROUPS as LAYOUT
    from cchc_cli.nd30.judging.registry import RULES as LAYOUT_RULES

    assert set(HOMES.values()) == set(CHECKED)
    homes = {rule.home.rpartition(".")[2] for rule in LAYOUT_RULES.values()}
    assert homes == {home for group in LAYOUT.values() for home in group}
