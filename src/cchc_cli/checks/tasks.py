"""Duties that contradict themselves."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.task import Task
from cchc_cli.periods.days_off import is_day_off
from cchc_cli.periods.names import day_name, day_words
from cchc_cli.progress.schedule import due_day


@check(
    Rule(
        code="done-without-completed",
        severity="error",
        title="Đã xong mà không có ngày hoàn thành",
        why="Không có ngày thì không biết đúng hạn hay quá hạn.",
        wrong="status: done",
        right="status: done\ncompleted: 2025-11-20",
    )
)
def done_without_completed(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties said to be done on no day."""
    for i, task in enumerate(checked.record.tasks):
        if task.status == "done" and task.completed is None and task.repeat is None:
            yield Finding(
                "done-without-completed",
                f"{task.id} đã xong (done) nhưng thiếu `completed`",
                ("tasks", i, "completed"),
                hint="thêm `completed: NĂM-THÁNG-NGÀY`",
            )


@check(
    Rule(
        code="without-reason",
        severity="error",
        title="Tạm dừng hoặc hủy mà không nêu lý do",
        why="Cấp trên sẽ hỏi vì sao; ghi lại ngay khi còn nhớ.",
        wrong="status: paused",
        right="status: paused\nreason: Chờ hướng dẫn của Sở Nội vụ",
    )
)
def without_reason(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties paused or cancelled for no stated reason."""
    for i, task in enumerate(checked.record.tasks):
        if task.status in {"paused", "cancelled"} and task.reason is None:
            yield Finding(
                "without-reason",
                f"{task.id} `{task.status}` nhưng thiếu `reason`",
                ("tasks", i, "reason"),
                hint="thêm `reason: …`",
            )


@check(
    Rule(
        code="due-before-start",
        severity="error",
        title="Hạn trước ngày bắt đầu",
        why="Một trong hai ngày gõ nhầm.",
        wrong="start: 2025-12-01\ndue: 2025-10-31",
        right="start: 2025-10-01\ndue: 2025-10-31",
    )
)
def due_before_start(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties due before they start."""
    for i, task in enumerate(checked.record.tasks):
        if task.due and task.start and task.due.last < task.start:
            yield Finding(
                "due-before-start",
                f"hạn {day_name(task.due.last)} trước ngày bắt đầu {day_name(task.start)}",
                ("tasks", i, "due"),
                hint="sửa `due` hoặc `start`",
            )


@check(
    Rule(
        code="completed-in-future",
        severity="warning",
        title="Hoàn thành ở tương lai",
        why="Ngày hoàn thành sau ngày xét chưa được tính; có thể gõ nhầm năm.",
        wrong="completed: 2052-11-20",
        right="completed: 2025-11-20",
    )
)
def completed_in_future(checked: CheckedRecord) -> Iterator[Finding]:
    """Find completions later than the day of judgement."""
    for i, task in enumerate(checked.record.tasks):
        days = [
            ((), task.completed),
            *((("done", j), d.completed) for j, d in enumerate(task.done)),
        ]
        for path, day in days:
            if day is not None and day > checked.today:
                yield Finding(
                    "completed-in-future",
                    f"{task.id} hoàn thành ngày {day_name(day)}, "
                    f"sau ngày xét {day_name(checked.today)}",
                    ("tasks", i, *path, "completed"),
                    hint="xem lại năm, tháng",
                )


@check(
    Rule(
        code="partner-is-leader",
        severity="error",
        title="Đơn vị phối hợp trùng đơn vị chủ trì",
        why="Chỉ một đơn vị chủ trì; các đơn vị khác phối hợp.",
        wrong="department: KT\npartners: [KT]",
        right="department: KT\npartners: [VP]",
    )
)
def partner_is_leader(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties whose leading unit is also to help itself."""
    for i, task in enumerate(checked.record.tasks):
        if task.department in task.partners:
            at = task.partners.index(task.department)
            yield Finding(
                "partner-is-leader",
                f"`{task.department}` vừa chủ trì vừa phối hợp",
                ("tasks", i, "partners", at),
                hint="bỏ khỏi `partners`",
            )


@check(
    Rule(
        code="completed-but-open",
        severity="warning",
        title="Có ngày hoàn thành mà tình trạng chưa xong",
        why="Việc đã xong hay chưa do `completed` quyết định; `status` khác done làm người đọc "
        "hiểu nhầm.",
        wrong="status: in_progress\ncompleted: 2025-11-20",
        right="status: done\ncompleted: 2025-11-20",
    )
)
def completed_but_open(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties completed on a day whose status says that they are not."""
    for i, task in enumerate(checked.record.tasks):
        if task.completed is not None and task.repeat is None and task.status != "done":
            yield Finding(
                "completed-but-open",
                f"{task.id} có `completed` nhưng `status` là `{task.status}`: tính là đã xong",
                ("tasks", i, "completed"),
                hint="ghi `status: done`, hoặc bỏ `completed`",
            )


@check(
    Rule(
        code="before-existence",
        severity="warning",
        title="Hoàn thành hoặc có minh chứng trước ngày giao việc",
        why="Việc có từ ngày bắt đầu (`start`), không có thì từ ngày của thông báo; trước ngày ấy "
        "việc chưa được tính ở bảng và báo cáo nào.",
        wrong="start: 2025-03-01\ncompleted: 2025-02-10",
        right="start: 2025-02-01\ncompleted: 2025-02-10",
    )
)
def before_existence(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties completed or proven before the day on which they were given."""
    for i, task in enumerate(checked.record.tasks):
        since = checked.since(task)
        if since is None or checked.far_ahead(since):  # that day itself is told
            continue
        for path, what, day in _past_facts(task):
            if day < since:
                yield Finding(
                    "before-existence",
                    f"{task.id} {what} ngày {day_name(day)}, "
                    f"trước ngày được giao {day_name(since)}",
                    ("tasks", i, *path),
                    hint="xem lại ngày này, hoặc `start` của việc",
                )


def _past_facts(task: Task) -> Iterator[tuple[Path, str, dt.date]]:
    """Yield what happened on a day, with its place and words; periods tell their due days."""
    if task.completed is not None:
        yield ("completed",), "hoàn thành", task.completed
    for j, item in enumerate(task.evidence):
        if item.date is not None:
            yield ("evidence", j, "date"), "có minh chứng", item.date
    for j, done in enumerate(task.done):
        for k, item in enumerate(done.evidence):
            if item.date is not None:
                yield ("done", j, "evidence", k, "date"), "có minh chứng", item.date
        if done.completed is not None:
            yield ("done", j, "completed"), f"xong kỳ {done.period}", done.completed
        if task.repeat is not None and done.period.span == task.repeat.every:
            due = due_day(task.repeat, done.period)
            yield ("done", j, "period"), f"ghi kỳ {done.period} có hạn", due


@check(
    Rule(
        code="not-used",
        severity="warning",
        title="Khóa không được dùng đến",
        why="Việc lặp lại tính theo `repeat` và `done`; việc một lần tính theo `due` "
        "và `completed`.",
        wrong="repeat: {every: month, day: 20}\ndue: 2025-12-31",
        right="repeat: {every: month, day: 20, until: 2025-12}",
    )
)
def not_used(checked: CheckedRecord) -> Iterator[Finding]:
    """Find keys that play no part: those of single duties beside `repeat`, and the reverse."""
    for i, task in enumerate(checked.record.tasks):
        single = {"due": task.due is not None, "completed": task.completed is not None}
        unused = single if task.repeat is not None else {"done": bool(task.done)}
        for key in (name for name, present in unused.items() if present):
            hint = "bỏ khóa này; kỳ cuối ghi ở `repeat.until`, kỳ đã xong ghi ở `done`"
            yield Finding(
                "not-used",
                f"{task.id} {'lặp lại' if task.repeat else 'không lặp lại'}, "
                f"nên `{key}` không được dùng",
                ("tasks", i, key),
                hint=hint if task.repeat else "thêm `repeat`, hoặc bỏ khóa này",
                on_key=True,
            )


@check(
    Rule(
        code="day-off",
        severity="warning",
        title="Hạn rơi vào ngày nghỉ",
        why="Thứ Bảy, Chủ nhật và các ngày ở `settings.holidays` là ngày nghỉ; hạn vẫn giữ nguyên, "
        "chỉ nhắc để biết.",
        wrong="due: 2025-11-15   # thứ Bảy",
        right="due: 2025-11-14",
    )
)
def day_off(checked: CheckedRecord) -> Iterator[Finding]:
    """Tell once which open duties are due on a day off."""
    days_off = set(checked.record.settings.holidays)
    found: list[tuple[Path, str, dt.date]] = []
    for i, task in enumerate(checked.record.tasks):
        if task.completed is None and task.status != "cancelled":
            found += [
                (("tasks", i, *path), task.id, day)
                for path, day in _typed_due_days(task)
                if is_day_off(day, days_off)
            ]
    if found:
        path, name, day = found[0]
        others = f" và {len(found) - 1} hạn khác" if found[1:] else ""
        yield Finding(
            "day-off",
            f"hạn của {name} là {day_words(day)}{others}: rơi vào ngày nghỉ",
            path,
            hint="giữ nguyên nếu đúng là như vậy; ngày nghỉ khác ghi ở `settings.holidays`",
        )


def _typed_due_days(task: Task) -> Iterator[tuple[Path, dt.date]]:
    if task.repeat is not None:
        for period, day in (task.repeat.moved or {}).items():
            yield ("repeat", "moved", str(period)), day
    elif task.due is not None and task.due.period is None:
        yield ("due",), task.due.last


@check(
    Rule(
        code="group-differs",
        severity="error",
        title="Các việc cùng nhóm ghi khác nhau",
        why="Cùng nhóm (`group`) là một việc giao cho nhiều đơn vị, in ra một lần, nên thông báo, "
        "chủ đề, nội dung, sản phẩm, hạn phải như nhau.",
        wrong="- {id: A, group: G-01, due: 2025-11-30, …}\n"
        "- {id: B, group: G-01, due: 2025-12-15, …}",
        right="- {id: A, group: G-01, due: 2025-11-30, …}\n"
        "- {id: B, group: G-01, due: 2025-11-30, …}",
    )
)
def group_differs(checked: CheckedRecord) -> Iterator[Finding]:
    """Find members of a group that are not the same duty, or are of the same unit."""
    first: dict[str, Task] = {}
    units: dict[tuple[str, str], str] = {}
    for i, task in enumerate(checked.record.tasks):
        if task.group is None:
            continue
        head = first.setdefault(task.group, task)
        for key in ("notice", "theme", "content", "product", "due", "due_text", "repeat"):
            if getattr(task, key) != getattr(head, key):
                yield Finding(
                    "group-differs",
                    f"{task.id} cùng nhóm `{task.group}` với {head.id} mà `{key}` khác",
                    ("tasks", i, key),
                    hint="ghi như nhau, hoặc bỏ `group`",
                )
        other = units.setdefault((task.group, task.department), task.id)
        if other != task.id:
            yield Finding(
                "group-differs",
                f"{task.id} cùng nhóm `{task.group}`, cùng đơn vị với {other}",
                ("tasks", i, "department"),
                hint="mỗi đơn vị một việc trong nhóm",
            )


@check(
    Rule(
        code="without-tasks",
        severity="warning",
        title="Có thông báo giao việc mà chưa có nhiệm vụ nào",
        why="Không tệp nào có nhiệm vụ: chưa ghi, hoặc tệp bị cắt mất phần `tasks:`. So với lần "
        "lưu trước: git diff.",
        wrong="notices: [{id: TB-01, …}]",
        right="notices: [{id: TB-01, …}]\ntasks: [{id: NV-001, notice: TB-01, …}]",
    )
)
def without_tasks(checked: CheckedRecord) -> Iterator[Finding]:
    """Tell once that notices of the office give no duty at all: the file may have been cut."""
    lost = checked.partial or checked.unread or "tasks" in checked.unsure
    if checked.record.tasks or lost or checked.refused_ids.get("tasks"):
        return
    for i, notice in enumerate(checked.record.notices):
        if notice.source == "conclusion":
            yield Finding(
                "without-tasks",
                "có thông báo mà chưa có nhiệm vụ nào",
                ("notices", i),
                hint="thêm phần `tasks:`; nếu trước đây đã có thì tệp bị cắt, xem: git diff",
            )
            return
