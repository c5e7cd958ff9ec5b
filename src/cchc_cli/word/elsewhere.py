"""Tags where nothing is filled: beside the words of paragraphs, they would go out as typed."""

import re
from collections.abc import Iterator, Mapping

from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.texts import root_name, texts
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.places import place_of
from cchc_cli.word.reading import parsed

_TAG = re.compile(r"\{\{|\{%|\{#")
_WORDS = {w("t"), w("delText")}
_CODE = w("instrText")
_HOLDERS = {
    "docPr": "chữ thay thế (alt text) của hình",
    "cNvPr": "chữ thay thế (alt text) của hình",
    "alias": "tên của điều khiển nội dung",
    "tag": "tên của điều khiển nội dung",
    "fldSimple": "mã của một trường",
    "instrText": "mã của một trường",
    "textpath": "chữ nghệ thuật",
}
_OTHER = "phần không phải chữ của đoạn văn"
_SHOWING = {"chartSpace", "dataModel", "drawing", "Properties"}
"""Roots of charts, of the shapes of SmartArt, and of a file's properties."""
_HINT = "xóa thẻ ở đó, gõ thẻ vào chữ của một đoạn văn: chỉ ở đấy thẻ mới được điền"
_SHOWN = 80


def tags_elsewhere(root: Element) -> Iterator[TemplateError]:
    """Yield a fault for each tag of a part with text that no value would take the place of."""
    for element in root.iter("*"):
        if any(map(_TAG.search, element.attrib.values())):
            found = next(value for value in element.attrib.values() if _TAG.search(value))
            yield _fault(element, found)
        elif element.tag == w("p"):
            code = "".join(piece.text or "" for piece in element.iter(_CODE))
            if _TAG.search(code):
                yield _fault(next(element.iter(_CODE)), code)
        elif element.tag != _CODE and _TAG.search(element.text or "") and not _is_filled(element):
            yield _fault(element, element.text or "")


def tags_in_other_parts(parts: Mapping[str, bytes]) -> Iterator[TemplateError]:
    """Yield a fault for each chart or drawing that shows a tag; raises TemplateError."""
    for name in sorted(parts.keys() - {*texts(parts)}):
        if b"{" in parts[name] and root_name(parts[name]) in _SHOWING:
            for element in parsed(parts[name]).iter("*"):
                if _TAG.search(element.text or ""):
                    message = "thẻ đứng ở phần không được điền"
                    shown = (element.text or "")[:_SHOWN]
                    yield TemplateError(message, f"phần {name}", shown, _HINT)


def _is_filled(element: Element) -> bool:
    """Tell whether words are those of a paragraph; a run in a run (ruby) is copied as it is."""
    if element.tag not in _WORDS:
        return False
    runs = 0
    for step in element.iterancestors():
        if step.tag == w("p"):
            break
        runs += step.tag == w("r")
    return runs == 1


def _fault(element: Element, written: str) -> TemplateError:
    """Say in what a tag stands, and near which paragraph."""
    holder = element.getparent() if local(element) in {"alias", "tag"} else element
    near = next((e for e in (holder, *holder.iterancestors()) if e.tag == w("p")), holder)
    message = f"thẻ đứng ở {_HOLDERS.get(local(element), _OTHER)}"
    return TemplateError(message, place_of(near), written[:_SHOWN], _HINT)
