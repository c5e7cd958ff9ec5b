"""How people read periods, days and deadlines: within a sentence, and as official names."""

import datetime as dt
from collections.abc import Sequence
from typing import get_args

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.period import Period
from cchc_cli.model.task import Repeat, Weekday
from cchc_cli.periods.calendar import coming

WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
USUAL_WEEKDAY: Weekday = "fri"
_ROMAN = ("", "I", "II", "III", "IV")


def official_name(period: Period) -> str:
    """Name a period as official reports do: `tháng 10 năm 2025`, `quý III năm 2025`."""
    return _named(period, f"năm {period.year}", " ")


def coming_words(period: Period) -> tuple[str, str]:
    """Name a period and the one after it as a report's title does, the year once where it can.

    `quý III`, `quý IV năm 2025`; over the turn of the year each with its own.
    """
    after = coming(period)
    if period.span == "nine_months":
        return "9 tháng đầu năm", f"3 tháng cuối năm {period.year}"
    if after.year != period.year or period.span == "year":
        return official_name(period), official_name(after)
    now = official_name(period).removesuffix(f" năm {period.year}")
    return f"{now} năm" if period.span == "half" else now, official_name(after)


def short_name(period: Period) -> str:
    """Name a period within a sentence or a table: `10/2025`, `quý III/2025`, `tuần 45/2025`."""
    if period.span == "month":
        return f"{period.number}/{period.year}"
    if period.span in {"half", "nine_months"}:
        return official_name(period)
    return _named(period, str(period.year), "/")


_MOST_PERIODS = 6
"""Half a year's months can be read in a sentence; a year's weeks cannot."""


def period_list(periods: Sequence[Period]) -> str:
    """Name periods within a sentence; of many the first, the last, and how many there are."""
    listed = [short_name(period) for period in periods]
    if len(listed) <= _MOST_PERIODS:
        return ", ".join(listed)
    return f"{listed[0]} … {listed[-1]} ({len(listed)} kỳ)"


def _named(period: Period, year: str, join: str) -> str:
    if period.span == "week":
        return f"tuần {period.number}{join}{year}"
    if period.span == "month":
        return f"tháng {period.number}{join}{year}"
    if period.span == "quarter":
        return f"quý {_ROMAN[period.number]}{join}{year}"
    if period.span == "half":
        return f"6 tháng {'đầu' if period.number == 1 else 'cuối'} {year}"
    return f"9 tháng đầu {year}" if period.span == "nine_months" else year


def day_name(day: dt.date) -> str:
    """Write a day as d/m/y."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


def day_or_month_name(date: PartialDate) -> str:
    """Write a day as d/m/y, a month whose day is not known as m/y."""
    return day_name(date.first) if date.day else f"{date.month:02}/{date.year}"


def deadline_words(deadline: Deadline) -> str | None:
    """Word a deadline that was given as a period; None for a day.

    As notices word them: `trong tháng 11/2025`, `quý IV/2025`, `6 tháng cuối năm 2025`,
    `năm 2025`.
    """
    period = deadline.period
    if period is None:
        return None
    if period.span == "month":
        return f"trong tháng {short_name(period)}"
    return f"năm {period.year}" if period.span == "year" else short_name(period)


_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def day_words(day: dt.date) -> str:
    """Write a day with its weekday, capitals as NĐ 30/2020/NĐ-CP, Phụ lục II has them."""
    return f"{_WEEKDAYS[day.weekday()]}, ngày {day_name(day)}"


_EVERY = {
    "week": "Hằng tuần",
    "month": "Hằng tháng",
    "quarter": "Hằng quý",
    "half": "6 tháng một lần",
    "year": "Hằng năm",
}


def repeat_words(repeat: Repeat) -> str:
    """Word how a duty repeats, as an assignment names its deadline: `Hằng quý, ngày 05 …`."""
    every = _EVERY[repeat.every]
    if repeat.every == "week":
        return f"{every}, {_WEEKDAYS[WEEKDAYS.index(repeat.weekday or USUAL_WEEKDAY)]}"
    on = f", ngày {repeat.day:02}" if repeat.day else ""
    if repeat.month is not None:
        within = "" if repeat.every == "year" else " của kỳ"
        number = f"tháng {repeat.month}" if repeat.every == "year" else f"tháng thứ {repeat.month}"
        return f"{every}{on}{' ' if on else ', '}{number}{within}"
    if repeat.after is not None:
        later = "tháng sau" if repeat.after == 1 else f"tháng thứ {repeat.after} sau kỳ"
        return f"{every}{on}{' ' if on else ', '}{later}"
    return f"{every}{on}"
