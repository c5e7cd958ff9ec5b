"""`cchc status`: one screen that answers what must be done today."""

from typing import Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import Units
from cchc_cli.cli.options import (
    AsOf,
    Data,
    Format,
    Occurrences,
    SheetPath,
    day_of,
    require_sheet_path,
)
from cchc_cli.suggestions import pick

app = App()


@app.command("status", epilog="Ví dụ: cchc status; cchc status --fail-on overdue")
def status(
    department: Units = None,
    fail_on: Annotated[
        list[str] | None,
        option(
            "--fail-on",
            metavar="TÌNH_HÌNH",
            help="Mã thoát 1 khi có việc: overdue quá hạn, due_soon sắp đến hạn, "
            "awaiting_evidence chờ minh chứng.",
            autocompletion=lambda: list(_calls()),
        ),
    ] = None,
    occurrences: Occurrences = False,
    everything: Annotated[
        bool, option("--all", help="Tính cả việc đã kết thúc từ trước năm báo cáo.")
    ] = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """Bảng tình hình theo đơn vị; rồi việc quá hạn, sắp đến hạn, chờ minh chứng.

    Mã thoát: 0, hoặc 1 khi --fail-on gặp việc như vậy.
    """
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.output.situation import situation_listing
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import units_called
    from cchc_cli.progress.census import census
    from cchc_cli.progress.overview import overview
    from cchc_cli.progress.state_names import STATE_WORDS

    watched = {pick(name, _calls(), "--fail-on", STATE_WORDS) for name in fail_on or ()}
    require_sheet_path(form, output)
    day = day_of(as_of)
    loaded = open_record(data, day)
    record = loaded.record
    units = set(units_called(record, department or ()))
    seen = overview(record, census(record, day), units, occurrences=occurrences, closed=everything)
    file = SheetFile(output, record, loaded.workspace.root, day)
    show(situation_listing(seen), form, file)
    return int(any(rows for state, rows in seen.calls.items() if state in watched))


def _calls() -> tuple[str, ...]:
    from cchc_cli.progress.overview import CALLS

    return CALLS
