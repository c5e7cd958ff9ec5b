"""One form against the record: three ways, cell by cell (form now, form as sent, record now)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc_cli.forms.baseline import VALUE, Place
from cchc_cli.forms.evidence_rows import Proof, compare_proof
from cchc_cli.forms.layout import CRITERIA, EVIDENCE, STATISTICS, TASKS, column_of
from cchc_cli.forms.outcome import Fate, Outcome
from cchc_cli.forms.present import Present
from cchc_cli.forms.reading import FilledForm, FilledRow
from cchc_cli.forms.row_rules import criterion_faults, task_faults
from cchc_cli.forms.unit_form import FormRow
from cchc_cli.forms.values import DoubtError, Reading, cell_text, is_written, shown_value
from cchc_cli.progress.states import STOPPED

_TIED = {TASKS: frozenset({"status", "completed", "reason"})}
"""Fields that make sense together only: where one is in conflict, none of them is taken."""
_APART = {CRITERIA: frozenset({"claimed", "explanation"})}
"""Fields that say something by themselves; all others of the sheet are one result."""


class Move(NamedTuple):
    """What a row of a form would change: the values by field."""

    place: Place
    values: Mapping[str, str]
    cells: Mapping[str, str]
    """The cell of each field."""


class Compared(NamedTuple):
    """A form against the record: what becomes of each cell, and what it would change."""

    file: str
    form: FilledForm
    outcomes: tuple[Outcome, ...]
    moves: tuple[Move, ...]
    proofs: tuple[Proof, ...]

    def has(self, fate: Fate) -> bool:
        """Tell whether a cell of the form has this fate."""
        return any(outcome.outcome == fate for outcome in self.outcomes)


class Overlay(NamedTuple):
    """What forms before this one would have made of the record."""

    values: dict[tuple[Place, str], str]
    notes: dict[str, list[str]]
    """By duty."""
    proofs: list[Proof]


def compare(file: str, form: FilledForm, present: Present, overlay: Overlay) -> Compared:
    """Compare every cell of a form; nothing is changed."""
    one = _Comparison(file, form, present, overlay)
    outcomes: list[Outcome] = []
    moves: list[Move] = []
    proofs: list[Proof] = []
    seen: dict[Place, FilledRow] = {}
    for row in form.rows:
        if row.sheet == EVIDENCE:
            found, proof = compare_proof(file, row, form, present, [*overlay.proofs, *proofs])
            outcomes += found
            proofs += [] if proof is None else [proof]
            continue
        found = list(one.misplaced(row, seen))
        if not found and (place := one.place_of(row)):
            found, move = one.row(row, place)
            moves += [] if move is None else [move]
        outcomes += found
    unit = form.baseline.head.department
    told = tuple(outcome._replace(department=unit) for outcome in outcomes)
    return Compared(file, form, told, tuple(moves), tuple(proofs))


class _Comparison(NamedTuple):
    file: str
    form: FilledForm
    present: Present
    overlay: Overlay

    def place_of(self, row: FilledRow) -> Place | None:
        """Return what a row is about; None for one without an id."""
        name = row.text("id")
        return (row.sheet, name, row.text("period")) if name else None

    def misplaced(self, row: FilledRow, seen: dict[Place, FilledRow]) -> Iterator[Outcome]:
        """Yield why a row cannot be placed: no id, one twice, of others, never sent."""
        place, unit = self.place_of(row), self.form.baseline.head.department
        if place is None:
            if any(column_of(row.sheet, key).open for key in row.cells):
                yield self.fault(
                    row, "id", "dòng có số liệu mà không có mã: điền lại mã, hoặc xóa dòng"
                )
            return
        if place in seen:
            words = f"mã {place[1]} đã có ở dòng {seen[place].number}: giữ một dòng, xóa dòng kia"
            yield self.fault(row, "id", words)
            return
        seen[place] = row
        owner = self.present.owner(row.sheet, place[1], self.form.baseline.head.year)
        if owner is None:
            words = f"mã {place[1]} không còn (hoặc không có) trong dữ liệu: xóa dòng này"
            yield self.fault(row, "id", words)
        elif owner != unit:
            name = self.present.unit_names.get(owner, owner)
            words = f"mã {place[1]} là của {name}: xóa dòng này, ghi vào biểu của đơn vị ấy"
            yield self.fault(row, "id", words)
        elif not self.sent(place):
            words = f"mã {place[1]} không có trong biểu đã gửi: lập biểu mới, hoặc xóa dòng này"
            yield self.fault(row, "id", words)

    def sent(self, place: Place) -> bool:
        """Tell whether the form had a row when it was sent."""
        kept = self.form.baseline.values
        if place[0] != STATISTICS:
            return place in kept
        return any((STATISTICS, place[1], key) in kept for key in self._periods())

    def _periods(self) -> frozenset[str]:
        return self.form.baseline.columns.get(STATISTICS, frozenset())

    def row(self, row: FilledRow, place: Place) -> tuple[list[Outcome], Move | None]:
        """Compare the cells of a row, and judge what they say together."""
        head = self.form.baseline.head
        keys = self.moved_keys(row, place)
        if not keys:
            return [], None
        now = self.present.row(place, head.department, head.year)
        if now is None:
            words = f"{place[1]} không còn kỳ «{place[2]}» trong dữ liệu: xóa dòng này"
            return [self.fault(row, "period", words, place)], None
        outcomes = [o for key in keys if (o := self.cell(row, key, place, now))]
        if row.sheet == TASKS:
            outcomes = [self.of_duty_that_goes_on(o, outcomes, now) for o in outcomes]
        outcomes = list(_tied(row.sheet, outcomes))
        outcomes += self.contradictions(row, place, outcomes, now)
        values = _values(row.sheet, outcomes)
        if not values:
            return outcomes, None
        return outcomes, Move(place, values, {key: row.place(key) for key in row.columns})

    def contradictions(
        self, row: FilledRow, place: Place, outcomes: Sequence[Outcome], now: FormRow
    ) -> list[Outcome]:
        """Say what the cells of a row contradict together, once each can be read."""
        faults = {TASKS: task_faults, CRITERIA: criterion_faults}.get(row.sheet)
        if faults is None or any(o.outcome == "error" for o in outcomes):
            return []
        said = {o.field or "": str(o.form) for o in outcomes if o.outcome in {"change", "same"}}
        found = faults({**now.values, **said}, set(said), self.present)
        return [self.fault(row, key, words, place) for key, words in found]

    def moved_keys(self, row: FilledRow, place: Place) -> list[str]:
        """Return the keys of cells that are not as they were sent; nearly all are, row by row."""
        if row.sheet == STATISTICS:
            sent = {key: self.base(place, key) for key in row.cells}
        else:
            sent = dict(self.form.baseline.values.get(place, {}))
        return [
            key
            for key, cell in row.cells.items()
            if key not in {"id", "period"}
            and not is_written(cell, column_of(row.sheet, key).kind, sent.get(key, ""))
        ]

    def cell(self, row: FilledRow, key: str, place: Place, now: FormRow) -> Outcome | None:
        """Return what becomes of a cell; None where the form says nothing new."""
        column, base = column_of(row.sheet, key), self.base(place, key)
        outcome = self.outcome(row, key, place)
        try:
            value = self.value(row, key, place, now)
        except DoubtError as doubt:
            doubtful = column.open and row.text(key) != base
            asked = outcome._replace(outcome="error", message=str(doubt), form=row.text(key))
            return asked if doubtful else None
        if not value or _same_words(value, base):
            return None
        outcome = outcome._replace(form=value, baseline=base or None)
        if not column.open:
            words = "ô chỉ để xem đã bị sửa; không nhận, dữ liệu giữ nguyên"
            return outcome._replace(outcome="warning", message=words)
        return self.judged(outcome, place, key, now)

    def value(self, row: FilledRow, key: str, place: Place, now: FormRow) -> str:
        """Read a cell as the text that the record would have; raises DoubtError."""
        column, cell = column_of(row.sheet, key), row.cells[key]
        if row.sheet == STATISTICS and column.open and self._is_flag(place[1]):
            return {"true": "1", "false": "0", "": ""}[cell_text(cell, Reading("yes_no"))]
        choices, beyond = now.choices.get(key, ()), row.sheet == CRITERIA
        return cell_text(cell, Reading(column.kind, choices, beyond))

    def _is_flag(self, name: str) -> bool:
        return self.present.given(self.form.baseline.head.department)[name].kind == "flag"

    def judged(self, outcome: Outcome, place: Place, key: str, now: FormRow) -> Outcome:
        """Judge a value that the form moved against the record."""
        value, base = str(outcome.form), outcome.baseline
        if place[0] != STATISTICS and key not in now.open:
            head = column_of(place[0], key).head
            words = f"dòng này không nhận «{head}»: xóa ô này, ghi ở ô có nền màu"
            return outcome._replace(outcome="error", message=words)
        if place[0] == TASKS and key == "note":
            return self.noted(outcome)
        record = self.overlay.values.get((place, key), now.values.get(key))
        outcome = outcome._replace(record=record)
        if record is not None and _same_words(value, record):
            return outcome._replace(outcome="same")
        if (record or "") == (base or "") or (place[0] == CRITERIA and key == "date"):
            return outcome._replace(outcome="change")
        kind = column_of(place[0], key).kind
        words = (
            f"biểu ghi «{shown_value(kind, value)}», dữ liệu từ khi gửi biểu đã thành "
            f"«{shown_value(kind, record) if record else 'trống'}»"
        )
        return outcome._replace(outcome="conflict", message=words)

    def of_duty_that_goes_on(
        self, outcome: Outcome, outcomes: Sequence[Outcome], now: FormRow
    ) -> Outcome:
        """Judge a reason of a duty that is not stopped as words for the log: why it is late."""
        moved = {o.field: str(o.form) for o in outcomes if o.outcome in {"change", "same"}}
        status = moved.get("status", now.values.get("status"))
        is_reason = outcome.field == "reason" and outcome.outcome in {"change", "same", "conflict"}
        return self.noted(outcome) if is_reason and status not in STOPPED else outcome

    def noted(self, outcome: Outcome) -> Outcome:
        """Judge words that go to the log: taken already where an entry holds them."""
        name, words = outcome.id or "", str(outcome.form)
        entries = self.present.duty(name).task.log
        known = [entry.note or "" for entry in entries] + self.overlay.notes.get(name, [])
        # Whole words between the marks of a sentence: «Đã họp» is not said by «Đã họp lần hai».
        held = re.compile(rf"(?:^|[;:.] ){re.escape(words)}(?:$|[;.]| \(theo biểu )")
        fate: Fate = "same" if any(map(held.search, known)) else "change"
        return outcome._replace(outcome=fate, record=None, message="")

    def base(self, place: Place, key: str) -> str:
        """Return a value as it was sent."""
        kept = self.form.baseline.values
        if place[0] == STATISTICS and (STATISTICS, place[1], key) in kept:
            return kept[STATISTICS, place[1], key].get(VALUE, "")
        if place[0] == STATISTICS:
            said = (kept.get((STATISTICS, place[1], period)) for period in self._periods())
            return next((values.get(key, "") for values in said if values), "")
        return kept.get(place, {}).get(key, "")

    def outcome(self, row: FilledRow, key: str, place: Place) -> Outcome:
        """Return where a cell stands; a figure is called by its period."""
        figure = row.sheet == STATISTICS and key in self._periods() - {"id", "name", "unit"}
        return Outcome(
            file=self.file,
            outcome="same",
            message="",
            sheet=row.sheet,
            cell=row.place(key),
            id=place[1],
            period=(key if figure else place[2]) or None,
            field=VALUE if figure else key,
        )

    def fault(self, row: FilledRow, key: str, words: str, place: Place | None = None) -> Outcome:
        """Say what is wrong at a cell."""
        found = self.outcome(row, key, place or (row.sheet, row.text("id"), row.text("period")))
        text = row.text(key)
        return found._replace(
            outcome="error", message=words, form=text or None, id=found.id or None
        )


def _values(sheet: str, outcomes: Sequence[Outcome]) -> dict[str, str]:
    """Return what a row would change, by field; of a statistic by period."""
    changes = [o for o in outcomes if o.outcome == "change"]
    if sheet == STATISTICS:
        return {o.period or "": str(o.form) for o in changes}
    values = {o.field or "": str(o.form) for o in changes}
    if sheet == CRITERIA and values:  # the day belongs to the result that changes
        same = {o.field: str(o.form) for o in outcomes if o.outcome == "same"}
        if "date" in same:
            values["date"] = same["date"]
    return values


def _same_words(one: str, other: str) -> bool:
    """Tell whether two texts say the same; programs rewrap lines and drop blanks at the ends."""
    return one == other or one.split() == other.split()


def _tied(sheet: str, outcomes: Sequence[Outcome]) -> Iterator[Outcome]:
    """Yield outcomes; what makes sense only beside a value in conflict is in conflict too."""
    apart = _APART.get(sheet, frozenset())

    def is_tied(outcome: Outcome) -> bool:
        field = outcome.field or ""
        return field in _TIED[sheet] if sheet in _TIED else sheet == CRITERIA and field not in apart

    clash = any(o.outcome == "conflict" and is_tied(o) for o in outcomes)
    for outcome in outcomes:
        if clash and outcome.outcome == "change" and is_tied(outcome):
            words = "đi cùng ô đang mâu thuẫn của dòng này"
            yield outcome._replace(outcome="conflict", message=words)
        else:
            yield outcome
