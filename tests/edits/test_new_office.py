"""What follows from the names of an office."""

import pytest

from cchc_cli.edits.new_office import (
    USUAL_UNITS,
    next_unit,
    organization_called,
    place_of,
    signer_called,
    units_named,
)
from cchc_cli.errors import UsageError


@pytest.mark.parametrize(
    ("typed", "name", "heading", "place", "symbol"),
    [
        ("Ủy ban nhân dân xã Nghi Dương", None, "ỦY BAN NHÂN DÂN|XÃ NGHI DƯƠNG", "Nghi Dương", "UBND"),
        ("UBND Xã  A", "Ủy ban nhân dân Xã A", "ỦY BAN NHÂN DÂN|XÃ A", "A", "UBND"),
        ("Uỷ ban nhân dân thị trấn Núi Đối", "Ủy ban nhân dân thị trấn Núi Đối",
         "ỦY BAN NHÂN DÂN|THỊ TRẤN NÚI ĐỐI", "Núi Đối", "UBND"),
        ("UBND phường 7", "Ủy ban nhân dân phường 7", "ỦY BAN NHÂN DÂN|PHƯỜNG 7", "Phường 7", "UBND"),
        ("UBND Côn Đảo", "Ủy ban nhân dân Côn Đảo", "ỦY BAN NHÂN DÂN|CÔN ĐẢO", "Côn Đảo", "UBND"),
        ("HĐND xã A", "Hội đồng nhân dân xã A", "HỘI ĐỒNG NHÂN DÂN|XÃ A", "A", "HĐND"),
    ],
)  # fmt: skip
def test_a_body_of_a_place(
    typed: str, name: str | None, heading: str, place: str, symbol: str
) -> None:
    body = organization_called(typed)
    assert (body.name, body.place, body.symbol) == (name or typed, place, symbol)
    assert "|".join(body.heading) == heading
    assert place_of(typed) == place
    assert organization_called(typed, "Nơi khác").place == "Nơi khác"


def test_another_body_needs_its_place() -> None:
    assert place_of("Sở Nội vụ") is place_of("UBND") is None
    with pytest.raises(UsageError, match="--place"):
        organization_called("Sở Nội vụ")
    body = organization_called("Ban Quản lý khu Đồ Sơn", "Hải Phòng")
    assert (body.heading, body.symbol) == ((), "BQLKĐS")


def test_units_get_ids_of_their_names() -> None:
    found = units_named(
        ["Phòng Kinh tế", "VP = Văn phòng HĐND và UBND", "Phòng Khoa học - Thể thao"]
    )
    assert [(unit.id, unit.name) for unit in found] == [
        ("KT", "Phòng Kinh tế"),
        ("VP", "Văn phòng HĐND và UBND"),
        ("KHTT", "Phòng Khoa học - Thể thao"),
    ]
    assert next_unit("Ban Kỹ thuật", found).id == "KT2"


@pytest.mark.parametrize(
    "typed", ["", "=", "KT=", "=Phòng", "12", "kt=Phòng khác", "x=phòng kinh tế", "PHÒNG KINH TẾ"]
)
def test_no_unit_or_one_that_is_there(typed: str) -> None:
    with pytest.raises(UsageError):
        next_unit(typed, units_named(["Phòng Kinh tế"]))


@pytest.mark.parametrize(
    ("title", "name", "authority"),
    [
        ("Chủ tịch", "CT", "TM. ỦY BAN NHÂN DÂN"),
        ("Chủ tịch UBND xã", "CTUX", "TM. ỦY BAN NHÂN DÂN"),
        ("phó chủ tịch", "PCT", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH"),
        ("Chánh Văn phòng", "CVP", "TL. CHỦ TỊCH"),
        ("Phó Chánh Văn phòng", "PCVP", "TL. CHỦ TỊCH|KT. CHÁNH VĂN PHÒNG"),
        ("Trưởng phòng", "TP", "TL. CHỦ TỊCH"),
    ],
)
def test_by_which_authority_a_title_signs(title: str, name: str, authority: str) -> None:
    signer = signer_called(None, title, organization_called("UBND xã A"))
    assert (signer.id, signer.title, signer.name) == (name, title.upper(), None)
    assert "|".join(signer.authority) == authority


def test_of_another_body_no_authority_is_guessed() -> None:
    assert signer_called("A", "Giám đốc", organization_called("Sở Nội vụ", "Huế")).authority == ()


def test_a_name_of_the_sample_keeps_what_the_sample_has_with_it() -> None:
    typed = ["văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội"]
    typed += ["Trung tâm Phục vụ hành chính công", "Phòng Tư pháp"]
    usual = {unit.id: unit for unit in USUAL_UNITS}
    made = units_named(typed)
    assert made[:3] == [usual["VP"], usual["VHXH"], usual["HCC"]]
    assert made[3].symbol == made[3].id
    (own,) = units_named(["TT=Trung tâm Phục vụ hành chính công"])
    assert (own.id, own.symbol) == ("TT", "TTPVHCC")
    other = next_unit("Văn phòng HĐND và UBND", units_named(["VP=Văn phòng Đảng ủy"]))
    assert other.id not in ("", "VP")
