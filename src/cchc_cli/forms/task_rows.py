"""Duties as rows of a form: each that exists and is not finished, each owed period by itself."""

from collections.abc import Iterable, Iterator, Mapping

from cchc_cli.forms.unit_form import FormRow, Values, number_text
from cchc_cli.model.record import Record
from cchc_cli.periods.names import short_name
from cchc_cli.progress.states import (
    FINISHED,
    NAMES,
    Occurrence,
    TaskOnDay,
    shown_deadline,
)

OPEN_KEYS = frozenset({"status", "percent", "completed", "note", "reason"})


def task_rows(record: Record, duties: Iterable[TaskOnDay]) -> Iterator[FormRow]:
    """Yield a row for each duty of a unit that is still owed, in the order of the record."""
    names = {unit.id: unit.name for unit in record.departments}
    for duty in duties:
        if duty.state in {*FINISHED, "cancelled", "not_begun"}:
            continue
        said = _said(duty, names)
        if duty.task.repeat is None:
            yield FormRow(duty.task.id, "", {**said, **open_values(duty, None)}, open=OPEN_KEYS)
            continue
        for occurrence in duty.occurrences:
            if not occurrence.reported:
                yield _of_period(duty, occurrence, said)


def _of_period(duty: TaskOnDay, occurrence: Occurrence, said: Values) -> FormRow:
    values = {
        **said,
        "due": occurrence.due.isoformat(),
        "state": NAMES[duty.state if duty.state == "paused" else occurrence.state],
        **open_values(duty, occurrence),
    }
    return FormRow(duty.task.id, str(occurrence.period), values, open=OPEN_KEYS)


def _said(duty: TaskOnDay, names: Mapping[str, str]) -> dict[str, str]:
    """Return what the record says of a duty, for the unit to read."""
    due = shown_deadline(duty)
    values = {
        "content": duty.task.content,
        "partners": ", ".join(names.get(unit, unit) for unit in duty.task.partners),
        "product": duty.task.product,
        "due": due if due is None or isinstance(due, str) else due.isoformat(),
        "state": NAMES[duty.state],
    }
    return {key: value for key, value in values.items() if value}


def open_values(duty: TaskOnDay, occurrence: Occurrence | None) -> dict[str, str]:
    """Return what the unit may change, as it stands on the day: of a period, or of the duty."""
    done = duty if occurrence is None else occurrence
    status = duty.status if occurrence is None else _status_of_period(duty, occurrence)
    percent = duty.task.percent if duty.completed is not None else duty.percent
    values = {
        "status": status,
        "percent": None if percent is None else number_text(percent),
        "completed": done.completed.isoformat() if done.completed else None,
        "reason": duty.reason,
    }
    return {key: value for key, value in values.items() if value is not None}


def _status_of_period(duty: TaskOnDay, occurrence: Occurrence) -> str:
    """Return the status of one period: a whole duty is done only with its last one."""
    if occurrence.reported:
        return "done"
    return "in_progress" if duty.status == "done" else duty.status


def unproven(duties: Iterable[TaskOnDay]) -> Iterator[str]:
    """Yield what was reported as done and lacks evidence: an id, with its period."""
    for duty in duties:
        if duty.state == "awaiting_evidence" and duty.task.repeat is None:
            yield duty.task.id
        for occurrence in duty.occurrences:
            if occurrence.state == "awaiting_evidence":
                yield f"{duty.task.id} kỳ {short_name(occurrence.period)}"
