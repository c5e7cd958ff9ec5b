"""What values let a template see: their public parts, and nothing of Python."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from cchc_cli.word.values import MISSING, Indent
from tests.helpers.templates import refused, rendered_anew, words


@dataclass(frozen=True)
class Group:
    """A view as documents have them."""

    title: str = "Nhóm"
    rule: Indent = field(default_factory=lambda: Indent(1, 2))

    @property
    def secret(self) -> str:
        """Not for templates."""
        return "bí mật"


class Line(str):
    """A text that knows its level."""

    __slots__ = ("level",)


VALUES: dict[str, Any] = {
    "subject": "Trích yếu",
    "xs": ["a", "b"],
    "group": Group(),
    "n": 5,
    "yes": True,
    "keys": {"a": "x"},
}


@pytest.mark.parametrize(
    "path",
    [
        "subject.format",
        "subject.join",
        "subject['format']",
        "xs.append",
        "keys.items",
        "group.secret",
        "group.__class__",
        "group.__dataclass_fields__",
        "group.rule.left",
        "''.__class__.__mro__",
        "n.__add__",
        "n.real",
        "xs.__class__",
        "xs[5]",
        "lipsum",
        "range",
        "cycler",
        "namespace",
        "dict",
        "caller",
        "varargs",
        "loop",
    ],
)
def test_what_is_no_public_part_is_an_unknown_name(path: str) -> None:
    fault = refused(f"{{{{ {path} }}}}", **VALUES)
    assert "không có giá trị tên" in fault.message
    assert " at 0x" not in str(fault)


@pytest.mark.parametrize(
    "part", ["cycle", "changed", "previtem", "depth", "_iterable", "__class__"]
)
def test_a_loop_tells_where_it_is_and_no_more(part: str) -> None:
    text = f"{{% for a in xs %}}{{{{ loop.{part} }}}}{{% endfor %}}"
    assert f"`{part}`" in refused(text, **VALUES).message


@pytest.mark.parametrize(
    "value", ["group", "xs", "keys", "none", "yes", "[1]", "group.rule", "1, 2"]
)
def test_what_is_no_text_or_number_is_not_printed(value: str) -> None:
    fault = refused(f"{{{{ {value} }}}}", **VALUES)
    assert "không phải chữ để in" in fault.message


@pytest.mark.parametrize(
    "value",
    [
        "group ~ ''",
        "group | upper",
        "[group] | join",
        "xs | join(group)",
        "xs | sum",
        "xs + xs",
        "subject * 3",
        "subject - 1",
        "[1] * 99",
        "yes + 1",
        "subject is odd",
        "n is divisibleby(subject)",
        "xs | sum(attribute='__class__')",
        "xs | min(attribute='__class__')",
        "n | round(-999999999)",
        "n | round(1, '__class__')",
        "subject | trim(subject ~ subject ~ 'x' * 3)",
    ],
)
def test_what_cannot_be_computed_is_a_fault_without_an_address(value: str) -> None:
    assert " at 0x" not in str(refused(f"{{{{ {value} }}}}", **VALUES))


@pytest.mark.parametrize("value", ["subject", "n", "group", "yes", "group.title"])
def test_loops_run_over_lists_alone(value: str) -> None:
    text = f"{{% for a in {value} %}}a{{% endfor %}}"
    assert "`for` chỉ lặp được danh sách" in refused(text, **VALUES).message


@pytest.mark.parametrize(
    "value",
    [
        *(
            "lack ~ 'a'",
            "'a' ~ lack",
            "lack | upper",
            "lack + 1",
            "1 - lack",
            "lack.label",
            "lack.a[0]",
        ),
        *("[lack] | join", "[1, lack] | sum", "lack | length", "[lack] | max"),
    ],
)
def test_what_is_lacking_stays_lacking(value: str) -> None:
    assert words(rendered_anew(f"{{{{ {value} }}}}", lack=MISSING)) == "[…]"


def test_parts_that_are_declared_are_read() -> None:
    line = Line("I. Đầu")
    line.level = 1
    text = (
        "{{ group.title }} {{ group['title'] }} {{ keys.a }} {{ xs[1] }} {{ line.level }}{{ line }}"
    )
    assert words(rendered_anew(text, **VALUES, line=line)) == "Nhóm Nhóm x b 1I. Đầu"


def test_numbers_below_zero_are_printed_so() -> None:
    assert words(rendered_anew("{{ -n }} {{- n -}} {{ n - 6 }}", n=5)) == "-5 5 -1"
