"""The record classes as a schema of Pydantic's core.

Why not Pydantic's own `TypeAdapter`: importing it and letting it look at the classes
takes half of a short command. These few forms are all the records use, and a test holds
both ways to the same answers. The JSON Schema comes from `TypeAdapter`, at build time.
"""

from dataclasses import MISSING, Field, fields, is_dataclass
from types import EllipsisType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    ForwardRef,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
)

from cchc_cli.model.config import Schema
from cchc_cli.workspace.reading.pydantic_core_loader import SchemaValidator

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


def validator_of(record: type) -> SchemaValidator:
    """Make a validator that takes plain values and gives a record, nothing extra allowed."""
    maker = _Maker()
    schema = maker.generate_schema(record)
    whole = {"type": "definitions", "schema": schema, "definitions": list(maker.made.values())}
    return SchemaValidator(cast("CoreSchema", whole))


class _Maker:
    """Makes each class's schema once; parts of a criterion are criteria again."""

    def __init__(self) -> None:
        self.made: dict[str, Schema] = {}
        self.started: set[type] = set()

    def generate_schema(self, kind: type | ForwardRef | str) -> Schema:
        """Make the schema of a type; the name is the one that Pydantic's hooks call."""
        if isinstance(kind, ForwardRef):
            kind = kind.__forward_arg__
        if isinstance(kind, str):  # a record within itself: its name
            return {"type": "definition-ref", "schema_ref": kind}
        origin, arms = get_origin(kind), get_args(kind)
        if is_dataclass(kind):
            return self._reference(kind)
        if origin is Annotated:
            return cast("Schema", arms[1].__get_pydantic_core_schema__(arms[0], self))
        if origin in {Union, UnionType}:
            return self.generate_schema(next(arm for arm in arms if arm is not type(None)))
        if origin is Literal:
            return {"type": "literal", "expected": list(arms)}
        return self._container(origin, arms)

    def _container(self, origin: type | None, arms: tuple[type | EllipsisType, ...]) -> Schema:
        if origin is dict:
            keys, values = (self.generate_schema(cast("type", arm)) for arm in arms)
            return {"type": "dict", "keys_schema": keys, "values_schema": values}
        if arms[1] is Ellipsis:
            item = self.generate_schema(cast("type", arms[0]))
            return {"type": "tuple", "items_schema": [item], "variadic_item_index": 0}
        items = [self.generate_schema(cast("type", arm)) for arm in arms]
        return {"type": "tuple", "items_schema": items}

    def _reference(self, record: type) -> Schema:
        if record not in self.started:
            self.started.add(record)
            self.made[record.__name__] = self._record(record)
        return {"type": "definition-ref", "schema_ref": record.__name__}

    def _record(self, record: type) -> Schema:
        """Make the schema of a record class from its fields."""
        own = fields(record)
        arguments = {
            "type": "dataclass-args",
            "dataclass_name": record.__name__,
            "fields": [self._field(field, cast("type", field.type)) for field in own],
            "extra_behavior": "forbid",
        }
        return {
            "type": "dataclass",
            "cls": record,
            "schema": arguments,
            "fields": [field.name for field in own],
            "slots": True,
            "ref": record.__name__,
        }

    def _field(self, field: Field[object], kind: type) -> Schema:
        schema = self.generate_schema(kind)
        if field.default is not MISSING:
            schema = {"type": "default", "schema": schema, "default": field.default}
        made: Schema = {
            "type": "dataclass-field",
            "name": field.name,
            "schema": schema,
            "kw_only": True,
        }
        alias = field.name.removesuffix("_")
        return {**made, "validation_alias": alias} if alias != field.name else made
