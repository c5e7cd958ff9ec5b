"""The commands below `cchc import`: a file each, in the order in which help names them."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from cchc_cli.cli.commands import importing

KINDS = ["notice", "criteria", "tasks"]


def test_help_names_every_kind_in_its_order(cchc: Callable) -> None:
    listed = cchc("import", "--help").out.partition("Lệnh:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == KINDS


def test_a_kind_is_its_file() -> None:
    names = [path.stem for path in Path(importing.__file__).parent.glob("[!_]*.py")]
    files = {
        name for name in names if hasattr(import_module(f"{importing.__name__}.{name}"), "app")
    }
    assert files == set(importing.app.commands) == set(KINDS)
