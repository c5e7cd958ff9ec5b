"""The pictures show the figures of the record, in marks that need no colour."""

import datetime as dt
import re
from dataclasses import replace

import pytest
from lxml import etree

from cchc_cli.errors import UsageError
from cchc_cli.model.record import Record
from cchc_cli.page.charts.kinds import CHARTS, Wanted
from cchc_cli.page.charts.looks import _FILLS
from cchc_cli.page.charts.svg import WIDTH, Picture
from cchc_cli.page.charts.year import year_chart
from cchc_cli.page.deadlines import deadlines_of_year
from cchc_cli.progress.census import census

DAY = dt.date(2025, 11, 15)
SPACE = "{http://www.w3.org/2000/svg}"


def drawn(kind: str, record: Record, units: set[str] | None = None) -> Picture:
    return CHARTS[kind](Wanted(record, DAY, units or set(), None))


def all_pictures(record: Record) -> dict[str, Picture]:
    year = year_chart("y", deadlines_of_year(record, census(record, DAY)), DAY)
    assert year is not None
    return {**{kind: drawn(kind, record) for kind in CHARTS}, "year": year}


def test_pictures_are_well_formed_and_stay_within_their_frame(example_record: Record) -> None:
    for kind, picture in all_pictures(example_record).items():
        tree = etree.fromstring(picture.alone)
        for part in tree.iter(f"{SPACE}rect", f"{SPACE}text"):
            x = part.get("x")
            if x is None:
                continue
            assert 0 <= float(x) <= WIDTH, kind
            assert float(part.get("y", "0")) <= picture.height, kind
            width = part.get("width", "0")
            assert float(x) + float(width) <= WIDTH + 0.5, kind


def test_every_pattern_that_is_used_is_there(example_record: Record) -> None:
    for picture in all_pictures(example_record).values():
        used = set(re.findall(r"url\(#([^)]+)\)", picture.alone))
        assert used <= set(re.findall(r'<pattern[^>]* id="([^"]+)"', picture.alone))


def test_looks_differ_without_colour() -> None:
    """Those of one picture never have both the same strokes and nearly the same lightness."""

    def lightness(colour: str) -> float:
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    duties = [look for look in _FILLS if look not in {"won", "open", "lost", "not_begun"}]
    for looks in (duties, ["won", "open", "lost"]):
        for one in looks:
            for other in looks:
                a, b = _FILLS[one], _FILLS[other]  # type: ignore[index]
                if one != other and a.strokes == b.strokes:
                    assert abs(lightness(a.colour) - lightness(b.colour)) > 15, (one, other)


def test_a_reader_is_told_every_figure(example_record: Record) -> None:
    told = drawn("status", example_record).description
    assert (
        "Phòng Văn hóa - Xã hội: 6 việc, 1 quá hạn, 1 xong đúng hạn, 1 xong quá hạn, "
        "2 trong hạn, 1 quá hạn, 1 hủy." in told
    )
    assert (
        "3. Cải cách thủ tục hành chính: 22,80/23,00, đạt 22,80, chưa đạt 0,20."
        in drawn("areas", example_record).description
    )
    assert (
        "Ngày 15/11/2025: 18 việc, 2 hoàn thành, 1 quá hạn, 72,38 điểm."
        in drawn("trend", example_record).description
    )
    year = all_pictures(example_record)["year"].description
    assert "05/11 đến 11/11/2025: 1 đã xong, 1 quá hạn." in year


def test_a_sample_says_so(example_record: Record) -> None:
    assert "MẪU" in drawn("areas", example_record).title
    index = replace(example_record.indexes[0], decision="Quyết định số 1")
    assert "MẪU" not in drawn("areas", replace(example_record, indexes=(index,))).title


def test_nothing_to_draw_is_said(example_record: Record) -> None:
    empty = replace(example_record, tasks=(), indexes=())
    for kind in CHARTS:
        with pytest.raises(UsageError):
            drawn(kind, empty)
    with pytest.raises(UsageError, match="bỏ --department"):
        drawn("areas", example_record, {"VHXH"})


def test_a_picture_of_a_unit_has_only_its_duties(example_record: Record) -> None:
    told = drawn("status", example_record, {"KT"}).description
    assert told.startswith("Phòng Kinh tế: ")
    assert "Văn hóa" not in told
