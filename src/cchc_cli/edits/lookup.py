"""Records found by what people call them: an id of any kind, or a unit by name or alias."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cchc_cli.errors import UsageError
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.record import Record
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.suggestions import meant_first, unknown
from cchc_cli.text import fold, listing, nfc, printable

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
    """Find the record that an id names; raises UsageError for none, or for several."""
    name = nfc(name)
    every = [named for named in all_named(record) if kind in {None, named.kind}]
    found = [named for named in every if name in {named.id, named.shown}]
    if not found:
        known = [named.id for named in every]
        raise UsageError(
            f"Không có gì mang mã `{printable(name)}`. {meant_first(name, known)}".rstrip()
        )
    if len(found) > 1:
        raise UsageError(_several(name, found))
    return found[0]


def _several(name: str, found: list[Named]) -> str:
    kinds = list(dict.fromkeys(named.kind for named in found))
    if len(kinds) == 1:
        return f"`{name}` có ở nhiều năm. Hãy viết rõ: {listing(n.shown for n in found)}"
    ways = ", ".join(f"--kind {kind} ({KINDS[kind]})" for kind in kinds)
    return f"`{name}` là mã của nhiều thứ. Hãy thêm {ways}"


def unit_called(record: Record, text: str) -> str:
    """Return the id of a unit by its id, its name or an alias; raises UsageError."""
    wanted = fold(nfc(text))
    for unit in record.departments:
        if wanted in {fold(unit.id), fold(unit.name), *map(fold, unit.aliases)}:
            return unit.id
    raise unknown("đơn vị", text, [unit.id for unit in record.departments])


def units_called(record: Record, texts: Iterable[str]) -> list[str]:
    """Return the ids of units, each once, in their order; raises UsageError."""
    return list(dict.fromkeys(unit_called(record, text) for text in texts))
