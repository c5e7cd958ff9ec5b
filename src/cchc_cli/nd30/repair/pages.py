"""Repair paper, margins and page numbers."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from cchc_cli.nd30.judging.page_number_rules import PLAIN_FIGURES, number_looks
from cchc_cli.nd30.judging.page_rules import MARGINS, turned
from cchc_cli.nd30.reading.content import shows_page
from cchc_cli.nd30.reading.page import Header, Page, Section
from cchc_cli.nd30.reading.parts import parse, relations
from cchc_cli.nd30.reading.wordml import value
from cchc_cli.nd30.repair.tools import Done, twips_of
from cchc_cli.nd30.rules import FONT, MEASURES
from cchc_cli.ooxml.names import OFFICE_URI, WORD_URI, R, W
from cchc_cli.ooxml.order import paragraph_property
from cchc_cli.ooxml.relations import give_type, relate
from cchc_cli.ooxml.xml import maker, written

_SLACK = 0.6
_BEFORE_PAGE = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type")
_HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_AFTER_TITLE_PAGE = ("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings")


def give_section(body: Any) -> None:
    """Give a body the page set-up that every document has at its end."""
    if body.find(W + "sectPr") is None:
        etree.SubElement(body, W + "sectPr")


def fix_paper(root: Any, sections: Sequence[Section], done: Done) -> None:
    """Set A4 and margins within the decree's ranges; a turned page stays turned."""
    elements = [e for e in root.iter(W + "sectPr") if e.getparent().tag != W + "sectPrChange"]
    for element, section in zip(elements, sections, strict=True):
        _fix_size(_set_up(element, "pgSz"), section, done)
        if not (section.landscape and turned(section)):
            _fix_margins(_set_up(element, "pgMar"), section, done)


def _fix_size(size: Any, section: Section, done: Done) -> None:
    sides = {"w": 297, "h": 210} if section.landscape else {"w": 210, "h": 297}
    for (name, side), now in zip(sides.items(), (section.width, section.height), strict=True):
        if abs(now - side) > 1 or value(size, name) is None:
            size.set(W + name, twips_of(side))
            done.note("khổ giấy A4")


def _fix_margins(margin: Any, section: Section, done: Done) -> None:
    for side, code in MARGINS.items():
        rule = MEASURES[code]
        if not rule.low - _SLACK <= getattr(section, side) <= rule.high + _SLACK:
            margin.set(W + side, twips_of(rule.chosen))
            if side == "left":
                margin.set(W + "gutter", "0")
            done.note("lề trang")


def _set_up(section: Any, name: str) -> Any:
    """Return a part of the page set-up; one that is absent is made where the schema wants it."""
    found = section.find(W + name)
    if found is None:
        before = {W + n for n in _BEFORE_PAGE} | ({W + "pgSz"} if name == "pgMar" else set())
        at = sum(child.tag in before for child in section)
        found = etree.Element(W + name)
        section.insert(at, found)
        if name == "pgMar":
            for side, width in (("header", 10), ("footer", 10), ("gutter", 0)):
                found.set(W + side, twips_of(width))
    return found


def fix_page_numbers(root: Any, parts: dict[str, bytes], main: str, page: Page, done: Done) -> None:
    """Centre the number in the header, hide it on the first page; make one where there is none.

    A header that holds something else is left to its owner, and so is a first page that has a
    section of its own.
    """
    first = page.sections[0]
    head = first.headers.get("default")
    section = next(root.iter(W + "sectPr"))
    if head is None or head.page_number is None:
        later = any(h.page_number for s in page.sections for h in s.headers.values())
        if later or (head is not None and any(p.bare for p in head.paragraphs)):
            return
        _strip(section, parts, main, "footer", "default")
        _new_header(section, parts, main)
        done.note("số trang ở giữa lề trên")
    elif any(number_looks(head.page_number, "")):
        _restyle(section, parts, main)
        done.note("số trang canh giữa, cỡ 14, kiểu đứng")
    if page.even_odd and (first.headers.get("even") or Header()).page_number is None:
        _number_even_pages(section, parts, main)
        done.note("số trang ở trang chẵn")
    _count_plainly(section, done)
    if not first.title_page:
        _append_in_order(section, etree.Element(W + "titlePg"))
        done.note("trang đầu không hiện số trang")
    elif _strip(section, parts, main, "header", "first"):
        done.note("trang đầu không hiện số trang")


def _number_even_pages(section: Any, parts: dict[str, bytes], main: str) -> None:
    """Give even pages the header of the others, where they have none or an empty one."""
    _strip(section, parts, main, "footer", "even")
    for old, _ in list(_named(section, parts, main, "header", "even")):
        section.remove(old)
    for reference, _ in list(_named(section, parts, main, "header", "default"))[:1]:
        even = etree.Element(W + "headerReference")
        even.set(W + "type", "even")
        even.set(R + "id", reference.get(f"{R}id"))
        section.insert(0, even)


def _count_plainly(section: Any, done: Done) -> None:
    """Arabic figures from 1."""
    numbers = section.find(W + "pgNumType")
    if numbers is None:
        return
    if (value(numbers, "fmt") or "decimal") not in PLAIN_FIGURES:
        numbers.set(W + "fmt", "decimal")
        done.note("số trang là chữ số Ả Rập")
    if value(numbers, "start") not in {None, "1"}:
        numbers.set(W + "start", "1")
        done.note("số trang từ 1")


def _append_in_order(section: Any, element: Any) -> None:
    for old in section.findall(element.tag):
        section.remove(old)
    later = {W + name for name in (*_AFTER_TITLE_PAGE, "sectPrChange")}
    at = next((i for i, child in enumerate(section) if child.tag in later), len(section))
    section.insert(at, element)


def _named(
    section: Any, parts: dict[str, bytes], main: str, kind: str, which: str
) -> Iterator[tuple[Any, str]]:
    """Yield the references of a section to headers or footers that are there."""
    names = relations(parts, main)
    for reference in section.findall(f"{W}{kind}Reference"):
        target = names.get(reference.get(f"{R}id") or "", "")
        if (value(reference, "type") or "default") == which and target in parts:
            yield reference, target


def _strip(section: Any, parts: dict[str, bytes], main: str, kind: str, which: str) -> bool:
    """Take the page number out of where it must not be; other words stay."""
    stripped = False
    for _, target in _named(section, parts, main, kind, which):
        root = parse(parts[target])
        for paragraph in [p for p in root.iter(W + "p") if shows_page(p)]:
            words = "".join(t.text or "" for t in paragraph.iter(W + "t"))
            if re.fullmatch(r"[\s\d–-]*", words):
                for child in [e for e in paragraph if e.tag != W + "pPr"]:
                    paragraph.remove(child)
                stripped = True
        parts[target] = written(root)
    return stripped


def _restyle(section: Any, parts: dict[str, bytes], main: str) -> None:
    """Centre the paragraph itself, set its runs plainly; a frame or tabs in its place go."""
    for _, target in _named(section, parts, main, "header", "default"):
        root = parse(parts[target])
        for paragraph in [p for p in root.iter(W + "p") if shows_page(p)]:
            paragraph_property(paragraph, "jc").set(W + "val", "center")
            for name in ("framePr", "tab", "ptab"):
                for found in list(paragraph.iter(W + name)):
                    if found.getparent().tag != W + "tabs":
                        found.getparent().remove(found)
            for run in paragraph.iter(W + "r"):
                _set_plainly(run)
        parts[target] = written(root)


def _set_plainly(run: Any) -> None:
    """Give a run the size of a page number, upright and not bold; its font stays."""
    old = run.find(W + "rPr")
    made = etree.Element(W + "rPr")
    fonts = None if old is None else old.find(W + "rFonts")
    if fonts is not None:
        made.append(fonts)
    size = str(round(MEASURES["PG08"].chosen * 2))
    for name, wanted in (("b", "0"), ("i", "0"), ("sz", size), ("szCs", size)):
        etree.SubElement(made, W + name).set(W + "val", wanted)
    if old is not None:
        run.remove(old)
    run.insert(0, made)


def _new_header(section: Any, parts: dict[str, bytes], main: str) -> None:
    header = f"{main.rpartition('/')[0]}/headerNumber.xml"
    size = str(round(MEASURES["PG08"].chosen * 2))
    make = maker(WORD_URI, w=WORD_URI)
    fonts = {W + slot: FONT for slot in ("ascii", "hAnsi", "cs", "eastAsia")}
    look = make.rPr(make.rFonts(fonts), make.sz({W + "val": size}), make.szCs({W + "val": size}))
    field = make.fldSimple(make.r(look, make.t("2")), {W + "instr": " PAGE "})
    centred = make.pPr(make.jc({W + "val": "center"}))
    parts[header] = written(make.hdr(make.p(centred, field)))
    relate(parts, main, name="rIdNumber", kind=f"{OFFICE_URI}/header", target=header)
    give_type(parts, header, _HEADER_TYPE)
    for old, _ in list(_named(section, parts, main, "header", "default")):
        section.remove(old)
    section.insert(0, make.headerReference({W + "type": "default", R + "id": "rIdNumber"}))
