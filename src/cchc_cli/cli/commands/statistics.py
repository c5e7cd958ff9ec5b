"""`cchc statistics`: the figures of a period, shown with their source and recorded in place."""

from typing import Annotated

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import (
    AsOf,
    Data,
    Format,
    SheetPath,
    WriteFormat,
    day_of,
    require_sheet_path,
    text_option,
)

app = App("Số liệu thống kê của kỳ báo cáo: xem, ghi.")

Period = Annotated[
    str, option("--period", metavar="KỲ", help="Kỳ: 2025-10, 2025-Q3, 2025-H1, 2025.")
]


@app.command(
    "list",
    short_help="Số liệu của một kỳ, và lấy từ đâu",
    epilog="Ví dụ: cchc statistics list --period 2025-Q3",
)
def list_figures(
    period: Period,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Mọi chỉ tiêu trong một kỳ: số liệu, lấy từ đâu, lý do không có."""
    from cchc_cli.cli.options import period_name_option
    from cchc_cli.cli.output.figures import figure_listing
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.record import open_record
    from cchc_cli.periods.windows import window_of
    from cchc_cli.statistics.entries import entries

    require_sheet_path(form, output)
    day = day_of(as_of)
    wanted = period_name_option(period, "--period")
    loaded = open_record(data, day)
    record = loaded.record
    judged = min(day, window_of(wanted, record.settings.periods).last)
    file = SheetFile(output, record, loaded.workspace.root, day)
    show(figure_listing(list(entries(record, wanted, judged)), wanted), form, file)


@app.command(
    "set",
    short_help="Ghi số liệu của một kỳ",
    epilog="Ví dụ: cchc statistics set 3:3.2.1 1250 --period 2025-Q3\n\n"
    'cchc statistics set --form 6 --rest --absent "Không phát sinh" --period 2025-Q3',
)
def set_figures(
    period: Period,
    name: Annotated[
        str | None,
        argument(metavar="[MÃ]", help="Mã chỉ tiêu; `-` đọc nhiều dòng `mã số` dán vào."),
    ] = None,
    value: Annotated[
        str | None, argument(metavar="[SỐ]", help="Số liệu.", show_default=False)
    ] = None,
    absent: Annotated[
        str | None, option("--absent", metavar="CHỮ", help="Lý do không có số liệu.")
    ] = None,
    note: Annotated[str | None, option("--note", metavar="CHỮ", help="Ghi chú của kỳ.")] = None,
    of_form: Annotated[
        str | None, option("--form", metavar="SỐ", help="Biểu mẫu, cùng với --rest.")
    ] = None,
    rest: Annotated[
        bool, option("--rest", help="Mọi chỉ tiêu còn thiếu của biểu mẫu; cần --absent.")
    ] = False,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Ghi số liệu, lý do không có, hoặc ghi chú của một kỳ, sửa đúng chỗ trong tệp."""
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.asking import piped_in
    from cchc_cli.cli.options import period_name_option, scalar_option
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.figuring import Figure, pasted, recorded_figures, rest_of
    from cchc_cli.errors import UsageError
    from cchc_cli.model.scalars import Count, Number
    from cchc_cli.text import nfc

    day = day_of(as_of)
    wanted = period_name_option(period, "--period")
    reason, remark = text_option(absent, "--absent"), text_option(note, "--note")
    loaded = open_record(data, day, writing=not dry_run)
    if rest:
        if of_form is None or reason is None:
            example = '--form 6 --rest --absent "Không phát sinh"'
            raise UsageError(f"--rest cần --form và --absent, như: {example}")
        number = scalar_option(of_form, Count, "--form")
        found = [Figure(row, absent=reason) for row in rest_of(loaded.record, number, wanted)]
    elif name == "-":
        found = list(pasted(nfc(piped_in())))
    elif name is None or (value is None and reason is None and remark is None):
        raise UsageError(
            "Chưa nói ghi gì. Ví dụ: cchc statistics set 3:3.2.1 1250 --period 2025-Q3"
        )
    else:
        if value is not None:
            scalar_option(value, Number, "SỐ")
        found = [Figure(nfc(name), value and value.strip(), absent=reason, note=remark)]
    changes = recorded_figures(loaded.record, found, wanted)
    carry_out(loaded, list(changes), day, dry_run=dry_run, form=form)
