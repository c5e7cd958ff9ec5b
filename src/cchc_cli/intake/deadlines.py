"""Deadlines (thời hạn) as notices word them, resolved against the day of the notice.

Only what is led in as a deadline is one: most days in official texts are those of documents that
are cited, of meetings, of periods that are spoken about.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.parsing import iso_day
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.period import YEARS, Period, Span
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
_OF_YEAR = r"\s*(?:[/.-]|,?\s*năm\s+)\s*(?P<y>\d{4})"
_YEAR = rf"(?:{_OF_YEAR})?"
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
_SLASHED_YEAR = r"(?:\s*(?:/|-|\s+năm\s+)\s*(?P<y>\d{4}))?"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_ON_DAY = _pattern(rf"\b(?P<lead>{_LEAD}){_HOUR}(?:ngày\s+)?{_DAY}{_YEAR}(?!\d|/)")
# "phấn đấu đến 31/12/2025 hoàn thành": with its year, it is what is to be reached by then.
_UP_TO = _pattern(rf"(?<!từ )\b(?:đến|tới)\s+(?:ngày\s+)?{_DAY}{_OF_YEAR}(?!\d|/)")
_FROM_TO = _pattern(
    r"\btừ\s+(?:ngày\s+)?\d{1,2}\s*(?:[/.-]|\s+tháng\s+)\s*\d{1,2}"
    r"(?:\s*(?:[/.-]|,?\s*năm\s+)\s*\d{4})?"
    rf"\s+(?:đến|tới)(?:\s+hết)?\s+(?:ngày\s+)?{_DAY}{_YEAR}(?!\d|/)"
)
_IN_MONTH = _pattern(
    rf"\b{_LEAD}tháng\s+(?P<n>0?[1-9]|1[0-2]){_SLASHED_YEAR}(?![\d/]|\s+đầu|\s+cuối)"
)
_IN_QUARTER = _pattern(rf"\b{_LEAD}quý\s+(?P<n>IV|I{{1,3}}|[1-4]){_SLASHED_YEAR}\b")
_IN_HALF = _pattern(rf"\b{_LEAD}0?6\s+tháng\s+(?P<n>đầu|cuối)\s+năm(?:\s+(?P<y>\d{{4}}))?")
_IN_YEAR = _pattern(rf"\b(?P<lead>{_LEAD})năm\s+(?P<y>\d{{4}})(?![\d-]|\s*[-–]\s*\d)")
_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "đầu": 1, "cuối": 2}
_EVERY: dict[str, Every] = {
    "tuần": "week",
    "tháng": "month",
    "quý": "quarter",
    "6 tháng": "half",
    "06 tháng": "half",
    "năm": "year",
}
_SEVERAL = r"(?<!hai )(?<!ba )(?<!bốn )(?<!sáu )(?<![\d ]\d )"
"""«02 tuần một lần» is every other week, of which the record has no word."""
_REPEAT = _pattern(
    r"\b(?:(?:h[ằà]ng|định\s+kỳ(?:\s+h[ằà]ng)?|mỗi)\s+(?P<every>tuần|tháng|quý|năm|0?6\s+tháng)"
    r"|định\s+kỳ\s+(?P<half>0?6\s+tháng)|"
    rf"(?P<once>0?6\s+tháng|{_SEVERAL}(?:tháng|quý|tuần|năm))\s+một\s+lần)\b"
)
_DAY_OF_REPEAT = _pattern(
    rf"\b(?:{_BEFORE}|vào|trong)\s+(?:ngày\s+)?(?P<d>\d{{1,2}})"
    r"(?:\s*(?:/|\s+tháng\s+)(?P<m>\d{1,2}))?\s+(?:của\s+)?(?:h[ằà]ng|mỗi)\s+"
    r"(?P<every>tháng|quý|năm)\b"
)
_IN_WORDS = _pattern(
    r"\btrong\s+(?:thời\s+hạn\s+|vòng\s+)?\d{1,3}\s+(?:ngày|giờ|tuần|tháng)(?:\s+làm\s+việc)?"
    r"(?:,?\s+(?:kể\s+)?từ\s+(?:ngày|khi|thời\s+điểm)\s+[^.;,]{3,80})?"
    r"|\bchậm\s+nhất(?:\s+là)?\s+\d{1,3}\s+ngày[^.;,]{0,80}"
    r"|\btheo\s+(?:kế\s+hoạch|tiến\s+độ)\s+(?:riêng|đề\s+ra|được\s+duyệt)"
)
_STANDING = _pattern(r"(?:[(]\s*|thời\s+(?:hạn|gian)[^:]{0,30}:\s*)(?P<words>thường\s+xuyên)\b")


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
    """Yield deadlines with their places; what one wording took is not read by the next."""
    taken: list[tuple[int, int]] = []
    for pattern, made in _WORDINGS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            due = made(match, day)
            if due is not None:
                taken.append(match.span())
                yield match.start(), due


def _day_of_repeat(match: re.Match[str], _: PartialDate | None) -> Due:
    month = int(match["m"]) if match["m"] else None
    return Due(match[0], None, _EVERY[match["every"].lower()], int(match["d"]), month)


def _on_day(match: re.Match[str], day: PartialDate | None) -> Due | None:
    """Return a day of the calendar; one that was over when the notice came is of what was."""
    year = int(match["y"] or (day.year if day is not None else 0))
    found = iso_day(f"{year:04}-{int(match['m']):02}-{int(match['d']):02}")
    if found is None or (day is not None and found < day.first):
        return None
    return Due(match[0], Deadline(found))


def _in(span: Span) -> Callable[[re.Match[str], PartialDate | None], Due | None]:
    """Return how a period of a span is read, by its number and the year."""

    def read(match: re.Match[str], day: PartialDate | None) -> Due | None:
        year = int(match["y"] or (day.year if day is not None else 0))
        name = match["n"].lower()
        number = int(name) if name.isdigit() else _NUMBERS[name]
        return Due(match[0], Deadline(Period(year, span, number))) if year in YEARS else None

    return read


# What is done "trong năm 2025" is due then where something is to be finished; elsewhere the year
# only says of when something is: "nguồn vốn được giao trong năm 2025".
_FINISHING = _pattern(
    r"hoàn\s+thành|xong|kết\s+thúc|giải\s+ngân|thực\s+hiện|trình|ban\s+hành|đưa\s+vào|triển\s+khai|"
    r"thời\s+hạn|thời\s+gian"
)
_PAST = _pattern(r"(?:được\s+giao|đã|phát\s+sinh|tồn\s+đọng|đăng\s+ký|dự\s+toán)\s*$")


def _in_year(match: re.Match[str], _: PartialDate | None) -> Due | None:
    due = Due(match[0], Deadline(Period(int(match["y"]), "year")))
    if int(match["y"]) not in YEARS:
        return None
    if match["lead"].strip().lower().endswith("hết"):
        return due
    before = match.string[: match.start()]
    clause = re.split(r"[;.]", before)[-1]
    finishing = _FINISHING.search(clause + match["lead"])
    return due if finishing and not _PAST.search(before.rstrip()) else None


def _in_words(match: re.Match[str], _: PartialDate | None) -> Due:
    return Due(match.groupdict().get("words") or match[0])


_WORDINGS: tuple[
    tuple[re.Pattern[str], Callable[[re.Match[str], PartialDate | None], Due | None]], ...
] = (
    (_DAY_OF_REPEAT, _day_of_repeat),
    (_FROM_TO, _on_day),
    (_ON_DAY, _on_day),
    (_UP_TO, _on_day),
    (_IN_MONTH, _in("month")),
    (_IN_QUARTER, _in("quarter")),
    (_IN_HALF, _in("half")),
    (_IN_YEAR, _in_year),
    (_IN_WORDS, _in_words),
    (_STANDING, _in_words),
)


def _repeat(text: str) -> Due | None:
    match = _REPEAT.search(text)
    if match is None:
        return None
    every = " ".join((match["every"] or match["half"] or match["once"]).lower().split())
    return Due(match[0], repeat=_EVERY[every])
