"""What YAML drops or hides in silence: comments that swallow text, letters nobody sees."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from cchc_cli.workspace.reading.faults import Fault
from cchc_cli.workspace.reading.marks import Span, find_spans

# A letter or digit right after the sign: who means a comment puts a space there.
_COMMENT = re.compile(r"(?<=[ \t])#\w\S*")
# Zero-width and soft signs, marks of direction, line separators, a BOM inside the text.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
# No-break and other wide spaces, which YAML takes for letters. Only after a key in small
# letters at the head of a line: in the running text they may be meant.
_WIDE = re.compile("[\u00a0\u2000-\u200a\u202f\u3000]")
_KEY_BEFORE = re.compile(r" *(?:- +)*([a-z_]+):")
_MOST_QUOTED = 80
_CONFLICT = re.compile(r"^(?:<{7} |={7}$|>{7} )", re.MULTILINE)


def unreadable_signs(text: str) -> list[Fault]:
    """Find signs that make a text unreadable, better told than what the parser says of them."""
    conflict = _CONFLICT.search(text)
    if conflict is not None:
        return [
            Fault(
                "conflict-marks",
                conflict.start(),
                "còn dấu xung đột của git",
                "chọn một trong hai bản, rồi xóa các dòng <<<<<<<, =======, >>>>>>>",
            )
        ]
    return list(_wide_spaces(text))


def _wide_spaces(text: str) -> Iterator[Fault]:
    for found in () if text.isascii() else _WIDE.finditer(text):
        line = text.rfind("\n", 0, found.start()) + 1
        key = _KEY_BEFORE.fullmatch(text, line, found.start())
        if key is not None:
            yield Fault(
                "no-break-space",
                found.start(),
                f"sau `{key[1]}:` là dấu cách không ngắt (U+{ord(found[0]):04X}), "
                "không phải dấu cách",
                "xóa dấu cách này rồi gõ lại",
            )


def swallowed(text: str) -> Iterator[Fault]:
    """Yield what a readable text loses or hides; places are looked up only where needed."""
    yield from _wide_spaces(text)
    comments = list(_COMMENT.finditer(text))
    invisible = [] if text.isascii() else list(_INVISIBLE.finditer(text))
    if not comments and not invisible:
        return
    scalars = sorted(
        (span for span in find_spans(text).values() if span.kind == "scalar"),
        key=lambda span: span.start,
    )
    yield from _comments(text, comments, scalars)
    yield from _invisible(invisible, scalars)


def _comments(text: str, found: list[re.Match[str]], scalars: list[Span]) -> Iterator[Fault]:
    """Tell comments that stand right behind a plain value, or where a value is missing."""
    by_end = {span.end: span for span in scalars if not span.style}
    for comment in found:
        line = text.rfind("\n", 0, comment.start()) + 1
        span = by_end.get(line + len(text[line : comment.start()].rstrip(" \t")))
        if span is not None:
            rest = re.split(r"[\r\n]", text[comment.start() : comment.start() + _MOST_QUOTED])[0]
            value = " ".join(f"{text[span.start : span.end]} {rest}".split())
            yield Fault(
                "comment-swallows",
                comment.start(),
                f"chữ từ `{comment[0]}` đến hết dòng bị bỏ: với YAML đó là chú thích",
                f"nếu là chữ của giá trị: đặt cả giá trị trong dấu nháy, {_quoted(value)}; "
                "nếu là chú thích: thêm dấu cách sau #",
            )


def _quoted(value: str) -> str:
    """Quote a value as it should be typed; of a long one the head."""
    shown = value if len(value) <= _MOST_QUOTED else f"{value[:_MOST_QUOTED]}…"
    return '"' + shown.replace('"', '\\"') + '"'


def _invisible(found: list[re.Match[str]], scalars: list[Span]) -> Iterator[Fault]:
    """Tell the first invisible letter of each value; those in comments harm nobody."""
    starts = [span.start for span in scalars]
    told = -1
    for letter in found:
        at = bisect_right(starts, letter.start()) - 1
        if at >= 0 and at != told and letter.start() < scalars[at].end:
            told = at
            yield Fault(
                "invisible-character",
                letter.start(),
                f"có ký tự không nhìn thấy (U+{ord(letter[0]):04X})",
                "xóa ký tự này, hoặc gõ lại cả chữ",
            )
