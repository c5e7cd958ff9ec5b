"""A file while it is being edited: splices applied one by one, then read again.

What is read again: each changed item between its unchanged neighbours. A parser of one pass
that meets the next item where it met it before reads the rest as it did before. Where that
short reading is not possible or differs, the whole file is read.
"""

import copy
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import yaml

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import AddRecord, SetValue
from cchc_cli.model.diagnostic import Path
from cchc_cli.workspace.editing.edit import (
    EditedText,
    next_item,
    odd,
    remove_between_commas,
    remove_lines,
    splice,
)
from cchc_cli.workspace.editing.plain_changes import Edit, bare, carry_out
from cchc_cli.workspace.editing.splices import Splice, shifted, spliced
from cchc_cli.workspace.editing.writing import block, flow
from cchc_cli.workspace.reading.data_file import LoadedFile, composed
from cchc_cli.workspace.reading.marks import (
    find_spans,
    is_in_item,
    line_start,
    ordered_starts,
    place_of_item,
    spans_below,
    spans_of_item,
)
from cchc_cli.workspace.reading.plain_values import SuspectError, build

_BREAK = re.compile(r"\r\n|\n|\r")
_FEW = 20
"""Changed items that are read again one by one, or one in so many of the file: of more, reading
the file once is quicker."""


class Row:
    """An item of a list of the file, as changed so far."""

    __slots__ = ("changed", "origin", "value")

    def __init__(self, value: Any, origin: int | None) -> None:
        """Start from a value of the file, or with a new one (no `origin`)."""
        self.value = value
        self.origin = origin
        """Its place in the file as it was loaded."""
        self.changed = origin is None


class Draft:
    """The text of a file with some changes made, and what its lists must say."""

    def __init__(self, file: LoadedFile) -> None:
        """Start from a file as it was loaded."""
        self.file = file
        self.text = file.source.text
        self.starts = {name: list(items) for name, items in file.starts.items()}
        self.lists: dict[str, list[Row]] = {}
        """The lists that change, by name."""
        self.single: dict[str, Any] = {}
        """What stands once, as `settings`, and changes."""
        self._doubtful: set[tuple[str, int]] = set()
        """Items to be read again, by their place now."""
        self._read_whole = False

    def change(self, change: Edit, order: list[str]) -> None:
        """Make a change within an item; raises RefusedError where the text cannot be edited."""
        in_list = isinstance(change.path[1], int)
        spans = (
            spans_below(self.text, change.path[:2], self.starts)
            if in_list
            else find_spans(self.text)
        )
        self._apply([splice(self._edited(spans, str(change.path[0])), change, order)])
        self._carry_out(change)

    def change_items(self, changes: Sequence[Edit], order_of: Callable[[Path], list[str]]) -> None:
        """Make many changes within items, each item by itself and the whole text once.

        Why: a form brings thousands, and each alone would copy the text and find all places anew.
        Raises RefusedError where the text cannot be edited.
        """
        by_item: dict[Path, list[Edit]] = {}
        for change in changes:
            by_item.setdefault(change.path[:2], []).append(change)
        every, edits = ordered_starts(self.starts), []
        for item, mine in by_item.items():
            if not is_in_item(item, self.starts):
                for change in mine:
                    self.change(change, order_of(change.path))
                return self.change_items([c for c in changes if c not in mine], order_of)
            edits.append(self._of_item(item, mine, every, order_of=order_of))
        self._apply(edits)
        for change in changes:
            self._carry_out(change)
        return None

    def _of_item(
        self,
        item: Path,
        changes: Sequence[Edit],
        every: list[int],
        order_of: Callable[[Path], list[str]],
    ) -> Splice:
        """Return an item with its changes, made round by round: a record of it once a round."""
        start, end = place_of_item(self.text, item, self.starts, every)
        indent = start - line_start(self.text, start)
        text, waiting = " " * indent + self.text[start:end], list(changes)
        while waiting:
            now, waiting = _round(waiting)
            edited = self._edited(spans_of_item(text, item), str(item[0]), text)
            text = spliced(text, [splice(edited, c, order_of(c.path)) for c in now])
        return Splice(start, end, text[indent:])

    def replace_all(self, changes: Sequence[SetValue]) -> None:
        """Give many scalars new texts, in one walk of the file; raises RefusedError."""
        spans = find_spans(self.text, {change.path for change in changes}, self.starts)
        edited = self._edited(spans, str(changes[0].path[0]))
        self._apply([splice(edited, change, []) for change in changes])
        for change in changes:
            self._carry_out(change)

    def add(self, change: AddRecord) -> None:
        """Add a record at the end of a list of the file; raises RefusedError."""
        rows, name = self._rows(change.name), change.name
        starts = self.starts.get(name, [])
        if rows and len(starts) == len(rows) and self._dashed(starts[-1]):
            last = (name, len(rows) - 1)
            edited = self._edited(spans_below(self.text, last, self.starts), name)
            edit = next_item(edited, change.item, last)
            self._apply([edit])
            self._note_start(starts, edit)
        else:
            self._apply([self._first_record(name, change.item)])
            self._read_whole = True
        rows.append(Row(bare(change.item), None))
        self._doubtful.add((name, len(rows) - 1))

    def remove(self, name: str, index: int) -> None:
        """Take a record out of a list of the file; raises RefusedError."""
        rows, starts = self._rows(name), self.starts.get(name, [])
        if len(starts) == len(rows) and self._dashed(starts[index]):
            spans = spans_below(self.text, (name, index), self.starts)
            self._apply([remove_lines(self._edited(spans, name), (name, index))])
            del starts[index]
        else:
            wanted: list[Path] = [(name, i) for i in range(len(rows))]
            edited = self._edited(find_spans(self.text, wanted), name)
            self._apply([remove_between_commas(edited, wanted, (name, index))])
            self.starts.pop(name, None)
            self._read_whole = True
        del rows[index]
        moved = {(n, i - (n == name and i > index)) for n, i in self._doubtful}
        self._doubtful = {at for at in moved if at != (name, len(rows))}
        self._doubtful.add((name, min(index, len(rows) - 1)))

    def value(self, name: str, index: int) -> Any:
        """Return the plain value of an item, as changed so far."""
        return self._rows(name)[index].value

    @property
    def plain(self) -> Any:
        """What the file says now, as a plain value."""
        said = {**self.file.plain, **self.single}
        for name, rows in self.lists.items():
            said[name] = [row.value for row in rows]
            if not rows:
                del said[name]
        return said

    def verified(self) -> str:
        """Return the new text; raises RefusedError unless it says the old data plus the changes."""
        items = sum(map(len, self.starts.values()))
        local = not self._read_whole and len(self._doubtful) <= max(_FEW, items // _FEW)
        if (local and all(self._between_neighbours(*at) for at in self._doubtful)) or _says(
            self.text, self.plain
        ):
            return self.text
        raise RefusedError(
            f"{self.file.source.name}: đoạn này viết theo cách công cụ không tự sửa được an toàn, "
            "nên chưa ghi gì.\nHãy sửa tay trong tệp, rồi chạy: cchc check"
        )

    def _rows(self, name: str) -> list[Row]:
        if name not in self.lists:
            values = self.file.plain.get(name) or []
            self.lists[name] = [Row(value, i) for i, value in enumerate(values)]
        return self.lists[name]

    def _note_start(self, starts: list[int], edit: Splice) -> None:
        """Note where an added record begins; unknown where more than it was written."""
        found = re.match(r"\s*-\s+", edit.text) if edit.start == edit.end else None
        if found:
            starts.append(edit.start + found.end())
        else:
            starts.clear()
            self._read_whole = True

    def _carry_out(self, change: Edit) -> None:
        name, index = str(change.path[0]), change.path[1]
        if not isinstance(index, int):
            value = self.single.setdefault(name, copy.deepcopy(self.file.plain[name]))
            carry_out(value, change, change.path[1:])
            self._read_whole = True
            return
        row = self._rows(name)[index]
        if not row.changed:
            row.value, row.changed = copy.deepcopy(row.value), True
        carry_out(row.value, change, change.path[2:])
        self._doubtful.add((name, index))

    def _edited(self, spans: Any, name: str, text: str | None = None) -> EditedText:
        """Return what an edit looks at: the whole text, or that of one item."""
        usual = _BREAK.search(self.text)
        return EditedText(
            self.text if text is None else text,
            spans,
            self._dash_indent(name),
            usual[0] if usual else "\n",
        )

    def _dash_indent(self, name: str) -> int:
        found = re.search(rf"^{name}:.*(?:\r\n|\n|\r)+( *)- ", self.text, re.MULTILINE)
        found = found or re.search(r"^\w+:.*(?:\r\n|\n|\r)+( *)- ", self.text, re.MULTILINE)
        return len(found[1]) if found else 2

    def _dashed(self, start: int) -> bool:
        """Whether an item stands after a dash on lines of its own."""
        before = self.text[:start].rstrip(" \r\n")
        return self.text[line_start(before, len(before)) : len(before)].strip() == "-"

    def _first_record(self, name: str, item: Any) -> Splice:
        """Begin a list, or continue one that is written between brackets."""
        spans = find_spans(self.text)
        list_span = spans.get((name,))
        if list_span is not None and list_span.flow and self._rows(name):
            last = spans[name, len(self._rows(name)) - 1]
            return Splice(last.end, last.end, f", {flow(item)}")
        if list_span is not None and (list_span.anchor or list_span.kind == "alias"):
            raise odd((name,))
        edited = self._edited(spans, name)
        dash = " " * self._dash_indent(name)
        line_break = edited.line_break(len(self.text))
        lines = (line_break + dash + "  ").join(block(item, len(dash) + 2, len(dash)))
        if list_span is None:
            gap = "" if self.text.endswith(("\n", "\r")) else line_break
            written = f"{gap}{line_break}{name}:{line_break}{dash}- {lines}{line_break}"
            return Splice(len(self.text), len(self.text), written)
        end = edited.line_end(list_span.key_end)
        head = self.text[list_span.key_end : end].replace("[]", "", 1).rstrip()
        return Splice(list_span.key_end, end, f"{head}{line_break}{dash}- {lines}")

    def _apply(self, edits: Iterable[Splice]) -> None:
        """Make splices of the text as it is now; they do not overlap."""
        ordered = sorted(edits)
        self.text = spliced(self.text, ordered)
        for items in self.starts.values():
            items[:] = shifted(items, ordered)

    def _between_neighbours(self, name: str, index: int) -> bool:
        """Read an edited item again between its unchanged neighbours; False if that cannot be."""
        starts = self.starts.get(name, [])
        if not 0 <= index < len(starts):
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
        wanted = [self.value(name, i) for i in range(first, last + 1)]
        return _says(self.text[begin:end], wanted)


def _round(waiting: Sequence[Edit]) -> tuple[list[Edit], list[Edit]]:
    """Part the changes that can be made at once: one a record, none within another one.

    Records at one depth never lie within each other, so that their places do not touch.
    """
    depth = len(_holder(waiting[0].path))
    now: dict[Path, Edit] = {}
    later = []
    for change in waiting:
        holder = _holder(change.path)
        if len(holder) == depth and holder not in now:
            now[holder] = change
        else:
            later.append(change)
    return list(now.values()), later


def _holder(path: Path) -> Path:
    """Return the record that a path lies in: of an index, its area or criterion."""
    lists = (i for i in range(len(path) - 1, 1, -1) if path[i - 1] in {"areas", "criteria"})
    at = next((i for i in lists if isinstance(path[i], int) and i < len(path) - 1), 1)
    return path[: at + 1]


def _says(text: str, wanted: Any) -> bool:
    try:
        return bool(composed(build(text)) == bare(wanted))
    except (SuspectError, yaml.YAMLError):
        return False
