"""How names of bodies fit the left column of a head."""

import pytest

from cchc_cli.documents import frame, letterhead
from cchc_cli.documents.letterhead import Fit, fitted, kept_whole
from cchc_cli.model.organization import Organization
from cchc_cli.nd30.rules import COMPONENTS
from cchc_cli.nd30.widths import lines_of, text_width

SAME = Fit(wide=False, small_parent=False, small_lines=False)
SMALL = Fit(wide=False, small_parent=True, small_lines=False)
WIDE = Fit(wide=True, small_parent=True, small_lines=True)
BODIES = [
    ("UBND xã Nghi Dương", ["ỦY BAN NHÂN DÂN", "XÃ NGHI DƯƠNG"], SAME),
    ("UBND thành phố Hải Phòng", ["ỦY BAN NHÂN DÂN", "XÃ NGHI DƯƠNG"], SMALL),
    ("UBND tỉnh Bà Rịa - Vũng Tàu", ["ỦY BAN NHÂN DÂN PHƯỜNG TRẦN HƯNG ĐẠO"], WIDE),
    ("UBND thành phố Hồ Chí Minh", ["ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUỐC"], WIDE),
    ("", ["ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG"], SAME),
    ("", ["ỦY BAN NHÂN DÂN XÃ HƯỚNG HIỆP THƯỢNG TRẠCH"], WIDE),
    ("", ["ỦY BAN NHÂN DÂN", "XÃ HƯỚNG HIỆP THƯỢNG TRẠCH"], WIDE),
]


@pytest.mark.parametrize(("parent", "lines", "fit"), BODIES)
def test_twelve_points_then_the_columns_shift(parent: str, lines: list[str], fit: Fit) -> None:
    assert fitted(kept_whole(parent.upper()), [kept_whole(line) for line in lines]) == fit


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG", ["ỦY BAN NHÂN DÂN", "XÃ NGHI DƯƠNG"]),
        ("UBND THÀNH PHỐ HẢI PHÒNG", ["UBND", "THÀNH PHỐ HẢI PHÒNG"]),
        ("UBND TỈNH BÀ RỊA - VŨNG TÀU", ["UBND", "TỈNH BÀ RỊA -", "VŨNG TÀU"]),
        ("UBND PHƯỜNG A TỈNH B C", ["UBND", "PHƯỜNG A", "TỈNH B C"]),
        ("PHÒNG VĂN HÓA - XÃ HỘI", ["PHÒNG", "VĂN", "HÓA", "-", "XÃ", "HỘI"]),
    ],
)
def test_a_line_breaks_only_between_names(text: str, broken: list[str]) -> None:
    found = [part.replace("\u00a0", " ") for part in lines_of(kept_whole(text), 13, room=1)]
    assert found == broken


def test_a_single_name_is_printed_as_typed() -> None:
    assert kept_whole("ỦY BAN NHÂN DÂN") == "ỦY BAN NHÂN DÂN"


@pytest.mark.parametrize(("parent", "lines", "fit"), BODIES)
def test_every_line_fits_its_column(parent: str, lines: list[str], fit: Fit) -> None:
    body = Organization(name="x", place="x", symbol="x", parent=parent, heading=tuple(lines))
    head = frame.heading(body)
    sizes = [(head.parent, "parent", head.small_parent)]
    sizes += [(line, "body_name", head.small_lines) for line in head.lines]
    for text, name, small in sizes:
        look = COMPONENTS[name]
        size = look.low if small else look.high
        for line in lines_of(text, size, fit.room, bold=look.bold):
            assert text_width(line, size, bold=look.bold) <= fit.room


def test_the_quoc_hieu_fits_its_column_in_both_sizes() -> None:
    nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    for size, (_, room) in ((13, letterhead.NARROW), (12, letterhead.WIDE)):
        assert text_width(nation, size, bold=True) + 3 < room
    assert sum(letterhead.NARROW) == sum(letterhead.WIDE) == frame.TEXT_ROOM
