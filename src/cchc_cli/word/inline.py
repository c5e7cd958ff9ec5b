"""A paragraph's children as one text, each letter knowing the run it came from.

Why: Word splits a tag over runs wherever it pleases; here it is one tag again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OBJECT = "\0"
"""Stands in the text for what is no letter: a picture, a field, a bookmark."""

_SKIPPED = {"proofErr", "lastRenderedPageBreak", "softHyphen", "rPr"}
_TAG_SAFE = {"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"}


def w(name: str) -> str:
    """Give a name its WordprocessingML namespace."""
    return f"{{{W}}}{name}"


def local(element: Any) -> str:
    """Give an element's name without its namespace; empty for comments."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


@dataclass(slots=True)
class Line:
    """The text of a paragraph (or of a link in it), with the owner of each letter."""

    text: str = ""
    owners: list[tuple[Any, Any]] = field(default_factory=list)
    """For each letter: its run (None outside runs), and the element for an OBJECT."""


def flatten(container: Any) -> Line:
    """Read the runs directly below a paragraph or link; other children become OBJECTs."""
    line = Line()
    letters = []
    for letter, run, element in _letters(container):
        letters.append(letter)
        line.owners.append((run, element))
    line.text = "".join(letters)
    return line


def _letters(container: Any) -> Iterator[tuple[str, Any, Any]]:
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
