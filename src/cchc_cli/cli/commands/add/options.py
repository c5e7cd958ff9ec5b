"""Options that several kinds of new records take, and how what is typed there is read."""

from typing import Annotated

from cchc_cli.cli.declaring import option
from cchc_cli.cli.options import day_option, text_option

Id = Annotated[
    str | None, option("--id", metavar="MÃ", help="Mã; mặc định công cụ cấp mã kế tiếp.")
]
Signer = Annotated[str | None, option("--signer", metavar="MÃ", help="Mã người ký.")]
Number = Annotated[
    str | None, option("--number", metavar="SỐ", help="Số văn bản; chưa có thì bỏ qua.")
]
Issued = Annotated[
    str | None,
    option("--date", metavar="NGÀY", help="Ngày ban hành, hoặc tháng như 2025-11."),
]
Recipients = Annotated[
    list[str] | None,
    option("--recipient", metavar="NƠI_NHẬN", help="Nơi nhận; dùng được nhiều lần."),
]


def needed(typed: str | None, what: str, missing: str, known: list[str] | None = None) -> str:
    """Return a text, asked for on a terminal; raises UsageError that says what to type."""
    from cchc_cli.cli.asking import ask_needed, on_terminal
    from cchc_cli.errors import UsageError

    given = text_option(typed, what)
    if given is not None:
        return given
    if not on_terminal():
        raise UsageError(f"Thiếu {what[:1].lower()}{what[1:]}: {missing}")
    return ask_needed(what, lambda text: text_option(text, what) or text, known or ())


def texts_option(typed: list[str] | None, name: str) -> list[str]:
    """Take the words of an option that is given several times; raises UsageError for empty ones."""
    return [text for text in (text_option(one, name) for one in typed or ()) if text is not None]


def iso_day_option(typed: str | None, name: str) -> str | None:
    """Read a day as the files have it, None without it; raises UsageError."""
    day = day_option(typed, name)
    return None if day is None else day.isoformat()


def issued_option(typed: str | None) -> str | None:
    """Read a day, or the month of a document whose day is not known; raises UsageError."""
    from cchc_cli.cli.options import scalar_option
    from cchc_cli.errors import UsageError
    from cchc_cli.model.scalars import DayOrMonth

    try:
        return iso_day_option(typed, "--date")
    except UsageError:
        return str(scalar_option(typed or "", DayOrMonth, "--date"))
