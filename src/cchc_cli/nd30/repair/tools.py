"""What repairs share: lengths as Word writes them, texts over runs, the list of what was done."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cchc_cli.nd30.reading.content import breaks, typed_parts
from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.widths import TWIPS_PER_MM
from cchc_cli.ooxml.names import W

_SHOWN = 5
"""Places named of one repair; more say no more."""


def twips_of(mm: float) -> str:
    """Write millimetres as twentieths of a point."""
    return str(round(mm * TWIPS_PER_MM))


@dataclass(slots=True)
class Done:
    """What was repaired, and where: a list that can be printed."""

    places: dict[str, list[str]] = field(default_factory=dict)

    def note(self, what: str, at: Paragraph | None = None) -> None:
        """Note a repair; without a place it is one of the whole document."""
        found = self.places.setdefault(what, [])
        if at is not None:
            found.append(at.where)

    def lines(self) -> Iterator[str]:
        """Yield each repair with where it was made."""
        for what, found in self.places.items():
            shown = [f"\n    {place}" for place in found[:_SHOWN]]
            more = [f"\n    … và {len(found) - _SHOWN} chỗ khác"] if found[_SHOWN:] else []
            yield "".join([what, *shown, *more])


def texts_of(paragraph: Paragraph) -> list[Any]:
    """Return the texts of a paragraph, in order; of a piece its own, between breaks and tabs.

    Nothing where it is not sure which they are: then nothing is repaired there.
    """
    if paragraph.within is None:
        return list(paragraph.element.iter(W + "t"))
    before, every = paragraph.within
    own, at = [], 0
    last = before + paragraph.text.count("\n") + paragraph.text.count("\t")
    for part in typed_parts(paragraph.element):
        if breaks(part):
            at += 1
        elif part.tag == W + "t" and before <= at <= last:
            own.append(part)
    return own if at == every else []


def pieces_of(page: Page) -> Mapping[int, list[Paragraph]]:
    """Return the pieces of each element that holds several, by the element's `id`."""
    found: dict[int, list[Paragraph]] = {}
    for paragraph in page.paragraphs:
        found.setdefault(id(paragraph.element), []).append(paragraph)
    return {name: several for name, several in found.items() if len(several) > 1}


def whole(texts: list[Any]) -> str:
    """Join texts as they are read."""
    return "".join(text.text or "" for text in texts)


def replace_span(texts: list[Any], start: int, end: int, new: str) -> None:
    """Replace a stretch of a text that is spread over runs; it takes the look of its start."""
    at = 0
    for element in texts:
        text = element.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        inside = at <= start <= at + len(text) if new else first < last
        if inside or first < last:
            element.text = text[:first] + new + text[max(last, first) :]
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            new = ""
        at += len(text)
