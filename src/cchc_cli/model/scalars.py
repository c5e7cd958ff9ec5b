"""Types of single values: how each is read, and what the JSON Schema says of it."""

import datetime as dt
from decimal import Decimal
from typing import Annotated

from cchc_cli.model.config import Reading, TextSchema
from cchc_cli.model.deadline import Deadline
from cchc_cli.model.parsing import (
    parse_area_content,
    parse_content,
    parse_count,
    parse_day,
    parse_day_of_month,
    parse_deadline,
    parse_decimals,
    parse_flag,
    parse_month_number,
    parse_number,
    parse_partial_date,
    parse_percent,
    parse_period_name,
    parse_points,
    parse_repeat_period_name,
    parse_sha256,
    parse_year,
)
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.period import PERIOD, WEEK, YEARS, Period

NUMBER_SCHEMA: dict[str, object] = {
    "type": ["number", "string"],
    "pattern": r"^-?[0-9]{1,20}(\.[0-9]{1,9})?$",
}
POINTS_SCHEMA: dict[str, object] = {
    **NUMBER_SCHEMA,
    "minimum": 0,
    "pattern": r"^[0-9]{1,20}(\.[0-9]{1,9})?$",
}
_YEAR_BOUNDS: dict[str, object] = {"minimum": YEARS[0], "maximum": YEARS[-1]}
_HASH_SCHEMA = {"type": ["string", "number"], "pattern": r"^[0-9a-fA-F]{64}$"}
_DAY_PATTERN = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"

Text = Annotated[str, TextSchema()]
Day = Annotated[
    dt.date,
    Reading(
        "ngày dạng NĂM-THÁNG-NGÀY, như 2025-12-31",
        parse_day,
        {"type": "string", "format": "date", "pattern": _DAY_PATTERN},
    ),
]
DayOrMonth = Annotated[
    PartialDate,
    Reading(
        "ngày như 2025-10-08, hoặc tháng như 2025-10",
        parse_partial_date,
        {"type": "string", "pattern": r"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},
    ),
]
Number = Annotated[Decimal, Reading("số, như 12 hoặc 12.5", parse_number, NUMBER_SCHEMA)]
Points = Annotated[Decimal, Reading("số không âm, như 2 hoặc 1.5", parse_points, POINTS_SCHEMA)]
Percent = Annotated[
    Decimal,
    Reading(
        "số từ 0 đến 100, không có dấu %",
        parse_percent,
        {
            "type": ["number", "string"],
            "minimum": 0,
            "maximum": 100,
            "pattern": r"^(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)$",
        },
    ),
]
Count = Annotated[
    int,
    Reading(
        "số nguyên không âm",
        parse_count,
        {"type": ["integer", "string"], "minimum": 0, "pattern": r"^[0-9]{1,20}$"},
    ),
]
Decimals = Annotated[
    int,
    Reading(
        "số chữ số thập phân, từ 0 đến 9",
        parse_decimals,
        {"type": ["integer", "string"], "minimum": 0, "maximum": 9, "pattern": r"^0*[0-9]$"},
    ),
]
DayOfMonth = Annotated[
    int,
    Reading(
        "ngày trong tháng, từ 1 đến 31",
        parse_day_of_month,
        {
            "type": ["integer", "string"],
            "minimum": 1,
            "maximum": 31,
            "pattern": r"^(0?[1-9]|[12][0-9]|3[01])$",
        },
    ),
]
Year = Annotated[
    int,
    Reading(
        "năm, như 2025",
        parse_year,
        {"type": ["integer", "string"], **_YEAR_BOUNDS, "pattern": r"^[0-9]{4}$"},
    ),
]
Flag = Annotated[
    bool,
    Reading(
        "true hoặc false",
        parse_flag,
        {"anyOf": [{"type": "boolean"}, {"enum": ["true", "false", "yes", "no"]}]},
    ),
]
PeriodName = Annotated[
    Period,
    Reading(
        "kỳ như 2025-10, 2025-Q3, 2025-H1, 2025-9M hoặc 2025",
        parse_period_name,
        {
            "anyOf": [
                {"type": "string", "pattern": PERIOD.pattern},
                {"type": "integer", **_YEAR_BOUNDS},
            ]
        },
    ),
]
RepeatPeriodName = Annotated[
    Period,
    Reading(
        "kỳ như 2025-10, 2025-Q3, 2025-H1, 2025 hoặc tuần 2025-W45",
        parse_repeat_period_name,
        {
            "anyOf": [
                {"type": "string", "pattern": PERIOD.pattern},
                {"type": "string", "pattern": WEEK.pattern},
                {"type": "integer", **_YEAR_BOUNDS},
            ]
        },
    ),
]
Due = Annotated[
    Deadline,
    Reading(
        "ngày như 2025-12-31, hoặc tháng 2025-11, quý 2025-Q4, nửa năm 2025-H2, năm 2025",
        parse_deadline,
        {
            "anyOf": [
                {"type": "string", "format": "date", "pattern": _DAY_PATTERN},
                {"type": "string", "pattern": r"^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$"},
                {"type": "integer", **_YEAR_BOUNDS},
            ]
        },
    ),
]
MonthNumber = Annotated[
    int,
    Reading(
        "số từ 1 đến 12",
        parse_month_number,
        {
            "type": ["integer", "string"],
            "minimum": 1,
            "maximum": 12,
            "pattern": r"^(0?[1-9]|1[0-2])$",
        },
    ),
]
_CONTENTS: list[object] = [*range(1, 7), *map(str, range(1, 7))]
ContentNumber = Annotated[
    str, Reading("số của nội dung, từ 1 đến 6", parse_content, {"enum": _CONTENTS})
]
AreaContent = Annotated[
    str,
    Reading(
        "số của nội dung, từ 1 đến 6, hoặc direction, impact",
        parse_area_content,
        {"enum": [*_CONTENTS, "direction", "impact"]},
    ),
]
Sha256 = Annotated[str, Reading("mã băm SHA-256", parse_sha256, _HASH_SCHEMA)]
