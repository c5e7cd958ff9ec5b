"""Names of forms' files."""

import datetime as dt

from cchc_cli.forms.file_names import form_names

DAY = dt.date(2025, 11, 15)


def test_an_id_stands_as_it_is_where_every_disk_takes_it() -> None:
    assert form_names(["VHXH", "kt_1-a"], DAY) == {
        "VHXH": "VHXH-2025-11-15.xlsx",
        "kt_1-a": "kt_1-a-2025-11-15.xlsx",
    }


def test_what_a_disk_does_not_take_is_made_safe() -> None:
    names = form_names(["Phòng Kinh tế", "../../x", "…", "Đ" * 300], DAY)
    assert names["Phòng Kinh tế"] == "phong-kinh-te-2025-11-15.xlsx"
    assert names["../../x"] == "x-2025-11-15.xlsx"
    assert names["…"] == "don-vi-2025-11-15.xlsx"
    assert len(names["Đ" * 300]) < 90


def test_units_of_one_name_are_told_apart_the_same_way_every_time() -> None:
    """Windows knows no case: KT and kt would be one file."""
    names = form_names(["KT", "kt", "Kế toán", "ke toan"], DAY)
    assert len({name.casefold() for name in names.values()}) == 4
    assert form_names(["ke toan", "kt", "KT", "Kế toán"], DAY) == names


def test_an_id_that_looks_told_apart_cannot_take_the_name_of_another() -> None:
    other = form_names(["KT", "kt"], DAY)["KT"].removesuffix("-2025-11-15.xlsx")
    names = form_names(["KT", "kt", other], DAY)
    assert len(set(names.values())) == 3
