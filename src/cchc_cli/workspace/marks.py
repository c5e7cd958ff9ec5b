"""A YAML text read again with the place of everything in it, and with all its faults.

Why a second way of reading: places cost time, and a sound file needs none. Editing in
place and every diagnostic use this one.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml
from yaml._yaml import CParser

from cchc_cli.model.diagnostic import Path
from cchc_cli.workspace.builder import DEEPEST, MOST_ALIASED_VALUES, size
from cchc_cli.workspace.yaml_faults import describe

Kind = Literal["scalar", "mapping", "sequence", "alias"]


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value and its key stand; indexes count characters of the text from 0."""

    kind: Kind
    start: int
    end: int
    key_start: int = -1
    key_end: int = -1
    style: str = ""
    flow: bool = False
    anchor: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the text that we refuse, at a character of it."""

    code: str
    index: int
    message: str
    hint: str = ""


@dataclass(slots=True)
class Marked:
    """A text's plain value, the spans of its parts, and its faults."""

    value: Any = None
    spans: dict[Path, Span] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    unknown: set[Path] = field(default_factory=set)


class Lines:
    """Lines and columns of a text; only the breaks that editors show count."""

    def __init__(self, text: str) -> None:
        """Find the line starts once."""
        self.text = text
        self.starts = [0]
        for index, letter in enumerate(text):
            if letter == "\n" or (letter == "\r" and text[index + 1 : index + 2] != "\n"):
                self.starts.append(index + 1)

    def place(self, index: int) -> tuple[int, int]:
        """Give line and column, from 1."""
        line = bisect_right(self.starts, index)
        return line, index - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Give the text of a line, without its break."""
        if not 1 <= number <= len(self.starts):
            return ""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r\n")


def read_marked(text: str) -> Marked:
    """Read a text with its places; faults are collected, never raised."""
    reader = _Reader(text)
    try:
        reader.document()
    except yaml.YAMLError as error:
        reader.marked.faults.append(_parser_fault(error, text))
    except _StopReading:
        reader.marked.value = None
    return reader.marked


def _parser_fault(error: yaml.YAMLError, text: str) -> Fault:
    mark = getattr(error, "problem_mark", None)
    index = mark.index if mark is not None else getattr(error, "position", 0)
    index = index if isinstance(index, int) else 0
    code, message, hint = describe(error, text, index)
    return Fault(code, min(index, len(text)), message, hint)


class _StopReading(Exception):  # noqa: N818 - control flow, not an error
    """The rest of the text cannot be read in a useful way."""


class _Reader:
    def __init__(self, text: str) -> None:
        self.parser = CParser(text)
        self.marked = Marked()
        self.anchors: dict[str, Any] = {}
        self.aliased = 0
        self.depth = 0

    def fault(self, code: str, event: Any, message: str, hint: str = "") -> None:
        self.marked.faults.append(Fault(code, event.start_mark.index, message, hint))

    def document(self) -> None:
        event = self.parser.get_event()
        while not isinstance(event, yaml.DocumentStartEvent):
            if isinstance(event, yaml.StreamEndEvent):
                return
            event = self.parser.get_event()
        self.marked.value = self.value(self.parser.get_event(), (), None)
        self.parser.get_event()
        event = self.parser.get_event()
        if not isinstance(event, yaml.StreamEndEvent):
            self.fault(
                "several-documents",
                event,
                "tệp chứa nhiều tài liệu YAML",
                "bỏ dòng --- thứ hai, hoặc tách thành tệp khác",
            )

    def value(self, event: Any, path: Path, key: Any) -> Any:
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event, path, key)
        if event.tag:
            self.fault("tag", event, f"không dùng thẻ kiểu `{event.tag}`", "bỏ thẻ đi")
        if isinstance(event, yaml.ScalarEvent):
            self.span("scalar", event, event, path, key)
            value: Any = event.value
        else:
            value = self.collection(event, path, key)
        if event.anchor:
            self.anchors[event.anchor] = value
        return value

    def collection(self, event: Any, path: Path, key: Any) -> Any:
        self.depth += 1
        if self.depth > DEEPEST:
            self.fault("too-deep", event, f"lồng nhau quá {DEEPEST} tầng", "viết đơn giản hơn")
            raise _StopReading
        if isinstance(event, yaml.MappingStartEvent):
            value: Any = {}
            last = self.mapping(value, path)
            self.span("mapping", event, last, path, key)
        else:
            value = []
            last = self.sequence(value, path)
            self.span("sequence", event, last, path, key)
        self.depth -= 1
        return value

    def mapping(self, value: dict[str, Any], path: Path) -> Any:
        event = self.parser.get_event()
        while not isinstance(event, yaml.MappingEndEvent):
            name = self.key(event, value)
            # A refused pair is read all the same, below a path that no record has.
            inner = (*path, name) if name is not None else (*path, "\0", event.start_mark.index)
            item = self.value(self.parser.get_event(), inner, event)
            if name is not None:
                value[name] = item
                if isinstance(item, str) and not item.strip():
                    self.marked.unknown.add(inner)
            event = self.parser.get_event()
        for name in [n for n in value if (*path, n) in self.marked.unknown]:
            del value[name]
        return event

    def key(self, event: Any, value: dict[str, Any]) -> str | None:
        if not isinstance(event, yaml.ScalarEvent):
            self.fault(
                "key-not-text",
                event,
                "khóa phải là chữ",
                "kiểm tra dấu hai chấm và dấu ngoặc ở dòng này",
            )
            if isinstance(event, yaml.CollectionStartEvent):
                self.skip()
            return None
        if event.value == "<<":
            self.fault("merge-key", event, "không dùng khóa gộp `<<`", "chép các khóa ra đủ")
            return None
        if event.value in value:
            self.fault(
                "duplicate-key", event, f"khóa `{event.value}` viết hai lần", "giữ một, bỏ một"
            )
            return None
        value[event.value] = None
        return str(event.value)

    def skip(self) -> None:
        depth = 1
        while depth:
            event = self.parser.get_event()
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)

    def sequence(self, value: list[Any], path: Path) -> Any:
        event = self.parser.get_event()
        while not isinstance(event, yaml.SequenceEndEvent):
            value.append(self.value(event, (*path, len(value)), None))
            event = self.parser.get_event()
        return event

    def alias(self, event: Any, path: Path, key: Any) -> Any:
        self.span("alias", event, event, path, key)
        if event.anchor not in self.anchors:
            self.fault(
                "unknown-alias",
                event,
                f"không có neo `&{event.anchor}` phía trên",
                "đặt chữ bắt đầu bằng * trong dấu nháy",
            )
            return ""
        value = self.anchors[event.anchor]
        self.aliased += size(value, MOST_ALIASED_VALUES - self.aliased)
        if self.aliased >= MOST_ALIASED_VALUES:
            self.fault("alias-bomb", event, "các bí danh * nở ra quá lớn", "viết rõ các giá trị")
            raise _StopReading
        return value

    def span(self, kind: Kind, first: Any, last: Any, path: Path, key: Any) -> None:
        place = (-1, -1) if key is None else (key.start_mark.index, key.end_mark.index)
        self.marked.spans[path] = Span(
            kind,
            first.start_mark.index,
            last.end_mark.index,
            *place,
            style=getattr(first, "style", None) or "",
            flow=bool(getattr(first, "flow_style", False)),
            anchor=bool(getattr(first, "anchor", None)) or kind == "alias",
        )
