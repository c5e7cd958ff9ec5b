"""Judge a sorted page by the rules of NĐ 30/2020/NĐ-CP: one finding a remedy, by weight."""

from collections.abc import Iterable

from cchc_cli.nd30.judging import (
    basis_rules,
    blank_rules,
    body_rules,
    capital_rules,
    component_rules,
    danger_rules,
    date_rules,
    ending_rules,
    font_rules,
    leftover_rules,
    line_rules,
    look_rules,
    number_rules,
    numbering_rules,
    page_number_rules,
    page_rules,
    recipient_rules,
    wording_rules,
)
from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.nd30.judging.registry import (
    OF_ANY_FILE,
    OF_TEMPLATES,
    RULES,
    UNKNOWN,
    Breach,
    SortedPage,
    breaches,
)

_WEIGHTS = {
    module.__name__: weight
    for weight, module in enumerate(
        (
            danger_rules,
            component_rules,
            date_rules,
            number_rules,
            ending_rules,
            recipient_rules,
            basis_rules,
            blank_rules,
            page_rules,
            font_rules,
            page_number_rules,
            line_rules,
            look_rules,
            body_rules,
            numbering_rules,
            wording_rules,
            leftover_rules,
            capital_rules,
        )
    )
}
"""What a superior office sends a document back for comes first."""
CODES = tuple(sorted(RULES, key=lambda code: _WEIGHTS[RULES[code].home]))
"""Every code that the checker reports, in order of weight."""
_MOST = 4
"""Values that fit in the eye; a longer list says no more."""


def judge_document(sheet: SortedPage, *, in_scope: bool) -> list[LayoutFinding]:
    """Judge a document by every rule, or what is none by those that hold for any file."""
    codes = [c for c in CODES if c in OF_ANY_FILE or (in_scope and c != UNKNOWN)]
    return _findings(sheet, codes)


def judge_unknown(sheet: SortedPage) -> list[LayoutFinding]:
    """Say that a file has nothing of a document, and nothing of how it looks."""
    return _findings(sheet, [UNKNOWN, *(c for c in CODES if c in OF_ANY_FILE)])


def judge_template(sheet: SortedPage) -> list[LayoutFinding]:
    """Judge what a template decides for every document; its words come later."""
    return _findings(sheet, [code for code in CODES if code in OF_TEMPLATES])


def _findings(sheet: SortedPage, codes: Iterable[str]) -> list[LayoutFinding]:
    """Return findings, errors first; breaches with one remedy are one, at the first place."""
    joined: dict[tuple[str, str], list[Breach]] = {}
    for code, breach in breaches(sheet, codes):
        joined.setdefault((code, breach.expected), []).append(breach)
    found = [_finding(code, alike) for (code, _), alike in joined.items()]
    return sorted(found, key=lambda f: f.severity)


def _finding(code: str, alike: list[Breach]) -> LayoutFinding:
    """Make one finding of the breaches that one remedy mends."""
    first, rule = alike[0], RULES[code]
    where = first.where or (first.at.where if first.at else "cả văn bản")
    if len(alike) > 1:
        where = f"{where} và {len(alike) - 1} chỗ khác"
    return LayoutFinding(
        code,
        first.severity or rule.severity,
        rule.title,
        _listed(breach.message for breach in alike),
        first.expected,
        _listed(breach.found for breach in alike),
        where,
        rule.clause,
        first.advice or rule.advice,
        len(alike),
        tuple(breach.at for breach in alike if breach.at is not None),
    )


def _listed(values: Iterable[str]) -> str:
    """Name each value once, not more than fit in the eye."""
    once = list(dict.fromkeys(values))
    return "; ".join([*once[:_MOST], *(["…"] if once[_MOST:] else [])])


def explained(code: str) -> str:
    """Return a rule's text with an example; raises KeyError for an unknown code."""
    rule = RULES[code]
    severity = "lỗi" if rule.severity == "error" else "cảnh báo"
    return "\n".join(
        (
            f"{code} ({severity}): {rule.title}",
            "",
            f"  Theo {rule.clause}.",
            f"  Sai: {rule.wrong}",
            f"  Đúng: {rule.right}",
            f"  Cách sửa: {rule.advice}.",
        )
    )
