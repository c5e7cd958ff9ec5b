"""`cchc outline`: the headings of the periodic report, and what each says for a period."""

import datetime as dt
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath, day_of, require_sheet_path

if TYPE_CHECKING:
    from cchc_cli.documents.scope import Scope
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command("outline", epilog="Ví dụ: cchc outline; cchc outline --period 2025-Q3")
def outline(
    period: Annotated[
        str | None,
        option("--period", metavar="KỲ", help="Kỳ báo cáo: mỗi mục có gì, còn thiếu gì."),
    ] = None,
    copy: Annotated[
        bool,
        option("--copy", help="Chép đề cương ra data/outline.yaml để sửa theo đơn vị mình."),
    ] = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Đề cương báo cáo định kỳ; với --period, mỗi mục của kỳ ấy có gì và còn thiếu gì."""
    from cchc_cli.cli.options import period_name_option
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.output.outline import answer_listing, heading_listing
    from cchc_cli.cli.record import open_record
    from cchc_cli.documents.outline import outline_of
    from cchc_cli.documents.report_answers import printed
    from cchc_cli.documents.report_findings import findings
    from cchc_cli.documents.report_pools import belonging_nowhere
    from cchc_cli.documents.scope import scope_of
    from cchc_cli.errors import UsageError
    from cchc_cli.suggestions import capital

    require_sheet_path(form, output)
    if copy and (period is not None or form in {"csv", "md", "xlsx"}):
        raise UsageError("--copy chép cả đề cương: không đi với --period, --format csv, md, xlsx.")
    day = day_of(as_of)
    loaded = open_record(data, day, writing=copy)
    if copy:
        _copy(loaded, day, form="json" if form == "json" else "text")
        return
    file = SheetFile(output, loaded.record, loaded.workspace.root, day)
    if period is None:
        show(heading_listing(outline_of(loaded.record)), form, file)
        return
    scope = scope_of(period_name_option(period, "--period"), loaded.record.settings.periods)
    seen = findings(loaded.record, scope, day)
    show(answer_listing(list(printed(seen)), scope, _file_of(loaded, scope)), form, file)
    for note in belonging_nowhere(seen):
        sys.stderr.write(f"{capital(note)}.\n")


def _file_of(loaded: "Loaded", scope: "Scope") -> str | None:
    """Return the name of the file that holds a period's report, None where there is none."""
    reports = loaded.record.reports
    at = next((i for i, report in enumerate(reports) if report.period == scope.period), None)
    return None if at is None else loaded.locate(("reports", at))[0].source.name


def _copy(loaded: "Loaded", day: dt.date, *, form: str) -> None:
    """Write the outline that is used into a file of its own, to be changed there."""
    from cchc_cli.cli.amending import finish
    from cchc_cli.documents.outline import outline_of
    from cchc_cli.edits.new_year import typed
    from cchc_cli.errors import RefusedError
    from cchc_cli.workspace.editing.amend import with_new_files
    from cchc_cli.workspace.editing.writing import data_file

    if loaded.record.outline:
        raise RefusedError("Dữ liệu đã có đề cương riêng (`outline`), nên không chép nữa.")
    head = "Đề cương báo cáo định kỳ, thay cho đề cương dựng sẵn: sửa theo đơn vị mình."
    items = [item for h in outline_of(loaded.record) if isinstance(item := typed(h), Mapping)]
    amendment = with_new_files(loaded, {"outline.yaml": data_file(head, "outline", items)})
    finish(loaded, amendment, day, dry_run=False, form=form)
