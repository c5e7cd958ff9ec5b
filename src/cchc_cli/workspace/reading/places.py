"""Findings become diagnostics: each gets its line and column, all of a file in one walk."""

import re
from collections.abc import Iterable

from cchc_cli.model.diagnostic import Diagnostic, Finding, Found, Path, path_text
from cchc_cli.model.severity import Severity
from cchc_cli.workspace.reading.data_file import LoadedFile
from cchc_cli.workspace.reading.load import Loaded
from cchc_cli.workspace.reading.marks import TextSpan, find_spans


def locate(loaded: Loaded, found: Iterable[Found]) -> list[Diagnostic]:
    """Return what reading found and what rules found, each with its line and column."""
    sorted_in = _by_file(loaded, found)
    return [
        diagnostic
        for file in loaded.files
        for diagnostic in problems_of(file, sorted_in.get(file.source.name, ()))
    ]


def problems_of(file: LoadedFile, found: Iterable[Found] = ()) -> list[Diagnostic]:
    """Return what is wrong with a file by itself, and what was found in it, in one walk."""
    every = (*file.findings, *found)
    if not every:
        return list(file.faults)
    wanted = {finding.path for finding, _ in every}
    spans = find_spans(file.source.text, wanted, file.starts)
    return [
        *file.faults,
        *(_placed(file, spans, finding, severity=kind) for finding, kind in every),
    ]


def _by_file(loaded: Loaded, found: Iterable[Found]) -> dict[str, list[Found]]:
    """Sort findings of the joined record into their files, by name, with the paths there.

    Those that only follow from what validation left out are dropped.
    """
    sorted_in: dict[str, list[Found]] = {}
    for finding, severity in found:
        file, path = loaded.locate(finding.path)
        if not file.is_cut(path):
            placed = finding._replace(path=path)
            sorted_in.setdefault(file.source.name, []).append((placed, severity))
    return sorted_in


def _placed(
    file: LoadedFile, spans: dict[Path, TextSpan], finding: Finding, severity: Severity
) -> Diagnostic:
    """Point at the value that a finding is about, at its key, or at what is around it."""
    path, message = finding.path, finding.message
    around = next((path[:n] for n in range(len(path), -1, -1) if path[:n] in spans), ())
    span = spans.get(around, TextSpan("scalar", 0, 0))
    left_empty = finding.code == "missing-key" and around == path
    if left_empty:
        message = f"`{path[-1]}` để trống, mà đây là khóa bắt buộc"
    index = span.start + _offset(finding.excerpt, file.source.text[span.start : span.end])
    if (finding.on_key or left_empty) and span.key_start >= 0:
        index = span.key_start
    line, column = file.lines.place(index)
    return Diagnostic(
        code=finding.code,
        severity=severity,
        message=message,
        hint=finding.hint,
        file=file.source.name,
        line=line,
        column=column,
        path=path_text(path),
    )


def _offset(excerpt: str, text: str) -> int:
    """Find words within a value as it was typed, folded over lines or not."""
    if not excerpt:
        return 0
    found = re.search(r"\s+".join(map(re.escape, excerpt.split())), text)
    return found.start() if found else 0
