"""One data file read and validated, or every reason why not.

It is read the fast way; only a file with something wrong is read again with places.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from cchc_cli.model.diagnostic import Diagnostic, Finding, Found, Path
from cchc_cli.model.record import LISTS, DataFile
from cchc_cli.model.severity import Severity
from cchc_cli.text import nfc
from cchc_cli.workspace.reading.control_signs import (
    escaped_signs,
    typed_signs,
    without_typed,
)
from cchc_cli.workspace.reading.files import SourceFile
from cchc_cli.workspace.reading.marks import Lines
from cchc_cli.workspace.reading.plain_values import EmptyKeys, Starts, SuspectError, build
from cchc_cli.workspace.reading.swallowed import misleading_signs
from cchc_cli.workspace.reading.text_problems import read_faulty
from cchc_cli.workspace.way_back import way_back

VERSION = 1
_MOST_PRUNINGS = 8
ID = r"""\bid: *["']?([^\s,"'}]+)"""
"""An id in a text that is no YAML."""
_ERROR: Severity = "error"


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
        """Yield lists of which something was refused or run together whose id nobody knows.

        And `settings`, where they may be what was refused.
        """
        yield from self._lists_out_of_sight
        for path in self.cut:
            part = _at(self.plain, path)
            known = isinstance(part, dict) and isinstance(part.get("id"), str) and not self.lost
            if len(path) == 1 or (len(path) == len(("list", 0)) and not known):
                yield str(path[0])
            if len(path) == 1 and path[0] not in LISTS:
                yield "settings"  # or what may be meant so

    @property
    def _lists_out_of_sight(self) -> tuple[str, ...]:
        """Every list where a file shows no id; of a broken one, what no `id:` in the text tells.

        Documents are cited by the numbers of evidence too, and settings bring statistics along.
        """
        is_record = self.source.path.name == "tasks.yaml"
        lost = self.plain is None and (is_record or self.is_unread)
        is_empty = self.source.fault or any(fault.code == "empty-file" for fault in self.faults)
        if lost and (is_empty or (is_record and re.search(ID, self.source.text) is None)):
            return (*LISTS, "settings")
        if lost:
            return ("letters", "settings")
        return ("settings",) if self.data is None else ()

    @cached_property
    def refused_words(self) -> frozenset[str]:
        """Every text in what was refused or lost: an id may be among them, under any key."""
        cut = [_at(self.plain, path) for path in self.cut]
        refused = cut if self.data is not None else [self.plain]
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
        self.refuse_at(code, message, hint, *self.lines.place(index))

    def refuse_at(self, code: str, message: str, hint: str, line: int, column: int) -> None:
        """Note an error at a line and a column."""
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


def load_file(source: SourceFile) -> LoadedFile:
    """Read and validate one file."""
    file = _Reading(source)
    if file.source.fault:
        code, message, hint, line = file.source.fault
        file.refuse_at(code, message, hint, line, column=1)
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
        file.refuse(*_with_way_back(refusal, file.source))
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


def _with_way_back(refusal: tuple[str, str, str], source: SourceFile) -> tuple[str, str, str]:
    """Name the way back too where a file is empty that may have been saved with something in it."""
    code, message, hint = refusal
    saved = way_back(source.path, source.name) if code == "empty-file" and not source.new else ""
    return (code, message, f"{saved}; hoặc {hint}") if saved else refusal
