"""Command lines of odd values: every command of the program itself, with any of its options."""

from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

from typer.main import get_command

from cchc_cli.cli.group import app

from . import odd
from .session import Session
from .sources import Sources, items_of, tree_of

LEFT_OUT = {"--pdf": "LibreOffice is another program's program, and slow"}


Ids = dict[str, list[str]]
"""The ids of a record by section."""


class Option(NamedTuple):
    """An option or an argument of a command."""

    name: str
    """With its dashes; empty for an argument."""
    is_flag: bool = False
    several: bool = False
    required: bool = False
    values: tuple[str, ...] = ()
    """What its help says it takes, where that is a short list."""


class CommandLine(NamedTuple):
    """A command's words and what may follow them."""

    words: tuple[str, ...]
    options: tuple[Option, ...]


def commands() -> tuple[CommandLine, ...]:
    """Return every command of the program, as it says itself."""
    return tuple(_below(get_command(app), ()))


def _below(command: Any, words: tuple[str, ...]) -> Iterator[CommandLine]:
    if words and not hasattr(command, "list_commands"):
        yield CommandLine(words, tuple(_options(command)))
        return
    if words:  # a group that may run alone
        yield CommandLine(words, tuple(_options(command)))
    for name in command.list_commands(None):
        yield from _below(command.get_command(None, name), (*words, name))


def _options(command: Any) -> Iterator[Option]:
    for parameter in command.params:
        is_argument = parameter.param_type_name == "argument"
        name = "" if is_argument else parameter.opts[-1]
        values = parameter.metavar or ""
        if name not in LEFT_OUT:
            yield Option(
                name,
                is_flag=bool(getattr(parameter, "is_flag", False)),
                several=parameter.nargs == -1 or bool(getattr(parameter, "multiple", False)),
                required=bool(parameter.required),
                values=tuple(values.split("|")) if "|" in values else (),
            )


def play(session: Session, sources: Sources) -> None:
    """Run a few commands with odd values over a good record."""
    rng = session.rng
    record = rng.choice(sources.records)
    session.write(record)
    session.write({"x.docx": rng.choice(sources.documents)})
    tree = tree_of(record)
    ids = {
        part: [str(i["id"]) for i in items_of(tree, part)]
        for part in dict.fromkeys(_OF_IDS.values())
    }
    every = commands()
    for _ in range(4):
        argv = _argv(rng.choice(every), ids, rng)
        environment = _environment(rng)
        stdout = rng.choice(("file",) * 12 + ("closed", "full", "unread"))
        session.run_writer(*argv, environment=environment, stdout=stdout)


def _argv(command: CommandLine, ids: Ids, rng: Random) -> list[str]:
    argv = list(command.words)
    for option in command.options:
        often = 1 if option.required else 3 if not option.name else 6
        if rng.randrange(often) and not (option.required and rng.randrange(30)):
            continue
        for _ in range(rng.choice((1, 2, 3)) if option.several else 1):
            argv += [option.name] if option.name else []
            argv += [] if option.is_flag else [_value(option, ids, rng)]
    if rng.randrange(25) == 0:
        argv.insert(rng.randrange(len(argv) + 1), rng.choice(("--khong-co", "--", "-h", "", "-x")))
    return argv


_PATHS = (
    "out.docx", "a/b.docx", "thư mục/x.docx", "a\nb.docx", "x" * 300 + ".docx", "data", ".", "",
    "templates/notice.docx", "\x1b[31m.docx", "../x.docx", "x.docx", "data/tasks.yaml", "\udcff",
    "data/new.yaml", "x.docx/y.docx", "khong-co", "\u202ex.docx", "x",
)  # fmt: skip
_WORDS = {
    "--format": ("xlsx", "JSON", ""),
    "--status": ("done", "xong", "paused", "cancelled", "in_progress", "Đang làm", "x"),
    "--state": ("overdue", "quá hạn", "not_begun", "done", "x", ""),
    "--fail-on": ("overdue", "due_soon", "error", "warning", "x"),
    "--sort": ("due", "id", "state", "x"),
    "--by": ("area", "department", "x", "Sở Nội vụ"),
    "--kind": ("task", "department", "criterion", "index", "reminder", "received", "x"),
    "--scoring": ("kind: external", "{kind: choice, options: {Có: 1}}", "kind: x", "{", "a: b: c"),
    "--repeat": ("every: month", "{every: week, weekday: fri}", "every: x", "[", "every:month"),
    "--values": ("2025-Q3: 5", "{2025: 1,5}", "x", "{}", "2025-Q3: {a: b}"),
    "--what-if": ("1.1=2", "1.1=", "=", "1.1=x", "x=1", "1.1=-1", "1.1=1e99", "2025/1.1=1"),
    "--type": ("Thông báo", "x", "Kế hoạch"),
    "--index": ("766-2025", "x", ""),
    "--part": ("on_time=5", "x", "=", "a=b"),
}
_DAYS = (
    *odd.DAYS,
    "31/12/2025",
    "1/1/2025",
    "0/0/0",
    "2025-02-30",
    "hôm nay",
    "",
    "２０２５-01-01",
)
_KINDS = ("notice", "plan", "assignment", "scorecard", "report", "results", "reminder", "worklist")
_OF_DAYS = {
    "--as-of",
    "--date",
    "--due",
    "--completed",
    "--from",
    "--to",
    "--due-before",
    "--start",
}
_CRITERIA = ("1.1", "1.2", "2025/1.1", "2.1", "1.1.1")
_PERIODS = (*odd.PERIODS, "2025-Q5", "2025-13", "0000", "99999", "2025-q3")
_OF_NUMBERS = {
    "--percent", "--value", "--numerator", "--denominator", "--count", "--points", "--claimed",
    "--appraised", "--max", "--round", "--number",
}  # fmt: skip
_OF_IDS = {
    "": "tasks",
    "--department": "departments",
    "--partner": "departments",
    "--monitor": "departments",
    "--notice": "notices",
    "--signer": "signers",
    "--statistic": "statistics",
}
"""In which section the ids stand that an option takes."""
_OF_PATHS = {"--output", "--out", "--data", "--file"}


def _value(option: Option, ids: Ids, rng: Random) -> str:
    """Choose a value, most often of the right sort."""
    if rng.randrange(6) == 0:
        longest = "10" * 400
        return rng.choice(
            (*odd.IDS, *odd.TEXTS, *_DAYS, *odd.NUMBERS, longest, *_PATHS, "\udce9", "")
        )
    return rng.choice(tuple(_right(option, ids)) or odd.TEXTS)


def _right(option: Option, ids: Ids) -> Iterator[str]:
    """Yield values of the sort that an option takes, some of them wrong in the way people are."""
    name = option.name
    yield from option.values
    yield from _WORDS.get(name, ())
    yield from _DAYS if name in _OF_DAYS else ()
    yield from _PATHS if name in _OF_PATHS else ()
    yield from _PERIODS if name in {"--period", "--year"} else ()
    yield from ids.get(_OF_IDS.get(name, ""), ())
    if not name:
        yield from (
            *ids["tasks"][:9],
            *ids["departments"][:5],
            *ids["notices"],
            *_CRITERIA,
            *_KINDS,
        )
        yield from ("x.docx", "2025-Q3", "Một việc mới", "2026", "HEAD")
    if name in _OF_NUMBERS:
        yield from odd.NUMBERS
    if name == "--criterion":
        yield from _CRITERIA


def _environment(rng: Random) -> dict[str, str]:
    chosen = {}
    odd_ones = (
        ("CCHC_AS_OF", _DAYS),
        ("COLUMNS", ("0", "1", "20", "21", "-5", "1000000", "x", "")),
        ("LINES", ("0", "x")),
        ("NO_COLOR", ("1", "")),
        ("FORCE_COLOR", ("1",)),
        ("LC_ALL", ("C", "POSIX", "x", "vi_VN.UTF-8")),
        ("TZ", ("Asia/Ho_Chi_Minh", "x", "", ":/x")),
        ("TERM", ("dumb", "", "xterm-256color")),
        ("CCHC_DATA", ("data", "data/tasks.yaml", "khong-co", "", ".")),
        ("HOME", ("/khong-co", "")),
    )
    for key, values in rng.sample(odd_ones, rng.choice((0, 0, 1, 2, 3))):
        chosen[key] = rng.choice(values)
    return chosen
