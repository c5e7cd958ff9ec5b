"""Lines that stand a little too far in, or not far enough."""

from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop
from cchc_cli.workspace.reading.mistakes.typed_line import (
    TypedLine,
    known_keys,
    line_of,
    lines_above,
    lines_below,
)
from cchc_cli.workspace.reading.schema_places import SECTIONS

_MISFITS = ("did not find expected", "mapping values are not allowed")
_STEP = 2
"""How far people put a level further in, and how wide a dash with its space is."""


def stands_aside(stop: Stop) -> Mistake | None:
    """Find that the line where the parser gave up stands beside its neighbours."""
    line = line_of(stop.text, stop.at)
    at_head = stop.at <= line.start + line.value_at
    if (
        not at_head
        or not (line.key or line.dashed)
        or not any(said in stop.said for said in _MISFITS)
    ):
        return None
    if not line.dashed and line.key not in known_keys() and "mapping values" in stop.said:
        return None
    if head := _head_aside(stop.text, line):
        return head
    if above := _left_outside(stop.text, line):
        return _aside(stop.text, above, line.indent)
    meant = _meant_indent(stop.text, line)
    if meant is None or meant == line.indent:
        return None
    return _aside(stop.text, line, meant)


def _aside(text: str, line: TypedLine, meant: int) -> Mistake:
    off = abs(line.indent - meant)
    do = f"thêm {off}" if line.indent < meant else f"bớt {off}"
    what = "mục" if line.dashed else f"khóa `{line.key}`"
    where = f"thụt {meant} dấu cách" if meant else "sát lề trái"
    stands = f"thụt đầu dòng {line.indent} dấu cách" if line.indent else "sát lề trái"
    below, moved = _moved_along(text, line, meant)
    also = f"; {moved} dòng bên dưới cũng vậy" if moved else ""
    return Mistake(
        line.start + line.indent,
        f"{what} {stands}, không thẳng với dòng nào ở trên",
        hint=f"{do} dấu cách để {where}, như các dòng cùng cấp{also}",
        line=_moved(line, meant - line.indent),
        below=below,
    )


def _moved_along(text: str, line: TypedLine, meant: int) -> tuple[tuple[str, ...], int]:
    """Return the lines below as they stand when those of the same level move too, and how many.

    With a dash moves what is in its item, where that stands by the dash and not by its neighbours.
    """
    if not line.indent:
        return (), 0  # what follows at the margin are the sections of the file
    below: list[str] = []
    moved = last = 0
    whole: bool | None = None if line.dashed else False
    for other in lines_below(text, line):
        same_level = other.indent == line.indent
        of_another_kind = same_level and other.dashed != line.dashed
        if other.words and (other.indent < line.indent or of_another_kind):
            break
        if whole is None and other.words:
            whole = other.indent == line.at
        if whole and other.words and line.indent < other.indent < line.at:
            break  # beside the keys that stand by the dash: it was not moved with them
        along = other.words and (same_level or whole)
        below.append(_moved(other, meant - line.indent) if along else other.text)
        if along:
            moved, last = moved + 1, len(below)
    return tuple(below[:last]), moved


def _moved(line: TypedLine, by: int) -> str:
    return f"{' ' * max(0, line.indent + by)}{line.text[line.indent :]}"


def _head_aside(text: str, line: TypedLine) -> Mistake | None:
    """Tell of the head of an item beside which all its other keys stand."""
    above = next(lines_above(text, line), None)
    if above is None or line.dashed or not above.dashed or not above.key:
        return None
    following = next((other for other in lines_below(text, line) if other.words), None)
    agree = following is not None and following.indent == line.indent and not following.dashed
    usual = above.at - above.indent == _STEP and above.at % _STEP == 0
    usual = usual and not _next_stands_left(text, above, line)
    if above.at == line.indent or not agree or usual or line.indent % _STEP or line.indent < _STEP:
        return None
    dash = min(above.indent, line.indent - _STEP)
    return Mistake(
        above.start + above.indent,
        f"khóa `{above.key}` của mục không thẳng với các khóa bên dưới",
        hint=f"dấu gạch thụt {dash} dấu cách, để `{above.key}` thụt {line.indent} như `{line.key}`",
        line=f"{' ' * dash}-{' ' * (line.indent - dash - 1)}{above.words}",
    )


def _next_stands_left(text: str, head: TypedLine, line: TypedLine) -> bool:
    """Tell whether the next item's head stands where the keys of this one say its own should."""
    following = (other for other in lines_below(text, line) if other.words)
    after = next((other for other in following if other.indent < line.indent), None)
    return after is not None and after.dashed and after.key == head.key and after.at == line.indent


def _left_outside(text: str, line: TypedLine) -> TypedLine | None:
    """Return the line above, where it is a key of an item that stands at the margin."""
    above = next(lines_above(text, line), None)
    if above is None or line.dashed or not line.indent or above.indent or above.dashed:
        return None
    of_an_item = above.key in known_keys() - SECTIONS - {"version"} and above.value
    return above if of_an_item else None


def _meant_indent(text: str, line: TypedLine) -> int | None:
    """Return where the neighbour stands whose place was missed: of the same key, or the nearest."""
    if line.key in SECTIONS and not line.value and not line.dashed:
        return 0
    best: tuple[bool, int] | None = None
    meant = None
    for above in lines_above(text, line):
        place = above.indent if line.dashed else above.at
        if above.dashed if line.dashed else above.key:
            rank = (line.dashed and above.key != line.key, abs(place - line.indent))
            if best is None or rank < best:
                best, meant = rank, place
        if above.indent == 0 and not above.dashed:
            break
    return meant
