"""Lines that need no Typer are read as Typer reads them; all others are left to it."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from cchc_cli.cli.app import COMMANDS, declared_by
from cchc_cli.cli.command import typer_command
from cchc_cli.cli.declaring import REQUIRED, App, Command, Parameter
from cchc_cli.cli.plain_line import plain_line
from cchc_cli.errors import CchcError
from tests.helpers.loading import loaded_by

Words = list[str]
GOOD = ["x", "Đã họp", "2025-Q3", "NV-001", "json", "thu-muc/tep.docx"]
VALUES = [*GOOD * 3, "", "-", "-x", "--", "–-data", "—all"]


def recorded(command: Command, calls: list[Any]) -> Command:
    """Return a command that keeps what it is called with, and does nothing."""

    def record(**values: Any) -> None:
        calls.append({**{each.name: each.default for each in command.parameters}, **values})

    record.__annotations__ = command.function.__annotations__
    record.__defaults__ = command.function.__defaults__
    return Command(record, command.settings)


def recording(name: str) -> tuple[App, list[Any]]:
    declared, calls = declared_by(name), []
    app = App(declared.words)
    app.alone = declared.alone and recorded(declared.alone, calls)
    app.commands = {name: recorded(each, calls) for name, each in declared.commands.items()}
    return app, calls


def lines(app: App, seed: str) -> Iterator[Words]:
    """Yield command lines of all sorts, good and bad, for each command of an app."""
    chance = random.Random(seed)
    starts = [[name] for name in app.commands] if app.words else [[]]
    for start, command in zip(starts, app.commands.values(), strict=True):
        for _ in range(90):
            yield [*start, *typed(command, chance)]
    for _ in range(90 if app.alone else 0):
        yield typed(app.alone, chance)


def typed(command: Command, chance: random.Random) -> Words:
    words: Words = []
    for each in chance.sample(command.parameters, len(command.parameters)):
        if chance.random() < (0.95 if each.default is REQUIRED else 0.3):
            words += words_for(each, chance)
    slips = ([*words, chance.choice(VALUES)], words[:-1], [*words, "--khong-co"], words * 2)
    return chance.choice([words] * 8 + list(slips))


def words_for(parameter: Parameter, chance: random.Random) -> Words:
    value = chance.choice(VALUES)
    if not parameter.declared.names:
        return [value]
    name = chance.choice(parameter.declared.names)
    if parameter.is_flag:
        return [name]
    return chance.choice([[name, value]] * 5 + [[f"{name}={value}"], [name]])


def told(call: Callable[[], object], calls: list[Any]) -> object:
    calls.clear()
    try:
        call()
    except CchcError as error:
        return str(error)
    return list(calls)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_plain_line_means_what_it_means_to_typer(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, calls = recording(name)
    monkeypatch.setenv("CCHC_DATA", "du-lieu")
    monkeypatch.setenv("CCHC_AS_OF", "")
    plain = 0
    for words in lines(app, name):
        line = plain_line(app, words)
        if line is None:
            continue
        plain += 1
        theirs = told(lambda w=words: typer_command(app).main(w, standalone_mode=False), calls)
        assert told(line.call, calls) == theirs, words
    assert plain > 5


@pytest.mark.parametrize("name", COMMANDS)
def test_what_typer_refuses_is_not_plain(name: str) -> None:
    app, _ = recording(name)
    for words in lines(app, f"{name} 2"):
        try:
            typer_command(app).main(words, standalone_mode=False)
        except typer.TyperException:
            assert plain_line(app, words) is None, words
        except CchcError:
            pass


def test_values_have_the_types_that_are_declared() -> None:
    line = plain_line(declared_by("render"), ["notice", "TB-1", "-o", "a.docx", "--final"])
    assert line is not None
    wanted = {"kind": "notice", "name": "TB-1", "output": Path("a.docx"), "final": True}
    assert line.typed == wanted
    line = plain_line(declared_by("tasks"), ["--state", "done", "--state", "overdue"])
    assert line is not None
    assert line.typed == {"state": ["done", "overdue"]}


@pytest.mark.parametrize(
    "words",
    [
        ["--percent"],
        ["NV-1", "--percent", "-5"],
        ["NV-1", "--percent=5"],
        ["NV-1", "--percent", "5", "--percent", "6"],
        ["NV-1", "--help"],
        ["--", "NV-1"],
        ["NV-\udc801"],
        [],
    ],
)
def test_what_must_be_explained_is_left_to_typer(words: Words) -> None:
    assert plain_line(declared_by("update"), words) is None


def test_a_plain_line_loads_no_typer() -> None:
    assert "typer" not in loaded_by("explain", "unknown-key")
    assert "typer" in loaded_by("explain", "--help")
