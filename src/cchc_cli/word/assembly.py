"""A program while it is put together: XML, calls and statements, in the block that is open."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from jinja2 import nodes

from cchc_cli.ooxml.xml import Element
from cchc_cli.word.blocks import Block, Body, weight
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.expressions import assignment, expression, filtered, loop
from cchc_cli.word.faults import fault
from cchc_cli.word.limits import DEEPEST_BLOCKS, DEEPEST_LOOPS, MOST_LETTERS, MOST_TAGS
from cchc_cli.word.own_filters import EACH
from cchc_cli.word.places import place_of, text_of
from cchc_cli.word.program import Place, Program, Site
from cchc_cli.word.tags import Tag

_BARE = {"else", "endif", "endfor"}
"""Tags that are their keyword and nothing else."""
N = TypeVar("N", bound=nodes.Node)


class Assembly:
    """What was compiled so far of a part, and what it calls by number."""

    def __init__(self) -> None:
        """Begin empty."""
        self.program = Program()
        self.out = Body()
        """What stands in the innermost open block so far."""
        self._blocks: list[Block] = []
        """The open blocks of all sequences around a place, the outermost first."""
        self._letters = 0

    def tree(self) -> nodes.Template:
        """Return the whole as one template."""
        return nodes.Template(self.out.nodes(), lineno=1)

    def write(self, *pieces: str) -> None:
        """Write XML as it is; raises TemplateError when it is too much."""
        self._letters += sum(map(len, pieces))
        if self._letters > MOST_LETTERS:
            raise TemplateError("mẫu quá lớn", hint="bỏ bớt chữ, hình vẽ lặp lại trong mẫu")
        self.out.write(*pieces)

    def call(self, value: nodes.Expr, name: str, *args: object) -> None:
        """Write what one of our own filters makes of a value."""
        printed = nodes.Output([filtered(value, name, *args)])
        printed.set_lineno(max(1, len(self.program.sites)), override=True)
        self.out.add(printed)

    def site(self, element: Element, source: str) -> int:
        """Note where a tag stands; calls name it by this number.

        Raises TemplateError where there are too many tags.
        """
        if len(self.program.sites) >= MOST_TAGS:
            hint = "chia mẫu thành nhiều phụ lục, hoặc dùng vòng lặp"
            raise fault(TemplateError(f"mẫu có hơn {MOST_TAGS} thẻ", hint=hint), element)
        self.program.sites.append(Site(partial(_place, element), source))
        return len(self.program.sites) - 1

    def statement(self, tag: Tag, element: Element) -> None:
        """Open, divide or close a block, or set a name."""
        self.site(element, tag.source)
        if tag.keyword in _BARE and tag.source != tag.keyword:
            error = TemplateError(f"`{tag.keyword}` không nhận thêm gì", excerpt=tag.source)
            raise fault(error, element)
        if tag.keyword == "set":
            self.out.add(self._numbered(assignment, tag, element))
        elif tag.keyword == "if":
            self._enter(self._branch(tag, element), element)
        elif tag.keyword == "elif":
            self._turn_to(self._branch(tag, element), element)
        elif tag.keyword == "for":
            self._enter(self._numbered(loop, tag, element), element)
        elif tag.keyword == "else":
            self._turn_to(None, element)
        else:
            self._leave()

    def _branch(self, tag: Tag, element: Element) -> nodes.If:
        branch = nodes.If(read(_condition, tag, element), [], [], [])
        branch.set_lineno(len(self.program.sites), override=True)
        return branch

    def _numbered(self, how: Callable[[str], N], tag: Tag, element: Element) -> N:
        """Read a statement; a node's line is the number of its tag, counted from 1."""
        node = read(how, tag, element)
        node.set_lineno(len(self.program.sites), override=True)
        return node

    def _enter(self, node: nodes.If | nodes.For, element: Element) -> None:
        """Open a block; raises TemplateError where too many are open."""
        self._blocks.append(Block(node, self.out))
        self.out = Body()
        loops = sum(isinstance(block.node, nodes.For) for block in self._blocks)
        if len(self._blocks) > DEEPEST_BLOCKS or loops > DEEPEST_LOOPS:
            hint = f"nhiều nhất {DEEPEST_LOOPS} vòng lặp, {DEEPEST_BLOCKS} khối"
            raise fault(TemplateError("khối lồng nhau quá sâu", hint=hint), element)

    def _turn_to(self, branch: nodes.If | None, element: Element) -> None:
        """Go on with the next branch of a block, the last one without a condition."""
        block = self._blocks[-1]
        if block.part == "else_":
            hint = "sau `else` chỉ còn chỗ đóng khối"
            raise fault(TemplateError("khối có nhánh đứng sau `else`", hint=hint), element)
        block.keep(self.out)
        self.out = Body()
        if branch is None:
            block.otherwise()
        else:
            block.alternative(branch)

    def _leave(self) -> None:
        """Close a block; a loop counts its turns before it takes them."""
        block = self._blocks.pop()
        block.keep(self.out)
        self.out = block.before
        if isinstance(block.node, nodes.For):
            block.node.iter = filtered(block.node.iter, EACH, weight(block.node))
        self.out.add(block.node)


def read(how: Callable[[str], N], tag: Tag, element: Element) -> N:
    """Read what a tag says; raises TemplateError with its place."""
    try:
        return how(tag.source)
    except TemplateError as error:
        raise fault(error, element) from None


def _condition(source: str) -> nodes.Expr:
    """Read what follows `if` and `elif`."""
    return expression(source.removeprefix("el").removeprefix("if"))


def _place(element: Element) -> Place:
    return Place(place_of(element), text_of(element))
