"""What number formats make of a number."""

import pytest

from cchc_cli.ooxml.xml import parse
from cchc_cli.xlsx.number_formats import shown_as, shown_by
from tests.helpers.small_xlsx import MAIN

DAYS = [
    "dd/mm/yyyy",
    "d/m/yy",
    "DD/MM/YYYY",
    "[$-42A]dd/mm/yyyy",
    "[$-42A]dd/mm/yyyy;@",
    "[$-F800]dddd, mmmm dd, yyyy",
    "[Red]dd\\-mm\\-yyyy",
    '"ngày "dd" tháng "mm" năm "yyyy',
    '"100%: "dd/mm',
    "dd/mm/yyyy hh:mm",
    "dd/mm/yyyy\\ h:mm:ss.000 AM/PM",
    "mm/yyyy",
    "mmm",
    "mmmm",
    "yyyy",
    "_(dd/mm/yyyy_)",
    "[>100]dd/mm/yyyy;General",
]
NUMBERS = [
    "",
    "General",
    "General;[Red]\\-General",
    "0",
    "#,##0.00",
    '#,##0 "đồng"',
    '0.0 "ngày"',
    "0\\ \\d\\a\\y",
    "#,##0\\ [$₫-42A]",
    '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-',
    "0.00E+00",
    "# ?/?",
    "@",
    "h:mm",
    "hh:mm:ss",
    "h:mm AM/PM",
    "h:mm A/P",
    "[h]:mm",
    "[H]:mm:ss",
    "[mm]",
    "mm:ss",
    "mm:ss.0",
    "[$-F400]h:mm:ss AM/PM",
    '0" %"',
    "0\\%",
    ";;dd/mm/yyyy",
    '"đóng ngoặc thiếu dd/mm',
]
PERCENTS = ["0%", "0.00%", "#,##0.0\\ %", "[Red]0%;[Blue]-0%", "0%;dd/mm/yyyy", "_(* 0%_)"]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        *((code, "day") for code in DAYS),
        *((code, "number") for code in NUMBERS),
        *((code, "percent") for code in PERCENTS),
    ],
)
def test_a_format_tells_what_a_number_is(code: str, shown: str) -> None:
    assert shown_as(code) == shown


def test_a_hostile_format_is_read_in_linear_time() -> None:
    assert shown_as('"' * 100_001 + "[" * 100_000) == "number"
    assert shown_as("s" + ".0" * 100_000) in {"number", "day"}


def styles(inside: str) -> dict[str, str]:
    return dict(shown_by(parse(f'<styleSheet xmlns="{MAIN}">{inside}</styleSheet>'.encode())))


def test_styles_name_built_in_formats_and_their_own() -> None:
    own = '<numFmts><numFmt numFmtId="164" formatCode="d/m/yy"/><numFmt numFmtId="165" formatCode="0%"/></numFmts>'
    ids = (0, 9, 10, 14, 18, 22, 46, 31, 57, 164, 165, 999)
    cells = "".join(f'<xf numFmtId="{number}"/>' for number in ids)
    shown = styles(
        f'{own}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{cells}</cellXfs>'
    )
    assert list(shown) == [str(place) for place in range(len(ids))]
    assert list(shown.values()) == [
        "number", "percent", "percent", "day", "number", "day", "number", "day", "day", "day",
        "percent", "number",
    ]  # fmt: skip


def test_formats_of_conditional_formatting_are_not_those_of_cells() -> None:
    of_condition = '<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs>'
    own = '<numFmts><numFmt numFmtId="164" formatCode="d/m/yy"/></numFmts>'
    assert styles(f'{own}<cellXfs><xf numFmtId="164"/></cellXfs>{of_condition}') == {"0": "day"}


def test_styles_without_formats_make_nothing_of_numbers() -> None:
    assert styles("") == {}
    assert styles("<cellXfs><!-- x --><xf/></cellXfs>") == {"0": "number"}
