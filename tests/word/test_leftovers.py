"""What Word leaves in a template, in the words of the user: what, where, what to click."""

import pytest

from cchc_cli.ooxml.package import parts_of
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.leftovers import leftover_faults
from tests.helpers.small_docx import W, package, with_body


def told(body: str, **more: str) -> list[str]:
    parts = parts_of(package(with_body(body), **more))
    return [str(fault) for fault in leftover_faults(parts, "a.docx")]


def test_a_change_says_what_where_and_what_to_click() -> None:
    body = "<w:p><w:r><w:t>Câu</w:t></w:r><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins></w:p>"
    (said,) = told(body)
    assert said.startswith(
        "a.docx, thân văn bản, đoạn 1: còn thay đổi chưa chấp nhận (thêm chữ)\n"
        "    gần chữ: «Câu thêm»"
    )
    assert "Xem lại → Chấp nhận" in said


def test_a_tag_in_a_comment_is_not_printed() -> None:
    said = "<w:comment w:id='1'><w:p><w:r><w:t>dùng {{ x }}</w:t></w:r></w:p></w:comment>"
    comments = f'<w:comments xmlns:w="{W}">{said}</w:comments>'
    (fault,) = told("<w:p/>", comments=comments)
    assert fault.startswith("a.docx: còn ghi chú (comment)\n")
    assert "chuyển thẻ vào văn bản; ghi chú ấy viết: «dùng {{ x }}»" in fault


def test_long_hidden_text_is_shortened() -> None:
    (said,) = told(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{'x' * 200}</w:t></w:r></w:p>")
    assert f"gần chữ: «{'x' * 79}…»" in said


def test_a_broken_part_is_a_fault_of_the_template() -> None:
    with pytest.raises(TemplateError, match="XML bị hỏng"):
        told("<w:p/>", settings="<w:settings")
