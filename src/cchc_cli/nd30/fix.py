"""Repair what needs no judgement, in a copy: the text and what a person meant stay."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from lxml import etree

from cchc_cli.nd30.components import recognise
from cchc_cli.nd30.content import shows_page
from cchc_cli.nd30.page import Paragraph
from cchc_cli.nd30.parts import R, main_part, parse, relations
from cchc_cli.nd30.reader import read_page
from cchc_cli.nd30.rules import FONT, MEASURES
from cchc_cli.nd30.widths import TWIPS_PER_MM
from cchc_cli.nd30.wordml import W, twips, value

_SLACK = 0.6
_PPR_ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
]
_BEFORE_PAGE = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type")
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_THEMED = ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme")
_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
_FIXED_PARTS = re.compile(r"word/(document|styles|header\d*|footer\d*|footnotes|endnotes)\.xml")


def fixed(parts: Mapping[str, bytes]) -> tuple[dict[str, bytes], list[str]]:
    """Give repaired parts, and what was done; raises reader.UnreadableError."""
    made = dict(parts)
    done: list[str] = []
    main = main_part(parts)
    root = parse(parts[main])
    _paper(root, done)
    _body(root, parts, done)
    _dates(root, parts, done)
    _page_numbers(root, made, main, done)
    made[main] = _bytes(root)
    fonts = spelled = 0
    for name in filter(_FIXED_PARTS.fullmatch, parts):
        tree = parse(made[name])
        fonts += _fonts(tree)
        spelled += _composed(tree)
        made[name] = _bytes(tree)
    if fonts:
        done.append(f"phông chữ {FONT} ({fonts} chỗ)")
    if spelled:
        done.append(f"chữ Việt dựng sẵn NFC ({spelled} chỗ)")
    return made, done


def _bytes(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _twips(mm: float) -> str:
    return str(round(mm * TWIPS_PER_MM))


def _paper(root: Any, done: list[str]) -> None:
    """Set A4 and margins within the decree's ranges; a turned page stays turned."""
    body = root.find(W + "body")
    if body.find(W + "sectPr") is None:
        etree.SubElement(body, W + "sectPr")
    for section in root.iter(W + "sectPr"):
        size, margin = _set_up(section, "pgSz"), _set_up(section, "pgMar")
        turned = (value(size, "orient") or "") == "landscape"
        sides = (297, 210) if turned else (210, 297)
        for name, side in zip(("w", "h"), sides, strict=True):
            if abs((twips(value(size, name)) or 0) - side) > 1:
                size.set(W + name, _twips(side))
                _once(done, "khổ giấy A4")
        for name, code in (
            ("top", "PG03t"),
            ("bottom", "PG03b"),
            ("left", "PG04"),
            ("right", "PG05"),
        ):
            rule = MEASURES[code]
            now = twips(value(margin, name)) or 0
            if not rule.low - _SLACK <= now <= rule.high + _SLACK:
                margin.set(W + name, _twips(rule.chosen))
                _once(done, "lề trang")


def _set_up(section: Any, name: str) -> Any:
    """Give a part of the page set-up; one that is absent is made where the schema wants it."""
    found = section.find(W + name)
    if found is None:
        before = {W + n for n in _BEFORE_PAGE} | ({W + "pgSz"} if name == "pgMar" else set())
        at = sum(child.tag in before for child in section)
        found = etree.Element(W + name)
        section.insert(at, found)
        if name == "pgMar":
            for side, width in (("header", 10), ("footer", 10), ("gutter", 0)):
                found.set(W + side, _twips(width))
    return found


def _once(done: list[str], line: str) -> None:
    if line not in done:
        done.append(line)


def _body(root: Any, parts: Mapping[str, bytes], done: list[str]) -> None:
    """Justify the body, give it its first-line indent and spacing."""
    for paragraph in recognise(read_page(parts, root)).body:
        if paragraph.element is not None:
            _justify(paragraph.element, paragraph, done)


def _justify(element: Any, paragraph: Paragraph, done: list[str]) -> None:
    layout = paragraph.layout
    if layout.align not in {"both", "distribute"}:
        _child(element, "jc").set(W + "val", "both")
        _once(done, "canh đều hai lề phần lời văn")
    wanted = (MEASURES["PG12"].low, MEASURES["PG12"].high)
    first = layout.first + layout.left
    if layout.first >= 0 and not any(abs(first - mm) <= _SLACK for mm in wanted):
        indent = _child(element, "ind")
        for name in ("left", "start", "hanging"):
            indent.attrib.pop(W + name, None)
        indent.set(W + "left", "0")
        indent.set(W + "firstLine", _twips(MEASURES["PG12"].chosen))
        _once(done, "lùi đầu dòng 1,27 cm")
    least = MEASURES["PG11"].low
    if layout.after < least - 0.1 or layout.contextual:
        spacing = _child(element, "spacing")
        spacing.attrib.pop(W + "afterAutospacing", None)
        spacing.set(W + "after", str(round(least * 20)))
        _child(element, "contextualSpacing").set(W + "val", "0")
        _once(done, "khoảng cách đoạn 6 pt")


def _child(paragraph: Any, name: str) -> Any:
    """Give a paragraph property, made at the place that the schema wants."""
    properties = paragraph.find(W + "pPr")
    if properties is None:
        properties = etree.Element(W + "pPr")
        paragraph.insert(0, properties)
    found = properties.find(W + name)
    if found is None:
        found = etree.Element(W + name)
        order = _PPR_ORDER.index(name)
        later = {W + n for n in _PPR_ORDER[order + 1 :]}
        at = next((i for i, c in enumerate(properties) if c.tag in later), len(properties))
        properties.insert(at, found)
    return found


def _dates(root: Any, parts: Mapping[str, bytes], done: list[str]) -> None:
    """Write the zeros of the date line as the decree has them (TX01)."""
    for line in recognise(read_page(parts, root)).get("date"):
        texts = list(line.element.iter(W + "t"))
        whole = unicodedata.normalize("NFC", "".join(t.text or "" for t in texts))
        right = re.sub(r"(ngày\s+)(\d)(?!\d)", r"\g<1>0\2", whole)
        right = re.sub(r"(tháng\s+)([12])(?!\d)", r"\g<1>0\2", right)
        right = re.sub(r"(tháng\s+)0([3-9])(?!\d)", r"\g<1>\2", right)
        if right != whole and texts:
            texts[0].text = right
            for text in texts[1:]:
                text.text = ""
            _once(done, "số 0 trong ngày, tháng")


def _page_numbers(root: Any, parts: dict[str, bytes], main: str, done: list[str]) -> None:
    """Centre the number in the header, hide it on the first page; make one where there is none."""
    page = read_page(parts)
    first = page.sections[0]
    numbered = any(h.page_number for h in (*first.headers.values(), *first.footers.values()))
    section = next(root.iter(W + "sectPr"))
    if not numbered and "default" not in first.headers:
        _new_header(section, parts, main)
        done.append("số trang ở giữa lề trên")
    elif first.headers.get("default") is not None and first.headers["default"].page_number:
        _centred(section, parts, main, done)
    else:
        return
    if section.find(W + "titlePg") is None:
        _append_in_order(section, etree.Element(W + "titlePg"))
        _once(done, "trang đầu không hiện số trang")


_AFTER_TITLE_PAGE = ("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings")


def _append_in_order(section: Any, element: Any) -> None:
    later = {W + name for name in (*_AFTER_TITLE_PAGE, "sectPrChange")}
    at = next((i for i, child in enumerate(section) if child.tag in later), len(section))
    section.insert(at, element)


def _centred(section: Any, parts: dict[str, bytes], main: str, done: list[str]) -> None:
    names = relations(parts, main)
    for reference in section.findall(W + "headerReference"):
        target = names.get(reference.get(f"{R}id") or "", "")
        if (value(reference, "type") or "default") != "default" or target not in parts:
            continue
        header = parse(parts[target])
        for paragraph in header.iter(W + "p"):
            if not shows_page(paragraph):
                continue
            aligned = _child(paragraph, "jc")
            if value(aligned) != "center":
                aligned.set(W + "val", "center")
                _once(done, "số trang canh giữa")
        parts[target] = _bytes(header)


def _new_header(section: Any, parts: dict[str, bytes], main: str) -> None:
    folder, _, name = main.rpartition("/")
    header = f"{folder}/headerCchc.xml"
    size = round(MEASURES["PG08"].chosen * 2)
    look = f'<w:rPr><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    parts[header] = (
        f'<w:hdr xmlns:w="{W[1:-1]}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
        f'<w:fldSimple w:instr=" PAGE "><w:r>{look}<w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>'
    ).encode()
    rels = f"{folder}/_rels/{name}.rels"
    empty = f'<Relationships xmlns="{_RELS}"></Relationships>'.encode()
    relation = f'<Relationship Id="rIdCchcHeader" Type="{R[1:-1]}/header" Target="headerCchc.xml"/>'
    parts[rels] = _before_end(parts.get(rels, empty), "Relationships", relation)
    override = (
        f'<Override PartName="/{header}" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.header+xml"/>'
    )
    parts["[Content_Types].xml"] = _before_end(parts["[Content_Types].xml"], "Types", override)
    reference = etree.Element(W + "headerReference")
    reference.set(W + "type", "default")
    reference.set(f"{R}id", "rIdCchcHeader")
    section.insert(0, reference)


def _before_end(data: bytes, name: str, piece: str) -> bytes:
    text = data.decode("utf-8-sig")
    if f"</{name}>" not in text:
        text = re.sub(rf"<{name}([^>]*)/>", rf"<{name}\1></{name}>", text)
    return text.replace(f"</{name}>", f"{piece}</{name}>").encode()


def _fonts(root: Any) -> int:
    """Put Times New Roman in every slot that names another font."""
    changed = 0
    for fonts in root.iter(W + "rFonts"):
        before = dict(fonts.attrib)
        for name in _THEMED:
            fonts.attrib.pop(W + name, None)
        for slot in _SLOTS:
            fonts.set(W + slot, FONT)
        changed += before != dict(fonts.attrib)
    return changed


def _composed(root: Any) -> int:
    changed = 0
    for text in root.iter(W + "t"):
        plain = unicodedata.normalize("NFC", text.text or "")
        changed += plain != (text.text or "")
        text.text = plain
    return changed
