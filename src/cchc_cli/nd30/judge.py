"""Judge a document by the rules of NĐ 30/2020/NĐ-CP: one finding a cause."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.nd30.catalogue import CATALOGUE
from cchc_cli.nd30.finding import Finding
from cchc_cli.nd30.page import Page, Paragraph
from cchc_cli.nd30.sorted import Components


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a rule looks at."""

    page: Page
    parts: Components
    final: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """A breach at one place; equal causes are told once."""

    code: str
    message: str
    expected: str
    found: str
    at: Paragraph | None = None
    where: str = ""


Check = Callable[[Sheet], Iterator[Fault]]


def judge(sheet: Sheet, checks: Iterable[Check]) -> list[Finding]:
    """Run checks; equal faults are joined into one finding at the first place."""
    joined: dict[tuple[str, str, str, str], list[Fault]] = {}
    for check in checks:
        for fault in check(sheet):
            key = (fault.code, fault.message, fault.expected, fault.found)
            joined.setdefault(key, []).append(fault)
    return [_finding(faults) for faults in joined.values()]


def _finding(faults: list[Fault]) -> Finding:
    first = faults[0]
    rule = CATALOGUE[first.code]
    where = first.where or (first.at.where if first.at else "cả văn bản")
    if len(faults) > 1:
        where = f"{where} và {len(faults) - 1} chỗ khác"
    return Finding(
        first.code,
        rule.severity,
        rule.title,
        first.message,
        f"{first.expected} ({rule.advice})",
        first.found,
        where,
        rule.clause,
    )
