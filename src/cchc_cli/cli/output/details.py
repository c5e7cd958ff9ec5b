"""Everything about a duty or a criterion, line by line."""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import NamedTuple, cast

from cchc_cli.amounts import number
from cchc_cli.cli.output.duties import days, task_json
from cchc_cli.cli.output.formats.json import print_json
from cchc_cli.cli.output.scoreboard import SOURCES, json_points
from cchc_cli.cli.output.tables import people, room
from cchc_cli.cli.output.widths import padded
from cchc_cli.edits.lookup import duty_or_criterion
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.plain import plain
from cchc_cli.model.record import Record
from cchc_cli.model.result import NAMED, Result
from cchc_cli.model.statistics import Statistic
from cchc_cli.model.task import Repeat, Task
from cchc_cli.periods.names import repeat_words, short_name
from cchc_cli.progress.existence import existence_of
from cchc_cli.progress.selection import Wanted, select
from cchc_cli.progress.serving import CriterionKey, served_by
from cchc_cli.progress.states import NAMES, STATUS_NAMES, TaskOnDay, task_on_day, tasks_on_day
from cchc_cli.scoring.board import Scored, board_of
from cchc_cli.scoring.criteria import criteria_of, path_of
from cchc_cli.scoring.known import KnownOnDay
from cchc_cli.scoring.measured import MeasuredKind
from cchc_cli.scoring.outcome import past_results
from cchc_cli.scoring.words import (
    criterion_points,
    result_words,
    rule_words,
    state_words,
    working_words,
)
from cchc_cli.text import as_typed, in_quotes
from cchc_cli.workspace.reading.load import Loaded
from cchc_cli.workspace.reading.marks import find_spans

Line = tuple[str, str]
_LABEL = 21
_MORE = ("notice", "theme", "group", "monitor", "product", "start")


def print_details(loaded: Loaded, name: str, day: dt.date, *, form: str) -> None:
    """Show a duty or a criterion by its id; raises UsageError."""
    wanted = duty_or_criterion(loaded.record, name)
    if isinstance(wanted, int):
        found = _task(loaded, wanted, day)
    else:
        found = _criterion(loaded, wanted, day)
    file, line = _place(loaded, found.path)
    if form == "json":
        print_json({**found.json, "file": file, "line": line})
    else:
        _write(found.lines, f"{file}:{line}")


def _place(loaded: Loaded, path: Path) -> tuple[str, int]:
    file, inner = loaded.locate(path)
    span = find_spans(file.source.text, {inner}, file.starts)[inner]
    return file.source.name, file.lines.place(span.start)[0]


class _Details(NamedTuple):
    """What was found, for people and as JSON, and where it stands in the record."""

    path: Path
    lines: Iterable[Line]
    json: dict[str, object]


def _task(loaded: Loaded, at: int, day: dt.date) -> _Details:
    record = loaded.record
    task = record.tasks[at]
    duty = task_on_day(task, day, record.settings, since=existence_of(record, task))
    json = {
        **task_json(duty),
        **{key: getattr(task, key) for key in _MORE},
        "reason": duty.reason,
        "exists_from": duty.since,
        "repeat": plain(task.repeat),
        "log": [asdict(entry) for entry in duty.log],
        "evidence_items": [asdict(e) for e in duty.evidence],
    }
    return _Details(("tasks", at), _task_lines(record, duty), json)


def _task_lines(record: Record, duty: TaskOnDay) -> Iterator[Line]:
    """Yield everything about a duty, each with its label; empty ones are not written."""
    task = duty.task
    left = days(duty)
    yield "Nhiệm vụ", task.id
    yield "Nội dung", task.content
    yield "Tình hình", NAMES[duty.state] + (f" ({left} ngày)" if left[-1:].isdigit() else "")
    yield "Chủ trì", _unit(record, task.department)
    yield "Phối hợp", "; ".join(_unit(record, name) for name in task.partners)
    yield "Thông báo", task.notice or ""
    yield "Sản phẩm", task.product or ""
    yield "Chủ đề", task.theme or ""
    yield "Nhóm", task.group or ""
    yield "Theo dõi", "" if task.monitor is None else _unit(record, task.monitor)
    yield "Có từ ngày", people(duty.since)
    yield "Hạn", "; ".join(filter(None, (duty.due_text, people(duty.due))))
    yield "Lặp lại", "" if task.repeat is None else "; ".join(_rule(task.repeat))
    yield "Hoàn thành", people(duty.completed)
    yield "Phần trăm", people(duty.percent)
    yield "Lý do", duty.reason or ""
    yield from _served(record, task)
    for o in duty.occurrences:
        done = f", xong {people(o.completed)}" if o.completed else ""
        yield f"Kỳ {o.period}", f"hạn {people(o.due)}{done}: {NAMES[o.state]}"
    yield from _evidence(duty.evidence)
    for entry in duty.log:
        percent = "" if entry.percent is None else f"{people(entry.percent)}%"
        parts = (STATUS_NAMES.get(entry.status or "", ""), entry.note or "", percent)
        yield f"Nhật ký {people(entry.date)}", "; ".join(part for part in parts if part)


def _rule(repeat: Repeat) -> Iterator[str]:
    """Say how a duty repeats, and which periods are not as usual."""
    yield repeat_words(repeat)
    if repeat.from_ is not None:
        yield f"từ kỳ {short_name(repeat.from_)}"
    if repeat.until is not None:
        yield f"đến kỳ {short_name(repeat.until)}"
    if repeat.skip:
        yield f"miễn kỳ {', '.join(map(short_name, repeat.skip))}"
    for period, day in (repeat.moved or {}).items():
        yield f"kỳ {short_name(period)} hạn {people(day)}"


def _unit(record: Record, name: str) -> str:
    known = record.unit_names
    return f"{name} – {known[name]}" if name in known else name


def _served(record: Record, task: Task) -> Iterator[Line]:
    names: dict[CriterionKey, str] = {
        (i.year, c.id): c.name for i in record.indexes for _, c in criteria_of(i)
    }
    for year, name in served_by(record, task):
        yield f"Tiêu chí {name}", f"{names.get((year, name), '')} ({year})"


def _evidence(items: Iterable[Evidence]) -> Iterator[Line]:
    for item in items:
        facts = (item.number, people(item.date), item.file, item.url)
        yield "Minh chứng", "; ".join([item.title, *(fact for fact in facts if fact)])


def _criterion(loaded: Loaded, key: CriterionKey, day: dt.date) -> _Details:
    """Return a criterion with its score and the duties that serve it."""
    record = loaded.record
    path, criterion = path_of(record, key)
    index = record.indexes[int(path[1])]
    tasks = _serving(record, key, day)
    row = _row(record, index, criterion, day=day)
    json = {
        "year": index.year,
        **_as_typed(asdict(criterion)),
        "results": [_result_json(result) for result in past_results(criterion.results, day)],
        "claimed": row.claimed,
        "appraised": row.appraised,
        "evidence": [asdict(item) for item in row.evidence],
        "score": json_points(row.score, criterion.decimals),
        "state": row.state,
        "tasks": [d.task.id for d in tasks],
    }
    lines = _criterion_lines(record=record, index=index, row=row, tasks=tasks, day=day)
    return _Details(path, lines, json)


def _result_json(result: Result) -> dict[str, object]:
    """Return a result as JSON, its named counts among its keys as in the files."""
    whole = asdict(result)
    named = whole.pop(NAMED) or {}
    return {**whole, **named}


def _as_typed(value: object) -> dict[str, object]:
    """Name keys as the files do: `from`, where Python keeps that word for itself."""

    def named(part: object) -> object:
        if isinstance(part, dict):
            return {key.removesuffix("_"): named(below) for key, below in part.items()}
        if isinstance(part, list | tuple):
            return [named(below) for below in part]
        return part

    return cast("dict[str, object]", named(value))


def _row(record: Record, index: Index, criterion: Criterion, day: dt.date) -> Scored:
    board = board_of(record, index, day)
    return next(r for a in board.areas for r in a.criteria if r.criterion.id == criterion.id)


def _serving(record: Record, key: CriterionKey, day: dt.date) -> list[TaskOnDay]:
    return select(record, tasks_on_day(record, day), Wanted(criterion=key))


def _criterion_lines(
    record: Record, index: Index, row: Scored, tasks: list[TaskOnDay], day: dt.date
) -> Iterator[Line]:
    """Yield everything about a criterion, each with its label; empty ones are not written."""
    criterion = row.criterion
    yield "Tiêu chí", f"{criterion.id} ({index.year}{'' if index.decision else ', MẪU'})"
    yield "Tên", criterion.name
    yield "Điểm tối đa", criterion_points(row, row.max)
    if criterion.scoring is not None:
        yield "Cách chấm", rule_words(criterion)
    yield from _figures(record, index, criterion, day)
    yield "Điều kiện", criterion.condition or ""
    for label, loss in (criterion.reductions or {}).items():
        yield "Bị trừ", f"{label}: {people(loss.percent)}% số điểm đạt được"
    yield "Điểm", _score(row)
    yield "Tính điểm", working_words(row)
    yield "Chủ trì", _unit(record, row.department) if row.department else ""
    yield "Phối hợp", "; ".join(_unit(record, name) for name in criterion.partners)
    yield "Hạn", people(criterion.due)
    yield "Cần có", criterion.requires or ""
    for paragraph in criterion.guide:
        yield "Hướng dẫn", paragraph
    for part in criterion.criteria:
        yield f"Gồm {part.id}", part.name
    for result in past_results(criterion.results, day):
        yield f"Kết quả {people(result.date)}", result_words(criterion, result)
    yield "Điểm tự chấm", criterion_points(row, row.claimed)
    yield "Điểm thẩm định", criterion_points(row, row.appraised)
    for given in (a for a in criterion.appraisals if a.date <= day):
        facts = (people(given.score), given.by, given.round and f"vòng {given.round}", given.note)
        yield f"Thẩm định {people(given.date)}", "; ".join(str(fact) for fact in facts if fact)
    yield "Giải trình", criterion.explanation or ""
    yield from _evidence(row.evidence)
    yield "Ghi chú", criterion.note or ""
    yield "Ghi kết quả", _command(record, index, criterion)
    for duty in tasks:
        yield f"Việc {duty.task.id}", f"{NAMES[duty.state]}: {duty.task.content}"


def _figures(record: Record, index: Index, criterion: Criterion, day: dt.date) -> Iterator[Line]:
    """Yield the statistics that a score is computed from, with the days that they are of."""
    if not isinstance(criterion.scoring, MeasuredKind) or not criterion.scoring.formulas:
        return
    known = KnownOnDay(record, index, day)
    span = known.span(criterion.scoring.formulas)
    names = [n for formula in criterion.scoring.formulas.values() for n in formula.figures]
    for statistic in record.statistics:
        if statistic.id in names:
            value = None if span is None else known.figures.of(statistic, *span)
            shown = _lacking(known, statistic)
            if span is not None and value is not None:
                days = f"từ {people(span[0])} đến {people(span[1])}"
                shown = f"{number(value)} {statistic.unit} ({days})"
            yield f"Số liệu {statistic.id}", f"{statistic.name}: {shown}"


def _lacking(known: KnownOnDay, statistic: Statistic) -> str:
    """Say how far a statistic is known, where it or another one of the score is not complete."""
    first, last = known.days
    ends = known.figures.ends(statistic.id, first, last)
    if ends == set():
        return f"chưa có số liệu từ {people(first)} đến {people(last)}"
    until = f"có số liệu đến {people(max(ends))}; " if ends else ""
    return f"{until}còn chờ số liệu khác của tiêu chí"


def _command(record: Record, index: Index, criterion: Criterion) -> str:
    """Return the command that records a result; nothing where parts or figures give it."""
    alike = [c for i in record.indexes for _, c in criteria_of(i) if c.id == criterion.id]
    name = as_typed(criterion.id if len(alike) == 1 else f"{index.year}/{criterion.id}")
    if criterion.scoring is None:
        return f'cchc score set {name} --not-applicable --reason "…" (khi không áp dụng)'
    if not criterion.self_assessed:
        return f"cchc score set {name} --appraised ĐIỂM"
    ways = criterion.scoring.set_options()
    more = "".join(f" [--reduced {in_quotes(label)}]" for label in criterion.reductions or {})
    more += " [--condition-met no]" if criterion.condition else ""
    return f"cchc score set {name} {'; hoặc '.join(ways)}{more}" if ways else ""


def _score(row: Scored) -> str:
    shown = criterion_points(row, row.score)
    if row.source:
        return f"{shown} ({SOURCES[row.source]})"
    if row.state == "excluded" and row.result is not None:
        return f"{state_words(row)} ({result_words(row.criterion, row.result)})"
    return shown or state_words(row)


def _write(lines: Iterable[Line], place: str) -> None:
    width = room()
    for label, text in (*lines, ("Nằm ở", place)):
        if text:
            sys.stdout.writelines(_labelled(label, people(text), width))


def _labelled(label: str, text: str, width: int | None) -> list[str]:
    """Write a text beside its label, or behind it where no width is left."""
    beside = f"{padded(label, _LABEL)} "
    if width is None:
        return [f"{beside}{text}\n"]
    if width < 2 * len(beside):
        return [f"{label}: {text}\n"]
    from cchc_cli.cli.output.lines import broken

    first, *further = broken(text, width - len(beside))
    return [f"{beside}{first}\n", *(f"{' ' * len(beside)}{line}\n" for line in further)]
