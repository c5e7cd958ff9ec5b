"""The strip of the year's deadlines: a column for seven days, what is done at its foot."""

import datetime as dt
from collections.abc import Iterator, Sequence

from cchc_cli.model.period import Period
from cchc_cli.page.charts.looks import filled, legend, patterns
from cchc_cli.page.charts.svg import INK, LINE, SIZE, WIDTH, Picture, element, words
from cchc_cli.page.deadlines import KINDS, Slot, by_seven_days
from cchc_cli.periods.names import day_name
from cchc_cli.progress.states import TaskOnDay

TITLE = "Thời hạn trong năm"
_HEIGHT, _SMALL, _LEFT = 90, 11, 26
_ROOM = WIDTH - _LEFT - 2


def year_chart(name: str, due: Sequence[TaskOnDay], day: dt.date) -> Picture | None:
    """Draw how much is due in each seven days of the day's year; None where nothing is."""
    if not due:
        return None
    slots = by_seven_days(due, day.year)
    kinds = [kind for kind in KINDS if any(slot.counts[kind] for slot in slots)]
    shown, height = legend(name, [(kind, KINDS[kind]) for kind in kinds], LINE + 4)
    top = LINE + 4 + height + LINE
    most = max(slot.total for slot in slots)
    drawn = [
        patterns(name, kinds),
        words(f"{TITLE} {day.year}, theo tuần", 0, SIZE, bold=True),
        *shown,
        *_axis(day, most, top),
        *(part for slot in slots for part in _column(name, slot, most, top)),
    ]
    told = " ".join(_told(slot) for slot in slots if slot.total)
    return Picture(name, TITLE, told, top + _HEIGHT + _SMALL + 8, tuple(drawn))


def _x(day: dt.date) -> float:
    year = Period(day.year, "year")
    return _LEFT + (day - year.first).days / ((year.last - year.first).days + 1) * _ROOM


def _column(name: str, slot: Slot, most: int, top: float) -> Iterator[str]:
    foot = top + _HEIGHT
    x, end = _x(slot.days.first), _x(slot.days.last)
    for kind, text in KINDS.items():
        count = slot.counts[kind]
        if count:
            height = _HEIGHT * count / most
            foot -= height
            told = f"{_days(slot)}: {count} {text.lower()}"
            wide = max(end - x, 2)
            yield filled(name, kind, x=x, y=foot, width=wide, height=height, told=told)


def _axis(day: dt.date, most: int, top: float) -> Iterator[str]:
    """Draw the foot with its months, the highest count, and where the day stands."""
    foot = top + _HEIGHT
    yield element("path", d=f"M{_LEFT} {foot}H{WIDTH}", stroke=INK, stroke_width=0.8)
    yield words(str(most), _LEFT - 5, top + 8, anchor="end", size=_SMALL)
    yield words("0", _LEFT - 5, foot, anchor="end", size=_SMALL)
    for month in (Period(day.year, "month", number) for number in range(1, 13)):
        middle = (_x(month.first) + _x(month.last)) / 2
        yield words(f"T{month.number}", middle, foot + _SMALL + 3, anchor="middle", size=_SMALL)
    here = _x(day)
    line = f"M{here:.1f} {top - 4:g}V{foot:g}"
    yield element("path", d=line, stroke=INK, stroke_width=1.5, stroke_dasharray="3 3")
    anchor = "start" if here < _LEFT + _ROOM / 2 else "end"
    yield words(f"{day.day}/{day.month}", here, top - 6, anchor=anchor, size=_SMALL)


def _told(slot: Slot) -> str:
    counts = ", ".join(f"{slot.counts[k]} {t.lower()}" for k, t in KINDS.items() if slot.counts[k])
    return f"{_days(slot)}: {counts}."


def _days(slot: Slot) -> str:
    first, last = slot.days
    return f"{first.day:02}/{first.month:02} đến {day_name(last)}"
