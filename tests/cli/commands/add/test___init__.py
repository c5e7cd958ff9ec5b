"""The commands below `cchc add`: a file each, in the order in which help names them."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from cchc_cli.cli.commands import add

KINDS = ["task", "notice", "department", "signer", "criterion", "statistic", "report", "letter"]


def test_help_names_every_kind_in_its_order(cchc: Callable) -> None:
    listed = cchc("add", "--help").out.partition("Lệnh:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == KINDS


def test_a_kind_of_record_is_its_file() -> None:
    """A file of a command that nobody put into the group could not be called."""
    names = [path.stem for path in Path(add.__file__).parent.glob("[!_]*.py")]
    files = {name for name in names if hasattr(import_module(f"{add.__name__}.{name}"), "app")}
    assert files == set(add.app.commands) == set(KINDS)
