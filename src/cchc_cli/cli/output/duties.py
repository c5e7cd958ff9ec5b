"""Duties as rows: the columns of tables, and the stable JSON form."""

from collections.abc import Iterator, Sequence
from typing import Any

from cchc_cli.cli.output.tables import Column
from cchc_cli.periods.names import day_name
from cchc_cli.progress.census import Census
from cchc_cli.progress.states import (
    NAMES,
    SHORT_NAMES,
    STATUS_NAMES,
    State,
    TaskOnDay,
    shown_deadline,
)
from cchc_cli.progress.summary import Tally

TONES: dict[State, str] = {
    "done": "good",
    "done_late": "good",
    "awaiting_evidence": "warn",
    "due_soon": "warn",
    "overdue": "bad",
    "paused": "dim",
    "cancelled": "dim",
    "not_begun": "dim",
}


def task_json(duty: TaskOnDay) -> dict[str, Any]:
    """Return a duty's machine form, whose keys are a promise."""
    task = duty.task
    row: dict[str, Any] = {
        "id": task.id,
        "department": task.department,
        "partners": list(task.partners),
        "content": task.content,
        "due": duty.due,
        "state": duty.state,
        "status": duty.status,
        "percent": duty.percent,
        "completed": duty.completed,
        "criteria": list(task.criteria),
        "evidence": len(duty.evidence),
        "days_left": duty.days_left,
        "due_text": duty.due_text,
    }
    if duty.period is not None:
        row["period"] = str(duty.period)
    elif task.repeat is not None:
        row["occurrences"] = [
            {"period": str(o.period), "due": o.due, "state": o.state, "completed": o.completed}
            for o in duty.occurrences
        ]
    return row


def tally_json(tally: Tally) -> dict[str, int]:
    """Return the machine form of a tally; what is not counted stands beside the total."""
    return {
        "total": tally.total,
        **{str(state): count for state, count in tally.states.items()},
        "not_begun": tally.not_begun,
        "closed_before": tally.closed_before,
    }


def days(duty: TaskOnDay) -> str:
    """Say how many days are left, or for how many it is late."""
    left = duty.days_left
    if left is None:
        return ""
    if left == 0:
        return "hôm nay"
    return f"còn {left}" if left > 0 else f"trễ {-left}"


def not_counted_lines(left_out: Sequence[TaskOnDay], seen: Census, command: str) -> Iterator[str]:
    """Say how many duties a table leaves out, why, and how to see them."""
    later = sum(duty.state == "not_begun" for duty in left_out)
    closed = sum(duty.state != "not_begun" for duty in left_out)
    if later:
        yield f"Không kể {later} việc chưa bắt đầu: cchc tasks --state not_begun\n"
    if closed:
        yield (
            f"Không kể {closed} việc đã kết thúc trước {day_name(seen.opening)}: "
            f"cchc {command} --all\n"
        )


ID = Column("Mã", lambda d: d.task.id)
PERIOD = Column("Kỳ", lambda d: "" if d.period is None else str(d.period))
UNIT = Column("Đơn vị", lambda d: d.task.department)
CONTENT = Column("Nội dung", lambda d: d.task.content, fill=True)
DUE = Column("Hạn", shown_deadline)
COMPLETED = Column("Xong ngày", lambda d: d.completed)
STATE = Column("Tình hình", lambda d: SHORT_NAMES[d.state], tone=lambda d: TONES.get(d.state, ""))
DAYS = Column("Ngày", days, right=True, tone=lambda d: TONES.get(d.state, ""))

SHOWN = (ID, UNIT, CONTENT, DUE, STATE, DAYS)
ALL: dict[str, Column] = {
    "id": ID,
    "department": UNIT,
    "partners": Column("Phối hợp", lambda d: ", ".join(d.task.partners)),
    "content": CONTENT,
    "due": Column("Hạn", lambda d: d.due),
    "due_text": Column("Hạn bằng chữ", lambda d: d.due_text),
    "state": Column("Tình hình", lambda d: NAMES[d.state]),
    "status": Column("Tình trạng", lambda d: STATUS_NAMES[d.status]),
    "percent": Column("Phần trăm", lambda d: d.percent, right=True),
    "completed": COMPLETED,
    "criteria": Column("Tiêu chí", lambda d: ", ".join(d.task.criteria)),
    "evidence": Column("Số minh chứng", lambda d: len(d.evidence), right=True),
    "days_left": Column("Số ngày còn lại", lambda d: d.days_left, right=True),
}
