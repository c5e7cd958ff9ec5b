"""What the layout checker found in Word files."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from cchc_cli.cli.output.diagnostics import github_line
from cchc_cli.cli.output.formats.json import print_json
from cchc_cli.model.diagnostic import SEVERITY_NAMES
from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.text import printable

Checked = tuple[Path, Sequence[LayoutFinding]]
_DECREE = "NĐ 30/2020/NĐ-CP, "


def _as_text(found: Sequence[Checked]) -> None:
    for path, findings in found:
        for f in findings:
            severity = SEVERITY_NAMES[f.severity]
            sys.stdout.write(
                f"{printable(str(path))}: {severity} [{f.code}] {printable(f.message)}\n"
                f"    ở {printable(f.where)}\n"
                f"    → cần: {printable(f.expected)} ({f.clause.removeprefix(_DECREE)})\n"
                f"    → cách sửa: {f.advice}\n"
            )
        errors = sum(f.severity == "error" for f in findings)
        sys.stdout.write(
            f"{printable(str(path))}: {errors} lỗi, {len(findings) - errors} cảnh báo.\n"
        )


def _as_json(found: Sequence[Checked]) -> None:
    rows = ({"file": str(path), **asdict(f)} for path, findings in found for f in findings)
    print_json([{key: row[key] for key in row if key != "advice"} for row in rows])


def _as_github(found: Sequence[Checked]) -> None:
    for path, findings in found:
        for f in findings:
            text = f"{f.message} ({f.where}) → {f.expected}. Cách sửa: {f.advice}"
            sys.stdout.write(
                github_line(severity=f.severity, file=str(path), place=None, code=f.code, text=text)
            )


PRINTERS: dict[str, Callable[[Sequence[Checked]], None]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
}
