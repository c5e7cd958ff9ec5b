"""The command line itself: start-up, usage errors, pipes."""

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import cchc_cli
from tests.helpers.processes import python
from tests.helpers.repository import ROOT

RUN = """
import sys
sys.argv = ["cchc", *sys.argv[1:]]
from cchc_cli.__main__ import main
try:
    main()
except SystemExit:
    pass
import datetime as dt
import json
sys.stderr.write("\\n" + json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def loaded_by(*argv: str, **environment: str) -> set[str]:
    run = python(RUN, *argv, **environment)
    return set(json.loads(run.stderr.splitlines()[-1]))


HEAVY = {"pydantic", "pydantic_core", "rich", "jinja2", "docx", "lxml", "segno"}


def test_version_imports_nothing() -> None:
    assert not loaded_by("--version") & (HEAVY | {"typer", "yaml"})
    assert python(RUN, "--version").stdout == f"cchc {cchc_cli.__version__}\n"


def test_help_imports_no_command() -> None:
    assert not loaded_by("--help") & (HEAVY | {"yaml"})


def test_completion_is_light() -> None:
    typed = {"_CCHC_COMPLETE": "complete_bash", "COMP_WORDS": "cchc ch", "COMP_CWORD": "1"}
    assert not loaded_by(**typed) & (HEAVY - {"lxml"})
    assert "check" in python(RUN, **typed).stdout


def test_check_in_a_pipe_is_light() -> None:
    assert not loaded_by("check", "--data", str(ROOT)) & (HEAVY - {"pydantic", "pydantic_core"})


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["chekc"], "Ý bạn là `cchc check`?"),
        (["check", "--fromat", "json"], "`--format`"),
        (["check", "--format", "jsn"], "Ý bạn là `json`?"),
        (["explain"], "Thiếu MÃ"),
        (["explain", "unknown-kye"], "Ý bạn là `unknown-key`?"),
        (["check", "--data", "khong-co"], "khong-co"),
        (["check", "--as-of", "32/1/2025"], "32/1/2025"),
        (["check", "thừa"], "thừa"),
    ],
)
def test_wrong_use_is_told_in_vietnamese(argv: list[str], words: str, cchc: Callable) -> None:
    answer = cchc(*argv)
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err


def test_no_workspace(cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.chdir(tmp_path)
    answer = cchc("check")
    assert answer.code == 2
    assert "--data" in answer.err


def test_help_is_vietnamese(cchc: Callable) -> None:
    answer = cchc("check", "--help")
    assert "Cách dùng: cchc check" in answer.out
    assert "Options" not in answer.out


def test_a_pipe_that_closes_early_is_no_error() -> None:
    command = [
        sys.executable,
        "-c",
        "import sys; from cchc_cli.cli.app import run; sys.exit(run(['schema']))",
    ]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": ""},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() in {0, 141}


def test_a_bug_ends_in_words_and_a_code_of_its_own(
    workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cchc_cli.workspace.reading import load

    def broken(_workspace: object) -> None:
        raise ZeroDivisionError("tên người")

    monkeypatch.setattr(load, "load", broken)
    answer = cchc("status", "--data", workspace())
    assert (answer.code, answer.out) == (70, "")
    assert "Lỗi của chính cchc" in answer.err
    assert "ZeroDivisionError" in answer.err
    assert "/cli/record.py:" in answer.err
    assert "tên người" not in answer.err


@pytest.mark.parametrize(
    ("utc", "today"),
    [("2025-03-01T16:59:00", "2025-03-01"), ("2025-03-01T17:00:00", "2025-03-02")],
)
def test_today_is_the_day_in_vietnam(utc: str, today: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from cchc_cli.cli import options

    moment = dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)

    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return moment.astimezone(tz)

    monkeypatch.setattr(options.dt, "datetime", Clock)
    assert options.day_of(None).isoformat() == today


def test_what_we_need_of_typer_and_pyyaml_is_there() -> None:
    """A new version that takes one of these away should be told here, not by a user."""
    import typer
    import yaml

    from cchc_cli.workspace.reading.parser import CParser

    assert CParser("a: 1").get_event() is not None
    assert {"write_usage", "write_heading", "write_dl", "section"} <= set(
        dir(typer.Context.formatter_class)
    )
    assert isinstance(CParser("a").get_event(), yaml.StreamStartEvent)
