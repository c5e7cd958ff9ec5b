"""Marks that git leaves where two versions of a file were joined and a person must choose."""

import re
from collections.abc import Iterator
from itertools import pairwise

from cchc_cli.workspace.reading.marks import Lines
from cchc_cli.workspace.reading.text_problems import TextProblem

# Seven signs at the head of a line; what separates the two versions stands alone.
_MARK = re.compile(r"^(<{7}(?= )|\|{7}(?= |\r?$)|={7}(?=\r?$)|>{7}(?= ))", re.MULTILINE)


def conflicts(text: str) -> list[TextProblem]:
    """Return one problem for each place where git left both versions, or a mark of one."""
    lines = Lines(text)
    return [_problem(marks, lines) for marks in _conflicts(_MARK.finditer(text))]


def _conflicts(marks: Iterator["re.Match[str]"]) -> Iterator[list["re.Match[str]"]]:
    """Sort marks into conflicts: each ends with `>`, and none begins within another."""
    held: list[re.Match[str]] = []
    for mark in marks:
        if held and mark[0][0] == "<":
            yield held
            held = []
        held.append(mark)
        if mark[0][0] == ">":
            yield held
            held = []
    if held:
        yield held


def _problem(marks: list["re.Match[str]"], lines: Lines) -> TextProblem:
    at = [lines.place(mark.start())[0] for mark in marks]
    versions = [
        _span(before + 1, after - 1)
        for mark, (before, after) in zip(marks, pairwise(at), strict=False)
        if mark[0][0] != "|"
    ]
    whole = marks[0][0][0] == "<" and marks[-1][0][0] == ">" and len(versions) == len("<=")
    if whole:
        hint = f"giữ {versions[0]} hoặc {versions[1]}, xóa mọi dòng khác từ {at[0]} đến {at[-1]}"
    else:
        hint = f"xem lại đoạn này, rồi xóa dòng {', '.join(map(str, at))}"
    return TextProblem("conflict-marks", marks[0].start(), "còn dấu xung đột của git", hint=hint)


def _span(first: int, last: int) -> str:
    if first > last:
        return "bản trống"
    return f"dòng {first}" if first == last else f"dòng {first} đến {last}"
