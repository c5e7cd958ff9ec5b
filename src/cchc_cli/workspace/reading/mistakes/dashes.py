"""Mistakes at the head of an item: no space behind the dash, no dash, another sign for it."""

import re

from cchc_cli.text import code_point
from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop, to_type
from cchc_cli.workspace.reading.mistakes.typed_line import (
    TypedLine,
    known_keys,
    line_of,
    lines_above,
)

_WIDE = "[\u00a0\u2000-\u200b\u202f\u3000\ufeff]"
_WIDE_HEAD = re.compile(f"( *(?:- *)?)({_WIDE}(?:{_WIDE}| )*)(.*)")
_NO_SPACE = re.compile(r"-(\w+):( .*)?")
# Dashes of other lengths and bullets, as Word puts them.
_NUMBER = re.compile(r"(-{2,}|\d{1,3}[.)]) *((\w+):( .*)?)")
_OTHER_DASH = re.compile("([\u2010-\u2015\u2212\u2022\u25cf\u25aa\uf0b7\u00b7*+])\\s*(\\S.*)")


def odd_head(stop: Stop) -> Mistake | None:
    """Find a dash that is none, in the line where the parser gave up or in the one above."""
    line = line_of(stop.text, stop.at)
    mistake = _odd_head(line)
    if mistake is None and "mapping values are not allowed" in stop.said:
        above = next(lines_above(stop.text, line), None)
        mistake = None if above is None else _odd_head(above)
    return mistake


def _odd_head(line: TypedLine) -> Mistake | None:
    if found := _WIDE_HEAD.fullmatch(line.text):
        at, sign = line.start + found.start(2), found[2][0]
        mended = f"{found[1]}{' ' * len(found[2])}{found[3]}"
        name = "ký tự không nhìn thấy" if sign in "\u200b\ufeff" else "dấu cách không ngắt"
        message = f"đầu dòng có {name} ({code_point(sign)}), không phải dấu cách"
        hint = "xóa ký tự này; chỗ cần thụt đầu dòng thì gõ dấu cách"
        return Mistake(at, message, hint=hint, line=mended, code="no-break-space")
    words = line.text[line.indent :].rstrip()
    if (found := _NO_SPACE.fullmatch(words)) and found[1] in known_keys():
        mended = f"{' ' * line.indent}- {words[1:]}"
        hint = to_type("viết", mended)
        at = line.start + line.indent
        return Mistake(at, "sau dấu gạch đầu mục thiếu dấu cách", hint=hint, line=mended)
    numbered = _NUMBER.fullmatch(words)
    if numbered is not None and numbered[3] in known_keys():
        found = numbered
    else:
        found = _OTHER_DASH.fullmatch(words)
    if found:
        mended = f"{' ' * line.indent}- {found[2]}"
        message = f"`{found[1]}` không phải dấu gạch đầu mục của YAML"
        hint = to_type("viết", mended)
        return Mistake(line.start + line.indent, message, hint=hint, line=mended)
    return None


def missing_dash(stop: Stop) -> Mistake | None:
    """Find an item that begins without its dash, where its neighbours have theirs."""
    if "did not find expected" not in stop.said:
        return None
    line = line_of(stop.text, stop.at)
    if stop.at != line.start + line.indent:
        return None
    return _first_without(stop.text, line) if line.dashed else _another_without(stop.text, line)


def _another_without(text: str, line: TypedLine) -> Mistake | None:
    """Tell of a line that stands where dashes stand, with the key that items begin with."""
    for above in lines_above(text, line):
        if above.indent < line.indent:
            return None
        if above.dashed and above.indent == line.indent:
            same = above.key == line.key != ""
            return _without(line, line.indent) if same else None
    return None


def _first_without(text: str, line: TypedLine) -> Mistake | None:
    """Tell of a list whose first item has no dash, while the next ones have."""
    first = line
    for above in lines_above(text, line):
        if above.indent < line.indent or (above.dashed and above.indent == line.indent):
            begins = first is not line and not first.dashed and first.key != ""
            heads = above.key != "" and not above.value and not above.dashed
            return _without(first, line.indent) if begins and heads else None
        first = above
    return None


def _without(line: TypedLine, indent: int) -> Mistake:
    mended = f"{' ' * indent}- {line.words}"
    message = f"mục này thiếu dấu gạch `- ` trước `{line.key}`"
    return Mistake(line.start + line.at, message, hint=to_type("viết", mended), line=mended)
