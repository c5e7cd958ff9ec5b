"""`cchc diff`: what changed in the record between two revisions, in records."""

import datetime as dt
import sys
from typing import Annotated, Any

import typer

from cchc_cli.cli.options import AsOf, Data, day_of, pick
from cchc_cli.cli.verb import Verb, verb_app

app = verb_app()


@app.command("diff", cls=Verb, epilog="Ví dụ: cchc diff; cchc diff HEAD~5; cchc diff thang-10 HEAD")
def diff(
    old: Annotated[
        str, typer.Argument(metavar="[BẢN]", help="Bản cũ trong git.", show_default=False)
    ] = "HEAD",
    new: Annotated[
        str | None,
        typer.Argument(
            metavar="[BẢN]", help="Bản mới; mặc định các tệp hiện có.", show_default=False
        ),
    ] = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="table|json|md",
            help="Dạng in; mặc định table.",
            show_default=False,
        ),
    ] = "table",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Dữ liệu đổi gì so với bản trong git: việc mới, việc bỏ, tình hình, hạn, minh chứng.

    Bản trong git được xét vào ngày của nó; các tệp hiện có được xét vào --as-of.
    """
    from cchc_cli.history.git import Repository
    from cchc_cli.progress.compare import compare
    from cchc_cli.workspace.files import find_workspace

    printer = _PRINTERS[pick(form, _PRINTERS, "--format")]
    repository = Repository(find_workspace(data))
    day = day_of(as_of)
    latest = day if as_of else dt.date.max
    before = _at(repository, old, latest)
    after = _now(data, day) if new is None else _at(repository, new, latest)
    printer(compare(before, after))


def _at(repository: Any, name: str, latest: dt.date) -> Any:
    from cchc_cli.cli.record import usable
    from cchc_cli.progress.compare import Moment
    from cchc_cli.workspace.load import load_sources

    revision = repository.revision(name)
    day = min(revision.day, latest)
    loaded = usable(load_sources(repository.workspace, repository.sources(revision)), day)
    return Moment(name, loaded.record, day)


def _now(data: str | None, day: dt.date) -> Any:
    from cchc_cli.cli.record import open_record
    from cchc_cli.progress.compare import Moment

    return Moment(None, open_record(data, day).record, day)


def _sections(seen: Any) -> list[tuple[str, tuple[Any, ...], Any]]:
    """Give each kind of change with its columns and rows."""
    from cchc_cli.cli import duties
    from cchc_cli.cli.tables import Column

    who = (
        Column("Mã", lambda m: m.id),
        Column("Đơn vị", lambda m: m.department),
        Column("Nội dung", lambda m: m.content, fill=True),
    )
    states = (
        Column("Từ", lambda m: duties.SHORT[m.before]),
        Column("Thành", lambda m: duties.SHORT[m.after]),
    )
    days = (
        Column("Hạn cũ", lambda m: m.before or "không hạn"),
        Column("Hạn mới", lambda m: m.after or "không hạn"),
    )
    titles = Column("Minh chứng", lambda m: "; ".join(m.titles), fill=True)
    return [
        ("Việc mới", duties.SHOWN, seen.new),
        ("Việc không còn", duties.SHOWN, seen.removed),
        ("Đổi tình hình", (*who, *states), seen.states),
        ("Đổi hạn", (*who, *days), seen.due),
        ("Thêm minh chứng", (*who[:2], titles), seen.evidence),
    ]


def _unit_columns(seen: Any) -> tuple[Any, ...]:
    from cchc_cli.cli.tables import Column, people

    def both(title: str, count: Any) -> Any:
        return Column(title, lambda u: f"{count(u.before)} → {count(u.after)}", right=True)

    return (
        Column("Đơn vị", lambda u: u.id),
        Column(
            f"{people(seen.before.day)} → {people(seen.after.day)}", lambda u: u.name, fill=True
        ),
        both("Tổng", lambda t: t.total),
        both("Hoàn thành", lambda t: t.finished),
        both("Quá hạn", lambda t: t.states["overdue"]),
    )


def _title(seen: Any) -> str:
    from cchc_cli.cli.tables import people

    old, new = (f"{_name(m)} (xét ngày {people(m.day)})" for m in (seen.before, seen.after))
    return f"Từ {old} đến {new}"


def _name(moment: Any) -> str:
    from cchc_cli.text import printable

    return "các tệp hiện có" if moment.name is None else printable(moment.name)


def _as_table(seen: Any) -> None:
    from cchc_cli.cli.tables import print_table

    sys.stdout.write(f"{_title(seen)}\n")
    if seen.empty:
        sys.stdout.write("\nKhông có gì thay đổi.\n")
        return
    for heading, columns, rows in _sections(seen):
        if rows:
            sys.stdout.write(f"\n{heading.upper()} ({len(rows)})\n")
            print_table(columns, rows)
    sys.stdout.write("\nTHEO ĐƠN VỊ\n")
    print_table(_unit_columns(seen), seen.units)


def _as_markdown(seen: Any) -> None:
    from cchc_cli.cli.tables import print_markdown

    sys.stdout.write(f"# {_title(seen)}\n")
    if seen.empty:
        sys.stdout.write("\nKhông có gì thay đổi.\n")
        return
    for heading, columns, rows in (
        *_sections(seen),
        ("Theo đơn vị", _unit_columns(seen), seen.units),
    ):
        if rows:
            sys.stdout.write(f"\n## {heading}\n\n")
            print_markdown(columns, rows)


def _as_json(seen: Any) -> None:
    from dataclasses import asdict

    from cchc_cli.cli.duties import task_json
    from cchc_cli.cli.tables import print_json

    def sums(tally: Any) -> dict[str, int]:
        return {"total": tally.total, **tally.states}

    print_json(
        {
            "before": {"revision": seen.before.name, "as_of": seen.before.day},
            "after": {"revision": seen.after.name, "as_of": seen.after.day},
            "new": [task_json(d) for d in seen.new],
            "removed": [task_json(d) for d in seen.removed],
            **{name: [asdict(m) for m in getattr(seen, name)] for name in _MOVES},
            "departments": [
                {"id": u.id, "name": u.name, "before": sums(u.before), "after": sums(u.after)}
                for u in seen.units
            ],
        }
    )


_MOVES = ("states", "due", "evidence")
_PRINTERS = {"table": _as_table, "json": _as_json, "md": _as_markdown}
