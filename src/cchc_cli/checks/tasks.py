"""Duties that contradict themselves."""

from collections.abc import Iterator

from cchc_cli.checks.registry import Rule, Scene, check
from cchc_cli.model.diagnostic import Finding


@check(
    Rule(
        "done-without-completed",
        "error",
        "Đã xong mà không có ngày hoàn thành",
        "Không có ngày thì không biết đúng hạn hay quá hạn.",
        "status: done",
        "status: done\ncompleted: 2025-11-20",
    )
)
def done_without_completed(scene: Scene) -> Iterator[Finding]:
    """Find duties said to be done on no day."""
    for i, task in enumerate(scene.record.tasks):
        if task.status == "done" and task.completed is None and task.repeat is None:
            yield Finding(
                "done-without-completed",
                f"{task.id} đã xong (done) nhưng thiếu `completed`",
                ("tasks", i, "completed"),
                "thêm `completed: NĂM-THÁNG-NGÀY`",
            )


@check(
    Rule(
        "without-reason",
        "error",
        "Tạm dừng hoặc hủy mà không nêu lý do",
        "Cấp trên sẽ hỏi vì sao; ghi lại ngay khi còn nhớ.",
        "status: paused",
        "status: paused\nreason: Chờ hướng dẫn của Sở Nội vụ",
    )
)
def without_reason(scene: Scene) -> Iterator[Finding]:
    """Find duties paused or cancelled for no stated reason."""
    for i, task in enumerate(scene.record.tasks):
        if task.status in {"paused", "cancelled"} and task.reason is None:
            yield Finding(
                "without-reason",
                f"{task.id} `{task.status}` nhưng thiếu `reason`",
                ("tasks", i, "reason"),
                "thêm `reason: …`",
            )


@check(
    Rule(
        "due-before-start",
        "error",
        "Hạn trước ngày bắt đầu",
        "Một trong hai ngày gõ nhầm.",
        "start: 2025-12-01\ndue: 2025-10-31",
        "start: 2025-10-01\ndue: 2025-10-31",
    )
)
def due_before_start(scene: Scene) -> Iterator[Finding]:
    """Find duties due before they start."""
    for i, task in enumerate(scene.record.tasks):
        if task.due and task.start and task.due < task.start:
            yield Finding(
                "due-before-start",
                f"hạn {task.due:%d/%m/%Y} trước ngày bắt đầu {task.start:%d/%m/%Y}",
                ("tasks", i, "due"),
                "sửa `due` hoặc `start`",
            )


@check(
    Rule(
        "repeat-backwards",
        "error",
        "Kỳ cuối trước kỳ đầu",
        "Việc lặp lại như vậy không có kỳ nào.",
        "repeat: {every: month, from: 2025-12, until: 2025-10}",
        "repeat: {every: month, from: 2025-10, until: 2025-12}",
    )
)
def repeat_backwards(scene: Scene) -> Iterator[Finding]:
    """Find repeats that end before they begin."""
    for i, task in enumerate(scene.record.tasks):
        repeat = task.repeat
        if (
            repeat
            and repeat.from_
            and repeat.until
            and repeat.from_.span == repeat.until.span
            and repeat.until < repeat.from_
        ):
            yield Finding(
                "repeat-backwards",
                f"kỳ cuối {repeat.until} trước kỳ đầu {repeat.from_}",
                ("tasks", i, "repeat", "until"),
                "sửa `from` hoặc `until`",
            )


@check(
    Rule(
        "repeat-span",
        "error",
        "Kỳ không cùng loại với chu kỳ",
        "Việc hằng tháng có kỳ là tháng, việc hằng quý có kỳ là quý.",
        "repeat: {every: month}\ndone: [{period: 2025-Q3}]",
        "repeat: {every: month}\ndone: [{period: 2025-09}]",
    )
)
def repeat_span(scene: Scene) -> Iterator[Finding]:
    """Find periods that are not of the kind the duty repeats by."""
    for i, task in enumerate(scene.record.tasks):
        if task.repeat is None:
            continue
        every = task.repeat.every
        named = [(("repeat", "from"), task.repeat.from_), (("repeat", "until"), task.repeat.until)]
        named += [
            (("done", j, "period"), done.period)  # type: ignore[misc]
            for j, done in enumerate(task.done)
        ]
        for path, period in named:
            if period is not None and period.span != every:
                yield Finding(
                    "repeat-span",
                    f"kỳ `{period}` không phải kỳ theo `{every}`",
                    ("tasks", i, *path),
                    "viết kỳ cùng loại với `every`",
                )


@check(
    Rule(
        "completed-in-future",
        "warning",
        "Hoàn thành ở tương lai",
        "Ngày hoàn thành sau ngày xét chưa được tính; có thể gõ nhầm năm.",
        "completed: 2052-11-20",
        "completed: 2025-11-20",
    )
)
def completed_in_future(scene: Scene) -> Iterator[Finding]:
    """Find completions later than the day of judgement."""
    for i, task in enumerate(scene.record.tasks):
        if task.completed and task.completed > scene.today:
            yield Finding(
                "completed-in-future",
                f"{task.id} hoàn thành ngày {task.completed:%d/%m/%Y}, "
                f"sau ngày xét {scene.today:%d/%m/%Y}",
                ("tasks", i, "completed"),
                "xem lại năm, tháng",
            )


@check(
    Rule(
        "partner-is-leader",
        "error",
        "Đơn vị phối hợp trùng đơn vị chủ trì",
        "Chỉ một đơn vị chủ trì; các đơn vị khác phối hợp.",
        "department: KT\npartners: [KT]",
        "department: KT\npartners: [VP]",
    )
)
def partner_is_leader(scene: Scene) -> Iterator[Finding]:
    """Find duties whose leading unit is also to help itself."""
    for i, task in enumerate(scene.record.tasks):
        if task.department in task.partners:
            at = task.partners.index(task.department)
            yield Finding(
                "partner-is-leader",
                f"`{task.department}` vừa chủ trì vừa phối hợp",
                ("tasks", i, "partners", at),
                "bỏ khỏi `partners`",
            )
