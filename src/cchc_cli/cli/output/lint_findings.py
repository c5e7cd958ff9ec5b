"""What the layout checker found in Word files, and what each file was taken for."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cchc_cli.cli.working import how_far as how_far_of
from cchc_cli.model.severity import SEVERITY_NAMES
from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.text import as_typed, printable

if TYPE_CHECKING:
    from cchc_cli.nd30.sorting.nature import Nature

_DECREE = "NĐ 30/2020/NĐ-CP, "
_KEYS = [name for name in LayoutFinding._fields if name != "places"]


class Checked(NamedTuple):
    """A file, what it was taken for, and what was found in it."""

    path: Path
    nature: "Nature"
    findings: Sequence[LayoutFinding]
    next: tuple[str, ...] = ()
    """What to type to have it mended, or written into a copy."""


_MANY = 5
"""Findings that are easier to follow in the margin of the document than on the screen."""


def next_commands(checked: Checked, *, alone: bool) -> tuple[str, ...]:
    """Say which commands would help with what was found in a file that is not one of many."""
    if checked.nature.outside or not alone or not checked.findings:
        return ()
    from cchc_cli.nd30.repair.mends import mends

    path, stem = checked.path, checked.path.stem

    def made(option: str, name: str) -> str:
        return f"cchc lint {as_typed(path)} {option} -o {as_typed(f'{stem}-{name}.docx')}"

    told = []
    if any(map(mends, checked.findings)):
        told.append(f"Sửa sẵn những chỗ chắc chắn: {made('--fix', 'da-sua')}")
    if len(checked.findings) >= _MANY:
        told.append(f"Ghi từng chỗ vào lề bản sao: {made('--annotate', 'ghi-chu')}")
    return tuple(told)


def _as_text(found: Iterable[Checked]) -> None:
    for path, nature, findings, then in found:
        name = printable(str(path))
        told: dict[str, str] = {}
        for finding in findings:
            sys.stdout.writelines(f"{line}\n" for line in _lines(name, finding, told))
        errors = sum(f.severity == "error" for f in findings)
        counted = f"{errors} lỗi, {len(findings) - errors} cảnh báo"
        sys.stdout.write(f"{name}: {_taken_for(nature)}: {counted}.\n")
        sys.stdout.writelines(f"{line}\n" for line in then)


def _lines(name: str, found: LayoutFinding, told: dict[str, str]) -> Iterator[str]:
    """Yield the lines of a finding; advice that was told, with the code that it stood at, once.

    Fourteen components of a wrong size would fill a screen with one sentence.
    """
    first = told.get(found.advice)
    wanted = f"    → cần: {printable(found.expected)} ({found.clause.removeprefix(_DECREE)})"
    yield f"{name}: {SEVERITY_NAMES[found.severity]} [{found.code}] {printable(found.message)}"
    yield f"    ở {printable(found.where)}"
    if first is not None:
        yield f"{wanted}; cách sửa: như [{first}] ở trên"
        return
    told[found.advice] = found.code
    yield wanted
    yield f"    → cách sửa: {found.advice}"


def _taken_for(nature: "Nature") -> str:
    if nature.outside:
        return f"{nature.name}, không theo NĐ 30/2020 (nêu --type để vẫn kiểm tra)"
    return nature.name


def _as_json(found: Iterable[Checked]) -> None:
    from cchc_cli.cli.output.formats.json import print_json

    print_json(list(_rows(found)))


def _rows(found: Iterable[Checked]) -> Iterator[dict[str, Any]]:
    """Yield the rows of each file: first what it was taken for, then its findings."""
    for path, nature, findings, _ in found:
        said = {"severity": "info", "found": nature.name, "message": _taken_for(nature)}
        yield {"file": str(path), "code": "TYPE", **said}
        for finding in findings:
            yield {"file": str(path), **{key: getattr(finding, key) for key in _KEYS}}


def _as_github(found: Iterable[Checked]) -> None:
    from cchc_cli.cli.output.workflow_commands import print_github_line

    for path, _, findings, _ in found:
        for f in findings:
            text = f"{f.message} ({f.where}) → {f.expected}. Cách sửa: {f.advice}"
            print_github_line(
                severity=f.severity, file=str(path), place=None, code=f.code, text=text
            )


def how_far(files: Sequence[Path], read: int, form: str) -> str:
    """Say how many files were checked when the work was stopped, and where their findings are.

    Half a JSON text cannot be read, so none is printed.
    """
    names = [path.name for path in files]
    said = how_far_of("kiểm tra", "tệp", names[:read], names[read:])
    again = "Gõ lại lệnh ấy để kiểm tra từ đầu."
    if form == "json":
        return f"{said}\nChưa in kết quả nào. {again}"
    return f"{said}\nKết quả của các tệp đã kiểm tra ở trên. {again}" if read else f"{said} {again}"


PRINTERS: dict[str, Callable[[Iterable[Checked]], None]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
}
