"""Every layout rule: its code and words in one decorator above the function that judges it."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from cchc_cli.nd30.judging.finding import Severity
from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.rules import COMPONENTS, Component
from cchc_cli.nd30.sorting.components import Components

CUSTOM = "lệ thường; NĐ 30/2020/NĐ-CP không nói đến"
"""Why there are rules that no clause gives."""
_DECREE = "NĐ 30/2020/NĐ-CP, "
_PARTS = "Phụ lục I, Phần I, "


class LayoutRule(NamedTuple):
    """A rule of NĐ 30/2020/NĐ-CP, in words, with an example."""

    code: str
    severity: Severity
    title: str
    clause: str
    advice: str
    """What to click in Word."""
    wrong: str
    right: str
    home: str
    """The module that it stands in: rules of one module weigh alike."""


class SortedPage(NamedTuple):
    """What a rule looks at."""

    page: Page
    parts: Components
    final: bool


class Breach(NamedTuple):
    """A breach of a rule at one place."""

    message: str
    expected: str
    found: str
    at: Paragraph | None = None
    where: str = ""
    advice: str = ""
    """What to click for this breach, where it is not what the rule says."""
    severity: Severity | None = None
    """How grave it is, where it is not what the rule says."""


Check = Callable[[SortedPage], Iterator[Breach]]
AspectCheck = Callable[[SortedPage, Component], Iterator[Breach]]
RULES: dict[str, LayoutRule] = {}
CHECKS: dict[str, Check] = {}
OF_TEMPLATES: set[str] = set()
"""Rules that a template can break: what it decides for every document."""
OF_ANY_FILE: set[str] = set()
"""Rules that hold whatever a file is, a document of the decree or not."""


UNKNOWN = "PV01"
"""The rule that a file with nothing of a document breaks, and no other."""


def rule(
    code: str,
    severity: Severity,
    title: str,
    *,
    clause: str,
    advice: str,
    wrong: str,
    right: str,
    of_templates: bool = False,
    of_any_file: bool = False,
) -> Callable[[Check], Check]:
    """Register a function that finds the breaches of one rule."""
    OF_TEMPLATES.update([code] if of_templates else [])
    OF_ANY_FILE.update([code] if of_any_file else [])

    def register(function: Check) -> Check:
        words = (title, _whole(clause), advice, wrong, right)
        _declare(LayoutRule(code, severity, *words, function.__module__), function)
        return function

    return register


def aspect(
    name: str,
    title: str,
    *,
    advice: str,
    wrong: str,
    of: Callable[[Component], bool] = lambda _: True,
    of_templates: bool = True,
) -> Callable[[AspectCheck], AspectCheck]:
    """Register a rule for each component `of` which it speaks; `{name}` stands for its name."""

    def register(function: AspectCheck) -> AspectCheck:
        for component in COMPONENTS.values():
            if component.prefix and of(component):
                code = f"{component.prefix}-{name}"
                named, cure, breach = (
                    words.replace("{name}", component.name) for words in (title, advice, wrong)
                )
                right = f"{component.sample} ({component.asked})"
                words = (named, _whole(component.clause), cure, breach, right)
                made = LayoutRule(code, "error", *words, function.__module__)
                _declare(made, partial(_judged, function, component))
                OF_TEMPLATES.update([code] if of_templates else [])
        return function

    return register


def _judged(function: AspectCheck, component: Component, sheet: SortedPage) -> Iterator[Breach]:
    return function(sheet, component)


def _declare(new: LayoutRule, check: Check) -> None:
    assert new.code not in RULES, new.code
    RULES[new.code] = new
    CHECKS[new.code] = check


def _whole(clause: str) -> str:
    if "NĐ 30/2020" in clause:
        return clause
    return f"{_DECREE}{_PARTS if clause.startswith('Mục') else ''}{clause}"


def breaches(sheet: SortedPage, codes: Iterable[str]) -> Iterator[tuple[str, Breach]]:
    """Yield what some rules find, with the code of each."""
    for code in codes:
        for breach in CHECKS[code](sheet):
            yield code, breach
