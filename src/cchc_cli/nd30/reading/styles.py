"""Effective formatting, as Word computes it (ISO/IEC 29500-1, 17.7.2 and 17.7.3).

Nearest first: direct, character style, paragraph style chain, table style with its
conditional formats, document defaults, theme. Toggles of the style levels are combined
by exclusive or; a direct one is absolute.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from cchc_cli.nd30.reading.numbering import Numbering
from cchc_cli.nd30.reading.page import Fonts, Layout, Look
from cchc_cli.nd30.reading.wordml import OFF, first, number, on, twips, value
from cchc_cli.ooxml.names import W

_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
_THEMES = {
    "ascii": "asciiTheme",
    "hAnsi": "hAnsiTheme",
    "cs": "cstheme",
    "eastAsia": "eastAsiaTheme",
}
_SINGLE = 240
_HEIGHT_OF_14 = 16.1
"""Points that a line of size 14 takes, single spaced."""
_LONGEST_CHAIN = 50


class Level(NamedTuple):
    """Properties of one level: run and paragraph properties as they stand in the file."""

    run: Any = None
    paragraph: Any = None


class Context(NamedTuple):
    """What surrounds a paragraph: levels of its table's style, nearest first."""

    table: tuple[Level, ...] = ()
    key: tuple[str, ...] = ()
    """Identifies a context: the table's style and the conditions that hold."""


class Styles:
    """The styles part, the defaults, the theme's fonts, and the numbering's indents."""

    def __init__(self) -> None:
        """Begin as a document that says nothing of how it looks."""
        self.by_id: dict[str, Any] = {}
        self.default: dict[str, str] = {}
        """For each type of style, the id of its default."""
        self.defaults = Level()
        self.theme: dict[str, str] = {}
        self.numbering = Numbering()
        self.chains: dict[str, tuple[Level, ...]] = {}
        self.looks: dict[Any, Look] = {}
        self.layouts: dict[Any, Layout] = {}
        self.contexts: dict[tuple[str, ...], Context] = {}

    def chain(self, style: str | None, kind: str) -> tuple[Level, ...]:
        """Return the levels of a style and of those it is based on, nearest first."""
        start = style if style in self.by_id else self.default.get(kind)
        if start is None:
            return ()
        if start not in self.chains:
            self.chains[start] = tuple(self._levels(start))
        return self.chains[start]

    def _levels(self, style: str) -> Iterator[Level]:
        seen: set[str] = set()
        name: str | None = style
        while name in self.by_id and name not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(str(name))
            element = self.by_id[str(name)]
            yield _level(element)
            name = value(first(element, W + "basedOn"))

    def look(self, run: Any, style: str | None, context: Context) -> Look:
        """Compute the formatting of a run (its rPr) in a paragraph of a style.

        Equal properties in equal places are computed once: a long table repeats itself.
        """
        key = (_said(run), style, context.key)
        if key not in self.looks:
            self.looks[key] = self._look(run, style, context)
        return self.looks[key]

    def _look(self, run: Any, style: str | None, context: Context) -> Look:
        """Compute how a run looks, from the chain of styles to its own properties."""
        character = () if run is None else self._character(value(first(run, W + "rStyle")))
        paragraph = self.chain(style, "paragraph")
        levels = [
            run,
            *(x.run for x in (*character, *paragraph, *context.table)),
            self.defaults.run,
        ]
        given = [level for level in levels if level is not None]
        groups = (character, paragraph, context.table)
        size = next((s for level in given if (s := value(first(level, W + "sz")))), None)
        colour = next((c for level in given if (c := self._colour(level))), "auto")
        underline = next((u for level in given if (u := value(first(level, W + "u")))), "none")
        return Look(
            self._fonts(given),
            _half_points(size),
            self._toggle("b", run, groups),
            self._toggle("i", run, groups),
            self._toggle("caps", run, groups),
            underline not in OFF,
            self._toggle("vanish", run, groups),
            colour,
        )

    def _character(self, style: str | None) -> tuple[Level, ...]:
        return self.chain(style, "character") if style in self.by_id else ()

    def _toggle(self, name: str, run: Any, groups: Iterable[tuple[Level, ...]]) -> bool:
        direct = None if run is None else on(first(run, W + name))
        if direct is not None:
            return direct
        if self.defaults.run is not None and on(first(self.defaults.run, W + name)):
            return True
        combined = False
        for levels in groups:
            for level in levels:
                state = None if level.run is None else on(first(level.run, W + name))
                if state is not None:
                    combined ^= state
                    break
        return combined

    def _colour(self, level: Any) -> str | None:
        element = first(level, W + "color")
        if element is None:
            return None
        return (value(element) or "auto").upper() if value(element) != "auto" else "auto"

    def _fonts(self, levels: list[Any]) -> Fonts:
        named = (first(level, W + "rFonts") for level in levels)
        hint = next((h for f in named if (h := value(f, "hint"))), "")
        return Fonts(
            self._font(levels, "ascii"),
            self._font(levels, "hAnsi"),
            self._font(levels, "eastAsia"),
            hint == "eastAsia",
        )

    def _font(self, levels: list[Any], slot: str) -> str:
        for level in levels:
            fonts = first(level, W + "rFonts")
            if fonts is None:
                continue
            themed = value(fonts, _THEMES[slot])
            if themed and self.theme.get(themed):
                return self.theme[themed]
            if named := value(fonts, slot):
                return named
        return "Times New Roman"

    def layout(self, paragraph: Any, context: Context) -> Layout:
        """Compute the formatting of a paragraph (its pPr), once for equal ones."""
        key = (_said(paragraph), context.key)
        if key not in self.layouts:
            self.layouts[key] = self._layout(paragraph, context)
        return self.layouts[key]

    def _layout(self, paragraph: Any, context: Context) -> Layout:
        """Compute how a paragraph stands, from the chain of styles to its own properties."""
        style = None if paragraph is None else value(first(paragraph, W + "pStyle"))
        chain = [x.paragraph for x in self.chain(style, "paragraph")]
        outer = [x.paragraph for x in context.table] + [self.defaults.paragraph]
        levels = [paragraph, *chain, *outer]
        numbered = self._numbered(levels, style)
        if numbered is not None:
            at, listed, depth = numbered
            levels.insert(at + 1, self.numbering.properties(listed, depth))
        given = [level for level in levels if level is not None]
        indent = _gathered(given, "ind")
        spacing = _gathered(given, "spacing")
        align = next((a for level in given if (a := value(first(level, W + "jc")))), "left")
        hanging = twips(indent.get("hanging"))
        border = next((b for level in given if (b := first(level, W + "pBdr")) is not None), None)
        bottom, top = (None if border is None else first(border, W + x) for x in ("bottom", "top"))
        return Layout(
            {"start": "left", "end": "right"}.get(align, align),
            twips(indent.get("left", indent.get("start"))) or 0.0,
            twips(indent.get("right", indent.get("end"))) or 0.0,
            -hanging if hanging else twips(indent.get("firstLine")) or 0.0,
            _points(spacing, "before"),
            _points(spacing, "after"),
            _lines(spacing),
            _is_line(bottom),
            bool(
                next(
                    (k for x in given if (k := on(first(x, W + "contextualSpacing"))) is not None),
                    False,
                )
            ),
            style or self.default.get("paragraph", ""),
            None if numbered is None else numbered[1:],
            _stops(given),
            _frame(given),
            _is_line(top),
        )

    def _numbered(self, levels: list[Any], style: str | None) -> tuple[int, str, int] | None:
        """Find the list: which level names it, its id, and its depth.

        Properties of the list come right behind those that name it, so that a style that
        names a list keeps the indents it gives itself.
        """
        for at, level in enumerate(levels):
            naming = None if level is None else first(level, W + "numPr")
            listed = None if naming is None else value(first(naming, W + "numId"))
            if naming is not None and listed is not None:
                depth = value(first(naming, W + "ilvl"))
                tied = style or self.default.get("paragraph")
                return at, listed, self.numbering.level(listed, depth, tied)
        return None

    def context(self, style: str | None, conditions: list[str]) -> Context:
        """Return what a table's style says of a cell that meets some conditions."""
        asked = (style or "", *conditions)
        if asked not in self.contexts:
            levels, met = self._table_levels(style, conditions)
            # Conditions that the style does not speak of make no difference: most have none.
            self.contexts[asked] = Context(levels, (style or "", *met))
        return self.contexts[asked]

    def _table_levels(
        self, style: str | None, conditions: list[str]
    ) -> tuple[tuple[Level, ...], list[str]]:
        """Return the levels of a table's style, and those conditions that it speaks of."""
        start = style if style in self.by_id else self.default.get("table")
        levels: list[Level] = []
        known: set[str | None] = set()
        seen: set[str] = set()
        while start in self.by_id and start not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(str(start))
            element = self.by_id[str(start)]
            formats = {value(f, "type"): f for f in element.findall(W + "tblStylePr")}
            known.update(formats)
            levels += [_level(formats[c]) for c in conditions if c in formats]
            levels.append(_level(element))
            start = value(first(element, W + "basedOn"))
        return tuple(levels), [c for c in conditions if c in known]


def _level(holder: Any) -> Level:
    return Level(first(holder, W + "rPr"), first(holder, W + "pPr"))


def _said(properties: Any) -> tuple[tuple[Any, ...], ...]:
    """Return what properties say, to compare them by.

    Not as XML: that would repeat every namespace that any element around them declares.
    """
    if properties is None:
        return ()
    return tuple((element.tag, *element.items()) for element in properties.iter())


def _stops(levels: list[Any]) -> tuple[tuple[float, str], ...]:
    """Gather tab stops: a nearer level adds to a farther one, or clears what it had."""
    found: dict[float, str] = {}
    for level in reversed(levels):
        tabs = first(level, W + "tabs")
        for tab in () if tabs is None else tabs:
            found[round(twips(value(tab, "pos")) or 0.0, 1)] = value(tab) or "left"
    return tuple(sorted((at, kind) for at, kind in found.items() if kind != "clear"))


def _is_line(border: Any) -> bool:
    return border is not None and (value(border) or "single") not in {"nil", "none"}


def _frame(levels: list[Any]) -> str | None:
    frame = next((f for x in levels if (f := first(x, W + "framePr")) is not None), None)
    return None if frame is None else value(frame, "xAlign") or ""


@lru_cache(maxsize=64)
def _half_points(size: str | None) -> float:
    half = number(size)
    return 10.0 if half is None else half / 2


def _gathered(levels: list[Any], name: str) -> dict[str, str]:
    """Join an element's attributes over levels: the nearest that has one decides it."""
    found: dict[str, str] = {}
    for level in levels:
        element = first(level, W + name)
        if element is not None:
            for key, text in element.attrib.items():
                bare = key.rpartition("}")[2]
                # A hanging indent and a first-line indent are one property.
                other = {"hanging": "firstLine", "firstLine": "hanging"}.get(bare)
                if other not in found:
                    found.setdefault(bare, text)
    return found


def _points(spacing: dict[str, str], side: str) -> float:
    if spacing.get(f"{side}Autospacing", "0").lower() not in OFF:
        return 14.0
    given = twips(spacing.get(side))
    return 0.0 if given is None else given / 25.4 * 72


def _lines(spacing: dict[str, str]) -> float:
    line = number(spacing.get("line", str(_SINGLE)))
    if line is None:
        return 1.0
    rule = spacing.get("lineRule", "auto")
    if rule == "auto":
        return line / _SINGLE
    if rule == "atLeast":  # what is less than the letters need changes nothing
        return max(1.0, line / 20 / _HEIGHT_OF_14)
    return -line / 20
