"""What acts by itself in a template, in the words of the user: what, where, what to click."""

import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml.package import read_parts
from cchc_cli.word.dangers import as_one, danger_faults
from cchc_cli.word.errors import TemplateError
from tests.helpers.hostile import UNSOUND, both, field, part, relation


def told(change) -> list[TemplateError]:
    parts = read_parts(builtin_folder() / "notice.docx")
    change(parts)
    return list(danger_faults(parts, "notice.docx"))


def test_a_danger_says_what_where_and_what_to_do() -> None:
    (fault,) = told(field("DDE cmd.exe"))
    assert str(fault) == (
        "notice.docx, phần word/document.xml: có trường lấy nội dung hoặc chạy chương trình ngoài\n"
        "    gần chữ: «DDE cmd.exe»\n"
        "    → trong Word: bấm Alt+F9 để thấy trường, chọn nó rồi bấm Ctrl+Shift+F9 để thành chữ"
    )


def test_a_kind_is_told_once_with_how_often_it_is_there() -> None:
    (fault,) = told(both(field("DDE a"), field("DDE b"), field("LINK c")))
    assert fault.place == "phần word/document.xml và 2 chỗ khác"


def test_a_link_to_a_web_page_is_a_fault_of_a_template() -> None:
    (fault,) = told(relation("hyperlink", "https://a.vn"))
    assert fault.message == "có siêu liên kết ra ngoài"


def test_a_long_target_is_shortened() -> None:
    (fault,) = told(relation("hyperlink", "https://a.vn/" + "x" * 200))
    assert fault.excerpt == f"https://a.vn/{'x' * 66}…"


def test_several_faults_are_told_as_one() -> None:
    faults = told(both(field("DDE a"), part("word/vbaProject.bin")))
    assert "còn 1 lỗi như vậy, xem: cchc template check" in str(as_one(faults))
    assert "\\x" not in str(as_one(faults))
    assert "còn" not in str(as_one(faults[:1]))


def test_an_unsound_package_is_a_fault_of_the_template() -> None:
    with pytest.raises(TemplateError, match=r"word/styles\.xml"):
        told(UNSOUND["broken styles"][1])
