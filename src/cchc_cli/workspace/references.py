"""Where a record names another by its id: what `check` looks up and `rename` follows."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cached_property
from typing import NamedTuple

from cchc_cli.model.diagnostic import Path
from cchc_cli.model.formula import Formula
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.letter import Letter
from cchc_cli.model.outline import Heading
from cchc_cli.model.record import Record
from cchc_cli.model.report import Narrative
from cchc_cli.model.settings import Settings
from cchc_cli.model.statistics import Statistic
from cchc_cli.model.task import Task
from cchc_cli.model.task_count import TaskCount
from cchc_cli.progress.serving import CriterionKey, serving, supported_by
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.scoring.measured import MeasuredKind
from cchc_cli.scoring.proofs import placed_evidence
from cchc_cli.statistics.in_text import figures_in, letters_in


class Reference(NamedTuple):
    """An id where another record stands for it."""

    kind: str
    """The list of the record that is named: `departments`, `notices`, …, or `criteria`."""
    id: str
    path: Path
    """Where the id is written."""
    year: int | None = None
    """Of a criterion: the year of its index, None where it is not clear."""
    text: str | None = None
    """The formula or the paragraph that names it in brackets."""

    @property
    def mark(self) -> str:
        """What stands before the id within the brackets."""
        return "letter:" if self.kind in {"letters", "notices"} else ""


class _Kept:
    """What a citation may stand for beside a letter, looked up when the first one is met."""

    def __init__(self, record: Record) -> None:
        self._record = record

    @cached_property
    def notices(self) -> set[str]:
        return {notice.id for notice in self._record.notices}

    @cached_property
    def proofs(self) -> set[str | None]:
        return {placed.evidence.number for placed in placed_evidence(self._record)}


def references(record: Record) -> Iterator[Reference]:
    """Yield every place of the record that names another record; themes of notices aside."""
    served_by = serving(record)
    for i, task in enumerate(record.tasks):
        yield from _of_task(task, ("tasks", i), served_by)
    yield from _signers(record)
    for at, index in enumerate(record.indexes):
        for path, criterion in criteria_of(index, ("indexes", at)):
            yield from _of_criterion(criterion, path)
    for i, letter in enumerate(record.letters):
        yield from _of_letter(letter, ("letters", i))
    yield from _units(record.settings.drafting, ("settings", "drafting"))
    for i, statistic in enumerate(record.statistics):
        yield from _of_statistic(statistic, ("statistics", i))
    yield from _in_reports(record)
    for i, rule in enumerate(record.statistic_rules):
        yield from _listed("statistics", rule.left, ("statistic_rules", i, "left"))
        yield from _listed("statistics", rule.right, ("statistic_rules", i, "right"))


def _of_criterion(criterion: Criterion, path: Path) -> Iterator[Reference]:
    yield from _units(criterion.department, (*path, "department"))
    yield from _listed("departments", criterion.partners, (*path, "partners"))
    if isinstance(criterion.scoring, MeasuredKind):
        yield from _measured(criterion.scoring, (*path, "scoring"))


def _of_statistic(statistic: Statistic, at: Path) -> Iterator[Reference]:
    yield from _listed("statistics", statistic.ratio or (), (*at, "ratio"))
    if statistic.formula is not None:
        yield from _figures(statistic.formula, (*at, "formula"))
    yield from _units(statistic.department, (*at, "department"))
    if statistic.tasks is not None:
        yield from _counted(statistic.tasks, (*at, "tasks"))


def _of_letter(letter: Letter, at: Path) -> Iterator[Reference]:
    yield from _units(letter.department, (*at, "department"))
    for j, (year, name) in enumerate(supported_by(letter)):
        yield Reference("criteria", name, (*at, "criteria", j), year)
    yield from _listed("statistics", letter.statistics, (*at, "statistics"))


def _in_reports(record: Record) -> Iterator[Reference]:
    """Yield the statistics that narratives and the outline name, and the documents they cite."""
    kept = _Kept(record)
    for i, report in enumerate(record.reports):
        at = ("reports", i)
        for path, text in _narrated(report.narrative, (*at, "narrative")):
            yield from _named(text, path)
            yield from _cited(kept, text, path)
        for j, text in enumerate(report.basis):
            yield from _cited(kept, text, (*at, "basis", j))
        yield from _cited(kept, report.closing or "", (*at, "closing"))
    for i, heading in enumerate(record.outline):
        yield from _of_heading(kept, heading, ("outline", i))


def _of_task(
    task: Task, at: Path, served_by: Callable[[Task], list[CriterionKey]]
) -> Iterator[Reference]:
    yield Reference("departments", task.department, (*at, "department"))
    if task.notice is not None:
        yield Reference("notices", task.notice, (*at, "notice"))
    if task.partners:
        yield from _listed("departments", task.partners, (*at, "partners"))
    yield from _units(task.monitor, (*at, "monitor"))
    for j, (year, name) in enumerate(served_by(task)):
        yield Reference("criteria", name, (*at, "criteria", j), year)


def _measured(scoring: MeasuredKind, at: Path) -> Iterator[Reference]:
    """Yield the statistics, the unit and the notice that a criterion takes its figures from."""
    for key, formula in scoring.formulas.items():
        yield from _figures(formula, (*at, key))
    if scoring.tasks is not None:
        yield from _counted(scoring.tasks, (*at, "tasks"))


def _counted(tasks: TaskCount, at: Path) -> Iterator[Reference]:
    yield from _units(tasks.department, (*at, "department"))
    if tasks.notice is not None:
        yield Reference("notices", tasks.notice, (*at, "notice"))


def _narrated(narrative: Narrative | None, at: Path) -> Iterator[tuple[Path, str]]:
    """Yield the paragraphs that a person wrote for a report, each with its place."""
    for field in () if narrative is None else fields(narrative):
        texts = getattr(narrative, field.name)
        if isinstance(texts, tuple):
            yield from (((*at, field.name, i), text) for i, text in enumerate(texts))
        elif isinstance(texts, dict):
            for name, paragraphs in texts.items():
                yield from (((*at, field.name, name, i), text) for i, text in enumerate(paragraphs))


def _of_heading(kept: _Kept, heading: Heading, at: Path) -> Iterator[Reference]:
    yield from _listed("statistics", heading.statistics, (*at, "statistics"))
    for i, text in enumerate(heading.text):
        yield from _named(text, (*at, "text", i))
        yield from _cited(kept, text, (*at, "text", i))
    for i, below in enumerate(heading.sections):
        yield from _of_heading(kept, below, (*at, "sections", i))


def _named(text: str, path: Path) -> Iterator[Reference]:
    for name in figures_in(text):
        yield Reference("statistics", name, path, text=text)


def _cited(kept: _Kept, text: str, path: Path) -> Iterator[Reference]:
    """Yield the documents that a paragraph cites: a notice has a record of its own.

    Evidence is cited by its number, which refers to nothing that could be renamed.
    """
    for name in letters_in(text):
        own = name in kept.notices
        if own or name not in kept.proofs:
            yield Reference("notices" if own else "letters", name, path, text=text)


def _figures(formula: Formula, at: Path) -> Iterator[Reference]:
    for name in formula.figures:
        yield Reference("statistics", name, at, text=formula.text)


def _units(name: str | None, path: Path) -> Iterator[Reference]:
    if name is not None:
        yield Reference("departments", name, path)


def _listed(kind: str, ids: tuple[str, ...], at: Path) -> Iterator[Reference]:
    for i, name in enumerate(ids):
        yield Reference(kind, name, (*at, i))


def _signers(record: Record) -> Iterator[Reference]:
    """Yield the signers of documents: of records that go out, and of those kept elsewhere."""
    for kind in ("notices", "reports", "forms"):
        for i, item in enumerate(getattr(record, kind)):
            yield from _signer(item.signer, (kind, i))
    yield from _issued(record.settings, ("settings",))
    for i, index in enumerate(record.indexes):
        yield from _issued(index, ("indexes", i))


def _issued(owner: Settings | Index, at: Path) -> Iterator[Reference]:
    """Yield the signer of each document whose number and signer a record keeps for it."""
    for field in fields(owner):
        issued = getattr(owner, field.name)
        if isinstance(issued, Issuance):
            yield from _signer(issued.signer, (*at, field.name))


def _signer(name: str | None, at: Path) -> Iterator[Reference]:
    if name is not None:
        yield Reference("signers", name, (*at, "signer"))
