"""The lines of a Word file: numbers that Word writes, tables, links."""

from pathlib import Path

import docx

from cchc_cli.documents.opening import opened
from cchc_cli.intake.word import source_of_word


def test_numbers_dashes_and_tables_are_lines(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "UBND XÃ ĐÔNG MẪU"
    table.cell(0, 1).text = "Số: 45/TB-VP"
    document.add_paragraph("Giao Phòng Kinh tế:", style="List Number")
    document.add_paragraph("Rà soát thu\u0309 tu\u0323c.", style="List Bullet")
    document.add_paragraph("https://example.vn/a")
    document.save(str(tmp_path / "a.docx"))
    source = source_of_word(opened(tmp_path / "a.docx"))
    assert [line.text for line in source.lines] == [
        "UBND XÃ ĐÔNG MẪU",
        "Số: 45/TB-VP",
        "1. Giao Phòng Kinh tế:",
        "• Rà soát thủ tục.",
        "https://example.vn/a",
    ]
    assert [(link.url, link.words) for link in source.links] == [
        ("https://example.vn/a", "• Rà soát thủ tục.")
    ]


def test_links_behind_words_are_found(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("theo phụ lục tại ")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    name = document.part.relate_to("https://example.vn/b", kind, is_external=True)
    link = docx.oxml.parse_xml(
        '<w:hyperlink xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        f'r:id="{name}"><w:r><w:t>đường link</w:t></w:r></w:hyperlink>'
    )
    paragraph._p.append(link)
    document.save(str(tmp_path / "b.docx"))
    source = source_of_word(opened(tmp_path / "b.docx"))
    assert source.lines[0].text == "theo phụ lục tại đường link"
    assert [(found.url, found.words) for found in source.links] == [
        ("https://example.vn/b", "theo phụ lục tại đường link")
    ]
