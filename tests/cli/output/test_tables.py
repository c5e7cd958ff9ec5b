"""Tables: by Rich on a terminal, plainly in a pipe, with the same words."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli.output.widths import display_width
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import many
from tests.helpers.examples import DAY
from tests.helpers.processes import lines_on_terminal, on_terminal, python, shown_by
from tests.helpers.repository import ROOT

a_terminal = pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
WIDE = 250
RED, GREEN, BOLD = "\x1b[31m", "\x1b[32m", "\x1b[1m"


def words(lines: list[str]) -> list[list[str]]:
    """Return the words of each line, without lines that only draw."""
    return [line.split() for line in lines if set(line) - set("- ")]


@a_terminal
@pytest.mark.parametrize("width", [60, 80, 120])
def test_status_fits_the_screen(examples: Path, width: int) -> None:
    for command in (["status"], ["tasks"], ["show", "NV-003"]):
        lines = lines_on_terminal(width, *command, *DAY)
        assert max(display_width(line) for line in lines) <= max(width, 80), command


@a_terminal
@pytest.mark.parametrize(
    ("command", "row"),
    [(("statistics", "list"), ["1:1", "6"]), (("outline",), ["I.1", "6"])],
)
def test_long_texts_leave_room_for_ids_and_numbers(
    command: tuple[str, ...], row: list[str]
) -> None:
    """Units and what is missing are as long as sentences: these are cut, not what they belong to."""
    where = ("--data", str(ROOT / "examples" / "bao-cao-2025"), "--period", "2025-Q3", *DAY)
    lines = words(lines_on_terminal(80, *command, *where))
    (found,) = (line for line in lines if line[0] == row[0])
    assert row[1] in found


@a_terminal
def test_what_is_wrapped_is_whole_and_begins_beside_its_number(
    examples: Path, cchc: Callable
) -> None:
    lines = lines_on_terminal(80, "publish", *DAY)
    first = next(i for i, line in enumerate(lines) if line.startswith("12/KH-UBND"))
    parts = [line.split()[-1] for line in lines[first : first + 2]]
    assert "".join(parts) == "https://example.org/ke-hoach-12"
    letters = lines_on_terminal(80, "letters", *DAY)
    (row,) = (line for line in letters if line.startswith("97/TB-UBND"))
    assert "03/11/2025  Thông báo  Kết luận của đồng chí" in row
    shown = " ".join(" ".join(letters).split())
    assert "tại Hội nghị giao ban tháng 11 năm 2025" in shown
    assert max(map(display_width, (*lines, *letters))) <= 80


@a_terminal
@pytest.mark.parametrize("command", ["status", "tasks"])
def test_a_wide_terminal_shows_the_words_of_a_pipe(
    command: str, examples: Path, cchc: Callable
) -> None:
    piped = cchc(command, *DAY).out.splitlines()
    assert words(lines_on_terminal(WIDE, command, *DAY)) == words(piped)
    assert any(set(line) == {"-", " "} for line in piped)


@a_terminal
def test_a_terminal_gets_colours_beside_the_words(examples: Path, cchc: Callable) -> None:
    shown = on_terminal(WIDE, "tasks", *DAY).splitlines()
    (late,) = [line for line in shown if "NV-011" in line]
    (done,) = [line for line in shown if "NV-001" in line]
    assert (RED in late, GREEN in late) == (True, False)
    assert (RED in done, GREEN in done) == (False, True)
    assert shown[0].startswith(BOLD)
    assert "\x1b" not in cchc("tasks", *DAY).out


@a_terminal
def test_who_wants_no_colour_gets_none(examples: Path) -> None:
    shown = on_terminal(WIDE, "tasks", *DAY, NO_COLOR="1")
    assert "NV-011" in shown
    assert (RED in shown, GREEN in shown) == (False, False)


@a_terminal
def test_what_does_not_fit_is_cut_at_a_word(examples: Path) -> None:
    (whole,) = [task for task in load(find_workspace(None)).record.tasks if task.id == "NV-003"]
    (line,) = [x for x in lines_on_terminal(80, "tasks", *DAY) if x.startswith("NV-003")]
    kept = next(word for word in line.split("  ") if word.endswith("…")).strip().removesuffix("…")
    assert f"{whole.content} ".startswith(f"{kept} ")


@a_terminal
def test_many_rows_are_drawn_plainly(workspace: Callable[..., Path]) -> None:
    """Rich takes a millisecond a row."""
    few, more = (
        lines_on_terminal(80, "tasks", "--data", workspace(many(count))) for count in (300, 301)
    )
    assert (few[1].startswith("T-0 "), more[1].startswith("---")) == (True, True)
    assert (few[300].split()[0], more[302].split()[0]) == ("T-299", "T-300")


def test_nothing_is_cut_in_a_pipe(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the width: in a file or behind grep nothing may be lost."""
    monkeypatch.setenv("COLUMNS", "40")
    record = load(find_workspace(None)).record
    said = cchc("tasks", *DAY).out
    assert all(task.content in said for task in record.tasks)
    assert all(unit.name in cchc("status", *DAY).out for unit in record.departments)
    assert record.tasks[3].content in cchc("show", record.tasks[3].id, *DAY).out
    assert "…" not in said
    names = [c.name for i in record.indexes for a in i.areas for c in a.criteria]
    board = cchc("score", *DAY).out + cchc("score", *DAY, "--format", "csv").out
    assert all(name in board for name in names)


SHOWING = (
    *("status", "tasks", "tasks --occurrences", "score", "score --gaps", "score --by department"),
    *("show NV-001", "show NV-003", "letters", "publish", "diff", "check", "evidence check"),
    *("update NV-003 --note x --dry-run", "template list", "explain unknown-key", "nothing"),
    *("template vars notice", "--help", "tasks -h"),
    *("statistics list --period 2025-Q3 --data bao-cao-2025", "lint none.docx", "render --help"),
    *("outline --period 2025-Q3 --data bao-cao-2025", "show NV-0", "tasks --format md"),
)
SLOW = ("render --all --out o", "template check notice")
WIDTHS = ("0", "-5", "1", "5", "10", "20", "40", "1000000", "abc", "")
EVERY = """
import os, sys
from cchc_cli.cli.app import run

widths, commands = eval(sys.argv[1])
for width in widths:
    os.environ["COLUMNS"] = width
    codes = {command: run(command.split()) for command in commands}
    sys.stdout.flush()
    assert set(codes.values()) <= {0, 1, 2}, (width, codes)
print("hết")
"""


@a_terminal
@pytest.mark.parametrize(
    ("term", "widths", "commands"),
    [
        ("xterm", WIDTHS, SHOWING),
        ("dumb", ("1", "20", "1000000"), SHOWING),
        ("", ("1", "20"), SHOWING),
        ("xterm", ("1", "1000000"), SLOW),
    ],
)
def test_no_width_of_a_terminal_is_too_much_for_a_command(
    tracked: Path, term: str, widths: tuple[str, ...], commands: tuple[str, ...]
) -> None:
    argv = [sys.executable, "-c", EVERY, repr((widths, commands))]
    shown = shown_by(argv, 80, TERM=term, CCHC_AS_OF=DAY[1])
    assert shown.splitlines()[-1] == "hết", shown[-3000:]


def test_no_width_is_too_much_for_a_command_in_a_pipe(tracked: Path) -> None:
    ran = python(EVERY, repr((("-5", "1", "abc"), SHOWING)), CCHC_AS_OF=DAY[1])
    assert ran.stdout.splitlines()[-1:] == ["hết"], ran.stderr[-3000:]


@a_terminal
@pytest.mark.parametrize("width", [1, 12, 20, 30, 40])
def test_what_is_too_narrow_for_columns_is_stacked(examples: Path, width: int) -> None:
    lines = lines_on_terminal(width, "tasks", *DAY)
    assert max(map(display_width, lines)) <= max(width, 12)
    (whole,) = [task for task in load(find_workspace(None)).record.tasks if task.id == "NV-003"]
    shown = "".join("".join(lines).split())
    assert "".join(f"NV-003Đơnvị:{whole.department}Nộidung:{whole.content}".split()) in shown
    told = lines_on_terminal(width, "show", "NV-003", *DAY)
    assert all(display_width(line) <= max(width, 12) or len(line.split()) == 1 for line in told)
    assert "".join(whole.content.split()) in "".join("".join(told).split())
