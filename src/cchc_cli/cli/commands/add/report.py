"""`cchc add report`: the report of a period, on its own or like an earlier one."""

from typing import TYPE_CHECKING, Annotated, Any

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.commands.add.options import (
    Issued,
    Number,
    Recipients,
    Signer,
    issued_option,
    texts_option,
)
from cchc_cli.cli.commands.add.writing import write
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import AsOf, Data, WriteFormat, period_name_option, text_option

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.change import Change
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "report",
    short_help="Thêm báo cáo của một kỳ",
    epilog="Ví dụ: cchc add report 2025-Q4 --from 2025-Q3",
)
def report(
    period: Annotated[
        str | None,
        argument(
            metavar="[KỲ]",
            help="2025-10, 2025-Q3, 2025-H1, 2025; với --from mặc định là kỳ liền sau.",
            show_default=False,
        ),
    ] = None,
    number: Number = None,
    date: Issued = None,
    addressee: Annotated[
        list[str] | None,
        option("--addressee", metavar="NƠI", help="Kính gửi; dùng được nhiều lần."),
    ] = None,
    recipient: Recipients = None,
    signer: Signer = None,
    like: Annotated[
        str | None,
        option("--from", metavar="KỲ", help="Nơi nhận, người ký, lời văn như báo cáo này."),
    ] = None,
    named: Annotated[
        str | None, option("--period", metavar="KỲ", help="Kỳ, thay cho đối số.")
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm báo cáo của một kỳ: số, ngày, nơi nhận, người ký; lời văn ghi sau trong tệp.

    Lời văn chép từ báo cáo trước có "[xem lại] " ở đầu mỗi đoạn: xem lại xong thì bỏ chữ ấy.
    """
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.carrying import carried
    from cchc_cli.edits.lookup import all_named, as_recorded, find
    from cchc_cli.errors import UsageError
    from cchc_cli.model.report import Report
    from cchc_cli.periods.calendar import following

    earlier = None if like is None else period_name_option(like, "--from")
    typed = period if named is None else named
    if typed is None and earlier is None:
        raise UsageError("Báo cáo của kỳ nào? Ví dụ: cchc add report 2025-Q4 --from 2025-Q3")
    wanted = str(
        following(earlier) if typed is None and earlier else period_name_option(typed or "", "KỲ")
    )

    def changes(loaded: "Loaded") -> "list[Change]":
        record = loaded.record
        free_id(wanted, wanted, all_named(record), "report")
        keys: dict[str, Any] = {}
        if earlier is not None:
            keys = carried(record.reports[int(find(record, str(earlier), "report").path[1])])
        own: dict[str, Any] = {
            "period": wanted,
            "number": text_option(number, "--number"),
            "date": issued_option(date),
            "addressee": texts_option(addressee, "--addressee"),
            "recipients": texts_option(recipient, "--recipient"),
            "signer": as_recorded(
                text_option(signer, "--signer"), [each.id for each in record.signers]
            ),
        }
        keys |= {key: value for key, value in own.items() if value}
        return [new_record("reports", Report, keys, blank=("number", "date"))]

    write(data, as_of, changes, dry_run=dry_run, form=form)
