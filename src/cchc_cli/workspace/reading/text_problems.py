"""A YAML text that is not plain: its value as far as it goes, and all its faults.

Why a second reader: the fast one stops at the first thing it does not take, without
knowing where it stood. This one collects every fault with its place and goes on.
"""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import yaml

from cchc_cli.model.diagnostic import Path
from cchc_cli.workspace.reading.marks import Lines
from cchc_cli.workspace.reading.parser import CParser
from cchc_cli.workspace.reading.plain_values import DEEPEST, MOST_ALIASED_VALUES, size
from cchc_cli.workspace.reading.schema_places import wants_list

if TYPE_CHECKING:
    from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop


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
    lost: list[Any] = field(default_factory=list)
    """Values of keys that stand twice: what others refer to may be among them."""
    doubtful: list[Path] = field(default_factory=list)
    """Where they stood: what a rule finds there may only follow."""


_JOIN_LISTS = "chuyển các mục dưới dòng này lên cuối danh sách `{}:` ở trên, rồi bỏ dòng này"
_MOST_MENDED = 20
"""How often a line is mended in thought to see what else is wrong."""
_MOST_READ_AGAIN = 5_000_000
"""Characters that are read again for it: a second, and some 40,000 duties."""


def read_faulty(text: str) -> FaultyText:
    """Read a text that the fast reader refused; faults are collected, never raised.

    Where the parser gives up over a line that can be mended in one way, the text is read on with
    that line mended; but then no value is given, since places in it would be of another text.
    """
    reader = _read(text)
    if reader.stop is None:
        return reader.read
    typed = Lines(text)
    faults, reader = _mistakes(reader, typed)
    lines = Lines(reader.text)
    faults += [_moved(fault, lines, typed) for fault in reader.read.faults]
    return FaultyText(faults=sorted(faults, key=lambda fault: fault.index))


def _mistakes(reader: "_Reader", typed: Lines) -> tuple[list[TextProblem], "_Reader"]:
    """Return what made the parser give up, time and again, and the reader that went furthest."""
    faults: list[TextProblem] = []
    again = min(_MOST_MENDED, _MOST_READ_AGAIN // len(typed.text))
    mended_to = 0
    while reader.stop is not None:
        lines, mistake = Lines(reader.text), _mistake(reader.stop)
        line = lines.place(mistake.at)[0]
        if line <= mended_to:
            break  # the line that was mended is still what is wrong
        mended_to = line
        fault = TextProblem(mistake.code, mistake.at, mistake.message, mistake.hint)
        faults.append(_moved(fault, lines, typed))
        if mistake.line is None or len(faults) > again:
            break
        reader = _read(lines.with_lines(line, (mistake.line, *mistake.below)))
    return faults, reader


def _moved(fault: TextProblem, read: Lines, typed: Lines) -> TextProblem:
    """Place a fault of a mended text in the text as it was typed: lines are the same."""
    line, column = read.place(fault.index)
    return replace(fault, index=min(typed.starts[line - 1] + column - 1, len(typed.text)))


def _mistake(stop: "Stop") -> "Mistake":
    from cchc_cli.workspace.reading.mistakes.find import mistake_behind
    from cchc_cli.workspace.reading.yaml_faults import describe

    return mistake_behind(stop) or describe(stop)


def _read(text: str) -> "_Reader":
    reader = _Reader(text)
    try:
        reader.read.value = reader.document()
    except yaml.YAMLError as error:
        reader.stop = _stop(error, reader)
    except _StopReading:
        pass
    return reader


def _stop(error: yaml.YAMLError, reader: "_Reader") -> "Stop":
    """Say in our terms where the parser gave up; its own error of signs has other attributes."""
    from cchc_cli.workspace.reading.mistakes.stop import Stop

    parts = ("context", "problem", "reason")
    at, begun = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    index = min(at.index if at is not None else getattr(error, "position", 0), len(reader.text))
    last = reader.last
    is_quoted = isinstance(last, yaml.ScalarEvent) and last.style in {'"', "'"}
    return Stop(
        reader.text,
        said=" ".join(str(getattr(error, part, None) or "") for part in parts),
        at=index,
        begun=index if begun is None else begun.index,
        quoted=(last.start_mark.index, last.end_mark.index) if is_quoted else None,
    )


class _StopReading(Exception):  # noqa: N818 - control flow, not an error
    """The rest of the text cannot be read in a useful way."""


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.get_event: Any = CParser(text).get_event
        self.last: Any = None
        self.read = FaultyText()
        self.stop: Stop | None = None
        """Where the parser gave up, if it did."""
        self.anchors: dict[str, Any] = {}
        self.aliased = 0
        self.path: Path = ()

    def next(self) -> Any:
        self.last = event = self.get_event()
        return event

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
            from cchc_cli.workspace.reading.mistakes.document_marks import another_document

            told = another_document(self.text, event.start_mark.index)
            self.fault(told.code, event, told.message, hint=told.hint)
            return None  # what the part above seems to lack may stand below
        return value

    def value(self, event: Any) -> Any:
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event)
        if event.tag:
            self.tag(event)
        value = event.value if isinstance(event, yaml.ScalarEvent) else self.collection(event)
        if event.anchor:
            self.anchors[event.anchor] = value
        return value

    def tag(self, event: Any) -> None:
        """Tell a tag; one that is none of YAML's types is a text with `!` at its head."""
        if event.tag.startswith("tag:"):
            hint = "bỏ thẻ đi"
        else:
            hint = "nếu là chữ: đặt giá trị trong dấu nháy kép; nếu không: bỏ dấu !"
        self.fault("tag", event, f"không dùng thẻ kiểu `{event.tag}`", hint=hint)

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
        again: list[Any] = []
        event = self.next()
        while not isinstance(event, yaml.MappingEndEvent):
            name = self.key(event, value, again)
            item = self.below("" if name is None else name, self.next())
            if name is None:
                self.read.lost.append(item)
            else:
                value[name] = item
            event = self.next()
        self.repeated(again, value)
        return {k: v for k, v in value.items() if not isinstance(v, str) or v.strip()}

    def key(self, event: Any, value: dict[str, Any], again: list[Any]) -> str | None:
        """Read a key; tell one that is no plain text or a merge, keep in `again` what repeats."""
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
            from cchc_cli.workspace.reading.flow_commas import parts_a_number

            # Two numbers between braces with the same digits behind their commas: told as such.
            if not parts_a_number(self.text, self.last.start_mark.index):
                again.append(event)
            return None
        return str(event.value)

    def repeated(self, again: list[Any], value: dict[str, Any]) -> None:
        """Tell keys that stand twice; where the first of an item or several do, a dash is missing.

        What comes again with them is the next item, whichever key that one begins with.
        """
        first = next(iter(value), None)
        is_next = len(again) > 1 or any(event.value == first for event in again)
        if is_next and (told := self.run_together(again, first)):
            self.read.doubtful.append(self.path)
            self.fault("duplicate-key", again[0], *told)
            return
        for event in again:
            is_section = not self.path and isinstance(value[event.value], list)
            if not is_section:
                self.read.doubtful.append((*self.path, event.value))
            message = f"khóa `{event.value}` viết hai lần"
            hint = _JOIN_LISTS.format(event.value) if is_section else "giữ một, bỏ một"
            self.fault("duplicate-key", event, message, hint=hint)

    def run_together(self, again: list[Any], first: str | None) -> tuple[str, str] | None:
        """Say that items of a list lack their dash, or its line; None where no list is meant."""
        key, at = again[0].value, again[0].start_mark.index
        in_list = bool(self.path) and isinstance(self.path[-1], int)
        if self.text[at - 2 : at] == "  ":
            dash = f"thay hai dấu cách trước `{key}` bằng `- `"
        else:
            dash = f"thêm `- ` trước `{key}`"
        if all(event.value != first for event in again):
            dash = f"thêm dòng `- {first}: …` ở trên"
        if in_list:
            hint = f"nếu đây là mục mới: {dash}; nếu không: giữ một, bỏ một"
            return f"khóa `{key}` viết hai lần trong một mục", hint
        if self.path and wants_list(self.path):
            message = f"các mục của `{self.path[-1]}` thiếu dấu gạch đầu mục"
            return message, f"ở mỗi mục: {dash}"
        return None

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
