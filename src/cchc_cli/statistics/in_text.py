"""Statistics that a text names in brackets: `[3:3.2.1]` stands for that figure."""

import re
from collections.abc import Callable, Iterator

# An id has a digit and no blank, so that `[…]` and `[xem lại]` are none.
_FIGURE = re.compile(r"\[([^\[\]\s]*\d[^\[\]\s]*)\]")


def figures_in(text: str) -> Iterator[str]:
    """Yield the ids that a text names, each once."""
    yield from dict.fromkeys(found[1] for found in _FIGURE.finditer(text))


def with_figures(text: str, write: Callable[[str], str]) -> str:
    """Return a text with something in the place of each figure."""
    return _FIGURE.sub(lambda found: write(found[1]), text)


def renamed_in(text: str, old: str, new: str) -> str:
    """Return a text that names a statistic by another id."""
    return re.sub(rf"\[\s*{re.escape(old)}\s*\]", lambda _: f"[{new}]", text)
