"""Check a document: parts in, findings out."""

from collections.abc import Mapping

from cchc_cli.nd30.judging.capital_rules import CAPITAL_CHECKS
from cchc_cli.nd30.judging.component_rules import COMPONENT_CHECKS, looks, motto
from cchc_cli.nd30.judging.danger_rules import DANGER_CHECKS
from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.nd30.judging.judge import SortedPage, apply_rules
from cchc_cli.nd30.judging.leftover_rules import LEFTOVER_CHECKS
from cchc_cli.nd30.judging.numbering_rules import NUMBERING_CHECKS
from cchc_cli.nd30.judging.page_rules import PAGE_CHECKS
from cchc_cli.nd30.judging.text_rules import TEXT_CHECKS
from cchc_cli.nd30.reading.parts import main_part
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.nd30.reading.stylesheet import read_styles
from cchc_cli.nd30.sorting.recognise import recognise
from cchc_cli.nd30.sorting.styled import sort_template

TEMPLATE_CHECKS = (*PAGE_CHECKS, looks, motto)
CHECKS = (
    *PAGE_CHECKS,
    *COMPONENT_CHECKS,
    *TEXT_CHECKS,
    *NUMBERING_CHECKS,
    *CAPITAL_CHECKS,
    *LEFTOVER_CHECKS,
    *DANGER_CHECKS,
)


def lint_template(parts: Mapping[str, bytes]) -> list[LayoutFinding]:
    """Check what a template decides for every document; its words come later."""
    page = read_page(parts)
    components = sort_template(page, read_styles(parts, main_part(parts)).by_id)
    return apply_rules(SortedPage(page, components, final=False), TEMPLATE_CHECKS)


def lint(
    parts: Mapping[str, bytes], *, kind: str | None = None, final: bool = False
) -> list[LayoutFinding]:
    """Check a document by its parts; `kind` overrides the type that its words tell.

    Raises parts.UnreadableError.
    """
    page = read_page(parts)
    components = recognise(page)
    if kind is not None:
        components.kind = kind
    return apply_rules(SortedPage(page, components, final), CHECKS)
