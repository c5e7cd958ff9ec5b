"""Older data brought to the schema of today, step by step, by edits in place.

A step is a function from a file's text to its next version's text, keyed by the version
it starts from. Version 1 is the first that was ever given out, so there is none yet.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import yaml

from cchc_cli.errors import UsageError
from cchc_cli.text import printable
from cchc_cli.workspace.reading.data_file import VERSION
from cchc_cli.workspace.reading.files import SourceFile, Workspace, read_source
from cchc_cli.workspace.reading.marks import find_spans
from cchc_cli.workspace.reading.plain_values import SuspectError, build

Step = Callable[[str], str]
STEPS: Mapping[int, Step] = {}


@dataclass(frozen=True, slots=True)
class Migrated:
    """A file that was older, with its new text."""

    source: SourceFile
    version: int
    text: str


def migrate(workspace: Workspace) -> list[Migrated]:
    """Return the new texts of all older files; raises UsageError where one cannot be read."""
    migrated = []
    for path in workspace.files:
        source = read_source(workspace, path)
        version = _version(source)
        if version is not None and version < VERSION:
            migrated.append(Migrated(source, version, _stepped(source, version)))
    return migrated


def _version(source: SourceFile) -> int | None:
    if source.fault:
        raise UsageError(f"{printable(source.name)}: {source.fault[1]}. {source.fault[2]}")
    try:
        plain = build(source.text)
    except (SuspectError, yaml.YAMLError):
        raise UsageError(f"{printable(source.name)} viết sai, xem: cchc check") from None
    typed = plain.get("version") if isinstance(plain, dict) else None
    return int(typed[:9]) if isinstance(typed, str) and typed.isdecimal() else None


def _stepped(source: SourceFile, version: int) -> str:
    text = source.text
    for older in range(version, VERSION):
        if older not in STEPS:
            raise UsageError(
                f"{printable(source.name)}: bản cchc này không biết dữ liệu phiên bản {older}.\n"
                "Xem lại khóa `version`; dữ liệu mới bắt đầu từ phiên bản 1."
            )
        text = with_version(STEPS[older](text), older + 1)
    return text


def with_version(text: str, version: int) -> str:
    """Write another version number where it stands."""
    span = find_spans(text, {("version",)})["version",]
    return text[: span.start] + str(version) + text[span.end :]
