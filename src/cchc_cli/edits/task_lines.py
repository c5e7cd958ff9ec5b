"""Duties typed as lines of text: `VHXH, KT: Rà soát thủ tục | 30/11/2025`."""

import re
from collections.abc import Callable, Iterator, Sequence

from cchc_cli.edits.adding import Item, NewTask
from cchc_cli.edits.lookup import units_called
from cchc_cli.errors import UsageError
from cchc_cli.model.record import Record
from cchc_cli.text import nfc, printable

_BULLET = r"\s*(?:[-+*•–]\s+|\(?\d{1,3}[.)]\s+)?"  # what a list copied from Word begins with


def tasks_of_lines(
    record: Record, text: str, usual: NewTask, deadline: Callable[[str], str]
) -> Iterator[NewTask]:
    """Yield the duty of each line, with units and deadline of its own or those of `usual`.

    Raises UsageError with the number of a line that names no unit where `usual` has none.
    """
    for number, line in enumerate(text.splitlines(), start=1):
        words = re.sub(rf"^{_BULLET}", "", nfc(line)).strip()
        if not words:
            continue
        units, content = _units_first(record, words)
        content, bar, due = content.rpartition("|")
        content = (content if bar else due).strip()
        if not content or not (units or usual.units):
            lacking = "nội dung" if units else "đơn vị: viết `ĐƠN_VỊ: nội dung`, hoặc --department"
            raise UsageError(f"Dòng {number} thiếu {lacking}: {printable(words)}")
        own: Item = {"due": deadline(due.strip())} if bar and due.strip() else {}
        yield NewTask(units or usual.units, {**usual.keys, "content": content, **own})


def _units_first(record: Record, words: str) -> tuple[Sequence[str], str]:
    """Part the units that a line begins with from what they must do; none where it begins so."""
    before, colon, after = words.partition(":")
    try:
        units = units_called(record, (name for name in before.split(",") if name.strip()))
    except UsageError:
        return (), words
    return (units, after.strip()) if colon and units else ((), words)
