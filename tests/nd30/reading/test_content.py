"""What is inside a paragraph: text, boxes, controls, tracked changes, fields."""

from pathlib import Path

import pytest
from lxml import etree

from cchc_cli.nd30.reading.content import drawn_lines
from tests.helpers.small_docx import package, page_of, with_body


def test_text_boxes_controls_and_tracked_changes(tmp_path: Path) -> None:
    inner = (
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>một</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:ins><w:r><w:t>hai</w:t></w:r></w:ins><w:del><w:r><w:delText>ba</w:delText></w:r></w:del></w:p>"
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>nay</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    page = page_of(tmp_path, package(with_body(inner)))
    assert [p.text for p in page.paragraphs] == ["một", "hai", "", "trong khung", "nay"]
    assert [p.box for p in page.paragraphs] == [False, False, False, True, False]


@pytest.mark.parametrize(("height", "seen"), [(0, [20.0]), (12700, [20.0]), (288000, [])])
def test_a_rectangle_without_height_is_a_line(height: int, seen: list[float]) -> None:
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    shape = f'<p xmlns:a="{a}"><spPr><a:xfrm><a:ext cx="720000" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"/></spPr></p>'
    assert [line.length for line in drawn_lines(etree.fromstring(shape))] == seen
