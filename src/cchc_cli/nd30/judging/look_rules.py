"""How each component is set (Phụ lục I, Phần I, Mục II): size, weight, slant, capitals, place."""

import re
from collections.abc import Callable, Iterator

from cchc_cli.nd30.judging.measures import shown
from cchc_cli.nd30.judging.registry import Breach, SortedPage, aspect
from cchc_cli.nd30.reading.page import Look, Paragraph
from cchc_cli.nd30.rules import Component

_BLANK = "[…]"
_TITLED = {"clause", "section", "article", "division", "division_title", "basis"}
"""Headings run on into text of their paragraph, so only most of their letters are judged."""
_FEW = 2
"""Letters and figures that differ: fewer are a slip that nobody sees in print."""
_SHORT = 3
"""Letters up to which a text in capitals may be an abbreviation."""
_ALIGN = {"left": "canh trái", "right": "canh phải", "both": "canh đều", "center": "canh giữa"}


def _set(sheet: SortedPage, component: Component) -> Iterator[tuple[Paragraph, Look]]:
    """Yield the paragraphs of a component that have letters, with the look of most of them."""
    for paragraph in sheet.parts.get(component.id):
        look = paragraph.look
        if look is not None and paragraph.bare != _BLANK:
            yield paragraph, look


@aspect("size", "cỡ chữ của {name}", advice="chọn chữ, đổi cỡ chữ ở thẻ Home", wrong="{name} cỡ 16")
def size(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Check the size of a component against the table."""
    for paragraph, look in _set(sheet, component):
        if not component.low <= look.size <= component.high:
            message = f"{component.name} cỡ {shown(look.size)}"
            yield Breach(message, component.sizes, shown(look.size), paragraph)


@aspect(
    "bold", "kiểu đậm của {name}", advice="chọn chữ, bấm B (Ctrl+B)", wrong="{name} sai kiểu đậm"
)
def bold(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Check the weight of a component against the table, also where only a part differs."""
    yield from _even(sheet, component, ("không đậm", "đậm"), component.bold, lambda look: look.bold)


@aspect(
    "italic",
    "kiểu nghiêng của {name}",
    advice="chọn chữ, bấm I (Ctrl+I)",
    wrong="{name} sai kiểu nghiêng",
)
def italic(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Check the slant of a component against the table, also where only a part differs."""
    yield from _even(
        sheet, component, ("đứng", "nghiêng"), component.italic, lambda look: look.italic
    )


def _even(
    sheet: SortedPage,
    component: Component,
    words: tuple[str, str],
    wanted: bool,
    has: Callable[[Look], bool],
) -> Iterator[Breach]:
    """Check that all of a component has a weight or slant."""
    for paragraph, look in _set(sheet, component):
        right, wrong = words[wanted], words[not wanted]
        if has(look) != wanted:
            yield Breach(f"{component.name} {wrong}", right, wrong, paragraph)
        elif component.id not in _TITLED:
            odd = "".join(run.text for run in paragraph.runs if has(run.look) != wanted)
            if sum(map(str.isalnum, odd)) >= _FEW:
                message = f"{component.name} có chỗ {wrong}"
                yield Breach(message, right, f"«{odd.strip()}» {wrong}", paragraph)


@aspect(
    "case",
    "chữ hoa, chữ thường của {name}",
    advice="gõ lại đúng chữ hoa (Shift+F3)",
    wrong="{name} viết sai chữ hoa, chữ thường",
    of=lambda component: component.capitals or component.lower,
)
def case(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Check capitals and small letters of a component against the table."""
    for paragraph, look in _set(sheet, component):
        bare = paragraph.bare
        if component.id == "section":
            bare = re.sub(r"^[IVX]+\.\s*", "", bare)
        upper = bare.isupper() or look.caps
        if "{{" in bare:  # in a template the words come later
            continue
        if component.capitals and not upper:
            yield Breach(f"{component.name} viết chữ thường", "IN HOA", "chữ thường", paragraph)
        if component.lower and upper and len(bare) > _SHORT:
            yield Breach(f"{component.name} viết IN HOA", "chữ thường", "IN HOA", paragraph)


@aspect(
    "align",
    "vị trí của {name}",
    advice="đặt con trỏ vào đoạn, bấm nút canh giữa hoặc canh lề",
    wrong="{name} không đúng vị trí",
    of=lambda component: component.align in {"left", "center"} and component.id != "addressee",
)
def align(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Check the alignment of a component against the table; "" is one that nobody can tell.

    A stamp stands in the middle of its frame: where it has none, it may stand anywhere.
    """
    for paragraph, _ in _set(sheet, component):
        loose = component.id == "stamp" and not (paragraph.place or paragraph.box)
        found = "" if loose or _is_placed_by_hand(paragraph) else paragraph.layout.align
        words = _ALIGN.get(found, found)
        if component.align == "center" and found not in {"center", ""}:
            yield Breach(f"{component.name} không canh giữa", "canh giữa", words, paragraph)
        if component.align == "left" and found not in {"left", "both", ""}:
            yield Breach(f"{component.name} không sát lề trái", "sát lề trái", words, paragraph)


def _is_placed_by_hand(paragraph: Paragraph) -> bool:
    """Whether tabs or spaces put a text where it stands: where that is, nobody can tell."""
    return not paragraph.place and paragraph.text.startswith(("\t", "   "))


@aspect(
    "underline",
    "gạch chân chữ của {name}",
    advice="bỏ gạch chân (Ctrl+U), vẽ đường kẻ dưới chữ",
    wrong="{name} bị gạch chân",
)
def underline(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Find underlined letters: the decree wants a line drawn, or none."""
    for paragraph, look in _set(sheet, component):
        if look.underline:
            yield Breach(
                f"{component.name} bị gạch chân", "không gạch chân", "gạch chân", paragraph
            )
