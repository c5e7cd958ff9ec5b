"""What reaches a terminal, a pipe or a file: only what can be seen, wherever it comes from."""

import io
import json
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from cchc_cli.cli.output.formats import FORMATS
from cchc_cli.cli.output.plain_streams import PlainStream, plain_streams, styled, unbroken
from cchc_cli.cli.output.widths import display_width
from cchc_cli.errors import UsageError
from tests.helpers.commands import Typed, parameters
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.examples import DAY
from tests.helpers.processes import command, on_terminal, shown_by
from tests.helpers.signs import BIDI, CONTROLS, LINE, assert_plain, unseen

PARAMETERS = list(parameters())


def test_controls_are_shown_and_lines_stay() -> None:
    beneath = io.StringIO()
    stream = PlainStream(beneath)
    stream.write("a\x1b[31m\u202eb\tc\n")
    stream.writelines(["d\r\n", "e\rf\n", "\udc96\ud800 Đô\u0302ng\u00a0Mẫu\n"])
    assert beneath.getvalue() == (
        "a\\x1b[31m\\u202eb\tc\nd\r\ne\\x0df\n\\x96\\ud800 Đô\u0302ng\u00a0Mẫu\n"
    )
    assert styled(stream) is beneath
    assert (styled(beneath), stream.isatty()) == (beneath, False)


class Terminal(io.StringIO):
    """A stream that says it is one, of the width that COLUMNS says."""

    def isatty(self) -> bool:
        return True


SAID = "Không có nhiệm vụ mã `NV-0`. Ý bạn là `NV-001`?\n  - một mục rất dài của danh sách\n"


def test_a_terminal_alone_gets_lines_of_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "24")
    terminal, pipe = Terminal(), io.StringIO()
    for beneath in (terminal, pipe):
        PlainStream(beneath).write(SAID)
        PlainStream(beneath).writelines(["Hạn: ", "ngắn\n"])
    assert terminal.getvalue() == (
        "Không có nhiệm vụ mã\n`NV-0`. Ý bạn là\n`NV-001`?\n"
        "  - một mục rất dài của\n    danh sách\nHạn: ngắn\n"
    )
    assert pipe.getvalue() == f"{SAID}Hạn: ngắn\n"


def test_what_is_pasted_elsewhere_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "24")
    terminal = Terminal()
    unbroken(PlainStream(terminal)).write(f"{SAID}\x1b")
    assert terminal.getvalue() == f"{SAID}\\x1b"
    assert unbroken(terminal) is terminal


def test_streams_are_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where one is closed, and where somebody else has put his own there meanwhile."""
    other = io.StringIO()
    monkeypatch.setattr(sys, "stderr", None)
    before = sys.stdout
    with plain_streams():
        assert (type(sys.stdout), sys.stderr) == (PlainStream, None)
    assert sys.stdout is before
    with plain_streams():
        monkeypatch.setattr(sys, "stdout", other)
    assert sys.stdout is other


def test_what_is_plain_costs_one_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty thousand rows go through here."""
    monkeypatch.setattr("re.sub", None)
    beneath = io.StringIO()
    PlainStream(beneath).write("Kế hoạch cải cách\nhành chính\n")
    assert beneath.getvalue() == "Kế hoạch cải cách\nhành chính\n"


@pytest.mark.parametrize("typed", PARAMETERS, ids=[typed.name for typed in PARAMETERS])
def test_what_is_typed_steers_no_terminal(
    typed: Typed, workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace(HEAD + TASK))
    assert_plain(cchc(*typed.argv(f"x{CONTROLS}{LINE}")))
    assert_plain(cchc(*typed.argv(f"{LINE}{CONTROLS}")))


@pytest.mark.parametrize(
    "argv",
    [
        [f"x{CONTROLS}{LINE}"],
        ["add", f"x{LINE}{CONTROLS}"],
        ["tasks", f"--{CONTROLS}{LINE}"],
        ["tasks", f"-{LINE}{CONTROLS}"],
        ["tasks", f"--all={CONTROLS}{LINE}"],
        ["tasks", "x", f"{LINE}{CONTROLS}"],
        ["template", "--", f"{LINE}{CONTROLS}"],
    ],
    ids=["command", "below", "long", "short", "flag", "extra", "group"],
)
def test_no_command_line_steers_a_terminal(argv: list[str], cchc: Callable) -> None:
    answer = cchc(*argv)
    assert_plain(answer)
    assert answer.code == 2


READING = (
    *(f"{c} --format {f}" for c in ("status", "tasks", "score", "letters") for f in FORMATS),
    *(f"{c} --format json" for c in ("check", "evidence check", "show T1")),
    *(f"{c} --format github" for c in ("check", "evidence check")),
    "check",
    "check --fix",
    "evidence check",
    "show T1",
    "update T1 --note x --dry-run",
    "update T1 --note x --format json",
    "render notice N1",
    "render --all --out o",
    "render --all --out o --format json",
    "template list",
    "template list --format json",
    "template check",
    "undo",
    "diff",
)


@pytest.mark.parametrize("signs", [BIDI, f"{CONTROLS}{LINE}"], ids=["direction", "controls"])
@pytest.mark.parametrize("command", READING)
def test_data_steers_no_terminal(
    command: str,
    signs: str,
    workspace: Callable[..., Path],
    cchc: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whether `check` takes such a record or not."""
    monkeypatch.chdir(workspace(record_with(signs)))
    assert_plain(cchc(*command.split(), *(DAY if "template" not in command else ())))


def record_with(signs: str) -> str:
    """Write a record whose words and names hold signs."""
    words = json.dumps(f"việc{signs}x")
    return (
        HEAD.replace("name: Phòng Kinh tế", f"name: {words}")
        + f"notices: [{{id: N1, date: 2025-10-01, subject: {words}, number: 1/TB}}]\n"
        + f"tasks: [{{id: T1, department: KT, notice: N1, content: {words}, due: 2025-11-01, "
        + f"evidence: [{{title: {words}, file: {words}, url: {words}}}]}}]\n"
    )


@pytest.mark.parametrize(
    "signs", [f"{CONTROLS}{LINE}".replace("/", ""), "\udcff"], ids=["controls", "byte"]
)
@pytest.mark.parametrize(
    "command",
    [
        "check",
        "check --format json",
        "check --format github",
        "update T1 --note x",
        "migrate",
        "lint .",
        "lint . --format json",
        "lint . --format github",
        "lint *.docx",
        "template list",
        "template check",
        "render --all --out o",
        "evidence check",
        "save x",
    ],
)
def test_names_of_files_steer_no_terminal(
    command: str,
    signs: str,
    workspace: Callable[..., Path],
    cchc: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = workspace(HEAD + TASK, **{f"b{signs}": "version: 1\ntasks: [{id: T1}]\n"})
    (root / "templates").mkdir()
    for folder, suffixes in ((root, (".docx",)), (root / "templates", (".docx", ".doc"))):
        for suffix in suffixes:
            (folder / f"a{signs}{suffix}").write_bytes(b"x")
    monkeypatch.chdir(root)
    assert_plain(cchc(*command.split()))
    (root / "data" / f"b{signs}.yaml").write_text("version: 1\n", encoding="utf-8")
    assert_plain(cchc(*command.split()))


def test_a_terminal_gets_our_colours_and_no_others(workspace: Callable[..., Path]) -> None:
    """Also while a bar shows how far many documents are."""
    root = workspace(record_with(BIDI))
    shown = on_terminal(120, "tasks", "--data", root, *DAY)
    assert "\x1b[31m" in shown
    assert unseen(shown) == {"\x1b"}
    assert "\\u202e" in shown


def test_a_command_that_forgets_is_guarded(cchc: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it writes as it is, and what it raises."""
    monkeypatch.setattr("cchc_cli.checks.run.explain", lambda _name: "a\x1b[31m\u202e")
    assert cchc("explain", "unknown-key").out == "a\\x1b[31m\\u202e\n"
    monkeypatch.setattr("cchc_cli.cli.commands.explain.pick", refuse)
    assert cchc("explain", "unknown-key").err == "b\\x9b\n"


COPIED = ("tasks --format json", "tasks --format md", "schema", "message --all")
TOLD = (
    "",
    "nothing",
    "status",
    "tasks",
    "show NV-003",
    "update NV-0 --status done",
    "score set 1.5",
    "evidence add NV-003",
    "letters",
    "publish",
    "score",
    "explain",
    "explain nothing",
    "check",
    "template list",
    "lint nothing.docx",
    "--help",
    "score set --help",
)


@pytest.mark.parametrize("width", [40, 60, 80])
def test_no_word_is_broken_on_a_terminal(examples: Path, width: int) -> None:
    """What is longer than a line stands alone: a word, a command, the names of columns."""
    for line in told_on_terminal(width, TOLD):
        assert display_width(line) <= width or re.fullmatch(r" *(?:\S+|cchc .*)", line), line


def test_what_is_copied_from_a_terminal_is_that_of_a_pipe(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CCHC_AS_OF", DAY[1])
    shown = told_on_terminal(40, COPIED[:3])
    assert shown == [line for c in COPIED[:3] for line in cchc(*c.split()).out.splitlines()]
    sent = cchc("message", "--all").out.splitlines()
    assert set(told_on_terminal(40, COPIED[3:])) >= {x for x in sent if not x.startswith("Gửi: ")}


def told_on_terminal(width: int, commands: Sequence[str]) -> list[str]:
    argv = [sys.executable, "-c", EVERY, repr(commands)]
    return re.sub(r"\x1b\[[0-9;]*m", "", shown_by(argv, width, CCHC_AS_OF=DAY[1])).splitlines()


EVERY = """
import sys
from cchc_cli.cli.app import run

for command in eval(sys.argv[1]):
    run(command.split())
"""


def test_messages_take_the_width_of_their_own_terminal(examples: Path) -> None:
    """Also where the answer goes to a file."""
    shell = ["sh", "-c", '"$@" > rows.txt', "sh", *command("tasks", "--sort", "nothing")]
    lines = shown_by(shell, 40, code=2, COLUMNS="").splitlines()
    assert (len(lines) > 1, max(map(display_width, lines)) <= 40) == (True, True)


def refuse(*_words: str) -> str:
    raise UsageError("b\x9b")
