"""Texts after `|` or `>`: words in the same line, or below it without an indentation."""

from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop
from cchc_cli.workspace.reading.mistakes.typed_line import TypedLine, line_of, lines_above


def text_on_same_line(stop: Stop) -> Mistake | None:
    """Find words right behind the sign that begins a text of several lines."""
    if "while scanning a block scalar" not in stop.said or "comment or line break" not in stop.said:
        return None
    line = line_of(stop.text, stop.at)
    if stop.begun != line.start + line.value_at:
        return None
    sign, words = stop.text[stop.begun], stop.text[stop.at : line.start + len(line.text)].strip()
    return Mistake(
        stop.at,
        f"sau dấu {sign} còn chữ trên cùng dòng",
        hint=f"xuống dòng sau {sign}, thụt chữ vào {line.at + 2} dấu cách; hoặc bỏ {sign}",
        line=line.with_value(words) if ": " not in words else None,
    )


def text_not_indented(stop: Stop) -> Mistake | None:
    """Find a text of several lines that does not stand further in than its key."""
    if "could not find expected ':'" not in stop.said:
        return None
    line = line_of(stop.text, stop.begun)
    above = next(lines_above(stop.text, line), None)
    if above is None or not above.key or above.value[:1] not in {"|", ">"}:
        return None
    if line.indent > above.at:
        return None
    inner = above.at + 2
    return Mistake(
        line.start + line.indent,
        f"chữ sau `{above.key}: {above.value}` không thụt vào",
        hint=f"thụt mỗi dòng của đoạn chữ {inner} dấu cách, sâu hơn `{above.key}`",
        line=f"{' ' * inner}{line.text[line.indent :]}",
    )


def text_leaves_its_block(stop: Stop) -> Mistake | None:
    """Find a line of a text of several lines that stands less far in than the first of them."""
    line = line_of(stop.text, stop.at)
    if "did not find expected" not in stop.said or line.key or line.dashed:
        return None
    first = line
    for above in lines_above(stop.text, line):
        if above.indent < line.indent:
            begins = above.key and above.value[:1] in {"|", ">"} and first.indent > line.indent
            return _leaving(line, first.indent, above.key) if begins else None
        first = above
    return None


def _leaving(line: TypedLine, indent: int, key: str) -> Mistake:
    return Mistake(
        line.start + line.indent,
        f"dòng này của đoạn chữ `{key}` thụt {line.indent} dấu cách, ít hơn dòng đầu của đoạn",
        hint=f"thụt {indent} dấu cách như dòng đầu",
        line=f"{' ' * indent}{line.text[line.indent :]}",
    )
