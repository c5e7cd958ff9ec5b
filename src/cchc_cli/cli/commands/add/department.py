"""`cchc add department`: a unit, its id made of the first letters of its name."""

from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.commands.add.options import needed, texts_option
from cchc_cli.cli.commands.add.writing import write
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import AsOf, Data, WriteFormat, text_option

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.change import Change
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "department",
    short_help="Thêm đơn vị",
    epilog='Ví dụ: cchc add department "Phòng Tư pháp" --symbol TP',
)
def department(
    title: Annotated[str | None, argument(metavar="[TÊN]")] = None,
    name: Annotated[
        str | None,
        option("--id", metavar="MÃ", help="Mã; mặc định các chữ đầu của tên."),
    ] = None,
    symbol: Annotated[
        str | None,
        option("--symbol", metavar="CHỮ", help="Chữ viết tắt trong ký hiệu văn bản."),
    ] = None,
    alias: Annotated[
        list[str] | None,
        option("--alias", metavar="TÊN", help="Tên gọi khác; dùng được nhiều lần."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm đơn vị."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named
    from cchc_cli.edits.new_ids import unit_id
    from cchc_cli.model.department import Department

    def changes(loaded: "Loaded") -> "list[Change]":
        called = needed(title, "Tên đơn vị", 'cchc add department "Phòng …"')
        given = unit_id(called, [unit.id for unit in loaded.record.departments])
        wanted = text_option(name, "--id")
        keys = {
            "id": free_id(wanted, given, all_named(loaded.record), "department"),
            "name": called,
            "symbol": text_option(symbol, "--symbol"),
            "aliases": texts_option(alias, "--alias"),
        }
        return [new_record("departments", Department, keys)]

    write(data, as_of, changes, dry_run=dry_run, form=form)
