"""Options that many commands share, and the one place that reads the clock."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

from cchc_cli.cli.declaring import option
from cchc_cli.cli.output.formats import FORMATS, TO_FILE
from cchc_cli.errors import UnknownWordError, UsageError
from cchc_cli.suggestions import pick
from cchc_cli.text import LONG_DASHES, code_point, control_sign, fold, nfc, printable

if TYPE_CHECKING:
    import datetime as dt

    from cchc_cli.model.change import Typed
    from cchc_cli.model.deadline import Deadline
    from cchc_cli.model.period import Period

# No summer time since 1975, so the offset alone will do (no table of zones is needed).
_HOURS_BEFORE_UTC = 7

Data = Annotated[
    str | None,
    option(
        "--data",
        metavar="ĐƯỜNG_DẪN",
        envvar="CCHC_DATA",
        show_envvar=False,
        help="Tệp hoặc thư mục dữ liệu; mặc định tìm data/tasks.yaml từ thư mục này lên.",
    ),
]
AsOf = Annotated[
    str | None,
    option(
        "--as-of",
        metavar="NGÀY",
        envvar="CCHC_AS_OF",
        show_envvar=False,
        help="Xét tại ngày này (2025-12-31 hoặc 31/12/2025); mặc định hôm nay.",
    ),
]

Occurrences = Annotated[bool, option("--occurrences", help="Việc lặp lại: mỗi kỳ một dòng.")]


_FORMAT_WORDS = {"excel": "xlsx", "bảng": "table"}
"""What people call a format."""


def _format(names: Sequence[str], what: str = "Dạng in") -> Any:
    """Return the option `--format`, which takes these names; the first is the usual one."""
    return option(
        "--format",
        metavar="|".join(names),
        help=f"{what}; mặc định {names[0]}.",
        show_default=False,
        autocompletion=lambda: list(names),
        callback=lambda typed: pick(typed, names, "--format", _FORMAT_WORDS),
    )


Format = Annotated[str, _format(FORMATS)]
SheetPath = Annotated[
    Path | None,
    option("-o", "--output", metavar="TỆP.xlsx", readable=False, help="Tệp của --format xlsx."),
]
DetailFormat = Annotated[str, _format(("text", "json"))]
DiagnosticFormat = Annotated[str, _format(("text", "json", "github"))]
WriteFormat = Annotated[str, _format(("text", "json"), "Dạng in những gì đã ghi")]


def require_sheet_path(form: str, path: Path | None) -> None:
    """Refuse a format that needs a file without one, and the other way round; UsageError."""
    if form in TO_FILE and path is None:
        raise UsageError(f"--format {form} cần tên tệp để ghi: thêm -o TÊN.{form}")
    if form not in TO_FILE and path is not None:
        name = printable(path.with_suffix(".xlsx")) if path.suffix else "TÊN.xlsx"
        raise UsageError(f"-o chỉ đi với --format xlsx: thêm --format xlsx -o {name}")


def day_of(as_of: str | None) -> "dt.date":
    """Read `--as-of`, ISO or d/m/y; without it today in Việt Nam. Raises UsageError.

    Why not the machine's own day: a server on UTC works on yesterday until 7 in the morning.
    """
    return read_day(as_of) if as_of else _today()


def _today() -> "dt.date":
    import datetime as dt

    return dt.datetime.now(dt.timezone(dt.timedelta(hours=_HOURS_BEFORE_UTC))).date()


def read_day(typed: str) -> "dt.date":
    """Read a day as people type it, ISO or d/m/y; raises UsageError."""
    import datetime as dt

    from cchc_cli.model.period import YEARS

    text = typed.strip()
    found = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text, re.ASCII)
    parts = found.groups() if found else ()
    if found := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text, re.ASCII):
        parts = found.groups()[::-1]
    try:
        day = dt.date(*map(int, parts))
    except (TypeError, ValueError):
        raise UnknownWordError(
            f"Không hiểu ngày `{printable(typed)}`. {_no_day(text)}", typed
        ) from None
    if day.year not in YEARS:
        raise UsageError(f"Năm phải từ {YEARS[0]} đến {YEARS[-1]}: `{printable(typed)}`.")
    return day


def _no_day(text: str) -> str:
    """Say why a text is no day, as far as that is seen, and how one is typed."""
    from cchc_cli.model.period import MONTHS, YEARS, month_end

    usual = "Hãy viết như 2025-12-31 hoặc 31/12/2025."
    if meant := _day_meant(text.translate(LONG_DASHES)):
        return f"Hãy viết {meant}."
    whole = re.fullmatch(r"(?:(\d{4})-(\d{2})-\d{2}|\d{1,2}/(\d{1,2})/(\d{4}))", text, re.ASCII)
    if whole is None:
        return usual
    year, month = int(whole[1] or whole[4]), int(whole[2] or whole[3])
    if month not in MONTHS:
        return f"Không có tháng {month}. {usual}"
    if year not in YEARS:
        return usual
    return f"Tháng {month}/{year} chỉ có {month_end(year, month).day} ngày. {usual}"


def _day_meant(text: str) -> str:
    """Return what is to be typed for a day in another form; empty for anything else."""
    import datetime as dt

    from cchc_cli.model.parsing import day_of_words

    if short := re.fullmatch(r"(\d{1,2}/\d{1,2})(?:/(\d{2}))?", text, re.ASCII):
        return f"cả năm, như {short[1]}/20{short[2] or 25}"
    said = day_of_words(text)
    if fold(text) in _DAYS_SAID:
        said = _today() + dt.timedelta(days=_DAYS_SAID[fold(text)])
    return "" if said is None else f"{said:%d/%m/%Y}, hoặc {said:%Y-%m-%d} như trong tệp"


_DAYS_SAID = {"hom nay": 0, "today": 0, "hom qua": -1, "ngay mai": 1}
"""Days as they are said, without marks, by how far they are from today."""


def day_option(typed: str | None, name: str) -> "dt.date | None":
    """Read the day of an option, None without it; raises UsageError that names the option."""
    if typed is None:
        return None
    try:
        return read_day(typed)
    except UsageError as error:
        raise UnknownWordError(f"{name}: {error}", typed) from None


def text_option(typed: str | None, name: str) -> str | None:
    """Take the words of an option, composed (NFC); raises UsageError for empty ones."""
    if typed is None:
        return None
    text = nfc(typed.strip())
    if not text:
        raise UsageError(f"{name} cần có chữ.")
    return _without_control_signs(text, name)


def _without_control_signs(text: str, name: str) -> str:
    sign = "\t" if "\t" in text else control_sign(text)
    if sign is None:
        return text
    raise UsageError(
        f"{name} có ký tự điều khiển không nhìn thấy ({code_point(sign)}); hãy gõ lại."
    )


def deadline_option(typed: str | None, name: str) -> "Deadline | None":
    """Read a deadline: a day as people type it, or 2025-11, 2025-Q4, 2025-H2, 2025."""
    from cchc_cli.model.deadline import Deadline
    from cchc_cli.model.scalars import Due

    if typed is None:
        return None
    try:
        return Deadline(read_day(typed))
    except UnknownWordError as error:
        if typed.count("/") == 2:  # noqa: PLR2004 - a day, and there is none such
            raise UnknownWordError(f"{name}: {error}", typed) from None
        return cast("Deadline", scalar_option(typed, Due, name, upper=True))


def scalar_option(typed: str, kind: Any, name: str, *, upper: bool = False) -> Any:
    """Read an option as the files read a field of that type, `upper` in any case.

    Raises UsageError with the form that is offered, else with all that are taken.
    """
    from cchc_cli.model.parsing import ScalarError

    (reading,) = kind.__metadata__
    text = typed.strip()
    try:
        return reading.read(text.upper() if upper else text)
    except ScalarError as error:
        hint = error.hint or f"cần {error.expected}"
        said = f"{name} không nhận `{printable(typed)}`: {hint}."
        raise UnknownWordError(said, typed) from None


def year_option(typed: str | None) -> int | None:
    """Read a `--year` that chooses no index, None without it; raises UsageError."""
    from cchc_cli.model.scalars import Year

    return None if typed is None else cast("int", scalar_option(typed, Year, "--year"))


def period_option(typed: str | None) -> "Period | None":
    """Read the `--period` of a repeating duty; raises UsageError with the forms there are."""
    from cchc_cli.model.scalars import RepeatPeriodName

    if typed is None:
        return None
    return cast("Period", scalar_option(typed, RepeatPeriodName, "--period", upper=True))


def period_name_option(typed: str, name: str) -> "Period":
    """Read the name of a period of reports; raises UsageError with the forms there are."""
    from cchc_cli.model.scalars import PeriodName

    return cast("Period", scalar_option(typed, PeriodName, name, upper=True))


def yaml_option(typed: str | None, name: str, example: str) -> "Mapping[str, Typed] | None":
    """Read an option that is written as in the files, with or without its braces.

    Raises UsageError with an example, and for words that a comma or a colon without its space
    cut off: written on, they would be lost. What the keys mean is checked where the record is.
    """
    import yaml

    from cchc_cli.workspace.reading.plain_values import EmptyKeys, SuspectError, build

    if typed is None:
        return None
    text, empty = _without_control_signs(nfc(typed.strip()), name), EmptyKeys()
    try:
        value = build(text if text.startswith("{") else f"{{{text}}}", empty=empty)
    except (SuspectError, yaml.YAMLError):
        value = None
    if empty:
        raise UsageError(f'{name}: {_cut_off(min(empty)[-1], text)}. Hãy viết như "{example}"')
    if not value:
        raise UsageError(f'{name} không hiểu `{printable(typed)}`. Hãy viết như "{example}"')
    return cast("Mapping[str, Typed]", value)  # what begins with a brace is keys, or no YAML


def _cut_off(words: str, text: str) -> str:
    """Say why words stand alone in an option written as in the files."""
    shown, (key, colon, value) = printable(words), words.partition(":")
    number = re.search(rf"(\d+), ?{re.escape(words)}(?!\w)", text)
    if words.isdigit() and number:
        return f"viết {number[1]}.{shown}, không phải {number[0]}: dấu phẩy tách các mục"
    whole = re.fullmatch(r"([\w.-]+)(?: *= *| +)(-?[\d.]+%?)", words)
    if whole:
        return f"`{shown}` thiếu dấu hai chấm: viết `{whole[1]}: {whole[2]}`"
    if colon and value:
        return f"`{shown}` thiếu dấu cách sau dấu hai chấm: viết `{printable(f'{key}: {value}')}`"
    return f"`{shown}` không có giá trị; chữ có dấu phẩy thì đặt trong dấu nháy"
