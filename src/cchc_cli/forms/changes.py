"""What a form that is taken changes in the record: through the same edits as the commands.

`update`, `score set`, `statistics set` and `evidence add` make them, so that a form can write
nothing that a command would refuse.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple, cast

from cchc_cli.edits.figuring import Figure, recorded_figures
from cchc_cli.edits.proving import addition
from cchc_cli.edits.recording import Recorded, recorded
from cchc_cli.edits.updating import Update, changes_of
from cchc_cli.forms.comparing import Compared, Move
from cchc_cli.forms.criterion_rows import result_keys, result_values
from cchc_cli.forms.evidence_rows import Proof
from cchc_cli.forms.layout import CRITERIA, STATISTICS, TASKS, own_name
from cchc_cli.forms.present import Present
from cchc_cli.forms.source import source_words
from cchc_cli.forms.unit_form import NO_LABEL
from cchc_cli.model.change import AddItem, AddRecord, Change, SetValue, Typed
from cchc_cli.model.index import Criterion
from cchc_cli.model.parsing import iso_day, parse_period_name, parse_repeat_period_name
from cchc_cli.model.task import Status
from cchc_cli.periods.names import short_name
from cchc_cli.progress.states import STOPPED
from cchc_cli.scoring.outcome import latest


class Source(NamedTuple):
    """Which form changes come from, and the day on which they are written."""

    words: str
    form_day: dt.date
    day: dt.date


def source_of(compared: Compared, present: Present) -> Source:
    """Return how log entries name a form: by its unit and day."""
    head = compared.form.baseline.head
    name = present.unit_names[head.department]
    return Source(source_words(name, head.day), head.day, present.day)


def changes_of_form(compared: Compared, present: Present) -> Iterator[Change]:
    """Yield the changes of one form; raises UsageError for what an edit refuses."""
    source = source_of(compared, present)
    year = compared.form.baseline.head.year
    proofs = list(compared.proofs)
    logged: set[str] = set()
    for move in compared.moves:
        if move.place[0] == TASKS:
            logged.add(move.place[1])
            yield from _of_task(move, present, source, proofs)
        elif move.place[0] == CRITERIA:
            yield from _of_criterion(move, present, source, year)
    yield from _of_statistics(compared, present)
    for proof in proofs:
        yield from _of_proof(proof, present, source, year=year, logged=logged)


def _of_task(move: Move, present: Present, source: Source, proofs: list[Proof]) -> Iterator[Change]:
    """Yield what a row changes in a duty, with its log entry; takes the proofs of a new period."""
    _, name, period = move.place
    values, duty = move.values, present.duty(name)
    status = cast("Status | None", values.get("status"))
    effective = status or duty.status
    stopped = effective in STOPPED
    of_period = bool(period) and status == "done"
    wanted = Update(
        day=source.day,
        status=status,
        percent=Decimal(values["percent"]) if "percent" in values else None,
        completed=iso_day(values.get("completed", "")),
        reason=values.get("reason") if stopped else None,
        note=_words(values, period, source, stopped=stopped),
        period=parse_repeat_period_name(period) if of_period else None,
    )
    at = ("tasks", present.places[name])
    for change in changes_of(present.record, duty.task, at, wanted):
        if isinstance(change, AddItem) and change.path[-1] == "done":
            yield change._replace(item=_with_proofs(change.item, name, period, proofs))
        else:
            yield change


def _with_proofs(
    item: Mapping[str, Typed], name: str, period: str, proofs: list[Proof]
) -> Mapping[str, Typed]:
    """Put the evidence of a period beside its completion: before, there is no place for it."""
    mine = [proof for proof in proofs if (proof.id, proof.period) == (name, period)]
    for proof in mine:
        proofs.remove(proof)
    return {**item, "evidence": [proof.item for proof in mine]} if mine else item


def _words(values: Mapping[str, str], period: str, source: Source, *, stopped: bool) -> str:
    """Write the note of a log entry: of which period, what the unit says, and whose form it was."""
    said = []
    if period:
        said.append(f"kỳ {short_name(parse_repeat_period_name(period))}")
    if "note" in values:
        said.append(values["note"])
    if "reason" in values and not stopped:
        said.append(f"lý do: {values['reason']}")
    return f"{'; '.join(said)} ({source.words})" if said else source.words


def _of_criterion(
    move: Move, present: Present, source: Source, year: int | None
) -> Iterator[Change]:
    led = present.led(year)[move.place[1]]
    values = dict(move.values)
    named = values.pop("date", None)
    day = iso_day(named) if named else None
    explanation, claimed = values.pop("explanation", None), values.pop("claimed", None)
    result: Mapping[str, Typed] = {}
    if values or named:
        result = _result(led.criterion, values, present.day)
    yield from recorded(
        criterion=led.criterion,
        at=led.path,
        wanted=Recorded(
            result=result,
            judged={"claimed": claimed} if claimed is not None else {},
            explanation=explanation,
        ),
        day=day or source.form_day,
        named=None,
    )


def _result(criterion: Criterion, moved: Mapping[str, str], day: dt.date) -> dict[str, Typed]:
    """Return the whole result: what the record says now, and what the form moved."""
    now = latest(criterion.results, day)
    before = {} if now is None else result_values(criterion, now)
    said = {**before, **moved}
    if said.get("not_applicable") == "true":
        return {"not_applicable": "true"}
    if "condition_met" not in moved and said.get("condition_met") == "true":
        del said["condition_met"]  # it is what holds without a word
    keys = (key for key in result_keys(criterion) if key != "not_applicable" and key in said)
    return {own_name(key): _typed(criterion, key, said[key]) for key in keys}


def _typed(criterion: Criterion, key: str, value: str) -> Typed:
    """Return a value as the files have it; labels as a list, of their own spelling."""
    if key not in {"met", "reduced"}:
        return value
    if value == NO_LABEL:
        return []
    known = getattr(criterion.scoring, "items", {}) if key == "met" else criterion.reductions or {}
    return _split(value, list(known))


def _split(text: str, known: list[str]) -> list[str]:
    """Part labels that were joined by semicolons; one may hold a semicolon itself."""
    if not text:
        return []
    for label in sorted(known, key=len, reverse=True):
        if text == label or text.startswith(f"{label}; "):
            return [label, *_split(text[len(label) + 2 :], known)]
    return [text]


def _of_statistics(compared: Compared, present: Present) -> Iterator[Change]:
    """Yield the figures, a period after the other; a new row of the record is added once."""
    wanted: dict[str, list[Figure]] = {}
    for move in compared.moves:
        if move.place[0] == STATISTICS:
            for key, value in move.values.items():
                wanted.setdefault(key, []).append(Figure(move.place[1], value))
    added: dict[str, dict[str, Typed]] = {}
    for name, figures in wanted.items():
        for change in recorded_figures(present.record, figures, parse_period_name(name)):
            if isinstance(change, AddRecord):
                _join(added.setdefault(str(change.item["id"]), {}), change.item)
            else:
                yield change
    for row in added.values():
        yield AddRecord("statistics", row)


def _join(row: dict[str, Typed], item: Mapping[str, Typed]) -> None:
    for key, value in item.items():
        known = row.get(key)
        both = isinstance(known, Mapping) and isinstance(value, Mapping)
        row[key] = {**known, **value} if both else value  # type: ignore[dict-item]


def _of_proof(
    proof: Proof, present: Present, source: Source, *, year: int | None, logged: set[str]
) -> Iterator[Change]:
    """Yield what evidence adds; a duty of which the form says nothing else gets a log entry."""
    if proof.id not in present.places:
        led = present.led(year)[proof.id]
        yield from addition(led.criterion, led.path, proof.item, None)
        return
    place = present.places[proof.id]
    task, at = present.record.tasks[place], ("tasks", place)
    period = parse_repeat_period_name(proof.period) if proof.period else None
    yield from addition(task, at, proof.item, period)
    if proof.id not in logged:
        logged.add(proof.id)
        note = f"minh chứng: {proof.item['title']} ({source.words})"
        yield AddItem((*at, "log"), {"date": source.day.isoformat(), "note": note})


def distinct(changes: Iterator[Change]) -> Iterator[Change]:
    """Yield changes once: two periods of a duty may both say that it goes on."""
    seen: set[str] = set()
    for change in changes:
        key = repr(change)
        if isinstance(change, SetValue):
            key = repr(change.path)
        if key not in seen:
            seen.add(key)
            yield change
