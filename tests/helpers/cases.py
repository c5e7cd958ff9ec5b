"""Cases of rules: a data file as somebody typed it, and beside it what must be found in it."""

from pathlib import Path

import pytest

from cchc_cli.model.diagnostic import Diagnostic
from tests.helpers.repository import ROOT

CASES = ROOT / "tests" / "checks" / "cases"


def case_of(rules: str, name: str) -> Path:
    return CASES / rules / f"{name}.yaml"


def cases_of(rules: str) -> pytest.MarkDecorator:
    """Run a test once for each case of a file of rules, with its data file as `case`."""
    paths = sorted((CASES / rules).glob("*.yaml"))
    assert paths, rules
    return pytest.mark.parametrize("case", paths, ids=lambda path: path.stem)


def expected(case: Path) -> list[str]:
    """Return what must be found, a line a finding; an empty file says: nothing."""
    return case.with_suffix(".expected").read_text(encoding="utf-8").splitlines()


def told(found: list[Diagnostic]) -> list[str]:
    """Write findings as the expected ones are written: code, line and column."""
    return [f"{d.code} {d.line}:{d.column}" for d in found]


def compared(case: Path, found: list[Diagnostic]) -> str:
    """Show a case that went wrong: its lines with their numbers, and both lists of findings."""
    text = case.read_bytes().decode().split("\n")
    lines = "\n".join(f"{number:3} {line!r}" for number, line in enumerate(text, 1))
    said = "\n".join(f"    {d.code} {d.line}:{d.column} {d.message}" for d in found)
    wanted = "\n".join(f"    {line}" for line in expected(case))
    name = case.relative_to(CASES)
    return f"{name}\n{lines}\n  expected:\n{wanted or '    nothing'}\n  found:\n{said or '    nothing'}"
