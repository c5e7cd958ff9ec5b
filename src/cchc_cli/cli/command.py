"""Typer's commands, made of what our modules declare."""

import inspect
from collections import Counter
from functools import wraps
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command, get_group

from cchc_cli.cli import declaring
from cchc_cli.cli.arguments import refuse_unreadable
from cchc_cli.cli.help_text import VietnameseContext


class Command(TyperCommand):
    """A command whose help is Vietnamese."""

    context_class = VietnameseContext

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Read the words; raises UsageError for an option of one value that stands twice."""
        if not ctx.resilient_parsing:  # not while the Tab key is asked
            self._refuse_long_dashes(args)
            _, _, order = self.make_parser(ctx).parse_args(list(args))
            _refuse_twice(order)
        return super().parse_args(ctx, args)

    def _refuse_long_dashes(self, args: list[str]) -> None:
        """Refuse an option with a dash of Word's, where a command that takes ids would take it."""
        options = {name for parameter in self.params for name in parameter.opts}
        for word in args:
            if not word.isascii() and f"--{word.lstrip('-–—−')}" in options:
                from cchc_cli.cli.wrong_use import long_dash
                from cchc_cli.errors import UsageError

                raise UsageError(long_dash(word))

    def invoke(self, ctx: Any) -> Any:
        """Run the command; raises UsageError for words that are no text."""
        refuse_unreadable(self.get_params(ctx), ctx.params)
        return super().invoke(ctx)


_OF_ALIASES = {"data", "as_of", "form", "output"}
"""Options that an alias of the shell gives to every command: a later one goes before it."""


def _refuse_twice(order: list[Any]) -> None:
    """Refuse an option of one value that stands twice: the first would be dropped in silence."""
    for parameter, times in Counter(order).items():
        is_option = parameter.param_type_name == "option"
        several = not is_option or parameter.multiple or parameter.is_flag
        if times > 1 and not several and parameter.name not in _OF_ALIASES:
            from cchc_cli.errors import UsageError

            raise UsageError(f"{parameter.opts[0]} viết {times} lần: chỉ giữ một.")


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
    from cchc_cli.cli.unknown_command import unknown_command
    from cchc_cli.errors import UsageError

    raise UsageError(unknown_command(args, commands, path))


def typer_command(app: declaring.App) -> Any:
    """Make Typer's command, or group of commands, of what a module declares."""
    made = typer.Typer(
        cls=CommandGroup,
        help=app.words,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=app.alone is None,
    )
    if app.alone is not None:
        settings = {**app.alone.settings, "invoke_without_command": True}
        made.callback(**settings)(_alone(app.alone))
    for name, command in app.commands.items():
        made.command(name, cls=Command, **command.settings)(_function(command))
    return get_group(made) if app.words else get_command(made)


def _function(command: declaring.Command) -> Any:
    """Return a command's function with the signature that Typer reads."""

    @wraps(command.function)
    def called(**values: Any) -> Any:
        return command.function(**values)

    return _signed(called, _typer_parameters(command))


def _alone(command: declaring.Command) -> Any:
    """Return what a group calls: the function, unless one of its commands is named."""

    @wraps(command.function)
    def called(ctx: typer.Context, **values: Any) -> Any:
        return command.function(**values) if ctx.invoked_subcommand is None else None

    context = inspect.Parameter("ctx", _BY_NAME, annotation=typer.Context)
    return _signed(called, [context, *_typer_parameters(command)])


_BY_NAME = inspect.Parameter.KEYWORD_ONLY


def _signed(function: Any, parameters: list[inspect.Parameter]) -> Any:
    function.__signature__ = inspect.Signature(parameters)
    function.__annotations__ = {each.name: each.annotation for each in parameters}
    return function


def _typer_parameters(command: declaring.Command) -> list[inspect.Parameter]:
    return [
        inspect.Parameter(
            each.name,
            _BY_NAME,
            default=inspect.Parameter.empty if each.default is declaring.REQUIRED else each.default,
            annotation=Annotated[each.kind, _typer_info(each.declared)],
        )
        for each in command.parameters
    ]


def _typer_info(declared: declaring.Declared) -> Any:
    if declared.names:
        return typer.Option(*declared.names, **declared.settings)
    return typer.Argument(**declared.settings)
