"""A step of a scale (mức): from which edge on how many points are given."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Self

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.edge import Edge, ReferenceEdge, edge_value, edge_words
from cchc_cli.model.scalars import Points, Text

_EDGES = {"from": "từ", "above": "trên", "to": "đến"}


@record
class Step:
    """Một mức: đạt từ bao nhiêu thì được bao nhiêu điểm."""

    __pydantic_config__ = FORBID

    from_: Edge | None = None
    """Đạt từ mức này trở lên; một số, hoặc mã của một mức tham chiếu."""
    above: Edge | None = None
    """Trên mức này (không kể mức này)."""
    to: Edge | None = None
    """Từ mức này trở xuống, với direction: down (thứ hạng: nhỏ là tốt)."""
    of: Text | None = None
    """Tên tử số riêng của mức này, như on_time; kết quả ghi số lượng theo tên ấy."""
    points: Points
    """Số điểm."""

    @property
    def named(self) -> tuple[str, ...]:
        """The keys of the edges that it names; one, in a sound step."""
        return tuple(key for key in _EDGES if self._typed(key) is not None)

    def _typed(self, key: str) -> Decimal | ReferenceEdge | None:
        return self.from_ if key == "from" else self.above if key == "above" else self.to

    @property
    def key(self) -> str:
        """The key that names its edge."""
        return next(iter(self.named), "from")

    @property
    def edge(self) -> Decimal | None:
        """The number at which it begins; None where it names none, or a reference without one."""
        typed = self._typed(self.key)
        return None if typed is None else edge_value(typed)

    @property
    def references(self) -> tuple[tuple[str, str], ...]:
        """The references that it names, each with its key."""
        typed = ((key, self._typed(key)) for key in self.named)
        return tuple((key, edge.id) for key, edge in typed if isinstance(edge, ReferenceEdge))

    def settled(self, reference: Callable[[str], tuple[str, Decimal | None]]) -> Self:
        """Put the name and the value of the day to each reference."""

        def known(edge: Decimal | ReferenceEdge | None) -> Decimal | ReferenceEdge | None:
            if not isinstance(edge, ReferenceEdge):
                return edge
            return ReferenceEdge(edge.id, *reference(edge.id))

        return replace(self, from_=known(self.from_), above=known(self.above), to=known(self.to))

    def reached(self, measure: Fraction | None) -> bool:
        """Return whether a measure lies in it."""
        if measure is None or self.edge is None:
            return False
        edge = Fraction(self.edge)
        if self.to is not None:
            return measure <= edge
        return measure > edge if self.above is not None else measure >= edge

    def lies_above(self, number: Decimal) -> bool:
        """Return whether a measure must be above a number to reach it."""
        edge = self.edge
        return edge is not None and (edge > number or (edge == number and self.above is not None))

    def words(self, sign: str = "") -> str:
        """Say it as decisions do; `sign` is the % of rates."""
        typed = self._typed(self.key)
        edge = "?" if typed is None else edge_words(typed, sign)
        own = f" ({self.of})" if self.of is not None else ""
        return f"{_EDGES[self.key]} {edge}{own}"
