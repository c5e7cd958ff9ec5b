"""Control characters (ký tự điều khiển) in a data file: typed as they are, or as an escape.

Why refused here: no document can hold them, and a terminal would obey them. Why in this way:
searching every value would cost a fifth of reading; YAML's own reader stops at a typed one, and
an escape begins with a sign that hardly any file has.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from cchc_cli.model.diagnostic import Path
from cchc_cli.text import code_point, control_sign
from cchc_cli.workspace.reading.marks import TextSpan, find_spans
from cchc_cli.workspace.reading.text_problems import TextProblem

# A carriage return is no fault where it is typed: it ends a line there.
_SIGNS = "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]"
_TYPED = re.compile(_SIGNS)
_BESIDE_SPACE = rf"(?<=\w){_SIGNS}(?= )|(?<=\w ){_SIGNS}(?=\w)"  # compiled when needed
# Escapes that may stand for one; most with a backslash are paths of Windows, outside of quotes.
_SUSPECT = re.compile(r"\\[0abvferxuU]")
# Each escape of a text in double quotes, so that of `\\e` only the first two signs are one.
_ESCAPE = re.compile(r"\\(?:x(..)|u(.{4})|U(.{8})|(.))", re.DOTALL)
_NAMED = {
    "0": 0x00,
    "a": 0x07,
    "b": 0x08,
    "v": 0x0B,
    "f": 0x0C,
    "r": 0x0D,
    "e": 0x1B,
    "N": 0x85,
    "L": 0x2028,
    "P": 0x2029,
}


def without_typed(text: str) -> str:
    """Return a text without control characters, as long as it was, so that the rest can be read.

    A space takes their place; beside one a dot, for two spaces would be told as a fault too.
    """
    return _TYPED.sub(" ", re.sub(_BESIDE_SPACE, "·", text))


def typed_signs(text: str) -> Iterator[TextProblem]:
    """Yield control characters that stand in a text as they are, the first of each value."""
    found = list(_TYPED.finditer(text))
    spans = find_spans(without_typed(text)) if found else {}
    scalars = sorted(
        (span.start if span.key_start < 0 else span.key_start, span.end, path)
        for path, span in spans.items()
        if span.kind == "scalar"
    )
    starts = [start for start, _, _ in scalars]
    told: set[Path] = set()
    for sign in found:
        at = bisect_right(starts, sign.start()) - 1
        path = scalars[at][2] if at >= 0 and sign.start() < scalars[at][1] else None
        if path is None or path not in told:
            told.add(path or ())
            yield _problem(sign.start(), sign[0], path)


def escaped_signs(text: str) -> Iterator[TextProblem]:
    """Yield escapes that stand for control characters, the first of each value and key."""
    if "\\" not in text or not _SUSPECT.search(text):
        return
    for path, escapes in escaped_letters(text, find_spans(text)):
        found = next(((at, letter) for at, letter in escapes if control_sign(letter)), None)
        if found is not None:
            yield _problem(*found, path)


def escaped_letters(
    text: str, spans: Mapping[Path, TextSpan]
) -> Iterator[tuple[Path, Iterator[tuple[int, str]]]]:
    """Yield for each key and value in double quotes the escapes by a code: place, letter."""
    for path, span in spans.items():
        for start, end in ((span.key_start, span.key_end), (span.start, span.end)):
            if start >= 0 and text[start : start + 1] == '"':
                yield path, _escapes(text, start, end)


def _escapes(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for escape in _ESCAPE.finditer(text, start, end):
        digits = escape[1] or escape[2] or escape[3]
        code = int(digits, 16) if digits else _NAMED.get(escape[4])
        if code is not None:
            yield escape.start(), chr(code)


def _problem(index: int, letter: str, path: Path | None) -> TextProblem:
    name = next((step for step in reversed(path or ()) if isinstance(step, str)), None)
    where = "có" if name is None or control_sign(name) else f"`{name}` có"
    return TextProblem(
        "control-character",
        index,
        f"{where} ký tự điều khiển không nhìn thấy ({code_point(letter)})",
        hint="xóa ký tự này, hoặc gõ lại cả chữ",
    )
