"""The situation by unit, and what must be done today."""

import sys
from collections.abc import Iterator

from cchc_cli.amounts import share
from cchc_cli.cli.output.duties import (
    COMPLETED,
    CONTENT,
    DAYS,
    DUE,
    ID,
    TONES,
    UNIT,
    not_counted_lines,
    tally_json,
    task_json,
)
from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column, people, print_table
from cchc_cli.progress.overview import CALLS, Overview
from cchc_cli.progress.states import COUNTED, NAMES, SHORT_NAMES, State, TaskOnDay
from cchc_cli.progress.summary import Tally, UnitTally
from cchc_cli.suggestions import capital
from cchc_cli.text import printable

_BAR = 24


def situation_listing(seen: Overview) -> Listing:
    """Return the situation by unit, ready to be shown."""
    return Listing(
        rows=[*seen.units, _sum(seen)],
        columns=_unit_columns(),
        json=lambda: _json(seen),
        text=lambda: _write(seen),
        closing="".join(_not_counted(seen)),
        sheet="Tình hình nhiệm vụ",
        total=True,
    )


def _write(seen: Overview) -> None:
    sys.stdout.write(f"{seen.organization} – tình hình nhiệm vụ ngày {people(seen.census.day)}\n\n")
    shown = [state for state in COUNTED if seen.total.states[state]]
    columns = (
        Column("Đơn vị", lambda u: u.id, tone=_unit_tone),
        Column("", lambda u: u.name, fill=True),
        Column("Tổng", lambda u: u.tally.total, right=True),
        *(_count(state) for state in shown),
    )
    if seen.units:
        print_table(columns, [*seen.units, _sum(seen)])
        sys.stdout.write("\n")
    sys.stdout.write(f"{_bar(seen.total)}\n")
    sys.stdout.writelines(_not_counted(seen))
    if seen.total.total:
        _write_calls(seen)
    _write_next_steps(seen.lacking, seen.units[0].id if seen.units else "KT")


_NEXT_STEPS = {
    "departments": (("thêm từng đơn vị", 'cchc add department "Phòng Kinh tế" --id KT'),),
    "tasks": (
        ("thêm một nhiệm vụ", 'cchc add task "Rà soát thủ tục" --department {unit}'),
        ("hoặc lấy từ thông báo Word", "cchc import notice thong-bao.docx"),
        ("hoặc lấy từ bảng Excel", "cchc import tasks viec.xlsx"),
    ),
    "signers": (("thêm người ký", 'cchc add signer "Nguyễn Văn A" --id CT --title "CHỦ TỊCH"'),),
    "indexes": (("lấy bộ chỉ số", "cchc import criteria bo-chi-so.docx"),),
}
"""What is typed for a list of the record that is still empty."""


def _write_next_steps(lacking: tuple[str, ...], unit: str) -> None:
    """Say what to type first in a record that is empty or half filled, with a unit to name."""
    steps = [step for name in lacking for step in _NEXT_STEPS[name]]
    if steps:
        sys.stdout.write("\nVIỆC TIẾP THEO\n")
    for what, typed in steps:
        sys.stdout.write(f"  {capital(what)}:\n    {typed.format(unit=printable(unit))}\n")


def _not_counted(seen: Overview) -> Iterator[str]:
    left_out = (*seen.census.not_begun, *seen.census.closed)
    return not_counted_lines(left_out, seen.census, "status")


def _count(state: State) -> Column:
    def tone(unit: UnitTally) -> str:
        return TONES.get(state, "") if unit.tally.states[state] else "dim"

    title = SHORT_NAMES[state]
    return Column(title, lambda u: u.tally.states[state], right=True, tone=tone, narrow=True)


def _unit_tone(unit: UnitTally) -> str:
    return "bad" if unit.tally.states["overdue"] else ""


def _sum(seen: Overview) -> UnitTally:
    return UnitTally("Cộng", "", seen.total)


def _bar(total: Tally) -> str:
    if not total.counted:
        return "Hoàn thành: chưa có việc nào"
    filled = total.finished * _BAR // total.counted
    return (
        f"Hoàn thành [{'#' * filled}{'.' * (_BAR - filled)}] "
        f"{total.finished}/{total.counted} việc ({share(total.finished, total.counted)}%)"
    )


def _write_calls(seen: Overview) -> None:
    headings: dict[State, tuple[str, tuple[Column, ...]]] = {
        "overdue": ("QUÁ HẠN", (DUE, DAYS)),
        "due_soon": ("SẮP ĐẾN HẠN", (DUE, DAYS)),
        "awaiting_evidence": ("CHỜ MINH CHỨNG", (COMPLETED,)),
    }
    if not any(seen.calls.values()):
        sys.stdout.write("\nKhông có việc quá hạn, sắp đến hạn hay chờ minh chứng.\n")
    for name, (heading, columns) in headings.items():
        rows = seen.calls[name]
        if rows:
            period = (_PERIODS,) if any(map(_periods, rows)) else ()
            sys.stdout.write(f"\n{heading} ({len(rows)})\n")
            print_table((ID, *period, UNIT, CONTENT, *columns), rows)


def _periods(duty: TaskOnDay) -> str:
    """Name the period that a row is of; of a repeating duty the first one owed, and how many."""
    if duty.period is not None:
        return str(duty.period)
    owed = [each.period for each in duty.occurrences if each.state == duty.state]
    if len(owed) < 2:  # noqa: PLR2004 - several
        return "".join(map(str, owed))
    return f"{owed[0]} ({len(owed)} kỳ)"


_PERIODS = Column("Kỳ", _periods)


def _json(seen: Overview) -> dict[str, object]:
    return {
        "as_of": seen.census.day,
        "organization": seen.organization,
        "totals": tally_json(seen.total),
        "departments": [{"id": u.id, "name": u.name, **tally_json(u.tally)} for u in seen.units],
        **{name: [task_json(d) for d in seen.calls[name]] for name in CALLS},
        "not_begun": [{"id": d.task.id, "from": d.since} for d in seen.census.not_begun],
    }


def _unit_columns() -> tuple[Column, ...]:
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
