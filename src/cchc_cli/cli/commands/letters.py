"""`cchc letters`: the documents that the office issued, in the order of their numbers."""

from typing import Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.options import (
    AsOf,
    Data,
    Format,
    SheetPath,
    day_of,
    require_sheet_path,
    year_option,
)

app = App()


@app.command(
    "letters",
    epilog="Ví dụ: cchc letters --year 2025; cchc letters --format csv > van-ban-di.csv",
)
def letters(
    year: Annotated[
        str | None,
        option("--year", metavar="NĂM", help="Văn bản của năm này, và văn bản chưa có ngày."),
    ] = None,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Văn bản đã phát hành, theo ký hiệu và số: số dùng hai lần, số còn thiếu, ngày không theo số.

    Văn bản đến và văn bản của cấp trên đứng riêng, chỉ ở dạng bảng và md.
    """
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.letters import letter_listing
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.record import open_record

    require_sheet_path(form, output)
    day = day_of(as_of)
    wanted = year_option(year)
    loaded = open_record(data, day)
    file = SheetFile(output, loaded.record, loaded.workspace.root, day)
    show(letter_listing(loaded.record, day, wanted), form, file)
