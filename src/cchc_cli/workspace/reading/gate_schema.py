"""The record classes as a schema of Pydantic's core.

Why not Pydantic's own `TypeAdapter`: importing it and letting it look at the classes
takes half of a short command. These few forms are all the records use, and a test holds
both ways to the same answers. The JSON Schema comes from `TypeAdapter`, at build time.
"""

from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic_core import SchemaValidator, core_schema


def validator_of(record: Any) -> SchemaValidator:
    """Make a validator that takes plain values and gives a record, nothing extra allowed."""
    maker = _Maker()
    schema = maker.generate_schema(record)
    return SchemaValidator(core_schema.definitions_schema(schema, list(maker.made.values())))


class _Maker:
    """Makes each class's schema once; parts of a criterion are criteria again."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}
        self.started: set[Any] = set()

    def generate_schema(self, kind: Any) -> Any:
        """Make the schema of a type; the name is the one that Pydantic's hooks call."""
        origin, arms = get_origin(kind), get_args(kind)
        if is_dataclass(kind):
            return self._reference(kind)
        if origin is Annotated:
            return arms[1].__get_pydantic_core_schema__(arms[0], self)
        if origin in {Union, UnionType}:
            return self.generate_schema(next(arm for arm in arms if arm is not type(None)))
        if origin is Literal:
            return core_schema.literal_schema(list(arms))
        if origin is dict:
            return core_schema.dict_schema(*map(self.generate_schema, arms))
        return self._tuple(arms)

    def _tuple(self, arms: tuple[Any, ...]) -> Any:
        if arms[1] is Ellipsis:
            return core_schema.tuple_schema([self.generate_schema(arms[0])], variadic_item_index=0)
        return core_schema.tuple_schema([self.generate_schema(arm) for arm in arms])

    def _reference(self, record: Any) -> Any:
        if record not in self.started:
            self.started.add(record)
            self.made[record.__name__] = self._record(record)
        return core_schema.definition_reference_schema(record.__name__)

    def _record(self, record: Any) -> Any:
        hints = get_type_hints(record, include_extras=True)
        arguments = [self._field(field, hints[field.name]) for field in fields(record)]
        return core_schema.dataclass_schema(
            record,
            core_schema.dataclass_args_schema(record.__name__, arguments, extra_behavior="forbid"),
            [field.name for field in fields(record)],
            slots=True,
            ref=record.__name__,
        )

    def _field(self, field: Any, kind: Any) -> Any:
        schema = self.generate_schema(kind)
        if field.default is not MISSING:
            schema = core_schema.with_default_schema(schema, default=field.default)
        alias = field.name.removesuffix("_")
        return core_schema.dataclass_field(
            field.name,
            schema,
            kw_only=True,
            validation_alias=alias if alias != field.name else None,
        )
