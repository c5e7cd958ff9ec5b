"""How a criterion is scored, out of its words; what fits no kind is left to a person."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.intake.scoring_asides import Asides, asides_of, is_aside
from cchc_cli.intake.scoring_clauses import Clause, clauses_of, shown
from cchc_cli.intake.scoring_formulas import (
    Formula,
    deduction_of,
    increment_of,
    per_item_of,
    ratio_of,
    shares_of,
)
from cchc_cli.intake.scoring_levels import levels_of
from cchc_cli.model.change import Typed

_EXTERNAL: Mapping[str, Typed] = {"kind": "external"}
_LONGEST_LINE, _LONGEST_TEXT = 2_000, 4_000
"""Signs of a paragraph, and of all wording of a criterion: real ones have 1,500, and patterns
need a time that grows with the square."""
_LONGEST_LABEL = 300
"""Signs of an option: people read it in a list and type it."""


class Recognised(NamedTuple):
    """The keys of a criterion that its words give, and what to look at."""

    keys: dict[str, Typed]
    doubts: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """The kind of scoring."""
        scoring = self.keys["scoring"]
        assert isinstance(scoring, Mapping)
        return str(scoring["kind"])


def recognised(
    guide: Sequence[str], requires: Sequence[str], maximum: Decimal | None, *, penalty: bool = False
) -> Recognised:
    """Read wording; `penalty` says that the criterion takes points off."""
    short = [line for line in guide if len(line) <= _LONGEST_LINE]
    asides = asides_of([*short, *(line for line in requires if len(line) <= _LONGEST_LINE)])
    keys: dict[str, Typed] = {}
    if not asides.self_assessed:
        keys["self_assessed"] = "false"
    if asides.condition is not None:
        keys["condition"] = asides.condition
    if asides.reductions:
        keys["reductions"] = dict(asides.reductions)
    lines = [line for line in short if not is_aside(line)]
    whole = len(short) == len(guide) and sum(map(len, lines)) <= _LONGEST_TEXT
    found = None if not maximum or not whole else _scoring(lines, maximum, penalty=penalty)
    if found is None:
        return Recognised({**keys, "scoring": dict(_EXTERNAL)})
    scoring, doubts = found.scoring, list(found.doubts)
    if scoring["kind"] in {"levels", "ratio", "shares"} and found.rates:
        keys |= _empty(asides)
    elif asides.full is not None and maximum:
        scoring, more = _with_full(scoring, asides.full, maximum)
        doubts += more
    elif asides.excluded:
        doubts.append("không phát sinh thì không đánh giá: ghi kết quả «không áp dụng»")
    if asides.condition is not None and not _has_condition_words(guide):
        keys.pop("condition")
    return Recognised({**keys, "scoring": scoring}, tuple(doubts))


class _Found(NamedTuple):
    scoring: dict[str, Typed]
    doubts: tuple[str, ...]
    rates: bool = False


def _scoring(lines: Sequence[str], maximum: Decimal, *, penalty: bool) -> _Found | None:
    """Try the kinds, the most particular wording first."""
    text = "\n".join(lines).casefold()
    clauses = clauses_of(lines, maximum)
    for formula, rates in (
        (increment_of(text), False),
        (shares_of(text), True),
        (ratio_of(text, clauses, maximum), True),
        (_deduction(text, clauses, maximum, penalty=penalty), False),
        (_per_item(text, clauses), False),
    ):
        if formula is not None:
            return _Found(formula.scoring, formula.doubts, rates)
    levels = levels_of(clauses, maximum)
    if levels is not None:
        return _Found(levels.scoring, (*levels.doubts, *_short_of(clauses, maximum)), levels.rates)
    return _labelled(clauses, maximum)


def _deduction(
    text: str, clauses: Sequence[Clause], maximum: Decimal, *, penalty: bool
) -> Formula | None:
    """Take a deduction where nothing else brings points between none and all."""
    found = deduction_of(text)
    between = [c for c in clauses if 0 < c.points(maximum) < maximum]
    if found is None or penalty:
        # What takes points off adds them up in an area of penalties.
        return (
            None
            if found is None
            else Formula({"kind": "per_item", "points": found.scoring["per"]}, found.doubts)
        )
    return None if len(between) > 1 else found


def _per_item(text: str, clauses: Sequence[Clause]) -> Formula | None:
    found = per_item_of(text)
    return None if found is None or len([c for c in clauses if c.worth]) > 2 else found  # noqa: PLR2004


def _labelled(clauses: Sequence[Clause], maximum: Decimal) -> _Found | None:
    """Take options of which one holds, or contents whose points add up."""
    labels = [clause.label for clause in clauses]
    worths = [clause.points(maximum) for clause in clauses]
    if not clauses or len(set(labels)) < len(labels) or max(map(len, labels)) > _LONGEST_LABEL * 2:
        return None
    if max(worths) > maximum:
        return None
    several = [worth for worth in worths if worth]
    added = any(clause.more for clause in clauses) or (
        len(several) > 1 and sum(several) == maximum and len(several) == len(worths)
    )
    if added or len(clauses) == 1:
        items: dict[str, Typed] = {c.label: c.typed for c in clauses if c.worth}
        if not items:
            return None
        alone = ("chỉ nói một trường hợp được điểm",) if len(clauses) == 1 else ()
        return _Found({"kind": "checklist", "items": items}, alone)
    options: dict[str, Typed] = {c.label: c.typed for c in clauses}
    return _Found({"kind": "choice", "options": options}, tuple(_short_of(clauses, maximum)))


def _short_of(clauses: Sequence[Clause], maximum: Decimal) -> list[str]:
    best = max((c.points(maximum) for c in clauses), default=maximum)
    if best == maximum:
        return []
    return [f"mức cao nhất {shown(best)}, điểm tối đa {shown(maximum)}"]


def _empty(asides: Asides) -> dict[str, Typed]:
    """Say how it is scored when nothing arose."""
    if asides.full is not None:
        return {"empty": "full"}
    return {"empty": "exclude"} if asides.excluded else {}


def _with_full(
    scoring: dict[str, Typed], case: str, maximum: Decimal
) -> tuple[dict[str, Typed], list[str]]:
    """Put an option for what did not arise to the others; other kinds have no place for it."""
    options = scoring.get("options")
    if not isinstance(options, Mapping):
        return scoring, [f"chưa ghi được trường hợp đạt điểm tối đa «{case[:60]}»"]
    if case in options:
        return scoring, []
    first, *rest = options.items()
    return {**scoring, "options": dict([first, (case, shown(maximum)), *rest])}, []


def _has_condition_words(guide: Sequence[str]) -> bool:
    """Tell whether the wording says that without the condition there are no points."""
    text = " ".join(guide).casefold()
    return "không được tính điểm" in text or "sẽ không được" in text or "không tính điểm" in text
