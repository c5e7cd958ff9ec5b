"""`cchc diff`: what changed in the record between two revisions, in records."""

import datetime as dt
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath, day_of, require_sheet_path

if TYPE_CHECKING:
    from cchc_cli.progress.compare import Moment

app = App()


@app.command("diff", epilog="Ví dụ: cchc diff; cchc diff HEAD~5; cchc diff thang-10 HEAD")
def diff(
    old: Annotated[
        str, argument(metavar="[BẢN]", help="Bản cũ trong git.", show_default=False)
    ] = "HEAD",
    new: Annotated[
        str | None,
        argument(metavar="[BẢN]", help="Bản mới; mặc định các tệp hiện có.", show_default=False),
    ] = None,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Dữ liệu đổi gì so với bản trong git: việc mới, việc bỏ, tình hình, hạn, minh chứng, điểm.

    Bản trong git được xét vào ngày của nó; các tệp hiện có được xét vào --as-of.
    """
    from cchc_cli.cli.moments import moment_at
    from cchc_cli.cli.output import changes
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.history.revisions import Repository
    from cchc_cli.progress.compare import compare
    from cchc_cli.scoring.compare import compare_scores
    from cchc_cli.workspace.reading.files import find_workspace

    repository = Repository(find_workspace(data))
    require_sheet_path(form, output)
    day = day_of(as_of)
    latest = day if as_of else dt.date.max
    before = moment_at(repository, old, latest)
    after = _now(data, day) if new is None else moment_at(repository, new, latest)
    scores = compare_scores(before.record, before.day, after.record, later=after.day)
    file = SheetFile(output, after.record, repository.workspace.root, after.day)
    show(changes.changes_listing(compare(before, after), tuple(scores)), form, file)


def _now(data: str | None, day: dt.date) -> "Moment":
    from cchc_cli.cli.record import open_record
    from cchc_cli.progress.compare import Moment

    return Moment(None, open_record(data, day).record, day)
