"""Deadlines (thời hạn) as notices word them, resolved against the day of the notice.

Only what is led in as a deadline is one: most days in official texts are those of documents that
are cited, of meetings, of periods that are spoken about.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.parsing import iso_day
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.period import YEARS, Period
from cchc_cli.model.task import Every
from cchc_cli.text import nfc


class Due(NamedTuple):
    """A deadline as a duty words it."""

    words: str
    """As they stand in the text."""
    due: Deadline | None = None
    """None where the words name no day: tied to an event, or standing."""
    repeat: Every | None = None
    day: int | None = None
    """Of the month, where a repeat names one."""
    month: int | None = None
    """Of the year, where a yearly repeat names one."""


_DAY = r"(?P<d>\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(?P<m>\d{1,2})"
_YEAR = r"(?:\s*(?:[/.-]|,?\s*năm\s+)\s*(?P<y>\d{4}))?"
_HOUR = r"(?:\d{1,2}\s*(?:h|g|giờ)\s*(?:\d{1,2})?\s*(?:phút)?,?\s*)?"
_BEFORE = (
    r"trước|chậm\s+nhất(?:\s+là)?(?:\s+(?:vào|đến|trước|trong))?|"
    r"muộn\s+nhất(?:\s+là)?(?:\s+(?:vào|đến|trước))?|(?:đến|tới|cho\s+đến)\s+hết|"
    r"(?:xong|hoàn\s+thành)(?:\s+(?:vào|đến|trong))?|không\s+quá"
)
_TERM = (
    r"(?:thời\s+)?hạn(?:\s+(?:hoàn\s+thành|báo\s+cáo|gửi|nộp|chót|cuối(?:\s+cùng)?|thực\s+hiện))?"
    r"|thời\s+gian\s+(?:hoàn\s+thành|báo\s+cáo|thực\s+hiện|gửi|nộp)"
)
# "Thời hạn hoàn thành: 15/11/2025", "hạn trước ngày 15/11".
_AFTER_TERM = r"\s*(?::|là|xong|trước|trong|đến|đến\s+hết|vào)*\s*"
_LEAD = rf"(?:(?:{_TERM}){_AFTER_TERM}|(?:{_BEFORE}|hết|trong|ngay\s+trong|vào|xong)\s+)"
_ON_DAY = re.compile(rf"\b(?P<lead>{_LEAD}){_HOUR}(?:ngày\s+)?{_DAY}{_YEAR}(?!\d|/)", re.IGNORECASE)
# "phấn đấu đến 31/12/2025 hoàn thành": a day alone, with its year or its lead, is what is reached.
_UP_TO = re.compile(
    rf"(?<!từ )\b(?:đến|tới)\s+(?:ngày\s+)?{_DAY}(?:\s*(?:[/.-]|,?\s*năm\s+)\s*(?P<y>\d{{4}}))(?!\d|/)",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"\btừ\s+(?:ngày\s+)?\d{{1,2}}\s*(?:[/.-]|\s+tháng\s+)\s*\d{{1,2}}"
    rf"(?:\s*(?:[/.-]|,?\s*năm\s+)\s*\d{{4}})?\s+(?:đến|tới)(?:\s+hết)?\s+(?:ngày\s+)?{_DAY}{_YEAR}"
    r"(?!\d|/)",
    re.IGNORECASE,
)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_IN_MONTH = re.compile(
    rf"\b(?P<lead>{_LEAD})tháng\s+(?P<m>0?[1-9]|1[0-2])(?:\s*(?:/|-|\s+năm\s+)\s*(?P<y>\d{{4}}))?"
    r"(?![\d/]|\s+đầu|\s+cuối)",
    re.IGNORECASE,
)
_IN_QUARTER = re.compile(
    rf"\b(?P<lead>{_LEAD})quý\s+(?P<q>IV|I{{1,3}}|[1-4])(?:\s*(?:/|-|\s+năm\s+)\s*(?P<y>\d{{4}}))?\b",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(
    rf"\b(?P<lead>{_LEAD})năm\s+(?P<y>\d{{4}})(?![\d-]|\s*[-–]\s*\d)", re.IGNORECASE
)
_EVERY: dict[str, Every] = {
    "tuần": "week",
    "tháng": "month",
    "quý": "quarter",
    "6 tháng": "half",
    "06 tháng": "half",
    "năm": "year",
}
_REPEAT = re.compile(
    r"\b(?:(?:h[ằà]ng|định\s+kỳ(?:\s+h[ằà]ng)?|mỗi)\s+(?P<every>tuần|tháng|quý|năm|0?6\s+tháng)"
    r"|định\s+kỳ\s+(?P<every2>0?6\s+tháng))\b",
    re.IGNORECASE,
)
_DAY_OF_REPEAT = re.compile(
    rf"\b(?:{_BEFORE}|vào|trong)\s+(?:ngày\s+)?(?P<d>\d{{1,2}})"
    r"(?:\s*(?:/|\s+tháng\s+)(?P<m>\d{1,2}))?\s+(?:của\s+)?(?:h[ằà]ng|mỗi)\s+"
    r"(?P<every>tháng|quý|năm)\b",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    r"\btrong\s+(?:thời\s+hạn\s+|vòng\s+)?\d{1,3}\s+(?:ngày|giờ|tuần|tháng)(?:\s+làm\s+việc)?"
    r"(?:,?\s+(?:kể\s+)?từ\s+(?:ngày|khi|thời\s+điểm)\s+[^.;,]{3,80})?"
    r"|\bchậm\s+nhất(?:\s+là)?\s+\d{1,3}\s+ngày[^.;,]{0,80}"
    r"|\btheo\s+(?:kế\s+hoạch|tiến\s+độ)\s+(?:riêng|đề\s+ra|được\s+duyệt)",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"(?:[(]\s*|thời\s+(?:hạn|gian)[^:]{0,30}:\s*)(thường\s+xuyên)\b", re.IGNORECASE
)
_IN_HALF = re.compile(
    rf"\b(?P<lead>{_LEAD})0?6\s+tháng\s+(?P<h>đầu|cuối)\s+năm(?:\s+(?P<y>\d{{4}}))?", re.IGNORECASE
)


def first_due(text: str, day: PartialDate | None) -> Due | None:
    """Return the first deadline of a duty's words; None where they name none.

    A year that is not said is that of the notice. A repeat beside a day gives both.
    """
    text = nfc(text)
    found = min(_found(text, day), key=lambda pair: pair[0], default=None)
    repeat = _repeat(text)
    if found is None:
        return repeat
    due = found[1]
    if repeat is not None and due.repeat is None and due.due is not None:
        return due._replace(repeat=repeat.repeat)
    return due


def _found(text: str, day: PartialDate | None) -> Iterator[tuple[int, Due]]:
    """Yield deadlines that name a day or a period, with their places."""
    year = None if day is None else day.year
    taken: list[tuple[int, int]] = []
    for match in _DAY_OF_REPEAT.finditer(text):
        taken.append(match.span())
        month = int(match["m"]) if match["m"] else None
        every = _EVERY[match["every"].lower()]
        yield match.start(), Due(match[0], repeat=every, day=int(match["d"]), month=month)
    for match in (*_FROM_TO.finditer(text), *_ON_DAY.finditer(text), *_UP_TO.finditer(text)):
        on = _day(match["d"], match["m"], match["y"] or year)
        if on is not None and not _overlaps(match, taken) and not _is_past(on, day):
            taken.append(match.span())
            yield match.start(), Due(match[0], on)
    for match in _IN_MONTH.finditer(text):
        if not _overlaps(match, taken) and (of := int(match["y"] or year or 0)) in YEARS:
            taken.append(match.span())
            yield match.start(), Due(match[0], Deadline(Period(of, "month", int(match["m"]))))
    for match in _IN_QUARTER.finditer(text):
        if not _overlaps(match, taken) and (of := int(match["y"] or year or 0)) in YEARS:
            taken.append(match.span())
            quarter = Period(of, "quarter", _ROMAN[match["q"].upper()])
            yield match.start(), Due(match[0], Deadline(quarter))
    for match in _IN_HALF.finditer(text):
        if not _overlaps(match, taken) and (of := int(match["y"] or year or 0)) in YEARS:
            taken.append(match.span())
            half = Period(of, "half", 1 if match["h"].lower() == "đầu" else 2)
            yield match.start(), Due(match[0], Deadline(half))
    for match in _IN_YEAR.finditer(text):
        if (
            not _overlaps(match, taken)
            and int(match["y"]) in YEARS
            and _is_deadline_year(text, match)
        ):
            yield match.start(), Due(match[0], Deadline(Period(int(match["y"]), "year")))
    for match in (*_IN_WORDS.finditer(text), *_STANDING.finditer(text)):
        if not _overlaps(match, taken):
            yield match.start(), Due(match[match.lastindex or 0])


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(match.start() < end and start < match.end() for start, end in taken)


def _is_past(on: Deadline, day: PartialDate | None) -> bool:
    """Tell whether a day was over when the notice came: of what was, not of what is to be."""
    return day is not None and on.last < day.first


def _day(day: str, month: str, year: str | int | None) -> Deadline | None:
    found = None if year is None else iso_day(f"{int(year):04}-{int(month):02}-{int(day):02}")
    return None if found is None else Deadline(found)


# What is done "trong năm 2025" is due then where something is to be finished; elsewhere the year
# only says of when something is: "nguồn vốn được giao trong năm 2025".
_FINISHING = re.compile(
    r"hoàn\s+thành|xong|kết\s+thúc|giải\s+ngân|thực\s+hiện|trình|ban\s+hành|đưa\s+vào|triển\s+khai|"
    r"thời\s+hạn|thời\s+gian",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"(?:được\s+giao|đã|phát\s+sinh|tồn\s+đọng|đăng\s+ký|dự\s+toán)\s*$", re.IGNORECASE
)


def _is_deadline_year(text: str, match: re.Match[str]) -> bool:
    if match["lead"].strip().lower().endswith("hết"):
        return True
    before = text[: match.start()]
    clause = re.split(r"[;.]", before)[-1]
    return bool(_FINISHING.search(clause + match["lead"])) and not _PAST.search(before.rstrip())


def _repeat(text: str) -> Due | None:
    match = _REPEAT.search(text)
    if match is None:
        return None
    every = " ".join((match["every"] or match["every2"]).lower().split())
    return Due(match[0], repeat=_EVERY[every])
