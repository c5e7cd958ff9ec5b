"""What people wrote into a set of criteria, kept where a new reading takes its place."""

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cchc_cli.edits.new_year import typed
from cchc_cli.intake.criteria_compare import other_words, paired
from cchc_cli.intake.criteria_draft import CriterionRow
from cchc_cli.intake.criteria_records import criteria_in, index_of
from cchc_cli.model.change import Typed
from cchc_cli.model.index import Criterion, Index
from cchc_cli.scoring.criteria import criteria_of

Keys = dict[str, Typed]
_WORK = ("department", "partners", "due", "decimals", "rescale")
"""Who does it: also of a criterion with parts."""
_DONE = (
    *("results", "claimed", "claimed_on", "appraised", "appraised_on", "appraisals"),
    *("explanation", "evidence"),
)
_WAY = ("scoring", "empty", "self_assessed", "condition", "reductions")
"""How it is scored: a person may have put right what was read."""
_OF_INDEX = (
    *("from", "until", "references", "ratings", "rating_of", "bonus_max", "penalty_max"),
    *("rescale", "assignment", "scorecard"),
)
_OF_AREA = ("content", "rescale")


class Kept(NamedTuple):
    """A draft with what people wrote."""

    typed: Keys
    lost: tuple[tuple[str, Keys], ...]
    """What people wrote at criteria that are gone, by their ids."""
    questions: tuple[str, ...]


def keep(draft: Mapping[str, Typed], old: Index) -> Kept:
    """Put results, claims, evidence and units of the record's set into a draft."""
    index = copy.deepcopy(dict(draft))
    before = typed(old)
    assert isinstance(before, dict)
    index |= {key: before[key] for key in _OF_INDEX if key in before and key not in index}
    index["decision"] = index.get("decision") or before.get("decision")
    _keep_areas(index, before)
    read = index_of(draft)
    now = {} if read is None else {c.id: c for _, c in criteria_of(read)}
    was = {c.id: c for _, c in criteria_of(old)}
    written = {str(keys["id"]): keys for keys in criteria_in(before.get("areas"))}
    pairs = paired(
        {name: criterion.name for name, criterion in was.items()},
        {name: criterion.name for name, criterion in now.items()},
    )
    questions: list[str] = []
    for keys in criteria_in(index["areas"]):
        name = str(keys["id"])
        old_name = pairs.get(name)
        if old_name is not None:
            questions += _keep_criterion(keys, written[old_name], was[old_name], now[name])
    lost = tuple(_lost(written, {pairs[name]: now[name] for name in pairs}))
    questions += [
        f"{name}: không còn trong văn bản mà đã có kết quả hoặc minh chứng" for name, _ in lost
    ]
    return Kept(index, lost, tuple(questions))


def rows_kept(rows: Iterable[CriterionRow], kept: Mapping[str, Typed]) -> Iterator[CriterionRow]:
    """Yield the rows of a draft with the way of scoring that each keeps."""
    kinds = {str(keys["id"]): keys.get("scoring") for keys in criteria_in(kept["areas"])}
    for row in rows:
        scoring = kinds.get(row.id)
        kind = str(scoring["kind"]) if isinstance(scoring, Mapping) else row.kind
        yield row if kind == row.kind else row.settled(kind)


def _keep_areas(index: Keys, before: Mapping[str, Typed]) -> None:
    areas, old = ({str(a["id"]): a for a in _items(x.get("areas"))} for x in (index, before))
    names = ({key: str(a["name"]) for key, a in of.items()} for of in (old, areas))
    for name, old_name in paired(*names).items():
        areas[name] |= {key: old[old_name][key] for key in _OF_AREA if key in old[old_name]}


def _items(value: Typed) -> Iterator[Keys]:
    for item in value or ():
        assert isinstance(item, dict)
        yield item


def _keep_criterion(keys: Keys, old: Keys, was: Criterion, now: Criterion) -> Iterator[str]:
    keys |= {key: old[key] for key in _WORK if key in old}
    if old.get("note"):
        note, words = str(old["note"]), str(keys.get("note") or "")
        keys["note"] = note if words in note else f"{words} {note}"
    if bool(now.criteria) != bool(was.criteria):
        return
    keys |= {key: old[key] for key in _DONE if key in old}
    if was.scoring is None or now.scoring is None:
        return
    changed = any(other_words(was, now))
    if changed and now.scoring.kind != "external" and _fits(was, now):
        return
    if changed and was.scoring != now.scoring:
        yield f"{now.id}: lời văn đã đổi mà vẫn giữ cách chấm cũ, hãy xem lại"
    for key in _WAY:
        keys.pop(key, None)
    keys |= {key: old[key] for key in _WAY if key in old}
    if now.scoring.kind == "external" and was.guide and not now.guide:
        keys["guide"] = [now.note] if changed and now.note else [*was.guide]
        keys["note"] = old.get("note")


def _fits(was: Criterion, now: Criterion) -> bool:
    """Tell whether results of the old way can be read in the new one: no label is named."""
    if not was.results:
        return True
    named = any(r.reduced or r.met or r.choice or r.counts for r in was.results)
    return (
        not named
        and was.scoring is not None
        and was.scoring.kind == getattr(now.scoring, "kind", "")
    )


def _lost(written: Mapping[str, Keys], now: Mapping[str, Criterion]) -> Iterator[tuple[str, Keys]]:
    """Yield what has no place any more: of a criterion that is gone, or has parts now.

    `now` are the criteria that there are still, by their old ids.
    """
    for name, keys in written.items():
        done = {key: keys[key] for key in _DONE if key in keys}
        placed = name in now and bool(now[name].criteria) == bool(keys.get("criteria"))
        if done and not placed:
            yield name, done
