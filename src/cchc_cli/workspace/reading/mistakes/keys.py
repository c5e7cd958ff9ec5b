"""Mistakes around the colon of a key: no space behind it, none at all, another sign."""

import re

from cchc_cli.text import code_point
from cchc_cli.workspace.reading.mistakes.quotes import quoted
from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop, to_type
from cchc_cli.workspace.reading.mistakes.typed_line import (
    TypedLine,
    known_keys,
    line_of,
    lines_above,
    lines_below,
)
from cchc_cli.workspace.reading.schema_places import SECTIONS

_NO_SPACE = re.compile(r"(\w+) *(:)(?!//)(\S.*)")
# Colons of other scripts, which look like ours.
_WIDE_COLON = re.compile("(\\w+) *([\uff1a\ufe55\ufe13\u2236\ua789]) *(.*)")
_QUOTED_KEY = re.compile(r"""(["'])(\w+): +(.*?)\1?""")
_NO_COLON = re.compile(r"(\w+)(?: *[=;.,]+ *| +|$)(.*)")


def line_without_key(stop: Stop) -> Mistake | None:
    """Find the line whose key YAML does not see: where it was reading, or the one above."""
    line = line_of(stop.text, stop.begun)
    if "could not find expected ':'" in stop.said:
        return mistyped_key(line) or _loose_words(stop.text, line)
    if "mapping values are not allowed" not in stop.said or stop.at >= line.start + line.value_at:
        return None
    above = next(lines_above(stop.text, line), None)
    if above is None or above.key:
        return None
    return mistyped_key(above) or _words_alone(above)


def quote_before_key(stop: Stop) -> Mistake | None:
    """Find a line that is in quotes as a whole, its key too."""
    start = stop.begun if stop.quoted is None else stop.quoted[0]
    line = line_of(stop.text, start)
    found = _QUOTED_KEY.fullmatch(line.words)
    if found is None or found[2] not in known_keys() or start != line.start + line.at:
        return None
    mended = line.with_words(f"{found[2]}: {quoted(found[3])}")
    return _at(line, 0, f"dấu nháy đứng trước khóa `{found[2]}`", "viết", mended)


def mistyped_key(line: TypedLine) -> Mistake | None:
    """Tell what is wrong with the colon at the head of a line."""
    if found := _WIDE_COLON.fullmatch(line.words):
        mended = line.with_words(f"{found[1]}: {found[3]}")
        message = f"sau `{found[1]}` là `{found[2]}` ({code_point(found[2])}), không phải dấu `:`"
        return _at(line, found.start(2), message, "gõ lại", mended)
    if found := _NO_SPACE.fullmatch(line.words):
        mended = line.with_words(f"{found[1]}: {found[3]}")
        message = f"sau `{found[1]}:` thiếu dấu cách"
        return _at(line, found.start(2), message, "viết", mended)
    found = _NO_COLON.fullmatch(line.words)
    if found is None or found[1] not in known_keys():
        return None
    mended = line.with_words(f"{found[1]}: {found[2]}")
    return _at(line, 0, f"sau `{found[1]}` thiếu dấu hai chấm", "viết", mended)


def _at(line: TypedLine, offset: int, message: str, advice: str, mended: str) -> Mistake:
    index = line.start + line.at + offset
    return Mistake(index, message, hint=to_type(advice, mended), line=mended)


def _loose_words(text: str, line: TypedLine) -> Mistake | None:
    """Tell of words that go on with the text of the line above without standing further in."""
    above = next(lines_above(text, line), None)
    if above is None or line.dashed or not line.words or _is_comment(text, line):
        return _words_alone(line)
    if above.dashed and not above.key and above.indent == line.indent:
        mended = f"{' ' * line.indent}- {line.words}"
        return _at(line, 0, "mục này thiếu dấu gạch đầu mục", "viết", mended)
    if not above.key:
        return None
    mended = f"{' ' * (above.at + 2)}{line.words}"
    return Mistake(
        line.start + line.at,
        "dòng này không có khóa",
        hint=f"nếu là chữ nối tiếp của `{above.key}`: thụt vào {above.at + 2} dấu cách; "
        "nếu là khóa: thêm dấu hai chấm",
        line=mended,
    )


def _is_comment(text: str, line: TypedLine) -> bool:
    """Tell whether words are no text: signs of another language, or a title above a section."""
    below = next((other for other in lines_below(text, line) if other.words), None)
    is_title = not line.indent and below is not None and below.key in SECTIONS
    return line.words.startswith(("//", "/*", "--", ";", "'")) or is_title


def _words_alone(line: TypedLine) -> Mistake | None:
    """Tell of a heading or a note among the keys."""
    if line.dashed or not line.words:
        return None
    mended = line.with_words(f"# {line.words.lstrip('/*-; ')}")
    return _at(line, 0, "dòng này không có khóa", "nếu là ghi chú: thêm # ở đầu dòng", mended)
