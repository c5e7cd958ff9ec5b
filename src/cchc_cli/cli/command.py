"""What every command is made with."""

from collections.abc import Collection
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
        refuse_unknown(args, self.list_commands(ctx), ctx.command_path)
        return super().resolve_command(ctx, args)


def refuse_unknown(args: list[str], commands: Collection[str], path: str) -> None:
    """Say which command was meant; `path` is what stands before it. Raises UsageError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.suggestions import capital, question
    from cchc_cli.text import listing, nearest, printable

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
