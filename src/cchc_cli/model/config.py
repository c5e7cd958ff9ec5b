"""What records tell Pydantic, without importing it.

Its core takes schemas as plain mappings, so naming their types, which would load Pydantic
in every command, is not needed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from cchc_cli.model.parsing import ScalarError

Schema = dict[str, object]


class SchemaMaker(Protocol):
    """Makes the schema of a type: Pydantic at build time, validation when data is read."""

    def generate_schema(self, kind: type) -> Schema:
        """Return the schema of a record."""


def _yaml_key(name: str) -> str:
    return name.removesuffix("_")


FORBID: Final[Schema] = {"extra": "forbid", "alias_generator": _yaml_key}
"""Keys that a record does not have are errors; `from` is `from_`, for Python keeps the word."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Reading:
    """How a scalar's text becomes a value; Pydantic finds it in `Annotated`."""

    expected: str
    parse: Callable[[str], object]
    schema: Schema

    def __get_pydantic_core_schema__(self, _source: type, _handler: SchemaMaker) -> Schema:
        return {"type": "function-plain", "function": {"type": "no-info", "function": self.read}}

    def __get_pydantic_json_schema__(self, _schema: Schema, _handler: SchemaMaker) -> Schema:
        return dict(self.schema)

    def read(self, value: object) -> object:
        """Read what the file has; raises ScalarError, also for a list or a mapping."""
        error = ScalarError()
        if type(value) is str:
            try:
                return self.parse(value)
            except ScalarError as wrong:
                error = wrong
        error.expected = self.expected
        raise error


class Before:
    """A change of the plain value before a record is validated; stands in `Annotated`."""

    __slots__ = ("prepare",)

    def __init__(self, prepare: Callable[[object], object]) -> None:
        """Keep what is to be done."""
        self.prepare = prepare

    def __get_pydantic_core_schema__(self, source: type, handler: SchemaMaker) -> Schema:
        return {
            "type": "function-before",
            "function": {"type": "no-info", "function": self.prepare},
            "schema": handler.generate_schema(source),
        }


class TextSchema:
    """Text stays as typed but for blanks around it: a block of YAML ends in a line break.

    Only the JSON Schema must take what YAML calls a number.
    """

    def __get_pydantic_core_schema__(self, _source: type, _handler: SchemaMaker) -> Schema:
        return {"type": "str", "strict": True, "strip_whitespace": True}

    def __get_pydantic_json_schema__(self, _schema: Schema, _handler: SchemaMaker) -> Schema:
        return {"type": ["string", "number", "boolean"], "pattern": r"\S"}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Tagged:
    """One of several records; the value of one key says which."""

    key: str
    members: Mapping[str, type]

    def __get_pydantic_core_schema__(self, _source: type, handler: SchemaMaker) -> Schema:
        choices = {name: handler.generate_schema(kind) for name, kind in self.members.items()}
        return {"type": "tagged-union", "choices": choices, "discriminator": self.key}
