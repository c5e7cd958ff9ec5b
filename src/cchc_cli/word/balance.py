"""Blocks balanced within one sequence of siblings: each is closed where it was opened."""

from cchc_cli.ooxml.xml import Element
from cchc_cli.word.controls import advice_about
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.faults import fault
from cchc_cli.word.tags import Tag

_NEEDED = {"endif": ("if",), "elif": ("if",), "else": ("if", "for"), "endfor": ("for",)}
"""What must be open for a tag to divide or close it."""


class Balance:
    """The blocks that are open in one sequence of siblings."""

    def __init__(self) -> None:
        """Begin with none."""
        self._open: list[tuple[Tag, Element]] = []

    def take(self, tag: Tag, element: Element) -> None:
        """Take a statement in; raises TemplateError where it does not fit what is open."""
        if tag.keyword in {"if", "for"}:
            self._open.append((tag, element))
        elif tag.keyword in _NEEDED:
            needed = _NEEDED[tag.keyword]
            if not self._open or self._open[-1][0].keyword not in needed:
                raise _unopened(tag, needed[0], element)
            if tag.keyword.startswith("end"):
                self._open.pop()

    def finish(self) -> None:
        """End the sequence; raises TemplateError where a block is still open."""
        if self._open:
            raise _unclosed(*self._open[-1])


def _unopened(tag: Tag, needed: str, element: Element) -> TemplateError:
    return fault(
        TemplateError(
            f"`{tag.keyword}` không có `{needed}` cùng mức đứng trước",
            excerpt=tag.source,
            hint="mở và đóng ở cùng mức: cùng đoạn, cùng là đoạn riêng, hoặc hàng riêng"
            + advice_about(element),
        ),
        element,
    )


def _unclosed(tag: Tag, element: Element) -> TemplateError:
    return fault(
        TemplateError(
            f"`{tag.source}` chưa có `end{tag.keyword}` ở cùng mức",
            excerpt=tag.source,
            hint="đóng khối ở cùng mức với chỗ mở: cùng đoạn, đoạn riêng, hoặc hàng riêng"
            + advice_about(element),
        ),
        element,
    )
