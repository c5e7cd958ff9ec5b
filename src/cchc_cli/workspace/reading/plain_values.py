"""Plain values from YAML text, straight from the C parser's events.

Why not a PyYAML loader: its resolver turns `1.10` into 1.1, `no` into False and
`12:30` into 750; with a duplicate key the last wins; it makes a node object for every
value. Here every scalar is the text that was typed, and the schema decides its type.
Keys with nothing after them are left out: they mean "not known yet". Their names are
noted, so that a misspelt one is reported all the same.
"""

import gc
from typing import Any

from yaml import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from cchc_cli.workspace.reading.parser import CParser

DEEPEST = 60
MOST_ALIASED_VALUES = 100_000
_ITEM_LEVEL = 2


class SuspectError(Exception):
    """The text is not plain enough for the fast way; read it again with marks."""


Starts = dict[str, list[int]]
"""For each top-level list, the characters at which its items start."""


EmptyKeys = set[tuple[str, ...]]
"""The names, from the top down, of keys with nothing after them."""


def build(text: str, starts: Starts | None = None, empty: EmptyKeys | None = None) -> Any:
    """Build the plain value of a YAML text; None when it is empty.

    Notes in `empty` which keys have no value.
    Notes in `starts` where the items of top-level lists begin: the one thing about places
    that costs nothing to keep, and saves walking the whole text to place a fault.
    Raises SuspectError where a duplicate key, a tag, a merge key, too much nesting or
    an alias bomb calls for a diagnostic with its place, and yaml.YAMLError.
    """
    collecting = gc.isenabled()
    # Nothing built here is garbage before it is whole, yet each new list would be searched.
    gc.disable()
    try:
        builder = _Builder(
            CParser(text),
            {} if starts is None else starts,
            set() if empty is None else empty,
        )
        return builder.document()
    finally:
        if collecting:
            gc.enable()


class _Builder:
    """One pass over the events, with an explicit stack instead of recursion."""

    def __init__(self, parser: Any, starts: Starts, empty: EmptyKeys) -> None:
        self.parser = parser
        self.starts = starts
        self.empty = empty
        self.anchors: dict[str, Any] = {}
        self.aliased = 0
        self.unknown: list[tuple[dict[str, Any], str]] = []

    def document(self) -> Any:
        event = self.parser.get_event()
        while type(event) is not DocumentStartEvent:
            if type(event) is StreamEndEvent:
                return None
            event = self.parser.get_event()
        value = self._value()
        self.parser.get_event()
        if type(self.parser.get_event()) is not StreamEndEvent:
            raise SuspectError
        for mapping, key in self.unknown:
            del mapping[key]
        self._keep_whole_starts(value)
        return value

    def _keep_whole_starts(self, value: Any) -> None:
        """Forget the starts of lists that hold more than collections: numbers would shift."""
        for name in list(self.starts):
            items = value.get(name) if isinstance(value, dict) else None
            if not isinstance(items, list) or len(items) != len(self.starts[name]):
                del self.starts[name]

    def _value(self) -> Any:  # noqa: C901, PLR0912 - the hot loop: one place, no calls
        """Build a plain value from events, in one loop: a call a value would cost too much."""
        get_event = self.parser.get_event
        stack: list[tuple[Any, str | None, str | None]] = []
        container: Any = None
        key: str | None = None
        anchor: str | None = None
        while True:
            event = get_event()
            kind = type(event)
            if kind is ScalarEvent:
                value: Any = event.value
                if event.tag or event.anchor:
                    self._remember(event, value)
                if type(container) is dict and key is None:
                    if value in container or value == "<<":
                        raise SuspectError
                    key = value
                    container[key] = None
                    continue
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.tag or len(stack) > DEEPEST or (type(container) is dict and key is None):
                    raise SuspectError
                if len(stack) == _ITEM_LEVEL and type(container) is list:
                    self.starts.setdefault(stack[1][1] or "", []).append(event.start_mark.index)
                stack.append((container, key, anchor))
                container = {} if kind is MappingStartEvent else []
                key, anchor = None, event.anchor
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value, done_anchor = container, anchor
                container, key, anchor = stack.pop()
                if done_anchor:
                    self.anchors[done_anchor] = value
            elif kind is AliasEvent and (type(container) is not dict or key is not None):
                value = self._expand(event.anchor)
            else:
                raise SuspectError
            if type(container) is list:
                container.append(value)
            elif key is not None:
                container[key] = value
                if type(value) is str and (not value or value.isspace()):
                    self.unknown.append((container, key))
                    self.empty.add((*(k for _, k, _ in stack if k is not None), key))
                key = None
            else:
                return value

    def _remember(self, event: Any, value: str) -> None:
        if event.tag:
            raise SuspectError
        self.anchors[event.anchor] = value

    def _expand(self, anchor: str) -> Any:
        if anchor not in self.anchors:
            raise SuspectError
        value = self.anchors[anchor]
        self.aliased += size(value, MOST_ALIASED_VALUES - self.aliased)
        if self.aliased >= MOST_ALIASED_VALUES:
            raise SuspectError
        return value


def size(value: Any, limit: int) -> int:
    """Count the values below `value` as if every alias were written out, up to `limit`."""
    count, waiting = 0, [value]
    while waiting and count < limit:
        item = waiting.pop()
        count += 1
        if type(item) is list:
            waiting.extend(item)
        elif type(item) is dict:
            waiting.extend(item.values())
    return count
