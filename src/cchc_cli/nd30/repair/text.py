"""Repair how the text is set: paragraphs, fonts, composed letters."""

import unicodedata
from typing import Any

from cchc_cli.nd30.judging.body_rules import spaced_well
from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.reading.wordml import value
from cchc_cli.nd30.repair.tools import Done, pieces_of, twips_of
from cchc_cli.nd30.rules import FONT, MEASURES, SYMBOLS
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.ooxml.names import W
from cchc_cli.ooxml.order import paragraph_property

_SLACK = 0.6
_THEMED = ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme")
_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")


def fix_body(page: Page, parts: Components, done: Done) -> None:
    """Justify the body, give it its first-line indent and spacing.

    Not a paragraph that holds a component too, parted from the body by line breaks.
    """
    shared = pieces_of(page)
    for paragraph in parts.body:
        if paragraph.element is not None and id(paragraph.element) not in shared:
            _justify(paragraph.element, paragraph, done)


def _justify(element: Any, paragraph: Paragraph, done: Done) -> None:
    """Set a paragraph of the body as the decree has it; what is right already stays."""
    if paragraph.layout.align not in {"both", "distribute"}:
        paragraph_property(element, "jc").set(W + "val", "both")
        done.note("canh đều hai lề phần lời văn", paragraph)
    _indent(element, paragraph, done)
    _space(element, paragraph, done)


def _indent(element: Any, paragraph: Paragraph, done: Done) -> None:
    """Give the first line its indent, in the place of tabs that were typed for it."""
    layout = paragraph.layout
    wanted = (MEASURES["PG12"].low, MEASURES["PG12"].high)
    first = layout.first + layout.left
    if layout.first >= 0 and not any(abs(first - mm) <= _SLACK for mm in wanted):
        indent = paragraph_property(element, "ind")
        for name in ("left", "start", "hanging"):
            indent.attrib.pop(W + name, None)
        indent.set(W + "left", "0")
        indent.set(W + "firstLine", twips_of(MEASURES["PG12"].chosen))
        for tab in _leading_tabs(element):
            tab.getparent().remove(tab)
        done.note("lùi đầu dòng 1,27 cm", paragraph)


def _space(element: Any, paragraph: Paragraph, done: Done) -> None:
    """Give a paragraph its distance from others, and its lines theirs."""
    layout = paragraph.layout
    least = MEASURES["PG11"].low
    if max(layout.after, layout.before) < least - 0.1 or layout.contextual:
        spacing = paragraph_property(element, "spacing")
        spacing.attrib.pop(W + "afterAutospacing", None)
        spacing.set(W + "after", str(round(least * 20)))
        paragraph_property(element, "contextualSpacing").set(W + "val", "0")
        done.note("khoảng cách đoạn 6 pt", paragraph)
    if not spaced_well(paragraph):
        spacing = paragraph_property(element, "spacing")
        spacing.set(W + "line", str(round(240 * MEASURES["PG10"].chosen)))
        spacing.set(W + "lineRule", "auto")
        done.note("dãn dòng đơn", paragraph)


def _leading_tabs(paragraph: Any) -> list[Any]:
    """Find the tabs that were typed in the place of an indent."""
    tabs = []
    for part in paragraph.iter(W + "tab", W + "t"):
        if part.tag == W + "t":
            break
        if part.getparent().tag == W + "r":
            tabs.append(part)
    return tabs


def fix_fonts(root: Any) -> None:
    """Put Times New Roman in every slot that names another font; symbols keep theirs."""
    for fonts in root.iter(W + "rFonts"):
        named = {value(fonts, slot) or "" for slot in _SLOTS}
        if any(map(SYMBOLS.fullmatch, named)):
            continue
        for name in _THEMED:
            fonts.attrib.pop(W + name, None)
        for slot in _SLOTS:
            fonts.set(W + slot, FONT)


def compose(root: Any) -> bool:
    """Compose letters and marks; whether any was decomposed."""
    changed = False
    for text in root.iter(W + "t"):
        plain = unicodedata.normalize("NFC", text.text or "")
        changed = changed or plain != (text.text or "")
        text.text = plain
    return changed
