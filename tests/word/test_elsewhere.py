"""A tag beside the words of paragraphs is refused with its place: it would go out as typed."""

import pytest

from cchc_cli.ooxml.package import parts_of
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.template import Template
from tests.helpers.small_docx import package, with_body
from tests.helpers.templates import rendered_body

DRAWING = (
    '<w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wp:inline>{}</wp:inline>'
    "</w:drawing></w:r>"
)
CONTROL = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent><w:r><w:t>{{{{ a }}}}</w:t></w:r></w:sdtContent></w:sdt>"
CODE = "<w:r><w:instrText>{}</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        (DRAWING.format('<wp:docPr id="1" name="a" descr="{{ a }}"/>'), "chữ thay thế"),
        (DRAWING.format('<wp:docPr id="1" name="a" title="{% if a %}"/>'), "chữ thay thế"),
        (DRAWING.format("<a:t>{{ a }}</a:t>"), "không phải chữ của đoạn văn"),
        (CONTROL.format('<w:alias w:val="{{ a }}"/>'), "tên của điều khiển nội dung"),
        (CONTROL.format('<w:tag w:val="{# a #}"/>'), "tên của điều khiển nội dung"),
        ('<w:fldSimple w:instr="REF {{ a }}"/>', "mã của một trường"),
        (CODE.format("REF {") + CODE.format("{ a }}"), "mã của một trường"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>{{ a }}</w:t></w:r></w:rt></w:ruby></w:r>",
            "không phải chữ của đoạn văn",
        ),
    ],
)
def test_a_tag_that_is_not_filled_is_refused_where_it_stands(inner: str, said: str) -> None:
    body = f"<w:p/><w:p><w:r><w:t>chữ</w:t></w:r>{inner}</w:p><w:sectPr/>"
    with pytest.raises(TemplateError) as caught:
        rendered_body(body, a="x")
    assert said in caught.value.message
    assert caught.value.place.startswith("thân văn bản, đoạn 2")
    assert "gõ thẻ vào chữ của một đoạn văn" in caught.value.hint


def test_one_brace_is_no_tag_and_a_text_box_is_filled() -> None:
    box = DRAWING.format(
        '<wp:docPr id="1" name="{a}"/><w:txbxContent><w:p><w:r><w:t>{{ a }}</w:t></w:r></w:p>'
        "</w:txbxContent>"
    )
    body = (
        f"<w:p>{box}</w:p><w:p><w:hyperlink><w:r><w:t>{{{{ a }}}}</w:t></w:r></w:hyperlink></w:p>"
    )
    printed = rendered_body(f"{body}<w:sectPr/>", a="chữ x").parts["word/document.xml"].decode()
    assert printed.count("chữ x") == 2


def test_a_chart_with_a_tag_is_named() -> None:
    chart = (
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">'
        "<c:v>{{ a }}</c:v></c:chartSpace>"
    )
    parts = parts_of(package(with_body("<w:p/><w:sectPr/>"), **{"charts/chart1": chart}))
    with pytest.raises(TemplateError, match=r"phần word/charts/chart1\.xml: thẻ đứng ở phần"):
        Template("mau.docx", parts)
