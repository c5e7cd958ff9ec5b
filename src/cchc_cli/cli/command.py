"""What every command is made with."""

import sys
from collections.abc import Collection
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from cchc_cli.cli.help_text import VietnameseContext
from cchc_cli.errors import OutsideError
from cchc_cli.oserror import reason
from cchc_cli.text import printable


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
            # Only standard output has no name: what has one was being read, or written beside.
            named = None if error.filename is None else printable(str(error.filename))
            what = "ghi được kết quả" if named is None else f"đọc hoặc ghi được {named}"
            raise OutsideError(f"Không {what}: {reason(error)}.") from error
        return result


def command_app() -> typer.Typer:
    """Make the Typer app that holds one command."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


class CommandGroup(TyperGroup):
    """A command with commands of its own."""

    context_class = VietnameseContext

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; raises UsageError with the one that was meant."""
        refuse_unknown(args, self.list_commands(ctx), ctx.command_path)
        return super().resolve_command(ctx, args)


def refuse_unknown(args: list[str], commands: Collection[str], path: str) -> None:
    """Say which command was meant; `path` is what stands before it. Raises UsageError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.suggestions import capital, question
    from cchc_cli.text import listing, nearest

    if not args or args[0] in commands or args[0].startswith("-"):
        return
    near = [f"{path} {name}" for name in nearest(args[0], commands)]
    hint = capital(question(near)) if near else f"Có các lệnh: {listing(commands, 20)}"
    raise UsageError(f"Không có lệnh `{printable(args[0])}`. {hint}")


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
