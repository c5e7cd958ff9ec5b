"""Typer's help in Vietnamese, and that nothing else of it is English."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import commands


def test_help_is_vietnamese(cchc: Callable) -> None:
    answer = cchc("check", "--help")
    assert "Cách dùng: cchc check" in answer.out
    assert "Options" not in answer.out


def test_help_is_asked_for_in_every_usual_way(cchc: Callable) -> None:
    asked = [("update", "--help"), ("update", "-h"), ("help", "update")]
    assert len({cchc(*argv).out for argv in asked}) == 1
    assert cchc("help").out == cchc("-h").out == cchc("--help").out
    assert [cchc(*argv).code for argv in [*asked, ("help",), ("form", "export", "-h")]] == [0] * 5


def test_what_we_need_of_typer_and_pyyaml_is_there() -> None:
    """A new version that takes one of these away should be told here, not by a user."""
    import typer
    import yaml

    from cchc_cli.workspace.reading.parser import CParser

    assert CParser("a: 1").get_event() is not None
    assert {"write_usage", "write_heading", "write_dl", "section"} <= set(
        dir(typer.Context.formatter_class)
    )
    assert set(completion_parts()) == {"install", "get_completion_script", "_get_shell_name"}
    assert isinstance(CParser("a").get_event(), yaml.StreamStartEvent)


def completion_parts() -> list[str]:
    from typer import _completion_shared as shared

    names = ("install", "get_completion_script", "_get_shell_name")
    return [name for name in names if hasattr(shared, name)]


def test_examples_can_be_pasted_on_windows() -> None:
    """To cmd there a word in single quotes is several words."""
    assert [path for path, command in commands() if "'" in (command.epilog or "")] == []


ENGLISH = re.compile(
    r"\b(?:argument|option|invalid|value|path|not|is|does|got|missing|such|try|error|required"
    r"|readable|exist|directory|usage|command)\b",
    re.IGNORECASE,
)


def wrong_uses() -> Iterator[tuple[str, ...]]:
    """Yield command lines that Typer itself refuses, of every command and for every reason."""
    for path, command in commands():
        yield (*path, "--khong-co")
        yield (*path, "-z")
        yield (*path, *["thừa"] * 9)
        yield (*path, "—final", *["thừa"] * 9)
        for parameter in command.params:
            flag = getattr(parameter, "is_flag", False)
            if parameter.param_type_name == "option":
                yield (*path, f"{parameter.opts[-1]}=x") if flag else (*path, parameter.opts[-1])
        if any(parameter.required for parameter in command.params):
            yield path
        if len(path) > 1:
            yield (*path[:-1], "--")


def test_no_wrong_use_is_told_in_english(cchc: Callable, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    reasons = set()
    for argv in wrong_uses():
        answer = cchc(*argv)
        assert answer.code == 2, (argv, answer)
        said = re.sub(
            r"`[^`]*`|cchc .* --help|cchc [a-z].*|--[a-z-]+|[a-z]+(?:\|[a-z]+)+", "", answer.err
        )
        assert ENGLISH.findall(said) == [], (argv, answer.err)
        reasons.add(answer.err.split()[0])
    assert reasons >= {"Không", "Thừa", "Tùy", "Thiếu"}


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of Unix")
def test_a_file_that_may_not_be_read_is_told_in_vietnamese(
    cchc: Callable, tmp_path: Path, monkeypatch: Any
) -> None:
    """Typer asks the system itself, where it is let."""
    monkeypatch.setattr(os, "access", lambda *_args, **_more: False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "g.docx").write_bytes(b"x")
    answer = cchc("lint", "g.docx")
    assert (answer.code, ENGLISH.findall(answer.err)) == (2, [])
