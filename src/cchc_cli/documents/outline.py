"""The outline that a periodic report follows: the built-in one, or the office's own."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from cchc_cli.model.outline import Heading
from cchc_cli.model.record import Record
from cchc_cli.packaged import PACKAGE

GUIDANCE = "bnv-4625"
"""Công văn số 4625/BNV-CCHC ngày 02/7/2025, adapted for a commune."""
_LETTERED = 2


class Placed(NamedTuple):
    """A heading with its place in the outline."""

    heading: Heading
    depth: int
    """0 a part, 1 a numbered heading, 2 a lettered one, 3 a dash."""
    parent: Heading | None

    @property
    def line(self) -> str:
        """The heading as it is printed: `II. …`, `3. …`, `c) …`, `- …:`."""
        mark = self.heading.id.rpartition(".")[2]
        if self.depth > _LETTERED:
            return f"- {self.heading.title}:"
        return f"{mark}{')' if self.depth == _LETTERED else '.'} {self.heading.title}"

    @property
    def where(self) -> str:
        """Its place in words: `phần II, mục 3.c`."""
        part, dot, rest = self.heading.id.partition(".")
        return f"phần {part}{f', mục {rest}' if dot else ''}"


def outline_of(record: Record) -> tuple[Heading, ...]:
    """Return the outline of the record, else the built-in one."""
    return record.outline or builtin()


def placed(outline: Iterable[Heading]) -> Iterator[Placed]:
    """Yield every heading in the order of print."""
    waiting = [Placed(heading, 0, None) for heading in outline][::-1]
    while waiting:
        found = waiting.pop()
        yield found
        below = (Placed(h, found.depth + 1, found.heading) for h in found.heading.sections)
        waiting += list(below)[::-1]


@cache
def builtin() -> tuple[Heading, ...]:
    """Return the outline of the ministry's guidance."""
    path = PACKAGE / "guidance" / GUIDANCE / "outline.json"
    return tuple(map(_heading, json.loads(path.read_bytes())["outline"]))


def _heading(read: Mapping[str, Any]) -> Heading:
    content = read.get("content")
    return Heading(
        id=read["id"],
        title=read["title"],
        content=None if content is None else str(content),
        duties=content is not None,
        pool=read.get("pool"),
        statistics=tuple(read.get("statistics", ())),
        text=tuple(read.get("text", ())),
        sections=tuple(map(_heading, read.get("sections", ()))),
    )
