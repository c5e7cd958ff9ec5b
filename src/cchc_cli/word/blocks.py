"""What stands between the tags that open and close a block, as nodes of Jinja."""

from dataclasses import dataclass, field
from typing import Literal

from jinja2 import nodes

OPEN, CELL, TABLE, COLUMNS = "\x01", "\x02", "\x03", "\x04"
"""Printed around cells and tables that blocks may empty; no XML and no value holds them."""
_STATEMENTS = (nodes.If, nodes.For, nodes.Assign)


class Body:
    """A sequence of XML and statements, in the order in which they are printed."""

    def __init__(self) -> None:
        """Begin empty."""
        self._pieces: list[str | nodes.Node] = []

    def __len__(self) -> int:
        """Count the pieces, to come back to a place among them."""
        return len(self._pieces)

    def write(self, *xml: str) -> None:
        """Add XML as it is."""
        self._pieces += xml

    def add(self, node: nodes.Node) -> None:
        """Add a statement."""
        self._pieces.append(node)

    def guard(self, mark: str, start: int) -> None:
        """Mark what stands from a place on, to be mended when blocks left too little of it.

        Only where there are blocks: a cell needs a paragraph, a table a row.
        """
        if any(isinstance(piece, _STATEMENTS) for piece in self._pieces[start:]):
            self._pieces.insert(start, _printed(OPEN))
            self._pieces.append(_printed(mark))

    def nodes(self) -> list[nodes.Node]:
        """Return everything as nodes; XML that stands together is one."""
        made: list[nodes.Node] = []
        xml: list[str] = []
        for piece in self._pieces:
            if isinstance(piece, str):
                xml.append(piece)
                continue
            if xml:
                made.append(_printed("".join(xml)))
                xml = []
            made.append(piece)
        return [*made, _printed("".join(xml))] if xml else made


@dataclass(slots=True)
class Block:
    """An open block: its node, what stands before it, and the branch that is being filled."""

    node: nodes.If | nodes.For
    before: Body
    branch: nodes.If | nodes.For = field(init=False)
    part: Literal["body", "else_"] = field(default="body", init=False)

    def __post_init__(self) -> None:
        """Begin with the first branch."""
        self.branch = self.node

    def keep(self, body: Body) -> None:
        """End a branch."""
        setattr(self.branch, self.part, body.nodes())

    def alternative(self, branch: nodes.If) -> None:
        """Begin the branch of another condition."""
        assert isinstance(self.node, nodes.If)
        self.node.elif_.append(branch)
        self.branch = branch

    def otherwise(self) -> None:
        """Begin the branch of all other cases."""
        self.branch, self.part = self.node, "else_"


def weight(loop: nodes.For) -> int:
    """Count the nodes of one turn; loops within it count their own."""
    waiting: list[nodes.Node] = [*loop.body, *([loop.test] if loop.test else [])]
    count = 1
    while waiting:
        node = waiting.pop()
        count += 1
        if isinstance(node, nodes.For):
            waiting += [node.iter, *node.else_]
        else:
            waiting += node.iter_child_nodes()
    return count


def _printed(xml: str) -> nodes.Node:
    return nodes.Output([nodes.TemplateData(xml)])
