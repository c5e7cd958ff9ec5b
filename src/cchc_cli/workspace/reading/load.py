"""From a workspace to one checked record, or to every reason why not.

Each file is read the fast way; only a file with something wrong is read again with
places. What is sound is joined and judged even when other parts are not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import yaml

from cchc_cli.model.diagnostic import Diagnostic, Finding, Found, Path, Severity
from cchc_cli.model.organization import Organization
from cchc_cli.model.record import DataFile, Record
from cchc_cli.model.settings import Settings
from cchc_cli.text import nfc
from cchc_cli.workspace.reading.control_signs import (
    escaped_signs,
    typed_signs,
    without_typed,
)
from cchc_cli.workspace.reading.files import SourceFile, Workspace, read_sources
from cchc_cli.workspace.reading.marks import Lines
from cchc_cli.workspace.reading.plain_values import EmptyKeys, Starts, SuspectError, build
from cchc_cli.workspace.reading.swallowed import misleading_signs
from cchc_cli.workspace.reading.text_problems import read_faulty

VERSION = 1
LISTS = (
    "signers",
    "departments",
    "notices",
    "tasks",
    "indexes",
    "letters",
    "statistics",
    "statistic_rules",
    "reports",
    "forms",
    "outline",
)
_MOST_PRUNINGS = 8
_ID = r"""\bid: *["']?([^\s,"'}]+)"""


@dataclass(frozen=True, eq=False)
class LoadedFile:
    """A file that was read and validated, with what is wrong in it."""

    source: SourceFile
    plain: Any
    data: DataFile | None
    kept: Mapping[str, list[int]]
    """For each list, where in the file each item stood that was valid."""
    cut: frozenset[Path]
    """What validation refused and left out, and what stands twice."""
    faults: tuple[Diagnostic, ...]
    """What is wrong and has its place already."""
    findings: tuple[Found, ...]
    """What is wrong and still waits for its place."""
    starts: Starts
    """Where the items of top-level lists begin."""
    lost: tuple[Any, ...]
    """Values that the plain one has no place for, since their keys stand twice."""

    @property
    def unsure_lists(self) -> Iterator[str]:
        """Yield lists of which something was refused or run together whose id nobody knows."""
        for path in self.cut:
            part = _at(self.plain, path)
            known = isinstance(part, dict) and isinstance(part.get("id"), str) and not self.lost
            if len(path) == 1 or (len(path) == len(("list", 0)) and not known):
                yield str(path[0])

    @cached_property
    def refused_words(self) -> frozenset[str]:
        """Every text in what was refused or lost: an id may be among them, under any key."""
        refused = (_at(self.plain, path) for path in self.cut)
        return frozenset(word for part in (*refused, *self.lost) for word in _words(part))

    @cached_property
    def lines(self) -> Lines:
        """The lines, split when first asked for."""
        return Lines(self.source.text)

    @property
    def is_unread(self) -> bool:
        """Whether nothing could be made of a text that is meant to be data."""
        return self.plain is None and any(fault.code != "foreign-file" for fault in self.faults)

    def is_cut(self, path: Path) -> bool:
        """Return whether a path lies in what was left out or is doubtful: findings only follow."""
        return any(path[:length] in self.cut for length in range(1, len(path) + 1))


class _Reading:
    """A file while it is read; what is wrong with it gathers here."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.plain: Any = None
        self.data: DataFile | None = None
        self.kept: dict[str, list[int]] = {}
        self.cut: set[Path] = set()
        self.faults: list[Diagnostic] = []
        self.findings: list[Found] = []
        self.starts: Starts = {}
        self.empty: list[Path] = []
        """Keys without a value, listed only where one of them is unknown."""
        self.lost: list[Any] = []

    def refuse(self, code: str, message: str, hint: str, index: int = 0) -> None:
        """Note an error at a character of the text."""
        line, column = self.lines.place(index)
        self.faults.append(
            Diagnostic(
                code=code,
                severity="error",
                message=message,
                hint=hint,
                file=self.source.name,
                line=line,
                column=column,
            )
        )

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.source.text)

    def loaded(self) -> LoadedFile:
        return LoadedFile(
            source=self.source,
            plain=self.plain,
            data=self.data,
            kept=self.kept,
            cut=frozenset(self.cut),
            faults=tuple(self.faults),
            findings=tuple(self.findings),
            starts=self.starts,
            lost=tuple(self.lost),
        )


@dataclass(frozen=True, eq=False)
class Loaded:
    """What was read: the files with what is wrong in them, and the record of the rest."""

    workspace: Workspace
    files: tuple[LoadedFile, ...]
    record: Record

    @cached_property
    def _origins(self) -> dict[str, list[tuple[LoadedFile, int]]]:
        return {
            name: [(file, index) for file in self.files for index in file.kept.get(name, ())]
            for name in LISTS
        }

    def locate(self, path: Path) -> tuple[LoadedFile, Path]:
        """Turn a path of the joined record into a file and a path of that file."""
        name = str(path[0]) if path else ""
        if len(path) > 1 and isinstance(path[1], int) and name in LISTS:
            file, index = self._origins[name][path[1]]
            return file, (name, index, *path[2:])
        owners = [f for f in self.files if isinstance(f.plain, dict) and name in f.plain]
        return (owners or list(self.files))[0], path

    def raw_ids(self, name: str) -> set[str]:
        """Return the ids of all items of a list, those that validation refused included.

        Of a file that could not be read, whatever stands behind `id:`; of a part that was refused
        or lost, every word, for its id may stand under a misspelt key or in another list.
        """
        unread = (file.source.text for file in self.files if file.is_unread)
        in_parts = (word for file in self.files for word in file.refused_words)
        return (
            {found for text in unread for found in re.findall(_ID, text)}
            | {*in_parts}
            | {
                item["id"]
                for file in self.files
                if isinstance(file.plain, dict) and isinstance(file.plain.get(name), list)
                for item in file.plain[name]
                if isinstance(item, dict) and isinstance(item.get("id"), str)
            }
        )


def load(workspace: Workspace) -> Loaded:
    """Read all files of a workspace and join what is sound."""
    return load_sources(workspace, read_sources(workspace))


def load_sources(workspace: Workspace, sources: Iterable[SourceFile]) -> Loaded:
    """Join what is sound of texts already read, from the disk or from git."""
    files = tuple(map(load_file, sources))
    return Loaded(workspace, tuple(_with_joining(files)), _join(files))


def load_file(source: SourceFile) -> LoadedFile:
    """Read and validate one file."""
    file = _Reading(source)
    if file.source.fault:
        code, message, hint, line = file.source.fault
        file.faults.append(
            Diagnostic(
                code=code,
                severity="error",
                message=message,
                hint=hint,
                file=file.source.name,
                line=line,
                column=1,
            )
        )
        return file.loaded()
    _read_plain(file)
    if file.plain is not None or not file.faults:
        _validate(file)
    return file.loaded()


def _read_plain(file: _Reading) -> None:
    """Build a file's plain value; where that fails, collect everything that is wrong."""
    from cchc_cli.workspace.reading.schema_places import is_unknown

    text = file.source.text
    try:
        names: EmptyKeys = set()
        file.plain = build(text, file.starts, names)
        if any(map(is_unknown, names)):
            file.empty = read_faulty(text).empty
    except (SuspectError, yaml.YAMLError):
        text = _read_faulty(file, text)
    for fault in escaped_signs(text):
        file.refuse(fault.code, fault.message, fault.hint, fault.index)
    if not text.isascii() and nfc(text) != text:
        file.plain = composed(file.plain)


def _read_faulty(file: _Reading, text: str) -> str:
    """Read a text that is not plain, without its control characters; return what was read."""
    from cchc_cli.workspace.reading.conflicts import conflicts

    file.starts = {}
    signs = list(typed_signs(text))
    if signs:
        text = without_typed(text)
        file.source = file.source._replace(text=text)
    read = read_faulty(text)
    file.plain, file.empty, file.lost = read.value, read.empty, read.lost
    file.cut.update(read.doubtful)
    for fault in (*signs, *(conflicts(text) or misleading_signs(text) or read.faults)):
        file.refuse(fault.code, fault.message, fault.hint, fault.index)
    return text


def _at(value: Any, path: Path) -> Any:
    """Return what stands at a path of a plain value; None where it leads nowhere."""
    for step in path:
        try:
            value = value[step]
        except (LookupError, TypeError):
            return None
    return value


def _words(value: Any) -> Iterator[str]:
    """Yield every text in a plain value."""
    if isinstance(value, str):
        yield nfc(value)
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _words(item)


def composed(value: Any) -> Any:
    """Compose every text of a plain value (NFC)."""
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, list):
        return [composed(item) for item in value]
    if isinstance(value, dict):
        return {nfc(key): composed(item) for key, item in value.items()}
    return value


def _validate(file: _Reading) -> None:
    """Turn a file's plain value into records, and note what validation refused."""
    from cchc_cli.model.named_counts import names_at
    from cchc_cli.workspace.reading.validation import unknown_empty_keys, validate, without_echoes

    if (refusal := _not_ours(file.plain)) is not None:
        file.refuse(*refusal)
        file.plain = None
        return
    data, findings = validate(file.plain)
    empty = [path for path in file.empty if path[-1] not in names_at(file.plain, path)]
    told = without_echoes([*findings, *unknown_empty_keys(empty)])
    told = [each for each in told if each.code != "wrong-type" or each.path not in file.cut]
    file.findings = [(finding, _ERROR) for finding in _told_once(told, file.plain)]
    if data is None:
        data = _validate_the_rest(file, findings)
    file.data = data
    for name in LISTS:
        items = file.plain.get(name)
        file.kept.setdefault(name, list(range(len(items))) if isinstance(items, list) else [])


def _told_once(findings: list[Finding], plain: Any) -> list[Finding]:
    """Say once what is wrong with many keys for one reason; what is cut out is all of them."""
    if not findings:
        return findings
    from cchc_cli.workspace.reading.misplaced import with_strangers, without_what_follows

    return without_what_follows(with_strangers(findings, plain))


def _validate_the_rest(file: _Reading, findings: list[Finding]) -> DataFile | None:
    """Validate what is left when refused parts are cut out, so that one mistake hides no other."""
    from cchc_cli.workspace.reading.prune import pruned
    from cchc_cli.workspace.reading.validation import validate

    rest = file.plain
    for _ in range(_MOST_PRUNINGS):
        rest, cut = pruned(rest, findings)
        file.cut |= cut
        sound = dict(rest)
        for name in LISTS:
            if isinstance(rest.get(name), list):
                file.kept[name] = [i for i, v in enumerate(rest[name]) if v is not None]
                sound[name] = [v for v in rest[name] if v is not None]
        data, findings = validate(sound)
        if data is not None:
            return data
        findings = [_to_file(finding, file.kept) for finding in findings]
    file.kept = {name: [] for name in LISTS}
    return None


def _to_file(finding: Finding, kept: dict[str, list[int]]) -> Finding:
    path = finding.path
    if len(path) > 1 and isinstance(path[1], int) and path[0] in kept:
        path = (path[0], kept[str(path[0])][path[1]], *path[2:])
    return finding._replace(path=path)


def _not_ours(plain: Any) -> tuple[str, str, str] | None:
    """Say why a file is no data that can be read: empty, foreign, of a newer version."""
    known = ("version", "organization", "settings", *LISTS)
    if plain is None or plain == "":
        return "empty-file", "tệp không có dữ liệu", "thêm `version: 1` và dữ liệu, hoặc xóa tệp"
    if not isinstance(plain, dict) or not any(key in plain for key in known):
        return (
            "foreign-file",
            "tệp này không phải dữ liệu của cchc",
            "đưa tệp ra khỏi data/, hoặc thêm `version: 1` ở đầu tệp",
        )
    version = plain.get("version")
    if not isinstance(version, str) or not version.isdecimal() or int(version[:9]) == VERSION:
        return None
    if int(version[:9]) > VERSION:
        return (
            "unsupported-version",
            f"dữ liệu phiên bản {version[:9]}, công cụ này đọc đến 1",
            "cập nhật cchc lên bản mới hơn",
        )
    return "old-version", f"dữ liệu phiên bản {version}, cũ hơn 1", "chạy: cchc migrate"


_SINGLE = ("organization", "settings")


def _with_joining(files: tuple[LoadedFile, ...]) -> Iterator[LoadedFile]:
    """Yield the files with what is wrong between them: what stands twice, or nowhere."""
    for file in files:
        found = tuple((finding, _ERROR) for finding in _between(files, file))
        yield replace(file, findings=(*file.findings, *found)) if found else file


_ERROR: Severity = "error"


def _between(files: tuple[LoadedFile, ...], file: LoadedFile) -> Iterator[Finding]:
    sound = [other for other in files if other.data is not None]
    for name in _SINGLE:
        owners = [other for other in sound if getattr(other.data, name) is not None]
        if any(file is other for other in owners[1:]):
            message = f"`{name}` đã có ở {owners[0].source.name}"
            yield Finding("stands-twice", message, (name,), hint="chỉ giữ ở một tệp", on_key=True)
    if not any(map(_names_organization, files)) and len(sound) == len(files) and file is files[0]:
        yield Finding(
            "missing-key",
            "thiếu khóa bắt buộc `organization`",
            ("organization",),
            hint="thêm `organization:` với name, place, symbol",
        )


def _names_organization(file: LoadedFile) -> bool:
    """Tell whether a file has the key, or one that is told to be meant so."""
    meant = (found.excerpt for found, _ in file.findings if len(found.path) == 1)
    return (isinstance(file.plain, dict) and "organization" in file.plain) or (
        "organization" in meant
    )


def _join(files: tuple[LoadedFile, ...]) -> Record:
    loaded = [file.data for file in files if file.data is not None]
    single = {
        name: next((v for d in loaded if (v := getattr(d, name)) is not None), None)
        for name in _SINGLE
    }
    return Record(
        organization=single["organization"] or Organization(name="?", place="?", symbol="?"),
        settings=single["settings"] or Settings(),
        **{n: tuple(item for data in loaded for item in getattr(data, n)) for n in LISTS},
    )
