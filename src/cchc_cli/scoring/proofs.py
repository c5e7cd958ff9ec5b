"""Every piece of evidence of a record (minh chứng), of duties and of criteria."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.model.diagnostic import Path
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.record import Record
from cchc_cli.progress.schedule import due_day
from cchc_cli.scoring.criteria import criteria_of


class PlacedEvidence(NamedTuple):
    """A piece of evidence: where it stands, for what, and by when it should have been."""

    path: Path
    owner: str
    evidence: Evidence
    due: dt.date | None


def placed_evidence(record: Record) -> Iterator[PlacedEvidence]:
    """Yield all evidence of a record."""
    for i, task in enumerate(record.tasks):
        for j, item in enumerate(task.evidence):
            yield PlacedEvidence(
                ("tasks", i, "evidence", j), task.id, item, due=task.due.last if task.due else None
            )
        for k, done in enumerate(task.done):
            due = due_day(task.repeat, done.period) if task.repeat else None
            for j, item in enumerate(done.evidence):
                yield PlacedEvidence(("tasks", i, "done", k, "evidence", j), task.id, item, due=due)
    for i, index in enumerate(record.indexes):
        for path, criterion in criteria_of(index, ("indexes", i)):
            for j, item in enumerate(criterion.evidence):
                owner = f"{index.year}/{criterion.id}"
                yield PlacedEvidence((*path, "evidence", j), owner, item, due=criterion.due)
