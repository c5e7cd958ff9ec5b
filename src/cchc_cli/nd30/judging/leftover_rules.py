"""Rules DL01 to DL04: nothing of the work on a document is sent along with it."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.finding import Severity
from cchc_cli.nd30.judging.registry import CUSTOM, Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Left
from cchc_cli.ooxml.leftovers import LeftoverKind

_AREAS = {
    "document": "văn bản",
    "hdr": "đầu trang",
    "ftr": "chân trang",
    "footnotes": "cước chú",
    "endnotes": "chú thích cuối",
}
_LONGEST = 60


def _left(sheet: SortedPage, kind: LeftoverKind, *, message: str, wanted: str) -> Iterator[Breach]:
    """Yield what is left of one kind; in what goes out it is an error."""
    severity: Severity | None = "error" if sheet.final else None
    for item in sheet.page.leftovers:
        if item.kind == kind:
            said = _short(item.what if kind in {"comment", "hidden"} else item.text)
            found = said or message
            yield Breach(message, wanted, found, where=_where(item), severity=severity)


def _where(item: Left) -> str:
    if item.root not in _AREAS:
        return "cả văn bản"
    return f"{_AREAS[item.root]}: «{_short(item.text)}»"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


@rule(
    "DL01",
    "warning",
    "thay đổi chưa chấp nhận",
    clause=CUSTOM,
    advice="Xem lại (Review), Chấp nhận (Accept), chọn chấp nhận mọi thay đổi",
    wrong="chữ gạch bỏ, chữ thêm có màu còn chờ chấp nhận",
    right="mọi thay đổi đã được chấp nhận hoặc từ chối",
    of_any_file=True,
)
def changes(sheet: SortedPage) -> Iterator[Breach]:
    """Find changes that nobody accepted or rejected."""
    wanted = "chấp nhận hoặc từ chối mọi thay đổi"
    return _left(sheet, "change", message="còn thay đổi chưa chấp nhận", wanted=wanted)


@rule(
    "DL02",
    "warning",
    "ghi chú (comment)",
    clause=CUSTOM,
    advice="Xem lại (Review), Xóa (Delete), chọn xóa mọi ghi chú",
    wrong="ghi chú bên lề «hỏi lại đã»",
    right="không còn ghi chú nào",
    of_any_file=True,
)
def comments(sheet: SortedPage) -> Iterator[Breach]:
    """Find comments."""
    return _left(sheet, "comment", message="còn ghi chú (comment)", wanted="xóa mọi ghi chú")


@rule(
    "DL03",
    "warning",
    "theo dõi thay đổi đang bật",
    clause=CUSTOM,
    advice="Xem lại (Review), Theo dõi thay đổi (Track Changes), bấm cho tắt (Ctrl+Shift+E)",
    wrong="gõ thêm chữ nào, Word ghi lại chữ ấy",
    right="Theo dõi thay đổi đã tắt",
)
def tracking(sheet: SortedPage) -> Iterator[Breach]:
    """Find that changes are still tracked."""
    message = "đang bật theo dõi thay đổi"
    return _left(sheet, "tracking", message=message, wanted="tắt theo dõi thay đổi")


@rule(
    "DL04",
    "warning",
    "chữ ẩn",
    clause=CUSTOM,
    advice="bấm ¶ (Ctrl+Shift+8) để thấy, xóa chữ ấy, hoặc bỏ dấu Hidden ở Ctrl+D",
    wrong="chữ có dấu Hidden, không in mà vẫn ở trong tệp",
    right="không có chữ ẩn",
    of_any_file=True,
)
def hidden(sheet: SortedPage) -> Iterator[Breach]:
    """Find hidden text."""
    return _left(sheet, "hidden", message="có chữ ẩn", wanted="không có chữ ẩn")
