"""Repeating duties: rules that cannot be kept, and periods that nobody owes."""

from collections.abc import Iterator

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.period import Period
from cchc_cli.model.task import Repeat, Task
from cchc_cli.progress.schedule import first_period, owed_periods

_MONTHS = {"half": 6, "year": 12}
_EVERY = {
    "week": "tuần",
    "month": "tháng",
    "quarter": "quý",
    "half": "nửa năm",
    "year": "năm",
}


def _repeating(checked: CheckedRecord) -> Iterator[tuple[int, Task, Repeat]]:
    for i, task in enumerate(checked.record.tasks):
        if task.repeat is not None:
            yield i, task, task.repeat


def _named(task: Task, repeat: Repeat) -> Iterator[tuple[Path, Period]]:
    """Yield every period that a repeating duty names, with its place."""
    if repeat.from_ is not None:
        yield ("repeat", "from"), repeat.from_
    if repeat.until is not None:
        yield ("repeat", "until"), repeat.until
    yield from _exceptions(repeat)
    for j, done in enumerate(task.done):
        yield ("done", j, "period"), done.period


def _exceptions(repeat: Repeat) -> Iterator[tuple[Path, Period]]:
    for j, period in enumerate(repeat.skip):
        yield ("repeat", "skip", j), period
    for period in repeat.moved or {}:
        yield ("repeat", "moved", str(period)), period


@check(
    Rule(
        code="repeat-backwards",
        severity="error",
        title="Kỳ cuối trước kỳ đầu",
        why="Việc lặp lại như vậy không có kỳ nào.",
        wrong="repeat: {every: month, from: 2025-12, until: 2025-10}",
        right="repeat: {every: month, from: 2025-10, until: 2025-12}",
    )
)
def repeat_backwards(checked: CheckedRecord) -> Iterator[Finding]:
    """Find repeats that end before they begin."""
    for i, task, repeat in _repeating(checked):
        first = first_period(repeat, checked.since(task))
        if first is None or repeat.until is None or first.span != repeat.until.span:
            continue
        if repeat.until < first:
            yield Finding(
                "repeat-backwards",
                f"kỳ cuối {repeat.until} trước kỳ đầu {first}",
                ("tasks", i, "repeat", "until"),
                hint="sửa `from` hoặc `until`",
            )


@check(
    Rule(
        code="repeat-span",
        severity="error",
        title="Kỳ không cùng loại với chu kỳ",
        why="Việc hằng tháng có kỳ là tháng, việc hằng quý có kỳ là quý, việc hằng "
        "tuần có kỳ là tuần.",
        wrong="repeat: {every: month}\ndone: [{period: 2025-Q3}]",
        right="repeat: {every: month}\ndone: [{period: 2025-09}]",
    )
)
def repeat_span(checked: CheckedRecord) -> Iterator[Finding]:
    """Find periods that are not of the kind the duty repeats by."""
    for i, task, repeat in _repeating(checked):
        for path, period in _named(task, repeat):
            if period.span != repeat.every:
                yield Finding(
                    "repeat-span",
                    f"kỳ `{period}` không phải kỳ theo {_EVERY[repeat.every]} "
                    f"(`every: {repeat.every}`)",
                    ("tasks", i, *path),
                    hint="viết kỳ cùng loại với `every`",
                )


@check(
    Rule(
        code="repeat-rule",
        severity="error",
        title="Hạn của việc lặp lại ghi không hợp",
        why="`weekday` chỉ đi với week, `day` không đi với week; `month` chỉ đi với "
        "half (1 đến 6) và "
        "year (1 đến 12), không đi cùng `after`; `after` không đi với week.",
        wrong="repeat: {every: month, month: 3}",
        right="repeat: {every: year, month: 3, day: 15}",
    )
)
def repeat_rule(checked: CheckedRecord) -> Iterator[Finding]:
    """Find rules of due days that the kind of period cannot keep."""
    for i, _, repeat in _repeating(checked):
        for key, message, hint in _unkept(repeat):
            yield Finding(
                "repeat-rule", message, ("tasks", i, "repeat", key), hint=hint, on_key=True
            )


def _unkept(repeat: Repeat) -> Iterator[tuple[str, str, str]]:
    """Yield the keys of a repeat that do not go together, in words and with advice."""
    weekly = repeat.every == "week"
    every = f"việc hằng {_EVERY[repeat.every]}"
    if repeat.weekday is not None and not weekly:
        yield "weekday", f"{every} không dùng `weekday`", "dùng `day`: ngày trong tháng"
    if repeat.day is not None and weekly:
        yield (
            "day",
            f"{every} không dùng `day`",
            "dùng `weekday`: mon, tue, wed, thu, fri, sat, sun",
        )
    if repeat.after is not None and weekly:
        yield "after", f"{every} không dùng `after`", "bỏ khóa này"
    if repeat.month is None:
        return
    months = _MONTHS.get(repeat.every)
    if months is None:
        yield "month", f"{every} không dùng `month`", "bỏ khóa này; hạn sau kỳ thì ghi `after: 1`"
    elif repeat.month > months:
        yield "month", f"{every} có `month` từ 1 đến {months}", "viết tháng thứ mấy trong kỳ"
    elif repeat.after is not None:
        yield "month", "`month` và `after` không đi cùng nhau", "giữ một, bỏ một"


@check(
    Rule(
        code="repeat-without-start",
        severity="error",
        title="Việc lặp lại không rõ từ kỳ nào",
        why="Kỳ đầu là `from`, không có thì kỳ có ngày `start` hoặc ngày của thông "
        "báo. Thiếu cả ba "
        "thì không biết kỳ nào còn nợ.",
        wrong="repeat: {every: month, day: 20}",
        right="repeat: {every: month, day: 20, from: 2025-02}",
    )
)
def repeat_without_start(checked: CheckedRecord) -> Iterator[Finding]:
    """Find repeating duties of which nothing tells the first period."""
    for i, task, repeat in _repeating(checked):
        if first_period(repeat, checked.since(task)) is None and not checked.elsewhere(task):
            example = {"week": "2025-W45", "quarter": "2025-Q1", "half": "2025-H1", "year": "2025"}
            yield Finding(
                "repeat-without-start",
                f"{task.id} lặp lại mà không rõ kỳ đầu",
                ("tasks", i, "repeat", "from"),
                hint=f"thêm `from`, như `from: {example.get(repeat.every, '2025-01')}`, "
                "hoặc `start`, hoặc ngày của thông báo; để công cụ thêm: cchc migrate --dry-run",
                on_key=True,
            )


@check(
    Rule(
        code="repeat-empty",
        severity="warning",
        title="Việc lặp lại không có kỳ nào phải làm",
        why="Mọi kỳ đều được miễn, hoặc có hạn trước ngày được giao.",
        wrong="repeat: {every: month, from: 2025-10, until: 2025-10, skip: [2025-10]}",
        right="repeat: {every: month, from: 2025-10, until: 2025-12, skip: [2025-10]}",
    )
)
def repeat_empty(checked: CheckedRecord) -> Iterator[Finding]:
    """Find repeating duties that owe nothing at all."""
    for i, task, repeat in _repeating(checked):
        since = checked.since(task)
        first = first_period(repeat, since)
        if first is None or repeat.until is None or repeat.until.span != repeat.every:
            continue
        sound = first.span == repeat.every and first <= repeat.until
        if sound and next(owed_periods(repeat, since), None) is None:
            yield Finding(
                "repeat-empty",
                f"{task.id} không có kỳ nào phải làm",
                ("tasks", i, "repeat"),
                hint="xem lại `until`, `skip`, hoặc ngày được giao",
                on_key=True,
            )


@check(
    Rule(
        code="repeat-range",
        severity="error",
        title="Kỳ ngoài các kỳ phải làm",
        why="Kỳ ghi ở `done`, `skip`, `moved` nằm từ kỳ đầu đến kỳ cuối (`from`, "
        "`until`); ngoài ra "
        "thì không bảng nào tính đến.",
        wrong="repeat: {every: month, from: 2025-07, until: 2025-12}\ndone: [{period: 2026-01}]",
        right="repeat: {every: month, from: 2025-07, until: 2026-12}\ndone: [{period: 2026-01}]",
    )
)
def repeat_range(checked: CheckedRecord) -> Iterator[Finding]:
    """Find periods before the first or after the last one."""
    for i, task, repeat in _repeating(checked):
        first = first_period(repeat, checked.since(task))
        listed = [
            *_exceptions(repeat),
            *((("done", j, "period"), done.period) for j, done in enumerate(task.done)),
        ]
        for path, period in listed:
            if period.span != repeat.every:
                continue
            edge = _edge(period, first, repeat.until)
            if edge is not None:
                yield Finding(
                    "repeat-range",
                    f"{task.id}: kỳ `{period}` {edge}",
                    ("tasks", i, *path),
                    hint="xem lại kỳ này, hoặc `from`, `until`",
                )


def _edge(period: Period, first: Period | None, last: Period | None) -> str | None:
    """Say beyond which edge of a series a period of its kind lies; None when it lies within."""
    if first is not None and period < first:
        return f"trước kỳ đầu {first}"
    if last is not None and period.span == last.span and period > last:
        return f"sau kỳ cuối {last}"
    return None


@check(
    Rule(
        code="repeat-skipped",
        severity="error",
        title="Kỳ được miễn mà lại có hạn hoặc đã xong",
        why="Kỳ ở `skip` không phải làm; ghi xong hoặc dời hạn của kỳ ấy là trái nhau.",
        wrong="repeat: {every: month, skip: [2025-11]}\ndone: [{period: 2025-11}]",
        right="repeat: {every: month, skip: []}\ndone: [{period: 2025-11}]",
    )
)
def repeat_skipped(checked: CheckedRecord) -> Iterator[Finding]:
    """Find periods that are skipped, and recorded or moved all the same."""
    for i, task, repeat in _repeating(checked):
        listed: list[tuple[Path, Period]] = [
            (("repeat", "moved", str(period)), period) for period in repeat.moved or {}
        ]
        listed += [(("done", j, "period"), done.period) for j, done in enumerate(task.done)]
        for path, period in listed:
            if period in repeat.skip:
                yield Finding(
                    "repeat-skipped",
                    f"{task.id}: kỳ `{period}` đã được miễn (`skip`)",
                    ("tasks", i, *path),
                    hint="bỏ kỳ này khỏi `skip`, hoặc bỏ ở đây",
                )


@check(
    Rule(
        code="period-twice",
        severity="warning",
        title="Một kỳ ghi xong hai lần",
        why="Chỉ lần ghi sau cùng được tính.",
        wrong="done: [{period: 2025-09}, {period: 2025-09}]",
        right="done: [{period: 2025-09}]",
    )
)
def period_twice(checked: CheckedRecord) -> Iterator[Finding]:
    """Find periods recorded twice."""
    for i, task, _ in _repeating(checked):
        seen: set[Period] = set()
        for j, done in enumerate(task.done):
            if done.period in seen:
                yield Finding(
                    "period-twice",
                    f"{task.id}: kỳ `{done.period}` ghi hai lần",
                    ("tasks", i, "done", j, "period"),
                    hint="giữ một lần",
                )
            seen.add(done.period)
