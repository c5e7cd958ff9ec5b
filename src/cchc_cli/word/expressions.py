"""What a tag says, read alone: exactly one expression or one statement of what is allowed.

Each tag becomes nodes of its own before it meets any other: no tag can end a bracket or a
block that it has not begun, and what is not on the lists here is never compiled.
"""

from collections.abc import Iterator
from functools import cache

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.visitor import NodeTransformer

from cchc_cli.word.arguments import check_arguments
from cchc_cli.word.errors import TemplateError, meant
from cchc_cli.word.filters import FILTERS
from cchc_cli.word.limits import DEEPEST_EXPRESSION, LARGEST_NUMBER
from cchc_cli.word.own_filters import CUT, JOINED, READ
from cchc_cli.word.sandbox import TESTS

_ALLOWED = (
    nodes.Name,
    nodes.Const,
    nodes.List,
    nodes.Tuple,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Slice,
    nodes.Filter,
    nodes.Test,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Concat,
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.FloorDiv,
    nodes.Mod,
    nodes.Neg,
    nodes.Pos,
    nodes.Keyword,
)
_RESERVED = {"self", "loop", "super", "caller", "varargs", "kwargs", "true", "false", "none"}
"""Names that mean something to Jinja, or to those who read a template."""
_OPEN, _CLOSE, _DO, _DONE = "\x02", "\x03", "\x04", "\x05"
"""Delimiters that no file can hold; a space follows, or `-x` would be taken for `{{-`."""
_UNREADABLE = (ValueError, ArithmeticError, RecursionError, MemoryError, SyntaxError)
"""What reading a very long number, a broken escape, or many brackets raises."""


def expression(source: str) -> nodes.Expr:
    """Read one expression; raises TemplateError for anything else."""
    match _read(f"{_OPEN} {source} {_CLOSE}", source):
        case [nodes.Output(nodes=[nodes.Expr() as found])]:
            return _checked(found)
    raise _unclear()


def loop(source: str) -> nodes.For:
    """Read the head of a loop, with nothing in it yet; raises TemplateError."""
    match _read(f"{_DO} {source} {_DONE}{_DO}endfor{_DONE}", source):
        case [nodes.For(recursive=False, body=[], else_=[]) as found]:
            for name in _targets(found.target):
                _assignable(name)
            found.iter = _checked(found.iter)
            found.test = None if found.test is None else _checked(found.test)
            return found
    raise TemplateError("viết sai lệnh `for`", hint="viết {% for tên in danh_sách %}")


def assignment(source: str) -> nodes.Assign:
    """Read `set name = expression`; raises TemplateError."""
    hint = "viết {% set tên = giá trị %}"
    try:
        read = _read(f"{_DO} {source} {_DONE}", source)
    except TemplateError as error:
        if "=" in source:
            raise
        raise TemplateError("`set` cần một tên và một giá trị", hint=hint) from error
    match read:
        case [nodes.Assign(target=nodes.Name(name=str() as name)) as found]:
            _assignable(name)
            found.node = _checked(found.node)
            return found
    raise TemplateError("`set` chỉ đặt được một tên", hint=hint)


def filtered(node: nodes.Node, name: str, *args: object) -> nodes.Filter:
    """Return an expression that goes through a filter with constants."""
    constants = [nodes.Const(arg) for arg in args]
    return nodes.Filter(node, name, constants, [], None, None)


class _Counted(NodeTransformer):
    """Lets the work be counted that grows with values: what `~` joins, slices, and comparisons.

    A comparison with a constant is no longer than its tag. The names of these filters cannot
    be typed: they are none of `FILTERS`.
    """

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        first, *others = node.nodes
        return nodes.Filter(first, JOINED, others, [], None, None)

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        if not isinstance(node.arg, nodes.Slice):
            return node
        ends = (node.arg.start, node.arg.stop, node.arg.step)
        return nodes.Filter(
            node.node, CUT, [end or nodes.Const(None) for end in ends], [], None, None
        )

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        sides: list[nodes.Compare | nodes.Operand] = [node, *node.ops]
        if sum(not isinstance(side.expr, nodes.Const) for side in sides) > 1:
            for side in sides:
                side.expr = filtered(side.expr, READ)
        return node


def _checked(root: nodes.Node) -> nodes.Expr:
    """Return an expression of allowed nodes alone, counted; raises TemplateError."""
    counted: nodes.Expr = _Counted().visit(_allowed(root))
    return counted


@cache
def _environment() -> Environment:
    return Environment(  # noqa: S701 - nothing is printed with it
        variable_start_string=_OPEN,
        variable_end_string=_CLOSE,
        block_start_string=_DO,
        block_end_string=_DONE,
        comment_start_string="\x0e",
        comment_end_string="\x0f",
    )


def _read(wrapped: str, source: str) -> list[nodes.Node]:
    if any(sign in source for sign in (_OPEN, _CLOSE, _DO, _DONE, "\x0e", "\x0f")):
        raise _unclear()  # no file that is XML can hold them
    try:
        return _environment().parse(wrapped).body
    except TemplateSyntaxError as error:
        raise _unclear() from error
    except _UNREADABLE as error:
        raise _too_deep() from error


def _allowed(root: nodes.Node) -> nodes.Node:
    """Return an expression all of whose nodes are on the list; raises TemplateError."""
    for node, depth in _below(root):
        if depth > DEEPEST_EXPRESSION:
            raise _too_deep()
        _allow(node)
    return root


def _below(root: nodes.Node) -> Iterator[tuple[nodes.Node, int]]:
    """Yield a node and those below it, each with how deep it lies; without recursion."""
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting += [(child, depth + 1) for child in node.iter_child_nodes()]


def _allow(node: nodes.Node) -> None:
    if isinstance(node, nodes.Call):
        hint = "dùng tên và bộ lọc, như {{ subject | upper }}"
        raise TemplateError("thẻ không được gọi hàm", hint=hint)
    if isinstance(node, nodes.Pow):
        raise TemplateError("phép tính `**` không dùng được trong thẻ")
    if not isinstance(node, _ALLOWED):
        raise _unclear()
    if isinstance(node, nodes.Name) and node.name == "self":
        raise TemplateError("không có giá trị tên `self`")
    if isinstance(node, nodes.Const):
        _allow_constant(node.value)
    if isinstance(node, nodes.Filter | nodes.Test):
        _allow_call(node)


def _allow_constant(value: object) -> None:
    if isinstance(value, int | float) and not abs(value) <= LARGEST_NUMBER:
        raise TemplateError("số trong thẻ quá lớn")


def _allow_call(node: nodes.Filter | nodes.Test) -> None:
    """Allow filters and tests by name, with plain arguments."""
    if isinstance(node, nodes.Filter):
        if node.node is None:
            raise _unclear()
        if node.name not in FILTERS:
            raise TemplateError(_no("bộ lọc", node.name, FILTERS))
    elif node.name not in TESTS:
        raise TemplateError(_no("phép thử", node.name, tuple(TESTS)))
    if node.dyn_args or node.dyn_kwargs:
        raise _unclear()
    check_arguments(node)


def _no(kind: str, name: str, known: tuple[str, ...]) -> str:
    said = meant(name, known).rstrip()
    return f"không có {kind} `{name}`{f', {said}' if said else ''} (được dùng: {', '.join(known)})"


def _targets(target: nodes.Node) -> list[str]:
    """Return the names that a loop gives to its items."""
    found = target.items if isinstance(target, nodes.Tuple) else [target]
    if not all(isinstance(name, nodes.Name) for name in found):
        raise TemplateError("`for` cần tên cho mỗi mục", hint="viết {% for tên in danh_sách %}")
    return [name.name for name in found if isinstance(name, nodes.Name)]


def _assignable(name: str) -> None:
    if name in _RESERVED or name.startswith("_"):
        raise TemplateError(f"không đặt được tên `{name}`", hint="chọn tên khác")


def _unclear() -> TemplateError:
    return TemplateError("viết sai: biểu thức trong thẻ không đúng cú pháp")


def _too_deep() -> TemplateError:
    return TemplateError("biểu thức trong thẻ quá rắc rối", hint="chia nhỏ bằng {% set %}")
