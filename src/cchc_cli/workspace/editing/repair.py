"""What needs no judgement, mended in the text: loose marks, tabs, trailing blanks, days, numbers.

Each repair is kept only if the file says the same afterwards, or what was refused before.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import yaml

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import SetValue
from cchc_cli.model.config import Reading
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.parsing import ScalarError, day_of_words
from cchc_cli.text import nfc
from cchc_cli.workspace.editing.draft import Draft
from cchc_cli.workspace.editing.transaction import bytes_of
from cchc_cli.workspace.reading.data_file import LoadedFile, composed, load_file
from cchc_cli.workspace.reading.files import SourceFile, decoded
from cchc_cli.workspace.reading.marks import find_spans
from cchc_cli.workspace.reading.mistakes.tabs import with_spaces
from cchc_cli.workspace.reading.plain_values import SuspectError, build
from cchc_cli.workspace.reading.schema_places import reading_of

_INDENT = "  "
"""What one Tab key means where people indent by it."""
_TABBED = re.compile(r"^[ \t]*\t[ \t]*", re.MULTILINE)
_TRAILING = r"[ \t]+(?=\r?\n|\r|\Z)"  # `$` would miss blanks in front of \r\n


def repaired(source: SourceFile) -> str:
    """Return the text of a file with its repairs; the same text where there are none."""
    if source.fault:
        return source.typed
    text = _without_tabs(nfc(source.typed))
    text = _without_trailing_blanks(text)
    return _with_values(decoded(source.path, source.name, text.encode()))


def _said(text: str) -> Any:
    """Return what a text says, None where it cannot be read."""
    with suppress(SuspectError, yaml.YAMLError):
        return composed(build(text))
    return None


def _without_tabs(text: str) -> str:
    """Write indents with spaces, where the file can then be read as before, or at all."""
    if "\t" not in text:
        return text
    before = _said(text)
    for spaced in (with_spaces(text), _TABBED.sub(lambda m: m[0].replace("\t", _INDENT), text)):
        after = _said(spaced)
        if spaced != text and after is not None and before in (None, after):
            return spaced
    return text


def _without_trailing_blanks(text: str) -> str:
    """Drop blanks at the ends of lines, but within texts that have lines of their own."""
    said = _said(text)
    if said is None or not re.search(_TRAILING, text):
        return text
    inside = [
        (span.start, span.end)
        for span in find_spans(text).values()
        if span.kind == "scalar" and "\n" in text[span.start : span.end]
    ]

    def kept(found: re.Match[str]) -> str:
        return found[0] if any(start < found.start() < end for start, end in inside) else ""

    stripped = re.sub(_TRAILING, kept, text)
    return stripped if _said(stripped) == said else text


def _with_values(source: SourceFile) -> str:
    """Write days and numbers as the files have them, where it is clear which is meant."""
    file = load_file(source)
    changes = [
        SetValue(finding.path, value)
        for finding, _ in file.findings
        if finding.code == "wrong-value" and (value := _meant(file, finding.path)) is not None
    ]
    if not changes:
        return source.typed
    draft = Draft(file)
    try:
        draft.replace_all(changes)
        return bytes_of(source, draft.verified()).decode("utf-8-sig")
    except RefusedError:
        return source.typed


def _meant(file: LoadedFile, path: Path) -> str | None:
    """Return the right form of a value, None where it takes a person to know."""
    typed, reading = _at(file.plain, path), reading_of(path)
    if not isinstance(typed, str) or not isinstance(reading, Reading):
        return None
    return next((form for form in _forms(typed) if _reads(reading, form)), None)


def _forms(typed: str) -> Iterator[str]:
    """Yield other forms of a value that say the same: 31/12/2025, 1,5.

    Three digits after the comma may be thousands, so they are left to a person.
    """
    if day := day_of_words(typed):
        yield day.isoformat()
    if re.fullmatch(r"-?\d+,\d{1,2}", typed, re.ASCII):
        yield typed.replace(",", ".")


def _reads(reading: Reading, form: str) -> bool:
    try:
        reading.parse(form)
    except ScalarError:
        return False
    return True


def _at(plain: Any, path: Path) -> Any:
    for step in path:
        try:
            plain = plain[step]
        except (KeyError, IndexError, TypeError):
            return None
    return plain
