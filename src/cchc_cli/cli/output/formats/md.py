"""Markdown, to be pasted where tables are wanted."""

import sys
from collections.abc import Iterable, Sequence
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column, people


def write(listing: Listing) -> None:
    """Write one table, or several under their headings."""
    heading, *further = listing.title.splitlines() or [""]
    if heading:
        sys.stdout.write(f"# {heading}\n")
        sys.stdout.writelines(f"\n{line}\n" for line in further)
    for section in listing.sections:
        sys.stdout.write(f"\n## {section.heading}\n\n")
        _write_table(section.columns, section.rows)
    if not listing.sections and (listing.rows or not heading):
        sys.stdout.write("\n" if heading else "")
        _write_table(listing.columns, listing.rows)
    if listing.closing:
        sys.stdout.write(f"\n{listing.closing}\n")


def _write_table(columns: Sequence[Column], rows: Iterable[Any]) -> None:
    """Write a Markdown table."""
    sys.stdout.write("| " + " | ".join(_cell(column.title) for column in columns) + " |\n")
    sys.stdout.write("|" + "|".join("---:" if c.right else "---" for c in columns) + "|\n")
    for row in rows:
        cells = (_cell(people(column.value(row))) for column in columns)
        sys.stdout.write("| " + " | ".join(cells) + " |\n")


def _cell(text: str) -> str:
    for sign in "\\|<>*_`[]":
        text = text.replace(sign, f"\\{sign}")
    return text
