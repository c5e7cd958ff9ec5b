"""`cchc status`: one screen that answers what must be done today."""

import sys
from typing import Annotated, Any

import typer

from cchc_cli.cli.names import Units
from cchc_cli.cli.options import AsOf, Data, Format, Occurrences, day_of
from cchc_cli.cli.verb import Verb, verb_app
from cchc_cli.suggestions import pick

app = verb_app()

_CALLS: tuple[Any, ...] = ("overdue", "due_soon", "awaiting_evidence")
_BAR = 24


@app.command("status", cls=Verb, epilog="Ví dụ: cchc status; cchc status --fail-on overdue")
def status(
    department: Units = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            "--fail-on",
            metavar="TÌNH_HÌNH",
            help="Mã thoát 1 khi có việc: overdue, due_soon, awaiting_evidence.",
            autocompletion=lambda: list(_CALLS),
        ),
    ] = None,
    occurrences: Occurrences = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Tính cả việc đã kết thúc từ trước năm báo cáo.")
    ] = False,
    form: Format = "table",
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """Bảng tình hình theo đơn vị; rồi việc quá hạn, sắp đến hạn, chờ minh chứng.

    Mã thoát: 0, hoặc 1 khi --fail-on gặp việc như vậy.
    """
    from cchc_cli.cli.names import units_named
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.record import open_record
    from cchc_cli.progress.census import census
    from cchc_cli.progress.overview import overview

    watched: set[Any] = {pick(name, _CALLS, "--fail-on") for name in fail_on or ()}
    day = day_of(as_of)
    record = open_record(data, day).record
    units = units_named(record, department)
    seen = overview(record, census(record, day), units, occurrences=occurrences, closed=everything)
    show(_listing(seen), form)
    return int(any(seen.calls[name] for name in watched))


def _listing(seen: Any) -> Any:
    from cchc_cli.cli.output.listing import Listing

    return Listing(
        rows=[*seen.units, _sum(seen)],
        columns=_unit_columns(),
        json=lambda: _json(seen),
        text=lambda: _write(seen),
    )


def _write(seen: Any) -> None:
    from cchc_cli.cli.output.duties import not_counted_lines
    from cchc_cli.cli.output.tables import Column, people, print_table
    from cchc_cli.progress.states import COUNTED

    sys.stdout.write(f"{seen.organization} – tình hình nhiệm vụ ngày {people(seen.census.day)}\n\n")
    shown = [state for state in COUNTED if seen.total.states[state]]
    columns = (
        Column("Đơn vị", lambda u: u.id, tone=_unit_tone),
        Column("", lambda u: u.name, fill=True),
        Column("Tổng", lambda u: u.tally.total, right=True),
        *(_count(state) for state in shown),
    )
    print_table(columns, [*seen.units, _sum(seen)])
    sys.stdout.write(f"\n{_bar(seen.total)}\n")
    left_out = (*seen.census.not_begun, *seen.census.closed)
    sys.stdout.writelines(not_counted_lines(left_out, seen.census, "status"))
    _write_calls(seen)


def _count(state: Any) -> Any:
    from cchc_cli.cli.output.duties import SHORT, TONES
    from cchc_cli.cli.output.tables import Column

    def tone(unit: Any) -> str:
        return TONES.get(state, "") if unit.tally.states[state] else "dim"

    title = SHORT[state]
    return Column(title, lambda u: u.tally.states[state], right=True, tone=tone, narrow=True)


def _unit_tone(unit: Any) -> str:
    return "bad" if unit.tally.states["overdue"] else ""


def _sum(seen: Any) -> Any:
    from cchc_cli.progress.summary import UnitTally

    return UnitTally("Cộng", "", seen.total)


def _bar(total: Any) -> str:
    from cchc_cli.amounts import share

    filled = total.finished * _BAR // total.counted if total.counted else 0
    return (
        f"Hoàn thành [{'#' * filled}{'.' * (_BAR - filled)}] "
        f"{total.finished}/{total.counted} việc ({share(total.finished, total.counted)}%)"
    )


def _write_calls(seen: Any) -> None:
    from cchc_cli.cli.output import duties
    from cchc_cli.cli.output.tables import print_table

    headings = {
        "overdue": ("QUÁ HẠN", (duties.DUE, duties.DAYS)),
        "due_soon": ("SẮP ĐẾN HẠN", (duties.DUE, duties.DAYS)),
        "awaiting_evidence": ("CHỜ MINH CHỨNG", (duties.COMPLETED,)),
    }
    if not any(seen.calls.values()):
        sys.stdout.write("\nKhông có việc quá hạn, sắp đến hạn hay chờ minh chứng.\n")
    for name, (heading, columns) in headings.items():
        rows = seen.calls[name]
        if rows:
            period = (duties.PERIOD,) if any(row.period for row in rows) else ()
            sys.stdout.write(f"\n{heading} ({len(rows)})\n")
            print_table((duties.ID, *period, duties.UNIT, duties.CONTENT, *columns), rows)


def _json(seen: Any) -> dict[str, Any]:
    from cchc_cli.cli.output.duties import tally_json, task_json

    return {
        "as_of": seen.census.day,
        "organization": seen.organization,
        "totals": tally_json(seen.total),
        "departments": [{"id": u.id, "name": u.name, **tally_json(u.tally)} for u in seen.units],
        **{name: [task_json(d) for d in seen.calls[name]] for name in _CALLS},
        "not_begun": [{"id": d.task.id, "from": d.since} for d in seen.census.not_begun],
    }


def _unit_columns() -> tuple[Any, ...]:
    from cchc_cli.cli.output.tables import Column
    from cchc_cli.progress.states import COUNTED, NAMES

    return (
        Column("Mã", lambda u: u.id),
        Column("Đơn vị", lambda u: u.name),
        Column("Tổng", lambda u: u.tally.total, right=True),
        *(
            Column(NAMES[state], lambda u, s=state: u.tally.states[s], right=True)  # type: ignore[misc]
            for state in COUNTED
        ),
        Column(NAMES["not_begun"], lambda u: u.tally.not_begun, right=True),
        Column("Đã kết thúc trước năm", lambda u: u.tally.closed_before, right=True),
    )
