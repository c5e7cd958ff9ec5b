"""What recording figures of a period (số liệu) changes in the record."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddRecord, Change, SetValue, Typed
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.statistics import Statistic
from cchc_cli.statistics.builtin import listed
from cchc_cli.statistics.entries import entries
from cchc_cli.suggestions import named

# Points part thousands, so three digits stand behind each; a comma begins the decimals.
_WRITTEN = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII)


class Figure(NamedTuple):
    """A figure to be recorded: a value, or why there is none."""

    id: str
    value: str | None = None
    absent: str | None = None
    note: str | None = None


def recorded_figures(record: Record, figures: Iterable[Figure], period: Period) -> Iterator[Change]:
    """Yield the changes of several figures; none for what stands there already.

    Raises UsageError for an unknown statistic, and for one whose value is computed.
    """
    known = {statistic.id: statistic for statistic in listed(record)}
    places = {statistic.id: i for i, statistic in enumerate(record.statistics)}
    ids = {name: name for name in known}
    for typed in figures:
        figure = typed._replace(id=named("chỉ tiêu", typed.id, ids))
        statistic = known[figure.id]
        _refuse(statistic)
        keys = {key: value for key, value in _keys(figure).items() if value is not None}
        if figure.id in places:
            place = places[figure.id]
            yield from _changed(record.statistics[place], place, keys, period)
        else:
            row: dict[str, Typed] = {key: {str(period): value} for key, value in keys.items()}
            yield AddRecord("statistics", {"id": figure.id, **row})


def _keys(figure: Figure) -> dict[str, str | None]:
    return {"values": figure.value, "absent": figure.absent, "notes": figure.note}


def _refuse(statistic: Statistic) -> None:
    if statistic.kind == "head":
        raise UsageError(f"Chỉ tiêu {statistic.id} là dòng tiêu đề, không có số liệu.")
    if statistic.ratio is not None or statistic.formula is not None:
        named = statistic.formula.figures if statistic.formula is not None else ()
        parts = ", ".join(statistic.ratio or named)
        raise UsageError(f"Chỉ tiêu {statistic.id} được tính từ {parts}; hãy ghi các số ấy.")


def _changed(
    statistic: Statistic, place: int, keys: dict[str, str], period: Period
) -> Iterator[Change]:
    """Yield what differs; a value takes the place of a reason, and the other way round."""
    at = ("statistics", place)
    for key, value in keys.items():
        there = (getattr(statistic, key) or {}).get(period)
        if str(there) != value:
            yield SetValue((*at, key, str(period)), value)
    for key, other in (("values", "absent"), ("absent", "values")):
        if key in keys and period in (getattr(statistic, other) or {}):
            yield SetValue((*at, other, str(period)), None)


def rest_of(record: Record, form: int, period: Period) -> list[str]:
    """Return the statistics of a form that have no value and no reason in a period."""
    found = entries(record, period)
    return [e.statistic.id for e in found if e.to_give and e.statistic.form == form]


def pasted(text: str) -> Iterator[Figure]:
    """Read a pasted table: an id and a number a line, parted by a tab or blanks.

    Numbers as people write them: `1.250` is a thousand two hundred and fifty, `98,5` has a
    decimal comma. `98.5` may mean 98,5 or nothing at all, so it is refused: taken for thousands
    it would be 985. Raises UsageError with the line.
    """
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        name, _, value = line.strip().replace("\t", " ").partition(" ")
        typed = value.strip().removesuffix("%").strip()
        if not _WRITTEN.fullmatch(typed):
            said = f"Dòng {number} không hiểu `{line.strip()}`."
            raise UsageError(f"{said} Hãy viết như: 3:3.2.1 1.250, hoặc 98,5")
        yield Figure(name, typed.replace(".", "").replace(",", "."))
