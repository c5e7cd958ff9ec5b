"""A draft of criteria beside the set of the same year that the record has."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from cchc_cli.amounts import number
from cchc_cli.intake.criteria_records import index_of
from cchc_cli.model.change import Typed
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.progress.serving import serving, supported_by
from cchc_cli.scoring.criteria import criteria_of, maximum_of
from cchc_cli.text import fold, listing

What = Literal["new", "gone", "number", "max", "wording"]


class CriterionChange(NamedTuple):
    """A criterion that is not what it was."""

    id: str
    name: str
    what: What
    old: str = ""
    new: str = ""


def changes_of(draft: Mapping[str, Typed], old: Index) -> tuple[CriterionChange, ...]:
    """Compare criterion by criterion: new, gone, another number, another maximum, other words."""
    index = index_of(draft)
    after = {} if index is None else {c.id: c for _, c in criteria_of(index)}
    before = {c.id: c for _, c in criteria_of(old)}
    return tuple(_changes(before, after))


def _changes(
    before: Mapping[str, Criterion], after: Mapping[str, Criterion]
) -> Iterator[CriterionChange]:
    pairs = paired(
        {name: criterion.name for name, criterion in before.items()},
        {name: criterion.name for name, criterion in after.items()},
    )
    for name, now in after.items():
        if name in pairs:
            yield from _differences(before[pairs[name]], now)
        else:
            yield CriterionChange(name, now.name, "new", new=_maximum(now))
    still = set(pairs.values())
    for name, was in before.items():
        if name not in still:
            yield CriterionChange(name, was.name, "gone", old=_maximum(was))


def _differences(was: Criterion, now: Criterion) -> Iterator[CriterionChange]:
    if was.id != now.id:
        yield CriterionChange(now.id, now.name, "number", was.id, now.id)
    if _maximum(was) != _maximum(now):
        yield CriterionChange(now.id, now.name, "max", _maximum(was), _maximum(now))
    for old, new in other_words(was, now):
        yield CriterionChange(now.id, now.name, "wording", old, new)


def paired(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Return which old id each new id had, from names by ids.

    The same number and name first; then a name that only one has on either side, since a criterion
    that is put in or left out moves the numbers below it; then the same number.
    """
    known = (name for name in after if name in before)
    pairs = {name: name for name in known if _same(before[name]) == _same(after[name])}
    old = _by_words((name, words) for name, words in before.items() if name not in pairs)
    new = _by_words((name, words) for name, words in after.items() if name not in pairs)
    for words in new.keys() & old.keys():
        if len(new[words]) == len(old[words]) == 1:
            pairs[new[words][0]] = old[words][0]
    left = before.keys() - pairs.values()
    return pairs | {name: name for name in after if name in left and name not in pairs}


def _by_words(named: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, words in named:
        found[_same(words)].append(name)
    return found


def references_to_mend(
    changes: Iterable[CriterionChange], record: Record, year: int
) -> Iterator[str]:
    """Yield which duties and letters name a criterion by a number that it has no more."""
    served_by = serving(record)
    named = [(task.id, served_by(task)) for task in record.tasks]
    named += [(letter.id, supported_by(letter)) for letter in record.letters]
    for change in changes:
        old = change.old if change.what == "number" else change.id
        users = [name for name, keys in named if (year, old) in keys]
        if users and change.what == "number":
            yield f"{old} nay là {change.new}: sửa `criteria` của {listing(users)}"
        elif users and change.what == "gone":
            yield f"{old} không còn: sửa `criteria` của {listing(users)}"


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
