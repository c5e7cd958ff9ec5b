"""Reports of any length, made within this process."""

from dataclasses import replace
from functools import cache, partial

from workspaces import ROOT

from cchc_cli.documents.document import Request
from cchc_cli.documents.make import document, make
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.documents.templates import find_template
from cchc_cli.model.record import Record
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load


@cache
def _example() -> Record:
    return load(find_workspace(str(ROOT / "examples"))).record


def report_of_duties(count: int) -> bytes:
    """Make the report of a quarter with so many duties in its appendix, as a .docx."""
    record = _example()
    tasks = tuple(replace(record.tasks[i % 12], id=f"N{i}", criteria=()) for i in range(count))
    many = replace(record, tasks=tasks)
    scope = scope_of(read_period("2025-Q3"), "ministry")
    wanted = Request(kind="report", day=scope.window.last, scope=scope)
    find = partial(find_template, ROOT)
    return make("report", document(many, wanted), find, many).data
