"""From a .docx's parts to a page: safe against hostile XML, whatever wrote the file."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from cchc_cli.nd30.page import Header, Page, Paragraph, Run, Section
from cchc_cli.nd30.styles import A, Context, Level, Styles, W, on, twips, value

_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/"
    b"wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": b"http://schemas."
    b"openxmlformats.org/officeDocument/2006/relationships",
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/"
    b"drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": b"http://schemas."
    b"openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EMU_PER_MM = 36_000
_DEEPEST = 40
_UNDERSCORES = re.compile(r"[_\-–—]{4,}")
_THEME_SLOTS = {"latin": ("HAnsi", "Ascii"), "ea": ("EastAsia",), "cs": ("Bidi",)}


class UnreadableError(Exception):
    """The file cannot be checked; the text says why and what to do."""


def parse(data: bytes) -> Any:
    """Parse XML without entities, network or huge trees; raises UnreadableError."""
    for strict, plain in _TRANSITIONAL.items():
        if _STRICT.encode() in data:
            data = data.replace(strict, plain)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableError("tệp chứa khai báo XML không được phép")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(f"nội dung bên trong bị hỏng ({error.msg})") from None


def read_page(parts: Mapping[str, bytes]) -> Page:
    """Read a document; raises UnreadableError."""
    reader = _Reader(parts)
    return Page(reader.paragraphs, reader.sections)


class _Reader:
    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = parts
        self.main = main_part(parts)
        self.styles = _styles(parts, self.main)
        self.relations = relations(parts, self.main)
        self.sections: list[Section] = []
        self.paragraphs: list[Paragraph] = []
        body = parse(parts[self.main]).find(W + "body")
        if body is None:
            raise UnreadableError("tệp không có nội dung văn bản")
        self._sections(body)
        self._body(body)

    def _sections(self, body: Any) -> None:
        """Read every section first: widths are needed for the paragraphs before its end."""
        previous: Section | None = None
        for element in body.iter(W + "sectPr"):
            if element.getparent().tag == W + "sectPrChange":
                continue
            previous = self._section(element, previous)
            self.sections.append(previous)
        if not self.sections:
            self.sections.append(Section())

    def _section(self, element: Any, previous: Section | None) -> Section:
        section = Section()
        size, margin = element.find(W + "pgSz"), element.find(W + "pgMar")
        section.width = twips(value(size, "w")) or section.width
        section.height = twips(value(size, "h")) or section.height
        for side in ("top", "bottom", "left", "right"):
            given = twips(value(margin, side))
            if given is not None:
                setattr(section, side, abs(given))
        gutter = twips(value(margin, "gutter")) or 0.0
        section.left += gutter
        section.title_page = bool(on(element.find(W + "titlePg")))
        start = value(element.find(W + "pgNumType"), "start")
        section.restart = int(start) if start and start.isdecimal() else None
        for kind, kept in (("header", "headers"), ("footer", "footers")):
            held = dict(getattr(previous, kept)) if previous else {}
            for reference in element.findall(f"{W}{kind}Reference"):
                held[value(reference, "type") or "default"] = self._header(reference, kind)
            setattr(section, kept, held)
        return section

    def _header(self, reference: Any, kind: str) -> Header:
        target = self.relations.get(reference.get(f"{_R}id") or "", "")
        header = Header()
        if target not in self.parts:
            return header
        name = "đầu trang" if kind == "header" else "chân trang"
        root = parse(self.parts[target])
        for number, element in enumerate(root.iter(W + "p"), start=1):
            paragraph = self._paragraph(element, Context(), number, 0, (), 165.0)
            paragraph.part = name
            header.paragraphs.append(paragraph)
            if header.page_number is None and shows_page(element):
                header.page_number = paragraph
        return header

    def _body(self, body: Any) -> None:
        at = 0
        tables = 0
        number = 0
        for element in _blocks(body, 0):
            section = min(at, len(self.sections) - 1)
            if element.tag == W + "tbl":
                tables += 1
                self._table(element, (tables,), section, self.sections[section].text_width, 0)
                continue
            number += 1
            room = self.sections[section].text_width
            self._add(element, Context(), number, section, (), room)
            properties = element.find(W + "pPr")
            if properties is not None and properties.find(W + "sectPr") is not None:
                at += 1

    def _add(
        self,
        element: Any,
        context: Context,
        number: int,
        section: int,
        place: tuple[int, ...],
        room: float,
    ) -> None:
        self.paragraphs.append(self._paragraph(element, context, number, section, place, room))
        for box in _boxes(element):
            for inner, paragraph in enumerate(box.iter(W + "p"), start=1):
                made = self._paragraph(paragraph, Context(), inner, section, place, room)
                made.box = True
                self.paragraphs.append(made)

    def _table(
        self, table: Any, place: tuple[int, ...], section: int, room: float, depth: int
    ) -> None:
        if depth > _DEEPEST:
            raise UnreadableError("bảng lồng nhau quá nhiều tầng")
        properties = table.find(W + "tblPr")
        style = None if properties is None else value(properties.find(W + "tblStyle"))
        look = None if properties is None else properties.find(W + "tblLook")
        grid = [twips(value(c, "w")) or 0.0 for c in table.findall(f"{W}tblGrid/{W}gridCol")]
        rows = table.findall(W + "tr")
        for r, row in enumerate(rows, start=1):
            column = 0
            cells = [c for c in _below(row) if c.tag == W + "tc"]
            for c, cell in enumerate(cells, start=1):
                span = _span(cell)
                width = _cell_width(cell, grid[column : column + span]) or room
                column += span
                conditions = _conditions(look, r, len(rows), c, len(cells))
                context = self.styles.context(style, conditions)
                self._cell(cell, (*place, r, c), section, width, context, depth)

    def _cell(
        self,
        cell: Any,
        place: tuple[int, ...],
        section: int,
        room: float,
        context: Context,
        depth: int,
    ) -> None:
        number = tables = 0
        for element in _blocks(cell, 0):
            if element.tag == W + "tbl":
                tables += 1
                self._table(element, (*place, tables), section, room, depth + 1)
            else:
                number += 1
                self._add(element, context, number, section, place, room)

    def _paragraph(
        self,
        element: Any,
        context: Context,
        number: int,
        section: int,
        place: tuple[int, ...],
        room: float,
    ) -> Paragraph:
        properties = element.find(W + "pPr")
        layout = self.styles.layout(properties, context)
        runs = [
            Run(text, self.styles.look(run.find(W + "rPr"), layout.style, context))
            for run, text in _runs(element)
        ]
        text = "".join(run.text for run in runs)
        return Paragraph(text, runs, layout, section, place, number, room, _drawn(element, text))


def main_part(parts: Mapping[str, bytes]) -> str:
    """Name the part that holds the document's text."""
    root = parse(parts["_rels/.rels"]) if "_rels/.rels" in parts else None
    for relation in () if root is None else root:
        if (relation.get("Type") or "").endswith("/officeDocument"):
            name = (relation.get("Target") or "").lstrip("/")
            if name in parts:
                return name
    return "word/document.xml"


def relations(parts: Mapping[str, bytes], main: str) -> dict[str, str]:
    """Give the parts that a part names, by the ids of their relationships."""
    folder, _, name = main.rpartition("/")
    rels = f"{folder}/_rels/{name}.rels"
    if rels not in parts:
        return {}
    found = {}
    for relation in parse(parts[rels]):
        target = relation.get("Target") or ""
        whole = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
        found[relation.get("Id") or ""] = whole
    return found


def _styles(parts: Mapping[str, bytes], main: str) -> Styles:
    folder = main.rpartition("/")[0]
    styles = Styles()
    if f"{folder}/styles.xml" in parts:
        root = parse(parts[f"{folder}/styles.xml"])
        for style in root.findall(W + "style"):
            styles.by_id[value(style, "styleId") or ""] = style
            if (value(style, "default") or "0").lower() in {"1", "true", "on"}:
                styles.default[value(style, "type") or ""] = value(style, "styleId") or ""
        defaults = root.find(W + "docDefaults")
        if defaults is not None:
            styles.defaults = Level(
                defaults.find(f"{W}rPrDefault/{W}rPr"), defaults.find(f"{W}pPrDefault/{W}pPr")
            )
    styles.theme = _theme(parts, folder)
    styles.numbering = _numbering(parts, folder)
    return styles


def _theme(parts: Mapping[str, bytes], folder: str) -> dict[str, str]:
    """Give the fonts of theme slots; a Vietnamese document uses the theme's font for Viet."""
    name = next((n for n in parts if re.fullmatch(rf"{folder}/theme/theme\d*\.xml", n)), None)
    if name is None:
        return {}
    root = parse(parts[name])
    language = ""
    if f"{folder}/settings.xml" in parts:
        settings = parse(parts[f"{folder}/settings.xml"])
        language = value(settings.find(W + "themeFontLang")) or ""
    fonts = {}
    for prefix, kind in (("minor", "minorFont"), ("major", "majorFont")):
        group = next(root.iter(A + kind), None)
        if group is None:
            continue
        viet = next(
            (f.get("typeface") for f in group.findall(A + "font") if f.get("script") == "Viet"),
            None,
        )
        for slot, names in _THEME_SLOTS.items():
            face = group.find(A + slot)
            typeface = "" if face is None else face.get("typeface") or ""
            if slot == "latin" and language.lower().startswith("vi") and viet:
                typeface = viet
            fonts.update({f"{prefix}{n}": typeface for n in names})
    return fonts


def _numbering(parts: Mapping[str, bytes], folder: str) -> dict[tuple[str, str], Any]:
    if f"{folder}/numbering.xml" not in parts:
        return {}
    root = parse(parts[f"{folder}/numbering.xml"])
    abstract = {value(a, "abstractNumId"): a for a in root.findall(W + "abstractNum")}
    found = {}
    for number in root.findall(W + "num"):
        kept = abstract.get(value(number.find(W + "abstractNumId")))
        for level in () if kept is None else kept.findall(W + "lvl"):
            key = (value(number, "numId") or "", value(level, "ilvl") or "0")
            found[key] = level.find(W + "pPr")
    return found


def _below(element: Any) -> Iterator[Any]:
    """Give children, looking through content controls and tracked insertions."""
    for child in element:
        if child.tag == W + "sdt":
            content = child.find(W + "sdtContent")
            if content is not None:
                yield from _below(content)
        elif child.tag in {W + "ins", W + "smartTag", W + "customXml", W + "moveTo"}:
            yield from _below(child)
        else:
            yield child


def _blocks(container: Any, depth: int) -> Iterator[Any]:
    for child in _below(container):
        if child.tag in {W + "p", W + "tbl"} and depth < _DEEPEST:
            yield child


def _runs(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """Give runs with their text; what is deleted, hidden in fields or in boxes is left out."""
    inside = 0
    for child in _inline(paragraph):
        marks = [value(m, "fldCharType") for m in child.findall(W + "fldChar")]
        if "begin" in marks:
            inside += 1
        text = "" if inside else _text(child)
        if "separate" in marks or ("end" in marks and inside):
            inside = max(inside - 1, 0)
        if text:
            yield child, unicodedata.normalize("NFC", text)


def _inline(container: Any) -> Iterator[Any]:
    for child in _below(container):
        if child.tag == W + "r":
            yield child
        elif child.tag in {W + "hyperlink", W + "fldSimple", W + "dir", W + "bdo"}:
            yield from _inline(child)


def _text(run: Any) -> str:
    texts = []
    for part in run:
        if part.tag == W + "t":
            texts.append(part.text or "")
        elif part.tag == W + "tab":
            texts.append("\t")
        elif part.tag in {W + "br", W + "cr"}:
            texts.append("\n")
        elif part.tag == W + "noBreakHyphen":
            texts.append("-")
    return "".join(texts)


def _boxes(paragraph: Any) -> Iterator[Any]:
    """Give text boxes once: Word keeps an old copy of each beside the new one."""
    for box in paragraph.iter(W + "txbxContent"):
        above = [a.tag.rpartition("}")[2] for a in box.iterancestors()]
        if "Fallback" not in above and above.count("txbxContent") == 0:
            yield box


def shows_page(paragraph: Any) -> bool:
    """Whether a paragraph shows the page's number."""
    codes = "".join(i.text or "" for i in paragraph.iter(W + "instrText"))
    codes += " ".join(value(f, "instr") or "" for f in paragraph.iter(W + "fldSimple"))
    return bool(re.search(r"\bPAGE\b", codes)) or any(True for _ in paragraph.iter(W + "pgNum"))


def _span(cell: Any) -> int:
    properties = cell.find(W + "tcPr")
    span = None if properties is None else value(properties.find(W + "gridSpan"))
    return int(span) if span and span.isdecimal() else 1


def _cell_width(cell: Any, columns: list[float]) -> float:
    properties = cell.find(W + "tcPr")
    width = None if properties is None else properties.find(W + "tcW")
    if width is not None and value(width, "type") in {None, "dxa"}:
        return twips(value(width, "w")) or sum(columns)
    return sum(columns)


def _conditions(look: Any, row: int, rows: int, column: int, columns: int) -> list[str]:
    """Name the conditional formats of a cell, the strongest first."""
    mask = int(value(look) or "04A0", 16) if look is not None and _is_hex(value(look)) else 0x04A0

    def wanted(name: str, bit: int) -> bool:
        said = value(look, name)
        return said not in {None, "0", "false"} if said is not None else bool(mask & bit)

    found = []
    if row == 1 and wanted("firstRow", 0x20):
        found.append("firstRow")
    if row == rows and wanted("lastRow", 0x40):
        found.append("lastRow")
    if column == 1 and wanted("firstColumn", 0x80):
        found.append("firstCol")
    if column == columns and wanted("lastColumn", 0x100):
        found.append("lastCol")
    if not wanted("noHBand", 0x200):
        found.append("band1Horz" if row % 2 else "band2Horz")
    return [*found, "wholeTable"]


def _is_hex(text: str | None) -> bool:
    return bool(text and re.fullmatch(r"[0-9A-Fa-f]{1,8}", text))


def _drawn(paragraph: Any, text: str) -> float:
    """Find a line drawn in a paragraph: a shape, or a row of underscores."""
    for element in paragraph.iter():
        name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        if name == "prstGeom" and element.get("prst") in {"line", "straightConnector1"}:
            return _extent(paragraph)
        if name in {"line", "shape"} and "urn:schemas-microsoft-com:vml" in element.tag:
            return -1.0
    return -1.0 if _UNDERSCORES.fullmatch(text.strip()) else 0.0


def _extent(paragraph: Any) -> float:
    for element in paragraph.iter():
        if isinstance(element.tag, str) and element.tag.endswith("}extent"):
            try:
                return float(element.get("cx") or 0) / _EMU_PER_MM or -1.0
            except ValueError:
                return -1.0
    return -1.0
