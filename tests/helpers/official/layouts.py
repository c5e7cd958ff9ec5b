"""How offices set one and the same document: tables, tabs, spaces, boxes; lines typed, drawn or bordered."""

import unicodedata
from itertools import zip_longest
from typing import Any, Literal, NamedTuple
from xml.sax.saxutils import escape

import docx
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from cchc_cli.nd30.widths import text_width
from tests.helpers.official import drawing

LEFT, CENTRE, RIGHT, BOTH = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


class Look(NamedTuple):
    size: float
    style: str = ""
    """b for bold, i for italic."""
    align: Any = CENTRE
    rule: float = 0
    """How long the line under it is, as a share of the text."""


LOOKS = {
    "nation": Look(12, "b"),
    "motto": Look(13, "b", rule=1),
    "parent": Look(12),
    "issuer": Look(12, "b"),
    "issuer_last": Look(12, "b", rule=0.4),
    "number": Look(13),
    "date": Look(13, "i"),
    "about": Look(12),
    "about_next": Look(12),
    "copy": Look(13, "b"),
    "type": Look(14, "b"),
    "type_ruled": Look(14, "b", rule=0.4),
    "subject": Look(14, "b"),
    "subject_last": Look(14, "b", rule=0.4),
    "power": Look(14, "b"),
    "order": Look(14, "b"),
    "division": Look(14, "b"),
    "basis": Look(14, "i", BOTH),
    "body": Look(14, "", BOTH),
    "bold": Look(14, "b", BOTH),
    "appendix": Look(14, "b"),
    "appendix_title": Look(14, "b"),
    "of": Look(14, "i"),
    "of_ruled": Look(14, "i", rule=0.4),
    "addressee": Look(14, "", CENTRE),
    "addressees": Look(14, "", LEFT),
    "sent_head": Look(12, "bi", LEFT),
    "sent": Look(11, "", LEFT),
    "signed": Look(14, "b"),
    "gap": Look(14),
    "seal": Look(10, "", RIGHT),
    "plain": Look(14),
}
STYLES = {role: f"Văn bản {role}" for role in LOOKS}
INDENTED = {"basis", "body", "bold"}


class Line(NamedTuple):
    role: str
    text: str


class Layout(NamedTuple):
    columns: Literal["table", "rows", "breaks", "tabs", "spaces", "boxes"] = "table"
    rules: Literal["typed", "shape", "vml", "pair", "border", "top"] = "typed"
    styles: bool = False
    number: Literal["first", "sections"] = "first"
    decomposed: bool = False


LAYOUTS = {
    "table": Layout(),
    "tabs": Layout("tabs"),
    "shapes": Layout(rules="shape"),
    "tabs-shapes": Layout("tabs", "shape"),
    "vml": Layout(rules="vml"),
    "pair": Layout(rules="pair"),
    "border": Layout(rules="border"),
    "top": Layout(rules="top"),
    "rows": Layout("rows"),
    "breaks": Layout("breaks"),
    "spaces": Layout("spaces"),
    "boxes": Layout("boxes", "shape"),
    "styles": Layout(rules="border", styles=True),
    "sections": Layout(number="sections"),
    "nfd": Layout(decomposed=True),
}
_HALVES = ((0.0, 66.0), (67.0, 98.0))
"""Where the left and the right half begin, and how wide they are, in mm."""
_KEPT_STYLES = {"Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Header", "HeaderChar", "TableGrid", "CommentReference"}  # fmt: skip
_ROOM_FOR_A_DRAWN_LINE = Pt(6)
_UNDERSCORE = text_width("_", 13)


class Sheet:
    """A document that is being set in one layout."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.document: Any = docx.Document()
        self._settle()

    def _settle(self) -> None:
        document = self.document
        _slim(document)
        document.settings.element.find(qn("w:zoom")).set(qn("w:percent"), "100")
        section = document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin = section.bottom_margin = Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        _font(document.styles["Normal"])
        document.styles["Normal"].font.size = Pt(14)
        document.styles["Normal"].paragraph_format.space_after = Pt(0)
        document.styles["Normal"].paragraph_format.line_spacing = 1.0
        if self.layout.styles:
            for role, look in LOOKS.items():
                style = document.styles.add_style(STYLES[role], WD_STYLE_TYPE.PARAGRAPH)
                style.base_style = document.styles["Normal"]
                style.font.size, style.font.bold = Pt(look.size), "b" in look.style
                style.font.italic = "i" in look.style
                _place(style.paragraph_format, role)

    def columns(self, left: list[Line], right: list[Line]) -> None:
        """Set two columns side by side."""
        {
            "table": self._table,
            "rows": self._table,
            "breaks": self._table,
            "tabs": self._tabs,
            "spaces": self._spaces,
            "boxes": self._boxes,
        }[self.layout.columns](left, right)

    def put(self, role: str, text: str, holder: Any = None) -> Any:
        """Set a paragraph, and the line under it; text before a bar is bold."""
        paragraph = self._paragraph(role, holder or self.document)
        bold, bar, rest = text.partition("|")
        if bar:
            self.run(paragraph, role, bold).bold = True
        self.run(paragraph, role, rest if bar else text)
        if LOOKS[role].rule and self.layout.rules in {"shape", "vml", "pair"}:
            paragraph.paragraph_format.space_after = _ROOM_FOR_A_DRAWN_LINE
        if LOOKS[role].rule and self.layout.rules != "pair":
            self.rule(paragraph, role, text, holder)
        elif LOOKS[role].rule and not role.startswith(("motto", "issuer")):
            drawing.line(paragraph, _rule_width(role, text), 5.5)
        return paragraph

    def run(self, paragraph: Any, role: str, text: str) -> Any:
        look = LOOKS[role]
        run = paragraph.add_run(text)
        if not self.layout.styles:
            run.font.size = Pt(look.size)
            run.bold, run.italic = "b" in look.style or None, "i" in look.style or None
        return run

    def rule(self, paragraph: Any, role: str, text: str, cell: Any) -> None:
        """Put the line under a text that stands alone in the width of the page or a cell."""
        wide = _rule_width(role, text)
        room = 165.0 if cell is None else (_HALVES[role == "motto"][1] - 3.8)
        holder = cell or self.document
        rules = self.layout.rules
        if rules == "typed":
            self._typed(holder, wide)
        elif rules == "shape":
            drawing.line(paragraph, wide, 5.5)
        elif rules == "vml":
            drawing.old_line(paragraph, wide, 5.5, (room - wide) / 2)
        else:
            under = self._paragraph("plain", holder)
            under.paragraph_format.left_indent = under.paragraph_format.right_indent = Mm(
                max(0, (room - wide) / 2)
            )
            self.run(under, "gap", "").font.size = Pt(6)
            _border(under, "bottom" if rules == "border" else "top")

    def _typed(self, holder: Any, wide: float) -> None:
        """Type a line of underscores."""
        under = self._paragraph("plain", holder)
        self.run(under, "number", "_" * round(wide / _UNDERSCORE))

    def _paragraph(self, role: str, holder: Any) -> Any:
        paragraph = holder.add_paragraph()
        if self.layout.styles:
            paragraph.style = self.document.styles[STYLES[role]]
        else:
            _place(paragraph.paragraph_format, role)
        return paragraph

    # Columns

    def _table(self, left: list[Line], right: list[Line]) -> None:
        parts = _head_in_rows(left, right)
        if self.layout.columns == "rows" and len(parts) > 1:
            parts = [([a], [b]) if b else ([a], []) for a, b in zip_longest(left, right)]
            parts = [([x for x in a if x], b) for a, b in parts]
        table = self.document.add_table(len(parts), 2)
        table.autofit = False
        for column, (_, wide) in zip(table.columns, _HALVES, strict=True):
            column.width = Mm(wide)
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        for row, pair in zip(table.rows, parts, strict=True):
            for cell, lines, (_, wide) in zip(row.cells, pair, _HALVES, strict=True):
                cell.width = Mm(wide)
                self._fill(cell, lines)
        if self.layout.rules == "pair":
            anchor = table.rows[-1].cells[0].paragraphs[0]
            for lines, (start, wide) in zip((left, right), _HALVES, strict=True):
                for line in filter(lambda line: LOOKS[line.role].rule, lines):
                    long = _rule_width(*line)
                    down = -1 if len(parts) > 1 else 10.5
                    drawing.line(anchor, long, down, start + (wide - long) / 2)

    def _fill(self, cell: Any, lines: list[Line]) -> None:
        first = cell.paragraphs[0]
        if self.layout.columns == "breaks" and lines:
            self._broken(first, lines)
            return
        for role, text in lines:
            self.put(role, text, cell)
        if lines:
            first._p.getparent().remove(first._p)

    def _broken(self, paragraph: Any, lines: list[Line]) -> None:
        """Set the lines of a cell in one paragraph, with Shift+Enter between them."""
        _place(paragraph.paragraph_format, lines[0].role)
        for at, (role, text) in enumerate(lines):
            if at:
                paragraph.add_run().add_break()
            self.run(paragraph, role, text)
            if LOOKS[role].rule:
                paragraph.add_run().add_break()
                self.run(paragraph, "number", "_" * round(_rule_width(role, text) / _UNDERSCORE))

    def _tabs(self, left: list[Line], right: list[Line]) -> None:
        for pair in zip_longest(*map(self._with_rules, (left, right))):
            paragraph = self._paragraph("plain", self.document)
            paragraph.alignment = LEFT
            for line, (start, wide) in zip(pair, _HALVES, strict=True):
                flush = line is not None and LOOKS[line.role].align is LEFT
                if not flush and line is not None:
                    paragraph.paragraph_format.tab_stops.add_tab_stop(
                        Mm(start + wide / 2), WD_TAB_ALIGNMENT.CENTER
                    )
                    paragraph.add_run("\t")
                if line is not None:
                    self.run(paragraph, line.role, line.text)
                    _gap_before(paragraph, line)
                    self._shape_beside(paragraph, line, start + wide / 2)

    def _spaces(self, left: list[Line], right: list[Line]) -> None:
        space = text_width(" ", 13)
        for pair in zip_longest(*map(self._with_rules, (left, right))):
            paragraph = self._paragraph("plain", self.document)
            paragraph.alignment = LEFT
            at = 0.0
            for line, (start, wide) in zip(pair, _HALVES, strict=True):
                if line is None or not line.text:
                    continue
                look = LOOKS[line.role]
                long = text_width(line.text, look.size, bold="b" in look.style)
                goal = start if look.align is LEFT else start + (wide - long) / 2
                self.run(
                    paragraph, "number", " " * max(0 if not at else 2, round((goal - at) / space))
                )
                self.run(paragraph, line.role, line.text)
                _gap_before(paragraph, line)
                self._shape_beside(paragraph, line, start + wide / 2)
                at = max(goal, at) + long

    def _with_rules(self, lines: list[Line]) -> list[Line]:
        """Return the lines with those of underscores between them."""
        if self.layout.rules != "typed":
            return lines
        found = []
        for line in lines:
            found.append(line)
            if LOOKS[line.role].rule:
                found.append(Line("number", "_" * round(_rule_width(*line) / _UNDERSCORE)))
        return found

    def _shape_beside(self, paragraph: Any, line: Line, middle: float) -> None:
        if self.layout.rules == "shape" and LOOKS[line.role].rule:
            wide = _rule_width(*line)
            drawing.line(paragraph, wide, 5.5, middle - wide / 2)
            paragraph.paragraph_format.space_after = _ROOM_FOR_A_DRAWN_LINE

    def _boxes(self, left: list[Line], right: list[Line]) -> None:
        """Set each column in a text box, and room below them: the boxes float."""
        anchor = self._paragraph("plain", self.document)
        sizes = []
        for lines, (start, wide) in zip((left, right), _HALVES, strict=True):
            high = sum(LOOKS[r].size * 1.2 * 25.4 / 72 for r, _ in lines) + 3
            drawing.box(anchor, "".join(map(_xml, lines)), (wide, high), (start, 0))
            sizes.append(high)
            for at, line in enumerate(lines):
                if LOOKS[line.role].rule:
                    long = _rule_width(*line)
                    depth = sum(LOOKS[r].size * 1.2 * 25.4 / 72 for r, _ in lines[: at + 1])
                    drawing.line(anchor, long, depth + 0.4, start + (wide - long) / 2)
        for _ in range(round(max(sizes) / 5.7)):
            self._paragraph("plain", self.document)

    # Pages

    def numbered(self, section: Any, *, first: bool) -> None:
        """Put the page number in the middle of the top margin."""
        section.header.is_linked_to_previous = False
        section.different_first_page_header_footer = first
        paragraph = section.header.paragraphs[0]
        paragraph.alignment = CENTRE
        for piece in ("begin", " PAGE ", "separate", "2", "end"):
            run = paragraph.add_run()
            run.font.size = Pt(14)
            run._r.append(_field_piece(piece))

    def new_section(self, *, restart: bool, wide: bool = False) -> Any:
        """Begin a section on a new page."""
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        if wide != (section.page_width > section.page_height):
            section.page_width, section.page_height = section.page_height, section.page_width
            section.orientation = int(wide)
        if restart:
            for old in section._sectPr.findall(qn("w:pgNumType")):
                section._sectPr.remove(old)
            mark = parse_xml(f'<w:pgNumType {nsdecls("w")} w:start="1"/>')
            after = section._sectPr.find(qn("w:cols"))
            after.addprevious(mark)
        return section

    def finish(self) -> Any:
        if self.layout.decomposed:
            for text in self.document.element.body.iter(qn("w:t")):
                text.text = unicodedata.normalize("NFD", text.text or "")
        return self.document


def _slim(document: Any) -> None:
    """Drop the styles that nobody uses: they are most of a small file, and of the time to read it."""
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:styleId")) not in _KEPT_STYLES:
            styles.remove(style)
    styles.remove(styles.find(qn("w:latentStyles")))
    for name, relation in list(document.part.rels.items()):
        if relation.reltype.endswith(("/stylesWithEffects", "/numbering", "/customXml")):
            del document.part.rels[name]


def _head_in_rows(left: list[Line], right: list[Line]) -> list[tuple[list[Line], list[Line]]]:
    """Split a head into the names, and the number with the date; anything else is one row."""
    roles = [line.role for line in left]
    if "number" not in roles:
        return [(left, right)]
    at = roles.index("number")
    down = next((i for i, line in enumerate(right) if line.role == "date"), len(right))
    return [(left[:at], right[:down]), (left[at:], right[down:])]


def _rule_width(role: str, text: str) -> float:
    look = LOOKS[role]
    return look.rule * text_width(text, look.size, bold="b" in look.style, italic="i" in look.style)


def _place(form: Any, role: str) -> None:
    form.alignment = LOOKS[role].align
    form.space_before, form.space_after, form.line_spacing = Pt(0), Pt(0), 1.0
    if role in INDENTED:
        form.first_line_indent, form.space_after = Mm(12.7), Pt(6)
    if role == "about":
        form.space_before = Pt(6)


def _gap_before(paragraph: Any, line: Line) -> None:
    """Keep the subject of a letter 6 pt below its number."""
    if line.role == "about":
        paragraph.paragraph_format.space_before = Pt(6)


def _xml(line: Line) -> str:
    look = LOOKS[line.role]
    kinds = "".join(f"<w:{k}/>" for k in look.style)
    gap = '<w:spacing w:before="120"/>' if line.role == "about" else ""
    align = {LEFT: "left", CENTRE: "center", RIGHT: "right", BOTH: "both"}[look.align]
    return (
        f'<w:p><w:pPr>{gap}<w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{kinds}<w:sz w:val="{round(look.size * 2)}"/>'
        f'</w:rPr><w:t xml:space="preserve">{escape(line.text)}</w:t></w:r></w:p>'
    )


def _border(paragraph: Any, side: str) -> None:
    properties = paragraph._p.get_or_add_pPr()
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:{side} w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'
    )
    style = properties.find(qn("w:pStyle"))
    properties.insert(0 if style is None else 1, border)


def _field_piece(piece: str) -> Any:
    if piece in {"begin", "separate", "end"}:
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), piece)
        return mark
    text = OxmlElement("w:instrText" if piece.strip() == "PAGE" else "w:t")
    text.text = piece
    return text


def _font(style: Any) -> None:
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), "Times New Roman")
