"""Diagnostics as text with the source line, as JSON, and as annotations of a CI job."""

import sys
from collections.abc import Callable, Iterable, Iterator

from cchc_cli.cli.output.plain_streams import styled
from cchc_cli.cli.output.widths import display_width, terminal_width
from cchc_cli.cli.output.workflow_commands import print_github_line
from cchc_cli.errors import CchcError
from cchc_cli.model.diagnostic import Diagnostic
from cchc_cli.model.severity import SEVERITY_NAMES
from cchc_cli.text import listing, printable
from cchc_cli.workspace.reading.data_file import LoadedFile
from cchc_cli.workspace.reading.load import Loaded

_COLOURS = {"error": "\033[31m", "warning": "\033[33m"}
_WIDEST = 100


class DataError(CchcError):
    """The data cannot be used; the diagnostics say why."""

    exit_code = 3

    def __init__(self, loaded: Loaded, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Keep what was found for printing."""
        super().__init__("Dữ liệu có lỗi, chưa dùng được. Xem tất cả: cchc check")
        self.loaded = loaded
        self.diagnostics = diagnostics


def show_on_stderr(error: CchcError) -> None:
    """Print an error's sentence, after its diagnostics when it has any."""
    if isinstance(error, DataError):
        errors = [d for d in error.diagnostics if d.severity == "error"]
        sys.stderr.write("".join(text_lines(error.loaded, errors, colour=False)))
    sys.stderr.write(f"{error}\n")


def text_lines(loaded: Loaded, diagnostics: Iterable[Diagnostic], *, colour: bool) -> Iterator[str]:
    """Write each diagnostic with its place, the source line, a caret, and the hint."""
    lines = {file.source.name: file for file in loaded.files}
    width = min(terminal_width(), _WIDEST)
    for found in diagnostics:
        said = f"{_head(found)} [{found.code}] {printable(found.message)}"
        yield f"{_coloured(found, said)}\n" if colour else f"{said}\n"
        file = lines.get(found.file)
        if file is not None and file.source.text:
            yield from _excerpt(file.lines.line(found.line), found.column, width)
        if found.hint:
            hint = f"    → {printable(found.hint)}"
            yield f"{_in_lines(hint)}\n" if colour else f"{hint}\n"


def _head(found: Diagnostic) -> str:
    place = f"{printable(found.file)}:{found.line}:{found.column}"
    return f"{place}: {SEVERITY_NAMES[found.severity]}"


def _in_lines(said: str) -> str:
    """Break a sentence as the stream does, which does not where there are colours."""
    from cchc_cli.cli.output.lines import broken

    return "\n".join(broken(said, terminal_width()))


def _coloured(found: Diagnostic, said: str) -> str:
    """Break a sentence into lines and give its severity a colour, of which no line gets longer."""
    text, end = _in_lines(said), len(_head(found))
    start = end - len(SEVERITY_NAMES[found.severity])
    return f"{text[:start]}{_COLOURS[found.severity]}{text[start:end]}\033[0m{text[end:]}"


def _excerpt(line: str, column: int, width: int) -> Iterator[str]:
    room = width - 6
    start = max(0, column - 1 - room // 2) if len(line) > room else 0
    shown = "".join(c if c.isprintable() else " " for c in line[start : start + room])
    if not shown.strip():
        return
    before = "…" if start else ""
    above = display_width(before + shown[: column - 1 - start])
    after = "…" if start + room < len(line) else ""
    yield f"    {before}{shown}{after}\n"
    yield f"    {' ' * above}^\n"


def print_text(loaded: Loaded, diagnostics: tuple[Diagnostic, ...]) -> None:
    """Print for people, with a summary."""
    from os import environ

    colour = sys.stdout.isatty() and "NO_COLOR" not in environ
    out = styled(sys.stdout) if colour else sys.stdout
    out.writelines(text_lines(loaded, diagnostics, colour=colour))
    errors = sum(d.severity == "error" for d in diagnostics)
    counts = _counts(loaded)
    sys.stdout.write(
        f"{counts['files']} tệp, {counts['tasks']} nhiệm vụ, {counts['criteria']} tiêu chí: "
        f"{errors} lỗi, {len(diagnostics) - errors} cảnh báo.\n"
    )
    not_judged = [file.source.name for file in loaded.files if _holds_more(file)]
    if not_judged:
        names = listing(not_judged, quote="")
        sys.stdout.write(f"Chưa xem hết {names}: sửa lỗi ở trên xong thì chạy lại cchc check.\n")


def _holds_more(file: LoadedFile) -> bool:
    """Tell whether what a file says could not be judged yet, for its text cannot be read."""
    return file.is_unread and all(fault.code != "empty-file" for fault in file.faults)


def print_as_json(loaded: Loaded, diagnostics: tuple[Diagnostic, ...]) -> None:
    """Print the stable machine form."""
    from cchc_cli.cli.output.formats.json import print_json

    valid = all(d.severity != "error" for d in diagnostics)
    answer = {"valid": valid, **_counts(loaded), "diagnostics": [d._asdict() for d in diagnostics]}
    print_json(answer)


def print_github(_loaded: Loaded, diagnostics: tuple[Diagnostic, ...]) -> None:
    """Print workflow commands that annotate the lines of a change."""
    for d in diagnostics:
        text = f"{d.message} → {d.hint}" if d.hint else d.message
        print_github_line(
            severity=d.severity, file=d.file, place=(d.line, d.column), code=d.code, text=text
        )


def _counts(loaded: Loaded) -> dict[str, int]:
    from cchc_cli.scoring.criteria import criteria_of

    criteria = sum(1 for index in loaded.record.indexes for _ in criteria_of(index, ()))
    return {"files": len(loaded.files), "tasks": len(loaded.record.tasks), "criteria": criteria}


PRINTERS: dict[str, Callable[[Loaded, tuple[Diagnostic, ...]], None]] = {
    "text": print_text,
    "json": print_as_json,
    "github": print_github,
}
