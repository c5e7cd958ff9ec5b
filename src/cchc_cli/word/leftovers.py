"""What Word leaves in a template, as faults: none of it may go out with a document."""

from collections.abc import Iterator, Mapping

from cchc_cli.ooxml.leftovers import Leftover, LeftoverKind, leftovers
from cchc_cli.ooxml.xml import BrokenXmlError, ForbiddenXmlError
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.places import place_of
from cchc_cli.word.reading import as_template_error

_SAID: dict[LeftoverKind, tuple[str, str]] = {
    "change": (
        "còn thay đổi chưa chấp nhận",
        "trong Word: Xem lại → Chấp nhận → Chấp nhận mọi thay đổi (hoặc Từ chối), rồi lưu",
    ),
    "comment": (
        "còn ghi chú (comment)",
        "trong Word: Xem lại → Xóa → Xóa mọi ghi chú, rồi lưu",
    ),
    "tracking": (
        "đang bật theo dõi thay đổi",
        "trong Word: Xem lại → Theo dõi thay đổi, bấm cho tắt (Ctrl+Shift+E), rồi lưu",
    ),
    "hidden": (
        "có chữ ẩn",
        "trong Word: bấm ¶ (Ctrl+Shift+8) để thấy, xóa chữ ấy, hoặc bỏ dấu Ẩn (Hidden) ở Ctrl+D",
    ),
}
_CHANGES = {
    "ins": "thêm chữ",
    "del": "xóa chữ",
    "moveFrom": "chuyển chữ đi",
    "moveTo": "chuyển chữ đến",
    "cellIns": "thêm ô",
    "cellDel": "xóa ô",
    "cellMerge": "gộp ô",
}
_LONGEST = 80


def leftover_faults(parts: Mapping[str, bytes], template: str) -> Iterator[TemplateError]:
    """Yield what was left in a template, each with its place; raises TemplateError."""
    try:
        found = list(leftovers(parts))
    except (BrokenXmlError, ForbiddenXmlError) as error:
        raise as_template_error(error) from error
    for left in found:
        fault = _fault(left)
        fault.template = template
        yield fault


def _fault(left: Leftover) -> TemplateError:
    message, hint = _SAID[left.kind]
    if left.kind == "change":
        message = f"{message} ({_CHANGES.get(left.what, 'định dạng')})"
    if left.kind == "comment" and left.what:
        hint = f"ghi chú ấy viết: «{_short(left.what)}»; {hint}"
    if left.kind == "comment" and ("{{" in left.what or "{%" in left.what):
        hint = f"thẻ trong ghi chú không được in, chuyển thẻ vào văn bản; {hint}"
    place = "" if left.element is None else place_of(left.element)
    shown = left.what if left.kind == "hidden" and left.what else left.text
    return TemplateError(message, place, _short(shown), hint)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
