"""Amend the record: changes in, new texts of the files out, or a refusal and nothing written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import unified_diff
from typing import Any, NamedTuple

from cchc_cli.errors import UsageError
from cchc_cli.model.change import Change
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.record import Record
from cchc_cli.workspace.editing.draft import Draft
from cchc_cli.workspace.editing.transaction import write_all
from cchc_cli.workspace.reading.files import SourceFile, Workspace
from cchc_cli.workspace.reading.load import Loaded, LoadedFile
from cchc_cli.workspace.reading.marks import Lines, find_spans
from cchc_cli.workspace.reading.validation import keys_of, place_of, validate


class Amendment(NamedTuple):
    """New texts of the files that change, and the record that they make."""

    edits: tuple[tuple[SourceFile, str], ...]
    record: Record
    drafts: Mapping[str, Draft]
    """The changed files by name."""

    def write(self, workspace: Workspace) -> None:
        """Write the files; raises RefusedError, OutsideError."""
        if self.edits:
            write_all(workspace, self.edits)

    def diff(self) -> str:
        """Return the changes of the texts as a unified diff."""
        return "".join(line for source, text in self.edits for line in text_diff(source, text))


def places_of(
    loaded: Loaded, paths: Iterable[Path], drafts: Mapping[str, Draft] | None = None
) -> list[tuple[str, int]]:
    """Return file and line of paths of the record; where one is gone, of the record around it.

    In files that were edited, as their drafts have them.
    """
    lines: dict[str, Lines] = {}
    return [_place(*loaded.locate(path), lines, drafts or {}) for path in paths]


def _place(
    file: LoadedFile, path: Path, lines: dict[str, Lines], drafts: Mapping[str, Draft]
) -> tuple[str, int]:
    name = file.source.name
    draft = drafts.get(name)
    text, starts = (file.source.text, file.starts) if draft is None else (draft.text, draft.starts)
    spans = find_spans(text, {path}, starts)
    containers = (spans[path[:n]] for n in range(len(path), -1, -1) if path[:n] in spans)
    span = next(containers, None)
    if span is None:
        return name, 1
    known = lines.setdefault(name, Lines(text))
    return name, known.place(span.start if span.key_start < 0 else span.key_start)[0]


def amend(loaded: Loaded, changes: Iterable[Change]) -> Amendment:
    """Carry out changes whose paths are those of the joined record.

    Raises RefusedError for what cannot be edited in place, UsageError for a value that the
    schema does not take.
    """
    drafts: dict[str, Draft] = {}
    touched: dict[tuple[str, int], tuple[Draft, int]] = {}
    for change in changes:
        file, path = loaded.locate(change.path)
        draft = drafts.setdefault(file.source.name, Draft(file))
        draft.change(change._replace(path=path), list(keys_of(place_of(path).owner)))
        touched[str(change.path[0]), int(change.path[1])] = (draft, int(path[1]))
    record = loaded.record
    for (name, index), (draft, place) in touched.items():
        record = _with_item(record, name, index, plain=draft.value((name, place)))
    edits = tuple((draft.file.source, draft.verified()) for draft in drafts.values())
    return Amendment(edits, record, drafts)


def _with_item(record: Record, name: str, index: int, plain: Any) -> Record:
    data, findings = validate({"version": "1", name: [plain]})
    if data is None:
        raise UsageError(f"{findings[0].message}: {findings[0].hint}")
    items = list(getattr(record, name))
    items[index] = getattr(data, name)[0]
    changed: dict[str, Any] = {name: tuple(items)}
    return replace(record, **changed)


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
