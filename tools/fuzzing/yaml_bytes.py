"""Bytes of good YAML changed: what is refused is left alone, what is written stays valid."""

from collections.abc import Callable
from random import Random

import yaml

from . import odd
from .session import Session
from .sources import Sources, Tree, items_of, plain_of, tree_of

Restyle = Callable[[bytes, Random], bytes]


def play(session: Session, sources: Sources) -> None:
    """Change a file of a record, then read it, write into it, and take that back."""
    rng = session.rng
    record = dict(rng.choice(sources.records))
    for _ in range(rng.choice((1, 1, 2))):
        name = rng.choice(sorted(record))
        change = rng.choice(DAMAGES if rng.randrange(3) else STYLES)
        record[name] = change(record[name], rng)
    session.write(record)
    session.run(*rng.choice(READERS))
    for _ in range(3):
        _write(session, rng)


def _write(session: Session, rng: Random) -> None:
    tree = _tree(session.data())
    argv = rng.choice(writers(tree, rng))
    before = session.data()
    if not session.run_writer(*argv):
        return
    _only_meant(session, argv, tree)
    if argv[0] == "migrate" or session.data() == before:
        return
    if session.run_writer("undo") and session.data() != before:
        session.fault(f"{argv[0]}: undo does not give the bytes back")


READERS = (
    ("check",), ("check", "--format", "json"), ("check", "--format", "github"), ("check", "--fix"),
    ("status",), ("tasks", "--format", "json"), ("show", "NV-001"), ("score",), ("outline",),
    ("evidence", "check"), ("migrate", "--dry-run"), ("render", "--all", "--out", "out"),
)  # fmt: skip


def writers(tree: Tree, rng: Random) -> list[tuple[str, ...]]:
    """Return writing commands about records that are there."""
    task, unit, notice, letter = (
        rng.choice([str(item.get("id")) for item in items_of(tree, section)] or ["NV-001"])
        for section in ("tasks", "departments", "notices", "letters")
    )
    words = odd.text(rng)[:200]
    return [
        ("update", task, "--percent", "50"),
        ("update", task, "--status", rng.choice(("done", "xong", "in_progress", "paused"))),
        ("update", task, "--note", words),
        ("update", task, "--due", rng.choice(odd.DAYS)),
        ("add", "task", words, "--department", unit),
        ("add", "department", words, "--id", "MOI"),
        ("add", "notice", words),
        ("evidence", "add", task, "--title", words),
        ("rename", task, rng.choice(odd.IDS)),
        ("rename", unit, rng.choice(odd.IDS)),
        ("rename", unit, "--name", words),
        ("remove", rng.choice((task, notice, letter, unit))),
        ("score", "set", "1.1", "--choice", "Kịp thời"),
        ("score", "set", "1.2", "--claimed", "0.5"),
        ("statistics", "set", "1:1", "5", "--period", "2025-Q3"),
        ("check", "--fix", "--apply"),
        ("new-year", "2026", "--apply"),
        ("migrate",),
        ("undo",),
    ]


def _only_meant(session: Session, argv: tuple[str, ...], before: Tree) -> None:
    """Where one duty was meant, every other record says what it said."""
    if argv[0] not in {"update", "add", "evidence"} or not before:
        return
    known = {str(item.get("id")) for item in items_of(before, "tasks")}
    after = _tree(session.data())
    meant = argv[1] if argv[0] == "update" else argv[2]
    if _others(before, meant, known) != _others(after, meant, known):
        session.fault(f"{argv[0]}: another record was changed")


def _others(tree: Tree, meant: str, known: set[str]) -> list[object]:
    tasks = [
        item for item in items_of(tree, "tasks") if item.get("id") in known and item["id"] != meant
    ]
    return [tasks, items_of(tree, "indexes"), items_of(tree, "signers"), items_of(tree, "reports")]


def _tree(record: dict[str, bytes]) -> Tree:
    try:
        tree = tree_of(record)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError):
        return {}
    return {name: part for name, part in tree.items() if isinstance(part, dict)}


def _lines(data: bytes, rng: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    if not lines:
        return data
    at, many = rng.randrange(len(lines)), rng.choice((1, 1, 3, 10))
    some, to = lines[at : at + many], rng.randrange(len(lines))
    if rng.randrange(2):
        del lines[at : at + many]
    if rng.randrange(3):
        lines[to:to] = some
    return b"".join(lines)


def _indented(data: bytes, rng: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    for at in rng.sample(range(len(lines)), min(3, len(lines))):
        lines[at] = rng.choice((b" ", b"  ", b"\t", b"- ", b"# ", b"\xc2\xa0")) + lines[at]
    return b"".join(lines)


def _signs(data: bytes, rng: Random) -> bytes:
    at = rng.randrange(len(data) + 1)
    sign = rng.choice((
        "'", '"', "{", "}", "[", "]", ":", ": ", " #", "&a ", "*a", "|", ">-", "!!str ", "\n", "\r",
        "---\n", "...\n", "\ufeff", "\x00", "\x85", "\u2028", "?", "- ", "<<: ", "%", "\t", ",",
        "<<<<<<< HEAD\n",
    ))  # fmt: skip
    return data[:at] + sign.encode() + data[at:]


def _restyled(data: bytes, rng: Random) -> bytes:
    """Say the same as another program would write it; what was damaged before stays as it is."""
    flow, indent = rng.choice((None, True, False)), rng.choice((2, 4, 8))
    width, quotes = rng.choice((20, 80, 100_000)), rng.choice((None, '"', "'"))
    try:
        plain = plain_of(data)
    except yaml.YAMLError:
        return data
    text: str = yaml.dump(
        plain,
        allow_unicode=bool(rng.randrange(4)),
        sort_keys=False,
        default_flow_style=flow,
        indent=indent,
        width=width,
        default_style=quotes,
        explicit_start=bool(rng.randrange(2)),
    )
    return text.encode()


DAMAGES: tuple[Restyle, ...] = (
    lambda data, rng: odd.changed_bytes(rng, data),
    lambda data, rng: data[: rng.randrange(len(data) + 1)],
    lambda data, rng: data.decode("utf-8", "replace").encode(
        rng.choice(("utf-16", "utf-32", "cp1258")), "replace"
    ),
    _lines,
    _lines,
    _indented,
    _signs,
    _signs,
)
STYLES: tuple[Restyle, ...] = (
    lambda data, _rng: data.replace(b"\n", b"\r\n"),
    lambda data, _rng: b"\xef\xbb\xbf" + data,
    lambda data, _rng: data.rstrip(b"\n"),
    lambda data, _rng: data + b"\n\n\n# h\xe1\xba\xbft",
    lambda data, _rng: data.replace(b"\n", b" \n"),
    lambda data, _rng: data.replace(b"\n", b"\n\n"),
    lambda data, _rng: b"\n".join(line + b"  # y" for line in data.split(b"\n")),
    lambda data, rng: _restyled(data, rng) if b"&" not in data else data,
)
