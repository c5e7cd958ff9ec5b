"""Judge a workspace: everything found while reading and by every rule, sorted by place."""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator

from cchc_cli.checks import (  # noqa: F401 - register
    contacts,
    criteria,
    days,
    evidence,
    figures,
    letters,
    narrated,
    reading,
    references,
    repeats,
    reports,
    results,
    statistics,
    structure,
    tasks,
    wording,
)
from cchc_cli.checks.registry import HOMES, RULES, CheckedRecord, run_rules
from cchc_cli.disk import OnDisk
from cchc_cli.model.diagnostic import Diagnostic
from cchc_cli.model.severity import SEVERITY_NAMES
from cchc_cli.scoring.proofs import placed_evidence
from cchc_cli.text import listing, nfc
from cchc_cli.workspace.reading.data_file import LoadedFile
from cchc_cli.workspace.reading.evidence_files import examine
from cchc_cli.workspace.reading.files import Workspace
from cchc_cli.workspace.reading.load import Loaded
from cchc_cli.workspace.reading.passed_over import passed_over
from cchc_cli.workspace.reading.places import locate
from cchc_cli.workspace.reading.swallowed import misread, swallowed

_REFERRED = ("signers", "departments", "notices", "tasks", "letters", "statistics")


def check_record(
    loaded: Loaded, today: dt.date, *, warnings: bool = True
) -> tuple[Diagnostic, ...]:
    """Return every diagnostic of a loaded workspace, sorted by file, line and column.

    What made a file unreadable comes first: it may be the cause of what others seem to lack.
    Without `warnings` only errors are looked for: who only reads pays for nothing else.
    """
    refused = {}
    if any(file.findings or file.faults for file in loaded.files):
        refused = {name: loaded.raw_ids(name) for name in _REFERRED}
    checked = CheckedRecord(
        loaded.record,
        today,
        refused,
        unsure=frozenset(name for file in loaded.files for name in file.unsure_lists),
        partial=loaded.workspace.partial,
        unread=any(file.is_unread for file in loaded.files),
    )
    found = locate(loaded, run_rules(checked, only=None if warnings else "error"))
    of_text = [each for file in loaded.files for each in _of_text(file, warnings=warnings)]
    found = _once(found, of_text)
    if warnings:
        found += _unread(loaded.workspace)
    causes = {file.source.name for file in loaded.files if file.is_unread}
    return tuple(sorted(_in_order(found), key=lambda d: d.file not in causes))


def check_evidence(loaded: Loaded, today: dt.date) -> tuple[Diagnostic, ...]:
    """Return everything wrong with the evidence, which is looked at on the disk, by place."""
    names = {
        placed.evidence.file for placed in placed_evidence(loaded.record) if placed.evidence.file
    }
    disk = OnDisk()
    proofs = {name: examine(loaded.workspace.root, name, disk) for name in names}
    folder = loaded.workspace.root.name
    checked = CheckedRecord(loaded.record, today, folder=folder, proofs=proofs)
    return _in_order(locate(loaded, run_rules(checked, suite="evidence")))


def _once(found: list[Diagnostic], of_text: list[Diagnostic]) -> list[Diagnostic]:
    """Join what rules say of values and what the text itself says, of one place once.

    What the scoring makes of a number that a comma cut only follows.
    """
    cut = {(d.file, d.line) for d in of_text if d.code == "decimal-comma"}
    follows = {code for code, home in HOMES.items() if home == "criteria"} | {"unknown-key"}
    kept = [d for d in found if d.code not in follows or (d.file, d.line) not in cut]
    told = set(map(_place, kept))
    return kept + [d for d in of_text if d.code not in _ECHOES or _place(d) not in told]


_ECHOES = {"curved-quotes", "comma-cuts"}
"""Codes of the text that a rule may tell better of the same place."""


def _place(found: Diagnostic) -> tuple[str, int, int]:
    return found.file, found.line, found.column


def _in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(found, key=lambda d: (*_place(d), d.code)))


def explain(code: str) -> str:
    """Return a rule's text with its example; raises KeyError for an unknown code."""
    rule = RULES[code]

    def indented(text: str) -> str:
        return "\n".join(f"    {line}" for line in text.split("\n"))

    return (
        f"{rule.code} ({SEVERITY_NAMES[rule.severity]}): {rule.title}\n\n{rule.why}\n\n"
        f"  Sai:\n{indented(rule.wrong)}\n\n  Đúng:\n{indented(rule.right)}"
    )


def _of_text(file: LoadedFile, *, warnings: bool) -> Iterator[Diagnostic]:
    """Yield what the text itself says beside its values: signs that are misread or hidden."""
    if warnings:
        yield from _decomposed(file)
    if file.plain is None:
        return
    text = file.source.text
    for fault in (*misread(text), *(swallowed(text, file.source.typed) if warnings else ())):
        line, column = file.lines.place(fault.index)
        severity = RULES[fault.code].severity
        yield Diagnostic(
            code=fault.code,
            severity=severity,
            message=fault.message,
            hint=fault.hint,
            file=file.source.name,
            line=line,
            column=column,
        )


def _unread(workspace: Workspace) -> Iterator[Diagnostic]:
    """Yield a warning for each file beside the data, and for each sub-folder, that is not read."""
    for paths in passed_over(workspace):
        names = [workspace.shown(path) for path in paths]
        alone = paths[0].parent == workspace.files[0].parent
        folder = f"thư mục con không được đọc: {listing(names)}"
        yield Diagnostic(
            code="unread-file",
            severity="warning",
            message="tệp này không được đọc, vì tên không tận cùng bằng .yaml" if alone else folder,
            hint=f"nếu là dữ liệu: {_TO_BE_READ[alone]}; nếu không: đưa ra khỏi data/",
            file=names[0],
            line=1,
            column=1,
        )


_TO_BE_READ = {
    True: "đổi tên cho tận cùng bằng .yaml",
    False: "chuyển ra thẳng data/, tên tận cùng bằng .yaml",
}


def _decomposed(file: LoadedFile) -> list[Diagnostic]:
    """Return a warning at the first decomposed letter of a file, none where there is none."""
    text = file.source.text
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return []
    first = next((i for i, (a, b) in enumerate(zip(text, nfc(text), strict=False)) if a != b), 0)
    line, column = file.lines.place(first)
    return [
        Diagnostic(
            code="decomposed-text",
            severity="warning",
            message="chữ Việt tổ hợp rời (NFD)",
            hint="lưu lại tệp với Unicode dựng sẵn (NFC)",
            file=file.source.name,
            line=line,
            column=column,
        )
    ]
