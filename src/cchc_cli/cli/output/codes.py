"""Every code of `cchc check` and `cchc lint`, by what it is about."""

import sys
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.checks import run  # noqa: F401 - registers the rules
from cchc_cli.checks.groups import GROUPS as CHECKED
from cchc_cli.checks.registry import HOMES
from cchc_cli.checks.registry import RULES as CHECKS
from cchc_cli.cli.output.tables import Column, print_table
from cchc_cli.model.severity import SEVERITY_NAMES, Severity
from cchc_cli.nd30.judging.groups import GROUPS as LAYOUT
from cchc_cli.nd30.judging.judge import CODES
from cchc_cli.nd30.judging.registry import RULES as LAYOUT_RULES


class Code(NamedTuple):
    """A code, as a row."""

    code: str
    severity: Severity
    title: str


_COLUMNS = (
    Column("Mã", lambda row: row.code),
    Column("Mức", lambda row: SEVERITY_NAMES[row.severity]),
    Column("Lỗi gì", lambda row: row.title, fill=True, wrap=True),
)


def print_codes() -> None:
    """List the codes under what they are about, and how one is explained."""
    for heading, rows in groups():
        sys.stdout.write(f"{heading} ({len(rows)})\n")
        print_table(_COLUMNS, rows)
        sys.stdout.write("\n")
    sys.stdout.write("Giải thích một mã, có ví dụ: cchc explain MÃ\n")


def groups() -> Iterator[tuple[str, list[Code]]]:
    """Yield what a group is about, and its codes: those of the data first, then of layout."""
    for home, title in CHECKED.items():
        rows = [Code(*CHECKS[code][:3]) for code in CHECKS if HOMES[code] == home]
        yield f"DỮ LIỆU – {title}", rows
    for title, homes in LAYOUT.items():
        codes = [code for code in CODES if LAYOUT_RULES[code].home.rpartition(".")[2] in homes]
        yield f"THỂ THỨC – {title}", [Code(*LAYOUT_RULES[code][:3]) for code in codes]
