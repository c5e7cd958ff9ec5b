"""A comparison leaves nothing out: carried out on the one record it gives the other."""

import copy
import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from cchc_cli.model.department import Department
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.organization import Organization
from cchc_cli.model.plain import plain
from cchc_cli.model.record import Record
from cchc_cli.model.report import Narrative, Report
from cchc_cli.model.settings import Settings
from cchc_cli.model.statistics import Statistic, StatisticRule
from cchc_cli.model.task import Completion, LogEntry, Task
from cchc_cli.progress.field_changes import FieldChange, compare_records
from cchc_cli.progress.record_items import RecordKey
from cchc_cli.scoring.kinds.choice import Choice
from cchc_cli.scoring.kinds.external import External
from tests.helpers.making import day, period, record, repeat, task
from tests.helpers.records import records

# Each shape of a change, by hand


def told(before: Record, after: Record) -> list[FieldChange]:
    return list(compare_records(before, after))


def of_a_task(before: Task, after: Task) -> list[tuple[str, Any, Any, str | None, Any]]:
    """Compare one duty, and leave out its key, which is checked, and where it stands."""
    found = told(record(before), record(after))
    assert all(change.key == RecordKey("task", after.id) for change in found)
    assert all(change.path[:2] == ("tasks", 0) for change in found)
    return [(c.field, c.old, c.new, c.period, c.path[2:]) for c in found]


def test_a_field_is_told_as_the_files_have_it() -> None:
    one = task(content="cũ", due="2025-11", percent=Decimal(5), partners=("B",))
    two = task(content="mới", due="2025-12-05", percent=None, partners=("B", "C"))
    assert of_a_task(one, two) == [
        ("partners", ["B"], ["B", "C"], None, ("partners",)),
        ("content", "cũ", "mới", None, ("content",)),
        ("due", "2025-11", "2025-12-05", None, ("due",)),
        ("percent", Decimal(5), None, None, ("percent",)),
    ]


def test_a_field_of_a_part_is_named_with_it() -> None:
    one = task(repeat=repeat("month", from_="2025-10", day=5))
    two = task(repeat=repeat("month", from_="2025-11", day=5))
    assert of_a_task(one, two) == [
        ("repeat.from", "2025-10", "2025-11", None, ("repeat", "from")),
    ]
    assert of_a_task(one, task()) == [
        ("repeat", {"every": "month", "from": "2025-10", "day": 5}, None, None, ("repeat",)),
    ]


def test_the_organization_and_the_settings_are_compared_too() -> None:
    one = record(settings=Settings(due_soon_days=7))
    two = record(
        settings=Settings(due_soon_days=9),
        organization=Organization(name="y", place="x", symbol="x"),
    )
    assert told(one, two) == [
        FieldChange(RecordKey("organization"), "name", "x", "y", None, ("organization", "name")),
        FieldChange(RecordKey("settings"), "due_soon_days", 7, 9, None, ("settings", "due_soon_days")),
    ]  # fmt: skip


def test_a_record_that_came_or_went_is_told_field_by_field() -> None:
    empty, full = record(), record(task("A"), task("B", start="2025-01-02", repeat=repeat("week")))
    key, at = RecordKey("task", "B"), ("tasks", 1)
    there = [
        FieldChange(RecordKey("task", "A"), "department", None, "A", None, ("tasks", 0, "department")),
        FieldChange(RecordKey("task", "A"), "content", None, "x", None, ("tasks", 0, "content")),
        FieldChange(key, "department", None, "A", None, (*at, "department")),
        FieldChange(key, "content", None, "x", None, (*at, "content")),
        FieldChange(key, "start", None, "2025-01-02", None, (*at, "start")),
        FieldChange(key, "repeat", None, {"every": "week"}, None, (*at, "repeat")),
    ]  # fmt: skip
    assert told(empty, full) == there
    assert told(full, empty) == [c._replace(old=c.new, new=None) for c in there]


def test_reports_go_by_their_period_and_rules_by_their_place() -> None:
    def made(number: str, right: str) -> Record:
        rules = (
            StatisticRule(left=("a",), right=("b",)),
            StatisticRule(left=("a",), right=(right,)),
        )
        reports = (Report(period=period("2025-Q3"), number=number),)
        return record(reports=reports, statistic_rules=rules)

    assert told(made("1", "c"), made("2", "d")) == [
        FieldChange(
            RecordKey("statistic_rule", "2"), "right", ["c"], ["d"], None,
            ("statistic_rules", 1, "right"),
        ),
        FieldChange(
            RecordKey("report", "2025-Q3"), "number", "1", "2", "2025-Q3", ("reports", 0, "number")
        ),
    ]  # fmt: skip
    reports = (Report(period=period("2025-Q3"), number="1"),)
    assert told(record(), record(reports=reports)) == [
        FieldChange(
            RecordKey("report", "2025-Q3"), "number", None, "1", "2025-Q3", ("reports", 0, "number")
        )
    ]


def test_words_of_a_report_name_its_period() -> None:
    def made(words: str) -> Record:
        written = Narrative(next=(words,), areas={"1": (words,), "2": ("x",)})
        return record(reports=(Report(period=period("2025-Q3"), narrative=written),))

    key, at = RecordKey("report", "2025-Q3"), ("reports", 0, "narrative")
    assert told(made("một"), made("hai")) == [
        FieldChange(key, "narrative.areas.1", ["một"], ["hai"], "2025-Q3", (*at, "areas", "1")),
        FieldChange(key, "narrative.next", ["một"], ["hai"], "2025-Q3", (*at, "next")),
    ]


def index(*parts: Criterion, name: str = "x", year: int = 2025) -> Index:
    whole = Criterion(id="1.1", name="x", criteria=parts)
    return Index(
        year=year, name="x",
        areas=(Area(id="0", name="x"), Area(id="1", name=name, criteria=(whole,))),
    )  # fmt: skip


def test_an_index_is_compared_down_to_its_parts_each_a_record_of_its_own() -> None:
    options = {"Có": Decimal(1), "Không": Decimal(0)}
    parts = [
        Criterion(id="a", name="x", max=Decimal(2), scoring=Choice(kind="choice", options=given))
        for given in (options, {**options, "Có": Decimal(2)})
    ]
    one = record(indexes=(index(parts[0]),))
    two = record(indexes=(index(parts[1], Criterion(id="b", name="y"), name="y"),))
    where = ("indexes", 0, "areas", 1)
    below = (*where, "criteria", 0, "criteria")
    assert told(one, two) == [
        FieldChange(RecordKey("area", "1", 2025), "name", "x", "y", None, (*where, "name")),
        FieldChange(
            RecordKey("criterion", "1.1", 2025), "criteria", ["a"], ["a", "b"], None, below,
        ),
        FieldChange(
            RecordKey("criterion", "a", 2025), "scoring.options.Có", Decimal(1), Decimal(2), None,
            (*below, 0, "scoring", "options", "Có"),
        ),
        FieldChange(RecordKey("criterion", "b", 2025), "name", None, "y", None, (*below, 1, "name")),
    ]  # fmt: skip


def test_a_new_index_is_told_with_the_ids_of_what_it_holds() -> None:
    found = told(record(indexes=(index(),)), record(indexes=(index(), index(year=2026))))
    assert [(c.key, c.field, c.new, c.path) for c in found] == [
        (RecordKey("index", "2026", 2026), "name", "x", ("indexes", 1, "name")),
        (RecordKey("index", "2026", 2026), "areas", ["0", "1"], ("indexes", 1, "areas")),
        (RecordKey("area", "0", 2026), "name", "x", ("indexes", 1, "areas", 0, "name")),
        (RecordKey("area", "1", 2026), "name", "x", ("indexes", 1, "areas", 1, "name")),
        (RecordKey("area", "1", 2026), "criteria", ["1.1"], ("indexes", 1, "areas", 1, "criteria")),
        (
            RecordKey("criterion", "1.1", 2026), "name", "x",
            ("indexes", 1, "areas", 1, "criteria", 0, "name"),
        ),
    ]  # fmt: skip


def test_another_kind_of_scoring_is_told_as_a_whole() -> None:
    made = [
        record(indexes=(index(Criterion(id="a", name="x", scoring=scoring)),))
        for scoring in (
            External(kind="external"),
            Choice(kind="choice", options={"Có": Decimal(1)}),
        )
    ]
    (found,) = told(*made)
    assert (found.field, found.old, found.new) == (
        "scoring", {"kind": "external"}, {"kind": "choice", "options": {"Có": Decimal(1)}},
    )  # fmt: skip


def test_figures_name_their_period() -> None:
    def made(**values: int) -> Record:
        typed = {period(key[1:].replace("_", "-")): Decimal(v) for key, v in values.items()}
        return record(statistics=(Statistic(id="s", name="s", unit="x", values=typed),))

    found = told(made(_2025_Q1=1, _2025_Q2=2, _2025_Q4=4), made(_2025_Q1=1, _2025_Q3=3, _2025_Q2=5))
    assert [(c.field, c.period, c.old, c.new, c.path) for c in found] == [
        ("values", "2025-Q3", None, 3, ("statistics", 0, "values", "2025-Q3")),
        ("values", "2025-Q2", 2, 5, ("statistics", 0, "values", "2025-Q2")),
        ("values", "2025-Q4", 4, None, ("statistics", 0, "values", "2025-Q4")),
    ]
    assert {c.key for c in found} == {RecordKey("statistic", "s")}


def test_the_first_figures_of_a_statistic_are_told_together() -> None:
    one, two = (
        record(statistics=(Statistic(id="s", name="s", unit="x", values=typed),))
        for typed in (None, {period("2025-Q1"): Decimal(1)})
    )
    for before, after, old, new in (
        (one, two, None, {"2025-Q1": 1}),
        (two, one, {"2025-Q1": 1}, None),
    ):
        (found,) = told(before, after)
        assert (found.field, found.old, found.new, found.period) == ("values", old, new, None)


def log(*notes: str) -> tuple[LogEntry, ...]:
    return tuple(LogEntry(note=note) for note in notes)


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("ab", "ax", [("log[1].note", "b", "x", ("log", 1, "note"))]),
        ("a", "abc", [("log", None, {"note": "b"}, ("log", 1)), ("log", None, {"note": "c"}, ("log", 2))]),
        ("abc", "a", [("log", {"note": "c"}, None, ("log",)), ("log", {"note": "b"}, None, ("log",))]),
        ("", "a", [("log", None, {"note": "a"}, ("log", 0))]),
        ("a", "", [("log", {"note": "a"}, None, ("log",))]),
        ("ab", "bac", [("log", [{"note": "a"}, {"note": "b"}], [{"note": n} for n in "bac"], ("log",))]),
        ("abc", "bc", [("log", [{"note": n} for n in "abc"], [{"note": n} for n in "bc"], ("log",))]),
    ],
)  # fmt: skip
def test_lists_are_compared_by_place_items_come_and_go_at_the_end(
    before: str, after: str, changes: Any
) -> None:
    assert of_a_task(task(log=log(*before)), task(log=log(*after))) == [
        (field, old, new, None, path) for field, old, new, path in changes
    ]


def done(name: str, completed: str | None = None, *titles: str) -> Completion:
    return Completion(
        period=period(name),
        completed=completed and day(completed),  # type: ignore[arg-type]
        evidence=tuple(Evidence(title=title) for title in titles),
    )


OCTOBER = done("2025-10", "2025-10-20")


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (
            [OCTOBER, done("2025-11")], [OCTOBER, done("2025-11", "2025-11-20", "a")],
            [
                ("completed", None, "2025-11-20", "2025-11", ("done", 1, "completed")),
                ("evidence", None, {"title": "a"}, "2025-11", ("done", 1, "evidence", 0)),
            ],
        ),
        (
            [OCTOBER], [OCTOBER, done("2025-11", "2025-11-20", "a", "b")],
            [
                ("completed", None, "2025-11-20", "2025-11", ("done", 1, "completed")),
                ("evidence", None, {"title": "a"}, "2025-11", ("done", 1, "evidence", 0)),
                ("evidence", None, {"title": "b"}, "2025-11", ("done", 1, "evidence", 1)),
            ],
        ),
        (
            [OCTOBER], [OCTOBER, done("2025-11", None, "a")],
            [("done", None, {"period": "2025-11", "evidence": [{"title": "a"}]}, "2025-11", ("done", 1))],
        ),
        (
            [done("2025-09"), OCTOBER], [OCTOBER],
            [("done", {"period": "2025-09"}, None, "2025-09", ("done",))],
        ),
        (
            [done("2025-09"), OCTOBER], [done("2025-09", "2025-09-20")],
            [
                ("completed", None, "2025-09-20", "2025-09", ("done", 0, "completed")),
                ("done", {"period": "2025-10", "completed": "2025-10-20"}, None, "2025-10", ("done",)),
            ],
        ),
        (
            [done("2025-10", None, "a", "b")], [done("2025-10", None, "a")],
            [("evidence", {"title": "b"}, None, "2025-10", ("done", 0, "evidence"))],
        ),
        (
            [done("2025-10", None, "a")], [done("2025-10", None, "x")],
            [("evidence[0].title", "a", "x", "2025-10", ("done", 0, "evidence", 0, "title"))],
        ),
        (
            [done("2025-10", None, "a")], [done("2025-10", None, "b", "a")],
            [(
                "evidence", [{"title": "a"}], [{"title": "b"}, {"title": "a"}], "2025-10",
                ("done", 0, "evidence"),
            )],
        ),
        (
            [done("2025-09"), done("2025-10")], [done("2025-10"), done("2025-09")],
            [(
                "done", [{"period": "2025-09"}, {"period": "2025-10"}],
                [{"period": "2025-10"}, {"period": "2025-09"}], None, ("done",),
            )],
        ),
        (
            [done("2025-10")], [done("2025-09"), done("2025-10")],
            [(
                "done", [{"period": "2025-10"}],
                [{"period": "2025-09"}, {"period": "2025-10"}], None, ("done",),
            )],
        ),
        (
            [done("2025-10"), done("2025-10")], [done("2025-10"), OCTOBER],
            [("done[1].completed", None, "2025-10-20", None, ("done", 1, "completed"))],
        ),
    ],
)  # fmt: skip
def test_recorded_periods_are_compared_each_by_itself(
    before: Any, after: Any, changes: Any
) -> None:
    one, two = (task(repeat=repeat("month"), done=tuple(entries)) for entries in (before, after))
    assert of_a_task(one, two) == changes


def test_another_order_is_told_for_each_kind_of_record() -> None:
    def made(*order: int) -> Record:
        return record(
            *(task(f"T{n}") for n in order),
            departments=tuple(Department(id=f"D{n}", name="x") for n in order),
            indexes=tuple(Index(year=2020 + n, name="x") for n in order),
        )

    assert told(made(1, 2, 3), made(2, 1, 3)) == [
        FieldChange(RecordKey(kind), "order", [*one], [*two], None, (name,))
        for kind, name, one, two in (
            ("department", "departments", ["D1", "D2", "D3"], ["D2", "D1", "D3"]),
            ("task", "tasks", ["T1", "T2", "T3"], ["T2", "T1", "T3"]),
            ("index", "indexes", ["2021", "2022", "2023"], ["2022", "2021", "2023"]),
        )
    ]


def test_a_record_in_the_middle_is_another_order_one_at_the_end_is_not() -> None:
    def orders(before: str, after: str) -> list[Any]:
        found = told(record(*map(task, before)), record(*map(task, after)))
        return [change.new for change in found if change.field == "order"]

    assert orders("ac", "abc") == [["a", "b", "c"]]
    assert orders("ab", "abc") == []
    assert orders("abc", "ac") == []
    assert orders("abc", "cad") == [["c", "a", "d"]]


# What holds of every pair of records


Tree = dict[Any, dict[str, Any]]
BY_PERIOD = {"values", "as_of", "repeat.moved"}


@pytest.mark.slow
@given(records(), records())
def test_applied_to_the_one_it_gives_the_other(before: Record, after: Record) -> None:
    changes = list(compare_records(before, after))
    assert (changes == []) == (before == after)
    assert bare(applied(tree(before), changes)) == bare(tree(after))


@pytest.mark.slow
@given(records())
def test_equal_records_have_no_changes(record: Record) -> None:
    assert list(compare_records(record, copy.deepcopy(record))) == []


@pytest.mark.slow
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
