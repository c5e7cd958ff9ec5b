"""Short ways to make records: what a test does not name is as plain as can be."""

import datetime as dt
from typing import Any

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.organization import Organization
from cchc_cli.model.period import Period, parse_repeat_period
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, Repeat, Task

PROOF = (Evidence(title="BC"),)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def period(text: str) -> Period:
    found = parse_repeat_period(text)
    assert found is not None
    return found


def deadline(text: str) -> Deadline:
    """Make a deadline: a day, `2025-11-15`, or a period, `2025-Q4`."""
    return Deadline(parse_repeat_period(text) or day(text))


def repeat(every: str, **values: Any) -> Repeat:
    """Make a rule by which a duty repeats; periods and days may be texts."""
    made = {
        key: period(value) if key in {"from_", "until"} and isinstance(value, str) else value
        for key, value in values.items()
    }
    return Repeat(**{"every": every, **made})


def task(name: str = "T", **values: Any) -> Task:
    """Make a duty; its days may be texts, its deadline may be a period too."""
    made = {
        key: day(value) if key in {"start", "completed"} and isinstance(value, str) else value
        for key, value in values.items()
    }
    due = made.get("due")
    if due is not None:
        made["due"] = deadline(due) if isinstance(due, str) else Deadline(due)
    return Task(**{"id": name, "department": "A", "content": "x", **made})


def series(by: Repeat, *done: str, **values: Any) -> Task:
    """Make a duty of which some periods were recorded, with evidence: `2025-02:2025-02-20`."""
    entries = tuple(
        Completion(period=period(p), completed=day(c), evidence=PROOF)
        for p, _, c in (text.partition(":") for text in done)
    )
    return task(repeat=by, done=entries, **values)


def record(*tasks: Task, **values: Any) -> Record:
    """Make a record of some duties."""
    usual = {
        "organization": Organization(name="x", place="x", symbol="x"),
        "settings": Settings(),
        "tasks": tasks,
    }
    return Record(**{**usual, **values})
