"""Templates as real offices keep them: heads of spaces, drawn lines, smart tags, text boxes, …

Each is built as Word writes it, with tags in odd places; `ALL` has them by name.
"""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from lxml import etree

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")


def heads_of_spaces() -> Any:
    """Head in one paragraph a line: two columns held apart by spaces and tabs, no table."""
    document = _blank()
    document.add_paragraph("UBND XÃ MẪU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    document.add_paragraph("VĂN PHÒNG\t\t\tĐộc lập - Tự do - Hạnh phúc")
    document.add_paragraph("{{ issue.number_line }}               {{ issue.date_line }}")
    document.add_paragraph("Kính gửi: {% for a in issue.addressees %}{{ a }}{% endfor %}")
    document.add_paragraph("Trong kỳ: {{ finished }}/{{ total }}  nhiệm vụ.")
    document.add_paragraph("Nơi nhận:          {{ issue.signature.title }}")
    return document


def drawn_lines() -> Any:
    """Lines under the head drawn by hand, as VML and as DrawingML, beside tags in one paragraph."""
    document = _blank()
    line = (
        '<v:line id="Line {0}" style="position:absolute;z-index:1" from="30pt,2pt" to="90pt,2pt"/>'
    )
    _add(
        document,
        f"<w:r><w:pict>{line.format(2)}</w:pict></w:r><w:r><w:t>{{{{ organization }}}}</w:t></w:r>",
    )
    _add(
        document,
        "<w:r><w:t>{{ issue.number_line }} </w:t></w:r>"
        f"<w:r>{_shape(3)}</w:r><w:r><w:t xml:space='preserve'> và đường kẻ vẽ tay</w:t></w:r>",
    )
    return document


def smart_tags() -> Any:
    """Words that old versions of Word marked by themselves, with a tag inside and one beside."""
    document = _blank()
    smart = '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">{}</w:smartTag>'
    name = smart.format("<w:r><w:t>Xã Mẫu, {{ issue.date_line }}</w:t></w:r>")
    within = smart.format(smart.format("<w:r><w:t>Hải Phòng {{ total }}</w:t></w:r>"))
    _add(document, f"<w:r><w:t xml:space='preserve'>Tại </w:t></w:r>{name}")
    _add(document, name)
    _add(document, f"{within}<w:r><w:t xml:space='preserve'> việc, {{{{ day }}}}</w:t></w:r>")
    return document


def text_boxes() -> Any:
    """Head and mark of receipt in text boxes: the new form, and the old one beside it."""
    document = _blank()
    content = (
        "<w:txbxContent><w:p><w:r><w:t>ĐẾN  {{ issue.number_line }}</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>{%p for u in units %}</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>Chuyển: {{ u.name }}</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>{%p endfor %}</w:t></w:r></w:p></w:txbxContent>"
    )
    _add(
        document, f"<w:r>{_shape(5, content)}</w:r><w:r><w:t>Bên khung: {{{{ total }}}}</w:t></w:r>"
    )
    stamp = "<w:txbxContent><w:p><w:r><w:t>MẬT {{ day }}</w:t></w:r></w:p></w:txbxContent>"
    _add(document, f"<w:r>{_shape(6, stamp)}</w:r>")
    document.add_paragraph("Sau khung")
    return document


def landscape_sections() -> Any:
    """A portrait page, a landscape one with a table that repeats a row, a portrait one."""
    document = _blank()
    document.add_paragraph("Phần một: {{ organization }}")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    table = document.add_table(rows=4, cols=2)
    texts = (("Đơn vị", "Số việc"), ("{%tr for u in units %}", ""), ("{{ u.name }}", "{{ u.total }}"), ("{%tr endfor %}", ""))  # fmt: skip
    for row, values in zip(table.rows, texts, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_paragraph("Phần ba: {{ issue.signature.name }}")
    return document


def footnotes() -> Any:
    """A footnote with a tag, and its mark within a paragraph that has tags too."""
    document = _blank()
    _add(
        document,
        "<w:r><w:t>Theo {{ organization }}</w:t></w:r>"
        '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>, đến {{ day }}.</w:t></w:r>',
    )
    notes = (
        f'<w:footnotes {NAMESPACES}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/>'
        '</w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
        '<w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r>'
        "<w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> Gồm {{ total }} việc; "
        "{{ issue.number_line }}</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return document


def first_page_headers() -> Any:
    """A first page without the page's number, further ones with it; tags in each of them."""
    document = _blank()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Trang đầu {{ issue.number_line }}"
    section.header.paragraphs[0].text = "Trang sau {{ organization }}"
    section.first_page_footer.paragraphs[0].text = "Chân trang đầu {{ day }}"
    section.footer.paragraphs[0].text = "Chân trang không có thẻ"
    document.add_paragraph("Thân {{ total }}")
    return document


ALL: dict[str, Callable[[], Any]] = {
    build.__name__: build
    for build in (
        heads_of_spaces,
        drawn_lines,
        smart_tags,
        text_boxes,
        landscape_sections,
        footnotes,
        first_page_headers,
    )
}


def words_of(path: Path) -> dict[str, list[str]]:
    """Return the paragraphs of each part that has text, boxes and notes included, in order."""
    found = {}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes)\.xml", name):
                root = etree.fromstring(archive.read(name))
                found[name] = [text for p in root.iter(f"{W}p") if (text := _text(p))]
    return found


def fixed_words(paragraphs: list[str]) -> list[str]:
    """Return what stands between the tags: every bit of it must be in the document."""
    return [bit for text in paragraphs for bit in _TAG.split(text) if bit.strip()]


def drawings_of(path: Path) -> int:
    """Count lines, boxes and marks of notes, which are no text and may be lost all the same."""
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    kinds = {"pict", "drawing", "line", "footnoteReference", "smartTag", "sectPr"}
    return sum(isinstance(e.tag, str) and etree.QName(e).localname in kinds for e in root.iter())


def _text(paragraph: Any) -> str:
    """Return a paragraph's own text, without that of boxes anchored in it."""
    texts = (t for t in paragraph.iter(f"{W}t") if next(t.iterancestors(f"{W}p")) is paragraph)
    return "".join(t.text or "" for t in texts)


def _blank() -> Any:
    """Open an empty document, with a setting that Word writes and python-docx forgets."""
    document = docx.Document()
    document.settings.element.find(f"{W}zoom").set(f"{W}percent", "100")
    return document


def _add(document: Any, runs: str) -> None:
    last = document.add_paragraph()
    last._p.addprevious(parse_xml(f"<w:p {NAMESPACES}>{runs}</w:p>"))
    last._p.getparent().remove(last._p)


def _shape(number: int, content: str = "") -> str:
    """Draw a line, or a box with content, as Word does: the new form, and the old one beside it."""
    form = "rect" if content else "line"
    inside = f"<wps:txbx>{content}</wps:txbx>" if content else ""
    box = f"<v:textbox>{content}</v:textbox>" if content else ""
    return (
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        '<wp:extent cx="1800000" cy="900000"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="Hình {number}"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="900000"/>'
        f'</a:xfrm><a:prstGeom prst="{form}"><a:avLst/></a:prstGeom></wps:spPr>{inside}<wps:bodyPr/>'
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>"
        f'<w:pict><v:shape id="Shape {number}" style="position:absolute;width:141pt;height:70pt">'
        f"{box}</v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )
