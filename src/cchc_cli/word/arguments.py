"""What filters and tests may be given: told of constants before any value is known."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from jinja2 import nodes

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.filters import ROUNDINGS
from cchc_cli.word.limits import LONGEST_TRIMMED, MOST_PLACES


class Argument(NamedTuple):
    """One argument: its name, whether a constant fits, and what would, in Vietnamese."""

    name: str
    fits: Callable[[Any], bool]
    wanted: str
    by_name: bool = False
    """Whether it is given as `name=value` alone."""
    needed: bool = False


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_part(value: Any) -> bool:
    return value is None or (
        isinstance(value, str) and all(p and not p.startswith("_") for p in value.split("."))
    )


_PART = Argument("attribute", _is_part, "tên một phần của mỗi mục, như 'name'")
_PLACES = f"số chữ số thập phân, nhiều nhất {MOST_PLACES}"
_BASES = range(2, 37)
"""Of numbers written in letters and digits: more letters there are not."""

OF_FILTERS: Mapping[str, tuple[Argument, ...]] = {
    "so": (Argument("places", lambda v: _is_whole(v) and 0 <= v <= MOST_PLACES, _PLACES),),
    "trim": (
        Argument(
            "chars",
            lambda v: isinstance(v, str) and len(v) <= LONGEST_TRIMMED,
            f"chữ, nhiều nhất {LONGEST_TRIMMED} ký tự",
        ),
    ),
    "default": (
        Argument("default_value", lambda _: True, ""),
        Argument("boolean", lambda v: isinstance(v, bool), "true hoặc false"),
    ),
    "join": (Argument("d", lambda v: isinstance(v, str) or _is_number(v), "chữ để nối"), _PART),
    "round": (
        Argument("precision", lambda v: _is_whole(v) and abs(v) <= MOST_PLACES, _PLACES),
        Argument("method", lambda v: v in ROUNDINGS, ", ".join(ROUNDINGS)),
    ),
    "int": (
        Argument("default", lambda _: True, ""),
        Argument("base", lambda v: _is_whole(v) and (v in _BASES or v == 0), "cơ số từ 2 đến 36"),
    ),
    "sum": (_PART, Argument("start", _is_number, "số")),
    "min": (_PART._replace(by_name=True),),
    "max": (_PART._replace(by_name=True),),
}
"""The filters that take more than a value; all others take nothing else."""
OF_TESTS: Mapping[str, tuple[Argument, ...]] = {
    "divisibleby": (
        Argument("by", lambda v: _is_whole(v) and v != 0, "số nguyên khác 0", needed=True),
    ),
}


def check_arguments(call: nodes.Filter | nodes.Test) -> None:
    """Refuse arguments that no value makes right; raises TemplateError."""
    known = (OF_FILTERS if isinstance(call, nodes.Filter) else OF_TESTS).get(call.name, ())
    given = _by_name(call, known)
    for argument in known:
        if argument.name not in given:
            if argument.needed:
                raise TemplateError(f"`{call.name}` cần {argument.wanted}")
        elif (found := _constant(given[argument.name])) and not argument.fits(found[0]):
            wrong = f"`{call.name}` nhận sai `{argument.name}`"
            raise TemplateError(wrong, hint=f"cần {argument.wanted}")


def _by_name(call: nodes.Filter | nodes.Test, known: tuple[Argument, ...]) -> dict[str, nodes.Expr]:
    """Return the arguments by their names; raises TemplateError for one that is not known."""
    placed = [argument.name for argument in known if not argument.by_name]
    if len(call.args) > len(placed):
        most = f"nhiều nhất {len(placed)} giá trị" if placed else "không nhận gì"
        raise TemplateError(f"`{call.name}` được đưa thừa giá trị", hint=f"trong ngoặc: {most}")
    given = dict(zip(placed, call.args, strict=False))
    names = {argument.name for argument in known}
    for pair in call.kwargs:
        name = str(pair.key)
        if name in given or name not in names:
            raise TemplateError(f"`{call.name}` không nhận `{name}=…` ở đây")
        given[name] = pair.value
    return given


def _constant(node: nodes.Node) -> tuple[Any] | None:
    """Return the constant that a node is; None for what only values tell."""
    if isinstance(node, nodes.Const):
        return (node.value,)
    if isinstance(node, nodes.Neg) and isinstance(node.node, nodes.Const):
        return (-node.node.value,) if _is_number(node.node.value) else (None,)
    return ([],) if isinstance(node, nodes.List | nodes.Tuple) else None
