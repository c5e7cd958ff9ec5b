"""Units as texts name them."""

import pytest

from cchc_cli.intake.units import UnitBook, split_units, told
from cchc_cli.model.department import Department
from tests.helpers.making import record


@pytest.mark.parametrize(
    ("words", "units", "rest"),
    [
        ("Phòng Kinh tế chủ trì rà soát", "Phòng Kinh tế", "chủ trì rà soát"),
        (
            "Văn phòng HĐND và UBND xã, Phòng Văn hóa - Xã hội tham mưu",
            "Văn phòng HĐND và UBND xã, Phòng Văn hóa - Xã hội",
            "tham mưu",
        ),
        (
            "Ban Quản lý dự án đầu tư xây dựng rà soát",
            "Ban Quản lý dự án đầu tư xây dựng",
            "rà soát",
        ),
        (
            "Trung tâm phục vụ hành chính công duy trì",
            "Trung tâm phục vụ hành chính công",
            "duy trì",
        ),
        ("Ban Chỉ huy Quân sự xã trực", "Ban Chỉ huy Quân sự xã", "trực"),
        ("UBND phường Trung Tâm kiểm tra", "UBND phường Trung Tâm", "kiểm tra"),
        ("Sở Nội vụ: hướng dẫn", "Sở Nội vụ", "hướng dẫn"),
        ("các đơn vị có liên quan phối hợp", "các đơn vị có liên quan", "phối hợp"),
    ],
)
def test_a_name_ends_where_the_action_begins(words: str, units: str, rest: str) -> None:
    found = told(words)
    assert found is not None
    assert (found.units, found.rest) == (units, rest)


@pytest.mark.parametrize(
    "words",
    [
        "Công tác cải cách hành chính đạt kết quả",
        "Phòng Văn hóa là cơ quan thường trực tham mưu",
        "Bộ Nội vụ đã chuẩn bị tài liệu",
        "Các đơn vị đang triển khai",
        "Phòng Kinh tế. Rà soát",
        "Kết quả rà soát",
    ],
)
def test_a_sentence_about_a_unit_tells_it_nothing(words: str) -> None:
    assert told(words) is None


@pytest.mark.parametrize(
    ("words", "units"),
    [
        ("Phòng Kinh tế và Ban Quản lý dự án", ["Phòng Kinh tế", "Ban Quản lý dự án"]),
        (
            "Văn phòng HĐND và UBND xã, Phòng Kinh tế",
            ["Văn phòng HĐND và UBND xã", "Phòng Kinh tế"],
        ),
        ("các phòng, ban, đơn vị", ["các phòng, ban, đơn vị"]),
        ("Thủ trưởng các cơ quan, đơn vị", ["Thủ trưởng các cơ quan, đơn vị"]),
        ("Đồng chí Lê Văn A, Phó Chủ tịch UBND xã", ["Đồng chí Lê Văn A, Phó Chủ tịch UBND xã"]),
    ],
)
def test_a_list_of_units_is_parted(words: str, units: list[str]) -> None:
    assert split_units(words) == units


def test_units_are_known_by_all_their_names() -> None:
    units = (
        Department(id="VHXH", name="Phòng Văn hóa - Xã hội", aliases=("Phòng Văn hóa",)),
        Department(id="HCC", name="Trung tâm Phục vụ hành chính công"),
        Department(id="VP", name="Văn phòng HĐND và UBND"),
    )
    book = UnitBook(record(departments=units), {"Các phòng": ["VP", "VHXH"]})
    assert book.ids_of("Phòng Văn hóa – Xã hội") == ("VHXH",)
    assert book.ids_of("phòng VH-XH") == ("VHXH",)
    assert book.ids_of("TT PVHCC") == ("HCC",)
    assert book.ids_of("Văn phòng HĐND&UBND xã") == ("VP",)
    assert book.ids_of("các phòng") == ("VP", "VHXH")
    assert book.ids_of("Phòng Kinh tế") == ()


@pytest.mark.parametrize(
    "words",
    [
        "Ban hành kế hoạch triển khai thực hiện",
        "Báo cáo giải ngân; hoàn thành trước ngày 31/12",
        "Tổ chức tập huấn; hoàn thành trước ngày 10/11",
        "Phòng chống dịch, triển khai kế hoạch",
        "Trường hợp vướng mắc báo cáo UBND xã",
    ],
)
def test_words_that_begin_like_a_unit_are_none(words: str) -> None:
    assert told(words) is None


@pytest.mark.parametrize(
    "units",
    [
        "Các tổ chức chính trị - xã hội",
        "Tổ chức Đảng",
        "Văn phòng, các tổ chức, cá nhân có liên quan",
        "Ban Chấp hành Đoàn xã",
        "UBND các tỉnh, thành phố trực thuộc trung ương",
        "Ủy ban nhân dân cấp xã",
    ],
)
def test_bodies_that_begin_like_an_action_are_units(units: str) -> None:
    found = told(f"{units} triển khai thực hiện")
    assert found is not None
    assert found.units == units
