"""The formats of `--format`: a file each, the same for every command that shows rows."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli.output import formats
from tests.helpers.examples import DAY

COMMANDS = ("status", "tasks", "score", "score --gaps", "score --by department", "diff")


def test_a_format_is_its_file() -> None:
    folder = Path(formats.__file__).parent
    assert set(formats.FORMATS) == {path.stem for path in folder.glob("[!_]*.py")}
    assert formats.FORMATS[0] == formats.USUAL == "table"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_with_rows_takes_every_format(
    command: str, tracked: Path, cchc: Callable
) -> None:
    cchc("update", "NV-012", "--status", "done", *DAY)
    shown = set(formats.FORMATS) - formats.TO_FILE
    said = {form: cchc(*command.split(), "--format", form, *DAY) for form in shown}
    assert all(answer.code == 0 for answer in said.values()), said
    assert json.loads(said["json"].out)
    rows = list(csv.reader(io.StringIO(said["csv"].out.removeprefix("\ufeff"))))
    assert len(rows) > 1
    assert all(len(row) == len(rows[0]) for row in rows)
    assert "|" in said["md"].out


def test_an_unknown_format_is_told_before_anything_is_read(tmp_path: Path, cchc: Callable) -> None:
    answer = cchc("tasks", "--format", "jsn", "--data", str(tmp_path / "none"))
    assert answer.code == 2
    assert "Ý bạn là `json`?" in answer.err
