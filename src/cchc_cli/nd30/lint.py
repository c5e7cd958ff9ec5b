"""Check a document: parts in, findings out."""

from collections.abc import Mapping
from typing import NamedTuple

from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.nd30.judging.judge import judge_document, judge_template, judge_unknown
from cchc_cli.nd30.judging.registry import SortedPage
from cchc_cli.nd30.reading.page import Page
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.nd30.sorting.nature import Nature, nature_of
from cchc_cli.nd30.sorting.recognise import recognise


class Linted(NamedTuple):
    """What a file is taken for, and what is wrong with it."""

    nature: Nature
    findings: list[LayoutFinding]


def lint_template(parts: Mapping[str, bytes]) -> list[LayoutFinding]:
    """Check what a template decides for every document; its words come later."""
    from cchc_cli.nd30.reading.parts import main_part
    from cchc_cli.nd30.reading.stylesheet import read_styles
    from cchc_cli.nd30.sorting.styled import sort_template

    page = read_page(parts)
    components = sort_template(page, read_styles(parts, main_part(parts)).by_id)
    return judge_template(SortedPage(page, components, final=False))


def lint(
    parts: Mapping[str, bytes], *, kind: str | None = None, final: bool = False
) -> list[LayoutFinding]:
    """Return what is wrong with a document; raises parts.UnreadableError."""
    return linted(read_page(parts), kind=kind, final=final).findings


def linted(page: Page, *, kind: str | None = None, final: bool = False) -> Linted:
    """Judge a page that was read; `kind` overrides the type that its words tell.

    Rules of the decree are not applied to what is no document of it, unless `kind` says so.
    """
    components = recognise(page)
    nature = nature_of(page, components)
    if kind is not None:
        components.kind = kind
        nature = Nature(kind)
    sheet = SortedPage(page, components, final)
    if nature.unknown:
        return Linted(nature, judge_unknown(sheet))
    return Linted(nature, judge_document(sheet, in_scope=not nature.outside))
