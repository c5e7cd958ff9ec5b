"""What YAML drops or hides in silence: comments that swallow text, letters nobody sees."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from cchc_cli.model.diagnostic import Path
from cchc_cli.patterns import regex
from cchc_cli.text import code_point
from cchc_cli.workspace.reading.control_signs import escaped_letters
from cchc_cli.workspace.reading.flow_commas import cut_words, decimal_commas
from cchc_cli.workspace.reading.marks import TextSpan, find_spans, line_start
from cchc_cli.workspace.reading.text_problems import TextProblem

# A letter or digit right after the sign: who means a comment puts a space there.
_COMMENT = re.compile(r"(?<=[ \t])#\w\S*")
# Zero-width and soft signs, marks of direction, line separators, a BOM inside the text, fillers,
# and codes that Unicode keeps free of letters.
_INVISIBLE = re.compile(
    "[\u0085\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb]"
)
# Escapes that may stand for one: by a code, or the three of YAML for signs that end a line.
_INVISIBLE_ESCAPE = re.compile(r"\\[xuUNLP]")
# No-break and other wide spaces, which YAML takes for letters. Only after a key in small
# letters at the head of a line: in the running text they may be meant.
WIDE_SPACES = "[\u00a0\u2000-\u200a\u202f\u3000]"
_WIDE = re.compile(WIDE_SPACES)
_KEY_BEFORE = re.compile(r" *(?:- +)*([a-z_]+):")
_MOST_QUOTED = 80
# A whole value in the quotes of Word, and none within: those were meant for YAML's. With what
# stands around a value, for in the running text such quotes are usual.
_CURVED = regex(
    "(?:(?<=[:,-] )|(?<=[\\[{]))(?:“([^“”\r\n]*)”|‘([^‘’\r\n]*)’)(?=[ \t]*(?:[\r\n,}\\]]|$| #))"
)
# The same around a comma within brackets, which parts the value all the same.
_CURVED_COMMA = regex("(?<=[\\[{, ])“([^“”\\[\\]{}\r\n]*,[^“”\\[\\]{}\r\n]*)”(?=[ \t]*[,\\]}])")
_LONGEST_LINE = 1000


def misleading_signs(text: str) -> list[TextProblem]:
    """Find signs that make a text unreadable, with better words than the parser has for them."""
    return [*_wide_spaces(text), *_comments_in_flow(text)]


def _comments_in_flow(text: str) -> Iterator[TextProblem]:
    """Yield comments that swallow the bracket or brace that would close their line's value."""
    for comment in _COMMENT.finditer(text):
        start = line_start(text, comment.start())
        before, rest = text[start : comment.start()], _rest_of_line(text, comment.start())
        for opens, closes in ("{}", "[]"):
            if before.count(opens) > before.count(closes) and closes in rest:
                value = re.split(r"[\[{,]", before)[-1].partition(": ")[2]
                swallowed_part = re.split(r"[,}\]]", rest)[0]
                quoted = _quoted(f"{value}{swallowed_part}".strip())
                yield TextProblem(
                    "comment-swallows",
                    comment.start(),
                    f"`{comment[0]}` mở đầu chú thích, nên dấu {closes} ở cuối dòng bị bỏ",
                    hint=f"đặt giá trị trong dấu nháy: {quoted}",
                )
                break


def _rest_of_line(text: str, index: int) -> str:
    return re.split(r"[\r\n]", text[index : index + _LONGEST_LINE], maxsplit=1)[0]


def _wide_spaces(text: str) -> Iterator[TextProblem]:
    for found in () if text.isascii() else _WIDE.finditer(text):
        line = line_start(text, found.start())
        key = _KEY_BEFORE.fullmatch(text, line, found.start())
        if key is not None:
            yield TextProblem("no-break-space", found.start(), *no_break_space(key[1], found[0]))


def no_break_space(key: str, sign: str) -> tuple[str, str]:
    """Say that a key is followed by a space that is none for YAML, and what to do."""
    message = f"sau `{key}:` là dấu cách không ngắt ({code_point(sign)}), không phải dấu cách"
    return message, "xóa dấu cách này rồi gõ lại"


def misread(text: str) -> Iterator[TextProblem]:
    """Yield signs of a readable text that make it say something else than what was meant."""
    yield from _wide_spaces(text)
    yield from decimal_commas(text)


def swallowed(text: str, typed: str) -> Iterator[TextProblem]:
    """Yield what a readable text loses or hides; places are looked up only where needed.

    `typed` is the text with the signs that the reader took for spaces.
    """
    comments = list(_COMMENT.finditer(text))
    invisible = [] if typed.isascii() else list(_INVISIBLE.finditer(typed))
    escaped = "\\" in text and _INVISIBLE_ESCAPE.search(text) is not None
    curved = list(_CURVED.finditer(text)) if "“" in text or "‘" in text else []
    parted = list(_CURVED_COMMA.finditer(text)) if "“" in text else []
    yield from cut_words(text)
    if not comments and not invisible and not escaped and not curved and not parted:
        return
    spans = find_spans(text)
    if escaped:
        yield from _invisible_escapes(text, spans)
    scalars = sorted((s for s in spans.values() if s.kind == "scalar"), key=lambda s: s.start)
    yield from _comments(text, comments, scalars)
    yield from _invisible(invisible, scalars)
    yield from _curved_quotes(curved, scalars)
    yield from _parted_in_curved_quotes(parted, scalars)


def _comments(
    text: str, found: list[re.Match[str]], scalars: list[TextSpan]
) -> Iterator[TextProblem]:
    """Tell comments that stand right behind a plain value, or where a value is missing."""
    by_end = {span.end: span for span in scalars if not span.style}
    for comment in found:
        line = line_start(text, comment.start())
        span = by_end.get(line + len(text[line : comment.start()].rstrip(" \t")))
        if span is not None:
            rest = _rest_of_line(text, comment.start())[:_MOST_QUOTED]
            value = " ".join(f"{text[span.start : span.end]} {rest}".split())
            yield TextProblem(
                "comment-swallows",
                comment.start(),
                f"chữ từ `{comment[0]}` đến hết dòng bị bỏ: với YAML đó là chú thích",
                hint=f"nếu là chữ của giá trị: đặt cả giá trị trong dấu nháy, {_quoted(value)}; "
                "nếu là chú thích: thêm dấu cách sau #",
            )


def _quoted(value: str) -> str:
    """Quote a value as it should be typed; of a long one the head."""
    shown = value if len(value) <= _MOST_QUOTED else f"{value[:_MOST_QUOTED]}…"
    return '"' + shown.replace('"', '\\"') + '"'


def _invisible(found: list[re.Match[str]], scalars: list[TextSpan]) -> Iterator[TextProblem]:
    """Tell the first invisible letter of each value; those in comments harm nobody."""
    starts = [span.start for span in scalars]
    reported = -1
    for letter in found:
        at = bisect_right(starts, letter.start()) - 1
        if at >= 0 and at != reported and letter.start() < scalars[at].end:
            reported = at
            yield _invisible_problem(letter.start(), letter[0])


def _invisible_escapes(text: str, spans: dict[Path, TextSpan]) -> Iterator[TextProblem]:
    """Tell the first escape of each value in quotes that stands for an invisible letter."""
    for _, escapes in escaped_letters(text, spans):
        found = next(((at, letter) for at, letter in escapes if _INVISIBLE.match(letter)), None)
        if found is not None:
            yield _invisible_problem(*found)


def _invisible_problem(index: int, letter: str) -> TextProblem:
    return TextProblem(
        "invisible-character",
        index,
        f"có ký tự không nhìn thấy ({code_point(letter)})",
        hint="xóa ký tự này, hoặc gõ lại cả chữ",
    )


def _curved_quotes(found: list[re.Match[str]], scalars: list[TextSpan]) -> Iterator[TextProblem]:
    """Tell values that would be printed with the quotes around them."""
    plain = {(span.start, span.end) for span in scalars if not span.style}
    for value in found:
        if value.span() in plain:
            words = _quoted(value[1] or value[2] or "")
            yield TextProblem(
                "curved-quotes",
                value.start(),
                "cả giá trị nằm trong dấu nháy cong, nên dấu nháy thành chữ của giá trị",
                hint=f"thay bằng dấu nháy thẳng: {words}; nếu muốn in cả dấu nháy: '{value[0]}'",
            )


def _parted_in_curved_quotes(
    found: list[re.Match[str]], scalars: list[TextSpan]
) -> Iterator[TextProblem]:
    """Tell values that a comma parts, since the quotes of Word around it hold nothing together."""
    plain = {(span.start, span.end) for span in scalars if not span.style}
    for value in found:
        if (value.start(), value.start(1) + value[1].index(",")) in plain:
            yield TextProblem(
                "curved-quotes",
                value.start(),
                "dấu nháy cong không giữ dấu phẩy ở trong: giá trị bị tách ra",
                hint=f"thay bằng dấu nháy thẳng: {_quoted(value[1])}",
            )
