"""A comparison of two states of the record, ready to be shown."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from cchc_cli.amounts import points
from cchc_cli.cli.output import duties
from cchc_cli.cli.output.duties import tally_json, task_json
from cchc_cli.cli.output.field_names import change_json, field_name, record_name, value_words
from cchc_cli.cli.output.listing import Listing, TableSection
from cchc_cli.cli.output.scoreboard import json_points
from cchc_cli.cli.output.tables import Column, people, print_table
from cchc_cli.progress.compare import Comparison, Moment
from cchc_cli.progress.field_changes import FieldChange
from cchc_cli.progress.states import SHORT_NAMES
from cchc_cli.progress.summary import Tally
from cchc_cli.scoring.compare import IndexMoved, ScoreMoved
from cchc_cli.text import printable


def changes_listing(seen: Comparison, scores: tuple[IndexMoved, ...]) -> Listing:
    """Return what changed: duties, states, fields, units and points; a row a field in a file."""
    every = (*_duty_sections(seen), *_score_sections(scores))
    sections = [section for section in every if section.rows]
    title, closing = _title(seen), _closing(seen, sections)
    return Listing(
        rows=seen.changes,
        columns=_FIELDS,
        json=lambda: _changes_json(seen, scores),
        text=lambda: _write(title, sections, closing),
        title=title,
        sections=sections,
        closing=closing,
    )


def _write(title: str, sections: Iterable[TableSection], closing: str) -> None:
    sys.stdout.write(f"{title}\n")
    for section in sections:
        sys.stdout.write(f"\n{section.heading.upper()}\n")
        print_table(section.columns, section.rows)
    if closing:
        sys.stdout.write(f"\n{closing}\n")


def _closing(seen: Comparison, sections: Sequence[TableSection]) -> str:
    if seen.changes:
        return ""
    if sections:
        return "Dữ liệu không đổi; tình hình khác vì xét vào hai ngày khác nhau."
    return "Không có gì thay đổi."


def _duty_sections(seen: Comparison) -> Iterator[TableSection]:
    """Yield each kind of change with its columns and rows."""
    who = (
        Column("Mã", lambda m: m.id),
        Column("Đơn vị", lambda m: m.department),
        Column("Nội dung", lambda m: m.content, fill=True),
    )
    states = (
        Column("Từ", lambda m: SHORT_NAMES[m.before]),
        Column("Thành", lambda m: SHORT_NAMES[m.after]),
    )
    whole = tuple(duties.ALL.values())
    yield TableSection(f"Việc mới ({len(seen.new)})", duties.SHOWN, seen.new, whole)
    yield TableSection(f"Việc không còn ({len(seen.removed)})", duties.SHOWN, seen.removed, whole)
    yield TableSection(f"Đổi tình hình ({len(seen.states)})", (*who, *states), seen.states)
    edited = tuple(change for change in seen.changes if not _of_a_whole_task(seen, change))
    yield TableSection(f"Sửa trong dữ liệu ({len(edited)})", _FIELDS, edited)
    if any(unit.before != unit.after for unit in seen.units):
        moved = (*_UNIT, *(_moved(title, count) for title, count in _COUNTS))
        yield TableSection("Theo đơn vị", moved, seen.units, tuple(_all_unit_columns()))


def _of_a_whole_task(seen: Comparison, change: FieldChange) -> bool:
    """Tell whether a change is part of a new or removed duty, which stands above by itself."""
    whole = {duty.task.id for duty in (*seen.new, *seen.removed)}
    return change.key.record == "task" and change.key.id in whole


_FIELDS = (
    Column("Bản ghi", record_name),
    Column("Mục", lambda c: field_name(c.field, c.key.record)),
    Column("Từ", lambda c: value_words(c.old, c.field), fill=True),
    Column("Thành", lambda c: value_words(c.new, c.field), fill=True),
)


_UNIT = (Column("Mã", lambda u: u.id), Column("Đơn vị", lambda u: u.name, fill=True))
_COUNTS: tuple[tuple[str, Callable[[Tally], int]], ...] = (
    ("Tổng", lambda t: t.total),
    ("Hoàn thành", lambda t: t.finished),
    ("Quá hạn", lambda t: t.states["overdue"]),
)


def _moved(title: str, count: Callable[[Tally], int]) -> Column:
    return Column(title, lambda u: f"{count(u.before)} → {count(u.after)}", right=True)


def _all_unit_columns() -> Iterator[Column]:
    """Yield columns whose numbers can be summed."""
    yield from _UNIT
    for title, count in _COUNTS:
        yield Column(f"{title} trước", lambda u, count=count: count(u.before), right=True)  # type: ignore[misc]
        yield Column(f"{title} sau", lambda u, count=count: count(u.after), right=True)  # type: ignore[misc]


def _score_sections(scores: tuple[IndexMoved, ...]) -> Iterator[TableSection]:
    """Show the units whose points moved, and always the total below them."""
    for index in scores:
        if index.moved:
            units = [unit for unit in index.units if unit.moved]
            rows = (*units, index.total)
            yield TableSection(f"Điểm bộ chỉ số năm {index.year}", _POINTS, rows, total=True)


_POINTS = (
    Column("Mã", lambda s: s.id or ""),
    Column("Đơn vị", lambda s: s.name, fill=True),
    Column("Điểm cũ", lambda s: points(s.before), right=True),
    Column("Điểm mới", lambda s: points(s.after), right=True),
)


def _title(seen: Comparison) -> str:
    old, new = (f"{_name(m)} (xét ngày {people(m.day)})" for m in (seen.before, seen.after))
    return f"Từ {old} đến {new}"


def _name(moment: Moment) -> str:
    if moment.name is None:
        return "các tệp hiện có"
    return "bản lưu gần nhất" if moment.name == "HEAD" else printable(moment.name)


def _changes_json(seen: Comparison, scores: tuple[IndexMoved, ...]) -> dict[str, Any]:
    """Return the machine form, whose keys are a promise."""
    return {
        "before": {"revision": seen.before.name, "as_of": seen.before.day},
        "after": {"revision": seen.after.name, "as_of": seen.after.day},
        "new": [task_json(d) for d in seen.new],
        "removed": [task_json(d) for d in seen.removed],
        **{name: [asdict(m) for m in getattr(seen, name)] for name in _MOVES},
        "changes": [change_json(change) for change in seen.changes],
        "departments": [
            {
                "id": u.id,
                "name": u.name,
                "before": tally_json(u.before),
                "after": tally_json(u.after),
            }
            for u in seen.units
        ],
        "scores": [_scores_json(index) for index in scores],
    }


def _scores_json(index: IndexMoved) -> dict[str, Any]:
    return {
        "year": index.year,
        **_both(index.total),
        "departments": [{"id": unit.id, **_both(unit)} for unit in index.units],
    }


def _both(score: ScoreMoved) -> dict[str, str | None]:
    return {"before": json_points(score.before), "after": json_points(score.after)}


_MOVES = ("states", "due", "evidence")
