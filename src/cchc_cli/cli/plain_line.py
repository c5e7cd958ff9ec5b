"""A command line that is typed as its help shows, read without Typer.

Whatever is not as plain as that, a value joined by `=`, an option that is unknown or given twice,
a word too many or missing, is left to Typer, which knows what to say.
"""

import os
from collections.abc import Iterator
from typing import Any, NamedTuple

from cchc_cli.cli.arguments import is_broken
from cchc_cli.cli.declaring import REQUIRED, App, Command, Parameter

Values = dict[str, Any]


class PlainLine(NamedTuple):
    """A command, and what was typed for its parameters."""

    command: Command
    typed: Values

    def call(self) -> Any:
        """Run the command; raises what it raises, and UsageError for values it does not know."""
        values = {**self.typed}
        known = {each.name: each for each in self.command.parameters}
        for name in dict.fromkeys([*values, *known]):  # of several mistakes the first is told
            callback = known[name].declared.settings.get("callback")
            if callback is not None:
                values[name] = callback(values.get(name, known[name].default))
        return self.command.function(**values)


def plain_line(app: App, words: list[str]) -> PlainLine | None:
    """Read the words behind a command's name; None where only Typer can judge them."""
    command, words = _called(app, words)
    if command is None or any(is_broken(word) for word in words):
        return None
    values = _from_environment(command)
    return PlainLine(command, values) if _taken(command, words, values) else None


def _called(app: App, words: list[str]) -> tuple[Command | None, list[str]]:
    """Return the command that words call, and those behind its name."""
    if not app.words:
        return next(iter(app.commands.values())), words
    if words and words[0] in app.commands:
        return app.commands[words[0]], words[1:]
    return app.alone, words


def _from_environment(command: Command) -> Values:
    """Return the values of options that the environment has."""
    named = {each.name: each.declared.settings.get("envvar") for each in command.parameters}
    found = {name: os.environ.get(variable) for name, variable in named.items() if variable}
    return {name: value for name, value in found.items() if value}


def _taken(command: Command, words: list[str], values: Values) -> bool:
    """Put words into the values of a command's parameters; tell whether all were plain."""
    options = {name: each for each in command.parameters for name in each.declared.names}
    given: Values = {}
    placed: list[str] = []
    coming = iter(words)
    for word in coming:
        if word == "-" or not word.startswith(_DASHES):
            placed.append(word)
        elif word not in options or not _option_taken(options[word], coming, given):
            return False
    values |= given
    arguments = [each for each in command.parameters if not each.declared.names]
    _take_arguments(arguments, placed, values)
    needed = {each.name for each in command.parameters if each.default is REQUIRED}
    return not placed and needed <= values.keys()


_DASHES = ("-", "‐", "‑", "‒", "–", "—", "−")
"""What begins an option, as it is typed or as Word and telephones write it."""


def _option_taken(option: Parameter, coming: Iterator[str], given: Values) -> bool:
    """Take an option, with the word behind it unless it is a flag; tell whether it was plain."""
    if option.is_flag:
        given[option.name] = True
        return True
    word = next(coming, "-")
    if word.startswith(_DASHES) or (option.name in given and not option.is_list):
        return False
    value = option.read(word)
    given[option.name] = [*given.get(option.name, ()), value] if option.is_list else value
    return True


def _take_arguments(arguments: list[Parameter], placed: list[str], values: Values) -> None:
    """Move words to the arguments in their order; what is left is too much.

    An argument that takes several words is the last one of its command.
    """
    for each in arguments:
        count = len(placed) if each.is_list else 1
        words, placed[:count] = [each.read(word) for word in placed[:count]], []
        if words:
            values[each.name] = words if each.is_list else words[0]
