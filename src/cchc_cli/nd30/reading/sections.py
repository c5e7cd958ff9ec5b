"""Page set-up, headers and footers of each section."""

from collections.abc import Callable, Mapping
from typing import Any

from cchc_cli.nd30.reading.content import runs, shows_page
from cchc_cli.nd30.reading.page import Header, PageNumber, Paragraph, Section
from cchc_cli.nd30.reading.parts import relations, root_in
from cchc_cli.nd30.reading.wordml import on, twips, value, whole_number
from cchc_cli.ooxml.names import R, W
from cchc_cli.patterns import regex

_NAMES = {"header": "đầu trang", "footer": "chân trang"}
_NEAR_MIDDLE = 15.0
_MOST_ROOMS = 10
"""Widths of sections for which one header is judged anew: upright and turned pages are two."""
_ALIGNED = regex(r"mso-position-horizontal:\s*(\w+)")


class SectionReader:
    """Reads sections; `paragraph` reads a paragraph of a header."""

    def __init__(
        self, parts: Mapping[str, bytes], main: str, paragraph: Callable[[Any, int], Paragraph]
    ) -> None:
        """Look up which parts hold the headers."""
        self._parts = parts
        self._relations = relations(parts, main)
        self._paragraph = paragraph
        self._made: dict[tuple[str, str], dict[float, Header]] = {}
        """What was read, by part and room: many sections may name one part."""

    def read(self, body: Any) -> list[Section]:
        """Return every section, at least one; a header that is not named is the one before."""
        sections: list[Section] = []
        for element in body.iter(W + "sectPr"):
            if element.getparent().tag != W + "sectPrChange":
                sections.append(self._section(element, sections[-1] if sections else Section()))
        return sections or [Section()]

    def _section(self, element: Any, previous: Section) -> Section:
        """Read a section: paper, margins, headers and footers with those it inherits."""
        section = Section()
        size, margin = element.find(W + "pgSz"), element.find(W + "pgMar")
        section.width = twips(value(size, "w")) or section.width
        section.height = twips(value(size, "h")) or section.height
        for side in ("top", "bottom", "left", "right"):
            given = twips(value(margin, side))
            if given is not None:
                setattr(section, side, abs(given))
        section.left += twips(value(margin, "gutter")) or 0.0
        section.title_page = bool(on(element.find(W + "titlePg")))
        numbers = element.find(W + "pgNumType")
        start = value(numbers, "start")
        section.restart = whole_number(start)
        section.number_format = value(numbers, "fmt") or "decimal"
        section.headers = self._parts_of(element, "header", previous.headers, section.text_width)
        section.footers = self._parts_of(element, "footer", previous.footers, section.text_width)
        return section

    def _parts_of(
        self, element: Any, kind: str, before: dict[str, Header], room: float
    ) -> dict[str, Header]:
        named = {
            value(reference, "type") or "default": self._header(reference, kind, room)
            for reference in element.findall(f"{W}{kind}Reference")
        }
        return {**before, **named}

    def _header(self, reference: Any, kind: str, room: float) -> Header:
        target = self._relations.get(reference.get(f"{R}id") or "", "")
        if target not in self._parts:
            return Header()
        made = self._made.setdefault((target, kind), {})
        if room not in made:
            first = next(iter(made.values())) if len(made) >= _MOST_ROOMS else None
            made[room] = first or self._read(target, kind, room)
        return made[room]

    def _read(self, target: str, kind: str, room: float) -> Header:
        header = Header()
        for number, element in enumerate(root_in(self._parts, target).iter(W + "p"), start=1):
            paragraph = self._paragraph(element, number)
            paragraph.part = _NAMES[kind]
            header.paragraphs.append(paragraph)
            inner = any(True for _ in element.iter(W + "txbxContent"))
            if header.page_number is None and shows_page(element) and not inner:
                align = _number_align(element, paragraph, room)
                header.page_number = PageNumber(align, paragraph.look)
        return header


def _number_align(element: Any, paragraph: Paragraph, room: float) -> str:
    """Say where the number stands: by its box, its frame, a tab before it, its paragraph."""
    layout = paragraph.layout
    boxed = _box_align(element)
    if boxed:
        return boxed
    if layout.frame:
        return layout.frame
    relative = next(element.iter(W + "ptab"), None)
    if relative is not None:
        return value(relative, "alignment") or "left"
    tabs = _tabs_before(element)
    if not tabs:
        return layout.align
    at, kind = layout.stops[tabs - 1] if tabs <= len(layout.stops) else (0.0, "left")
    return "center" if kind == "center" and abs(at - room / 2) <= _NEAR_MIDDLE else kind


def _tabs_before(element: Any) -> int:
    tabs = 0
    for run, text in runs(element):
        if shows_page(run) or any(char.isdigit() for char in text):
            break
        tabs += text.count("\t")
    return tabs


def _box_align(element: Any) -> str:
    """Return the place of the text box that holds a paragraph, "" where it is in none."""
    for above in element.iterancestors():
        name = above.tag.rpartition("}")[2]
        if name == "anchor":
            place = next((e for e in above.iter() if _is_horizontal(e)), None)
            aligned = None if place is None else next((e.text for e in place if e.text), None)
            return aligned or "left"
        if name in {"shape", "rect"}:
            style = _ALIGNED.search(above.get("style") or "")
            return style[1] if style else "left"
    return ""


def _is_horizontal(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag.endswith("}positionH")
