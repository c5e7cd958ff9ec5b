"""Records found by what people call them: an id in any case, or a unit by name or alias.

Everything that is named on a command line, in a list or in a form is found here: an exact id goes
before one that differs in case, and one that fits several is refused with those.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from cchc_cli.errors import UnknownWordError, UsageError
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.progress.serving import CriterionKey
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.suggestions import capital, named, near_ids, question, unknown
from cchc_cli.text import as_typed, fitting, listing, nfc, printable

KINDS = {
    "task": "nhiệm vụ",
    "department": "đơn vị",
    "notice": "thông báo",
    "signer": "người ký",
    "criterion": "tiêu chí",
    "letter": "văn bản",
    "statistic": "chỉ tiêu",
    "report": "báo cáo kỳ",
    "index": "bộ chỉ số năm",
}
"""Kinds of records that commands name, in the words of people."""


class Named(NamedTuple):
    """A record, with what it is called and where it stands."""

    kind: str
    id: str
    path: Path
    year: int | None = None
    """Of a criterion: the year of its index."""

    @property
    def shown(self) -> str:
        """The id as it is typed without a doubt."""
        return self.id if self.year is None else f"{self.year}/{self.id}"


def all_named(record: Record) -> Iterator[Named]:
    """Yield every record that has an id, or a period or a year for one."""
    for kind in ("task", "department", "notice", "signer", "letter", "statistic"):
        name = f"{kind}s"
        for i, item in enumerate(getattr(record, name)):
            yield Named(kind, item.id, (name, i))
    for i, report in enumerate(record.reports):
        yield Named("report", str(report.period), ("reports", i))
    for i, index in enumerate(record.indexes):
        yield Named("index", str(index.year), ("indexes", i))
        for path, criterion in criteria_of(index, ("indexes", i)):
            yield Named("criterion", criterion.id, path, index.year)


def find(record: Record, name: str, kind: str | None) -> Named:
    """Find the record that an id names, a unit also by name; raises UsageError for none, several.

    A kind is one of `KINDS`, where one is told.
    """
    every = [each for each in all_named(record) if kind in {None, each.kind}]
    found = fitting(name, [(called, each) for each in every for called in _calls(record, each)])
    exact = [each for each in found if nfc(name) in {each.id, each.shown}]
    found = exact or found
    if not found:
        near = near_ids(name, [each.id for each in every])
        hint = f" {capital(question(near))}" if near else ""
        raise UnknownWordError(f"Không có gì mang mã `{printable(name)}`.{hint}", name)
    if len(found) > 1:
        raise UnknownWordError(_several(name, found), name)
    return found[0]


def _calls(record: Record, each: Named) -> Iterator[str]:
    """Yield all that people call a record."""
    yield each.id
    yield each.shown
    if each.kind == "department":
        unit = record.departments[int(each.path[1])]
        yield from (unit.name, *unit.aliases)


def _several(name: str, found: list[Named]) -> str:
    kinds = list(dict.fromkeys(each.kind for each in found))
    if len(kinds) == 1:
        where = "có ở nhiều năm" if len({each.id for each in found}) == 1 else "hợp với nhiều mã"
        return f"`{printable(name)}` {where}. Hãy viết rõ: {listing(n.shown for n in found)}"
    ways = ", ".join(f"--kind {kind} ({KINDS[kind]})" for kind in kinds)
    return f"`{printable(name)}` là mã của nhiều thứ. Hãy thêm {ways}"


def tasks_called(record: Record, texts: Iterable[str]) -> Iterator[tuple[int, Task]]:
    """Yield the duties with these ids, each once, with their places; raises UsageError."""
    places = {task.id: i for i, task in enumerate(record.tasks)}
    for at in dict.fromkeys(_task(record, text, places) for text in parted(texts, places)):
        yield at, record.tasks[at]


def _task(record: Record, text: str, places: Mapping[str, int]) -> int:
    other = None if fitting(text, places.items()) else _another(record, text)
    if other is not None:
        kind = KINDS[other.kind]
        raise UnknownWordError(f"`{printable(text)}` là {kind}, không phải nhiệm vụ.", text)
    return named("nhiệm vụ", text, places)


def parted(texts: Iterable[str], known: Collection[str]) -> Iterator[str]:
    """Yield ids one by one, commas between them or not; one that has a comma itself is whole."""
    for text in texts:
        if nfc(text).strip() in known or "," not in text:
            yield text
        else:
            yield from filter(None, map(str.strip, text.split(",")))


def unit_called(record: Record, text: str) -> str:
    """Return the id of a unit by its id, its name or an alias; raises UsageError."""
    others = [(name, unit.id) for unit in record.departments for name in (unit.name, *unit.aliases)]
    return named("đơn vị", text, {unit.id: unit.id for unit in record.departments}, others)


def units_called(record: Record, texts: Iterable[str]) -> list[str]:
    """Return the ids of units, each once, in their order; raises UsageError."""
    return list(dict.fromkeys(unit_called(record, text) for text in texts))


def criterion_called(record: Record, text: str) -> CriterionKey:
    """Find a criterion, `1.3` or `2025/1.3`; raises UsageError."""
    year, slash, plain = text.strip().rpartition("/")
    years = {str(index.year): index.year for index in record.indexes}
    only = named("bộ chỉ số năm", year, years) if slash else None
    among = [index for index in record.indexes if only in {None, index.year}]
    ids = {c.id: c.id for index in among for _, c in criteria_of(index)}
    wanted = named("tiêu chí", plain, ids)
    found = [(i.year, wanted) for i in among if any(c.id == wanted for _, c in criteria_of(i))]
    if len(found) > 1:
        raise UsageError(
            f"Tiêu chí `{wanted}` có ở nhiều năm. Hãy viết rõ: "
            + listing(f"{of}/{wanted}" for of, _ in found)
        )
    return found[0]


def as_recorded(typed: str | None, ids: Iterable[str]) -> str | None:
    """Return an id as the record has it; one that fits none as it was typed, for checks to tell.

    Raises UsageError for one that fits several.
    """
    known = [(name, name) for name in ids]
    if typed is None or not fitting(typed, known):
        return typed
    return named("mã", typed, dict(known))


def criteria_as_recorded(record: Record, typed: Iterable[str]) -> list[str]:
    """Return ids of criteria, `1.3` or `2025/1.3`, as the record has them; as `as_recorded`."""
    ids = [c.id for index in record.indexes for _, c in criteria_of(index)]
    parted = (name.rpartition("/") for name in typed)
    return [f"{year}{slash}{as_recorded(plain, ids)}" for year, slash, plain in parted]


def duty_or_criterion(record: Record, text: str) -> int | CriterionKey:
    """Find a duty, by its place, or a criterion; raises UsageError, which knows other records."""
    places = {task.id: i for i, task in enumerate(record.tasks)}
    criteria = {c.id: c.id for index in record.indexes for _, c in criteria_of(index)}
    wanted = nfc(text).strip()
    plain = wanted.rpartition("/")[2]
    if wanted in places:
        return places[wanted]
    if plain in criteria:
        return criterion_called(record, wanted)
    if fitting(wanted, places.items()):
        return named("nhiệm vụ", wanted, places)
    if "/" in wanted or fitting(plain, criteria.items()):
        return criterion_called(record, wanted)
    raise _neither(record, wanted, places, criteria)


def _another(record: Record, text: str) -> Named | None:
    """Return the first record of any kind that a text names; None where none is called so."""
    for each in all_named(record):
        if fitting(text, [(name, each) for name in _calls(record, each)]):
            return each
    return None


_SHOWN_BY = {"department": "cchc tasks --department {}", "notice": "cchc render results {}"}
"""What shows a record of another kind than duties and criteria."""


def _neither(
    record: Record, wanted: str, duties: Iterable[str], criteria: Iterable[str]
) -> UsageError:
    """Say that a name is of no duty and no criterion: what it is, else which ids are near."""
    if other := _another(record, wanted):
        told = f"`{printable(wanted)}` là {KINDS[other.kind]}, không phải nhiệm vụ hay tiêu chí."
        way = _SHOWN_BY.get(other.kind, "").format(as_typed(other.id))
        return UnknownWordError(f"{told} Hãy gõ: {way}" if way else told, wanted)
    if near_ids(wanted, duties):
        return unknown("nhiệm vụ", wanted, duties)
    if near_ids(wanted, criteria):
        return unknown("tiêu chí", wanted, criteria)
    return unknown("nhiệm vụ hoặc tiêu chí", wanted, [*duties, *criteria])
