"""How records are declared: frozen dataclasses with slots whose methods are written once.

Why not `@dataclass(frozen=True)` itself: it compiles seven methods for each class, and for
the thirty classes of the record that was a quarter of a short command. Fields, `replace` and
what Pydantic reads are those of any dataclass.
"""

from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, kw_only_default=True, eq_default=True)
def record(declared: type[Class]) -> type[Class]:
    """Make a class of records: made by keywords, never changed, equal by their fields."""
    made = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=True)(declared)
    for name, method in _METHODS.items():
        setattr(made, name, method)
    return made


def _init(self: object, **values: object) -> None:
    for field in fields(self):  # type: ignore[arg-type]
        value = values.pop(field.name, field.default)
        if value is MISSING:
            raise TypeError(f"{type(self).__name__} needs {field.name}")
        object.__setattr__(self, field.name, value)
    if values:
        raise TypeError(f"{type(self).__name__} has no {', '.join(values)}")


def _values(self: object) -> tuple[object, ...]:
    return tuple(getattr(self, field.name) for field in fields(self))  # type: ignore[arg-type]


def _eq(self: object, other: object) -> object:
    if self.__class__ is not other.__class__:
        return NotImplemented
    return self is other or _values(self) == _values(other)


def _hash(self: object) -> int:
    return hash(_values(self))


def _repr(self: object) -> str:
    names = (field.name for field in fields(self))  # type: ignore[arg-type]
    inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__name__}({inner})"


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to {name}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete {name}")


def _set_state(self: object, state: tuple[None, dict[str, object]]) -> None:
    """Fill a copy, which Python makes without `__init__`."""
    for name, value in state[1].items():
        object.__setattr__(self, name, value)


_METHODS = {
    "__init__": _init,
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__setstate__": _set_state,
}
