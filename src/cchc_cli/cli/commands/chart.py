"""`cchc chart`: one picture of the page as an SVG file, for slides."""

from pathlib import Path
from typing import Annotated, Any

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.names import Units
from cchc_cli.cli.options import AsOf, Data, day_of
from cchc_cli.suggestions import pick

app = App()


@app.command(
    "chart",
    epilog="Ví dụ: cchc chart status -o tinh-hinh.svg; cchc chart areas --year 2025 -o diem.svg",
)
def chart(
    kind: Annotated[
        str,
        argument(
            metavar="LOẠI",
            help="status việc theo đơn vị, areas điểm theo lĩnh vực, trend diễn biến trong năm.",
            autocompletion=lambda: list(_charts()),
        ),
    ],
    department: Units = None,
    year: Annotated[
        str | None,
        option("--year", metavar="NĂM", help="Năm của bộ chỉ số; mặc định mới nhất."),
    ] = None,
    output: Annotated[
        Path | None,
        option(
            "-o",
            "--output",
            metavar="TỆP.svg",
            readable=False,
            help="Tệp ghi ra; mặc định LOẠI.svg.",
        ),
    ] = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Vẽ một hình SVG, như trên trang của cchc page, để đưa vào trang chiếu.

    Mã thoát: 5 tệp đã sửa tay, không ghi đè.
    """
    from cchc_cli.cli.output.written_file import tell_written
    from cchc_cli.cli.record import open_record
    from cchc_cli.documents.save import guard_of
    from cchc_cli.edits.lookup import units_called
    from cchc_cli.outputs import require_replaceable, write
    from cchc_cli.page.charts.file import SVG, svg_file
    from cchc_cli.page.charts.kinds import Wanted

    words = {"tình hình": "status", "lĩnh vực": "areas", "diễn biến": "trend"}
    kind = pick(kind, _charts(), "LOẠI", words)
    draw = _charts()[kind]
    path = output or Path(f"{kind}.svg")
    day = day_of(as_of)
    loaded = open_record(data, day)
    guard = guard_of(loaded.record, loaded.workspace.root)
    require_replaceable(path, SVG, guard, force=None)
    units = set(units_called(loaded.record, department or ()))
    picture = svg_file(draw(Wanted(loaded.record, day, units, year)))
    tell_written(path, new=write(path, picture, SVG, guard, force=None))


def _charts() -> Any:
    from cchc_cli.page.charts.kinds import CHARTS

    return CHARTS
