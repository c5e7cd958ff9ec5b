"""Where things stand in a YAML text: for diagnostics, and for edits in place.

Why not together with reading values: a sound file needs no places, and a faulty one needs only
those of its faults, so the walk steps over everything else.
"""

import gc
import re
from bisect import bisect_right
from collections.abc import Collection, Iterable
from typing import Any, Literal, NamedTuple

import yaml

from cchc_cli.model.diagnostic import Path
from cchc_cli.workspace.reading.parser import CParser
from cchc_cli.workspace.reading.plain_values import Starts

NodeKind = Literal["scalar", "mapping", "sequence", "alias"]

_BREAK = re.compile(r"\r\n|\n|\r")


class TextSpan(NamedTuple):
    """Where a value and its key stand; indexes count characters of the text from 0."""

    kind: NodeKind
    start: int
    end: int
    key_start: int = -1
    key_end: int = -1
    style: str = ""
    flow: bool = False
    anchor: bool = False


def line_start(text: str, index: int) -> int:
    """Return where the line of a character starts.

    The second search begins where the first ended: in a file without carriage returns it would
    run back to the head of the file each time.
    """
    start = text.rfind("\n", 0, index) + 1
    return max(start, text.rfind("\r", start, index) + 1)


class Lines:
    """Lines and columns of a text; only the breaks that editors show count."""

    def __init__(self, text: str) -> None:
        """Find the line starts once."""
        self.text = text
        self.starts = [0, *(found.end() for found in _BREAK.finditer(text))]

    def place(self, index: int) -> tuple[int, int]:
        """Return line and column, from 1."""
        line = bisect_right(self.starts, index)
        return line, index - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return the text of a line, without its break."""
        if not 1 <= number <= len(self.starts):
            return ""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r\n")

    def with_lines(self, number: int, lines: Iterable[str]) -> str:
        """Return the text with other lines from one on; the breaks stay."""
        kept, done = [], 0
        for at, line in enumerate(lines, number):
            start = self.starts[at - 1]
            kept += [self.text[done:start], line]
            done = start + len(self.line(at))
        return "".join((*kept, self.text[done:]))


def find_spans(
    text: str, wanted: Collection[Path] | None = None, starts: Starts | None = None
) -> dict[Path, TextSpan]:
    """Find the spans of the wanted paths and of all around them; of everything by default.

    With the starts of the items of top-level lists, only the items that matter are walked.
    A text that breaks off gives the spans up to there.
    """
    if wanted is not None and starts and all(is_in_item(path, starts) for path in wanted):
        return _spans_of_items(text, wanted, starts)
    around = None if wanted is None else _with_parents(wanted)
    return _walk(_Walker(text, around))


def spans_below(text: str, item: Path, starts: Starts) -> dict[Path, TextSpan]:
    """Find all spans of one item of a top-level list."""
    if not is_in_item(item, starts):
        return {path: span for path, span in find_spans(text).items() if path[:2] == item}
    return _walk(
        _item_walker(text=text, item=item, starts=starts, every=ordered_starts(starts), around=None)
    )


def is_in_item(path: Path, starts: Starts) -> bool:
    """Tell whether a path lies in an item of a list whose start is known."""
    return (
        len(path) > 1 and isinstance(path[1], int) and path[1] < len(starts.get(str(path[0]), ()))
    )


def _spans_of_items(text: str, wanted: Collection[Path], starts: Starts) -> dict[Path, TextSpan]:
    spans: dict[Path, TextSpan] = {}
    around, every = _with_parents(wanted), ordered_starts(starts)
    for item in {path[:2] for path in wanted}:
        start = starts[str(item[0])][int(item[1])]
        spans[item] = TextSpan("mapping", start, start)
        spans.update(
            _walk(_item_walker(text=text, item=item, starts=starts, every=every, around=around))
        )
    return spans


def ordered_starts(starts: Starts) -> list[int]:
    """Return where items of all lists begin, in order."""
    return sorted(start for items in starts.values() for start in items)


def _item_walker(
    text: str, item: Path, starts: Starts, every: list[int], around: set[Path] | None
) -> "_Walker":
    """Take an item, indented as in the file, as a text of its own.

    What follows it may break off, for its own span is there already.
    """
    start, end = place_of_item(text, item, starts, every)
    indent = start - line_start(text, start)
    return _Walker(" " * indent + text[start:end], around, item, offset=start - indent)


def place_of_item(text: str, item: Path, starts: Starts, every: list[int]) -> tuple[int, int]:
    """Return where an item begins, and where the next one does, of whichever list."""
    start = starts[str(item[0])][int(item[1])]
    after = bisect_right(every, start)
    return start, every[after] if after < len(every) else len(text)


def spans_of_item(text: str, item: Path) -> dict[Path, TextSpan]:
    """Find all spans of an item that stands alone, indented as in its file."""
    return _walk(_Walker(text, None, item))


def _with_parents(paths: Collection[Path]) -> set[Path]:
    return {path[:length] for path in paths for length in range(len(path) + 1)}


def _walk(walker: "_Walker") -> dict[Path, TextSpan]:
    collecting = gc.isenabled()
    gc.disable()
    try:
        walker.document()
    except yaml.YAMLError:
        pass
    finally:
        if collecting:
            gc.enable()
    return walker.spans


class _Walker:
    def __init__(
        self, text: str, around: set[Path] | None, root: Path = (), offset: int = 0
    ) -> None:
        self.root = root
        self.offset = offset
        self.next: Any = CParser(text).get_event
        self.around = around
        self.spans: dict[Path, TextSpan] = {}

    def document(self) -> None:
        event = self.next()
        while not isinstance(event, yaml.DocumentStartEvent):
            if isinstance(event, yaml.StreamEndEvent):
                return
            event = self.next()
        self.value(self.next(), self.root, None)

    def value(self, event: Any, path: Path, key: Any) -> None:
        if self.around is not None and path not in self.around:
            self.skip(event)
        elif isinstance(event, yaml.AliasEvent):
            self.keep(kind="alias", first=event, last=event, path=path, key=key)
        elif isinstance(event, yaml.ScalarEvent):
            self.keep(kind="scalar", first=event, last=event, path=path, key=key)
        elif isinstance(event, yaml.MappingStartEvent):
            self.keep(kind="mapping", first=event, last=self.mapping(path), path=path, key=key)
        else:
            self.keep(kind="sequence", first=event, last=self.sequence(path), path=path, key=key)

    def mapping(self, path: Path) -> Any:
        event = self.next()
        while type(event) is not yaml.MappingEndEvent:
            if type(event) is yaml.ScalarEvent and (*path, event.value) not in self.spans:
                self.value(self.next(), (*path, event.value), event)
            else:
                self.skip(event)
                self.skip(self.next())
            event = self.next()
        return event

    def sequence(self, path: Path) -> Any:
        event, at = self.next(), 0
        while type(event) is not yaml.SequenceEndEvent:
            self.value(event, (*path, at), None)
            event, at = self.next(), at + 1
        return event

    def skip(self, event: Any) -> None:
        following, depth = self.next, 0
        while True:
            kind = type(event)
            if kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                depth += 1
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                depth -= 1
            if not depth:
                return
            event = following()

    def keep(self, kind: NodeKind, first: Any, last: Any, path: Path, key: Any) -> None:
        offset = self.offset
        self.spans[path] = TextSpan(
            kind,
            first.start_mark.index + offset,
            last.end_mark.index + offset,
            key_start=-1 if key is None else key.start_mark.index + offset,
            key_end=-1 if key is None else key.end_mark.index + offset,
            style=getattr(first, "style", None) or "",
            flow=bool(getattr(first, "flow_style", False)),
            anchor=bool(first.anchor),
        )
