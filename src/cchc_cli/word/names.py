"""Names that a template uses against those it may use, without printing anything."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Union

from jinja2 import nodes

from cchc_cli.word.errors import meant

Shape = Union[Mapping[str, "Shape"], "Many", None]
"""What may follow a name: parts by name, items of a list, or nothing."""


class Many(NamedTuple):
    """A list, and what each item is."""

    item: Shape


class UnknownName(NamedTuple):
    """A name that is nowhere, the line of the source that uses it, and what was meant."""

    name: str
    line: int
    hint: str


_LOOP: Shape = dict.fromkeys(("index", "index0", "first", "last", "length", "revindex"))


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


def _walk(node: nodes.Node, known: dict[str, Shape]) -> Iterator[UnknownName]:
    """Yield unknown names below a node; `known` grows with what loops and `set` name."""
    if isinstance(node, nodes.For):
        yield from _expression(node.iter, known)
        items = _shape(node.iter, known)
        inner = {**known, "loop": _LOOP}
        for target in node.target.find_all(nodes.Name) if node.target else ():
            inner[target.name] = items.item if isinstance(items, Many) else None
        if isinstance(node.target, nodes.Name):
            inner[node.target.name] = items.item if isinstance(items, Many) else None
        for child in (*node.body, *node.else_):
            yield from _walk(child, inner)
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


def _expression(node: nodes.Node, known: dict[str, Shape]) -> Iterator[UnknownName]:
    if isinstance(node, nodes.Getattr | nodes.Getitem):
        yield from _part(node, known)
        return
    if isinstance(node, nodes.Name):
        if node.name not in known:
            yield _unknown(node.name, node.lineno, known)
        return
    for child in node.iter_child_nodes():
        yield from _expression(child, known)


def _part(node: Any, known: dict[str, Shape]) -> Iterator[UnknownName]:
    inner = list(_expression(node.node, known))
    yield from inner
    name = node.attr if isinstance(node, nodes.Getattr) else None
    holder = _shape(node.node, known)
    if inner or name is None or holder is None:
        return
    if isinstance(holder, Many):
        yield UnknownName(name, node.lineno, "đây là danh sách, dùng {% for … in … %}")
    elif name not in holder:
        yield _unknown(name, node.lineno, holder)


def _shape(node: nodes.Node, known: Mapping[str, Shape]) -> Shape:
    if isinstance(node, nodes.Name):
        return known.get(node.name)
    if isinstance(node, nodes.Getattr):
        holder = _shape(node.node, known)
        return holder.get(node.attr) if isinstance(holder, Mapping) else None
    if isinstance(node, nodes.Getitem):
        holder = _shape(node.node, known)
        return holder.item if isinstance(holder, Many) else None
    return None


def _unknown(name: str, line: int, known: Mapping[str, Shape]) -> UnknownName:
    allowed = ", ".join(f"`{key}`" for key in sorted(known))
    return UnknownName(name, line, f"{meant(name, known)}Được dùng: {allowed}")
