"""One change as a splice of the text: which characters go, which come.

Why not dump the data again: a dumper rewrites comments, quotes and folding all over the
file, and the diff that a colleague must read no longer shows what was meant.
"""

import re
from typing import NamedTuple

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import AddItem, Change, SetValue
from cchc_cli.model.diagnostic import Path, path_text
from cchc_cli.workspace.editing.quoting import scalar
from cchc_cli.workspace.reading.marks import TextSpan, line_start

_BREAK = re.compile(r"\r\n|\n|\r")
Spans = dict[Path, TextSpan]


class Splice(NamedTuple):
    """Replace the characters from `start` to `end`."""

    start: int
    end: int
    text: str


class EditedText(NamedTuple):
    """A text with the places in one item of it, and the habits of the file."""

    text: str
    spans: Spans
    dash_indent: int
    """Columns from a key to the dashes of the list below it."""

    def column(self, index: int) -> int:
        """Return how many characters stand before this one in its line."""
        return index - line_start(self.text, index)

    def line_end(self, index: int) -> int:
        """Return where the line of this character ends, before its break."""
        found = _BREAK.search(self.text, index)
        return found.start() if found else len(self.text)

    def line_break(self, index: int) -> str:
        """Return the break that ends this line; in the last line, the file's first one."""
        found = _BREAK.search(self.text, index) or _BREAK.search(self.text)
        return found[0] if found else "\n"


def splice(edited: EditedText, change: Change, order: list[str]) -> Splice:
    """Find what to replace by what; `order` is that of the keys beside the changed one.

    Raises RefusedError for an alias, an anchor, or a place that is no list or scalar.
    """
    _refuse_shared(edited.spans, change.path)
    if isinstance(change, SetValue) and change.path in edited.spans:
        return _replace(edited, change)
    if isinstance(change, SetValue):
        flow = edited.spans[change.path[:-1]].flow
        written = scalar(change.value or "", flow=flow)
        return _sealed(edited, _insert_key(edited, change.path, f" {written}", order=order))
    return _sealed(edited, _add(edited, change, order))


def _sealed(edited: EditedText, edit: Splice) -> Splice:
    """Keep what a block scalar says that ends the file without a line break.

    Why: what follows needs a line break, and a scalar after `|` or `>` would then end with it;
    the sign `-` after its indicator says that it does not.
    """
    if edit.start < len(edited.text) or edited.text.endswith(("\n", "\r")):
        return edit
    for span in edited.spans.values():
        if span.style in {"|", ">"} and span.end == len(edited.text):
            old = edited.text[span.start :]
            sealed = re.sub(r"^([|>])([0-9]?)[+-]?([0-9]?)", r"\1\2\3-", old)
            return Splice(span.start, edit.end, sealed + edit.text)
    return edit


def _refuse_shared(spans: Spans, path: Path) -> None:
    for length in range(2, len(path) + 1):
        span = spans.get(path[:length])
        if span is not None and (span.anchor or span.kind == "alias"):
            raise RefusedError(
                f"`{path_text(path[:length])}` dùng chung với chỗ khác (neo & hoặc bí danh *), "
                "nên không tự sửa.\nHãy sửa tay trong tệp."
            )


def _replace(edited: EditedText, change: SetValue) -> Splice:
    """Return the splice that puts a new value in the place of an old one, in its style."""
    span = edited.spans[change.path]
    if span.kind != "scalar":
        raise _odd(change.path)
    flow = edited.spans[change.path[:-1]].flow
    if change.value is None:
        start = span.start if flow else edited.text.index(":", span.key_end) + 1
        return Splice(start, _end(edited, span), "")
    if not span.style and span.start == span.end:
        between = edited.text[span.key_end : span.start]
        lead = "" if between.endswith(" ") else " " if ":" in between else ": "
        return Splice(span.start, span.end, f"{lead}{scalar(change.value, flow=flow)}")
    written = scalar(change.value, flow=flow, style=span.style)
    header = edited.text[span.start : edited.line_end(span.start)]
    comment = re.search(r"\s+#.*", header) if span.style in {"|", ">"} else None
    return Splice(span.start, _end(edited, span), written + (comment[0] if comment else ""))


def _odd(path: Path) -> RefusedError:
    return RefusedError(
        f"`{path_text(path)}` viết theo cách công cụ không tự sửa được.\nHãy sửa tay trong tệp."
    )


def _end(edited: EditedText, span: TextSpan) -> int:
    """Return where a value's last character stands; a block scalar's span runs to the next key."""
    if span.style not in {"|", ">"}:
        return span.end
    header = edited.text[span.start : edited.line_end(span.start)]
    old = edited.text[span.start : span.end]
    if "+" in header.partition("#")[0]:
        return span.start + len(old) - len(edited.line_break(span.start)) * old.endswith("\n")
    return span.start + len(old.rstrip())


def _content_end(edited: EditedText, path: Path) -> int:
    """Return where the text of a value ends; a block collection's span runs on over comments."""
    length = len(path)
    ends = [
        _end(edited, span)
        for below, span in edited.spans.items()
        if below[:length] == path and (span.flow or span.kind in {"scalar", "alias"})
    ]
    return max(ends, default=edited.spans[path].start)


def _insert_key(edited: EditedText, path: Path, written: str, order: list[str]) -> Splice:
    """Insert a key after the one that precedes it in the schema."""
    holder, key = path[:-1], str(path[-1])
    beside = [str(p[-1]) for p in edited.spans if len(p) == len(path) and p[:-1] == holder]
    before = [k for k in beside if k in order and order.index(k) < order.index(key)]
    first = min((edited.spans[(*holder, k)].key_start for k in beside), default=-1)
    if first < 0 or edited.spans[holder].kind != "mapping":
        raise _odd(holder)
    flow = edited.spans[holder].flow
    indent = " " * edited.column(first)
    if not before:
        gap = ", " if flow else edited.line_break(first) + indent
        return Splice(first, first, f"{key}:{written}{gap}")
    end = _content_end(edited, (*holder, max(before, key=order.index)))
    if flow:
        return Splice(end, end, f", {key}:{written}")
    end = edited.line_end(end)
    return Splice(end, end, f"{edited.line_break(end)}{indent}{key}:{written}")


def _add(edited: EditedText, change: AddItem, order: list[str]) -> Splice:
    """Return the splice that adds an item at the end of a list, in the list's own form."""
    span, path = edited.spans.get(change.path), change.path
    flow = edited.spans[path[:-1]].flow
    if span is None:
        written = f" [{_flow(change)}]" if flow else _first_item(edited, change, path[:-1])
        return _insert_key(edited, path, written, order=order)
    if span.kind == "scalar" and span.start == span.end:
        if flow:
            return Splice(span.start, span.end, f" [{_flow(change)}]")
        end = edited.line_end(span.end)
        return Splice(end, end, _first_item(edited, change, path[:-1]))
    if span.kind != "sequence":
        raise _odd(path)
    items = [p for p in edited.spans if len(p) == len(path) + 1 and p[:-1] == path]
    if span.flow:
        end = _content_end(edited, items[-1]) if items else span.start + 1
        return Splice(end, end, f", {_flow(change)}" if items else _flow(change))
    return _next_item(edited, change, items[-1])


def _flow(change: AddItem) -> str:
    pairs = (f"{key}: {scalar(value, flow=True)}" for key, value in change.item.items())
    return "{" + ", ".join(pairs) + "}"


def _block(change: AddItem, indent: int, inner: int, line_break: str) -> str:
    lines = [f"{key}: {scalar(value, flow=False)}" for key, value in change.item.items()]
    head = " " * indent + "-" + " " * (inner - indent - 1)
    return line_break + head + (line_break + " " * inner).join(lines)


def _first_item(edited: EditedText, change: AddItem, holder: Path) -> str:
    first = min(
        span.key_start
        for p, span in edited.spans.items()
        if len(p) > 2 and p[:-1] == holder  # noqa: PLR2004
    )
    dash = edited.column(first) + edited.dash_indent
    return _block(change, dash, dash + 2, line_break=edited.line_break(first))


def _next_item(edited: EditedText, change: AddItem, last: Path) -> Splice:
    """Continue a list of dashes as its last item is written."""
    span = edited.spans[last]
    end = edited.line_end(_content_end(edited, last))
    line_break = edited.line_break(end)
    dash = edited.column(edited.spans[last[:-1]].start)
    if span.flow:
        return Splice(end, end, f"{line_break}{' ' * dash}- {_flow(change)}")
    inner = edited.column(span.start)
    own_line = edited.text[span.start - (inner - dash) : span.start].strip() == "-"
    return Splice(
        end, end, _block(change, dash, inner if own_line else dash + 2, line_break=line_break)
    )
