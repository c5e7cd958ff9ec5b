"""What every command is made with."""

import typer
from typer.core import TyperCommand, TyperGroup

from cchc_cli.cli.help_text import VietnameseContext


class Verb(TyperCommand):
    """A command whose help is Vietnamese."""

    context_class = VietnameseContext


def verb_app() -> typer.Typer:
    """Make the Typer app that holds one command."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


class VerbGroup(TyperGroup):
    """A command with commands of its own."""

    context_class = VietnameseContext


def verb_group(words: str) -> typer.Typer:
    """Make the Typer app of a command that has commands of its own."""
    return typer.Typer(
        cls=VerbGroup,
        help=words,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
    )
