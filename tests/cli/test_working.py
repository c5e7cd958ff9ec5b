"""What a long command is at: a line of a terminal that leaves nothing, and nothing elsewhere."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout

import pytest

from cchc_cli.cli.output.widths import display_width
from cchc_cli.cli.working import Work, at_work, how_far
from cchc_cli.errors import StoppedError
from tests.helpers.processes import left_on_screen


class Terminal(io.StringIO):
    """A terminal that remembers what was written."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return 2


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Make a terminal of 40 columns."""
    monkeypatch.setattr(os, "get_terminal_size", lambda _handle: os.terminal_size((40, 24)))
    monkeypatch.setenv("TERM", "xterm")
    return Terminal()


@contextmanager
def working_on(terminal: Terminal) -> Iterator[Work]:
    """Work with both streams leading to a terminal, which they do again at the end."""
    with redirect_stdout(terminal), redirect_stderr(terminal):
        try:
            with at_work() as work:
                yield work
        finally:
            assert (sys.stdout, sys.stderr) == (terminal, terminal)


def go_through(terminal: Terminal, names: list[str]) -> None:
    with working_on(terminal) as work:
        for name in work.over(names, "Đang đọc", str):
            sys.stdout.write(f"{name} xong\n")


def test_each_file_is_named_while_it_lasts_and_only_answers_stay(terminal: Terminal) -> None:
    go_through(terminal, ["a.docx", "b.docx"])
    assert "Đang đọc 2/2: b.docx\r" in terminal.getvalue()
    assert left_on_screen(terminal.getvalue()) == ["a.docx xong", "b.docx xong", ""]


def test_one_file_alone_is_not_told(terminal: Terminal) -> None:
    go_through(terminal, ["a.docx"])
    assert terminal.getvalue() == "a.docx xong\n"


def test_a_line_stays_in_a_row_with_what_the_key_shows(terminal: Terminal) -> None:
    """A line that wraps could not be taken back, nor could `^C` that wraps."""
    with working_on(terminal) as work:
        for words in ("văn bản " * 9, "x" * 99, "漢" * 30, "ngắn"):
            work.says(words)
    shown = [part for part in terminal.getvalue().split("\r") if part.strip()]
    assert [display_width(part) for part in shown] == [37, 37, 37, 4]
    assert all(part.endswith("…") for part in shown[:3])
    assert left_on_screen(f"{terminal.getvalue()}^C") == ["^C"]


def test_what_the_key_shows_behind_the_line_goes_with_it(terminal: Terminal) -> None:
    with working_on(terminal) as work:
        work.says("Đang đọc")
        terminal.write("^C")
    assert left_on_screen(terminal.getvalue()) == [""]


def test_a_name_steers_no_terminal(terminal: Terminal) -> None:
    with working_on(terminal) as work:
        work.says("a\x1b[31m\n\rb")
    assert "a\\x1b[31m\\x0a\\x0db" in terminal.getvalue()


def test_work_within_work_has_the_same_line(terminal: Terminal) -> None:
    with working_on(terminal) as outer:
        outer.says("Đang kiểm tra 1/2: a.doc")
        with at_work() as inner:
            inner.says("LibreOffice đang đọc a.doc")
        outer.says("Đang kiểm tra 2/2: b.doc")
        sys.stderr.writelines(["b.doc: ", "hỏng\n"])
    assert left_on_screen(terminal.getvalue()) == ["b.doc: hỏng", ""]


@pytest.mark.parametrize("silent", ["pipe", "dumb terminal"])
def test_elsewhere_nothing_is_shown(
    silent: str, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    if silent == "pipe":
        monkeypatch.setattr(terminal, "isatty", lambda: False)
    else:
        monkeypatch.setenv("TERM", "dumb")
    go_through(terminal, ["a", "b"])
    assert terminal.getvalue() == "a xong\nb xong\n"


def test_a_terminal_that_does_not_tell_its_width_has_eighty_columns(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "get_terminal_size", refuse)
    with working_on(terminal) as work:
        work.says("x" * 99)
    assert f"{'x' * 76}…" in terminal.getvalue().split("\r")


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit, OSError])
def test_the_line_goes_however_work_ends(end: type[BaseException], terminal: Terminal) -> None:
    def ended(work: Work) -> None:
        work.says("Đang đọc")
        raise end

    with pytest.raises(end), working_on(terminal) as work:
        ended(work)
    assert left_on_screen(terminal.getvalue()) == [""]


def test_who_stops_it_is_told_how_far_it_came() -> None:
    done: list[str] = []

    def stopped_at_b(work: Work) -> None:
        for name in work.over(["a", "b", "c"], "Đang đọc", str):
            if name == "b":
                raise KeyboardInterrupt
            done.append(name)

    with pytest.raises(StoppedError, match="đã đọc 1"), at_work(lambda: f"đã đọc {len(done)}") as w:
        stopped_at_b(w)


@pytest.mark.parametrize(
    ("done", "left", "said"),
    [
        ("", "a b", "Chưa lập biểu nào."),
        ("a b", "", "Đã lập cả 2 biểu."),
        ("a", "", "Đã lập biểu `a`."),
        ("a", "b c", "Đã lập 1 trong 3 biểu: `a`. Chưa lập: `b`, `c`."),
        (
            "a b c d e",
            "f g h i j k",
            "Đã lập 5 trong 11 biểu: `a`, `b`, `c`, `d` và 1 biểu khác. "
            "Chưa lập: `f`, `g`, `h`, `i` và 2 biểu khác.",
        ),
    ],
)
def test_how_far_work_came_in_words(done: str, left: str, said: str) -> None:
    assert how_far("lập", "biểu", done.split(), left.split()) == said


def test_an_interrupted_command_shows_no_trace(
    cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_argv: list[str]) -> None:
        raise StoppedError("Chưa lập biểu nào.")

    monkeypatch.setattr("cchc_cli.cli.app.load", stop)
    answer = cchc("status")
    assert (answer.code, answer.out, answer.err) == (130, "", "\nĐã dừng. Chưa lập biểu nào.\n")
