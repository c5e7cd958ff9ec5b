"""A Word file as lines for git to compare; no file makes this fail.

Why: git stops at the first file that it cannot show, and hides the files after it.
"""

import hashlib
from pathlib import Path

from cchc_cli.documents.opening import opened
from cchc_cli.errors import CchcError
from cchc_cli.ooxml.danger_words import WORDING
from cchc_cli.ooxml.dangers import dangers
from cchc_cli.oserror import reason
from cchc_cli.regular import read_regular
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.outline import outline
from cchc_cli.workspace.reading.files import LARGEST_FILE


def lines_for_git(path: Path) -> list[str]:
    """Write a document's text and its dangers, or what is wrong with the file; its fingerprint.

    The fingerprint tells what the text does not: a picture, another damage.
    """
    return [*_text(path), _fingerprint(path)]


def _text(path: Path) -> list[str]:
    try:
        parts = opened(path)
        found = (f"Mối nguy: {WORDING[d.kind].what} ({d.part}: {d.what})" for d in dangers(parts))
        return [*outline(parts), *found]
    except Exception as error:  # noqa: BLE001 - whatever a damaged file does, the rest must be shown
        return _plain_text(path) or [f"Không đọc được nội dung: {_words(error, path)}"]


def _plain_text(path: Path) -> list[str]:
    """Return the lines of a text that is said to be no Word file; none of any other.

    Why: who sends a change may tell git that YAML is to be shown as Word files are.
    """
    if path.suffix.lower() == ".docx":
        return []
    try:
        text = read_regular(path, LARGEST_FILE).decode("utf-8")
    except (OSError, ValueError):
        return []
    return [] if "\0" in text else text.splitlines()


def _words(error: Exception, path: Path) -> str:
    """Say in one line what is wrong with a file."""
    if not isinstance(error, (CchcError, TemplateError)):
        return f"tệp bị hỏng ({type(error).__name__})"
    # git gives a copy in a folder that is named anew each time: that would be a change in itself.
    return " ".join(str(error).replace(str(path), path.name).split())


def _fingerprint(path: Path) -> str:
    if not path.is_file():  # a pipe would be waited for
        return "Không đọc được tệp: không phải tệp thường, hoặc không có."
    try:
        with path.open("rb") as file:
            return f"Mã SHA-256 của cả tệp: {hashlib.file_digest(file, 'sha256').hexdigest()}"
    except OSError as error:
        return f"Không đọc được tệp: {reason(error)}"
