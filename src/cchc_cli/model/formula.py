"""A formula over figures (công thức): `[3.3] * 100 / [3.1]`, parsed into a tree, never run.

A statistic's id stands in brackets. Known are + - * / with × ÷ − beside them, parentheses,
a minus before a value, `min(…)`, `max(…)` and numbers, nothing else.
"""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Annotated, NamedTuple, TypeAlias

from cchc_cli.amounts import number
from cchc_cli.model.config import Reading
from cchc_cli.model.parsing import ScalarError
from cchc_cli.patterns import regex

_DEEPEST = 40
"""Parentheses within parentheses: more is a slip, and would use up Python's stack."""
_LONGEST = 500
"""Characters: a longer sum would be a tree too deep for Python's stack, and unreadable."""
_TOKEN = regex(
    r"\s*(?:(?P<figure>\[[^\[\]]*\])|(?P<number>\d+(?:\.\d+)?)|(?P<name>min|max)\b"
    r"|(?P<sign>[-+*/×÷−(),;]))",
    re.ASCII,
)
_SAME = {"×": "*", "÷": "/", "−": "-", ";": ","}
_WORDS = {"*": " × ", "/": " / ", "+": " + ", "-": " − "}


class Figure(NamedTuple):
    """A statistic, by its id."""

    id: str


class Operation(NamedTuple):
    """A sign or a name with what it is applied to; a minus before a value has one operand."""

    sign: str
    operands: tuple["Node", ...]


Node: TypeAlias = "Fraction | Figure | Operation"


class Formula:
    """A formula as it was typed, with its tree; one value, like a number."""

    __slots__ = ("text", "tree")

    def __init__(self, text: str, tree: Node) -> None:
        """Keep both."""
        self.text = text
        self.tree = tree

    def __eq__(self, other: object) -> bool:
        """Compare by what was typed."""
        return isinstance(other, Formula) and self.text == other.text

    def __hash__(self) -> int:
        """Return the hash of what was typed."""
        return hash(self.text)

    def __str__(self) -> str:
        """Write it as the files do."""
        return self.text

    @property
    def figures(self) -> tuple[str, ...]:
        """The ids of the statistics that it names, each once."""
        return tuple(dict.fromkeys(_named(self.tree)))

    def value(self, known: Callable[[str], Fraction | None]) -> Fraction | None:
        """Compute it exactly; None where a figure has no value, or something is divided by 0."""
        return _value(self.tree, known)

    def words(self, write: Callable[[str], str]) -> str:
        """Write it with something in the place of each figure: its value, its name."""
        return _written(self.tree, write)


def _named(node: Node) -> Iterator[str]:
    if isinstance(node, Figure):
        yield node.id
    elif isinstance(node, Operation):
        for operand in node.operands:
            yield from _named(operand)


def _value(node: Node, known: Callable[[str], Fraction | None]) -> Fraction | None:
    if isinstance(node, Fraction):
        return node
    if isinstance(node, Figure):
        return known(node.id)
    values = [_value(operand, known) for operand in node.operands]
    found = [value for value in values if value is not None]
    return _applied(node.sign, found) if len(found) == len(values) else None


def _applied(sign: str, values: list[Fraction]) -> Fraction | None:
    if sign in {"min", "max"}:
        return min(values) if sign == "min" else max(values)
    if len(values) == 1:
        return -values[0]
    left, right = values
    if sign == "/":
        return left / right if right else None
    return left * right if sign == "*" else left + right if sign == "+" else left - right


def _written(node: Node, write: Callable[[str], str]) -> str:
    if isinstance(node, Fraction):
        return number(node)
    if isinstance(node, Figure):
        return write(node.id)
    parts = [_written(operand, write) for operand in node.operands]
    if node.sign in {"min", "max"}:
        return f"{node.sign}({'; '.join(parts)})"
    if len(parts) == 1:
        return f"−{_bracketed(node.operands[0], parts[0])}"
    left, right = (_bracketed(o, p) for o, p in zip(node.operands, parts, strict=True))
    return f"{left}{_WORDS[node.sign]}{right}"


def _bracketed(node: Node, text: str) -> str:
    """Keep operations within operations apart."""
    inner = isinstance(node, Operation) and node.sign not in {"min", "max"}
    return f"({text})" if inner else text


def parse_formula(text: str) -> Formula:
    """Read a formula; raises ScalarError that points at the mistake."""
    if len(text) > _LONGEST:
        raise ScalarError(f"công thức dài quá {_LONGEST} ký tự; hãy chia thành nhiều chỉ tiêu")
    parser = _Parser(text)
    return Formula(text, parser.whole())


class _Parser:
    """Reads from left to right: sums of products of values."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def whole(self) -> Node:
        node = self._sum()
        if (sign := self._peek()) == ",":
            raise self._error("số thập phân viết bằng dấu chấm, như 1.5")
        if sign:
            raise self._error("chỗ này không đọc được")
        return node

    def _sum(self) -> Node:
        node = self._product()
        while (sign := self._peek()) in {"+", "-"}:
            self._next()
            node = Operation(sign, (node, self._product()))
        return node

    def _product(self) -> Node:
        node = self._single()
        while (sign := self._peek()) in {"*", "/"}:
            self._next()
            node = Operation(sign, (node, self._single()))
        return node

    def _single(self) -> Node:
        """Read a value: a number, a figure, a minus before one, parentheses, `min`, `max`."""
        sign = self._peek()
        if sign.startswith("["):
            return self._figure()
        if sign[:1].isdigit():
            return Fraction(self._next())
        if sign not in {"-", "(", "min", "max"}:
            raise self._error("thiếu một giá trị ở chỗ này")
        self.depth += 1
        if self.depth > _DEEPEST:
            raise self._error("quá nhiều lớp ngoặc")
        self._next()
        node = self._opened(sign)
        self.depth -= 1
        return node

    def _opened(self, sign: str) -> Node:
        if sign == "-":
            return Operation("-", (self._single(),))
        if sign == "(":
            node = self._sum()
            self._expect(")")
            return node
        self._expect("(")
        operands = [self._sum()]
        while self._peek() == ",":
            self._next()
            operands.append(self._sum())
        self._expect(")")
        return Operation(sign, tuple(operands))

    def _figure(self) -> Node:
        name = self._peek()[1:-1].strip()
        if not name:
            raise self._error("trong ngoặc vuông thiếu mã chỉ tiêu")
        self._next()
        return Figure(name)

    def _expect(self, sign: str) -> None:
        if self._peek() != sign:
            raise self._error(f"thiếu dấu `{sign}` ở chỗ này")
        self._next()

    def _peek(self) -> str:
        """Return the next sign, name, number or figure; nothing at the end."""
        found = _TOKEN.match(self.text, self.at)
        if found is None:
            if self.text[self.at :].strip():
                raise self._error(self._unreadable())
            return ""
        token = found[0].strip()
        return _SAME.get(token, token)

    def _next(self) -> str:
        token = self._peek()
        found = _TOKEN.match(self.text, self.at)
        self.at = self.at if found is None else found.end()
        return token

    def _unreadable(self) -> str:
        rest = self.text[self.at :].strip()
        if rest[0] == "[":
            return "ngoặc vuông chưa đóng"
        if rest[0] == "]":
            return "thừa dấu `]`"
        return f"không hiểu `{rest.split()[0][:20]}`; mã chỉ tiêu đặt trong ngoặc vuông, như [3.1]"

    def _error(self, words: str) -> ScalarError:
        """Point at the mistake, or at the last sign where the text ends too early."""
        rest = self.text[self.at :].strip()
        error = ScalarError(f"{words} (ký tự {self._place()})")
        error.excerpt = rest or self.text.split()[-1] if self.text.strip() else ""
        return error

    def _place(self) -> int:
        """Return the place of the mistake in the formula; characters count from 1."""
        rest = self.text[self.at :]
        return self.at + len(rest) - len(rest.lstrip()) + 1


FormulaText = Annotated[
    Formula,
    Reading(
        'công thức trong dấu nháy, như "[3.3] * 100 / [3.1]"',
        parse_formula,
        {"type": ["string", "number"]},
    ),
]
