"""`cchc publish`: what must be public, and what it lacks to be so."""

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
    "publish",
    epilog="Ví dụ: cchc publish --year 2025; cchc publish --format csv > cong-khai.csv",
)
def publish(
    year: Annotated[
        str | None,
        option(
            "--year",
            metavar="NĂM",
            help="Của bộ chỉ số năm này, và minh chứng công khai khác của năm ấy.",
        ),
    ] = None,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Tài liệu phải công khai: số, ngày, liên kết, hoặc còn thiếu gì.

    Gồm minh chứng ghi `public: true` và mọi minh chứng của tiêu chí đòi công khai, đăng cổng hoặc
    trang thông tin điện tử, có đường link; tiêu chí như vậy mà chưa có minh chứng cũng được nêu.
    """
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.output.publishing import publishing_listing
    from cchc_cli.cli.record import open_record
    from cchc_cli.scoring.publishing import to_publish

    require_sheet_path(form, output)
    day = day_of(as_of)
    wanted = year_option(year)
    loaded = open_record(data, day)
    file = SheetFile(output, loaded.record, loaded.workspace.root, day)
    show(publishing_listing(to_publish(loaded.record, day, wanted)), form, file)
