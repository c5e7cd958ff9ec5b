"""A tag is one expression or one statement of what is allowed, read alone."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import nodes
from lxml import etree

from cchc_cli.ooxml.names import MAIN
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.expressions import assignment, expression, loop
from cchc_cli.word.limits import DEEPEST_EXPRESSION, LONGEST_TAG
from tests.helpers.templates import of, render, rendered_anew

BREAKING_OUT = [
    "'<x>') ~ (''",
    "subject) ~ (''",
    "a)|_print(1)|(b",
    "a }} {{ b",
    "a) if (b",
    "(a",
    "a\x03\x02b",
    "a %} {% if b",
]
NOT_ALLOWED = [
    "subject|_print(0)",
    "subject|_joined(1)",
    "subject|_each(1)",
    "subject|_turn",
    "subject|attr('__class__')",
    "subject|map('upper')",
    "subject|format(1)",
    "xs|groupby('a')",
    "xs|select",
    "subject|safe",
    "subject()",
    "subject.upper()",
    "xs|join(*xs)",
    "xs|join(**xs)",
    "n|int(base=2, base=2)",
    "{'a': 1}",
    "n ** n",
    "self",
    "self.x",
    "self ~ ''",
    "subject is callable",
    "subject is sameas subject",
    "subject is in xs",
    "1e999",
    "9" * 40,
    "9" * (LONGEST_TAG + 1),
    "",
]
DEEP = [
    "(" * 90 + "a" + ")" * 90,
    "[" * 100 + "]" * 100,
    "+".join("1" * 900),
    "not " * 400 + "a",
    "-" * 900 + "1",
    "a" + "|upper" * 200,
    "a" + ".a" * 500,
    "a if b else " * 100 + "c",
]


@pytest.mark.parametrize("source", [*BREAKING_OUT, *NOT_ALLOWED])
def test_what_is_no_allowed_expression_is_refused(source: str) -> None:
    with pytest.raises(TemplateError):
        expression(source)


@pytest.mark.parametrize("source", DEEP)
def test_what_is_nested_too_deep_is_refused(source: str) -> None:
    with pytest.raises(TemplateError, match="quá rắc rối"):
        expression(source)


def test_as_deep_as_allowed_is_read() -> None:
    assert isinstance(expression("not " * DEEPEST_EXPRESSION + "a"), nodes.Not)
    with pytest.raises(TemplateError):
        expression("not " * (DEEPEST_EXPRESSION + 1) + "a")


@pytest.mark.parametrize(
    "source",
    [
        "a",
        "a.b['c'][0]",
        "a | upper | default('x', boolean=true)",
        "a == 1 and not b or c in ['x', 'y']",
        "a if b else c",
        "a ~ ' ' ~ b",
        "(a + 1) * 2 / 3 - -b",
        "a is defined",
        "xs | length > 1",
    ],
)
def test_what_templates_say_is_read(source: str) -> None:
    assert isinstance(expression(source), nodes.Expr)


@pytest.mark.parametrize("source", ["set x | upper", "set x", "set", "set x |", "set x + 1"])
def test_set_needs_a_value(source: str) -> None:
    with pytest.raises(TemplateError, match="`set` cần một tên và một giá trị"):
        assignment(source)


@pytest.mark.parametrize(
    "source",
    [
        "set a.b = 1",
        "set a, b = 1, 2",
        "set loop = 1",
        "set self = 1",
        "set _print = 1",
        "set x = a()",
        "set x = 1 %} {% set y = 2",
    ],
)
def test_set_gives_one_plain_name_a_value(source: str) -> None:
    with pytest.raises(TemplateError):
        assignment(source)


@pytest.mark.parametrize(
    "source",
    [
        "for a in xs recursive",
        "for loop in xs",
        "for a.b in xs",
        "for a in xs()",
        "for a in xs if a()",
        "for a",
        "for in xs",
        "for a in xs %}{% for b in xs",
    ],
)
def test_loops_that_are_none(source: str) -> None:
    with pytest.raises(TemplateError):
        loop(source)


@pytest.mark.parametrize("text", ["{% set x | upper %}", "{{ a) ~ (b }}", "{% else x %}"])
def test_the_fault_is_told_where_the_tag_stands(text: str, saved: Any) -> None:
    with pytest.raises(TemplateError) as caught:
        render(saved(of("một", "hai", text, "bốn", "{{ a }}", "sáu")), a="x", b="y")
    assert caught.value.place == "thân văn bản, đoạn 3"


TOKENS = st.sampled_from(
    [
        *("a", "xs", "'<x>'", "'", '"', "(", ")", "[", "]", "{", "}", "|", "~", "+", "*", "-"),
        *(".", ",", ":", "=", "==", "1", "upper", "join", "default", "_print", "__class__"),
        *("if", "else", "for", "in", "is", "not", "set", "endif", "endfor", "self", "loop"),
        *("\x02", "\x03", "\\x02", "<x>", "&", "]]>", "<!--", "{{", "}}", "{%", "%}", "{#", "#}"),
    ]
)


@given(
    tag=st.lists(TOKENS, max_size=8).map(" ".join),
    around=st.sampled_from(
        ["{{ %s }}", "{%% set a = %s %%}{{ a }}", "{%% if %s %%}a{%% endif %%}"]
    ),
    value=st.sampled_from(["X</w:t></w:r></w:p><x>", "<x>&amp;", "{{ a }}", "]]>", "\x02\x01"]),
)
def test_any_tag_gives_sound_xml_or_a_fault(tag: str, around: str, value: str) -> None:
    try:
        printed = rendered_anew(around % tag, a=value, xs=[value, value])
    except TemplateError:
        return
    root = etree.fromstring(printed.parts[MAIN])
    assert not [element for element in root.iter() if element.tag == "x"]
    assert b"<x>" not in printed.parts[MAIN]
