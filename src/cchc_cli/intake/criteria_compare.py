"""A draft of criteria beside the set of the same year that the record has."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from cchc_cli.amounts import number
from cchc_cli.intake.criteria_records import criteria_in, index_of
from cchc_cli.model.change import Typed
from cchc_cli.model.index import Criterion, Index
from cchc_cli.scoring.criteria import criteria_of, maximum_of
from cchc_cli.text import fold

What = Literal["new", "gone", "max", "wording"]


class CriterionChange(NamedTuple):
    """A criterion that is not what it was."""

    id: str
    name: str
    what: What
    old: str = ""
    new: str = ""


def changes_of(draft: Mapping[str, Typed], old: Index) -> tuple[CriterionChange, ...]:
    """Compare criterion by criterion: new, gone, another maximum, other words."""
    index = index_of(draft)
    after = {} if index is None else {c.id: c for _, c in criteria_of(index)}
    before = {c.id: c for _, c in criteria_of(old)}
    return tuple(_changes(before, after))


def _changes(
    before: Mapping[str, Criterion], after: Mapping[str, Criterion]
) -> Iterator[CriterionChange]:
    for name, criterion in after.items():
        was = before.get(name)
        if was is None:
            yield CriterionChange(name, criterion.name, "new", new=_maximum(criterion))
            continue
        if _maximum(was) != _maximum(criterion):
            yield CriterionChange(name, criterion.name, "max", _maximum(was), _maximum(criterion))
        for old, new in other_words(was, criterion):
            yield CriterionChange(name, criterion.name, "wording", old, new)
    for name, was in before.items():
        if name not in after:
            yield CriterionChange(name, was.name, "gone", old=_maximum(was))


def _maximum(criterion: Criterion) -> str:
    whole = maximum_of(criterion) if criterion.criteria else criterion.max
    return "" if whole is None else number(whole)


def other_words(was: Criterion, now: Criterion) -> Iterator[tuple[str, str]]:
    """Yield words that differ; what the record never had (evidence, wording) is no difference."""
    pairs = [(was.name, now.name)]
    if was.requires and now.requires:
        pairs.append((was.requires, now.requires))
    if was.guide:
        # What fits no kind of scoring keeps its wording in the note.
        pairs.append((" ".join(was.guide), " ".join(now.guide) or now.note or ""))
    return ((old, new) for old, new in pairs if _same(old) != _same(new))


def _same(words: str) -> str:
    return "".join(letter for letter in fold(words) if letter.isalnum())


def ids_in(draft: Mapping[str, Typed]) -> set[str]:
    """Return the ids of the criteria of a draft."""
    return {str(keys["id"]) for keys in criteria_in(draft.get("areas"))}
