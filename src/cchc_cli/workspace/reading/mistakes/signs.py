"""Values in which a sign means something to YAML: at their head, or a colon within."""

import re

from cchc_cli.workspace.reading.mistakes.quotes import quoted
from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop, to_type
from cchc_cli.workspace.reading.mistakes.typed_line import TypedLine, known_keys, line_of

_SIGNS = "*&!?%@`"
_QUOTE_IT = "đặt giá trị trong dấu nháy kép"
_KEY_AT_HEAD = re.compile(r"- +([a-z_]+):")
# With a key that items begin with: in a text a dash and a colon are usual.
_ITEM_BEHIND = re.compile(r"(?<=[^\s:])[,;]? *- (id|date|title|period): ")
_KEY_AT_END = re.compile(r"(?:^|[ \t,])([a-z_]+) *$")


def sign_at_head(stop: Stop) -> Mistake | None:
    """Find a value that begins with a sign of YAML's own."""
    line = line_of(stop.text, stop.begun)
    sign = stop.text[stop.begun : stop.begun + 1]
    if sign == "-" and "block sequence entries are not allowed" in stop.said and line.key:
        return _dash_behind_key(line)
    if not sign or sign not in _SIGNS or stop.at - stop.begun > len(line.text):
        return None
    message = f"giá trị bắt đầu bằng dấu {sign}, mà YAML dành cho việc khác"
    if stop.begun != line.start + line.value_at:
        return Mistake(stop.begun, message, hint=_QUOTE_IT)
    return _to_quote(line, stop.begun, message)


def _dash_behind_key(line: TypedLine) -> Mistake:
    """Tell of a dash in the line of a key: an item, or a text that begins with one."""
    at, message = line.start + line.value_at, "dấu gạch đầu mục đứng ngay sau khóa"
    inner = _KEY_AT_HEAD.match(line.value)
    if inner is not None and inner[1] in known_keys():
        return Mistake(at, message, hint="xuống dòng trước dấu gạch")
    mended = line.with_value(quoted(line.value))
    hint = f"{to_type(f'nếu là chữ: {_QUOTE_IT}', mended)}; nếu là mục: xuống dòng trước `-`"
    return Mistake(at, message, hint=hint, line=mended)


def item_behind_value(stop: Stop) -> Mistake | None:
    """Find an item that was joined to the end of the line above it."""
    line = line_of(stop.text, stop.at)
    found = _ITEM_BEHIND.search(line.text, line.value_at)
    if found is None:
        return None
    dash = found.start() + found[0].index("-")
    message = f"mục mới `- {found[1]}:` viết liền sau giá trị ở trên dòng này"
    hint = f"xuống dòng trước `- {found[1]}`, dấu gạch thẳng với các mục cùng cấp"
    return Mistake(line.start + dash, message, hint=hint)


def words_behind_bracket(stop: Stop) -> Mistake | None:
    """Find a text that begins with a word in brackets, which YAML takes for a list."""
    line = line_of(stop.text, stop.at)
    before = stop.text[line.start : stop.at].rstrip(" ")
    begins = line.value[:1]
    if begins not in {"[", "{"} or before[-1:] not in {"]", "}"}:
        return None
    sign = stop.text[stop.at]
    if sign in "]}":
        cut = stop.at - line.start
        mended = f"{line.text[:cut]}{line.text[cut + 1 :]}"
        return Mistake(stop.at, f"thừa dấu {sign}", hint=to_type("bỏ đi", mended), line=mended)
    message = f"giá trị bắt đầu bằng `{begins}`, mà sau `{before[-1]}` còn chữ"
    found = _to_quote(line, line.start + line.value_at, message)
    if begins == "[" and re.fullmatch(r"\[[\w., -]+\]", before[line.value_at :]):
        hint = f"nếu là danh sách: đưa hết vào trong [ ]; nếu là chữ: {found.hint}"
        return found._replace(hint=hint)
    return found


def colon_in_value(stop: Stop) -> Mistake | None:
    """Find what a second colon in a line means: lines run together, or a text without quotes."""
    line = line_of(stop.text, stop.at)
    if "mapping values are not allowed" not in stop.said:
        return None
    if stop.at < line.start + line.value_at:
        return _in_line_below(line, stop.at)
    return (
        _second_colon(line)
        or _curved_quotes(line)
        or _brace_not_opened(line, stop.at)
        or _lines_joined(line, stop.at)
        or _colon_at_end(line, stop.at)
        or _to_quote(line, stop.at, "trong giá trị có dấu hai chấm và dấu cách")
    )


def _second_colon(line: TypedLine) -> Mistake | None:
    if line.value[:2] != ": ":
        return None
    mended = line.with_value(line.value[2:])
    hint = to_type("bỏ một dấu", mended)
    return Mistake(line.start + line.value_at, "thừa dấu hai chấm", hint=hint, line=mended)


def _curved_quotes(line: TypedLine) -> Mistake | None:
    if line.value[:1] not in set("“‘”’"):
        return None
    message = f"`{line.value[0]}` là dấu nháy cong, không phải dấu nháy của YAML"
    mended = line.with_value(quoted(line.value.strip("“”‘’")))
    hint = to_type('thay bằng dấu nháy thẳng "', mended)
    return Mistake(line.start + line.value_at, message, hint=hint, line=mended)


def _brace_not_opened(line: TypedLine, index: int) -> Mistake | None:
    if line.value[-1:] != "}" or "{" in line.value:
        return None
    mended = line.with_value("{" + line.value)
    hint = to_type("thêm { trước nhóm", mended)
    return Mistake(index, "nhóm đóng bằng } mà không mở bằng {", hint=hint, line=mended)


def _lines_joined(line: TypedLine, index: int) -> Mistake | None:
    key = _KEY_AT_END.search(line.text[line.value_at : index - line.start])
    if key is None or not key.start(1) or key[1] not in known_keys():
        return None
    kept = line.text[: line.value_at + key.start(1)].rstrip(" \t,;")
    message = f"`{line.key}` và `{key[1]}` viết liền trên một dòng"
    hint = f"xuống dòng trước `{key[1]}`, thụt vào bằng `{line.key}`"
    return Mistake(index, message, hint=hint, line=kept)


def _colon_at_end(line: TypedLine, index: int) -> Mistake | None:
    if line.start + len(line.text.rstrip()) != index + 1:
        return None
    mended = line.with_value(quoted(line.value))
    hint = to_type(f"bỏ đi; nếu là chữ của giá trị: {_QUOTE_IT}", mended)
    return Mistake(index, "giá trị kết thúc bằng dấu hai chấm", hint=hint, line=mended)


def _in_line_below(line: TypedLine, index: int) -> Mistake | None:
    """Tell of a colon in a text that goes on from the line above."""
    if line.key in known_keys():
        return None
    message = f"sau `{line.key}` có dấu hai chấm, trong chữ nối tiếp của dòng trên"
    return Mistake(index, message, hint="đặt cả giá trị, từ dòng trên, trong dấu nháy kép")


def _to_quote(line: TypedLine, index: int, message: str) -> Mistake:
    mended = line.with_value(quoted(line.value))
    return Mistake(index, message, hint=to_type(_QUOTE_IT, mended), line=mended)
