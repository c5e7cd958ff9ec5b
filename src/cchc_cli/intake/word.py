"""The lines of a Word file, with the numbers and dashes that Word writes by itself."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from cchc_cli.intake.lines import Line, Link, Source
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.ooxml.names import MAIN, R, W
from cchc_cli.ooxml.relations import is_outside, relationships
from cchc_cli.ooxml.xml import parse
from cchc_cli.text import is_web_address, nfc


def source_of_word(parts: Mapping[str, bytes]) -> Source:
    """Return the paragraphs of a document and its links; raises UnreadableError."""
    page = read_page(parts)
    lines = [Line(nfc(p.bare), p.where.partition(":")[0]) for p in page.paragraphs if p.bare]
    links = {link.url: link for link in (*_printed(lines), *_links(parts))}
    return Source(tuple(lines), tuple(links.values()))


def _printed(lines: Sequence[Line]) -> Iterator[Link]:
    """Yield the addresses that stand as paragraphs of their own, below what they are called."""
    for before, line in pairwise(lines):
        if is_web_address(line.text):
            yield Link(line.text, before.text)


def _links(parts: Mapping[str, bytes]) -> Iterator[Link]:
    """Yield the addresses that words lead to."""
    outside = {
        r.get("Id"): r.get("Target") or "" for r in relationships(parts, MAIN) if is_outside(r)
    }
    for link in parse(parts[MAIN]).iter(f"{W}hyperlink"):
        url = outside.get(link.get(f"{R}id"), "")
        if is_web_address(url):
            before = link.getparent()
            words = "" if before is None else "".join(t.text or "" for t in before.iter(f"{W}t"))
            yield Link(url, nfc(words))
