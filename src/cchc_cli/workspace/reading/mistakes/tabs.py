"""The Tab key before a line, where YAML wants spaces: how many are meant."""

import re

from cchc_cli.workspace.reading.marks import line_start
from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop
from cchc_cli.workspace.reading.mistakes.typed_line import (
    TypedLine,
    line_of,
    lines_above,
    lines_below,
)
from cchc_cli.workspace.reading.schema_places import SECTIONS

_STEP = 2
_INDENT = re.compile(r" *\t[ \t]*")
_BEFORE_A_LINE = re.compile(r"^ *\t[ \t]*(?=[^\s#])", re.MULTILINE)


def tab_before_line(stop: Stop) -> Mistake | None:
    """Find that the line where the parser gave up is indented with the Tab key."""
    start = line_start(stop.text, stop.at)
    tabbed = _INDENT.match(stop.text, start)
    if tabbed is None:
        return None
    at, message = start + tabbed[0].index("\t"), "dùng phím Tab để thụt đầu dòng"
    line = line_of(stop.text, start)
    meant = meant_indent(stop.text, line)
    if meant is None:
        return Mistake(at, message, "thay mỗi phím Tab bằng dấu cách", code="tab")
    mended = " " * meant + line.text[len(tabbed[0]) :]
    hint = f"thay bằng {meant} dấu cách, như các dòng cùng cấp" if meant else "bỏ đi, sát lề trái"
    return Mistake(at, message, f"{hint}; hoặc: cchc check --fix --apply", line=mended, code="tab")


def with_spaces(text: str) -> str:
    """Write the indents of a text with spaces, from the top down, where it is clear how many."""
    done = 0
    while (tabbed := _BEFORE_A_LINE.search(text, done)) is not None:
        meant = meant_indent(text, line_of(text, tabbed.start()))
        spaces = tabbed[0].replace("\t", " " * _STEP) if meant is None else " " * meant
        text = f"{text[: tabbed.start()]}{spaces}{text[tabbed.end() :]}"
        done = tabbed.start() + len(spaces)
    return text


def meant_indent(text: str, tabbed: TypedLine) -> int | None:
    """Return how far in a line with a tab belongs, by the lines around; None where nobody knows."""
    line = line_of(tabbed.text.lstrip(" \t"), 0)
    if line.key in SECTIONS and not line.dashed and not line.value:
        return 0
    above = next((each for each in lines_above(text, tabbed) if not _has_tab(each)), None)
    below = next((each for each in lines_below(text, tabbed) if each.words), None)
    if above is None or (below is not None and _has_tab(below)):
        below = None
    if above is None or not (line.key or line.dashed):
        return None
    if line.dashed:
        return _of_item(text, tabbed, line, above)
    return _of_key(text, tabbed, line, above, below)


def _has_tab(line: TypedLine) -> bool:
    return _INDENT.match(line.text) is not None


def _of_item(text: str, tabbed: TypedLine, line: TypedLine, above: TypedLine) -> int | None:
    """Return where the item above begins with the same key, else a step within its list."""
    if above.key and not above.value and not above.dashed:
        return above.at + _STEP
    for each in lines_above(text, tabbed):
        if each.dashed and not _has_tab(each) and each.key == line.key:
            return each.indent
        if each.indent == 0 and not each.dashed and not _has_tab(each):
            return None
    return None


def _of_key(
    text: str, tabbed: TypedLine, line: TypedLine, above: TypedLine, below: TypedLine | None
) -> int | None:
    """Return where the keys of the same group stand, as far as the lines around agree on it."""
    if not line.value and below is not None and below.indent >= _STEP:
        levels = _levels(text, tabbed)
        return next((at for at in (below.indent - _STEP, below.indent) if at in levels), None)
    beside = below is not None and below.key and not below.dashed
    if above.key and above.value:
        outer = beside and below is not None and below.at < above.at and below.at > 0
        return None if outer else above.at
    return below.at if beside and below is not None and below.at > 0 else None


def _levels(text: str, tabbed: TypedLine) -> list[int]:
    """Return where keys stand in the groups above that are still open."""
    levels: list[int] = []
    for each in lines_above(text, tabbed):
        if each.key and not _has_tab(each) and (not levels or each.at < levels[-1]):
            levels.append(each.at)
        if each.indent == 0 and not each.dashed:
            break
    return levels
