"""Records to make documents of, and a report rendered as a user does it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from cchc_cli.documents.make import Made
from cchc_cli.model.record import Record
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.printing import made
from tests.helpers.report_data import REPORTED
from tests.helpers.repository import ROOT


@pytest.fixture(scope="module")
def record() -> Record:
    """The real record of the repository."""
    return load(find_workspace(str(ROOT))).record


@pytest.fixture(scope="module")
def scorecard(example_record: Record) -> Made:
    return made(example_record, "scorecard")


@pytest.fixture
def render_report(
    workspace: Callable[..., Path], cchc: Callable, tmp_path: Path
) -> Callable[..., tuple[Any, list[str]]]:
    """Render the report of a period; give the answer, and the lines and rows of the document."""

    def call(
        period: str, *options: str, more: str = "", compare: str = "none"
    ) -> tuple[Any, list[str]]:
        root = workspace(REPORTED.replace("COMPARE", compare) + more)
        output = tmp_path / "x.docx"
        output.unlink(missing_ok=True)
        answer = cchc(
            "render", "report", "--period", period, *options, "-o", output, "--data", root
        )
        if not output.exists():
            return answer, []
        document = docx.Document(str(output))
        rows = [[c.text for c in row.cells] for t in document.tables for row in t.rows]
        return answer, [p.text for p in document.paragraphs] + [" | ".join(row) for row in rows]

    return call
