"""`cchc form status`: which units have sent their form back."""

from typing import Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.options import (
    AsOf,
    Data,
    Format,
    SheetPath,
    day_of,
    day_option,
    require_sheet_path,
)

app = App()


@app.command(
    "status",
    short_help="Đơn vị nào đã gửi biểu, ngày nào",
    epilog="Ví dụ: cchc form status; cchc form status --since 15/11/2025",
)
def status(
    since: Annotated[
        str | None,
        option("--since", metavar="NGÀY", help="Chỉ kể biểu nhận từ ngày này."),
    ] = None,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Mỗi đơn vị một dòng: biểu gần nhất đã nhận, hoặc chưa gửi.

    Xem theo nhật ký nhiệm vụ. Biểu chỉ đổi tiêu chí hoặc số liệu không để dấu ở đó, nên đơn vị
    được giao tiêu chí, số liệu mà nhật ký không có biểu nào thì ghi chưa chắc.
    """
    from cchc_cli.cli.output.form_outcomes import status_listing
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.record import open_record
    from cchc_cli.forms.source import last_forms

    require_sheet_path(form, output)
    day, first = day_of(as_of), day_option(since, "--since")
    loaded = open_record(data, day)
    file = SheetFile(output, loaded.record, loaded.workspace.root, day)
    show(status_listing(list(last_forms(loaded.record, day, first))), form, file)
