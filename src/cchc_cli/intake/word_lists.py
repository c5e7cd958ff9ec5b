"""The words that official texts are read by: a list a file, one word a line.

Why data: which actions and units there are is a matter of the field, and grows with every
notice that somebody brings.
"""

import re
from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> tuple[str, ...]:
    """Return a list of words, the longest first, so that an alternation takes the whole word."""
    text = (files(__package__) / "words" / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(sorted(filter(None, text.splitlines()), key=lambda word: (-len(word), word)))


@cache
def any_of(name: str) -> str:
    """Return a pattern of any word of a list; blanks stand for any blanks."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words(name))
