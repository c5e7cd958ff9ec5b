"""A finding about the data, as a value: what, where, and what to do."""

from typing import NamedTuple

from cchc_cli.model.severity import Severity

Path = tuple[str | int, ...]


class Diagnostic(NamedTuple):
    """One problem; `line` and `column` count from 1, columns in characters."""

    code: str
    severity: Severity
    message: str
    hint: str
    file: str
    line: int
    column: int
    path: str = ""


class Finding(NamedTuple):
    """A problem found in the joined record, before anyone looked up its line."""

    code: str
    message: str
    path: Path
    hint: str = ""
    on_key: bool = False
    excerpt: str = ""
    """Words of the value at which to point, when the value is long."""


Found = tuple[Finding, Severity]


def path_text(path: Path) -> str:
    """Write a path as people do: `tasks[3].due`."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")
