"""Check a document: parts in, findings out."""

from collections.abc import Mapping

from cchc_cli.nd30.capital_rules import CAPITAL_CHECKS
from cchc_cli.nd30.component_rules import COMPONENT_CHECKS
from cchc_cli.nd30.components import recognise
from cchc_cli.nd30.finding import Finding
from cchc_cli.nd30.judge import Sheet, judge
from cchc_cli.nd30.numbering_rules import NUMBERING_CHECKS
from cchc_cli.nd30.page_rules import (
    PAGE_CHECKS,
    colours,
    fonts,
    margins,
    page_numbers,
    paper,
)
from cchc_cli.nd30.reader import read_page
from cchc_cli.nd30.sorted import Components
from cchc_cli.nd30.text_rules import TEXT_CHECKS

CHECKS = (*PAGE_CHECKS, *COMPONENT_CHECKS, *TEXT_CHECKS, *NUMBERING_CHECKS, *CAPITAL_CHECKS)


def lint_template(parts: Mapping[str, bytes]) -> list[Finding]:
    """Check what a template decides for every document: paper, margins, fonts, page numbers."""
    page = read_page(parts)
    sheet = Sheet(page, Components(), final=False)
    return judge(sheet, (paper, margins, fonts, colours, page_numbers))


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
