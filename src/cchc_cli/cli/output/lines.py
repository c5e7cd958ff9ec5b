"""Lines broken between words, so that a terminal does not break them inside a word.

What is copied from a screen (a command, a path) is never broken: a line end within it would be
copied too.
"""

import re

from cchc_cli.cli.output.widths import display_width

# Patterns are compiled when they are first asked for: most lines fit.
_SPACE = "[ \t\u2000-\u200a\u3000]"
"""Where a line may end: the spaces of every width, but not those that Word keeps words with."""
_GLUE = "\0"
"""Stands for a space within what is kept whole; a terminal never gets this letter from us."""
# A command ends before a word of a sentence (which has marks), a bracket, a mark of a sentence.
_TYPED = (
    r'\[?"(?:\\.|[^"\\\n])*"\]?',
    r"\[?--?[a-z][a-z-]*\]?(?![^\s.,;:)`])",
    r"[a-z]+(?:-[a-z]+)*(?![^\s.,;:)`])",
    r'[^\s"`(]*[A-ZĐ0-9/\\*|=>…][^\s"`]*(?<![.,;:)])',
)
_COMMAND = rf"\b(?:cchc|git)(?: (?:{'|'.join(_TYPED)}))+"
# A path may hold spaces; only what its file's name ends in tells how far it reaches.
_FILE = r"(?:ya?ml|docx?|xlsx?|csv|pdf|html|ics|eml|json|txt|md|svg|png|jpe?g|zip)\b"
_PATH = rf"(?<!\S)(?!\d)[^\s`\"(,;:/\\]*(?:[A-Za-z]:)?[/\\][^`\"\n,;:]{{0,200}}?\.{_FILE}"
_COPIED = f"{_COMMAND}|{_PATH}"
_QUOTED = r'`[^`\n]+`|"[^"\n]+"'
_BULLET = r"\s*(?:(?:[-–•→]|\d+[.)]) +)?"
_GAP = 3
_LAID_OUT = rf"\s*\S.*? {{{_GAP},}}(?=\S)"
"""A line in two columns: what stands in the second one hangs there."""


def broken(text: str, width: int) -> list[str]:
    """Break a line, at least into one; what is longer than a line and whole stands alone on one.

    What follows the first line begins where the words of that begin.
    """
    if display_width(text) <= width:
        return [text]
    lines: list[str] = []
    indent = _hang(text, width)
    line, taken = "", 0
    for gap, word in re.findall(f"({_SPACE}*)((?:(?!{_SPACE}).)+)", _glued(text, width)):
        needed = display_width(gap + word)
        is_far = len(gap) >= _GAP and taken + len(gap) > width // 2
        if line.strip() and (is_far or taken + needed > width):
            lines.append(line)
            taken = display_width(word)
            kept = indent[: max(width - taken, 0)]
            line, taken = kept + word, len(kept) + taken
        else:
            line, taken = line + gap + word, taken + needed
    lines.append(line)
    lines[-1] += text[len(text.rstrip()) :]
    return [each.replace(_GLUE, " ") for each in lines]


def _hang(text: str, width: int) -> str:
    """Return the spaces before the further lines: of half the line, no more."""
    column, bullet = re.match(_LAID_OUT, text), re.match(_BULLET, text)
    taken = display_width(bullet[0]) if bullet else 0
    if column is not None:
        beside = display_width(column[0])
        taken = beside if beside <= width // 2 else taken + 2
    return " " * min(taken, width // 2)


def _glued(text: str, width: int) -> str:
    """Put something else for the spaces where no line may end: in quotes only if they fit."""

    def glue(found: re.Match[str]) -> str:
        return found[0].replace(" ", _GLUE)

    def glue_short(found: re.Match[str]) -> str:
        return glue(found) if display_width(found[0]) <= width // 2 else found[0]

    return re.sub(_QUOTED, glue_short, re.sub(_COPIED, glue, text))
