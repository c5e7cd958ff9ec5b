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


def test_a_text_box_is_read_once_where_it_stands(tmp_path: Path) -> None:
    """Word keeps a box twice: as DrawingML, and as VML for programs that do not know that."""
    document = docx.Document()
    document.add_paragraph("trên")
    box = "<w:txbxContent><w:p><w:r><w:t>1. Giao Văn phòng:</w:t></w:r></w:p></w:txbxContent>"
    document.paragraphs[-1]._p.addnext(
        docx.oxml.parse_xml(
            '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
            'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
            'xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent>'
            f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
            f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        )
    )
    document.add_paragraph("dưới")
    document.save(str(tmp_path / "a.docx"))
    lines = [line.text for line in source_of_word(opened(tmp_path / "a.docx")).lines]
    assert lines.count("1. Giao Văn phòng:") == 1
    assert lines[0] == "trên"
