"""Findings become diagnostics: each gets its line and column, all of a file in one walk."""

import re

from cchc_cli.model.diagnostic import Diagnostic, Finding, Path, Severity, path_text
from cchc_cli.workspace.reading.load import LoadedFile
from cchc_cli.workspace.reading.marks import Span, find_spans


def diagnostics_of(file: LoadedFile) -> list[Diagnostic]:
    """Give everything wrong with a file, placed."""
    if not file.findings:
        return list(file.faults)
    wanted = {finding.path for finding, _ in file.findings}
    spans = find_spans(file.source.text, wanted, file.starts)
    return file.faults + [_placed(file, spans, f, severity) for f, severity in file.findings]


def _placed(
    file: LoadedFile, spans: dict[Path, Span], finding: Finding, severity: Severity
) -> Diagnostic:
    path, message = finding.path, finding.message
    around = next((path[:n] for n in range(len(path), -1, -1) if path[:n] in spans), ())
    span = spans.get(around, Span("scalar", 0, 0))
    left_empty = finding.code == "missing-key" and around == path
    if left_empty:
        message = f"`{path[-1]}` để trống, mà đây là khóa bắt buộc"
    index = span.start + _offset(finding.excerpt, file.source.text[span.start : span.end])
    if (finding.on_key or left_empty) and span.key_start >= 0:
        index = span.key_start
    line, column = file.lines.place(index)
    return Diagnostic(
        finding.code,
        severity,
        message,
        finding.hint,
        file.source.name,
        line,
        column,
        path_text(path),
    )


def _offset(excerpt: str, text: str) -> int:
    """Find words within a value as it was typed, folded over lines or not."""
    if not excerpt:
        return 0
    found = re.search(r"\s+".join(map(re.escape, excerpt.split())), text)
    return found.start() if found else 0
