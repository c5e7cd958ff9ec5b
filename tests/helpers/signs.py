"""Letters that a terminal obeys, or that turn a line around, and what must never come out."""

from cchc_cli.cli.app import INTERNAL_ERROR as BUG
from tests.helpers.answers import Answer

BIDI = "\u202e\u2066\u200f\u061c"
CONTROLS = f"\x1b[2J\x1b]0;x\x07\x9b31m\x7f{BIDI}\u2028\x08\r"
"""Escapes of both kinds, marks of direction, other ends of lines, what goes back."""
LINE = "\n::error::nó"
"""A line of its own, which a CI job would take for its own command."""


def unseen(text: str) -> set[str]:
    """Return what stands in an output and has no shape, but ends of lines and tabs."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return {c for c in lines if not c.isprintable() and c not in "\n\t\u00a0"}


def assert_plain(answer: Answer) -> None:
    """Assert that an answer steers nothing: no terminal, no CI job; and that it is no bug."""
    said = answer.out + answer.err
    assert unseen(answer.out) == set(), answer.out
    assert unseen(answer.err) == set(), answer.err
    assert [line for line in said.splitlines() if line.startswith("::error::nó")] == [], said
    assert answer.code != BUG, said
