"""Names that a template uses against those it may use, without printing anything."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Union

from jinja2 import nodes

from cchc_cli.word.errors import meant
from cchc_cli.word.own_filters import CUT, EACH, JOINED, PRINT, READ
from cchc_cli.word.sandbox import LOOP_PARTS

Shape = Union[Mapping[str, "Shape"], "Many", "TextWithParts", None]
"""What may follow a name: parts by name, items of a list, or nothing."""


class Many(NamedTuple):
    """A list, and what each item is."""

    item: Shape


class TextWithParts(NamedTuple):
    """A text that has parts too, as the level of a heading."""

    parts: Mapping[str, Shape]


class UnknownName(NamedTuple):
    """A use of a name that no value allows: the line of the tag, what is wrong, what is meant."""

    message: str
    line: int
    hint: str


_LOOP: Shape = dict.fromkeys(LOOP_PARTS)
_TEXTS = {PRINT, JOINED, "upper", "lower", "title", "capitalize", "trim"}
"""What takes texts and numbers alone."""
_KEEPING = {CUT, EACH, READ}
_ONE_ITEM = "mỗi mục không tách được thành nhiều tên"
_NO_LIST = "`for` chỉ lặp được danh sách"
_NO_TEXT = "dùng {% for … in … %} cho danh sách, hoặc in từng phần"


class Unclear(NamedTuple):
    """What cannot be told without values."""


UNCLEAR = Unclear()
Known = dict[str, Shape | Unclear]
_LEAVES = (nodes.Const, nodes.BinExpr, nodes.UnaryExpr, nodes.Compare)
"""What is a text, a number, or a yes or no, whatever the values are."""


def unknown_names(tree: nodes.Template, shapes: Mapping[str, Shape]) -> Iterator[UnknownName]:
    """Find names that the values of a kind do not have."""
    yield from _walk(tree, dict(shapes))


def used_names(tree: nodes.Template) -> Iterator[str]:
    """Yield the names that tags use, parts after their whole: `issue`, `issue.number_line`.

    What `set` and loops call by another name is followed to where it comes from.
    """
    aliases: dict[str, str] = {}
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Assign | nodes.For):
            source = _path(node.node if isinstance(node, nodes.Assign) else node.iter, aliases)
            if source is not None and isinstance(node.target, nodes.Name):
                aliases[node.target.name] = source
        elif (path := _path(node, aliases)) is not None:
            yield path


def _path(node: nodes.Node, aliases: Mapping[str, str]) -> str | None:
    """Return a name with its parts as one text; None for what is no name."""
    node = _seen_through(node)
    if isinstance(node, nodes.Name):
        return aliases.get(node.name, node.name)
    if isinstance(node, nodes.Getattr):
        part = node.attr
    elif isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        part = node.arg.value
    else:
        return None
    whole = _path(node.node, aliases)
    return None if whole is None else f"{whole}.{part}"


def _walk(node: nodes.Node, known: Known) -> Iterator[UnknownName]:
    """Yield unknown names below a node; `known` grows with what loops and `set` name."""
    if isinstance(node, nodes.For):
        yield from _loop(node, known)
        return
    if isinstance(node, nodes.Assign):
        yield from _expression(node.node, known)
        if isinstance(node.target, nodes.Name):
            known[node.target.name] = _shape(node.node, known)
        return
    if isinstance(node, nodes.Expr):
        yield from _expression(node, known)
        return
    for child in node.iter_child_nodes():
        yield from _walk(child, known)


def _loop(node: nodes.For, known: Known) -> Iterator[UnknownName]:
    unknown = list(_expression(node.iter, known))
    yield from unknown
    items = _shape(node.iter, known)
    if not unknown and not isinstance(items, Many | Unclear):
        yield UnknownName(_NO_LIST, node.lineno, "")
    if isinstance(items, Many) and isinstance(node.target, nodes.Tuple) and _is_one(items.item):
        yield UnknownName(_ONE_ITEM, node.lineno, "viết {% for tên in danh_sách %}")
    item = items.item if isinstance(items, Many) else UNCLEAR
    inner = {**known, "loop": _LOOP}
    for target in _names(node.target):
        inner[target] = item if isinstance(node.target, nodes.Name) else UNCLEAR
    if node.test is not None:
        yield from _expression(node.test, inner)
    for child in node.body:
        yield from _walk(child, inner)
    for child in node.else_:
        yield from _walk(child, known)


def _is_one(item: "Shape | Unclear") -> bool:
    """Tell whether an item is a group with parts or a text, neither of which is taken apart."""
    return item is None or isinstance(item, Mapping | TextWithParts)


def _names(target: nodes.Node) -> list[str]:
    return [
        name.name for name in (target, *target.find_all(nodes.Name)) if isinstance(name, nodes.Name)
    ]


def _expression(node: nodes.Node, known: Known) -> Iterator[UnknownName]:
    if isinstance(node, nodes.Getattr | nodes.Getitem):
        yield from _part(node, known)
        return
    if isinstance(node, nodes.Name):
        if node.name not in known:
            yield _unknown(node.name, node.lineno, known)
        return
    unknown = [found for child in node.iter_child_nodes() for found in _expression(child, known)]
    yield from unknown
    if not isinstance(node, nodes.Filter) or unknown:
        return
    yield from _attribute(node, known)
    if node.name not in _TEXTS:
        return
    written = [node.node, *(node.args if node.name == JOINED else ())]
    if any(isinstance(_shape(part, known), Mapping | Many) for part in written):
        yield UnknownName("giá trị không phải chữ để in", node.lineno, _NO_TEXT)


def _attribute(node: nodes.Filter, known: Known) -> Iterator[UnknownName]:
    """Yield the part that `join`, `sum`, `min`, `max` ask of each item, if items have none such."""
    given = [pair.value for pair in node.kwargs if pair.key == "attribute"]
    given += {"join": node.args[1:2], "sum": node.args[:1]}.get(node.name, [])
    items = _shape(node.node, known)
    if not isinstance(items, Many) or not given or not isinstance(given[0], nodes.Const):
        return
    item: Any = items.item
    for name in str(given[0].value).split(".") if given[0].value is not None else ():
        parts = item.parts if isinstance(item, TextWithParts) else item
        if isinstance(item, Unclear):
            return
        if not isinstance(parts, Mapping) or name not in parts:
            yield _unknown(name, node.lineno, parts if isinstance(parts, Mapping) else {})
            return
        item = parts[name]


def _part(node: Any, known: Known) -> Iterator[UnknownName]:
    inner = list(_expression(node.node, known))
    if isinstance(node, nodes.Getitem):
        inner += _expression(node.arg, known)
    yield from inner
    name = _part_name(node)
    holder = _shape(node.node, known)
    if inner or name is None or isinstance(holder, Unclear):
        return
    parts = holder.parts if isinstance(holder, TextWithParts) else holder
    if isinstance(parts, Many):
        hint = "đây là danh sách, dùng {% for … in … %}"
        yield UnknownName(_no_value(name), node.lineno, hint)
    elif parts is None:
        hint = "trước dấu chấm là chữ hoặc số, không có phần nào"
        yield UnknownName(_no_value(name), node.lineno, hint)
    elif name not in parts:
        yield _unknown(name, node.lineno, parts)


def _part_name(node: nodes.Node) -> str | None:
    """Return the name by which a part is asked for; None for the number of an item."""
    if isinstance(node, nodes.Getattr):
        return node.attr
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        return node.arg.value if isinstance(node.arg.value, str) else None
    return None


def _shape(node: Any, known: Mapping[str, Shape | Unclear]) -> "Shape | Unclear":
    """Tell what an expression gives, as far as it can be told without values."""
    node = _seen_through(node)
    if isinstance(node, nodes.Name):
        return known.get(node.name, UNCLEAR)
    if isinstance(node, nodes.Getattr | nodes.Getitem):
        holder, name = _shape(node.node, known), _part_name(node)
        if name is None:
            return holder.item if isinstance(holder, Many) else UNCLEAR
        parts = holder.parts if isinstance(holder, TextWithParts) else holder
        return parts.get(name, UNCLEAR) if isinstance(parts, Mapping) else UNCLEAR
    return None if isinstance(node, _LEAVES) else UNCLEAR


def _seen_through(node: nodes.Node) -> nodes.Node:
    """Return what a filter of our own that changes nothing is about."""
    while isinstance(node, nodes.Filter) and node.name in _KEEPING and node.node is not None:
        node = node.node
    return node


def _no_value(name: str) -> str:
    return f"không có giá trị tên `{name}`"


def _unknown(name: str, line: int, known: Mapping[str, Any]) -> UnknownName:
    allowed = ", ".join(f"`{key}`" for key in sorted(known))
    hint = f"{meant(name, known)}Được dùng: {allowed}" if allowed else ""
    return UnknownName(_no_value(name), line, hint)
