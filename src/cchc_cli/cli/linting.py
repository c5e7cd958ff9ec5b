"""Word files judged by NĐ 30/2020/NĐ-CP, from the paths that were typed to an exit code."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from cchc_cli.cli.given import given, read_document
from cchc_cli.cli.output.lint_findings import PRINTERS, Checked, how_far, next_commands
from cchc_cli.cli.working import at_work
from cchc_cli.errors import OutsideError, UsageError
from cchc_cli.nd30.lint import linted
from cchc_cli.nd30.reading.parts import UnreadableError
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.text import printable


class Asked(NamedTuple):
    """How files are judged."""

    kind: str | None
    final: bool


def exit_code(found: Iterable[Checked], fail_on: str) -> int:
    """Return 1 where something is as grave as `fail_on` or graver."""
    counted = {"error"} if fail_on == "error" else {"error", "warning"}
    return int(any(f.severity in counted for checked in found for f in checked.findings))


def _expanded(typed: Iterable[Path]) -> list[Path]:
    """Open folders and patterns: Windows leaves `*.docx` to the program."""
    files: list[Path] = []
    for path in typed:
        if path.is_dir():
            found = [p for p in path.iterdir() if p.suffix.lower() == ".docx"]
        elif "*" in path.name and not path.exists():
            found = list(path.parent.glob(path.name))
        else:
            files.append(path)
            continue
        found = sorted(p for p in found if not p.name.startswith("~$"))
        if not found:
            raise UsageError(f"Không có tệp .docx nào ở {printable(path)}.")
        files += found
    return files


def judged_and_printed(typed: Iterable[Path], asked: Asked, form: str) -> tuple[list[Checked], int]:
    """Check files, and print what is found in each before the next is read.

    The exit code of the last one that could not be read comes with what was found, 0 for none.
    """
    paths = _expanded(typed)
    found: list[Checked] = []
    unread: list[int] = []
    with at_work(lambda: how_far(paths, len(found) + len(unread), form)) as work:
        named = work.over(paths, "Đang kiểm tra", lambda path: path.name)
        PRINTERS[form](_each(named, asked, found, unread, alone=len(paths) == 1))
    return found, unread[-1] if unread else 0


def _each(
    paths: Iterable[Path], asked: Asked, found: list[Checked], unread: list[int], *, alone: bool
) -> Iterator[Checked]:
    """Yield what is found in files, and keep it; one that cannot be read stops no other."""
    for path in paths:
        try:
            checked = judged_file(path, parts_of_file(path), asked)
        except (UsageError, OutsideError) as error:
            sys.stderr.write(f"{error}\n")
            unread.append(error.exit_code)
            continue
        yield checked._replace(next=next_commands(checked, alone=alone))
        found.append(checked)  # when it is printed


def parts_of_file(path: Path) -> Mapping[str, bytes]:
    """Read a document's parts; raises UsageError, OutsideError."""
    if path.suffix.lower() == ".pdf":
        raise UsageError(
            f"{printable(path)} là PDF: chữ trong đó không còn kiểu, lề, đoạn để kiểm tra.\n"
            "Kiểm tra tệp Word mà từ đó lập ra bản PDF."
        )
    return read_document(given(path), lambda parts: parts)


def judged_file(path: Path, parts: Mapping[str, bytes], asked: Asked) -> Checked:
    """Judge a document; raises UsageError for one that cannot be read."""
    try:
        return Checked(path, *linted(read_page(parts), kind=asked.kind, final=asked.final))
    except UnreadableError as error:
        raise UsageError(f"{printable(path)}: {error}.") from None
