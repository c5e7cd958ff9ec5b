"""`cchc import tasks`: the duties of a list, out of Excel or CSV."""

from pathlib import Path
from typing import Annotated

from cchc_cli.cli.declaring import App, argument
from cchc_cli.cli.drafting import Said, Typed, WriteDraft, take
from cchc_cli.cli.given import given, tables_in
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath
from cchc_cli.text import printable

app = App()


@app.command(
    "tasks",
    short_help="Lấy nhiệm vụ từ bảng Excel, CSV",
    epilog="Ví dụ: cchc import tasks phu-luc.xlsx; "
    'cchc import tasks phu-luc.xlsx --map "Phòng Văn hóa=VHXH" --write',
)
def tasks(
    file: Annotated[
        Path,
        argument(
            metavar="TỆP.xlsx|.csv", readable=False, help="Tệp .xlsx, .csv, hoặc - để dán bảng."
        ),
    ],
    said: Said = None,
    write: WriteDraft = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Đọc bảng nhiệm vụ (phụ lục kế hoạch, danh mục): nội dung, đơn vị, phối hợp, hạn, sản phẩm.

    Cột nhận theo tên ở đầu bảng. Chưa ghi gì nếu không có --write; không bao giờ sửa tệp đã có.
    """
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.duty_table import NoListError, draft_of_tables

    typed = Typed(said, write, form, output, data, as_of)
    try:
        take(lambda record, told: draft_of_tables(tables_in(given(file)), record, told), typed)
    except NoListError:
        raise UsageError(
            f"{printable(file)} không có dòng tên cột nào nêu nhiệm vụ.\n"
            "Bảng cần cột Nhiệm vụ (hoặc Nội dung) và cột Đơn vị chủ trì hoặc Thời hạn."
        ) from None
