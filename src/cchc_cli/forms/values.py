"""What people wrote into a cell, read as it was meant; what is doubtful is asked about."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from cchc_cli.forms.cells import STATUS_WORDS
from cchc_cli.forms.layout import Kind
from cchc_cli.forms.unit_form import NO_LABEL, labels_text, number_text
from cchc_cli.model.parsing import day_of_words, iso_day
from cchc_cli.model.period import YEARS, Period, month_end, parse_repeat_period
from cchc_cli.periods.names import day_name
from cchc_cli.progress.states import STATUS_NAMES
from cchc_cli.suggestions import meant_first
from cchc_cli.text import code_point, control_sign, fold, listing, nfc
from cchc_cli.xlsx.shown import shown_text
from cchc_cli.xlsx.workbook import Cell

_HUNDRED = 100
_FIRST_SERIAL = dt.date(1899, 12, 30)
"""The day 0 of Excel's calendar, as it counts from March 1900 on."""


class DoubtError(Exception):
    """A cell says what cannot be taken: why, and what to write, in Vietnamese."""


class Reading(NamedTuple):
    """How the cells of a column are read."""

    kind: Kind
    choices: tuple[str, ...] = ()
    """What may be chosen."""
    beyond: bool = False
    """Whether more than 100 % may be said: more than was planned can be done."""


def cell_text(cell: Cell, wanted: Reading) -> str:
    """Return a cell's value as a text that equals that of the record when they say the same.

    Empty for an empty cell. Raises DoubtError.
    """
    if cell.kind == "error":
        raise DoubtError(f"ô có lỗi công thức ({cell.value}): hãy gõ thẳng giá trị")
    if cell.kind == "uncomputed":
        raise DoubtError(
            "ô có công thức chưa tính ra giá trị: mở tệp, bấm tính lại rồi lưu, "
            "hoặc gõ thẳng giá trị"
        )
    if cell.kind == "empty" or (isinstance(cell.value, str) and not cell.value.strip()):
        return ""
    return _READERS[wanted.kind](cell, wanted)


def _text(cell: Cell, _: Reading) -> str:
    """Take words as they are, composed; days and numbers as they are shown."""
    text = re.sub(r"[ \t\u00a0]*\n\s*", "\n", nfc(shown_text(cell)))
    sign = control_sign(text)
    if sign is not None:
        raise DoubtError(f"có ký tự điều khiển không nhìn thấy ({code_point(sign)}): hãy gõ lại")
    return text.replace("\t", " ")


def _number(cell: Cell, _: Reading) -> str:
    value = cell.value
    if isinstance(value, Decimal):
        # 85 % is stored as 0.85: where a plain number is asked for, the sign was meant away.
        return number_text(value * _HUNDRED if cell.percent else value)
    return number_text(_of_words(_words(cell, "một số, như 12 hoặc 98,5")))


def _percent(cell: Cell, wanted: Reading) -> str:
    text = _number(cell, wanted)
    value = Decimal(text)
    if value < 0 or (value > _HUNDRED and not wanted.beyond):
        raise DoubtError(f"{text.replace('.', ',')} không là phần trăm: cần số từ 0 đến 100")
    signed = cell.percent or (isinstance(cell.value, str) and "%" in cell.value)
    if 0 < value < 1 and not signed:
        raise DoubtError(
            f"{text.replace('.', ',')} là {number_text(value * _HUNDRED).replace('.', ',')}% hay "
            f"{text.replace('.', ',')}%? Hãy gõ có dấu %"
        )
    return text


def _words(cell: Cell, wanted: str) -> str:
    """Return the text of a cell that is to be read; raises DoubtError for a day or a yes."""
    if isinstance(cell.value, str):
        return " ".join(nfc(cell.value).split())
    raise DoubtError(f"«{shown_text(cell)}» không phải {wanted}")


# Thousands are parted by one sign, three digits each; decimals by the other.
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:([., ])[0-9]{3})(?:\1[0-9]{3})*(?:(?!\1)[.,]([0-9]+))?")
_PLAIN = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")
_ONE_GROUP = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")


def _of_words(typed: str) -> Decimal:
    """Read a number as people write it: 98,5 and 98.5, 1.250.000 and 1 250; raises DoubtError.

    `1.250` may be a thousand and more, or one and a quarter: nobody can tell, so it is asked.
    """
    text = typed.removesuffix("%").strip().replace("−", "-")
    if _ONE_GROUP.fullmatch(text):
        bare = re.sub("[.,]", "", text)
        decimal = number_text(Decimal(text.replace(",", "."))).replace(".", ",")
        raise DoubtError(f"«{typed}» là {bare} hay {decimal}? Hãy gõ {bare} hoặc {decimal}")
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "."))
    if found := _GROUPED.fullmatch(text):
        sign = found[1]
        return Decimal(text.replace(sign, "").replace(",", "."))
    raise DoubtError(f"«{typed}» không phải một số: hãy gõ như 12 hoặc 98,5")


_SHORT_DAY = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2})")
_DAY_IN_WORDS = re.compile(
    r"(?:ngày )?([0-9]{1,2}) tháng ([0-9]{1,2}),? năm ([0-9]{4})", re.IGNORECASE
)
_NO_YEAR = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})")
_WRITTEN = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


def _day(cell: Cell, _: Reading) -> str:
    value = cell.value
    if isinstance(value, dt.date):
        if value.year not in YEARS:
            raise DoubtError(f"ngày {day_name(value)} không hợp lý: xem lại năm")
        return value.isoformat()
    if isinstance(value, Decimal):
        raise DoubtError(_of_serial(value))
    text = _words(cell, "một ngày, như 15/11/2025")
    if found := _DAY_IN_WORDS.fullmatch(text):
        text = "/".join(found.groups())
    elif found := _SHORT_DAY.fullmatch(text):
        text = f"{found[1]}/{found[2]}/20{found[3]}"
    day = day_of_words(text)
    if day is None:
        raise DoubtError(_no_day(text))
    return day.isoformat()


def _of_serial(value: Decimal) -> str:
    """Say which day a number may be: Excel keeps days as numbers, and lost the format."""
    asked = "cần một ngày, như 15/11/2025"
    if value == int(value) and 36_526 <= value <= 73_050:  # noqa: PLR2004 - years 2000 to 2099
        day = _FIRST_SERIAL + dt.timedelta(int(value))
        return f"{int(value)} có phải ngày {day_name(day)} không? Hãy gõ lại như 15/11/2025"
    return f"{number_text(value)} không phải một ngày: {asked}"


def _last_of_month(month: int, year: int) -> dt.date | None:
    """Return the last day of a month, which 31/02 may mean; None for no month."""
    return month_end(year, month) if month in range(1, 13) and year in YEARS else None


def _no_day(text: str) -> str:
    if _NO_YEAR.fullmatch(text):
        return f"«{text}» thiếu năm: hãy gõ đủ ngày/tháng/năm, như 15/11/2025"
    if found := _WRITTEN.fullmatch(text):
        first, second, year = found[1], found[2], found[3]
        turned = day_of_words(f"{second}/{first}/{year}") or _last_of_month(int(second), int(year))
        offer = f" Ý là {day_name(turned)}?" if turned else ""
        return f"«{text}» không có trong lịch.{offer} Hãy gõ ngày/tháng/năm"
    return f"«{text}» không phải một ngày: hãy gõ như 15/11/2025"


def _status(cell: Cell, _: Reading) -> str:
    text = _words(cell, "tình trạng")
    name = _statuses().get(fold(text))
    if name is not None:
        return name
    shown = list(STATUS_WORDS.values())
    raise DoubtError(
        f"không có tình trạng «{text}». {meant_first(text, shown)}Được dùng: {listing(shown)}"
    )


@cache
def _statuses() -> dict[str, str]:
    """Return statuses by all that they are called, without case and marks."""
    return {fold(word): name for name, words in STATUS_NAMES.items() for word in (name, words)}


_YES_NO = {
    "true": ("có", "yes", "true", "x", "v", "✓", "1"),
    "false": ("không", "no", "false", "0"),
}


def _yes_no(cell: Cell, _: Reading) -> str:
    if isinstance(cell.value, bool):
        return "true" if cell.value else "false"
    text = fold(shown_text(cell))
    for name, words in _YES_NO.items():
        if text in map(fold, words):
            return name
    raise DoubtError(f"«{shown_text(cell)}» không rõ: hãy chọn Có hoặc Không")


def _choice(cell: Cell, wanted: Reading) -> str:
    text = _text(cell, wanted)
    return _label(text, wanted.choices, "lựa chọn")


def _label(text: str, labels: Iterable[str], what: str) -> str:
    """Find a label as it is written, else without regard to case and marks; raises DoubtError."""
    known = list(labels)
    if text in known:
        return text
    alike = [label for label in known if fold(label) == fold(text)]
    if len(alike) == 1:
        return alike[0]
    raise DoubtError(
        f"không có {what} «{text}». {meant_first(text, known)}Được dùng: {listing(known)}"
    )


def _labels(cell: Cell, wanted: Reading) -> str:
    """Read labels parted by semicolons or lines; a label may hold a semicolon itself."""
    text = _text(cell, wanted)
    if fold(text) in {fold(NO_LABEL), "khong co"}:
        return labels_text(())
    parts = [part.strip() for part in re.split(r"[;\n]", text)]
    found: list[str] = []
    while parts:
        found.append(_next_label(parts, wanted.choices))
    return labels_text(tuple(dict.fromkeys(found)))


def _next_label(parts: list[str], labels: tuple[str, ...]) -> str:
    """Take the label at the head of parts, the longest that is one; raises DoubtError."""
    while parts and not parts[0]:
        del parts[0]
    for count in range(len(parts), 0, -1):
        joined = fold("; ".join(parts[:count]))
        alike = [label for label in labels if fold(re.sub(r"\s*;\s*", "; ", label)) == joined]
        if alike:
            del parts[:count]
            while parts and not parts[0]:
                del parts[0]
            return alike[0]
    return _label(parts[0], labels, "nội dung")


_QUARTERS = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_PERIOD_WORDS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"(?:thang )?(\d{1,2})[/-](\d{4})", lambda m: f"{m[2]}-{int(m[1]):02}"),
    (r"thang (\d{1,2}) nam (\d{4})", lambda m: f"{m[2]}-{int(m[1]):02}"),
    (r"quy (iv|i{1,3}|[1-4])(?:/| nam )(\d{4})", lambda m: f"{m[2]}-Q{_QUARTERS.get(m[1], m[1])}"),
    (r"6 thang dau (?:nam )?(\d{4})", lambda m: f"{m[1]}-H1"),
    (r"6 thang cuoi (?:nam )?(\d{4})", lambda m: f"{m[1]}-H2"),
    (r"tuan (\d{1,2})(?:/| nam )(\d{4})", lambda m: f"{m[2]}-W{int(m[1]):02}"),
    (r"nam (\d{4})", lambda m: m[1]),
)


def _period(cell: Cell, _: Reading) -> str:
    """Read the name of a period; a day that Excel made of `10/2025` is its month."""
    value = cell.value
    if isinstance(value, dt.date) and value.day == 1:
        return str(Period(value.year, "month", value.month))
    text = shown_text(cell)
    period = parse_repeat_period(text.upper().removeprefix("KỲ").strip())
    folded = fold(text).removeprefix("ky").strip()
    for pattern, form in _PERIOD_WORDS:
        if period is None and (found := re.fullmatch(pattern, folded)):
            period = parse_repeat_period(form(found))
    if period is None:
        raise DoubtError(f"«{text}» không phải một kỳ: hãy gõ như 2025-10, 2025-Q4 hoặc 2025")
    return str(period)


_READERS: dict[Kind, Callable[[Cell, Reading], str]] = {
    "text": _text,
    "number": _number,
    "percent": _percent,
    "day": _day,
    "status": _status,
    "yes_no": _yes_no,
    "choice": _choice,
    "labels": _labels,
    "period": _period,
}


def is_written(cell: Cell, kind: Kind, text: str) -> bool:
    """Tell whether a cell says a value just as we write it; what is worded otherwise is read."""
    value = cell.value
    if isinstance(value, str):
        return value == (STATUS_WORDS.get(text) if kind == "status" else text)
    if isinstance(value, dt.date):
        return kind == "day" and value.isoformat() == text
    return isinstance(value, Decimal) and not cell.percent and number_text(value) == text


def shown_value(kind: Kind, value: str) -> str:
    """Write a value of a form for people."""
    if kind == "status":
        return STATUS_NAMES.get(value, value)
    if kind == "yes_no":
        return {"true": "có", "false": "không"}.get(value, value)
    if kind == "day" and (day := iso_day(value)):
        return day_name(day)
    return value.replace(".", ",") if kind in {"number", "percent"} else value
