"""Values in which a sign means something to YAML: at their head, or a colon within."""

import re

from cchc_cli.workspace.reading.mistakes.quotes import quoted
from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop, to_type
from cchc_cli.workspace.reading.mistakes.typed_line import TypedLine, known_keys, line_of

_SIGNS = "*&!?%@`"
_QUOTE_IT = "đặt giá trị trong dấu nháy kép"
_KEY_AT_END = re.compile(r"(?:^|[ \t,])([a-z_]+) *$")


def sign_at_head(stop: Stop) -> Mistake | None:
    """Find a value that begins with a sign of YAML's own."""
    line = line_of(stop.text, stop.begun)
    sign = stop.text[stop.begun : stop.begun + 1]
    value = line.value
    if sign == "-" and "block sequence entries are not allowed" in stop.said and line.key:
        mended = line.with_value(quoted(value))
        hint = (
            f"nếu là chữ: {_QUOTE_IT}, `{mended.strip()}`; nếu là danh sách: xuống dòng trước `-`"
        )
        message = "dấu gạch đầu mục đứng ngay sau khóa"
        return Mistake(line.start + line.value_at, message, hint=hint, line=mended)
    if not sign or sign not in _SIGNS or stop.at - stop.begun > len(line.text):
        return None
    message = f"giá trị bắt đầu bằng dấu {sign}, mà YAML dành cho việc khác"
    if stop.begun != line.start + line.value_at:
        return Mistake(stop.begun, message, hint=_QUOTE_IT)
    return _to_quote(line, stop.begun, message)


def words_behind_bracket(stop: Stop) -> Mistake | None:
    """Find a text that begins with a word in brackets, which YAML takes for a list."""
    line = line_of(stop.text, stop.at)
    before = stop.text[line.start : stop.at].rstrip(" ")
    begins = line.value[:1]
    if begins not in {"[", "{"} or before[-1:] not in {"]", "}"}:
        return None
    message = f"giá trị bắt đầu bằng `{begins}`, mà sau `{before[-1]}` còn chữ"
    return _to_quote(line, line.start + line.value_at, message)


def colon_in_value(stop: Stop) -> Mistake | None:
    """Find what a second colon in a line means: lines run together, or a text without quotes."""
    line = line_of(stop.text, stop.at)
    if "mapping values are not allowed" not in stop.said:
        return None
    if stop.at < line.start + line.value_at:
        return _in_line_below(line, stop.at)
    before = stop.text[line.start + line.value_at : stop.at]
    value = line.value
    if value[:1] in set("“‘”’"):
        message = f"`{value[0]}` là dấu nháy cong, không phải dấu nháy của YAML"
        mended = line.with_value(quoted(value.strip("“”‘’")))
        hint = to_type('thay bằng dấu nháy thẳng "', mended)
        return Mistake(line.start + line.value_at, message, hint=hint, line=mended)
    if value[-1:] == "}" and "{" not in value:
        mended = line.with_value("{" + value)
        hint = to_type("thêm { trước nhóm", mended)
        return Mistake(stop.at, "nhóm đóng bằng } mà không mở bằng {", hint=hint, line=mended)
    key = _KEY_AT_END.search(before)
    if key is not None and key.start(1) and key[1] in known_keys():
        kept = line.text[: line.value_at + key.start(1)].rstrip()
        message = f"`{line.key}` và `{key[1]}` viết liền trên một dòng"
        hint = f"xuống dòng trước `{key[1]}`, thụt vào bằng `{line.key}`"
        return Mistake(stop.at, message, hint=hint, line=kept)
    return _to_quote(line, stop.at, "trong giá trị có dấu hai chấm và dấu cách")


def _in_line_below(line: TypedLine, index: int) -> Mistake | None:
    """Tell of a colon in a text that goes on from the line above."""
    if line.key in known_keys():
        return None
    message = f"sau `{line.key}` có dấu hai chấm, trong chữ nối tiếp của dòng trên"
    return Mistake(index, message, hint="đặt cả giá trị, từ dòng trên, trong dấu nháy kép")


def _to_quote(line: TypedLine, index: int, message: str) -> Mistake:
    mended = line.with_value(quoted(line.value))
    return Mistake(index, message, hint=to_type(_QUOTE_IT, mended), line=mended)
