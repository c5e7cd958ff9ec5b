"""The numbers and dashes that Word writes before paragraphs by itself."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from cchc_cli.nd30.reading.wordml import on, value, whole_number
from cchc_cli.nd30.words import roman
from cchc_cli.ooxml.names import W

_LEVELS = 9
_LONGEST_LABEL = 255
"""Letters that Word takes (ISO/IEC 29500-1, 17.9.11): every paragraph of the list repeats them."""
_MOST_IN_LETTERS = 780
"""Word writes no more in letters, thirty a number; a list may be said to start at a billion."""
_DASHES = {"-", "–", "—", "+", "*"}


class _List(NamedTuple):
    """One use of a list definition (w:num): its levels, and whose counters it moves."""

    counters: str
    levels: dict[int, Any]
    starts: dict[int, int]


class Numbering:
    """The lists of a document, and how far each has counted."""

    def __init__(self) -> None:
        """Begin without any list."""
        self.lists: dict[str, _List] = {}
        self.counts: dict[str, dict[int, int]] = {}

    def level(self, number: str, depth: str | None, style: str | None) -> int:
        """Return the level of a paragraph: said outright, else the one tied to its style."""
        if depth is not None:
            return whole_number(depth) or 0
        levels = self.lists[number].levels if number in self.lists else {}
        tied = (at for at, x in levels.items() if style and value(x.find(W + "pStyle")) == style)
        return next(tied, 0)

    def properties(self, number: str, level: int) -> Any:
        """Return the paragraph properties that a level brings, None for none."""
        found = self.lists[number].levels.get(level) if number in self.lists else None
        return None if found is None else found.find(W + "pPr")

    def letters(self, number: str, level: int) -> Any:
        """Return the run properties of the label itself, None for none."""
        found = self.lists[number].levels.get(level) if number in self.lists else None
        return None if found is None else found.find(W + "rPr")

    def next_label(self, number: str, level: int) -> str:
        """Count one paragraph further, and give what Word shows before it."""
        used = self.lists.get(number)
        if used is None or level not in used.levels:
            return ""
        counts = self.counts.setdefault(used.counters, {})
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]
        counts[level] = counts.get(level, used.starts.get(level, 1) - 1) + 1
        return _label(used, level, counts)


def read_numbering(root: Any) -> Numbering:
    """Read the numbering part."""
    abstract = {value(a, "abstractNumId"): a for a in root.findall(W + "abstractNum")}
    numbering = Numbering()
    for num in root.findall(W + "num"):
        name = value(num, "numId") or ""
        kept = value(num.find(W + "abstractNumId")) or ""
        levels = dict(_levels(abstract.get(kept)))
        overrides = num.findall(W + "lvlOverride")
        for override in overrides:
            levels.update(_levels(override))
        starts = {at: _start(x.find(W + "start")) for at, x in levels.items()}
        again = {
            whole_number(value(o, "ilvl")) or 0: o.find(W + "startOverride") for o in overrides
        }
        starts.update({at: _start(x) for at, x in again.items() if x is not None})
        own = any(x is not None for x in again.values())
        numbering.lists[name] = _List(f"num {name}" if own else kept, levels, starts)
    return numbering


def _levels(holder: Any) -> Iterator[tuple[int, Any]]:
    for level in () if holder is None else holder.findall(W + "lvl"):
        depth = whole_number(value(level, "ilvl") or "0")
        if depth is not None:
            yield depth, level


def _start(element: Any) -> int:
    start = whole_number(value(element))
    return 1 if start is None else start


def _label(used: _List, level: int, counts: dict[int, int]) -> str:
    element = used.levels[level]
    pattern = (value(element.find(W + "lvlText")) or "")[:_LONGEST_LABEL]
    form = value(element.find(W + "numFmt")) or "decimal"
    if form == "none":
        return ""
    if form == "bullet":
        return f"{pattern if pattern in _DASHES else '•'} " if pattern else ""
    plain = bool(on(element.find(W + "isLgl")))
    for at in range(_LEVELS):
        if f"%{at + 1}" in pattern and at in used.levels:
            shape = value(used.levels[at].find(W + "numFmt")) or "decimal"
            count = counts.get(at, used.starts.get(at, 1))
            pattern = pattern.replace(f"%{at + 1}", _counted(count, "decimal" if plain else shape))
    return f"{pattern} "


def _counted(count: int, form: str) -> str:
    if count > _MOST_IN_LETTERS:
        return str(count)
    if form in {"lowerRoman", "upperRoman"}:
        text = roman(count).lower()
    elif form in {"lowerLetter", "upperLetter"}:
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    else:
        return f"{count:02}" if form == "decimalZero" else str(count)
    return text.upper() if form.startswith("upper") else text
