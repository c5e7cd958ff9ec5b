"""Values of records as the files have them: text, numbers, lists and mappings."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

from cchc_cli.model.result import NAMED

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Plain: TypeAlias = "str | bool | int | Decimal | list[Plain] | dict[str, Plain] | None"
"""A value as the files would have it."""


def plain(value: object) -> Plain:
    """Turn a value into what its file would say; of a record, what is not said by default."""
    if value is None or isinstance(value, (str, bool, int, Decimal)):
        return value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if not is_record(value):
        return str(value)
    whole = {
        field.name.removesuffix("_"): plain(getattr(value, field.name))
        for field in fields(value)
        if not is_default(field, getattr(value, field.name))
    }
    named = whole.pop(NAMED, None)
    return {**whole, **named} if isinstance(named, dict) else whole


def is_record(value: object) -> "TypeGuard[DataclassInstance]":
    """Tell a record of the data from a day, a period, a deadline, which are single values."""
    return hasattr(value, "__pydantic_config__")


def is_default(field: Field[object], value: object) -> bool:
    """Tell whether a field has the value that it has where nothing is typed."""
    return field.default is not MISSING and value == field.default
