"""Content controls (w:sdt): which one a tag stands in, and what to do about it."""

from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.xml import Element

_WRAPPERS = {"sdt", "sdtContent"}


def holder_of(element: Element) -> Element:
    """Return what really holds an element's children: controls around rows are seen through."""
    while local(element) in _WRAPPERS:
        element = element.getparent()
    return element


def name_of(control: Element) -> str:
    """Name a control as Word shows it: its title (alias), else its tag."""
    for kind in ("alias", "tag"):
        named = control.find(f"{w('sdtPr')}/{w(kind)}")
        if named is not None and named.get(w("val")):
            return f"điều khiển nội dung «{named.get(w('val'))}»"
    return "điều khiển nội dung (chưa đặt tên)"


def advice_about(paragraph: Element) -> str:
    """Say what to do where a block that is not whole stands in a control; else nothing."""
    inside = (c for c in paragraph.iter(w("sdt")) if _has_brace(c))
    control = next(paragraph.iterancestors(w("sdt")), None)
    control = next(inside, None) if control is None else control
    if control is None:
        return ""
    return (
        f"; thẻ ở trong {name_of(control)}: cho cả chỗ mở và chỗ đóng vào trong, hoặc ra ngoài, "
        "hoặc bỏ điều khiển ấy (chuột phải, Xóa điều khiển nội dung)"
    )


def _has_brace(control: Element) -> bool:
    return any({"{", "}"} & set(text.text or "") for text in control.iter(w("t")))
