"""A new record as YAML text, in the style of an editor: short things on a line, long text folded.

Why our own and no dumper: the lines must fit among those that people wrote, and the next edit
in place must find its way in them.
"""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cchc_cli.model.change import Typed
from cchc_cli.workspace.editing.quoting import scalar

WIDTH = 100
"""Columns of a line; editors show that many beside a list of files."""
_NARROWEST = 40
"""Columns that folded text gets however deep it stands."""


def flow(value: Typed) -> str:
    """Write a value on one line."""
    if value is None:
        return ""
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(k)}: {flow(v)}" for k, v in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def block(item: Mapping[str, Typed], column: int, dash_indent: int) -> Iterator[str]:
    """Yield the lines of a mapping in block style, without the indent that all of them share.

    `column` is that indent, in columns; `dash_indent` how far dashes stand in below their key.
    """
    for key, value in item.items():
        first, *rest = _lines(value, column + len(key) + 2, column, dash_indent=dash_indent)
        yield f"{_key(key)}: {first}".rstrip()
        yield from rest


def data_file(comment: str, name: str, items: Iterable[Mapping[str, Typed]]) -> str:
    """Write a whole new file of the data: a comment, and one list of records."""
    lines = [f"# {comment}", "version: 1", "", f"{name}:"]
    for item in items:
        first, *rest = block(item, column=4, dash_indent=2)
        lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    return "\n".join((*lines, ""))


def _key(key: str) -> str:
    return scalar(key, flow=True)


def _lines(value: Typed, at: int, column: int, dash_indent: int) -> Iterator[str]:
    """Yield what follows a key at column `at`: the rest of its line, then lines below it."""
    written = _one_line(value)
    if at + len(written) <= WIDTH:
        yield written
    elif isinstance(value, str):
        first, *rest = _folded(value, column + 2)
        yield first
        yield from ("  " + line for line in rest)
    elif isinstance(value, Mapping):
        yield ""
        yield from ("  " + line for line in block(value, column + 2, dash_indent))
    else:
        yield ""
        yield from _items(value or (), column + dash_indent, dash_indent)


def _one_line(value: Typed) -> str:
    return scalar(value, flow=False) if isinstance(value, str) else flow(value)


def _items(values: Sequence[Typed], column: int, dash_indent: int) -> Iterator[str]:
    """Yield the lines of a list whose dashes stand at a column."""
    lead, inner = " " * dash_indent, column + 2
    for value in values:
        lines: Iterable[str] = (_one_line(value),)
        if inner + len(_one_line(value)) > WIDTH:
            if isinstance(value, Mapping):
                lines = block(value, inner, dash_indent)
            elif isinstance(value, str):
                lines = _folded(value, inner)
        first, *rest = lines
        yield f"{lead}- {first}"
        yield from (f"{lead}  {line}" for line in rest)


def _folded(text: str, column: int) -> list[str]:
    """Fold a long text; one with line breaks or odd spaces stays in quotes on its line."""
    width = max(WIDTH - column, _NARROWEST)
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    # What is folded comes back with one space for each line break, and nothing else.
    if " ".join(lines) != text or not text.isprintable():
        return [scalar(text, flow=False)]
    return [">-", *lines]
