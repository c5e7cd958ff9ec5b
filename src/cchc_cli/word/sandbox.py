"""Jinja with the doors shut: values have the parts they declare, sums are sums of numbers.

What compiles here was read by `expressions` first; this is the second wall, for what only
the values decide.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, Undefined, UndefinedError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cchc_cli.word.errors import WrongValueError
from cchc_cli.word.limits import Work
from cchc_cli.word.values import Missing

LOOP_PARTS = ("index", "index0", "first", "last", "length", "revindex")
"""What a template may ask of the loop it stands in."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Knows no globals; a value's parts are its public fields or keys, never its methods."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})
    intercepted_unops = frozenset({"+", "-"})

    def __init__(self, work: Work) -> None:
        """Begin without filters; `work` counts what is computed."""
        # Not optimized: a constant would be computed when a template compiles, uncounted.
        super().__init__(undefined=StrictUndefined, optimized=False, cache_size=0)
        self.globals.clear()
        self.filters.clear()
        self.tests = dict(TESTS)
        self.work = work

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return a part of a value by its name; what is not there is undefined."""
        if isinstance(obj, Missing):
            return obj
        if isinstance(obj, Undefined):
            str(obj)  # says that it is undefined
        if isinstance(obj, Mapping):
            return obj[attribute] if attribute in obj else self._none(obj, attribute)
        if attribute in parts_of_kind(obj.__class__):
            return getattr(obj, attribute)
        return self._none(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an item of a list or text by its number, a part of any other by its name."""
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, Missing):
            return obj
        if not isinstance(argument, int) or obj.__class__ not in {list, tuple, str}:
            return self._none(obj, "[…]")
        try:
            return obj[argument]
        except IndexError:
            return self._none(obj, f"[{argument}]")

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Compute with numbers, or put two texts together; what is lacking stays lacking."""
        for value in (left, right):
            if isinstance(value, Missing):
                return value
            if isinstance(value, Undefined):
                str(value)
        texts = operator == "+" and isinstance(left, str) and isinstance(right, str)
        if not texts and not (_is_number(left) and _is_number(right)):
            taken = "hai số, hoặc hai chữ" if operator == "+" else "hai số"
            raise WrongValueError(f"phép tính `{operator}` chỉ dùng với {taken}")
        if texts:
            self.work.join(2, len(left) + len(right))
        return self.work.made(super().call_binop(context, operator, left, right))

    def call_unop(self, context: Any, operator: str, arg: Any) -> Any:
        """Turn a number's sign; what is lacking stays lacking."""
        if isinstance(arg, Missing):
            return arg
        if isinstance(arg, Undefined):
            str(arg)
        if not _is_number(arg):
            raise WrongValueError(f"dấu `{operator}` chỉ đứng trước số")
        return super().call_unop(context, operator, arg)

    def _none(self, obj: Any, name: str) -> Undefined:
        return self.undefined(obj=obj, name=name)


def items_of(value: Any) -> list[Any] | tuple[Any, ...]:
    """Return what a loop runs over; raises WrongValueError for a text and anything else no list."""
    if isinstance(value, Missing):
        return list(value)
    if isinstance(value, Undefined):
        str(value)  # says that it is undefined
    if isinstance(value, Mapping):
        return list(value)
    if value.__class__ not in {list, tuple}:
        raise WrongValueError("`for` chỉ lặp được danh sách")
    return value


@cache
def parts_of_kind(kind: type) -> frozenset[str]:
    """Return the names of the parts that values of a kind declare."""
    if is_dataclass(kind):
        return frozenset(field.name for field in fields(kind))
    if issubclass(kind, LoopContext):
        return frozenset(LOOP_PARTS)
    if issubclass(kind, str):  # a text that knows more, as the level of a heading
        return frozenset(kind.__dict__.get("__slots__", ()))
    return frozenset()


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _whole(value: Any) -> int:
    if isinstance(value, Undefined):
        raise UndefinedError(str(value))
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongValueError("giá trị không phải là số nguyên")
    return value


TESTS: Mapping[str, Callable[..., bool]] = {
    "defined": lambda value: not isinstance(value, Undefined),
    "undefined": lambda value: isinstance(value, Undefined),
    "none": lambda value: value is None,
    "odd": lambda value: _whole(value) % 2 == 1,
    "even": lambda value: _whole(value) % 2 == 0,
    "divisibleby": lambda value, by: _whole(value) % _whole(by) == 0,  # 0 is told as a division
    "string": lambda value: isinstance(value, str),
    "number": _is_number,
}
"""The tests of `{% if x is … %}`: of Jinja's own, those that ask for a value and no more."""
