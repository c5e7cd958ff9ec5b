"""Signals at any moment: their code, no traceback; what the caller ignores stays ignored."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import ONE
from tests.helpers.processes import environment

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")

SENT_AT = """
import os, sys

number, moment = int(sys.argv[1]), sys.argv[2]


class Sends:
    def find_spec(self, name, path=None, target=None):
        if name == moment:
            os.kill(os.getpid(), number)


from cchc_cli import __main__

sys.meta_path.insert(0, Sends())
del sys.argv[:2]
sys.argv[0] = "cchc"
if moment == "the end":
    from cchc_cli.cli import signals
    ignore = signals.ignore
    def send_before():
        signals.ignore = ignore
        os.kill(os.getpid(), number)
        ignore()
    signals.ignore = send_before
if moment == "what python calls":
    class Closing:
        def __del__(self):
            os.kill(os.getpid(), number)
    from cchc_cli.cli import app
    run = app.run
    app.run = lambda argv: (Closing(), run(argv))[1]
__main__.main()
"""
"""Runs a command that sends itself a signal: when a module is first looked for, at the end."""

CODES = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129} if os.name != "nt" else {}
EARLY = ("cchc_cli.cli.app", "cchc_cli.cli.commands.tasks", "typer", "cchc_cli.cli.help_text")
LATE = ("yaml", "cchc_cli.cli.output.tables")


def ended(
    number: int, moment: str, data: Path, ignored: int | None = None
) -> subprocess.CompletedProcess[str]:
    def ignore() -> None:
        if ignored is not None:
            signal.signal(ignored, signal.SIG_IGN)

    return subprocess.run(
        [sys.executable, "-c", SENT_AT, str(int(number)), moment, "tasks", f"--data={data}"],
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
        preexec_fn=ignore,
    )


@pytest.mark.parametrize("number", CODES)
@pytest.mark.parametrize("moment", [*EARLY, *LATE])
def test_a_signal_ends_a_run_with_its_code(
    number: signal.Signals, moment: str, workspace: Callable[..., Path]
) -> None:
    run = ended(number, moment, workspace(ONE))
    word = "Đã dừng." if number == signal.SIGINT and moment in LATE else ""
    assert (run.returncode, run.stdout, run.stderr.strip()) == (CODES[number], "", word)


@pytest.mark.parametrize("moment", ["what python calls", "the end"])
@pytest.mark.parametrize("number", CODES)
def test_a_signal_where_no_exception_can_be_raised_ends_it_too(
    number: signal.Signals, moment: str, workspace: Callable[..., Path]
) -> None:
    run = ended(number, moment, workspace(ONE))
    assert (run.returncode, run.stderr) == (CODES[number], "")


@pytest.mark.parametrize("number", CODES)
def test_a_signal_that_the_caller_ignores_stays_ignored(
    number: signal.Signals, workspace: Callable[..., Path]
) -> None:
    run = ended(number, "yaml", workspace(ONE), ignored=number)
    assert (run.returncode, run.stderr) == (0, "")
    assert "A" in run.stdout
