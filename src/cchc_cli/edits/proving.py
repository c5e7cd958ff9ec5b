"""What a piece of evidence adds to the record of a duty or a criterion."""

from collections.abc import Iterable, Iterator, Mapping

from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Criterion
from cchc_cli.model.period import Period
from cchc_cli.model.task import Task
from cchc_cli.text import as_typed


def addition(
    proven: Task | Criterion, at: Path, item: Mapping[str, str], period: Period | None
) -> Iterator[AddItem]:
    """Yield the change that adds evidence, none where the same stands there; raises UsageError."""
    if isinstance(proven, Task):
        yield from _to_task(proven, at, item, period)
        return
    if period is not None:
        raise UsageError(f"Tiêu chí {proven.id} không có kỳ: bỏ --period.")
    if not _stands(proven.evidence, item):
        yield AddItem((*at, "evidence"), item)


def _to_task(
    task: Task, at: Path, item: Mapping[str, str], period: Period | None
) -> Iterator[AddItem]:
    """Add evidence to a duty, or to a recorded period of one that repeats; raises UsageError."""
    if period is None and task.repeat is not None:
        lacking = [done.period for done in task.done if not done.evidence] or [
            done.period for done in task.done
        ]
        example = f", như --period {lacking[-1]}" if lacking else " (--period)"
        raise UsageError(f"{task.id} lặp lại theo kỳ: nêu minh chứng của kỳ nào{example}.")
    if period is None:
        if not _stands(task.evidence, item):
            yield AddItem((*at, "evidence"), item)
        return
    for j, done in enumerate(task.done):
        if done.period == period:
            if not _stands(done.evidence, item):
                yield AddItem((*at, "done", j, "evidence"), item)
            return
    raise UsageError(
        f"{task.id} chưa ghi kỳ {period} là xong. Ghi trước: "
        f"cchc update {as_typed(task.id)} --status done --period {period}"
    )


def _stands(evidence: Iterable[Evidence], item: Mapping[str, str]) -> bool:
    return any(_written(recorded) == dict(item) for recorded in evidence)


def _written(item: Evidence) -> dict[str, str]:
    values = {
        "title": item.title,
        "number": item.number,
        "date": item.date.isoformat() if item.date else None,
        "url": item.url,
        "file": item.file,
        "public": "true" if item.public else None,
        "sha256": item.sha256,
    }
    return {key: value for key, value in values.items() if value}
