"""What the user typed, read into values; each function takes just what its type means.

Why our own: YAML and Pydantic's lax mode both take more than we mean (`86400` as a day,
`1_000` as a number, `t` as a boolean).
"""

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.period import YEARS, Period, parse_period, parse_repeat_period
from cchc_cli.text import LONG_DASHES, fold


class ScalarError(ValueError):
    """A text is not of the type; `hint` says what the user may have meant."""

    expected = ""
    """What is wanted there, in Vietnamese; the type that read the text says it."""
    excerpt = ""
    """The words at which to point, when only a part of the text is wrong."""

    def __init__(self, hint: str = "") -> None:
        """Keep the hint, in Vietnamese, for the diagnostic."""
        super().__init__(hint)
        self.hint = hint


# Not compiled here: most records are typed well, and need none of them.
_DAY_VN = r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})"
_LOOSE_DAY = r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?"
_MONTH = r"(\d{4})-(0[1-9]|1[0-2])"
# Twenty digits and nine decimals hold any money, and sums of them stay exact.
_NUMBER = re.compile(r"-?\d{1,20}(\.\d{1,9})?", re.ASCII)
_LONGEST_NUMBER = 31
_MOST_DECIMALS = 9


def iso_day(text: str) -> dt.date | None:
    """Read `2025-02-28` and nothing else; None when it is no day of the calendar."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-" or not text.isascii():  # noqa: PLR2004
        return None
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in YEARS else None


def day_of_words(text: str) -> dt.date | None:
    """Read a day as people write it, 31/12/2025 or 2025-1-5; None when it is none."""
    written = _day_written(text)
    return None if written is None else iso_day(written)


def _day_written(text: str) -> str | None:
    for pattern, order in ((_DAY_VN, (3, 2, 1)), (_LOOSE_DAY, (1, 2, 3))):
        if found := re.fullmatch(pattern, text):
            year, month, day = (int(found[i]) for i in order)
            return f"{year:04}-{month:02}-{day:02}"
    return None


def _iso_offer(text: str) -> str:
    offer = _day_written(text.translate(LONG_DASHES)) or _day_in_words(text)
    if offer is not None:
        if iso_day(offer):
            return f"hãy viết {offer}"
        years = f"từ năm {YEARS[0]} đến năm {YEARS[-1]}"
        return _no_such_day(offer) or f"ngày này không có trong lịch {years}"
    if beyond := beyond_years(text):
        return beyond
    if short := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}))?", text, re.ASCII):
        return _whole_year_offer(*short.groups())
    if text in {"null", "~", "Null", "NULL"}:
        return "chưa biết thì để trống sau dấu hai chấm"
    return ""


def _day_in_words(text: str) -> str | None:
    """Read "ngày 22 tháng 1 năm 2025" and "ngày 22/01/2025", to offer what to type."""
    written = r"(?:ngay )?(\d{1,2})(?: thang |/)(\d{1,2})(?:,? nam |/)(\d{4})"
    found = re.fullmatch(written, fold(text), re.ASCII)
    return None if found is None else _day_written("/".join(found.groups()))


def _whole_year_offer(day: str, month: str, year: str | None) -> str:
    offer = f"20{year or 25}-{month:0>2}-{day:0>2}"
    return f"hãy viết cả năm, như {offer}" if iso_day(offer) else ""


def _no_such_day(offer: str) -> str:
    """Say how many days a month has, or that there is no such month; nothing of a year too far."""
    year, month, _ = map(int, offer.split("-"))
    if year not in YEARS:
        return ""
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        return f"không có tháng {month}"
    days = (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day
    return f"tháng {month}/{year} chỉ có {days} ngày"


def beyond_years(text: str) -> str:
    """Say which years there are, where a text begins with one that no office writes of."""
    found = re.match(r"\d{4}(?!\d)", text, re.ASCII)
    if found is None or int(found[0]) in YEARS:
        return ""
    return f"năm phải từ {YEARS[0]} đến {YEARS[-1]}"


def parse_day(text: str) -> dt.date:
    """Read a day of a YAML file (ISO); raises ScalarError with the ISO form offered."""
    if day := iso_day(text):
        return day
    raise ScalarError(_iso_offer(text))


def parse_number(text: str) -> Decimal:
    """Read digits with an optional point; raises ScalarError, offering `1.5` for `1,5`.

    A zero has no sign: `-0` would be printed.
    """
    if len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text):
        value = Decimal(text)
        return value or abs(value)
    if len(text) > _LONGEST_NUMBER or re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII):
        raise ScalarError("số quá dài: nhiều nhất 20 chữ số và 9 chữ số thập phân")
    raise ScalarError(_number_offer(text.removesuffix("%").strip().replace("_", "")))


def _number_offer(typed: str) -> str:
    """Offer a number as the files write it; three digits after a comma may be thousands."""
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+", typed, re.ASCII):
        whole = typed.replace(",", "")
        decimal = f" hoặc {typed.replace(',', '.')}" if typed.count(",") == 1 else ""
        return f"hãy viết {whole}{decimal}"
    bare = typed.replace(",", ".")
    if bare.count(".") > 1 and re.fullmatch(r"-?\d{1,3}(\.\d{3})+", bare, re.ASCII):
        return f"hãy viết {bare.replace('.', '')}"
    return f"hãy viết {bare}" if _NUMBER.fullmatch(bare) else ""


def parse_count(text: str) -> int:
    """Read a whole number from 0 on; raises ScalarError.

    A point is refused: `1.000` is a thousand to people, and 1 to a machine.
    """
    if re.fullmatch(r"\d{1,3}(\.\d{3})+", text, re.ASCII):
        raise ScalarError(f"hãy viết {text.replace('.', '')}")
    value = parse_number(text)
    if value < 0:
        raise ScalarError("số này không được âm")
    if "." in text:
        raise ScalarError(f"hãy viết {int(value)}" if value == int(value) else "")
    return int(value)


def parse_points(text: str) -> Decimal:
    """Read a number from 0 on; raises ScalarError."""
    value = parse_number(text)
    if value < 0:
        raise ScalarError("số này không được âm")
    return value


def parse_percent(text: str) -> Decimal:
    """Read a percentage from 0 to 100, typed without the sign; raises ScalarError."""
    value = parse_number(text)
    if not 0 <= value <= 100:  # noqa: PLR2004
        raise ScalarError("cần số từ 0 đến 100")
    return value


def parse_day_of_month(text: str) -> int:
    """Read 1 to 31; raises ScalarError."""
    return _between(text, 31)


def parse_decimals(text: str) -> int:
    """Read how many decimals are printed, 0 to 9; raises ScalarError."""
    value = parse_count(text)
    if value > _MOST_DECIMALS:
        raise ScalarError(f"cần số từ 0 đến {_MOST_DECIMALS}")
    return value


def parse_month_number(text: str) -> int:
    """Read 1 to 12; raises ScalarError."""
    return _between(text, 12)


def _between(text: str, maximum: int) -> int:
    value = parse_count(text)
    if not 1 <= value <= maximum:
        raise ScalarError(f"cần số từ 1 đến {maximum}")
    return value


def parse_content(text: str) -> str:
    """Read one of the six contents of a report, 1 to 6; raises ScalarError."""
    return str(_between(text, 6))


def parse_area_content(text: str) -> str:
    """Read 1 to 6, `direction` or `impact`; raises ScalarError."""
    return text if text in {"direction", "impact"} else parse_content(text)


def parse_year(text: str) -> int:
    """Read a year of four digits; raises ScalarError."""
    if len(text) == 4 and text.isascii() and text.isdigit() and int(text) in YEARS:  # noqa: PLR2004
        return int(text)
    raise ScalarError(beyond_years(text) or "cần năm bốn chữ số, như 2025")


_FLAG_WORDS = {
    "true": {"true", "yes", "y", "on", "1", "co", "dung", "x"},
    "false": {"false", "no", "n", "off", "0", "khong", "sai"},
}
"""What people and other programs type for yes and no, without marks."""


def parse_flag(text: str) -> bool:
    """Read true, false, yes or no; raises ScalarError."""
    try:
        return {"true": True, "yes": True, "false": False, "no": False}[text]
    except KeyError:
        meant = next((flag for flag, words in _FLAG_WORDS.items() if fold(text) in words), "")
        raise ScalarError(f"hãy viết {meant}" if meant else "") from None


def parse_partial_date(text: str) -> PartialDate:
    """Read `2025-10-08` or `2025-10`; raises ScalarError."""
    if day := iso_day(text):
        return PartialDate(day.year, day.month, day.day)
    month = _month_named(text)
    if month is not None:
        return PartialDate(month.year, month.number)
    raise ScalarError(_iso_offer(text) or _as_spoken(text, _month_named))


def _month_named(text: str) -> Period | None:
    period = parse_period(text)
    return period if period is not None and period.span == "month" else None


def parse_period_name(text: str) -> Period:
    """Read the name of a period; raises ScalarError with the forms there are."""
    period = parse_period(text)
    if period is None:
        usual = "hãy viết như 2025-10, 2025-Q3, 2025-H1, 2025-9M hoặc 2025"
        raise ScalarError(beyond_years(text) or _as_spoken(text, parse_period) or usual)
    return period


def parse_repeat_period_name(text: str) -> Period:
    """Read the name of a period that duties repeat by; raises ScalarError."""
    period = parse_repeat_period(text)
    if period is None:
        day = iso_day(text)
        named = f"kỳ, không phải ngày: hãy viết như {text[:7]}" if day else ""
        raise ScalarError(named or beyond_years(text) or _as_spoken(text, parse_repeat_period))
    return period


_AS_SPOKEN = (
    # "tháng 11/2025", "11-2025", "quý IV năm 2025", "năm 2025": how notices word deadlines, and
    # how people say a period; marks, case and the year are often left out.
    (r"(?:thang )?(0?[1-9]|1[0-2]) ?[/-] ?(\d{4})", "{1}-{0:0>2}"),
    (r"thang (0?[1-9]|1[0-2]),? nam (\d{4})", "{1}-{0:0>2}"),
    (r"(?:quy |q)(iv|iii|ii|i|[1-4])(?: ?[/-] ?|,? nam | )(\d{4})", "{1}-Q{0}"),
    (r"(6) thang dau nam (\d{4})", "{1}-H1"),
    (r"(6) thang cuoi nam (\d{4})", "{1}-H2"),
    (r"(9) thang (?:dau )?nam (\d{4})", "{1}-9M"),
    (r"(nam) (\d{4})", "{1}"),
    (r"thang (0?[1-9]|1[0-2])()", "cả năm, như 2025-{0:0>2}"),
    (r"(?:quy |q)(iv|iii|ii|i|[1-4])()", "cả năm, như 2025-Q{0}"),
)
_WITHIN = r"(?:(?:trong|het|cuoi) )?"
_QUARTERS = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


def _as_spoken(text: str, parse: Callable[[str], Period | None]) -> str:
    """Return what is to be typed for a period as people say it; empty for anything else.

    What `parse` takes is also known in small letters, with other dashes or without one.
    """
    year, part = text[:4], re.sub(r"[\s./_-]", "", fold(text[4:])).upper()
    for name in (f"{year}-{part}", f"{year}-{part:0>2}"):
        if part and parse(name) is not None:
            return f"hãy viết {name}"
    for pattern, form in _AS_SPOKEN:
        if found := re.fullmatch(f"{_WITHIN}{pattern}", fold(text)):
            number, year = found.groups()
            offer = form.format(_QUARTERS.get(number, number), year)
            if parse(offer.rpartition(" ")[2]) is not None:
                return f"hãy viết {offer}"
    return ""


def parse_deadline(text: str) -> Deadline:
    """Read a day, `2025-11`, `2025-Q4`, `2025-H2` or `2025`; raises ScalarError."""
    if day := iso_day(text):
        return Deadline(day)
    period = _span_of_deadlines(text)
    if period is not None:
        return Deadline(period)
    if spoken := _as_spoken(text, _span_of_deadlines):
        raise ScalarError(spoken)
    # "Trước ngày 20/11/2025": the day is the deadline, the words around it are not kept.
    named = re.search(_DAY_VN, text)
    hint = _iso_offer(named[0] if named else text)
    in_words = not hint and not any(letter.isdigit() for letter in text)
    raise ScalarError("hạn bằng chữ thì ghi ở `due_text`" if in_words else hint)


def _span_of_deadlines(text: str) -> Period | None:
    """Read a period that may be a deadline: nine months are none."""
    period = parse_period(text)
    return None if period is None or period.span == "nine_months" else period


def parse_sha256(text: str) -> str:
    """Read 64 hexadecimal digits; raises ScalarError."""
    if re.fullmatch(r"[0-9a-fA-F]{64}", text):
        return text.lower()
    raise ScalarError("mã băm SHA-256 có đúng 64 chữ số thập lục phân")
