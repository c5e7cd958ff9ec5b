"""The numbers that Word counts by itself, in a text that loops copy.

Which list counts a paragraph is said by its own properties or by its style. A list whose
paragraphs all stand in inner loops begins again in each turn of the loop around them: that
turn's paragraphs count by a copy of the list that starts anew. A list in one loop, or with
a paragraph of the outer loop's own, counts on.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from itertools import islice, takewhile
from typing import NamedTuple

from lxml import etree

from cchc_cli.ooxml.names import MAIN, w
from cchc_cli.ooxml.order import paragraph_property
from cchc_cli.ooxml.relations import part_of_kind
from cchc_cli.ooxml.xml import Element, written
from cchc_cli.word.own_ids import is_number
from cchc_cli.word.reading import parsed

_VALUE = w("val")
_LEVELS = 9  # of each list of Word
_BASES = 50
"""Styles one based on another; a long chain would be gone through for each paragraph."""
_FIRST_LINE = (w("firstLine"), w("hanging"))
"""One of them: a line cannot stand in and out."""

Loops = tuple[int, ...]
"""The loops around a place, the outermost first, by their numbers."""


class Counted(NamedTuple):
    """A paragraph that a list counts, and how far in it stands."""

    list: str
    level: str
    indents: dict[str, str]


class InLoops(NamedTuple):
    """A list that counts a paragraph within loops."""

    list: str
    loops: Loops


class Numbering:
    """The lists of a template, and the styles that number paragraphs."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        """Read both parts; a template without lists has none."""
        self.part = part_of_kind(parts, MAIN, "numbering")
        self.lists: dict[str, Element] = {}
        if self.part not in parts:
            return
        self.root = parsed(parts[self.part])
        lists = {n.get(w("numId")) or "": n for n in self.root.findall(w("num"))}
        self.lists = {name: num for name, num in lists.items() if is_number(name)}
        self.shapes = {a.get(w("abstractNumId")): a for a in self.root.findall(w("abstractNum"))}
        sheet = part_of_kind(parts, MAIN, "styles")
        styles = parsed(parts[sheet]).findall(w("style")) if sheet in parts else []
        self.styles = {style.get(w("styleId")): style for style in styles}
        self.usual = next(
            (s.get(w("styleId")) for s in styles if s.get(w("type")) == "paragraph" and _usual(s)),
            None,
        )

    def of(self, paragraph: Element) -> Counted | None:
        """Return what counts a paragraph; nothing where no list does."""
        if not self.lists:
            return None
        properties = paragraph.find(w("pPr"))
        styles = list(self._styles(properties))
        holders = [h for h in (properties, *(s.find(w("pPr")) for s in styles)) if h is not None]
        name = next(_values(holders, "numId"), "0")
        if name not in self.lists:
            return None
        level = next(_values(holders, "ilvl"), None) or self._linked_level(name, styles) or "0"
        own = properties is not None and properties.find(f"{w('numPr')}/{w('numId')}") is not None
        styled = [h for h in reversed(holders) if h is not properties]
        shape = [s for s in (self._level(name, level),) if s is not None]
        order = [*styled, *shape] if own else [*shape, *styled]
        return Counted(name, level, _indents([*order, properties]))

    def _styles(self, properties: Element | None) -> Iterator[Element]:
        """Yield the style of a paragraph and those it is based on."""
        used = None if properties is None else properties.find(w("pStyle"))
        name = self.usual if used is None else used.get(_VALUE)
        seen: set[str | None] = set()
        while name in self.styles and name not in seen and len(seen) < _BASES:
            seen.add(name)
            yield self.styles[name]
            base = self.styles[name].find(w("basedOn"))
            name = None if base is None else base.get(_VALUE)

    def _shape(self, name: str) -> Element | None:
        link = self.lists[name].find(w("abstractNumId"))
        return None if link is None else self.shapes.get(link.get(_VALUE))

    def _linked_level(self, name: str, styles: Sequence[Element]) -> str | None:
        """Return the level that a list gives to one of these styles."""
        shape = self._shape(name)
        ids = [style.get(w("styleId")) for style in styles]
        for level in () if shape is None else islice(shape.iterchildren(w("lvl")), _LEVELS):
            link = level.find(w("pStyle"))
            if link is not None and link.get(_VALUE) in ids:
                return str(level.get(w("ilvl")))
        return None

    def _level(self, name: str, level: str) -> Element | None:
        """Return the paragraph's properties at a level of a list."""
        shape = self._shape(name)
        found = None if shape is None else _of_level(shape, "lvl", level)
        return None if found is None else found.find(w("pPr"))

    def with_copies(self, names: Sequence[str]) -> bytes:
        """Write the lists with copies that begin again, one of each list that is named."""
        root = deepcopy(self.root)
        last = root.findall(w("num"))[-1]
        for count, name in enumerate(names):
            num = self._copy(name, self.new_name(count))
            last.addnext(num)
            last = num
        return written(root)

    def new_name(self, count: int) -> str:
        """Name the next copy after so many."""
        return str(max(map(int, self.lists)) + 1 + count)

    def _copy(self, name: str, new: str) -> Element:
        """Copy a list under a new name; each of its levels starts where it started."""
        num = etree.Element(w("num"), {w("numId"): new})
        num.extend(deepcopy(child) for child in self.lists[name])
        for level in map(str, range(_LEVELS)):
            override = _of_level(num, "lvlOverride", level)
            if override is None:
                override = etree.SubElement(num, w("lvlOverride"), {w("ilvl"): level})
            if override.find(w("startOverride")) is None:
                start = etree.Element(w("startOverride"), {_VALUE: self._start(name, level)})
                override.insert(0, start)
        return num

    def _start(self, name: str, level: str) -> str:
        shape = self._shape(name)
        found = None if shape is None else _of_level(shape, "lvl", level)
        start = None if found is None else found.find(w("start"))
        return (None if start is None else start.get(_VALUE)) or "1"


def set_list(paragraph: Element, name: str, counted: Counted) -> None:
    """Let a list count a paragraph, which stays where it stood."""
    number = paragraph_property(paragraph, "numPr")
    number[:] = [
        etree.Element(w("ilvl"), {_VALUE: counted.level}),
        etree.Element(w("numId"), {_VALUE: name}),
    ]
    if counted.indents:
        paragraph_property(paragraph, "ind").attrib.update(counted.indents)


def set_uncounted(paragraph: Element, counted: Counted) -> None:
    """Let no list count a paragraph, which begins where the text of one that is counted does."""
    indents = dict(counted.indents)
    if indents.pop(w("hanging"), None) is not None:
        paragraph_property(paragraph, "ind").attrib.pop(w("hanging"), None)
        indents[w("firstLine")] = "0"
    set_list(paragraph, "0", counted._replace(indents=indents))


def turns(places: Sequence[InLoops]) -> list[Loops]:
    """Return for each place the loops in whose turns its list begins again; () for never."""
    chains: dict[tuple[str, int], list[Loops]] = defaultdict(list)
    for place in places:
        chains[place.list, place.loops[0]].append(place.loops[:-1])
    common = {key: _common(found) for key, found in chains.items()}
    return [common[place.list, place.loops[0]] for place in places]


def _common(chains: Sequence[Loops]) -> Loops:
    """Return what all chains begin with."""
    same = takewhile(lambda column: len(set(column)) == 1, zip(*chains, strict=False))
    return tuple(column[0] for column in same)


def _of_level(holder: Element, name: str, level: str) -> Element | None:
    """Return what a list says of a level; in XPath a level with a quote would be a fault."""
    levels = islice(holder.iterchildren(w(name)), _LEVELS)
    return next((child for child in levels if child.get(w("ilvl")) == level), None)


def _usual(style: Element) -> bool:
    return style.get(w("default")) in {"1", "true", "on"}


def _values(holders: Sequence[Element], name: str) -> Iterator[str]:
    for holder in holders:
        found = holder.find(f"{w('numPr')}/{w(name)}")
        if found is not None:
            yield found.get(_VALUE)


def _indents(holders: Sequence[Element | None]) -> dict[str, str]:
    """Lay the indents of properties over each other, the last on top."""
    indents: dict[str, str] = {}
    for holder in holders:
        found = None if holder is None else holder.find(w("ind"))
        given = {} if found is None else dict(found.attrib)
        if any(name in given for name in _FIRST_LINE):
            indents = {name: v for name, v in indents.items() if name not in _FIRST_LINE}
        indents |= given
    return indents
