"""Fields as people read them: every field of a record has a Vietnamese name."""

from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any, get_args

from cchc_cli.cli.output.field_names import field_name, value_words
from cchc_cli.model.record import DataFile
from cchc_cli.model.scoring import KINDS
from cchc_cli.scoring import kinds
from cchc_cli.workspace.reading.schema_places import keys_of

# What stands at the top of a file is no field of a record.
TOP = set(keys_of(DataFile))


def keys(kind: Any, seen: set[Any]) -> Iterator[str]:
    for inner in get_args(kind):
        yield from keys(inner, seen)
    if is_dataclass(kind) and hasattr(kind, "__pydantic_config__") and kind not in seen:
        seen.add(kind)
        for name, inner in keys_of(kind).items():
            yield name
            yield from keys(inner, seen)


def test_every_field_has_a_vietnamese_name() -> None:
    assert kinds
    seen: set[Any] = set()
    found = {name for kind in (DataFile, *KINDS.values()) for name in keys(kind, seen)}
    assert len(found) > 80
    assert sorted(name for name in found - TOP if field_name(name) == name) == []


def test_words_of_the_schema_are_said_in_vietnamese() -> None:
    rule = {"every": "week", "weekday": "fri", "from": "2025-W45"}
    assert value_words(rule) == "chu kỳ tuần, thứ Sáu, từ 2025-W45"
    assert value_words("bonus", "kind") == "điểm thưởng"
    assert value_words(None) == "–"


def test_a_title_is_an_office_only_of_people() -> None:
    assert field_name("title", "signer") == "chức danh"
    assert field_name("head.title", "department") == "người đứng đầu: chức danh"
    assert field_name("title", "letter") == field_name("evidence[0].title").partition(": ")[2]
