"""A comparison leaves nothing out: carried out on the one record it gives the other."""

import copy
import re
from dataclasses import replace
from typing import Any

from hypothesis import given

from cchc_cli.model.record import Record
from cchc_cli.progress.field_changes import FieldChange, compare_records, plain
from tests.helpers.records import records

Tree = dict[Any, dict[str, Any]]
BY_PERIOD = {"values", "as_of", "repeat.moved"}


@given(records(), records())
def test_applied_to_the_one_it_gives_the_other(before: Record, after: Record) -> None:
    changes = list(compare_records(before, after))
    assert (changes == []) == (before == after)
    assert bare(applied(tree(before), changes)) == bare(tree(after))


@given(records())
def test_equal_records_have_no_changes(record: Record) -> None:
    assert list(compare_records(record, copy.deepcopy(record))) == []


@given(records())
def test_another_order_is_a_change(record: Record) -> None:
    turned = replace(record, tasks=record.tasks[::-1])
    told = [(c.key.record, c.field) for c in compare_records(record, turned)]
    assert told == ([("task", "order")] if len(record.tasks) > 1 else [])


DEFAULTS = {
    "due_soon_days": 7, "periods": "ministry", "require_evidence": True, "status": "not_started",
    "kind": "normal", "public": False,
}  # fmt: skip


def bare(value: Any) -> Any:
    """Leave out what says nothing: a new value may be the default, which a file need not say."""
    if isinstance(value, dict):
        kept = {key: bare(item) for key, item in value.items() if item != DEFAULTS.get(key, ...)}
        return {key: item for key, item in kept.items() if item not in (None, [], {})}
    return [bare(item) for item in value] if isinstance(value, list) else value


def tree(record: Record) -> Tree:
    """Take a record apart, by another way than the comparison does."""
    found: Tree = {("organization", None, None): plain(record.organization)}
    found["settings", None, None] = plain(record.settings)
    for name in ("signers", "departments", "notices", "tasks", "statistics"):
        kind = name.removesuffix("s")
        for item in getattr(record, name):
            found[kind, item.id, None] = plain(item)
    for index in record.indexes:
        whole = plain(index)
        found["index", str(index.year), index.year] = whole
        whole["areas"] = [part(found, index.year, "area", area) for area in whole.get("areas", [])]
    for (kind, name, _), item in found.items():
        item.pop("id", None)
        if kind == "index":
            item.pop("year")
        for key in [k for k, v in item.items() if v in ([], None)]:
            del item[key]
        item["done"] = {e.pop("period"): e for e in item.pop("done", [])}
        assert name or kind in {"organization", "settings"}
    for kind in ("department", "notice", "task", "index"):
        found["order", kind, None] = {"order": [n for k, n, _ in found if k == kind]}
    return found


def part(found: Tree, year: int, kind: str, item: dict[str, Any]) -> str:
    parts = item.get("criteria", [])
    found[kind, item["id"], year] = item
    item["criteria"] = [part(found, year, "criterion", inner) for inner in parts]
    return str(item["id"])


def applied(old: Tree, changes: list[FieldChange]) -> Tree:
    new = copy.deepcopy(old)
    for change in changes:
        key = (change.key.record, change.key.id, change.key.year)
        if change.field == "order":
            new["order", change.key.record, None] = {"order": change.new}
            continue
        item = new.setdefault(key, {"done": {}})
        put(item, change)
    for key in [k for k, item in new.items() if item == {"done": {}}]:
        del new[key]
    for kind in ("department", "notice", "task", "index"):
        there = [n for k, n, _ in new if k == kind]
        order = new["order", kind, None]["order"]
        new["order", kind, None] = {
            "order": [n for n in order if n in there] + [n for n in there if n not in order]
        }
    return new


LISTS = {"log", "evidence", "results"}


def put(item: dict[str, Any], change: FieldChange) -> None:
    if change.field == "done":
        put_periods(item, change)
        return
    steps = [
        int(step) if step.isdecimal() and i else step
        for i, step in enumerate(re.split(r"[.\[]", change.field.replace("]", "")))
    ]
    if change.period is not None and change.field in BY_PERIOD:
        steps.append(change.period)
    elif change.period is not None:
        item = item["done"].setdefault(change.period, {})
    for step in steps[:-1]:
        item = item[step] if isinstance(step, int) else item.setdefault(step, {})
    put_value(item, steps[-1], change)


def put_periods(item: dict[str, Any], change: FieldChange) -> None:
    def without_period(entry: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in entry.items() if key != "period"}

    if change.period is None:
        item["done"] = {e["period"]: without_period(e) for e in change.new or []}
    else:
        item["done"].pop(change.period, None)
        if change.new is not None:
            item["done"][change.period] = without_period(change.new)


def put_value(item: dict[str, Any], last: Any, change: FieldChange) -> None:
    """Set a field; of a list of records one more is added, or the last one taken away."""
    there = change.old if change.new is None else change.new
    of_a_list = last in LISTS and isinstance(there, dict)
    if of_a_list and change.old is None:
        item[last] = [*item.get(last, []), change.new]
    elif of_a_list and change.new is None:
        item[last].pop()
    elif change.new in (None, []):
        item.pop(last, None)
    else:
        item[last] = change.new
