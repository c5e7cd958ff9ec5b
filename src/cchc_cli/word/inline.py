"""A paragraph's children as one text, each letter knowing the run it came from.

Why: Word splits a tag over runs wherever it pleases; here it is one tag again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from cchc_cli.ooxml.names import local
from cchc_cli.ooxml.xml import Element

OBJECT = "\0"
"""Stands in the text for what is no letter: a picture, a field, a bookmark."""

_SKIPPED = {"proofErr", "lastRenderedPageBreak", "softHyphen", "rPr"}


@dataclass(slots=True)
class Line:
    """The text of a paragraph (or of a link in it), with the owner of each letter."""

    text: str = ""
    owners: list[tuple[Element, Element]] = field(default_factory=list)
    """For each letter: its run (None outside runs), and the element for an OBJECT."""


def flatten(container: Element) -> Line:
    """Read the runs directly below a paragraph or link; other children become OBJECTs."""
    line = Line()
    letters = []
    for letter, run, element in _letters(container):
        letters.append(letter)
        line.owners.append((run, element))
    line.text = "".join(letters)
    return line


def _letters(container: Element) -> Iterator[tuple[str, Element, Element]]:
    for child in container:
        name = local(child)
        if name in {"pPr", "proofErr", ""}:
            continue
        if name != "r":
            yield OBJECT, None, child
            continue
        for part in child:
            kind = local(part)
            if kind == "t":
                for letter in part.text or "":
                    yield letter, child, None
            elif kind not in _SKIPPED and kind:
                yield OBJECT, child, part
