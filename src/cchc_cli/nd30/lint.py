"""Check a document: parts in, findings out."""

import re
from collections.abc import Mapping

from cchc_cli.nd30.judging.capital_rules import CAPITAL_CHECKS
from cchc_cli.nd30.judging.component_rules import COMPONENT_CHECKS, looks, motto
from cchc_cli.nd30.judging.finding import Finding
from cchc_cli.nd30.judging.judge import Sheet, judge
from cchc_cli.nd30.judging.numbering_rules import NUMBERING_CHECKS
from cchc_cli.nd30.judging.page_rules import PAGE_CHECKS
from cchc_cli.nd30.judging.text_rules import TEXT_CHECKS
from cchc_cli.nd30.reading.parts import main_part
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.nd30.reading.stylesheet import read_styles
from cchc_cli.nd30.reading.wordml import W, value
from cchc_cli.nd30.rules import STYLES
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.nd30.sorting.recognise import recognise

TEMPLATE_CHECKS = (*PAGE_CHECKS, looks, motto)
_VANISHING = re.compile(r"\{%p")
CHECKS = (*PAGE_CHECKS, *COMPONENT_CHECKS, *TEXT_CHECKS, *NUMBERING_CHECKS, *CAPITAL_CHECKS)


def lint_template(parts: Mapping[str, bytes]) -> list[Finding]:
    """Check what a template decides for every document; its words come later.

    Components are known by their styles: their texts are tags.
    """
    page = read_page(parts)
    styles = read_styles(parts, main_part(parts)).by_id
    components = {name: component for component, name in STYLES.items()}
    sorted_parts = Components()
    for paragraph in page.paragraphs:
        style = styles.get(paragraph.layout.style)
        named = None if style is None else value(style.find(W + "name"))
        component = components.get(named or "")
        if component is None or _VANISHING.match(paragraph.bare):
            continue
        sorted_parts.add(component, paragraph)
        if component == "body":
            sorted_parts.body.append(paragraph)
    return [
        finding
        for finding in judge(Sheet(page, sorted_parts, final=False), TEMPLATE_CHECKS)
        if not (finding.code.endswith("-case") and "{" in finding.where)
    ]


def lint(
    parts: Mapping[str, bytes], *, kind: str | None = None, final: bool = False
) -> list[Finding]:
    """Check a document by its parts; `kind` overrides the type that its words tell.

    Raises reader.UnreadableError.
    """
    page = read_page(parts)
    components = recognise(page)
    if kind is not None:
        components.kind = kind
    return judge(Sheet(page, components, final), CHECKS)
