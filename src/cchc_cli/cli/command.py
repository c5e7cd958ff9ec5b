"""What every command is made with."""

import sys
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from cchc_cli.cli.help_text import VietnameseContext
from cchc_cli.errors import OutsideError
from cchc_cli.oserror import reason


class PipeClosedError(Exception):
    """Who read our output went away; Click would make an exit code 1 of it, which says more."""


class Command(TyperCommand):
    """A command whose help is Vietnamese."""

    context_class = VietnameseContext

    def invoke(self, ctx: Any) -> Any:
        """Run the command; output that cannot be written is an outside failure."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            raise PipeClosedError from None
        except OSError as error:
            raise OutsideError(f"Không ghi được kết quả: {reason(error)}.") from error
        return result


def command_app() -> typer.Typer:
    """Make the Typer app that holds one command."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


class CommandGroup(TyperGroup):
    """A command with commands of its own."""

    context_class = VietnameseContext


def command_group(words: str, *, runs_alone: bool = False) -> typer.Typer:
    """Make the Typer app of a command with commands of its own; some run alone too."""
    return typer.Typer(
        cls=CommandGroup,
        help=words,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=not runs_alone,
    )
