"""What a template computes without any value: it goes right or wrong in every document."""

from collections.abc import Iterator

from jinja2 import nodes

from cchc_cli.word.filters import CITE

_LITERALS = (nodes.Literal, nodes.Pair, nodes.Keyword)


def constants(tree: nodes.Template, ours: frozenset[str]) -> nodes.Template | None:
    """Return a program that computes all of it and prints nothing; None where there is none.

    `ours` are filters that note how far a rendering is; a document that is cited is the
    record's.
    """
    found = _alone(tree, ours | {CITE})
    statements: list[nodes.Node] = [nodes.ExprStmt(node, lineno=node.lineno) for node in found]
    return nodes.Template(statements, lineno=1) if statements else None


def _alone(node: nodes.Node, ours: frozenset[str]) -> Iterator[nodes.Expr]:
    """Yield the widest expressions below a node in which no name stands."""
    if isinstance(node, nodes.Expr) and _names_nothing(node, ours):
        if any(not isinstance(each, _LITERALS) for each in (node, *node.find_all(nodes.Node))):
            yield node
        return
    for child in node.iter_child_nodes():
        yield from _alone(child, ours)


def _names_nothing(node: nodes.Expr, ours: frozenset[str]) -> bool:
    return not any(
        isinstance(each, nodes.Name) or (isinstance(each, nodes.Filter) and each.name in ours)
        for each in (node, *node.find_all(nodes.Node))
    )
