"""`cchc new-year`: the files that a new year begins with."""

import sys
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import AsOf, Data, WriteFormat, day_of

if TYPE_CHECKING:
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.editing.amend import Amendment
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command("new-year", epilog="Ví dụ: cchc new-year 2026; cchc new-year 2026 --apply")
def new_year(
    year: Annotated[str, argument(metavar="NĂM", help="Năm mới.")],
    apply: Annotated[bool, option("--apply", help="Ghi tệp; không có thì chỉ cho xem.")] = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Mở năm mới: bộ chỉ số như năm trước, chưa có kết quả; việc lặp lại đến hết năm thì có tiếp.

    Đơn vị, người ký, thiết lập, chỉ tiêu dùng chung, không chép lại. Số liệu năm cũ không đổi.
    """
    from cchc_cli.cli.amending import finish
    from cchc_cli.cli.options import scalar_option
    from cchc_cli.cli.record import open_record, require_no_errors
    from cchc_cli.errors import UsageError
    from cchc_cli.model.scalars import Year

    day = day_of(as_of)
    number: int = scalar_option(year, Year, "NĂM")
    loaded = open_record(data, day, writing=apply)
    if loaded.workspace.partial:
        raise UsageError("--data phải nêu cả thư mục: tệp của năm mới nằm cạnh các tệp khác.")
    texts = _texts(loaded.record, number)
    if not texts:
        raise UsageError(
            f"Không có bộ chỉ số hay việc lặp lại nào của năm {number - 1} để mở tiếp."
        )
    amendment = _opened(loaded, texts)
    require_no_errors(amendment.loaded, day)
    finish(loaded, amendment, day, dry_run=not apply, form=form)
    if not apply:
        sys.stderr.write(f"Chưa ghi gì. Muốn ghi: cchc new-year {number} --apply\n")


def _opened(loaded: "Loaded", texts: dict[str, str]) -> "Amendment":
    """Add the files, and to duties the year of criteria that a second index makes unclear."""
    from cchc_cli.edits.new_year import years_said
    from cchc_cli.workspace.editing.amend import Amendment, amend, with_new_files

    dated = amend(loaded, years_said(loaded.record))
    added = with_new_files(dated.loaded, texts)
    return Amendment((*dated.edits, *added.edits), added.loaded)


def _texts(record: "Record", year: int) -> dict[str, str]:
    """Return the text of each file that the year begins with."""
    from cchc_cli.edits.new_year import new_index, tasks_that_go_on
    from cchc_cli.workspace.editing.writing import data_file

    index, tasks = new_index(record, year), tasks_that_go_on(record, year)
    texts = {}
    if index is not None:
        head = (
            f"Bộ chỉ số năm {year}, chép từ năm trước: xem lại tiêu chí, điểm, hạn; ghi `decision`"
        )
        texts[f"index-{year}.yaml"] = data_file(f"{head} khi có.", "indexes", [index])
    if tasks:
        head = f"Việc lặp lại, năm {year}, tiếp theo những việc cùng nội dung của năm trước."
        texts[f"tasks-{year}.yaml"] = data_file(head, "tasks", tasks)
    return texts
