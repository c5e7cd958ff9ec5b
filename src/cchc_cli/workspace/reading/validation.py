"""Validation: plain values become records, or a list of what keeps them from it.

Its core is loaded by `pydantic_core_loader.py`. Its error types are translated here; its English
sentences are never looked at.
"""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from cchc_cli.model.config import Reading, Tagged
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.named_counts import names_at
from cchc_cli.model.parsing import ScalarError
from cchc_cli.model.record import DataFile
from cchc_cli.model.result import NAMED, Result
from cchc_cli.scoring import kinds  # noqa: F401 - registers what a criterion may be scored by
from cchc_cli.suggestions import meant
from cchc_cli.text import fold, listing, nearest
from cchc_cli.workspace.reading.pydantic_core_loader import ValidationError
from cchc_cli.workspace.reading.record_schema import validator_of
from cchc_cli.workspace.reading.swallowed import WIDE_SPACES, no_break_space

_VALIDATOR = validator_of(DataFile)


def validate(plain: Any) -> tuple[DataFile | None, list[Finding]]:
    """Turn a file's plain value into records; None with findings when it does not fit."""
    try:
        return _VALIDATOR.validate_python(plain), []
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=True)
        return None, without_echoes([_finding(dict(problem), plain) for problem in problems])


def without_echoes(findings: list[Finding]) -> list[Finding]:
    """Drop "key is missing" where a misspelt key beside it is meant to be that key."""
    typed_wrong = {"unknown-key", "no-break-space"}
    meant = {(*f.path[:-1], f.excerpt) for f in findings if f.code in typed_wrong}
    return [f for f in findings if f.code != "missing-key" or f.path not in meant]


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


class _Place(NamedTuple):
    """A place of the schema: the path as YAML has it, and the type expected there."""

    path: Path
    kind: Any
    owner: Any = None


def place_of(location: Path) -> _Place:
    """Follow Pydantic's location through the schema, leaving out what YAML lacks."""
    path: list[str | int] = []
    kind: Any = DataFile
    owner: Any = None
    for step in location:
        kind, tagged = _open(kind)
        if tagged and isinstance(step, str) and step in tagged:
            kind = tagged[step]
            continue
        if step == "[key]":
            continue
        if step == NAMED and kind is Result:
            kind = _inside(kind, NAMED)
            continue
        owner = kind
        path.append(step)
        kind = _inside(kind, step)
    return _Place(tuple(path), _open(kind)[0], owner)


def reading_of(path: Path) -> Any:
    """Return how a scalar at a path is read, None where there is none of its own."""
    kind = place_of(path).kind
    return next(
        (note for note in getattr(kind, "__metadata__", ()) if isinstance(note, Reading)), None
    )


def _open(kind: Any) -> tuple[Any, dict[str, Any]]:
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
    allowed = _allowed(kind)
    return allowed is not None and names[-1] not in allowed


def _value_of(kind: Any, name: str) -> Any:
    inner, tagged = _open(kind)
    if tagged:
        inner = next((arm for arm in tagged.values() if name in keys_of(arm)), None)
    kind = None if inner is None else _open(_inside(inner, name))[0]
    while get_origin(kind) is tuple:
        kind = get_args(kind)[0]
    return kind


def _allowed(kind: Any) -> list[str] | None:
    """Return the keys of a record, or of all records of a union; None where any key goes."""
    inner, tagged = _open(kind)
    if tagged:
        return [key for arm in tagged.values() for key in keys_of(arm)]
    return list(keys_of(inner)) if _is_record(inner) else None


def unknown_empty_keys(paths: Iterable[Path]) -> list[Finding]:
    """Find unknown keys among those that have no value and so never reach the validator."""
    found = []
    for path in paths:
        if is_unknown(tuple(step for step in path if isinstance(step, str))):
            finding = _unknown_key(place_of(path))
            found.append(finding if str(path[-1]).isidentifier() else _cut_off(finding))
    return found


def _cut_off(finding: Finding) -> Finding:
    """Explain a key that is words: a comma cut them off a value, or a space is no space."""
    wide = re.match(rf"([a-z_]+):({WIDE_SPACES})", str(finding.path[-1]))
    if wide is not None:
        message, hint = no_break_space(wide[1], wide[2])
        return finding._replace(code="no-break-space", message=message, hint=hint, excerpt=wide[1])
    hint = "dấu phẩy giữa { } tách các khóa: đặt cả giá trị có dấu phẩy trong dấu nháy kép"
    message = f"«{finding.path[-1]}» bị tách khỏi giá trị đứng trước"
    return finding._replace(message=message, hint=hint, excerpt="")


def _is_record(kind: Any) -> bool:
    return is_dataclass(kind)


def _inside(kind: Any, step: str | int) -> Any:
    if _is_record(kind):
        return keys_of(kind).get(str(step))
    arms = get_args(kind)
    if get_origin(kind) is dict:
        return arms[1]
    if get_origin(kind) is tuple:
        return arms[0]
    return None


def _finding(problem: dict[str, Any], plain: Any) -> Finding:
    """Say in Vietnamese what a validation error means, by its type alone."""
    place = place_of(problem["loc"])
    kind, found = problem["type"], problem.get("input")
    if kind in {"unexpected_keyword_argument", "extra_forbidden"}:
        return _unknown_key(place, names_at(plain, place.path))
    if kind in {"missing", "missing_argument", "missing_keyword_only_argument"}:
        return _missing_key(place)
    if kind == "value_error":
        return _wrong_value(place, found, problem["ctx"]["error"])
    if kind == "literal_error":
        return _not_allowed(place.path, found, [str(v) for v in get_args(place.kind)])
    if kind.startswith("union_tag"):
        return _wrong_tag(place, found)
    return Finding(
        "wrong-type",
        f"{_name(place.path)} gặp {_shape(found)}",
        place.path,
        hint=f"cần {_wanted(place.kind)}",
    )


def _unknown_key(place: _Place, own_names: Iterable[str] = ()) -> Finding:
    key = str(place.path[-1])
    usual = [k for k in keys_of(place.owner) if k != NAMED] if _is_record(place.owner) else []
    allowed = [*sorted(own_names), *usual]
    near = nearest(key, allowed)
    return Finding(
        "unknown-key",
        f"không có khóa `{key}`",
        place.path,
        hint=f"{meant(key, allowed)}Các khóa được dùng: {listing(allowed, 20)}",
        on_key=True,
        excerpt=near[0] if near else "",
    )


def _missing_key(place: _Place) -> Finding:
    return Finding(
        "missing-key",
        f"thiếu khóa bắt buộc `{place.path[-1]}`",
        place.path,
        hint=f"thêm `{place.path[-1]}: …` vào mục này",
    )


def _wrong_value(place: _Place, found: Any, error: ScalarError) -> Finding:
    shown = f"`{found}`" if isinstance(found, str) else _shape(found)
    hint = f"cần {error.expected}"
    if error.hint:
        hint = f"{error.hint} ({hint})"
    return Finding(
        "wrong-value",
        f"{_name(place.path)} gặp {_short(shown)}",
        place.path,
        hint=hint,
        excerpt=error.excerpt,
    )


def _not_allowed(path: Path, found: Any, allowed: list[str]) -> Finding:
    shown = f"`{found}`" if isinstance(found, str) else _shape(found)
    near = _meant(found, allowed) if isinstance(found, str) else ""
    return Finding(
        "not-allowed",
        f"{_name(path)} không nhận {_short(shown)}",
        path,
        hint=f"{near}Được dùng: {listing(allowed)}",
    )


_VIETNAMESE = {
    "not_started": "chua lam, chua bat dau",
    "in_progress": "dang lam, dang thuc hien",
    "done": "xong, da xong, hoan thanh",
    "paused": "tam dung",
    "cancelled": "huy",
    "week": "tuan, hang tuan",
    "month": "thang, hang thang",
    "quarter": "quy, hang quy",
    "half": "nua nam, 6 thang",
    "year": "nam, hang nam",
    "mon": "thu hai, thu 2",
    "tue": "thu ba, thu 3",
    "wed": "thu tu, thu 4",
    "thu": "thu nam, thu 5",
    "fri": "thu sau, thu 6",
    "sat": "thu bay, thu 7",
    "sun": "chu nhat",
}
"""What people type for the words of the schema, without marks; "thứ sáu" looks most like `thu`."""


def _meant(found: str, allowed: list[str]) -> str:
    said = fold(found)
    named = next((word for word in allowed if said in _VIETNAMESE.get(word, "").split(", ")), "")
    return meant(named or found, [named] if named else allowed)


def _wrong_tag(place: _Place, found: Any) -> Finding:
    allowed = list(_open(place.kind)[1])
    if not isinstance(found, dict) or "kind" not in found:
        return Finding(
            "missing-key",
            "thiếu khóa bắt buộc `kind`",
            (*place.path, "kind"),
            hint=f"Được dùng: {listing(allowed)}",
        )
    return _not_allowed((*place.path, "kind"), found["kind"], allowed)


def _name(path: Path) -> str:
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    return f"`{name}`" if name else "ở đây"


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"  # noqa: PLR2004


def _shape(value: Any) -> str:
    if isinstance(value, dict):
        return "một nhóm khóa"
    if isinstance(value, list):
        return "một danh sách"
    return f"`{_short(value)}`" if isinstance(value, str) and value.strip() else "chỗ trống"


def _wanted(kind: Any) -> str:
    if _is_record(kind):
        return f"một nhóm khóa: {listing(keys_of(kind), 20)}"
    if get_origin(kind) is dict:
        return "một nhóm `khóa: giá trị`"
    if get_origin(kind) is tuple and Ellipsis not in get_args(kind):
        return f"danh sách đúng {len(get_args(kind))} mục"
    if get_origin(kind) is tuple:
        return "danh sách: mỗi mục một dòng bắt đầu bằng `- `, hoặc [a, b]"
    if get_origin(kind) is Literal:
        return f"một trong {listing([str(v) for v in get_args(kind)])}"
    return "chữ trên một dòng"
