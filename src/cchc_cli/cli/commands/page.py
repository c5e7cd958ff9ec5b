"""`cchc page`: one HTML file for the weekly meeting, and for the folder on paper."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import Units
from cchc_cli.cli.options import AsOf, Data, day_of

if TYPE_CHECKING:
    from cchc_cli.page.changes_part import ChangesPart
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "page",
    epilog="Ví dụ: cchc page; cchc page --since HEAD~5 -o hop-tuan.html; "
    "cchc page --department VHXH -o trang-vhxh.html",
)
def page(
    department: Units = None,
    since: Annotated[
        str | None,
        option("--since", metavar="BẢN", help="Thêm mục thay đổi so với bản này trong git."),
    ] = None,
    year: Annotated[
        str | None,
        option("--year", metavar="NĂM", help="Năm của bộ chỉ số; mặc định mới nhất."),
    ] = None,
    output: Annotated[
        Path,
        option(
            "-o",
            "--output",
            metavar="TỆP.html",
            readable=False,
            show_default=False,
            help="Tệp ghi ra; mặc định trang.html.",
        ),
    ] = Path("trang.html"),
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Lập trang HTML để họp, để in: việc trễ của ai, việc sắp đến hạn, điểm và còn giành được gì.

    Mở bằng trình duyệt, không cần mạng. Mã thoát: 5 tệp đã sửa tay, không ghi đè.
    """
    from cchc_cli.cli.output.written_file import tell_written
    from cchc_cli.cli.record import open_record
    from cchc_cli.documents.save import guard_of
    from cchc_cli.edits.lookup import units_called
    from cchc_cli.outputs import require_replaceable, write
    from cchc_cli.page.html import HTML, page_html
    from cchc_cli.page.view import page_of
    from cchc_cli.scoring.criteria import index_of

    day = day_of(as_of)
    loaded = open_record(data, day)
    record = loaded.record
    guard = guard_of(record, loaded.workspace.root)
    require_replaceable(output, HTML, guard, force=None)
    units = set(units_called(record, department or ()))
    index = index_of(record, year) if record.indexes or year else None
    changes = None if since is None else _changes(loaded, since, day, units)
    made = page_html(page_of(record, day, index, units, changes))
    written = write(output, made, HTML, guard, force=None)
    tell_written(output, new=written)


def _changes(loaded: "Loaded", since: str, day: dt.date, units: set[str]) -> "ChangesPart":
    """Compare the record with a revision of it; raises as `cchc diff` does."""
    from cchc_cli.cli.moments import moment_at
    from cchc_cli.history.revisions import Repository
    from cchc_cli.page.changes_part import changes_part
    from cchc_cli.progress.compare import Moment, compare
    from cchc_cli.scoring.compare import compare_scores

    before = moment_at(Repository(loaded.workspace), since, day)
    seen = compare(before, Moment(None, loaded.record, day))
    scores = compare_scores(before.record, before.day, loaded.record, later=day)
    return changes_part(seen, scores, units)
