"""What a text names in brackets: `[3:3.2.1]` is a figure, `[letter:CV-45]` a document."""

import re
from collections.abc import Callable, Iterator

from cchc_cli.patterns import regex

# An id has a letter or a digit and no blank, so that `[…]` and `[xem lại]` are none.
_FIGURE = regex(r"\[(?!letter:)([^\[\]\s]*\w[^\[\]\s]*)\]")
_LETTER = regex(r"\[letter:([^\[\]\s]+)\]")


def figures_in(text: str) -> Iterator[str]:
    """Yield the ids that a text names, each once."""
    if "[" in text:  # few texts have one
        yield from dict.fromkeys(found[1] for found in _FIGURE.finditer(text))


def with_figures(text: str, write: Callable[[str], str]) -> str:
    """Return a text with something in the place of each figure."""
    return _FIGURE.sub(lambda found: write(found[1]), text)


def letters_in(text: str) -> Iterator[str]:
    """Yield the ids of the documents that a text cites, each once."""
    if "[letter:" in text:
        yield from dict.fromkeys(found[1] for found in _LETTER.finditer(text))


def with_letters(text: str, write: Callable[[str], str]) -> str:
    """Return a text with something in the place of each document that it cites."""
    return _LETTER.sub(lambda found: write(found[1]), text)


def renamed_in(text: str, old: str, new: str) -> str:
    """Return a text that has something else in the place of brackets with `old` in them."""
    return re.sub(rf"\[\s*{re.escape(old)}\s*\]", lambda _: f"[{new}]", text)
