"""What every command is made with."""

import typer
from typer.core import TyperCommand

from cchc_cli.cli.help_text import VietnameseContext


class Verb(TyperCommand):
    """A command whose help is Vietnamese."""

    context_class = VietnameseContext


def verb_app() -> typer.Typer:
    """Make the Typer app that holds one command."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
