"""Components of a template: its texts are tags, so styles tell them, or the words that stay."""

from collections.abc import Mapping
from typing import Any

from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.reading.wordml import value
from cchc_cli.nd30.rules import STYLES
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.ooxml.names import W

_BY_STYLE = {name: component for component, name in STYLES.items()}
_BY_WORDS = {
    "cong hoa xa hoi chu nghia viet nam": "nation",
    "doc lap - tu do - hanh phuc": "motto",
    "noi nhan:": "recipients_head",
}
_VANISHING = "{%p"


def sort_template(page: Page, styles: Mapping[str, Any]) -> Components:
    """Sort a template's paragraphs; those that vanish when it is printed are left out."""
    parts = Components()
    for paragraph in page.paragraphs:
        component = _component(paragraph, styles)
        if component is None or paragraph.bare.startswith(_VANISHING):
            continue
        parts.add(component, paragraph)
        if component == "body":
            parts.body.append(paragraph)
    return parts


def _component(paragraph: Paragraph, styles: Mapping[str, Any]) -> str | None:
    style = styles.get(paragraph.layout.style)
    named = None if style is None else value(style.find(W + "name"))
    return _BY_STYLE.get(named or "") or _BY_WORDS.get(paragraph.mark)
