"""Judge a document by the rules of NĐ 30/2020/NĐ-CP: one finding a cause."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.nd30.judging.catalogue import CATALOGUE
from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.sorting.components import Components

_MOST = 4


@dataclass(frozen=True, slots=True)
class SortedPage:
    """What a rule looks at."""

    page: Page
    parts: Components
    final: bool


@dataclass(frozen=True, slots=True)
class Breach:
    """A breach at one place."""

    code: str
    message: str
    expected: str
    found: str
    at: Paragraph | None = None
    where: str = ""


Check = Callable[[SortedPage], Iterator[Breach]]


def apply_rules(sheet: SortedPage, checks: Iterable[Check]) -> list[LayoutFinding]:
    """Run checks; breaches with the same remedy are one finding, at the first place."""
    joined: dict[tuple[str, str], list[Breach]] = {}
    for check in checks:
        for breach in check(sheet):
            joined.setdefault((breach.code, breach.expected), []).append(breach)
    return [_finding(breaches) for breaches in joined.values()]


def _finding(breaches: list[Breach]) -> LayoutFinding:
    """Make one finding of the breaches that one remedy mends."""
    first = breaches[0]
    rule = CATALOGUE[first.code]
    where = first.where or (first.at.where if first.at else "cả văn bản")
    if len(breaches) > 1:
        where = f"{where} và {len(breaches) - 1} chỗ khác"
    return LayoutFinding(
        first.code,
        rule.severity,
        rule.title,
        _listed(breach.message for breach in breaches),
        first.expected,
        _listed(breach.found for breach in breaches),
        where,
        rule.clause,
        rule.advice,
    )


def _listed(values: Iterable[str]) -> str:
    """Name each value once, not more than fit in the eye."""
    once = list(dict.fromkeys(values))
    return "; ".join([*once[:_MOST], *(["…"] if once[_MOST:] else [])])
