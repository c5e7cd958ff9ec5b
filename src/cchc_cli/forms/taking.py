"""Several forms at once: what would change, what cannot, and the record with all that can."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.checks import run  # noqa: F401 - registers the rules
from cchc_cli.checks.registry import CheckedRecord, run_rules
from cchc_cli.errors import CchcError, UsageError
from cchc_cli.forms.baseline import Place
from cchc_cli.forms.changes import changes_of_form, distinct
from cchc_cli.forms.comparing import Compared, Move, Overlay, compare
from cchc_cli.forms.layout import EVIDENCE, STATISTICS, TASKS, column_of, own_name
from cchc_cli.forms.outcome import Outcome
from cchc_cli.forms.present import Present
from cchc_cli.forms.reading import FilledForm, FormProblem, RefusedFormError, filled_form
from cchc_cli.model.change import Change
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.record import Record
from cchc_cli.workspace.editing.amend import Amendment, amend
from cchc_cli.workspace.reading.load import Loaded
from cchc_cli.xlsx.workbook import Workbook


class Sent(NamedTuple):
    """A file that came back: a workbook, or why it cannot be read."""

    name: str
    book: Workbook | None
    problem: str = ""


class Taken(NamedTuple):
    """What forms say, cell by cell, and the record with what can be taken of them."""

    outcomes: tuple[Outcome, ...]
    amendment: Amendment | None
    """None where nothing changes."""
    clean: tuple[str, ...]
    """The forms that can be taken."""

    def exit_code(self, *, skip_conflicts: bool) -> int:
        """Return 1 where anything was refused or is asked about, else 5 for conflicts."""
        fates = {outcome.outcome for outcome in self.outcomes}
        if "error" in fates:
            return 1
        return 5 if "conflict" in fates and not skip_conflicts else 0


def take(
    loaded: Loaded, sent: Sequence[Sent], day: dt.date, *, skip_conflicts: bool = False
) -> Taken:
    """Compare forms with the record, in the order of their days; nothing is written.

    A form is taken whole or not at all; with `skip_conflicts` without what is in conflict.
    """
    present = Present(loaded.record, day)
    forms, outcomes = _read(loaded.record, sent)
    overlay = Overlay({}, {}, [])
    waiting: list[tuple[Compared, list[Change]]] = []
    for name, form in sorted(forms, key=lambda pair: (pair[1].baseline.head.day, pair[0])):
        compared = compare(name, form, present, overlay)
        held = compared.has("error") or (compared.has("conflict") and not skip_conflicts)
        outcomes += compared.outcomes
        if held:
            continue
        try:
            changes = list(distinct(changes_of_form(compared, present)))
        except CchcError as error:
            outcomes.append(_refused(name, FormProblem(str(error))))
            continue
        waiting.append((compared, changes))
        _lay_over(overlay, compared)
    clean, amendment, wrong = _amended(loaded, present, waiting)
    outcomes += wrong
    return Taken(tuple(outcomes), amendment, tuple(clean))


def _read(
    record: Record, sent: Sequence[Sent]
) -> tuple[list[tuple[str, FilledForm]], list[Outcome]]:
    """Read the forms by name; what is no form of ours is an outcome."""
    forms, outcomes = [], []
    for file in sent:
        try:
            if file.book is None:
                raise RefusedFormError([FormProblem(file.problem)])  # noqa: TRY301
            forms.append((file.name, filled_form(file.book, record)))
        except RefusedFormError as error:
            outcomes += [_refused(file.name, problem) for problem in error.problems]
    return forms, outcomes


def _refused(name: str, problem: FormProblem) -> Outcome:
    return Outcome(
        file=name,
        outcome="error",
        message=problem.message,
        sheet=problem.sheet,
        cell=problem.cell,
        id=problem.id,
        period=problem.period,
    )


def _lay_over(overlay: Overlay, compared: Compared) -> None:
    """Remember what a form makes of the record, for those after it."""
    for move in compared.moves:
        for key, value in move.values.items():
            overlay.values[move.place, key] = value
        if "note" in move.values:
            overlay.notes.setdefault(move.place[1], []).append(move.values["note"])
    overlay.proofs.extend(compared.proofs)


def _amended(
    loaded: Loaded, present: Present, waiting: list[tuple[Compared, list[Change]]]
) -> tuple[list[str], Amendment | None, list[Outcome]]:
    """Amend the record by all forms; one that would make it wrong is left out, and said so."""
    wrong: list[Outcome] = []
    while changes := [change for _, mine in waiting for change in mine]:
        forms = [compared for compared, _ in waiting]
        amendment, told = _tried(loaded, present, forms, changes)
        if amendment is not None:
            return [compared.file for compared in forms], amendment, wrong
        wrong += [outcome for mine in told for outcome in mine]
        waiting = [pair for pair, mine in zip(waiting, told, strict=True) if not mine]
    return [compared.file for compared, _ in waiting], None, wrong


def _tried(
    loaded: Loaded, present: Present, forms: Sequence[Compared], changes: Sequence[Change]
) -> tuple[Amendment | None, list[list[Outcome]]]:
    """Amend the record; where that would be wrong, say of each form what is to blame there."""
    try:
        amendment = amend(loaded, changes)
    except UsageError:
        told = [list(_unfit(loaded, present, compared)) for compared in forms]
        if not any(told):
            raise
        return None, told
    faults = list(_faults(loaded, amendment, present.day))
    if not faults:
        return amendment, []
    told = [list(_blamed(compared, present, amendment.record, faults)) for compared in forms]
    if not any(told):
        # No row is to blame: what forms say together is wrong, so none is taken.
        problem = FormProblem("; ".join(fault.message for fault in faults))
        told = [[_refused(compared.file, problem)] for compared in forms]
    return None, told


def _unfit(loaded: Loaded, present: Present, compared: Compared) -> Iterator[Outcome]:
    """Yield the rows that say what no file of the record may hold, like a number of 30 digits."""
    for move in compared.moves:
        alone = compared._replace(moves=(move,), proofs=())
        try:
            amend(loaded, distinct(changes_of_form(alone, present)))
        except UsageError as error:
            yield _unfit_cell(compared, move, str(error))
    for proof in compared.proofs:
        alone = compared._replace(moves=(), proofs=(proof,))
        try:
            amend(loaded, distinct(changes_of_form(alone, present)))
        except UsageError as error:
            problem = FormProblem(str(error), EVIDENCE, proof.cell, proof.id, proof.period or None)
            yield _refused(compared.file, problem)


def _unfit_cell(compared: Compared, move: Move, words: str) -> Outcome:
    """Say what was refused at its cell, which the refusal names as the files do."""
    sheet, name, period = move.place
    key = next((key for key in move.values if f"`{own_name(key)}`" in words), "id")
    said = words.replace(f"`{own_name(key)}`", f"«{column_of(sheet, key).head}»", 1)
    return _refused(
        compared.file, FormProblem(said, sheet, move.cells.get(key), name, period or None)
    )


def _faults(loaded: Loaded, amendment: Amendment, day: dt.date) -> Iterator[Finding]:
    checked = CheckedRecord(amendment.record, day, partial=loaded.workspace.partial)
    return (finding for finding, _ in run_rules(checked, only="error"))


def _blamed(
    compared: Compared, present: Present, record: Record, faults: Sequence[Finding]
) -> Iterator[Outcome]:
    """Yield the faults that lie in a record that a form changes, at the row that did."""
    year = compared.form.baseline.head.year
    rows = [(move.place, move.cells) for move in compared.moves]
    rows += [((EVIDENCE, p.id, p.period), {"id": p.cell}) for p in compared.proofs]
    for fault in faults:
        for place, cells in rows:
            if _lies_in(fault.path, _path_of(place, present, record, year=year)):
                yield Outcome(
                    file=compared.file,
                    outcome="error",
                    message=f"{fault.message}: {fault.hint}" if fault.hint else fault.message,
                    sheet=place[0],
                    cell=cells.get(str(fault.path[-1]), cells.get("id")),
                    id=place[1],
                    period=place[2] or None,
                )
                break


def _path_of(place: Place, present: Present, record: Record, *, year: int | None) -> Path:
    """Return where a row stands in the record as amended."""
    sheet, name, _ = place
    if sheet in {TASKS, EVIDENCE} and name in present.places:
        return ("tasks", present.places[name])
    if sheet == STATISTICS:
        at = (i for i, statistic in enumerate(record.statistics) if statistic.id == name)
        return ("statistics", next(at))
    return present.led(year)[name].path


def _lies_in(path: Path, record: Path) -> bool:
    return path[: len(record)] == record
