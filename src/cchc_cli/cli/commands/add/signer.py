"""`cchc add signer`: who signs documents, and by which authority."""

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
    "signer",
    short_help="Thêm người ký",
    epilog='Ví dụ: cchc add signer "Trần Văn Mẫu" --id PCT --title "PHÓ CHỦ TỊCH" '
    '--authority "KT. CHỦ TỊCH"',
)
def signer(
    person: Annotated[
        str | None, argument(metavar="[HỌ_TÊN]", help="Chưa biết thì bỏ qua.")
    ] = None,
    name: Annotated[str | None, option("--id", metavar="MÃ", help="Mã người ký.")] = None,
    title: Annotated[
        str | None, option("--title", metavar="CHỨC_VỤ", help="Chức vụ, viết hoa.")
    ] = None,
    authority: Annotated[
        list[str] | None,
        option("--authority", metavar="DÒNG", help="Dòng quyền hạn, như TL. CHỦ TỊCH."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm người ký văn bản."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named
    from cchc_cli.model.signer import Signer

    def changes(loaded: "Loaded") -> "list[Change]":
        wanted = needed(name, "Mã người ký", "thêm --id MÃ")
        keys = {
            "id": free_id(wanted, wanted, all_named(loaded.record), "signer"),
            "authority": texts_option(authority, "--authority"),
            "title": needed(title, "Chức vụ", 'thêm --title "PHÓ CHỦ TỊCH"'),
            "name": text_option(person, "HỌ_TÊN"),
        }
        return [new_record("signers", Signer, keys)]

    write(data, as_of, changes, dry_run=dry_run, form=form)
