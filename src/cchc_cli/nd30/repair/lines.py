"""Draw the lines of the head where there are none, or typed ones of a wrong length."""

from collections.abc import Mapping
from typing import Any

from lxml import etree

from cchc_cli.nd30.judging.line_rules import below, lines_of_each, ruled, wanted_range
from cchc_cli.nd30.judging.registry import SortedPage
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.repair.components import set_run
from cchc_cli.nd30.repair.tools import Done, pieces_of, twips_of
from cchc_cli.nd30.rules import COMPONENTS, Component
from cchc_cli.ooxml.names import WORD_URI, W
from cchc_cli.ooxml.xml import maker

_CELL_PADDING = 3.8
"""Millimetres at both sides of a cell together, as Word makes them."""


def fix_lines(sheet: SortedPage, done: Done) -> None:
    """Draw a line under a centred text; one that somebody drew stays, whatever its length."""
    found, shared = lines_of_each(sheet), pieces_of(sheet.page)
    for name, component in COMPONENTS.items():
        texts = sheet.parts.get(name)
        underlined = any(text.look and text.look.underline for text in texts)
        wrong = component.line is not None and any(ruled(sheet, component))
        drawn = any(not line.typed for line in found.get(name, []))
        if drawn or not (wrong or (underlined and name in found)):
            continue
        if texts[-1].layout.align == "center" and _has_room_below(sheet, texts[-1], shared):
            _take_underlines(texts)
            _take_typed(sheet, texts[-1])
            _draw(texts[-1], _length(component, texts))
            done.note(f"đường kẻ dưới {component.name}", texts[-1])


def _has_room_below(
    sheet: SortedPage, last: Paragraph, shared: Mapping[int, list[Paragraph]]
) -> bool:
    """Whether a line can be drawn right below a text: nothing else of its paragraph stands there.

    Nor does a typed line that it would replace stand in a paragraph with other things.
    """
    holder = below(sheet.page, last)
    typed = holder is not None and holder is not last and id(holder.element) in shared
    return not typed and shared.get(id(last.element), [last])[-1] is last


def _length(component: Component, texts: list[Paragraph]) -> float:
    low, high = wanted_range(component, texts)
    return high if component.line == (1, 1) else (low + high) / 2


def _take_typed(sheet: SortedPage, last: Paragraph) -> None:
    """Take out the line of underscores below a text."""
    holder = below(sheet.page, last)
    if holder is not None and holder is not last:
        holder.element.getparent().remove(holder.element)


def _take_underlines(texts: list[Paragraph]) -> None:
    for text in texts:
        for run in text.element.iter(W + "r"):
            set_run(run, "u", "none")


def _draw(last: Paragraph, length: float) -> None:
    """Put an empty paragraph with a line above it, as long as wanted, below a text."""
    room = last.room - (_CELL_PADDING if last.place else 0.0)
    side = twips_of(max(0.0, (room - length) / 2))
    last.element.addnext(_paragraph(side))


def _paragraph(side: str) -> Any:
    make = maker(WORD_URI, w=WORD_URI)
    line = {W + "val": "single", W + "sz": "6", W + "space": "1", W + "color": "000000"}
    gap = {W + "before": "0", W + "after": "0", W + "line": "120", W + "lineRule": "exact"}
    properties = make.pPr(
        make.pBdr(etree.Element(W + "top", line)),
        make.spacing(gap),
        make.ind({W + "left": side, W + "right": side, W + "firstLine": "0"}),
        make.jc({W + "val": "center"}),
    )
    return make.p(properties)
