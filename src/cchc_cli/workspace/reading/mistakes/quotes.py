"""Quotes that are not closed, close too early, or are the curved ones of Word."""

from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop, to_type
from cchc_cli.workspace.reading.mistakes.typed_line import TypedLine, line_of, lines_below

_AT_AN_END = ("found unexpected end of stream", "found unexpected document indicator")
_CURVED = {'"': "”“", "'": "’‘"}


def never_closed(stop: Stop) -> Mistake | None:
    """Find the quote that was opened last and swallows the lines below."""
    if any(said in stop.said for said in _AT_AN_END):
        return _unclosed(stop.text, stop.begun)
    if stop.quoted is None or stop.text[stop.quoted[1] : stop.at].strip(" "):
        return None
    start, end = stop.quoted
    whole = stop.text[start:end]
    return _unclosed(stop.text, start) if "\n" in whole or "\r" in whole else None


def _unclosed(text: str, index: int) -> Mistake:
    line, quote = line_of(text, index), text[index]
    name = "kép" if quote == '"' else "đơn"
    message = f"dấu nháy {name} mở ở đây không đóng"
    advice = f"thêm {quote} ở cuối giá trị"
    words = line.text.rstrip()
    if words[-1:] in _CURVED[quote]:
        message = f"dấu nháy {name} mở ở đây, mà cuối dòng là dấu nháy cong {words[-1]}"
        advice, words = f"thay {words[-1]} bằng {quote}", words[:-1]
    below = next((other for other in lines_below(text, line) if other.words), None)
    goes_on = below is not None and not below.key and not below.dashed
    if index != line.start + line.value_at or goes_on:
        return Mistake(index, message, hint=advice)
    mended = f"{words}{quote}"
    return Mistake(index, message, hint=to_type(advice, mended), line=mended)


def words_behind(stop: Stop) -> Mistake | None:
    """Find words behind the quote that ended a value."""
    line = line_of(stop.text, stop.at)
    if stop.quoted is None or stop.quoted[0] < line.start:
        return None
    start, end = stop.quoted
    gap = stop.text[end : stop.at]
    if gap.strip(" ") or stop.text[stop.at : stop.at + 1] in {",", ":", "]", "}"}:
        return None
    index = stop.at if gap else end - 1
    message = f"sau dấu nháy đóng {stop.text[end - 1]} còn chữ"
    advice = "đặt cả giá trị trong một cặp dấu nháy"
    if start != line.start + line.value_at:
        return Mistake(index, message, hint=advice)
    mended = line.with_value(_in_other_quotes(line, stop.text[start]))
    return Mistake(index, message, hint=to_type(advice, mended), line=mended)


def _in_other_quotes(line: TypedLine, quote: str) -> str:
    """Put a value that holds quotes into quotes of the other kind."""
    value = line.value
    around = value.count(quote) > 2 and value[-1] == quote  # noqa: PLR2004 - a pair of its own
    words = value[1:-1] if around else value
    return quoted(words) if quote == "'" else f"'{words.replace(chr(39), chr(39) * 2)}'"


def quoted(words: str) -> str:
    """Put words into double quotes, as they should be typed."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def bad_escape(stop: Stop) -> Mistake | None:
    """Find the backslash in double quotes that begins no sign YAML knows."""
    if "while parsing a quoted scalar" not in stop.said:
        return None
    index = stop.text.rfind("\\", stop.begun, stop.at + ("hexdecimal" not in stop.said))
    end = stop.text.find('"', stop.at)
    if index < 0:
        return None
    line = line_of(stop.text, index)
    sign = stop.text[index : index + 2]
    message = f"`{sign}` trong dấu nháy kép không phải mã của một chữ"
    advice = "dùng dấu nháy đơn, hoặc viết \\\\ cho mỗi dấu \\"
    if not line.start <= stop.begun < end or "\n" in stop.text[stop.begun : end]:
        return Mistake(index, message, hint=advice)
    inner = stop.text[stop.begun + 1 : end].replace("'", "''")
    head, tail = line.text[: stop.begun - line.start], line.text[end + 1 - line.start :]
    mended = f"{head}'{inner}'{tail}"
    return Mistake(index, message, hint=to_type("dùng dấu nháy đơn", mended), line=mended)
