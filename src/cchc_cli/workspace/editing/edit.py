"""One change as a splice of the text: which characters go, which come.

Why not dump the data again: a dumper rewrites comments, quotes and folding all over the
file, and the diff that a colleague must read no longer shows what was meant.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import AddItem, RemoveItem, SetValue, Typed
from cchc_cli.model.diagnostic import Path, path_text
from cchc_cli.workspace.editing.quoting import scalar
from cchc_cli.workspace.editing.splices import Splice
from cchc_cli.workspace.editing.writing import WIDTH, block, flow
from cchc_cli.workspace.reading.marks import TextSpan, line_start

_BREAK = re.compile(r"\r\n|\n|\r")
Spans = dict[Path, TextSpan]


class EditedText(NamedTuple):
    """A text with the places in one item of it, and the habits of the file."""

    text: str
    spans: Spans
    dash_indent: int
    """Columns from a key to the dashes of the list below it."""
    usual_break: str = "\n"
    """The line break of the file, where the text itself has none."""

    def column(self, index: int) -> int:
        """Return how many characters stand before this one in its line."""
        return index - line_start(self.text, index)

    def line_end(self, index: int) -> int:
        """Return where the line of this character ends, before its break."""
        found = _BREAK.search(self.text, index)
        return found.start() if found else len(self.text)

    def line_break(self, index: int) -> str:
        """Return the break that ends this line; in the last line, the file's usual one."""
        found = _BREAK.search(self.text, index)
        return found[0] if found else self.usual_break


def splice(edited: EditedText, change: SetValue | AddItem | RemoveItem, order: list[str]) -> Splice:
    """Find what to replace by what; `order` is that of the keys beside the changed one.

    Raises RefusedError for an alias, an anchor, or a place that is no list or scalar.
    """
    _refuse_shared(edited.spans, change.path)
    if isinstance(change, RemoveItem):
        return _remove(edited, change.path)
    if isinstance(change, SetValue) and change.path in edited.spans:
        return _replace(edited, change)
    if isinstance(change, SetValue) and change.path[:-1] not in edited.spans:
        key, value = str(change.path[-1]), scalar(change.value or "", flow=True)
        return _sealed(edited, _insert_key(edited, change.path[:-1], f" {{{key}: {value}}}", order))
    if isinstance(change, SetValue):
        written = scalar(change.value or "", flow=edited.spans[change.path[:-1]].flow)
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
        raise odd(change.path)
    in_flow = edited.spans[change.path[:-1]].flow
    if change.value is None:
        start = span.start if in_flow else edited.text.index(":", span.key_end) + 1
        return Splice(start, _end(edited, span), "")
    if not span.style and span.start == span.end:
        between = edited.text[span.key_end : span.start]
        lead = "" if between.endswith(" ") else " " if ":" in between else ": "
        return Splice(span.start, span.end, f"{lead}{scalar(change.value, flow=in_flow)}")
    written = scalar(change.value, flow=in_flow, style=span.style)
    header = edited.text[span.start : edited.line_end(span.start)]
    comment = re.search(r"\s+#.*", header) if span.style in {"|", ">"} else None
    return Splice(span.start, _end(edited, span), written + (comment[0] if comment else ""))


def odd(path: Path) -> RefusedError:
    """Return the refusal of what is written in a way that is not edited in place."""
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
    """Insert a key after the one that precedes it in the schema; one of a mapping comes last."""
    holder, key = path[:-1], str(path[-1])
    beside = [str(p[-1]) for p in edited.spans if len(p) == len(path) and p[:-1] == holder]
    if key not in order:
        order = [*beside, key]
    before = [k for k in beside if k in order and order.index(k) < order.index(key)]
    first = min((edited.spans[(*holder, k)].key_start for k in beside), default=-1)
    if first < 0 or edited.spans[holder].kind != "mapping":
        raise odd(holder)
    in_flow = edited.spans[holder].flow
    indent = " " * edited.column(first)
    if not before:
        gap = ", " if in_flow else edited.line_break(first) + indent
        return Splice(first, first, f"{key}:{written}{gap}")
    end = _content_end(edited, (*holder, max(before, key=order.index)))
    if in_flow:
        return Splice(end, end, f", {key}:{written}")
    end = edited.line_end(end)
    return Splice(end, end, f"{edited.line_break(end)}{indent}{key}:{written}")


def _add(edited: EditedText, change: AddItem, order: list[str]) -> Splice:
    """Return the splice that adds an item at the end of a list, in the list's own form."""
    span, path = edited.spans.get(change.path), change.path
    in_flow = edited.spans[path[:-1]].flow
    if span is None:
        written = f" [{flow(change.item)}]" if in_flow else _first_item(edited, change)
        return _insert_key(edited, path, written, order=order)
    if span.kind == "scalar" and span.start == span.end:
        if in_flow:
            start = edited.text.index(":", span.key_end) + 1
            return Splice(start, max(span.end, start), f" [{flow(change.item)}]")
        end = edited.line_end(span.end)
        return Splice(end, end, _first_item(edited, change))
    if span.kind != "sequence":
        raise odd(path)
    items = [p for p in edited.spans if len(p) == len(path) + 1 and p[:-1] == path]
    if span.flow:
        end = _content_end(edited, items[-1]) if items else span.start + 1
        return Splice(end, end, f", {flow(change.item)}" if items else flow(change.item))
    return next_item(edited, change.item, items[-1])


def _block(
    edited: EditedText, item: Mapping[str, Typed], dash: int, inner: int, line_break: str
) -> str:
    """Write an item after a line: its dash in one column, its keys in another."""
    lines = block(item, inner, edited.dash_indent)
    head = " " * dash + "-" + " " * (inner - dash - 1)
    return line_break + head + (line_break + " " * inner).join(lines)


def _first_item(edited: EditedText, change: AddItem) -> str:
    holder = change.path[:-1]
    first = min(
        span.key_start
        for p, span in edited.spans.items()
        if len(p) > 2 and p[:-1] == holder  # noqa: PLR2004
    )
    dash = edited.column(first) + edited.dash_indent
    return _block(edited, change.item, dash, dash + 2, line_break=edited.line_break(first))


def next_item(edited: EditedText, item: Mapping[str, Typed], last: Path) -> Splice:
    """Continue a list of dashes as its last item is written; raises RefusedError."""
    _refuse_shared(edited.spans, last)
    span = edited.spans[last]
    end = edited.line_end(_content_end(edited, last))
    line_break = edited.line_break(end)
    dash = edited.column(_dash(edited, last))
    if span.flow and _fits(item, dash):
        return Splice(end, end, f"{line_break}{' ' * dash}- {flow(item)}")
    inner = dash + 2 if span.flow else edited.column(span.start)
    own_line = edited.text[span.start - (inner - dash) : span.start].strip() == "-"
    inner = inner if own_line else dash + 2
    return _sealed(
        edited, Splice(end, end, _block(edited, item, dash, inner, line_break=line_break))
    )


def _fits(item: Mapping[str, Typed], dash: int) -> bool:
    return dash + 2 + len(flow(item)) <= WIDTH


def _dash(edited: EditedText, item: Path) -> int:
    """Return where the dash of an item stands; raises RefusedError where it has none of its own."""
    start = edited.spans[item].start
    before = edited.text[:start].rstrip(" \r\n")
    if (
        not before.endswith("-")
        or edited.text[line_start(before, len(before)) :].lstrip(" ")[:1] != "-"
    ):
        raise odd(item)
    return len(before) - 1


def _remove(edited: EditedText, path: Path) -> Splice:
    """Take an item out of its list; the key of a list that had no other stays, without a value."""
    items = [p for p in edited.spans if len(p) == len(path) and p[:-1] == path[:-1]]
    if edited.spans[path[:-1]].flow:
        return remove_between_commas(edited, items, path)
    return remove_lines(edited, path)


def remove_between_commas(edited: EditedText, items: list[Path], path: Path) -> Splice:
    """Take an item out of a list between brackets; a list that had no other goes."""
    at = items.index(path)
    if len(items) == 1:
        holder = edited.spans[path[:-1]]
        return Splice(holder.start, holder.end, "")
    if at + 1 < len(items):
        return Splice(edited.spans[path].start, edited.spans[items[at + 1]].start, "")
    return Splice(_content_end(edited, items[at - 1]), _content_end(edited, path), "")


def remove_lines(edited: EditedText, path: Path) -> Splice:
    """Take out the lines of an item of a list of dashes, and comments that belong to it.

    Comments above it stay: they may be about those that follow. Raises RefusedError.
    """
    _refuse_shared(edited.spans, path)
    _refuse_anchors(edited, path)
    dash = _dash(edited, path)
    start = line_start(edited.text, dash)
    end = edited.line_end(_content_end(edited, path))
    end = _past_comments(edited, end, column=dash - start)
    if end < len(edited.text):
        return Splice(start, end + len(edited.line_break(end)), "")
    before = 2 if edited.text[:start].endswith("\r\n") else 1
    return Splice(max(start - before, 0), end, "")


def _past_comments(edited: EditedText, end: int, column: int) -> int:
    """Return the end of the comment lines that follow and stand deeper than a column."""
    while found := re.compile(rf"(?:\r\n|\n|\r) {{{column + 1},}}#[^\r\n]*").match(
        edited.text, end
    ):
        end = found.end()
    return end


def _refuse_anchors(edited: EditedText, path: Path) -> None:
    """Refuse to take out what others may refer to by an alias."""
    below = (span for p, span in edited.spans.items() if p[: len(path)] == path)
    if any(span.anchor for span in below):
        raise odd(path)
