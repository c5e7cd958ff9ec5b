"""A YAML text that is not plain: its value as far as it goes, and all its faults.

Why a second reader: the fast one stops at the first thing it does not take, without
knowing where it stood. This one collects every fault with its place and goes on.
"""

from dataclasses import dataclass, field
from typing import Any

import yaml

from cchc_cli.model.diagnostic import Path
from cchc_cli.workspace.reading.parser import CParser
from cchc_cli.workspace.reading.plain_values import DEEPEST, MOST_ALIASED_VALUES, size
from cchc_cli.workspace.reading.yaml_faults import describe


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TextProblem:
    """Something in the text that we refuse, at a character of it (from 0)."""

    code: str
    index: int
    message: str
    hint: str = ""


@dataclass(slots=True)
class FaultyText:
    """A text's plain value, None when nothing can be made of it, and its faults."""

    value: Any = None
    faults: list[TextProblem] = field(default_factory=list)
    empty: list[Path] = field(default_factory=list)
    """Keys with nothing after them."""


def read_faulty(text: str) -> FaultyText:
    """Read a text that the fast reader refused; faults are collected, never raised."""
    reader = _Reader(text)
    try:
        reader.read.value = reader.document()
    except yaml.YAMLError as error:
        reader.read.faults.append(_parser_fault(error, text))
    except _StopReading:
        pass
    return reader.read


def _parser_fault(error: yaml.YAMLError, text: str) -> TextProblem:
    mark = getattr(error, "problem_mark", None)
    index = mark.index if mark is not None else getattr(error, "position", 0)
    code, message, hint = describe(error, text, index)
    return TextProblem(code, min(index, len(text)), message, hint=hint)


class _StopReading(Exception):  # noqa: N818 - control flow, not an error
    """The rest of the text cannot be read in a useful way."""


class _Reader:
    def __init__(self, text: str) -> None:
        self.next: Any = CParser(text).get_event
        self.read = FaultyText()
        self.anchors: dict[str, Any] = {}
        self.run_together: set[int] = set()
        """Mappings into which a second item of the list ran."""
        self.aliased = 0
        self.path: Path = ()

    def fault(self, code: str, event: Any, message: str, hint: str = "") -> None:
        self.read.faults.append(TextProblem(code, event.start_mark.index, message, hint=hint))

    def document(self) -> Any:
        """Read the one document of a file; a second one is a problem."""
        event = self.next()
        while not isinstance(event, yaml.DocumentStartEvent):
            if isinstance(event, yaml.StreamEndEvent):
                return None
            event = self.next()
        value = self.value(self.next())
        self.next()
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            self.fault(
                "several-documents",
                event,
                "tệp chứa nhiều tài liệu YAML",
                hint="bỏ dòng --- thứ hai, hoặc tách thành tệp khác",
            )
        return value

    def value(self, event: Any) -> Any:
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event)
        if event.tag:
            self.fault("tag", event, f"không dùng thẻ kiểu `{event.tag}`", hint="bỏ thẻ đi")
        value = event.value if isinstance(event, yaml.ScalarEvent) else self.collection(event)
        if event.anchor:
            self.anchors[event.anchor] = value
        return value

    def collection(self, event: Any) -> Any:
        if len(self.path) > DEEPEST:
            self.fault("too-deep", event, f"lồng nhau quá {DEEPEST} tầng", hint="viết đơn giản hơn")
            raise _StopReading
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        return self.mapping() if is_mapping else self.sequence()

    def below(self, step: str | int, event: Any) -> Any:
        """Read a value that stands under a key or in a list."""
        outer, self.path = self.path, (*self.path, step)
        value = self.value(event)
        if isinstance(step, str) and isinstance(value, str) and not value.strip():
            self.read.empty.append(self.path)
        self.path = outer
        return value

    def mapping(self) -> dict[str, Any]:
        value: dict[str, Any] = {}
        event = self.next()
        while not isinstance(event, yaml.MappingEndEvent):
            name = self.key(event, value)
            item = self.below("" if name is None else name, self.next())
            if name is not None:
                value[name] = item
            event = self.next()
        return {k: v for k, v in value.items() if not isinstance(v, str) or v.strip()}

    def key(self, event: Any, value: dict[str, Any]) -> str | None:
        """Read a key; tell one that is no plain text, stands twice, or is a merge."""
        if not isinstance(event, yaml.ScalarEvent):
            self.fault(
                "key-not-text",
                event,
                "khóa phải là chữ",
                hint="kiểm tra dấu hai chấm và dấu ngoặc ở dòng này",
            )
            self.value(event)
            return None
        if event.value == "<<":
            self.fault("merge-key", event, "không dùng khóa gộp `<<`", hint="chép các khóa ra đủ")
            return None
        if event.value in value:
            self.repeated(event, value)
            return None
        return str(event.value)

    def repeated(self, event: Any, value: dict[str, Any]) -> None:
        """Tell a key that stands twice; when all keys come again, only that a dash is missing."""
        first = next(iter(value))
        in_list = bool(self.path) and isinstance(self.path[-1], int)
        if in_list and event.value == first:
            self.run_together.add(id(value))
            self.fault(
                "duplicate-key",
                event,
                f"khóa `{first}` viết hai lần trong một mục",
                hint=f"nếu đây là mục mới: thêm `- ` trước `{first}`; nếu không: giữ một, bỏ một",
            )
        elif id(value) not in self.run_together:
            message = f"khóa `{event.value}` viết hai lần"
            self.fault("duplicate-key", event, message, hint="giữ một, bỏ một")

    def sequence(self) -> list[Any]:
        value: list[Any] = []
        event = self.next()
        while not isinstance(event, yaml.SequenceEndEvent):
            value.append(self.below(len(value), event))
            event = self.next()
        return value

    def alias(self, event: Any) -> Any:
        """Return what an alias stands for; stop where aliases unfold into too much."""
        if event.anchor not in self.anchors:
            self.fault(
                "unknown-alias",
                event,
                f"không có neo `&{event.anchor}` phía trên",
                hint="đặt chữ bắt đầu bằng * trong dấu nháy",
            )
            return ""
        value = self.anchors[event.anchor]
        self.aliased += size(value, MOST_ALIASED_VALUES - self.aliased)
        if self.aliased >= MOST_ALIASED_VALUES:
            self.fault(
                "alias-bomb", event, "các bí danh * nở ra quá lớn", hint="viết rõ các giá trị"
            )
            raise _StopReading
        return value
