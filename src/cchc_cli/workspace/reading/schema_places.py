"""The schema by places: which keys a record takes, and what is expected where."""

from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from cchc_cli.model.config import Reading, Tagged
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.record import DataFile
from cchc_cli.model.result import NAMED, Result
from cchc_cli.scoring import kinds  # noqa: F401 - registers what a criterion may be scored by

SECTIONS = frozenset(field.name for field in fields(DataFile)) - {"version"}
"""The keys at the head of a file that hold records."""


@cache
def keys_of(record: Any) -> dict[str, Any]:
    """Return the keys of a record class as YAML writes them, in order, with their types."""
    hints = get_type_hints(record, include_extras=True)
    return {f.name.removesuffix("_"): hints[f.name] for f in fields(record)}


@cache
def required_keys(record: Any) -> frozenset[str]:
    """Return the keys that a record class cannot do without."""
    from dataclasses import MISSING

    return frozenset(
        f.name.removesuffix("_")
        for f in fields(record)
        if f.default is MISSING and f.default_factory is MISSING
    )


def every_key() -> frozenset[str]:
    """Return the keys of all records, from the top down."""
    found: set[str] = set()
    waiting: list[Any] = [DataFile]
    seen: set[Any] = set()
    while waiting:
        kind, tagged = opened(waiting.pop())
        waiting.extend(tagged.values())
        if is_record(kind) and kind not in seen:
            seen.add(kind)
            found.update(keys_of(kind))
            waiting.extend(keys_of(kind).values())
        else:
            waiting.extend(arm for arm in get_args(kind) if not isinstance(arm, str))
    return frozenset(found - {NAMED})


class Place(NamedTuple):
    """A place of the schema: the path as YAML has it, and the type expected there."""

    path: Path
    kind: Any
    owner: Any = None


def place_of(location: Path) -> Place:
    """Follow Pydantic's location through the schema, leaving out what YAML lacks."""
    path: list[str | int] = []
    kind: Any = DataFile
    owner: Any = None
    for step in location:
        kind, tagged = opened(kind)
        if tagged and isinstance(step, str) and step in tagged:
            kind = tagged[step]
            continue
        if step == "[key]":
            continue
        if step == NAMED and kind is Result:
            kind = inside(kind, NAMED)
            continue
        owner = kind
        path.append(step)
        kind = inside(kind, step)
    return Place(tuple(path), opened(kind)[0], owner)


def wants_list(path: Path) -> bool:
    """Tell whether a list is expected at a path."""
    return get_origin(place_of(path).kind) is tuple


def reading_of(path: Path) -> Any:
    """Return how a scalar at a path is read, None where there is none of its own."""
    kind = place_of(path).kind
    return next(
        (note for note in getattr(kind, "__metadata__", ()) if isinstance(note, Reading)), None
    )


def opened(kind: Any) -> tuple[Any, dict[str, Any]]:
    """Take off `Optional` and `Annotated`; give the choices of a tagged union."""
    if get_origin(kind) in {Union, UnionType}:
        kind = next(arm for arm in get_args(kind) if arm is not type(None))
    if get_origin(kind) is Annotated:
        inner, *metadata = get_args(kind)
        for note in metadata:
            if isinstance(note, Tagged):
                return kind, dict(note.members)
        return (kind if isinstance(metadata[0], Reading) else inner), {}
    return kind, {}


@cache
def is_unknown(names: tuple[str, ...]) -> bool:
    """Tell whether a key is in no record of the schema; `names` lead to it from the top."""
    kind: Any = DataFile
    for name in names[:-1]:
        kind = _value_of(kind, name)
        if kind is None:
            return False  # below an unknown key, which has a finding of its own
    allowed = allowed_keys(kind)
    return allowed is not None and names[-1] not in allowed


def _value_of(kind: Any, name: str) -> Any:
    inner, tagged = opened(kind)
    if tagged:
        inner = next((arm for arm in tagged.values() if name in keys_of(arm)), None)
    kind = None if inner is None else opened(inside(inner, name))[0]
    while get_origin(kind) is tuple:
        kind = get_args(kind)[0]
    return kind


def allowed_keys(kind: Any) -> list[str] | None:
    """Return the keys of a record, or of all records of a union; None where any key goes."""
    inner, tagged = opened(kind)
    if tagged:
        return [key for arm in tagged.values() for key in keys_of(arm)]
    return list(keys_of(inner)) if is_record(inner) else None


def is_record(kind: Any) -> bool:
    """Tell whether a type is a class of records."""
    return is_dataclass(kind)


def inside(kind: Any, step: str | int) -> Any:
    """Return the type below a key or an item; None where the schema has none."""
    if is_record(kind):
        return keys_of(kind).get(str(step))
    arms = get_args(kind)
    if get_origin(kind) is dict:
        return arms[1]
    if get_origin(kind) is tuple:
        return arms[0]
    return None
