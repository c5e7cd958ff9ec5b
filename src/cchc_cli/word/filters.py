"""The filters of templates: each takes plain values and makes a bounded one.

They are Jinja's by name and meaning, written anew: what is lacking stays lacking, and what
is neither text nor number is refused instead of being shown as Python writes it.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from operator import add
from typing import Any

from jinja2 import StrictUndefined, Undefined, UndefinedError
from jinja2.filters import do_capitalize, do_default, do_int, do_round, do_title

from cchc_cli.word.errors import WrongValueError
from cchc_cli.word.limits import LONGEST_TRIMMED, MOST_PLACES, Work
from cchc_cli.word.numbers import computed, so
from cchc_cli.word.values import Missing

CITE = "vien_dan"
"""The filter that cites a document by its id (viện dẫn): {{ "CV-45" | vien_dan }}."""
NUMBER = "so"
"""The filter that writes a number (số) as people do: {{ 15000 | so }}, {{ 100 / 3 | so(1) }}."""
FILTERS = (
    CITE,
    NUMBER,
    "upper",
    "lower",
    "default",
    "join",
    "length",
    "first",
    "last",
    "title",
    "capitalize",
    "trim",
    "round",
    "int",
    "abs",
    "sum",
    "min",
    "max",
)
ROUNDINGS = ("common", "ceil", "floor")
"""How `round` may round: to the nearest, up, down."""

Part = Callable[[Any, str], Any]
"""Reads a part of a value by its name."""


class NothingInListError(UndefinedError):
    """The first, last, least or greatest item of a list that is empty is asked for."""

    def __init__(self, _message: str | None = None) -> None:
        """Say so in Vietnamese, whatever Jinja would say."""
        super().__init__("danh sách trống, không có mục nào để lấy")


def as_text(value: Any) -> str:
    """Write a text or number; raises WrongValueError, UndefinedError for no value."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        if isinstance(value, Undefined):
            str(value)  # says that it is undefined
        raise WrongValueError("giá trị không phải là chữ hay số")
    return str(computed(value))


class Filters:
    """The filters of one rendering, which count the work they do."""

    def __init__(self, work: Work, part: Part) -> None:
        """Keep what counts, and what reads a part of a value."""
        self.work = work
        self.part = part

    def by_name(self) -> dict[str, Callable[..., Any]]:
        """Return the filters that need nothing but values."""
        texts: dict[str, Callable[..., str]] = {
            "upper": str.upper,
            "lower": str.lower,
            "title": do_title,
            "capitalize": do_capitalize,
            "trim": _trim,
        }
        plain: dict[str, Callable[..., Any]] = {
            NUMBER: so,
            "length": self.length,
            "join": self.join,
            "first": lambda items: self.item(items, 0),
            "last": lambda items: self.item(items, -1),
            "round": self.round,
            "int": do_int,
            "abs": lambda value: abs(_number(value)),
            "sum": self.sum,
            "min": self.min,
            "max": self.max,
        }
        made = {name: self._lacking(self._of_text(function)) for name, function in texts.items()}
        made |= {name: self._lacking(function) for name, function in plain.items()}
        return {**made, "default": do_default}

    def joined(self, *values: Any) -> Any:
        """Write what `~` joins: one text, lacking where a value is."""
        lacking = next((value for value in values if isinstance(value, Missing)), None)
        if lacking is not None:
            return lacking
        texts = [as_text(value) for value in values]
        self.work.join(len(texts), sum(map(len, texts)))
        return "".join(texts)

    def length(self, value: Any) -> int:
        """Count the letters of a text or the items of a list."""
        return len(_items(value))

    def join(self, value: Any, d: str = "", attribute: str | None = None) -> Any:
        """Join the items of a list, or a part of each."""
        items = self._parts(value, attribute)
        lacking = next((item for item in items if isinstance(item, Missing)), None)
        if lacking is not None:
            return lacking
        texts, between = [as_text(item) for item in items], as_text(d)
        self.work.join(len(texts), sum(map(len, texts)) + len(texts) * len(between))
        return between.join(texts)

    def item(self, value: Any, at: int) -> Any:
        """Return the first or last item; nothing of an empty list."""
        items = _items(value)
        return items[at] if items else StrictUndefined(exc=NothingInListError)

    def cut(self, value: Any, *ends: Any) -> Any:
        """Return the items or letters between two numbers, as `value[start:stop:step]` does."""
        if isinstance(value, Missing):
            return value
        if not all(end is None or type(end) is int for end in ends):
            raise WrongValueError("`[đầu:cuối]` cần số nguyên")
        if ends[2:] == (0,):
            raise WrongValueError("`[đầu:cuối:bước]` cần bước khác 0")
        self.work.read(value)
        return _items(value)[slice(*ends)]

    def round(self, value: Any, precision: int = 0, method: str = "common") -> Any:
        """Round a number."""
        if type(precision) is not int or abs(precision) > MOST_PLACES:
            raise WrongValueError(f"`round` nhận nhiều nhất {MOST_PLACES} chữ số thập phân")
        if method not in ROUNDINGS:
            raise WrongValueError(f"`round` chỉ biết các cách: {', '.join(ROUNDINGS)}")
        return do_round(_number(value), precision, method)  # type: ignore[arg-type]

    def sum(self, value: Any, attribute: str | None = None, start: Any = 0) -> Any:
        """Add numbers up."""
        total = _number(start)
        for item in self._parts(value, attribute):
            if isinstance(item, Missing):
                return item
            total = add(total, _number(item))
        return total

    def min(self, value: Any, *, attribute: str | None = None) -> Any:
        """Return the least item, letters by their order whether small or capital."""
        return self._most(min, value, attribute)

    def max(self, value: Any, *, attribute: str | None = None) -> Any:
        """Return the greatest item."""
        return self._most(max, value, attribute)

    def _most(self, choose: Any, value: Any, attribute: str | None) -> Any:
        items = self._parts(value, attribute)
        lacking = next((item for item in items if isinstance(item, Missing)), None)
        if lacking is not None or not items:
            return StrictUndefined(exc=NothingInListError) if lacking is None else lacking
        texts = sum(isinstance(item, str) for item in items)
        numbers = sum(isinstance(item, int | float | Decimal) for item in items)
        if len(items) not in {texts, numbers}:
            raise WrongValueError("`min`, `max` cần danh sách toàn chữ hoặc toàn số")
        return choose(items, key=lambda item: item.lower() if isinstance(item, str) else item)

    def _parts(self, value: Any, attribute: str | None) -> Sequence[Any]:
        items = _items(value)
        for name in as_text(attribute).split(".") if attribute is not None else ():
            self.work.spend(len(items))
            items = [self.part(item, name) for item in items]
        return items

    def _of_text(self, function: Callable[..., str]) -> Callable[..., str]:
        return lambda value, *args: function(as_text(value), *map(as_text, args))

    def _lacking(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Let what is lacking stay so, and count the work on the rest."""

        def call(value: Any, *args: Any, **named: Any) -> Any:
            if isinstance(value, Missing):
                return value
            self.work.read(value)
            return self.work.made(function(value, *args, **named))

        return call


def _trim(text: str, chars: str | None = None) -> str:
    """Take letters off both ends; each end letter is looked for among all of `chars`."""
    if chars is not None and len(chars) > LONGEST_TRIMMED:
        raise WrongValueError(f"`trim` nhận nhiều nhất {LONGEST_TRIMMED} ký tự")
    return text.strip(chars)


def _items(value: Any) -> Sequence[Any]:
    if isinstance(value, Undefined):
        str(value)  # says that it is undefined
    if isinstance(value, str | list | tuple):
        return value
    raise WrongValueError("giá trị không phải là danh sách hay chữ")


def _number(value: Any) -> Any:
    if isinstance(value, Undefined):
        str(value)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise WrongValueError("giá trị không phải là số")
    return value
