"""The commands below `cchc form`: a file each, in the order of the work."""

from collections.abc import Callable
from pathlib import Path

from cchc_cli.cli.commands import form

STEPS = ["export", "import", "status"]


def test_help_names_every_step_in_its_order(cchc: Callable) -> None:
    listed = cchc("form", "--help").out.partition("Lệnh:\n")[2].splitlines()
    assert [line.split()[0] for line in listed if line[2:3].strip()] == STEPS


def test_a_step_is_its_file() -> None:
    """A file of a command that nobody put into the group could not be called."""
    files = {path.stem.rstrip("_") for path in Path(form.__file__).parent.glob("[!_]*.py")}
    assert files == set(form.app.commands) == set(STEPS)
