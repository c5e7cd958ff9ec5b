"""The blocks that official documents are composed of, written from the nd30 table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

from cchc_cli.documents.letterhead import NARROW, WIDE
from cchc_cli.nd30.rules import COMPONENTS, FONT, MEASURES, STYLES, TABLE_SIZE, Component
from cchc_cli.nd30.widths import TWIPS_PER_MM, line_indent, text_width

SIGNATURE_SPACE = 62
"""Points between the office and the name of the signer, for signature and seal."""
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def twips(mm: float) -> int:
    """Convert millimetres to twentieths of a point."""
    return round(mm * TWIPS_PER_MM)


def x(tag: str, *children: str, **attributes: object) -> str:
    """Write a WordprocessingML element; attributes get the same prefix."""
    written = "".join(f" w:{k}={quoteattr(str(v))}" for k, v in attributes.items())
    inner = "".join(children)
    return f"<w:{tag}{written}>{inner}</w:{tag}>" if inner else f"<w:{tag}{written}/>"


def paragraph(text: str, style: str, *properties: str, small: bool = False) -> str:
    """Write a paragraph of one run in a style, or in the smallest size of its component."""
    size = round(COMPONENTS[style].low * 2) if small else 0
    look = x("rPr", x("sz", val=size), x("szCs", val=size)) if size else ""
    run = x("r", look, f'<w:t xml:space="preserve">{escape(text)}</w:t>') if text else ""
    return x("p", x("pPr", x("pStyle", val=style), *properties), run)


def line(indent: int | None, source: str = "") -> str:
    """Write a line under a heading: a paragraph of 2 points with a border below.

    Why not an underline: the decree gives the line its own length and place.
    """
    ends = {} if indent is None else {"left": indent, "right": indent, "firstLine": 0}
    tag = x("r", f'<w:t xml:space="preserve">{escape(source)}</w:t>') if source else ""
    return x("p", x("pPr", x("pStyle", val="line"), x("ind", **ends) if ends else ""), tag)


def styles() -> str:
    """Write the styles part: defaults in all four font slots, and a style a component."""
    fonts = x("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    size = round(COMPONENTS["body"].size * 2)
    language = x("lang", val="vi-VN", eastAsia="vi-VN", bidi="vi-VN")
    run = x("rPr", fonts, x("sz", val=size), x("szCs", val=size), language)
    defaults = x("docDefaults", x("rPrDefault", run), x("pPrDefault", x("pPr")))
    normal = x(
        "style",
        x("name", val="Normal"),
        x("qFormat"),
        type="paragraph",
        default=1,
        styleId="Normal",
    )
    table = x(
        "style",
        x("name", val="Normal Table"),
        x("uiPriority", val=99),
        x("semiHidden"),
        x("unhideWhenUsed"),
        x(
            "tblPr",
            x("tblInd", w=0, type="dxa"),
            x(
                "tblCellMar",
                *(x(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")),
            ),
        ),
        type="table",
        default=1,
        styleId="TableNormal",
    )
    own = [_style(COMPONENTS[key], name) for key, name in STYLES.items()]
    every = "".join([defaults, normal, table, *own, _other_styles()])
    return f"<w:styles {NAMESPACES}>{every}</w:styles>"


def _style(component: Component, name: str) -> str:
    size = round(component.size * 2)
    run = x(
        "rPr",
        *(x(t) for t in ("b", "bCs") if component.bold),
        *(x(t) for t in ("i", "iCs") if component.italic),
        x("sz", val=size),
        x("szCs", val=size),
    )
    return x(
        "style",
        x("name", val=name),
        x("basedOn", val="Normal"),
        x("qFormat"),
        x("pPr", *_layout(component)),
        run,
        type="paragraph",
        customStyle=1,
        styleId=component.id,
    )


_OUTLINE = {"section": 0, "clause": 1}
"""Levels at which Word's navigation pane shows headings."""


def _layout(component: Component) -> list[str]:
    single = {"line": round(240 * MEASURES["PG10"].chosen), "lineRule": "auto"}
    alignment = x("jc", val=component.align)
    if component.id in {"body", "basis", "clause", "section", "article"}:
        after = round(MEASURES["PG11"].chosen * 20)
        keep = "" if component.id in {"body", "basis"} else x("keepNext")
        before = after if component.id == "section" else 0
        return [
            keep,
            x("spacing", before=before, after=after, **single),
            x("ind", firstLine=twips(MEASURES["PG12"].chosen)),
            alignment,
            x("outlineLvl", val=_OUTLINE[component.id]) if component.id in _OUTLINE else "",
        ]
    if component.id in {"authority", "signer", "recipients_head", "recipients"}:
        return [x("keepNext"), x("keepLines"), x("spacing", before=0, after=0, **single), alignment]
    return [x("spacing", before=0, after=0, **single), alignment]


def _other_styles() -> str:
    line_style = x(
        "style",
        x("name", val="Đường kẻ"),
        x("basedOn", val="Normal"),
        x(
            "pPr",
            x("pBdr", x("bottom", val="single", sz=6, space=0, color="000000")),
            x("spacing", before=0, after=0, line=40, lineRule="exact"),
            x("jc", val="center"),
        ),
        x("rPr", x("sz", val=4), x("szCs", val=4)),
        type="paragraph",
        customStyle=1,
        styleId="line",
    )
    size = round(MEASURES["PG08"].chosen * 2)
    header = x(
        "style",
        x("name", val="header"),
        x("basedOn", val="Normal"),
        x("pPr", x("jc", val="center")),
        x("rPr", x("sz", val=size), x("szCs", val=size)),
        type="paragraph",
        styleId="Header",
    )
    caption = x(
        "style",
        x("name", val="Chú thích mã QR"),
        x("basedOn", val="Normal"),
        x("pPr", x("keepLines"), x("spacing", before=60, after=0), x("jc", val="center")),
        x("rPr", x("i"), x("iCs"), x("sz", val=22), x("szCs", val=22)),
        type="paragraph",
        customStyle=1,
        styleId="caption",
    )
    return line_style + header + caption + "".join(_table_styles())


def _table_styles() -> list[str]:
    return [
        _table_style("cell", "Ô bảng", "left"),
        _table_style("cell_center", "Ô bảng giữa", "center"),
        _table_style("cell_head", "Ô tiêu đề bảng", "center", "b", "bCs"),
        _table_style("cell_group", "Ô nhóm", "left", "b", "bCs"),
        _table_style("cell_part", "Ô thành phần", "left", "i", "iCs"),
    ]


def _table_style(style: str, name: str, align: str, *marks: str) -> str:
    size = TABLE_SIZE * 2
    return x(
        "style",
        x("name", val=name),
        x("basedOn", val="Normal"),
        x("qFormat"),
        x("pPr", x("spacing", before=20, after=20), x("jc", val=align)),
        x("rPr", *(x(mark) for mark in marks), x("sz", val=size), x("szCs", val=size)),
        type="paragraph",
        customStyle=1,
        styleId=style,
    )


def table(widths: tuple[float, float], *rows: tuple[str, str]) -> str:
    """Write a table of two columns without borders; rows do not break across pages."""
    total = sum(twips(width) for width in widths)
    properties = x(
        "tblPr",
        x("tblW", w=total, type="dxa"),
        x("tblInd", w=0, type="dxa"),
        x("tblLayout", type="fixed"),
        x("tblCellMar", *(x(s, w=0, type="dxa") for s in ("left", "right"))),
    )
    grid = x("tblGrid", *(x("gridCol", w=twips(width)) for width in widths))
    body = [
        x(
            "tr",
            x("trPr", x("cantSplit")),
            *(
                x("tc", x("tcPr", x("tcW", w=twips(width), type="dxa")), cell)
                for width, cell in zip(widths, row, strict=True)
            ),
        )
        for row in rows
    ]
    return x("tbl", properties, grid, *body)


def heading(*, letter: bool = False) -> str:
    """Write the head of a document: body and Quốc hiệu, number and date (components 1 to 4).

    Two tables, since a column cannot change its width: the one for long names of bodies has a
    smaller Quốc hiệu. A letter says what it is about below its number (component 5b).
    """
    return (
        paragraph("{%p if heading.wide %}", "parent")
        + _head(WIDE, small=True, letter=letter)
        + paragraph("{%p else %}", "parent")
        + _head(NARROW, small=False, letter=letter)
        + paragraph("{%p endif %}", "parent")
    )


def _head(widths: tuple[float, float], *, small: bool, letter: bool) -> str:
    motto = COMPONENTS["motto"]
    size = motto.low if small else motto.size
    left = (
        paragraph("{%p if heading.parent %}", "parent")
        + _body("heading.small_parent", "{{ heading.parent }}", "parent", small=small)
        + paragraph("{%p endif %}", "parent")
        + paragraph("{%p for line in heading.lines %}", "body_name")
        + _body("heading.small_lines", "{{ line }}", "body_name", small=small)
        + paragraph("{%p endfor %}", "body_name")
        + line(None, "{{ heading.rule | rule }}")
    )
    right = (
        paragraph(NATION, "nation", small=small)
        + paragraph(MOTTO, "motto", small=small)
        + line(line_indent(text_width(MOTTO, size, bold=motto.bold), widths[1]))
    )
    gap = x("spacing", before=120)
    about = paragraph("{{ about }}", "about", gap)
    second = (
        paragraph("{{ number_line }}", "number", gap) + (about if letter else ""),
        paragraph("{{ date_line }}", "date", gap, small=small),
    )
    return table(widths, (left, right), second)


def _body(name: str, text: str, style: str, *, small: bool) -> str:
    """Write a body's name in the smaller size; else only where the value of a name says so."""
    if small:
        return paragraph(text, style, small=True)
    return (
        paragraph(f"{{%p if {name} %}}", style)
        + paragraph(text, style, small=True)
        + paragraph("{%p else %}", style)
        + paragraph(text, style)
        + paragraph("{%p endif %}", style)
    )


def title(kind: str) -> str:
    """Write the type of document and its subject with the line below (component 5a)."""
    return (
        paragraph(kind, "type", x("spacing", before=360))
        + paragraph("{{ subject }}", "subject")
        + line(None, "{{ subject_rule | rule }}")
        + paragraph("", "body", x("spacing", after=0))
    )


def loop(name: str, items: str, *inside: str) -> str:
    """Repeat paragraphs."""
    begin = paragraph(f"{{%p for {name} in {items} %}}", "body")
    return begin + "".join(inside) + paragraph("{%p endfor %}", "body")


def signature() -> str:
    """Write Nơi nhận and the signature block in one row that pages cannot part (7, 9)."""
    left = (
        paragraph("Nơi nhận:", "recipients_head")
        + paragraph("{%p for recipient in recipients %}", "recipients")
        + paragraph("{{ recipient }}", "recipients")
        + paragraph("{%p endfor %}", "recipients")
    )
    right = (
        paragraph("{%p for line in signature.authority %}", "authority")
        + paragraph("{{ line }}", "authority")
        + paragraph("{%p endfor %}", "authority")
        + paragraph("{{ signature.title }}", "authority")
        + paragraph("{{ signature.name }}", "signer", x("spacing", before=SIGNATURE_SPACE * 20))
    )
    return table((82.5, 82.5), (left, right))


def links() -> str:
    """Write each link's QR code with its caption, kept together."""
    code = paragraph("{{ link.qr }}", "caption", x("keepNext"), x("spacing", before=240))
    return (
        paragraph("{%p for link in links %}", "caption")
        + paragraph("{%p if link.qr %}", "caption")
        + code
        + paragraph("{%p endif %}", "caption")
        + paragraph("{{ link.title }}", "caption", x("keepNext"))
        + paragraph("{{ link.url }}", "caption")
        + paragraph("{%p endfor %}", "caption")
    )


@dataclass(frozen=True)
class Column:
    """A column of a table with borders: heading, millimetres, what a row prints, its style."""

    heading: str
    width: float
    value: str
    style: str = "cell"
    items: str = ""
    """The list of which each item is a paragraph of the cell, as `item`."""

    @property
    def is_tag(self) -> bool:
        """Whether it holds only tags, and disappears."""
        return self.heading.startswith("{%")

    def content(self, style: str, *properties: str) -> str:
        """Write what a row's cell holds."""
        text = paragraph(self.value, style, *properties)
        return loop("item", self.items, text) if self.items else text


def grid(columns: Sequence[Column], *rows: str) -> str:
    """Write a table with borders, fixed widths, and a header row that repeats on each page."""
    total = sum(twips(column.width) for column in columns if not column.is_tag)
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    margin = twips(1.2)
    properties = x(
        "tblPr",
        x("tblW", w=total, type="dxa"),
        x("jc", val="center"),
        x("tblBorders", *(x(e, val="single", sz=4, space=0, color="000000") for e in edges)),
        x("tblLayout", type="fixed"),
        x("tblCellMar", *(x(side, w=margin, type="dxa") for side in ("left", "right"))),
    )
    widths = x("tblGrid", *(x("gridCol", w=twips(column.width)) for column in columns))
    head = x(
        "tr",
        x("trPr", x("cantSplit"), x("tblHeader")),
        *(_cell(c.width, paragraph(c.heading, "cell_head"), middle=True) for c in columns),
    )
    return x("tbl", properties, widths, head, *rows)


def _cell(width: float, content: str, *, span: int = 1, middle: bool = False) -> str:
    properties = [x("tcW", w=twips(width), type="dxa")]
    if span > 1:
        properties.append(x("gridSpan", val=span))
    if middle:
        properties.append(x("vAlign", val="center"))
    return x("tc", x("tcPr", *properties), content)


def row(columns: Sequence[Column], style: str = "", *, keep: bool = False) -> str:
    """Write a row of a grid; `style` replaces that of the text columns, but of lists.

    A row to `keep` does not end a page: the row below it belongs to it.
    """
    stay = (x("keepNext"),) if keep else ()
    cells = (
        _cell(
            c.width,
            c.content(style if style and c.style == "cell" and not c.items else c.style, *stay),
        )
        for c in columns
    )
    return x("tr", x("trPr", x("cantSplit")), *cells)


def across(columns: Sequence[Column], text: str, style: str = "cell_group") -> str:
    """Write a row that is one cell, kept with the row below."""
    content = paragraph(text, style, x("keepNext"))
    cell = _cell(sum(c.width for c in columns), content, span=len(columns))
    return x("tr", x("trPr", x("cantSplit")), cell)


def split(columns: Sequence[Column], text: str, span: int) -> str:
    """Write a row whose first columns are one cell; the others print as ever, in bold."""
    text_cell = paragraph(text, "cell_group", x("keepNext"))
    first = _cell(sum(c.width for c in columns[:span]), text_cell, span=span)
    rest = (_cell(c.width, c.content(c.style)) for c in bold(columns[span:]))
    return x("tr", x("trPr", x("cantSplit")), first, *rest)


def chosen(columns: Mapping[str, Column]) -> tuple[Column, ...]:
    """Return the columns with the cells of tags between them that choose and order them.

    A row prints those that the list `columns` names, in its order; tags and all, it is a row.
    """
    names = list(columns)
    tags = [f'{{%tc elif column == "{name}" %}}' for name in names]
    tags[0] = f'{{%tc for column in columns %}}{{%tc if column == "{names[0]}" %}}'
    tagged = [
        part
        for tag, name in zip(tags, names, strict=True)
        for part in (Column(tag, 30, tag), columns[name])
    ]
    end = "{%tc endif %}{%tc endfor %}"
    return (*tagged, Column(end, 30, end))


def bold(columns: Sequence[Column]) -> list[Column]:
    """Return columns whose cells are bold."""
    styles = {"cell": "cell_group", "cell_center": "cell_head"}
    return [replace(column, style=styles.get(column.style, column.style)) for column in columns]


def rows(columns: Sequence[Column], tag: str) -> str:
    """Write a row that holds only a tag; it disappears."""
    return across(columns, tag, "cell")


def appendix_head() -> str:
    """Write the head of an appendix (Mẫu 2.1): label, title, document, line."""
    return (
        paragraph("{{ label }}", "appendix")
        + paragraph("{{ title }}", "appendix_title")
        + paragraph("{{ attached_to }}", "appendix_of")
        + paragraph("{%p if sample %}", "appendix_of")
        + paragraph("{{ sample }}", "appendix_of")
        + paragraph("{%p endif %}", "appendix_of")
        + line(None, "{{ title_rule | rule }}")
        + paragraph("", "cell")
    )


def sheet_head(about: str) -> str:
    """Write the head of a sheet that is no document by itself: as that of an appendix."""
    return (
        paragraph("{{ title }}", "appendix_title")
        + paragraph(about, "subject")
        + paragraph("{{ as_of }}", "appendix_of")
        + line(None, "{{ title_rule | rule }}")
        + paragraph("", "cell")
    )


def signed_by(*people: str) -> str:
    """Write where two people sign by hand, each with the day, in a row that pages cannot part."""
    keep = x("keepNext")
    left, right = (
        paragraph("Ngày …… tháng …… năm ………", "appendix_of", keep)
        + paragraph(who, "authority")
        + paragraph("(Ký, ghi rõ họ tên)", "appendix_of", keep)
        + paragraph("", "signer", x("spacing", before=SIGNATURE_SPACE * 20))
        for who in people
    )
    return table((82.5, 82.5), (left, right))


def addressees() -> str:
    """Write Kính gửi: one addressee on its line, several each on a line (component 9a)."""
    one = x("jc", val="center")
    return (
        paragraph("{%p if addressees | length == 1 %}", "addressee")
        + paragraph("Kính gửi: {{ addressees[0] }}", "addressee", one)
        + paragraph("{%p else %}", "addressee")
        + paragraph("Kính gửi:", "addressee", x("ind", left=twips(30)))
        + paragraph("{%p for line in addressees %}", "addressee")
        + paragraph("{{ line }}", "addressee", x("ind", left=twips(48)))
        + paragraph("{%p endfor %}", "addressee")
        + paragraph("{%p endif %}", "addressee")
        + paragraph("", "cell")
    )


def landscape() -> str:
    """Write a section turned to the side, its margins as seen on the turned page (PG02, PG09)."""
    return _section(turned=True)


def portrait() -> str:
    """Write the section: A4 upright, numbers from page 2 on in the header (PG01 to PG09).

    Word wants a paragraph after the last table: one of a point, else it makes a page of its own
    where the signature ends a page.
    """
    tiny = x("spacing", before=0, after=0, line=20, lineRule="exact")
    return paragraph("", "caption", tiny) + _section(turned=False)


def _section(*, turned: bool) -> str:
    page = {
        k: twips(MEASURES[k].chosen) for k in ("PG01w", "PG01h", "PG03t", "PG03b", "PG04", "PG05")
    }
    size: dict[str, object] = {"w": page["PG01w"], "h": page["PG01h"]}
    if turned:
        size = {"w": page["PG01h"], "h": page["PG01w"], "orient": "landscape"}
    return x(
        "sectPr",
        '<w:headerReference w:type="default" r:id="rIdHeader"/>',
        '<w:headerReference w:type="first" r:id="rIdFirst"/>',
        x("pgSz", **size),
        x(
            "pgMar",
            top=page["PG03t"],
            right=page["PG05"],
            bottom=page["PG03b"],
            left=page["PG04"],
            header=twips(10),
            footer=twips(10),
            gutter=0,
        ),
        x("pgNumType", start=1),
        x("titlePg"),
    )


def page_header() -> str:
    """Write the header with the page number (PG08)."""

    def mark(kind: str) -> str:
        return x("r", x("fldChar", fldCharType=kind))

    field = mark("begin") + x("r", '<w:instrText xml:space="preserve"> PAGE </w:instrText>')
    field += mark("separate") + x("r", x("t", "2")) + mark("end")
    return f"<w:hdr {NAMESPACES}>{x('p', x('pPr', x('pStyle', val='Header')), field)}</w:hdr>"


def empty_header() -> str:
    """Write the first page's header: no number there (PG08)."""
    return f"<w:hdr {NAMESPACES}>{x('p', x('pPr', x('pStyle', val='Header')))}</w:hdr>"
