"""`cchc add notice`: a notice of conclusions, which gives duties."""

from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.commands.add.options import (
    Id,
    Issued,
    Number,
    Recipients,
    Signer,
    issued_option,
    needed,
    texts_option,
)
from cchc_cli.cli.commands.add.writing import write
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import AsOf, Data, WriteFormat, text_option

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.change import Change
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "notice",
    short_help="Thêm thông báo kết luận",
    epilog='Ví dụ: cchc add notice "Kết luận tại Hội nghị giao ban tháng 11" --date 2025-11',
)
def notice(
    subject: Annotated[str | None, argument(metavar="[TRÍCH_YẾU]")] = None,
    name: Id = None,
    number: Number = None,
    date: Issued = None,
    opening: Annotated[
        list[str] | None,
        option("--opening", metavar="ĐOẠN", help="Đoạn trước phần giao nhiệm vụ."),
    ] = None,
    closing: Annotated[
        list[str] | None,
        option("--closing", metavar="ĐOẠN", help="Đoạn sau phần giao nhiệm vụ."),
    ] = None,
    recipient: Recipients = None,
    signer: Signer = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm thông báo kết luận giao nhiệm vụ; nhiệm vụ thêm sau bằng: cchc add task --notice MÃ."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named, as_recorded
    from cchc_cli.edits.new_ids import next_notice_id
    from cchc_cli.model.notice import Notice

    def changes(loaded: "Loaded") -> "list[Change]":
        record = loaded.record
        given = next_notice_id([item.id for item in record.notices])
        keys = {
            "id": free_id(text_option(name, "--id"), given, all_named(record), "notice"),
            "number": text_option(number, "--number"),
            "date": issued_option(date),
            "subject": needed(subject, "Trích yếu", 'cchc add notice "Kết luận …"'),
            "opening": texts_option(opening, "--opening"),
            "closing": texts_option(closing, "--closing"),
            "recipients": texts_option(recipient, "--recipient"),
            "signer": as_recorded(
                text_option(signer, "--signer"), [each.id for each in record.signers]
            ),
        }
        return [new_record("notices", Notice, keys, blank=("number", "date"))]

    write(data, as_of, changes, dry_run=dry_run, form=form)
