"""Page set-up: what many sections share is read once."""

from typing import Any

import pytest
from lxml import etree

from cchc_cli.nd30.reading import sections
from cchc_cli.nd30.reading.page import Layout, Paragraph
from cchc_cli.nd30.reading.sections import SectionReader
from cchc_cli.ooxml.names import OFFICE_URI, PACKAGE_URI, WORD_URI

HEADER = f'<w:hdr xmlns:w="{WORD_URI}"><w:p/></w:hdr>'.encode()
RELATIONS = (
    f'<Relationships xmlns="{PACKAGE_URI}">'
    f'<Relationship Id="h" Type="{OFFICE_URI}/header" Target="header1.xml"/></Relationships>'
).encode()
PARTS = {"word/header1.xml": HEADER, "word/_rels/document.xml.rels": RELATIONS}


def read(count: int, width: str) -> int:
    """Read sections that name one header; return how often the header was."""
    section = (
        f'<w:sectPr><w:headerReference r:id="h"/><w:pgSz w:w="{width}" w:h="16838"/></w:sectPr>'
    )
    namespaces = f'xmlns:w="{WORD_URI}" xmlns:r="{OFFICE_URI}"'
    widths = "".join(section.replace("@", str(n)) for n in range(count))
    body = etree.fromstring(f"<w:body {namespaces}>{widths}</w:body>")
    times: list[int] = []

    def paragraph(element: Any, number: int) -> Paragraph:
        times.append(number)
        layout = Layout("left", 0, 0, 0, 0, 0, 1, border=False, contextual=False, style="")
        return Paragraph("", [], layout, 0, element=element)

    made = SectionReader(PARTS, "word/document.xml", paragraph).read(body)
    assert all(section.headers["default"].paragraphs for section in made)
    return len(times)


@pytest.mark.parametrize(("width", "times"), [("11906", 1), ("11@", sections._MOST_ROOMS)])
def test_a_header_of_many_sections_is_read_a_few_times(width: str, times: int) -> None:
    assert read(50, width) == times
