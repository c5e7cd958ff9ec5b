"""Valid records of odd contents: every command takes them, and no document loses a word."""

import copy
import json
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from random import Random

import yaml

from . import odd
from .documents import essence, read_document
from .judging import BAD_TEMPLATE
from .session import DAY, Session, leaves
from .sources import Sources, Tree, items_of, tree_of

Change = Callable[[Tree], None]
Path = tuple[str | int, ...]
_DATES = {"date", "due", "start", "completed", "from", "until", "as_of", "due_text"}
_NUMBERS = {
    "percent", "max", "points", "value", "numerator", "denominator", "count", "floor", "target",
    "per", "claimed", "due_soon_days", "score", "day",
}  # fmt: skip
_FIXED = {
    "version", "kind", "status", "periods", "compare", "every", "department", "partners", "notice",
    "signer", "criteria", "source", "theme", "monitor", "drafting", "choice", "add", "sense",
    "year", "statistics", "lead",
}  # fmt: skip
"""Keys whose values are of a short list, or name another record."""
_WORDY = {
    "name", "title", "subject", "content", "product", "opening", "closing", "recipients", "note",
    "reason", "requires", "explanation", "due_text", "decision", "authority", "addressee", "place",
    "heading", "parent", "basis", "text", "sections", "unit", "by", "guide", "condition", "absent",
    "notes", "aliases", "symbol", "number", "file", "url",
}  # fmt: skip
"""Keys whose values are words that people write."""
FORMATS = ("table", "json", "csv", "md")
OPEN = {"on_track", "due_soon", "overdue", "no_deadline", "awaiting_evidence", "paused"}
CALLING = {"overdue", "due_soon", "awaiting_evidence"}


def play(session: Session, sources: Sources) -> None:
    """Make a record of odd contents that `check` takes, and run the commands over it."""
    rng = session.rng
    tree = tree_of(rng.choice(sources.records))
    if rng.randrange(3):
        changes = [change_of(tree, rng) for _ in range(rng.choice((1, 2, 4, 8, 16)))]
    else:
        changes = flood(tree, rng)
    day = rng.choice((DAY, DAY, DAY, *odd.DAYS))
    tree = _valid(session, tree, changes)
    for argv in _readers(tree, rng, day):
        before = session.data()
        session.run(*argv, "--as-of", day)
        if session.data() != before:
            session.fault(f"{argv[0]}: a command that reads has written")
    render_all(session, tree, day)


def change_of(tree: Tree, rng: Random) -> Change:
    """Choose a change; drawn once, it can be made again on a copy."""
    path, old = rng.choice([leaf for leaf in leaves(dict(tree)) if _key(leaf[0]) not in _FIXED])
    key = _key(path)
    if key == "id":
        other = rng.choice([text for at, text in leaves(dict(tree)) if _key(at) == "id"])
        return _renaming(old, rng.choice(odd.IDS) if rng.randrange(2) else _alike(other))
    if rng.randrange(12) == 0:
        in_list = max((n for n, part in enumerate(path) if isinstance(part, int)), default=None)
        return lambda t: _put(t, path[:in_list], [] if in_list else None)
    values = odd.DAYS if key in _DATES else odd.NUMBERS if key in _NUMBERS else None
    new = rng.choice(values) if values else odd.text(rng)
    return lambda t: _put(t, path, new)


def flood(tree: Tree, rng: Random) -> list[Change]:
    """Add one odd text to every text that people write under some keys, in no order.

    Why some: a line's end, which `check` refuses in a name, is fine in a paragraph.
    """
    added = odd.text(rng)
    keys = rng.sample(sorted(_WORDY), rng.choice((1, 3, 10, len(_WORDY))))
    wordy = [(path, old) for path, old in leaves(dict(tree)) if _key(path) in keys]
    rng.shuffle(wordy)
    return [partial(_put, path=path, value=f"{old} {added}") for path, old in wordy]


def _key(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _alike(name: str) -> str:
    """Return an id that differs from another in a sign or in case alone, as file names may not."""
    return name.replace("-", ".") if "-" in name else name.swapcase()


def _renaming(old: str, new: str) -> Change:
    def rename(tree: Tree) -> None:
        for path, text in list(leaves(dict(tree))):
            if text == old:
                _put(tree, path, new)

    return rename


def _put(tree: Tree, path: Path, value: object) -> None:
    whole: object = tree
    for part in path[:-1]:
        whole = whole[part]  # type: ignore[index]
    if value is None and isinstance(whole, dict):
        del whole[path[-1]]
    else:
        whole[path[-1]] = value  # type: ignore[index]


def _valid(session: Session, tree: Tree, changes: list[Change]) -> Tree:
    """Write the record with as many of the changes as `check` takes: half of them, and half."""
    while True:
        changed = copy.deepcopy(tree)
        for change in changes:
            try:
                change(changed)
            except (KeyError, IndexError, TypeError):
                continue  # an earlier change took away what this one is about
        session.write({name: written(part) for name, part in changed.items()})
        if session.is_valid() or not changes:
            return changed
        changes = changes[: len(changes) // 2]


def written(part: object) -> bytes:
    """Write plain values as YAML; a key with an empty text is a value that is not known yet."""
    text: str = yaml.dump(_without_blanks(part), allow_unicode=True, sort_keys=False, width=90)
    return text.encode("utf-8", "surrogatepass")


def _without_blanks(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_blanks(part) for key, part in value.items() if part != ""}
    if isinstance(value, list):
        return [_without_blanks(part) for part in value]
    return value


def _readers(tree: Tree, rng: Random, day: str) -> Iterator[tuple[str, ...]]:
    """Yield a dozen of the commands that read, in all their formats."""
    ids = [str(item["id"]) for item in items_of(tree, "tasks") if "id" in item] or ["x"]
    every: list[tuple[str, ...]] = [
        ("check", "--format", rng.choice(("text", "json", "github"))),
        ("check", "--fix"),
        ("evidence", "check", "--format", rng.choice(("text", "json", "github"))),
        ("status", "--occurrences"),
        ("status", "--all"),
        ("tasks", "--occurrences", "--all"),
        ("tasks", "--search", odd.text(rng)[:100]),
        ("tasks", "--due-before", day, "--sort", "due"),
        ("score", "--gaps"),
        ("score", "--by", "department"),
        ("score",),
        ("letters",),
        ("publish",),
        ("message", "--all", "--format", rng.choice(("text", "json"))),
        ("message", "--all", "--eml", "thu"),
        ("calendar", "-o", "lich.ics", "--force"),
        ("outline",),
        ("show", "1.1"),
        ("show", "2025/1.2"),
        ("diff", "--format", rng.choice(FORMATS)),
        ("template", "check"),
        ("render", "report", "--from", "2025-07-01", "--to", "2025-09-30", "-o", "r.docx"),
        ("render", "reminder", "--together", "-o", "t.docx"),
        ("render", "results", "-o", "k.docx"),
        *(("outline", "--period", p) for p in odd.PERIODS[:4]),
        *(("statistics", "list", "--period", p) for p in odd.PERIODS[:4]),
        *(("show", name, "--format", rng.choice(("text", "json"))) for name in ids[:4]),
    ]
    for argv in rng.sample(every, 10):
        has_rows = argv[0] in {"status", "tasks", "score", "letters", "publish", "statistics"}
        yield (*argv, "--format", rng.choice(FORMATS)) if has_rows else argv


def render_all(session: Session, tree: Tree, day: str) -> None:
    """Make every document, and look into each that came out."""
    answer = session.run("render", "--all", "--out", "out", "--as-of", day, "--format", "json")
    if answer.code == BAD_TEMPLATE and "Không có mẫu" not in answer.words:
        session.fault("render --all: a template of the tool itself is said to be faulty")
    made = [item for item in json.loads(answer.out or "[]") if "path" in item]
    if len({item["path"] for item in made}) != len(made):
        session.fault("render --all: two documents of one name")
    states = _states(session, tree, day)
    for item in made:
        document = read_document((session.work / item["path"]).read_bytes())
        for words in document.faults:
            session.fault(f"{item['kind']}: {words}")
        for field, text in expected(tree, item["kind"], item["id"], states):
            if essence(text) not in document.essence:
                session.fault(f"{item['kind']}: the {field} is not in the document")
    paths = [item["path"] for item in made]
    if paths:
        session.run("lint", *paths, "--format", session.rng.choice(("text", "json")))


def _states(session: Session, tree: Tree, day: str) -> dict[str, str]:
    """Return the duties' states, whose words in JSON are those of the record."""
    answer = session.run("tasks", "--format", "json", "--as-of", day)
    rows = json.loads(answer.out) if answer.out else []
    contents = {str(task.get("id")): task.get("content") for task in items_of(tree, "tasks")}
    if any(essence(row["content"]) != essence(str(contents.get(row["id"]))) for row in rows):
        session.fault("tasks --format json: a content is not the record's")
    return {row["id"]: row["state"] for row in rows}


def expected(tree: Tree, kind: str, name: str, states: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the texts of the record that a document of this kind and id must hold."""
    tasks = items_of(tree, "tasks")
    if kind in {"notice", "plan"}:
        notices = [n for n in items_of(tree, "notices") if n.get("id") == name]
        yield from _texts(notices, "subject", "opening", "closing", "recipients")
        yield from _texts([t for t in tasks if t.get("notice") == name], "content")
    elif kind in {"worklist", "reminder"}:
        wanted = OPEN if kind == "worklist" else CALLING
        own = [t for t in tasks if t.get("department") == name]
        yield from _texts([t for t in own if states.get(str(t.get("id"))) in wanted], "content")
    elif kind in {"assignment", "scorecard"}:
        for index in items_of(tree, "indexes"):
            if str(index.get("year")) == name:
                yield from _texts(list(islice(_criteria(index), 500)), "name")


def _criteria(part: dict[str, object]) -> Iterator[dict[str, object]]:
    for key in ("areas", "criteria"):
        below = part.get(key)
        for item in below if isinstance(below, list) else ():
            if key == "criteria":
                yield item
            yield from _criteria(item)


def _texts(items: list[dict[str, object]], *fields: str) -> Iterator[tuple[str, str]]:
    for item in items:
        for field in fields:
            for _, text in leaves(item.get(field)):
                yield field, text
