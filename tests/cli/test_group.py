"""The commands as Typer knows them."""

from cchc_cli.cli.app import COMMANDS
from cchc_cli.cli.group import call


def test_typer_answers_with_exit_codes() -> None:
    assert not call(["explain", "unknown-key"])
    assert call(["show"]) == 2


def test_every_command_of_the_table_is_built() -> None:
    assert [call([name, "--help"]) for name in COMMANDS] == [0] * len(COMMANDS)
