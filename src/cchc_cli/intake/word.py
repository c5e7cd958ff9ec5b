"""The lines of a Word file, with the numbers and dashes that Word writes by itself."""

from collections.abc import Mapping

from cchc_cli.intake.lines import Line
from cchc_cli.nd30.reading.reader import read_page


def lines_of_word(parts: Mapping[str, bytes]) -> tuple[Line, ...]:
    """Return the paragraphs of a document; raises UnreadableError."""
    page = read_page(parts)
    return tuple(
        Line(p.bare, p.where.partition(":")[0], table=bool(p.place) or p.box)
        for p in page.paragraphs
        if p.bare
    )
