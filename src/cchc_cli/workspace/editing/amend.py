"""Amend the record: changes in, new texts of the files out, or a refusal and nothing written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass, replace
from difflib import unified_diff
from typing import Any, NamedTuple

from cchc_cli.errors import RefusedError, UsageError
from cchc_cli.model.change import AddRecord, Change, RemoveItem, SetValue
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.record import DataFile, Record
from cchc_cli.text import nfc
from cchc_cli.workspace.editing.draft import Draft, Row
from cchc_cli.workspace.editing.transaction import bytes_of, write_all
from cchc_cli.workspace.reading.data_file import LoadedFile
from cchc_cli.workspace.reading.files import SourceFile, Workspace, decoded
from cchc_cli.workspace.reading.load import Loaded, load_sources
from cchc_cli.workspace.reading.marks import TextSpan, find_spans
from cchc_cli.workspace.reading.schema_places import keys_of, place_of
from cchc_cli.workspace.reading.validation import validate


class Amendment(NamedTuple):
    """New texts of the files that change, and what would be loaded from them."""

    edits: tuple[tuple[SourceFile, str], ...]
    loaded: Loaded

    @property
    def record(self) -> Record:
        """The record as amended."""
        return self.loaded.record

    def write(self, workspace: Workspace) -> None:
        """Write the files; raises RefusedError, OutsideError."""
        if self.edits:
            write_all(workspace, self.edits)

    def diff(self) -> str:
        """Return the changes of the texts as a unified diff."""
        return "".join(line for source, text in self.edits for line in text_diff(source, text))


def places_of(loaded: Loaded, paths: Iterable[Path]) -> list[tuple[str, int]]:
    """Return file and line of paths of the record; where one is gone, of the record around it."""
    located = [loaded.locate(path) for path in paths]
    by_file: dict[LoadedFile, set[Path]] = {}
    for file, path in located:
        by_file.setdefault(file, set()).add(path)
    spans = {
        file: find_spans(file.source.text, wanted, file.starts) for file, wanted in by_file.items()
    }
    return [_place(file, path, spans[file]) for file, path in located]


def _place(file: LoadedFile, path: Path, spans: Mapping[Path, TextSpan]) -> tuple[str, int]:
    containers = (spans[path[:n]] for n in range(len(path), -1, -1) if path[:n] in spans)
    span = next(containers, None)
    if span is None:
        return file.source.name, 1
    at = span.start if span.key_start < 0 else span.key_start
    return file.source.name, file.lines.place(at)[0]


def amend(loaded: Loaded, changes: Iterable[Change]) -> Amendment:
    """Carry out changes whose paths are those of the joined record as it was loaded.

    Raises RefusedError for what cannot be edited in place, UsageError for a value that the
    schema does not take.
    """
    drafts: dict[str, Draft] = {}
    for file, meant in _by_file(loaded, changes).values():
        drafts[file.source.name] = draft = Draft(file)
        _draft(draft, meant)
    texts = [(draft.file.source, draft.verified()) for draft in drafts.values()]
    # What is set to what it was leaves its file as it is: that is no command to take back.
    edits = tuple((source, text) for source, text in texts if text != source.text)
    return Amendment(edits, _loaded(loaded, drafts))


def with_new_files(loaded: Loaded, texts: Mapping[str, str]) -> Amendment:
    """Add files to the folder of the data; raises RefusedError where a name is taken."""
    workspace, folder = loaded.workspace, loaded.workspace.files[0].parent
    sources = {file.source.path: file.source for file in loaded.files}
    edits = []
    for name, text in texts.items():
        path = folder / name
        shown = workspace.shown(path)
        if path.exists():
            raise RefusedError(f"Đã có {shown}, nên không ghi đè. Xem lại, hoặc đổi tên tệp ấy.")
        edits.append((SourceFile(path, shown, text="", raw=b"", new=True), text))
        sources[path] = decoded(path, shown, text.encode())
    paths = sorted(sources, key=lambda path: nfc(path.name))
    after = load_sources(workspace._replace(files=tuple(paths)), [sources[p] for p in paths])
    return Amendment(tuple(edits), after)


def _by_file(
    loaded: Loaded, changes: Iterable[Change]
) -> dict[str, tuple[LoadedFile, list[Change]]]:
    """Sort changes into their files, with the paths that those files have."""
    sorted_in: dict[str, tuple[LoadedFile, list[Change]]] = {}
    for change in changes:
        if isinstance(change, AddRecord):
            file = _file_for(loaded, change)
            placed: Change = change
        else:
            file, path = loaded.locate(change.path)
            placed = change._replace(path=path)
        sorted_in.setdefault(file.source.name, (file, []))[1].append(placed)
    return sorted_in


def _file_for(loaded: Loaded, change: AddRecord) -> LoadedFile:
    """Choose where a new record stands: beside the one it belongs to, else in its list's file.

    A list that has no record yet begins in the file of its name, which `init` lays out.
    """
    if change.near is not None:
        return loaded.locate(change.near)[0]
    having = [file for file in loaded.files if file.kept.get(change.name)]
    having = having or [f for f in loaded.files if f.source.path.stem == change.name]
    having = having or list(loaded.files)
    main = [file for file in having if file.source.path.name == "tasks.yaml"]
    return (main or having)[-1]


def _draft(draft: Draft, changes: Sequence[Change]) -> None:
    """Make changes of one file: within records, then new ones, then those that go."""
    inner = [c for c in changes if not isinstance(c, AddRecord) and not _is_record(c)]
    replacing = [c for c in inner if isinstance(c, SetValue) and _stands(draft.file.plain, c)]
    if len(inner) > 1 and len({c.path for c in replacing}) == len(inner):
        draft.replace_all(replacing)
    else:
        for edit in inner:
            if not isinstance(edit.path[1], int):
                draft.change(edit, _order(edit.path))
        draft.change_items([c for c in inner if isinstance(c.path[1], int)], _order)
    for change in changes:
        if isinstance(change, AddRecord):
            draft.add(change)
    gone = [c.path for c in changes if isinstance(c, RemoveItem) and _is_record(c)]
    for name, index in sorted(gone, reverse=True):
        draft.remove(str(name), int(index))


_RECORD = 2
"""Steps of the path of a record: its list, its place."""


def _is_record(change: Change) -> bool:
    return isinstance(change, RemoveItem) and len(change.path) == _RECORD


def _stands(plain: Any, change: SetValue) -> bool:
    """Whether a scalar that gets a new text has one already."""
    for step in change.path:
        try:
            plain = plain[step]
        except (KeyError, IndexError):
            return False
    return isinstance(plain, str) and change.value is not None


def _loaded(loaded: Loaded, drafts: dict[str, Draft]) -> Loaded:
    """Return what would be loaded from the drafts; what did not change is not validated again."""
    files = tuple(
        _file(file, drafts[file.source.name]) if file.source.name in drafts else file
        for file in loaded.files
    )
    record = loaded.record
    for name in {name for draft in drafts.values() for name in draft.lists}:
        changed: dict[str, Any] = {name: tuple(_joined(loaded, drafts, name))}
        record = replace(record, **changed)
    for draft in drafts.values():
        for name, value in draft.single.items():
            changed = {name: getattr(_validated({name: value}), name)}
            record = replace(record, **changed)
    return Loaded(loaded.workspace, files, record)


def _file(file: LoadedFile, draft: Draft) -> LoadedFile:
    text = draft.text
    source = file.source._replace(text=text, raw=bytes_of(file.source, text))
    kept = {**file.kept, **{name: list(range(len(rows))) for name, rows in draft.lists.items()}}
    return replace(file, source=source, plain=draft.plain, kept=kept, starts=draft.starts)


def _joined(loaded: Loaded, drafts: dict[str, Draft], name: str) -> Iterator[Any]:
    """Yield the records of a list over all files, in their order."""
    records = getattr(loaded.record, name)
    at = 0
    for file in loaded.files:
        count = len(file.kept.get(name, ()))
        old = dict(zip(file.kept.get(name, ()), records[at : at + count], strict=True))
        at += count
        draft = drafts.get(file.source.name)
        if draft is None or name not in draft.lists:
            yield from old.values()
        else:
            yield from _rows(draft.lists[name], old, name)


def _rows(rows: Sequence[Row], old: dict[int, Any], name: str) -> Iterator[Any]:
    changed = [row.value for row in rows if row.changed]
    new = iter(getattr(_validated({name: changed}), name)) if changed else iter(())
    for row in rows:
        if row.changed:
            yield next(new)
        elif row.origin in old:
            yield old[row.origin]


def _validated(plain: dict[str, Any]) -> DataFile:
    data, findings = validate({"version": "1", **plain})
    if data is None:
        raise UsageError(f"{findings[0].message}: {findings[0].hint}")
    return data


def text_diff(source: SourceFile, text: str) -> Iterator[str]:
    """Compare two texts, only from the first changed line to the last: all would be slow."""
    old, new = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    same = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    tail = next(
        (
            i
            for i, (a, b) in enumerate(
                zip(reversed(old[same:]), reversed(new[same:]), strict=False)
            )
            if a != b
        ),
        min(len(old), len(new)) - same,
    )
    above, below = max(same - 3, 0), max(tail - 3, 0)
    part_old, part_new = old[above : len(old) - below], new[above : len(new) - below]
    shown = unified_diff(part_old, part_new, f"a/{source.name}", f"b/{source.name}")
    for line in shown:
        placed = _shifted(line, above) if line.startswith("@@") else line
        yield placed if placed.endswith("\n") else f"{placed}\n"


def _shifted(hunk: str, by: int) -> str:
    import re

    return re.sub(r"([-+])(\d+)", lambda m: f"{m[1]}{int(m[2]) + by}", hunk)


def _order(path: Path) -> list[str]:
    """Return the keys beside a changed one as the schema orders them; of a mapping's, its own.

    Items of a list have no order of keys.
    """
    if isinstance(path[-1], int):
        return []
    owner = place_of(path).owner
    holder: Any = owner if is_dataclass(owner) else place_of(path[:-1]).owner
    return list(keys_of(holder))
