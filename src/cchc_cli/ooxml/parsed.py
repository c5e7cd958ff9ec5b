"""Parts of a package that remember what was found out about them while they are read.

Why: who checks a document asks for its relations, styles and text again and again.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from typing import Any, TypeVar

from cchc_cli.ooxml.xml import Element, parse

Answer = TypeVar("Answer")


class ParsedParts(Mapping[str, bytes]):
    """Parts that never change, each parsed once; what changes a part parses it for itself."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        """Hold the parts; nothing is parsed yet."""
        self._parts = parts
        self.roots: dict[str, Element] = {}
        self.answers: dict[Callable[[Mapping[str, bytes]], Any], Any] = {}

    def __getitem__(self, name: str) -> bytes:
        """Return a part."""
        return self._parts[name]

    def __iter__(self) -> Iterator[str]:
        """Name the parts."""
        return iter(self._parts)

    def __len__(self) -> int:
        """Count the parts."""
        return len(self._parts)

    def __contains__(self, name: object) -> bool:
        """Whether there is such a part."""
        return name in self._parts


def parsed(parts: Mapping[str, bytes]) -> ParsedParts:
    """Return parts that remember; those that do already are the same."""
    return parts if isinstance(parts, ParsedParts) else ParsedParts(parts)


def root_of(parts: Mapping[str, bytes], name: str) -> Element:
    """Return a part's root, to be looked at; raises as `xml.parse` does."""
    if not isinstance(parts, ParsedParts):
        return parse(parts[name])
    if name not in parts.roots:
        parts.roots[name] = parse(parts[name])
    return parts.roots[name]


def known_root(parts: Mapping[str, bytes], name: str) -> Element:
    """Return a part's root if it was parsed already, None if not."""
    return parts.roots.get(name) if isinstance(parts, ParsedParts) else None


def once(
    work: Callable[[Mapping[str, bytes]], Answer],
) -> Callable[[Mapping[str, bytes]], Answer]:
    """Let a function of parts work once for the same parsed parts."""

    @wraps(work)
    def remembered(parts: Mapping[str, bytes]) -> Answer:
        if not isinstance(parts, ParsedParts):
            return work(parts)
        if work not in parts.answers:
            parts.answers[work] = work(parts)
        answer: Answer = parts.answers[work]
        return answer

    return remembered
