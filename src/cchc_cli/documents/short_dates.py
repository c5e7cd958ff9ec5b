"""Days in prose as some provinces write them: 14/3/2026, months 3 to 9 without a zero.

Why on the view and not where sentences are made: a person's own words follow too, so that one
text has one way. Tables of appendices keep days that stand in a column.
"""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

from cchc_cli.documents.headed import Line

# NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.4: a zero before days below 10 and before months 1 and 2.
_PADDED = re.compile(r"\b(\d{2})/0([3-9])/(\d{4})\b")


def with_short_dates(value: Any) -> Any:
    """Return a view whose texts have no zero before the months 3 to 9."""
    if value.__class__ is str:
        return _PADDED.sub(r"\1/\2/\3", value)
    if isinstance(value, Line):
        return Line(with_short_dates(str(value)), value.level)
    if value.__class__ is tuple:
        return tuple(map(with_short_dates, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(
        value,
        **{field.name: with_short_dates(getattr(value, field.name)) for field in fields(value)},
    )
