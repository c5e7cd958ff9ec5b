"""Names of files of which each unit gets one."""

import datetime as dt

from cchc_cli.unit_files import unit_files

DAY = dt.date(2025, 11, 15)


def test_an_id_stands_as_it_is_where_every_disk_takes_it() -> None:
    assert unit_files(["VHXH", "kt_1-a"], DAY, ".xlsx") == {
        "VHXH": "VHXH-2025-11-15.xlsx",
        "kt_1-a": "kt_1-a-2025-11-15.xlsx",
    }


def test_what_a_disk_does_not_take_is_made_safe() -> None:
    names = unit_files(["Phòng Kinh tế", "../../x", "…", "Đ" * 300], DAY, ".xlsx")
    assert names["Phòng Kinh tế"] == "phong-kinh-te-2025-11-15.xlsx"
    assert names["../../x"] == "x-2025-11-15.xlsx"
    assert names["…"] == "don-vi-2025-11-15.xlsx"
    assert len(names["Đ" * 300]) < 90


def test_units_of_one_name_are_told_apart_the_same_way_every_time() -> None:
    """Windows knows no case: KT and kt would be one file."""
    names = unit_files(["KT", "kt", "Kế toán", "ke toan"], DAY, ".xlsx")
    assert len({name.casefold() for name in names.values()}) == 4
    assert unit_files(["ke toan", "kt", "KT", "Kế toán"], DAY, ".xlsx") == names


def test_an_id_that_looks_told_apart_cannot_take_the_name_of_another() -> None:
    other = unit_files(["KT", "kt"], DAY, ".xlsx")["KT"].removesuffix("-2025-11-15.xlsx")
    names = unit_files(["KT", "kt", other], DAY, ".xlsx")
    assert len(set(names.values())) == 3
