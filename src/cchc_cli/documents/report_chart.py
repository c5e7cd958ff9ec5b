"""The chart of duties by unit and state, where an office wants one."""

from cchc_cli.documents import prose
from cchc_cli.documents.report_findings import Findings
from cchc_cli.progress.states import State
from cchc_cli.progress.summary import by_unit
from cchc_cli.word.values import Chart


def chart_of(seen: Findings) -> Chart | None:
    """Chart the official classes by unit."""
    units = [u for u in by_unit(seen.census, seen.record.departments) if u.tally.total]
    if not units:
        return None
    classes: tuple[tuple[str, tuple[State, ...]], ...] = (
        ("Hoàn thành", ("done", "done_late")),
        ("Chờ minh chứng", ("awaiting_evidence",)),
        ("Đang thực hiện, trong hạn", prose.IN_TIME),
        ("Quá hạn", ("overdue",)),
        ("Chưa ấn định thời hạn", ("no_deadline",)),
        ("Tạm dừng, hủy", ("paused", "cancelled")),
    )
    series = tuple(
        (title, tuple(float(sum(u.tally.states[s] for s in states)) for u in units))
        for title, states in classes
    )
    return Chart(
        title="Tình hình nhiệm vụ theo đơn vị",
        labels=tuple(u.name for u in units),
        series=tuple((title, values) for title, values in series if any(values)),
        width_mm=160,
        height_mm=32 + 11 * len(units),
    )
