"""How points are given (cách chấm điểm): six kinds, told apart by the key kind."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.scalars import Number, Percent, Points, Tagged, Text

ZERO = Decimal(0)
HUNDRED = Decimal(100)
EmptyRule = Literal["full", "zero", "exclude"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Chấm theo lựa chọn: mỗi nhãn một mức điểm."""

    __pydantic_config__ = FORBID

    kind: Literal["choice"]
    """Kiểu chấm."""
    options: dict[Text, Points]
    """Nhãn và số điểm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Một mức: đạt từ bao nhiêu thì được bao nhiêu điểm."""

    __pydantic_config__ = FORBID

    from_: Number
    """Đạt từ mức này trở lên."""
    points: Points
    """Số điểm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """Chấm theo mức; dưới mức thấp nhất là 0 điểm."""

    __pydantic_config__ = FORBID

    kind: Literal["levels"]
    """Kiểu chấm."""
    steps: tuple[Step, ...]
    """Các mức."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """Chấm theo tỷ lệ phần trăm."""

    __pydantic_config__ = FORBID

    kind: Literal["ratio"]
    """Kiểu chấm."""
    floor: Percent = ZERO
    """Dưới tỷ lệ này là 0 điểm."""
    target: Percent = HUNDRED
    """Từ tỷ lệ này trở lên là điểm tối đa."""
    empty: EmptyRule | None = None
    """Khi mẫu số bằng 0: full đủ điểm, zero không điểm, exclude không tính."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deduction:
    """Chấm trừ dần: mỗi lần vi phạm trừ một số điểm, không dưới 0."""

    __pydantic_config__ = FORBID

    kind: Literal["deduction"]
    """Kiểu chấm."""
    per: Points
    """Số điểm trừ mỗi lần."""


@dataclass(frozen=True, slots=True, kw_only=True)
class External:
    """Điểm do bên ngoài chấm."""

    __pydantic_config__ = FORBID

    kind: Literal["external"]
    """Kiểu chấm."""


Scoring = Annotated[Choice | Levels | Ratio | Deduction | External, Tagged("kind")]
