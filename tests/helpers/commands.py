"""Every command there is, with its parameters, and words to type for those it cannot do without."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from typer.main import get_command

from cchc_cli.cli.arguments import parameter_name
from cchc_cli.cli.group import app

_NEEDED = {
    "MÃ": "T1",
    "MÃ…": "T1",
    "MẪU": "notice",
    "MẪU|TỆP": "notice",
    "NĂM": "2026",
    "LOẠI": "status",
    "LỜI_GHI": "x",
    "TỆP.docx…": "x.docx",
    "TỆP.xlsx…": "x.xlsx",
    "TỆP|-": "x.txt",
    "TỆP.xlsx|.csv": "x.csv",
    "--title": "x",
    "--period": "2025-Q3",
}


class Typed(NamedTuple):
    """A parameter of a command, and how one is typed that gets some words."""

    command: tuple[str, ...]
    parameter: Any
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{' '.join(self.command)} {parameter_name(self.parameter)}"

    def argv(self, words: str) -> tuple[str, ...]:
        return (*self.command, *self.before, words, *self.after)


def commands() -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield each command that does something, with the words that call it."""
    yield from _below(get_command(app), ())


def _below(command: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if not hasattr(command, "list_commands"):
        yield path, command
        return
    for name in command.list_commands(None):
        yield from _below(command.get_command(None, name), (*path, name))
    if path and command.invoke_without_command:
        yield path, command


def parameters() -> Iterator[Typed]:
    """Yield each parameter that takes words; arguments that are needed stand before or after it."""
    for path, command in commands():
        taking = [p for p in command.params if not getattr(p, "is_flag", False)]
        arguments = [p for p in taking if _is_argument(p)]
        options = [p for p in taking if p not in arguments]
        for parameter in taking:
            others = [p for p in options if p.required and p is not parameter]
            needed = [word for p in others for word in (p.opts[-1], _NEEDED[parameter_name(p)])]
            if parameter in arguments:
                at = arguments.index(parameter)
                firsts, lasts = arguments[:at], [p for p in arguments[at + 1 :] if p.required]
                needed += [_NEEDED.get(parameter_name(p), "x") for p in firsts]
                after = tuple(_NEEDED[parameter_name(p)] for p in lasts)
                yield Typed(path, parameter, tuple(needed), after)
            else:
                needed += [_NEEDED[parameter_name(p)] for p in arguments if p.required]
                yield Typed(path, parameter, (*needed, parameter.opts[-1]), ())


def _is_argument(parameter: Any) -> bool:
    return bool(parameter.param_type_name == "argument")
