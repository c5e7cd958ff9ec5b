"""`cchc rename`: another id, with every place that names it; another name of a unit."""

from typing import Annotated

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.names import Kind, RecordId
from cchc_cli.cli.options import AsOf, Data, WriteFormat, day_of, text_option

app = App()


@app.command(
    "rename",
    epilog='Ví dụ: cchc rename KT KTHT; cchc rename KT --name "Phòng Kinh tế và Hạ tầng"',
)
def rename(
    name: RecordId,
    new: Annotated[str | None, argument(metavar="[MÃ_MỚI]", help="Trống thì giữ mã.")] = None,
    title: Annotated[
        str | None, option("--name", metavar="TÊN", help="Tên mới (đơn vị, tiêu chí…).")
    ] = None,
    kind: Kind = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Đổi mã của một bản ghi: mọi chỗ dẫn tới mã ấy, ở mọi tệp, đổi theo trong một lần ghi.

    Mã thoát: 2 mã không có hoặc đã dùng, 3 dữ liệu có lỗi, 5 chỗ ấy không tự sửa được.
    """
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import find
    from cchc_cli.edits.renaming import named_anew, renamed
    from cchc_cli.errors import UsageError

    wanted, called = text_option(new, "MÃ_MỚI"), text_option(title, "--name")
    if wanted is None and called is None:
        raise UsageError('Chưa nói đổi thành gì. Ví dụ: cchc rename KT KTHT, hoặc --name "Phòng …"')
    day = day_of(as_of)
    loaded = open_record(data, day, writing=not dry_run)
    named = find(loaded.record, name, kind)
    changes = list(renamed(loaded.record, named, wanted or named.id))
    if called is not None:
        changes.append(named_anew(named, called))
    carry_out(loaded, changes, day, dry_run=dry_run, form=form)
