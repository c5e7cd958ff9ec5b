"""The picture of the year so far: duties given, done and late at each month's end; points."""

from collections.abc import Sequence
from decimal import Decimal

from cchc_cli.amounts import number, points
from cchc_cli.page.charts.lines import Series, line_panel
from cchc_cli.page.charts.svg import Picture
from cchc_cli.page.trend import Past
from cchc_cli.periods.names import day_name

TITLE = "Diễn biến trong năm"
_LEAST = 2
"""Days that it takes to see a change."""


def trend_chart(name: str, passed: Sequence[Past]) -> Picture | None:
    """Draw how duties went on, and points where there are any; None before there are two days."""
    if len(passed) < _LEAST:
        return None
    days = [past.day for past in passed]
    drawn, height = line_panel("Nhiệm vụ đến cuối mỗi tháng", days, _duties(passed), 0)
    known = [past.points for past in passed]
    if sum(value is not None for value in known) >= _LEAST:
        line = Series("Điểm bộ chỉ số", known, "#2f6fb3", mark="square")
        below, more = line_panel("Điểm đến cuối mỗi tháng", days, [line], height + 10)
        drawn, height = [*drawn, *below], height + 10 + more
    return Picture(name, TITLE, " ".join(map(_told, passed)), height, tuple(drawn))


def _duties(passed: Sequence[Past]) -> list[Series]:
    tallies = [past.tally for past in passed]
    given = [tally.counted for tally in tallies]
    done = [tally.finished for tally in tallies]
    late = [tally.states["overdue"] for tally in tallies]
    return [
        Series("Đã giao (không kể việc hủy)", given, "#666666", dash="5 4", mark="triangle"),
        Series("Hoàn thành", done, "#2f7d45"),
        Series("Quá hạn", late, "#a11d1d", dash="2 3", mark="square"),
    ]


def _told(past: Past) -> str:
    tally = past.tally
    scored = "" if past.points is None else f", {points(past.points)} điểm"
    return (
        f"Ngày {day_name(past.day)}: {number(Decimal(tally.counted))} việc, "
        f"{tally.finished} hoàn thành, {tally.states['overdue']} quá hạn{scored}."
    )
