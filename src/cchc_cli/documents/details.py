"""What a notice adds to a duty's words: who helps, what is handed in, by when."""

import re
from collections.abc import Iterator

from cchc_cli.documents.groups import joined
from cchc_cli.documents.prose import within
from cchc_cli.model.deadline import Deadline
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.periods.names import day_name, deadline_words, repeat_words
from cchc_cli.text import fold

_END = re.compile(r"[.;,]?\s*$")
_UNITS = {"week": "tuan", "month": "thang", "quarter": "quy", "half": "6 thang", "year": "nam"}
_MARKS = (".", ";", ":", "!", "?", "…")


def detailed(record: Record, task: Task, *, partners: bool = True) -> str:
    """Return a duty's words, then what the record knows and they do not say.

    `partners` is false where they stand before the words already.
    """
    added = [*(_helpers(record, task) if partners else ()), *_product(task), *_deadline(task)]
    if not added:
        return ended(task.content)
    return ended("; ".join([_END.sub("", task.content), *added]))


def ended(text: str) -> str:
    """Return a line of duties with a mark at its end."""
    bare = text.rstrip()
    return bare if bare.endswith(_MARKS) else f"{bare}."


def unsaid_partners(record: Record, task: Task) -> list[str]:
    """Return the names of partners that a duty's own words do not name."""
    said = fold(task.content)
    units = {unit.id: unit for unit in record.departments}
    return [
        units[name].name if name in units else name
        for name in task.partners
        if not any(fold(known) in said for known in _called(record, name))
    ]


def _called(record: Record, name: str) -> Iterator[str]:
    for unit in record.departments:
        if unit.id == name:
            yield from (unit.name, *unit.aliases)


def _helpers(record: Record, task: Task) -> Iterator[str]:
    if names := unsaid_partners(record, task):
        yield f"đơn vị phối hợp: {joined(names)}"


def _product(task: Task) -> Iterator[str]:
    if task.product is not None and fold(task.product) not in fold(task.content):
        yield f"sản phẩm: {task.product}"


def _deadline(task: Task) -> Iterator[str]:
    said = fold(task.content)
    if task.due_text is not None:
        if fold(task.due_text) not in said:
            yield f"thời gian thực hiện: {within(task.due_text)}"
    elif task.repeat is not None:
        every = repeat_words(task.repeat)
        often = re.search(rf"(?:hang|moi|tung|dinh ky) {_UNITS[task.repeat.every]}\b", said)
        if often is None:
            yield f"thực hiện {within(every)}"
        elif task.repeat.day and re.search(rf"ngay 0?{task.repeat.day}\b", said) is None:
            yield f"thời hạn: {every.partition(', ')[2]}"
    elif task.due is not None and not _says(said, task.due):
        yield _until(task.due)


def _until(due: Deadline) -> str:
    words = deadline_words(due)
    if words is None:
        return f"hoàn thành trước ngày {day_name(due.last)}"
    return f"hoàn thành trong {words.removeprefix('trong ')}"


def _says(said: str, due: Deadline) -> bool:
    """Return whether words without marks name a deadline, in one of the ways that it is written."""
    last, period = due.last, due.period
    year = rf"(?:\W+(?:nam )?{last.year}|(?!\W*\d))"
    if period is None:
        day = rf"0?{last.day}(?:[/.-]| thang )0?{last.month}"
    elif period.span == "month":
        day = rf"thang 0?{period.number}"
    elif period.span == "year":
        return re.search(rf"(?:trong|het|cuoi) nam(?: {last.year})?\b(?! \d)", said) is not None
    else:
        day = re.escape(fold((deadline_words(due) or "").replace(str(last.year), "")).strip(" /"))
    return re.search(rf"(?<!\d){day}(?!\d){year}", said) is not None
