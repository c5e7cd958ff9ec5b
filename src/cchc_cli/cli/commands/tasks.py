"""`cchc tasks`: duties as rows, filtered and sorted."""

import sys
from typing import Annotated, Any

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import Units, complete_criteria
from cchc_cli.cli.options import (
    AsOf,
    Data,
    Format,
    Occurrences,
    SheetPath,
    day_of,
    day_option,
    require_sheet_path,
)
from cchc_cli.suggestions import pick

app = App()


def _states() -> list[str]:
    from cchc_cli.progress.states import STATES

    return list(STATES)


def _sort_keys() -> list[str]:
    from cchc_cli.cli.output.duties import ALL

    return list(ALL)


@app.command(
    "tasks",
    epilog='Ví dụ: cchc tasks --department KT --sort due; cchc tasks --search "ho so"',
)
def tasks(
    department: Units = None,
    state: Annotated[
        list[str] | None,
        option(
            "--state",
            metavar="TÌNH_HÌNH",
            help='Như "quá hạn", "sắp đến hạn", "chưa làm", hay overdue, due_soon; dùng được nhiều '
            "lần.",
            autocompletion=_states,
        ),
    ] = None,
    criterion: Annotated[
        str | None,
        option(
            "--criterion",
            metavar="MÃ",
            help="Phục vụ tiêu chí này, như 1.3 hoặc 2025/1.3.",
            autocompletion=complete_criteria,
        ),
    ] = None,
    due_before: Annotated[
        str | None, option("--due-before", metavar="NGÀY", help="Có hạn trước ngày này.")
    ] = None,
    search: Annotated[
        str | None,
        option(
            "--search", metavar="CHỮ", help="Có những chữ này; không cần hoa thường, không cần dấu."
        ),
    ] = None,
    sort: Annotated[
        str | None,
        option(
            "--sort",
            metavar="CỘT",
            help="Sắp theo cột: id, department, content, due, state, days_left…",
            autocompletion=_sort_keys,
        ),
    ] = None,
    occurrences: Occurrences = False,
    everything: Annotated[
        bool,
        option("--all", help="Cả việc chưa bắt đầu, việc đã kết thúc từ trước năm báo cáo."),
    ] = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Danh sách nhiệm vụ; các điều kiện lọc cùng phải đúng."""
    from dataclasses import replace

    from cchc_cli.cli.output.duties import ALL, PERIOD, SHOWN, not_counted_lines, task_json
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import Listing, SheetFile
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import criterion_called, units_called
    from cchc_cli.progress.census import census
    from cchc_cli.progress.occurrences import by_period
    from cchc_cli.progress.selection import Wanted, in_order, select
    from cchc_cli.progress.state_names import states_called

    states = {each for name in state or () for each in states_called(name, "--state")}
    titles = {column.title: name for name, column in ALL.items()}
    key = None if sort is None else pick(sort, ALL, "--sort", titles)
    require_sheet_path(form, output)
    day = day_of(as_of)
    before = day_option(due_before, "--due-before")
    loaded = open_record(data, day)
    record = loaded.record
    wanted = Wanted(
        units=set(units_called(record, department or ())),
        states=states,
        criterion=None if criterion is None else criterion_called(record, criterion),
        due_before=before,
        search=search or "",
    )
    seen = census(record, day)
    duties = seen.all if everything else seen.counted
    if "not_begun" in states and not everything:
        duties = (*duties, *seen.not_begun)
    rows = select(record, by_period(duties, day) if occurrences else duties, wanted)
    if key is not None:
        rows = in_order(rows, key)
    period = (PERIOD,) if occurrences else ()
    columns = (*SHOWN[:1], *period, *SHOWN[1:])

    later = () if "not_begun" in states else seen.not_begun
    left_out = select(record, (*later, *seen.closed), replace(wanted, states=set()))
    closing = "" if everything else "".join(not_counted_lines(left_out, seen, "tasks"))

    def text() -> None:
        _write(columns, rows, "dòng" if occurrences else "nhiệm vụ")
        sys.stdout.write(closing)

    show(
        Listing(
            rows=rows,
            columns=columns,
            all_columns=(*ALL.values(), *period),
            json=lambda: [task_json(row) for row in rows],
            text=text,
            closing=closing,
            sheet="Nhiệm vụ",
        ),
        form,
        SheetFile(output, record, loaded.workspace.root, day),
    )


def _write(columns: Any, rows: Any, what: str) -> None:
    from cchc_cli.cli.output.tables import print_table

    if rows:
        print_table(columns, rows)
        sys.stdout.write(f"\n{len(rows)} {what}\n")
    else:
        sys.stdout.write("Không có nhiệm vụ nào như vậy.\n")
