"""The commands as Typer knows them, each loaded when it is called.

Why lazy: a command that shows a table must not pay for the ones that make documents.
"""

import sys
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command as build_command

from cchc_cli import __version__
from cchc_cli.cli.app import COMMANDS, INTERRUPTED, declared_by
from cchc_cli.cli.command import refuse_unknown, typer_command
from cchc_cli.cli.completion import in_vietnamese
from cchc_cli.cli.help_text import VietnameseContext
from cchc_cli.errors import UnknownWordError, UsageError


class LazyGroup(TyperGroup):
    """A group that knows its commands by name and imports one when it is asked for."""

    context_class = VietnameseContext

    def list_commands(self, _ctx: Any) -> list[str]:
        """Name the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, _ctx: Any, cmd_name: str) -> Any:
        """Import a command's module and build it; None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        return typer_command(declared_by(cmd_name))

    def format_commands(self, _ctx: Any, formatter: Any) -> None:
        """List the commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command, or say which one was meant."""
        refuse_unknown(args, COMMANDS, "cchc")
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=LazyGroup,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={
        "color": False,  # no codes of Typer's own: they would be shown as data's are
        "help_option_names": ["-h", "--help"],
    },
)


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"cchc {__version__}\n")
        raise typer.Exit


@app.callback(epilog="Hướng dẫn từng lệnh: cchc LỆNH --help")
def root(
    version: bool = typer.Option(
        False,
        "--version",
        help="In phiên bản.",
        is_eager=True,
        callback=_show_version,
        show_default=False,
    ),
) -> None:
    """Theo dõi nhiệm vụ cải cách hành chính (CCHC) của xã và lập văn bản đúng thể thức."""


def call(argv: list[str]) -> Any:
    """Run a command and return what it returns; raises whatever the command raises."""
    command = in_vietnamese(build_command(app))
    if argv[:1] == ["help"]:
        argv = [*argv[1:], "--help"]
    try:
        return command.main(argv, prog_name="cchc", standalone_mode=False)
    except typer.Abort:
        return INTERRUPTED
    except typer.TyperException as error:
        from cchc_cli.cli.typed_line import typed_line
        from cchc_cli.cli.wrong_use import usage_sentence

        sys.stderr.write(f"{usage_sentence(error, typed_line(command, argv))}\n")
        return 2


def with_quotes(error: UnknownWordError, argv: list[str]) -> UsageError:
    """Say how to quote the words that one not known belongs to."""
    from cchc_cli.cli.typed_line import typed_line, unquoted

    hint = unquoted(typed_line(build_command(app), argv), error.word)
    return UsageError(f"{error}\n{hint}".rstrip())
