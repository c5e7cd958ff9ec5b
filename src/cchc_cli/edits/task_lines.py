"""Duties typed as lines of text: `VHXH, KT: Rà soát thủ tục | 30/11/2025`."""

import re
from collections.abc import Callable, Iterator, Sequence

from cchc_cli.edits.adding import Item, NewTask
from cchc_cli.edits.lookup import units_called
from cchc_cli.errors import UsageError
from cchc_cli.model.record import Record
from cchc_cli.suggestions import by_words, question
from cchc_cli.text import nearest, nfc, printable

_BULLET = r"\s*(?:[-+*•–]\s+|\(?\d{1,3}[.)]\s+)?"  # what a list copied from Word begins with


def tasks_of_lines(
    record: Record, text: str, usual: NewTask, deadline: Callable[[str], str]
) -> Iterator[NewTask]:
    """Yield the duty of each line, with units and deadline of its own or those of `usual`.

    Raises UsageError with the numbers of all lines that cannot be read, such as those that name
    no unit where `usual` has none.
    """
    wrong: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        words = re.sub(rf"^{_BULLET}", "", nfc(line)).strip()
        if not words:
            continue
        try:
            yield _task_of(record, words, usual, deadline)
        except UsageError as error:
            wrong.append(f"Dòng {number} {error}")
    if wrong:
        more = f"\n… tất cả {len(wrong)} dòng" if len(wrong) > _MOST_TOLD else ""
        raise UsageError("\n".join(wrong[:_MOST_TOLD]) + more)


_MOST_TOLD = 20


def _task_of(record: Record, words: str, usual: NewTask, deadline: Callable[[str], str]) -> NewTask:
    """Read the duty of one line; raises UsageError that goes on from the line's number."""
    units, content = _units_first(record, words)
    content, bar, due = content.rpartition("|")
    content = (content if bar else due).strip()
    if not content and units:
        raise UsageError(f"thiếu nội dung: {printable(words)}")
    if not content or not (units or usual.units):
        unit = _unit_meant(record, words)
        lacking = unit or "thiếu đơn vị: viết `ĐƠN_VỊ: nội dung`, hoặc --department"
        raise UsageError(f"{lacking}: {printable(words)}")
    try:
        own: Item = {"due": deadline(due.strip())} if bar and due.strip() else {}
    except UsageError as error:
        raise UsageError(f"sai hạn, {error}") from error
    return NewTask(units or usual.units, {**usual.keys, "content": content, **own})


def _unit_meant(record: Record, words: str) -> str:
    """Say which unit the words before a colon may mean; nothing where they are like none."""
    before, colon, _ = words.partition(":")
    ids = [unit.id for unit in record.departments]
    names = [(n, unit.id) for unit in record.departments for n in (unit.name, *unit.aliases)]
    every = [*zip(ids, ids, strict=True), *names]
    near = by_words(before, every) or [dict(every)[each] for each in nearest(before, dict(every))]
    if not colon or not near:
        return ""
    return f"có đơn vị `{printable(before.strip())}` không có trong dữ liệu, {question(near)}"


def _units_first(record: Record, words: str) -> tuple[Sequence[str], str]:
    """Part the units that a line begins with from what they must do; none where it begins so."""
    before, colon, after = words.partition(":")
    try:
        units = units_called(record, (name for name in before.split(",") if name.strip()))
    except UsageError:
        return (), words
    return (units, after.strip()) if colon and units else ((), words)
