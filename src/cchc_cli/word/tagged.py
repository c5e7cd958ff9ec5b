"""Which elements of a part hold tags; all others are copied as they are."""

import re

from cchc_cli.ooxml.names import w
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.faults import fault

_ODD_BRACES = re.compile(r"[｛｝]|\{\s+[{%]|[}%]\s+\}")


def has_tags(xml: bytes) -> bool:
    """Tell whether a part may hold tags at all; most headers do not.

    A brace may be written as a character reference (`&#123;`).
    """
    return any(mark in xml for mark in (b"{", b"}}", b"%}", b"&#", "｛".encode(), "｝".encode()))


def tagged_elements(root: Element) -> set[Element]:
    """Return every paragraph with a tag, and what it stands in.

    Raises TemplateError where a tag is typed with other braces, or is a tracked change.
    """
    tagged: set[Element] = set()
    for paragraph in root.iter(w("p")):
        text = _text(paragraph)
        _no_odd_braces(text, paragraph)
        if "{" in text and any(mark in text for mark in ("{{", "{%", "{#", "}}", "%}")):
            _no_tracked_tags(paragraph)
        elif not ("}}" in text or "%}" in text):
            continue
        tagged.add(paragraph)
        tagged.update(paragraph.iterancestors())
    return tagged


def _text(element: Element) -> str:
    """Return the words of an element, those deleted while changes are tracked included."""
    return "".join(t.text or "" for t in element.iter(w("t"), w("delText")))


def _no_odd_braces(text: str, paragraph: Element) -> None:
    """Refuse braces of full width, and pairs with a space between them."""
    if found := _ODD_BRACES.search(text):
        raise fault(
            TemplateError(
                f"dấu ngoặc của thẻ gõ chưa đúng ở `{found[0]}`",
                hint="gõ {{ tên }} bằng ngoặc nhọn thường, hai dấu liền nhau",
            ),
            paragraph,
        )


def _no_tracked_tags(paragraph: Element) -> None:
    """Refuse tags that nobody has accepted or rejected yet."""
    for change in paragraph.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo")):
        text = _text(change)
        if "{" in text or "}" in text:
            raise fault(
                TemplateError(
                    "thẻ nằm trong phần đang theo dõi thay đổi",
                    excerpt=text,
                    hint="trong Word: Xem lại → Chấp nhận mọi thay đổi",
                ),
                paragraph,
            )
