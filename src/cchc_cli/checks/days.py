"""Days that cannot be meant: a deadline before its duty was given, a year far from this one."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.task import Task
from cchc_cli.periods.names import day_name
from cchc_cli.progress.issued import issued, received

_FURTHEST_DUE = 10
"""Years; the longest programme that a commune gives duties from runs for ten (76/NQ-CP, 2021)."""


@check(
    Rule(
        code="date-far-ahead",
        severity="warning",
        title="Ngày sau ngày xét hơn một năm",
        why="Văn bản được chuẩn bị trước vài tuần, việc được giao cho năm sau; xa hơn thì thường "
        "là gõ nhầm năm. Việc của thông báo ấy chưa được tính ở bảng và báo cáo nào.",
        wrong="notices: [{id: TB-01, date: 2062-10-05, …}]",
        right="notices: [{id: TB-01, date: 2026-10-05, …}]",
    )
)
def date_far_ahead(checked: CheckedRecord) -> Iterator[Finding]:
    """Find documents and beginnings of duties more than a year after the day of judgement."""
    for document in (*issued(checked.record), *received(checked.record)):
        if document.date is not None and checked.far_ahead(document.date.first):
            yield _year(
                checked, "date-far-ahead", document.name, document.date.first, document.path
            )
    for i, task in enumerate(checked.record.tasks):
        if task.start is not None and checked.far_ahead(task.start) and not _contradicted(task):
            name = f"ngày bắt đầu của {task.id}"
            yield _year(checked, "date-far-ahead", name, task.start, ("tasks", i), "start")


def _contradicted(task: Task) -> bool:
    """Tell whether a start lies after the deadline, which is an error of its own."""
    return task.due is not None and task.start is not None and task.due.last < task.start


@check(
    Rule(
        code="due-far-ahead",
        severity="warning",
        title="Hạn sau ngày xét hơn mười năm",
        why="Chương trình dài nhất giao việc cho cấp xã là mười năm (như Nghị quyết số 76/NQ-CP); "
        "hạn xa hơn thường là gõ nhầm năm, và việc ấy không bao giờ bị nhắc.",
        wrong="due: 2062-12-15",
        right="due: 2026-12-15",
    )
)
def due_far_ahead(checked: CheckedRecord) -> Iterator[Finding]:
    """Find deadlines, and ends of repeats, more than ten years after the day of judgement."""
    for i, task in enumerate(checked.record.tasks):
        for path, what, day in _last_days(task):
            if day.year - checked.today.year > _FURTHEST_DUE:
                yield _year(checked, "due-far-ahead", f"{what} {task.id}", day, ("tasks", i), *path)


def _last_days(task: Task) -> Iterator[tuple[tuple[str, ...], str, dt.date]]:
    if task.repeat is None:
        if task.due is not None:
            yield ("due",), "hạn của", task.due.last
    elif task.repeat.until is not None:
        yield ("repeat", "until"), "kỳ cuối của", task.repeat.until.last


def _year(
    checked: CheckedRecord, code: str, name: str, day: dt.date, at: Path, *key: str
) -> Finding:
    return Finding(
        code,
        f"{name}: {day_name(day)}, quá xa sau ngày xét {day_name(checked.today)}",
        (*at, *(key or ("date",))),
        hint="xem lại năm",
    )


@check(
    Rule(
        code="due-before-notice",
        severity="warning",
        title="Hạn trước ngày của thông báo giao việc",
        why="Việc có từ ngày của thông báo, nên quá hạn ngay khi được giao: hạn hoặc ngày của "
        "thông báo gõ nhầm, hoặc việc đã giao từ trước (ghi `start`).",
        wrong="notices: [{id: TB-01, date: 2026-10-05, …}]\n"
        "tasks: [{notice: TB-01, due: 2026-09-15, …}]",
        right="notices: [{id: TB-01, date: 2026-10-05, …}]\n"
        "tasks: [{notice: TB-01, due: 2026-10-15, …}]",
    )
)
def due_before_notice(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties due before the day of their notice; where all of one are, its day is told."""
    given = _dated(checked)
    for n, notice in enumerate(checked.record.notices):
        if notice.date is None or checked.far_ahead(notice.date.first):
            continue
        dated = given.get(notice.id, [])
        early = [(i, task, due) for i, task, due in dated if due < notice.date.first]
        named = f"ngày {day_name(notice.date.first)} của thông báo {notice.id}"
        if len(dated) > 1 and early == dated:
            yield Finding(
                "due-before-notice",
                f"{named} sau hạn của mọi việc thuộc thông báo ({len(dated)} việc)",
                ("notices", n, "date"),
                hint="xem lại ngày này; việc giao từ trước thì ghi `start`",
            )
            continue
        for i, task, due in early:
            yield Finding(
                "due-before-notice",
                f"hạn của {task.id} là {day_name(due)}, trước {named}",
                ("tasks", i, "due"),
                hint="xem lại `due`; việc giao từ trước thì ghi `start`",
            )


def _dated(checked: CheckedRecord) -> dict[str, list[tuple[int, Task, dt.date]]]:
    """Return, by notice, the duties that exist from its day on and have a deadline.

    One that was done before that day is told by `before-existence`.
    """
    found: dict[str, list[tuple[int, Task, dt.date]]] = {}
    for i, task in enumerate(checked.record.tasks):
        since = checked.since(task)
        if task.start or task.repeat or not task.due or since is None:
            continue
        if task.completed is None or task.completed >= since:
            found.setdefault(task.notice or "", []).append((i, task, task.due.last))
    return found
