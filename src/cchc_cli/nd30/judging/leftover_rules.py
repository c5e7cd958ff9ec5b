"""Rules DL01 to DL04: nothing of the work on a document is sent along with it."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.judge import Breach, SortedPage
from cchc_cli.ooxml.leftovers import Leftover, LeftoverKind

_RULES: dict[LeftoverKind, tuple[str, str, str]] = {
    "change": ("DL01", "còn thay đổi chưa chấp nhận", "chấp nhận hoặc từ chối mọi thay đổi"),
    "comment": ("DL02", "còn ghi chú (comment)", "xóa mọi ghi chú"),
    "tracking": ("DL03", "đang bật theo dõi thay đổi", "tắt theo dõi thay đổi"),
    "hidden": ("DL04", "có chữ ẩn", "không có chữ ẩn"),
}
_AREAS = {
    "document": "văn bản",
    "hdr": "đầu trang",
    "ftr": "chân trang",
    "footnotes": "cước chú",
    "endnotes": "chú thích cuối",
}
_LONGEST = 60


def left(sheet: SortedPage) -> Iterator[Breach]:
    """DL01 to DL04: pending changes, comments, tracking, hidden text."""
    for item in sheet.page.leftovers:
        code, message, wanted = _RULES[item.kind]
        said = _short(item.what if item.kind in {"comment", "hidden"} else item.text)
        yield Breach(code, message, wanted, said or message, where=_where(item))


def _where(item: Leftover) -> str:
    if item.root not in _AREAS:
        return "cả văn bản"
    return f"{_AREAS[item.root]}: «{_short(item.text)}»"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


LEFTOVER_CHECKS = (left,)
