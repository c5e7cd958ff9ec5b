"""A file while it is being edited: splices applied one by one, then read again.

What is read again: the changed item between its unchanged neighbours. A parser of one pass
that meets the next item where it met it before reads the rest as it did before. Where that
short reading is not possible or differs, the whole file is read.
"""

import copy
import re
from typing import Any

import yaml

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import AddItem, Change
from cchc_cli.model.diagnostic import Path
from cchc_cli.workspace.editing.edit import EditedText, Spans, Splice, splice
from cchc_cli.workspace.reading.load import LoadedFile, composed
from cchc_cli.workspace.reading.marks import line_start, spans_below
from cchc_cli.workspace.reading.plain_values import SuspectError, build

Item = tuple[str, int]


class Draft:
    """The text of a file with some changes made, and what its changed items must say."""

    def __init__(self, file: LoadedFile) -> None:
        """Start from a file as it was loaded."""
        self.file = file
        self.text = file.source.text
        self.starts = {name: list(items) for name, items in file.starts.items()}
        self.items: dict[Item, Any] = {}

    def change(self, change: Change, order: list[str]) -> None:
        """Make one change; raises RefusedError where the text cannot be edited in place."""
        item = (str(change.path[0]), int(change.path[1]))
        ground = EditedText(self.text, self._spans(item), self._dash_indent(item))
        self._apply(splice(ground, change, order))
        value = self.items.setdefault(item, copy.deepcopy(self.value(item)))
        _carry_out(value, change)

    def value(self, item: Item) -> Any:
        """Return the plain value of an item, as changed so far."""
        return self.items.get(item, self.file.plain[item[0]][item[1]])

    def verified(self) -> str:
        """Return the new text; raises RefusedError unless it says the old data plus the changes."""
        if all(self._between_neighbours(item) for item in self.items) or self._whole():
            return self.text
        raise RefusedError(
            f"{self.file.source.name}: đoạn này viết theo cách công cụ không tự sửa được an toàn, "
            "nên chưa ghi gì.\nHãy sửa tay trong tệp, rồi chạy: cchc check"
        )

    def _spans(self, item: Item) -> Spans:
        return spans_below(self.text, item, self.starts)

    def _dash_indent(self, item: Item) -> int:
        found = re.search(rf"^{item[0]}:.*(?:\r\n|\n|\r)+( *)- ", self.text, re.MULTILINE)
        return len(found[1]) if found else 2

    def _apply(self, edit: Splice) -> None:
        self.text = self.text[: edit.start] + edit.text + self.text[edit.end :]
        grown = len(edit.text) - (edit.end - edit.start)
        for items in self.starts.values():
            items[:] = [at + grown if at > edit.start else at for at in items]

    def _between_neighbours(self, item: Item) -> bool:
        """Read an edited item again between its unchanged neighbours; None where that cannot be."""
        name, index = item
        starts = self.starts.get(name, [])
        if index >= len(starts):
            return False
        first, last = max(index - 1, 0), min(index + 1, len(starts) - 1)
        begin = line_start(self.text, starts[first])
        if self.text[begin : starts[first]].strip() != "-":
            return False
        if last + 1 < len(starts):
            end = line_start(self.text, starts[last + 1])
        else:
            top_level = re.compile(r"^[^\s#-]", re.MULTILINE).search(self.text, starts[last])
            end = top_level.start() if top_level else len(self.text)
        wanted = [self.value((name, i)) for i in range(first, last + 1)]
        return _says(self.text[begin:end], wanted)

    def _whole(self) -> bool:
        wanted = dict(self.file.plain)
        for (name, index), value in self.items.items():
            wanted[name] = [value if i == index else v for i, v in enumerate(wanted[name])]
        return _says(self.text, wanted)


def _says(text: str, wanted: Any) -> bool:
    try:
        return bool(composed(build(text)) == wanted)
    except (SuspectError, yaml.YAMLError):
        return False


def _carry_out(value: Any, change: Change) -> None:
    """Change a plain value as the text was changed."""
    path: Path = change.path[2:]
    for step in path[:-1]:
        value = value[step]
    key = path[-1]
    if isinstance(change, AddItem):
        value[key] = [*value.get(key, ()), dict(change.item)]
    elif change.value is None:
        value.pop(key, None)
    else:
        value[key] = change.value
