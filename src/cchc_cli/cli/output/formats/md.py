"""Markdown, to be pasted where tables are wanted."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.cli.output.tables import Column, people


def write(listing: Listing) -> None:
    """Write one table, or several under their headings."""
    unbroken(sys.stdout).writelines(_lines(listing))


def _lines(listing: Listing) -> Iterator[str]:
    heading, *further = map(_letters, listing.title.splitlines() or [""])
    if heading:
        yield f"# {heading}\n"
        yield from (f"\n{line}\n" for line in further)
    for section in listing.sections:
        yield f"\n## {_letters(section.heading)}\n\n"
        yield from _table(section.columns, section.rows)
    if not listing.sections and (listing.rows or not heading):
        yield "\n" if heading else ""
        yield from _table(listing.columns, listing.rows)
    if listing.closing:
        yield f"\n{_paragraphs(listing.closing)}\n"


def _paragraphs(text: str) -> str:
    return "\n".join(map(_letters, text.splitlines()))


def _table(columns: Sequence[Column], rows: Iterable[Any]) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    yield "| " + " | ".join(_letters(column.title) for column in columns) + " |\n"
    yield "|" + "|".join("---:" if c.right else "---" for c in columns) + "|\n"
    for row in rows:
        cells = (_cell(column, column.value(row)) for column in columns)
        yield "| " + " | ".join(cells) + " |\n"


def _cell(column: Column, value: Any) -> str:
    text = people(value)
    return f"<{text}>" if column.link and _BROWSABLE.fullmatch(text) else _letters(text)


def _letters(text: str) -> str:
    """Write a text so that Markdown, and GitHub behind it, shows just these letters."""
    words = "".join(_word(word) for word in re.split(r"(\s+)", text))
    return _BLOCK.sub(r"\1\\\2", words)


def _word(word: str) -> str:
    if any(sign in word.lower() for sign in _MADE_LINKS):
        return _code(word)
    return _SIGNS.sub(lambda m: _code(m[0]) if len(m[0]) > 1 else f"\\{m[0]}", word)


def _code(text: str) -> str:
    """Quote as code, between more backticks than stand in it; only the table needs its bars."""
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if "`" in text else ""
    inside = text.replace("|", "\\|")
    return f"{fence}{space}{inside}{space}{fence}"


_MADE_LINKS = ("://", "www.", "@")
"""What makes a link of a word, or calls somebody, even behind a backslash."""
_BROWSABLE = re.compile(r"https?://[^\s<>|\\`]+", re.IGNORECASE)
# Signs; `&` only where it begins an entity. What GitHub reads in finished text, where no backslash
# is left, is found whole, several in a row at once: a picture by its name, `:smile:` but no time of
# day, and an issue, `#12`.
_SIGNS = re.compile(
    r"[\\|<>*_`\[\]~$]|&(?=#?\w+;)"
    r"|(?::(?:[+-]1|100|1234|[\d+-]*[a-z_][\w+-]*):|(?<!&)#\d+)+",
    re.IGNORECASE,
)
# At the head of a line: a list, a numbered one, a heading, the line below one.
_BLOCK = re.compile(r"^(\d{0,9})([-+=.)#])(?=[-+=#\s]|$)")
