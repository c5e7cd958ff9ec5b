"""What every command is made with."""

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from cchc_cli.cli.arguments import refuse_unreadable
from cchc_cli.cli.help_text import VietnameseContext


class Command(TyperCommand):
    """A command whose help is Vietnamese."""

    context_class = VietnameseContext

    def invoke(self, ctx: Any) -> Any:
        """Run the command; raises UsageError for words that are no text."""
        refuse_unreadable(self.get_params(ctx), ctx.params)
        return super().invoke(ctx)


def command_app() -> typer.Typer:
    """Make the Typer app that holds one command."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


class CommandGroup(TyperGroup):
    """A command with commands of its own."""

    context_class = VietnameseContext

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named, or the group itself."""
        refuse_unreadable(self.get_params(ctx), ctx.params)
        return super().invoke(ctx)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; raises UsageError with the one that was meant."""
        names = self.list_commands(ctx)
        refuse_unknown(
            args, {name: _short_help(self, ctx, name) for name in names}, ctx.command_path
        )
        return super().resolve_command(ctx, args)


def _short_help(group: Any, ctx: Any, name: str) -> str:
    return str(group.get_command(ctx, name).get_short_help_str())


def refuse_unknown(args: list[str], commands: dict[str, str], path: str) -> None:
    """Say which command was meant; `path` is what stands before it. Raises UsageError.

    `commands` have their short help, where words of people are looked for.
    """
    if not args or args[0] in commands or args[0].startswith("-"):
        return
    from cchc_cli.cli.wrong_use import unknown_command
    from cchc_cli.errors import UsageError

    raise UsageError(unknown_command(args, commands, path))


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
