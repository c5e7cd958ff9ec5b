"""What every run of every command must hold, whatever it was given."""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .running import Answer

FINE, FOUND, WRONG_USE, BAD_DATA, BAD_TEMPLATE, REFUSED, OUTSIDE = range(7)
NOBODY_READS = 141
_ALWAYS = frozenset({FINE, WRONG_USE, BAD_DATA, OUTSIDE})
_WRITERS = (
    "add", "update", "evidence add", "score set", "statistics set", "rename", "remove", "new-year",
    "undo", "save", "init", "migrate", "form export",
)  # fmt: skip
_MORE = {
    "status": frozenset({FOUND}),
    "check": frozenset({FOUND, REFUSED}),
    "lint": frozenset({FOUND, REFUSED}),
    "evidence check": frozenset({FOUND}),
    "form import": frozenset({FOUND, REFUSED}),
    "import": frozenset({REFUSED}),
    "template": frozenset({BAD_TEMPLATE, REFUSED}),
    "render": frozenset({BAD_TEMPLATE, REFUSED}),
    **dict.fromkeys(_WRITERS, frozenset({REFUSED})),
}
"""The exit codes a command may have beside those that any may have; the longest name counts."""
GROUPS = {"add", "evidence", "form", "import", "score", "statistics", "template"}
# What steers a terminal: controls but the line's end and the tab (C0, DEL, C1), and the signs
# that turn the direction of text.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PLACE = re.compile(r"^ {2}(/\S+\.py:\d+ \S+)$", re.MULTILINE)
_RAISED = re.compile(r"^ {2}(\w+)$", re.MULTILINE)


def name_of(argv: Sequence[str]) -> str:
    """Name the command of a command line, with its subcommand."""
    words = [word for word in argv[:2] if not word.startswith("-")]
    return " ".join(words if words and words[0] in GROUPS else words[:1])


def codes_of(name: str) -> frozenset[int]:
    """Return the exit codes that a command may have."""
    return _ALWAYS | _MORE.get(name, _MORE.get(name.partition(" ")[0], frozenset()))


def faults(argv: Sequence[str], answer: Answer, stdout: str = "file") -> Iterator[str]:
    """Yield what is wrong with how a command ended and what it printed; no data is named."""
    name = name_of(argv)
    yield from _ending(name, answer, stdout)
    if "Traceback (most recent call last)" in answer.words:
        yield f"traceback: {answer.words.strip().splitlines()[-1].partition(':')[0]}"
    yield from _streams(argv, answer)


def _ending(name: str, answer: Answer, stdout: str) -> Iterator[str]:
    nowhere = stdout != "file"
    if answer.code < 0:
        yield f"{name}: killed by signal {-answer.code} (memory, time or a crash)"
    elif answer.code == 70:  # noqa: PLR2004 - EX_SOFTWARE: a bug of ours
        raised, places = _RAISED.findall(answer.words), _PLACE.findall(answer.words)
        place = f"with stdout {stdout}" if nowhere else f"at {places[-1:]}"
        yield f"exit 70: {raised[:1]} {place}"
    elif answer.code not in codes_of(name) | ({NOBODY_READS} if nowhere else set()):
        yield f"{name}: exit {answer.code} is not in its list"


def _streams(argv: Sequence[str], answer: Answer) -> Iterator[str]:
    name, form = name_of(argv), _form(argv)
    for stream, data in (("stdout", answer.out), ("stderr", answer.err)):
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            yield f"{name}: {stream} is not UTF-8"
            continue
        if (form != "csv" or stream == "stderr") and (found := _STEERING.search(text)):
            yield f"{name}: U+{ord(found[0]):04X} raw on {stream} ({form})"
    if answer.code in {FINE, FOUND} and answer.out:
        yield from _parsed(name, form, answer.out)


def _form(argv: Sequence[str]) -> str:
    return next((b for a, b in pairwise(argv) if a == "--format"), "text")


def _parsed(name: str, form: str, out: bytes) -> Iterator[str]:
    text = out.decode("utf-8-sig", "replace")
    if form == "json":
        try:
            json.loads(text)
        except ValueError:
            yield f"{name}: --format json is no JSON"
    elif form == "csv" and len({len(row) for row in csv.reader(io.StringIO(text))}) > 1:
        yield f"{name}: rows of --format csv differ in length"
