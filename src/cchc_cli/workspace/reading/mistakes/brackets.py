"""Lists and groups in brackets: not closed, closed by the wrong sign, without a comma."""

import re

from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop, to_type
from cchc_cli.workspace.reading.mistakes.typed_line import TypedLine, known_keys, line_of

_CLOSES = {"{": "}", "[": "]"}
_NAMES = {"{": "nhóm", "[": "danh sách"}
_WORD_BEFORE = re.compile(r"(?<=\S)( +)([^\s,:{}\[\]]+) *$")


def in_brackets(stop: Stop) -> Mistake | None:
    """Find what is wrong between brackets, where the parser missed a comma or the end."""
    opens = stop.text[stop.begun : stop.begun + 1]
    if "did not find expected ','" not in stop.said or opens not in _CLOSES:
        return None
    first = line_of(stop.text, stop.begun)
    goes_on = first.text.rstrip()[-1:] in {",", "{", "["}
    if stop.at > first.start + len(first.text) and not goes_on:
        return _unclosed(first, stop.begun, opens)
    sign = stop.text[stop.at : stop.at + 1]
    if sign and sign in "]}":
        return _wrong_end(stop, first, opens)
    line = line_of(stop.text, stop.at)
    if sign == ":":
        return _second_colon(stop, line)
    return _unclosed(first, stop.begun, opens)


def ends_in_brackets(stop: Stop) -> Mistake | None:
    """Find the bracket that was open when the file ended, where a value was awaited."""
    if "did not find expected node content" not in stop.said or stop.text[stop.at :].strip():
        return None
    end = len(stop.text.rstrip())
    line = line_of(stop.text, end)
    open_at: list[int] = []
    for at in range(line.start, end):
        sign = stop.text[at]
        if sign in _CLOSES:
            open_at.append(at)
        elif sign in _CLOSES.values() and open_at:
            open_at.pop()
    if not open_at:
        return None
    opens = stop.text[open_at[-1]]
    message = f"tệp hết khi {_NAMES[opens]} mở bằng {opens} ở đây chưa đóng"
    hint = f"tệp bị cắt thì lấy lại bản đủ; nếu không: viết nốt, thêm {_CLOSES[opens]} ở cuối"
    return Mistake(open_at[-1], message, hint=hint)


def no_value_before_comma(stop: Stop) -> Mistake | None:
    """Find a comma that follows a bracket or another comma."""
    is_comma = stop.text[stop.at : stop.at + 1] == ","
    if not is_comma or "did not find expected node content" not in stop.said:
        return None
    line = line_of(stop.text, stop.at)
    at = stop.at - line.start
    mended = f"{line.text[:at]}{line.text[at + 1 :]}"
    return Mistake(stop.at, "thừa dấu phẩy", hint=to_type("bỏ đi", mended), line=mended)


def _unclosed(line: TypedLine, index: int, opens: str) -> Mistake:
    closes = _CLOSES[opens]
    message = f"{_NAMES[opens]} mở bằng {opens} ở đây không đóng"
    advice = f"thêm {closes} ở cuối {_NAMES[opens]}"
    words = line.text.rstrip()
    balanced = words.count(opens) - words.count(closes) == 1
    if not balanced or words[-1:] in {",", opens}:
        return Mistake(index, message, hint=advice)
    mended = f"{words}{closes}"
    return Mistake(index, message, hint=to_type(advice, mended), line=mended)


def _wrong_end(stop: Stop, line: TypedLine, opens: str) -> Mistake:
    """Tell of an end that fits what is around, or nothing."""
    sign, closes = stop.text[stop.at], _CLOSES[opens]
    around = stop.text[line.start : stop.begun]
    fitting = next(key for key, value in _CLOSES.items() if value == sign)
    at = stop.at - line.start
    if at > len(line.text):
        return _unclosed(line, stop.begun, opens)
    if around.count(fitting) > around.count(sign):
        mended = f"{line.text[:at]}{closes}{line.text[at:]}"
        message = f"{_NAMES[opens]} mở bằng {opens} ở đây không đóng"
        hint = to_type(f"thêm {closes} trước {sign}", mended)
        return Mistake(stop.begun, message, hint=hint, line=mended)
    mended = f"{line.text[:at]}{closes}{line.text[at + 1 :]}"
    message = f"{_NAMES[opens]} mở bằng {opens} mà đóng bằng {sign}"
    return Mistake(stop.at, message, hint=to_type(f"đóng bằng {closes}", mended), line=mended)


def _second_colon(stop: Stop, line: TypedLine) -> Mistake:
    """Tell of a colon behind a word: of a key whose comma is missing, or within a text."""
    before = stop.text[line.start : stop.at]
    word = _WORD_BEFORE.search(before)
    if word is not None and word[2] in known_keys():
        at = word.start(1)
        at = len(before[:at].rstrip(";"))
        mended = f"{before[:at]}, {line.text[word.start(2) :]}"
        hint = to_type("thêm dấu phẩy", mended)
        return Mistake(line.start + at, f"thiếu dấu phẩy trước `{word[2]}`", hint=hint, line=mended)
    return Mistake(
        stop.at,
        "trong giá trị có dấu hai chấm và dấu cách",
        hint="đặt giá trị trong dấu nháy kép; nếu là khóa mới: thêm dấu phẩy trước nó",
    )
