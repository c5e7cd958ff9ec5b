"""The charts of duties by unit and state, where an office wants them."""

from cchc_cli.documents.charting import charts_of
from cchc_cli.documents.prose import CLASSES
from cchc_cli.documents.report_findings import Findings
from cchc_cli.progress.states import NAMES, State
from cchc_cli.progress.summary import by_unit
from cchc_cli.word.values import Bars, Chart

FILLS: dict[State, str] = {
    "done": "A6A6A6",
    "done_late": "wdUpDiag",
    "awaiting_evidence": "narVert",
    "on_track": "D9D9D9",
    "overdue": "000000",
    "no_deadline": "FFFFFF",
    "paused": "narHorz",
    "cancelled": "openDmnd",
}
"""The look of each class of duties, by its first state: told apart in black and white."""


def charts_by_unit(seen: Findings) -> tuple[Chart, ...]:
    """Chart the report's classes of duties by unit."""
    units = [u for u in by_unit(seen.census, seen.record.departments) if u.tally.total]
    classes = (
        Bars(
            NAMES[states[0]],
            tuple(float(sum(unit.tally.states[s] for s in states)) for unit in units),
            FILLS[states[0]],
        )
        for states, _ in CLASSES
    )
    most = max((unit.tally.total for unit in units), default=0)
    return charts_of(
        "Tình hình nhiệm vụ theo đơn vị",
        [unit.name for unit in units],
        [bars for bars in classes if any(bars.values)],
        most=most,
        legend=True,
    )
