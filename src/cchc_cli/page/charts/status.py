"""The picture of duties by unit and state."""

from cchc_cli.page.charts.bars import Bar, Part, bar_chart
from cchc_cli.page.charts.svg import Picture
from cchc_cli.progress.overview import Overview
from cchc_cli.progress.states import COUNTED, SHORT_NAMES
from cchc_cli.progress.summary import Tally, UnitTally

TITLE = "Nhiệm vụ theo đơn vị"


def status_chart(name: str, seen: Overview) -> Picture | None:
    """Draw the duties of each unit that has any; None where there are none."""
    units = [unit for unit in seen.units if unit.tally.total]
    if not units:
        return None
    kinds = [(state, SHORT_NAMES[state]) for state in COUNTED if seen.total.states[state]]
    return bar_chart(name, TITLE, [_bar(unit) for unit in units], kinds)


def _bar(unit: UnitTally) -> Bar:
    states = unit.tally.states
    parts = (
        Part(state, states[state], f"{states[state]} {SHORT_NAMES[state].lower()}")
        for state in COUNTED
        if states[state]
    )
    return Bar(unit.name, _note(unit.tally), tuple(parts))


def _note(tally: Tally) -> str:
    late = tally.states["overdue"]
    return f"{tally.total} việc, {late} quá hạn" if late else f"{tally.total} việc"
