"""What commands take, told without Typer.

Why: Typer costs a command more than twice what Python does, and a line that is typed as its help
shows needs nothing of it. `plain_line.py` reads such lines from what is declared here;
`command.py` makes Typer's commands of it, for help, the Tab key, and lines that are wrong.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import UnionType
from typing import Any, NamedTuple

Function = Callable[..., Any]

REQUIRED = object()
"""The default of a parameter that has none."""


class Declared(NamedTuple):
    """An option, or an argument where it has no names; it stands in `Annotated`."""

    names: tuple[str, ...]
    settings: Mapping[str, Any]
    """As Typer calls them."""


def option(*names: str, **settings: Any) -> Any:
    """Declare an option."""
    return Declared(names, settings)


def argument(**settings: Any) -> Any:
    """Declare a word that is told by its place."""
    return Declared((), settings)


class Parameter(NamedTuple):
    """A parameter of a command's function."""

    name: str
    kind: Any
    """Its type: bool, str, Path, a list of these; or one of them and None."""
    default: Any
    declared: Declared

    @property
    def is_flag(self) -> bool:
        """Tell whether it takes no value."""
        return self.kind is bool

    @property
    def is_list(self) -> bool:
        """Tell whether it may be given several times, or take all words that are left."""
        return getattr(self._kind, "__origin__", None) is list

    def read(self, word: str) -> str | Path:
        """Return what a word means."""
        kind = self._kind.__args__[0] if self.is_list else self._kind
        return Path(word) if kind is Path else word

    @property
    def _kind(self) -> Any:
        return self.kind.__args__[0] if isinstance(self.kind, UnionType) else self.kind


class Command(NamedTuple):
    """A command: the function that it calls, and what Typer is told of it."""

    function: Any
    settings: Mapping[str, Any]

    @property
    def parameters(self) -> list[Parameter]:
        """Return what the function takes, in its order."""
        hints = {n: h for n, h in self.function.__annotations__.items() if n != "return"}
        usual = self.function.__defaults__ or ()
        defaults = [REQUIRED] * (len(hints) - len(usual)) + [*usual]
        return [
            Parameter(name, hint.__origin__, default, hint.__metadata__[0])
            for (name, hint), default in zip(hints.items(), defaults, strict=True)
        ]


class App:
    """What a module declares: one command, or a group of them."""

    def __init__(self, words: str = "") -> None:
        """Take what a group says of itself; a command has that in its docstring."""
        self.words = words
        self.commands: dict[str, Command] = {}
        self.alone: Command | None = None

    def command(self, name: str, **settings: Any) -> Callable[[Function], Function]:
        """Declare a function as a command."""

        def declared(function: Function) -> Function:
            self.commands[name] = Command(function, settings)
            return function

        return declared

    def runs_alone(self, **settings: Any) -> Callable[[Function], Function]:
        """Declare what a group does when none of its commands is named."""

        def declared(function: Function) -> Function:
            self.alone = Command(function, settings)
            return function

        return declared

    def add(self, app: "App") -> None:
        """Take the commands of another module into this group."""
        self.commands |= app.commands
