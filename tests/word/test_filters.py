"""The filters of templates, which are Jinja's by meaning."""

import pytest
from jinja2 import Environment

from cchc_cli.word.values import MISSING
from tests.helpers.templates import refused, rendered_anew, words

VALUES = {
    "a": "đơn vị Một-hai",
    "xs": ["b", "A", "c"],
    "ns": [3, 1, 2],
    "rows": [{"n": 1, "d": {"x": "p"}}, {"n": 2, "d": {"x": "q"}}],
}


@pytest.mark.parametrize(
    "value",
    [
        *(
            "a | upper",
            "a | lower",
            "a | title",
            "a | capitalize",
            "' a ' | trim",
            "a | trim('đi')",
        ),
        *("xs | join", "xs | join(', ')", "rows | join('+', attribute='d.x')", "'ab' | join('-')"),
        *("xs | length", "a | length", "xs | first", "xs | last", "a | first"),
        *("ns | sum", "rows | sum(attribute='n')", "ns | sum(start=10)", "ns | min", "xs | min"),
        *("xs | max", "5 | abs", "'12' | int", "'x' | int(7)", "'ff' | int(0, 16)"),
        *("nope | default('d')", "'' | default('d')", "'' | default('d', true)"),
        *("xs[1:] | join", "xs[:-1] | join", "xs[::2] | join", "a[:6]", "a[1:3] | upper"),
        "3 | round | int",
    ],
)
def test_filters_give_what_those_of_jinja_give(value: str) -> None:
    theirs = Environment(autoescape=False).from_string(f"{{{{ {value} }}}}").render(VALUES)
    assert words(rendered_anew(f"{{{{ {value} }}}}", **VALUES)) == theirs


@pytest.mark.parametrize("ends", ["'a':", "::0", ":1.5", "::nope"])
def test_where_a_list_is_cut_is_told_by_whole_numbers(ends: str) -> None:
    assert refused(f"{{{{ xs[{ends}] | join }}}}", **VALUES).message


def test_what_is_lacking_cannot_be_cut() -> None:
    assert words(rendered_anew("{{ a[:3] }}", a=MISSING)) == "[…]"


def test_of_an_empty_list_there_is_no_first() -> None:
    for name in ("first", "last", "min", "max"):
        fault = refused(f"{{{{ xs | {name} }}}}", xs=[])
        assert (fault.message, fault.by_values) == (
            "không tính được: danh sách trống, không có mục nào để lấy",
            True,
        )
    assert words(rendered_anew("{{ xs | first | default('x') }}", xs=[])) == "x"


def test_a_default_stands_for_what_is_lacking_only_where_that_is_said() -> None:
    assert words(rendered_anew("{{ a | default('x') }}", a=MISSING)) == "[…]"
    assert words(rendered_anew("{{ a | default('x', true) }}", a=MISSING)) == "x"
