"""`cchc add letter`: a document that the office issued or got, with no record of its own."""

from typing import TYPE_CHECKING, Annotated, Any

from cchc_cli.cli.amending import DryRun, finish
from cchc_cli.cli.commands.add.options import Id, iso_day_option, needed, texts_option
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import AsOf, Data, WriteFormat, day_of, text_option
from cchc_cli.suggestions import pick

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.record import Record

app = App()
KINDS = ("directive", "reminder", "received", "other")
_KIND_WORDS = {
    "chỉ đạo": "directive",
    "đôn đốc": "reminder",
    "văn bản đến": "received",
    "khác": "other",
}


@app.command(
    "letter",
    short_help="Thêm văn bản đi, đến",
    epilog='Ví dụ: cchc add letter "Chấn chỉnh kỷ luật hành chính" --number 45/UBND-VP '
    '--date 15/11/2025 --kind directive --statistic "1:1"',
)
def letter(
    subject: Annotated[str | None, argument(metavar="[TRÍCH_YẾU]")] = None,
    number: Annotated[
        str | None,
        option("--number", metavar="SỐ", help="Số, ký hiệu đầy đủ, như 45/UBND-VP."),
    ] = None,
    date: Annotated[str | None, option("--date", metavar="NGÀY", help="Ngày văn bản.")] = None,
    kind: Annotated[
        str,
        option(
            "--kind",
            metavar="LOẠI",
            help="directive chỉ đạo, reminder đôn đốc, received văn bản đến, other khác.",
        ),
    ] = "other",
    department: Annotated[
        str | None,
        option("--department", metavar="ĐƠN_VỊ", help="Đơn vị nhận, hoặc đơn vị soạn."),
    ] = None,
    url: Annotated[str | None, option("--url", metavar="LIÊN_KẾT")] = None,
    criterion: Annotated[
        list[str] | None,
        option("--criterion", metavar="MÃ", help="Tiêu chí mà văn bản phục vụ."),
    ] = None,
    statistic: Annotated[
        list[str] | None,
        option("--statistic", metavar="MÃ", help="Chỉ tiêu đếm văn bản này, như 1:1."),
    ] = None,
    name: Id = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm văn bản đi, đến không có bản ghi riêng: công văn chỉ đạo, văn bản cấp trên."""
    from cchc_cli.cli.record import open_to_add
    from cchc_cli.edits.adding import free_id
    from cchc_cli.edits.lettering import letter_id, with_letters
    from cchc_cli.edits.lookup import all_named, as_recorded, criteria_as_recorded
    from cchc_cli.statistics.builtin import listed

    day = day_of(as_of)
    loaded, wrong = open_to_add(data, day, writing=not dry_run)
    record = loaded.record
    counted, figures = texts_option(statistic, "--statistic"), [s.id for s in listed(record)]
    keys: dict[str, Any] = {
        "id": free_id(name, letter_id(record, number), all_named(record), "letter"),
        "kind": pick(kind, KINDS, "--kind", _KIND_WORDS),
        "department": _unit(record, department),
        "number": text_option(number, "--number"),
        "date": iso_day_option(date, "--date"),
        "subject": needed(subject, "Trích yếu", 'cchc add letter "…" --number SỐ'),
        "url": text_option(url, "--url"),
        "criteria": criteria_as_recorded(record, texts_option(criterion, "--criterion")),
        "statistics": [as_recorded(each, figures) for each in counted],
    }
    amendment = with_letters(loaded, [keys])
    finish(loaded, amendment, day, dry_run=dry_run, form=form, wrong=wrong)


def _unit(record: "Record", typed: str | None) -> str | None:
    from cchc_cli.edits.lookup import units_called

    return None if typed is None else units_called(record, [typed])[0]
