"""Repair the components: how they are set, and the marks in their words that are sure."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from cchc_cli.nd30.judging.component_rules import about_gap
from cchc_cli.nd30.judging.registry import SortedPage
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.repair.tools import Done, pieces_of, replace_span, texts_of, whole
from cchc_cli.nd30.rules import COMPONENTS, Component
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.nd30.words import fold, nfc
from cchc_cli.ooxml.names import W
from cchc_cli.ooxml.order import paragraph_property
from cchc_cli.patterns import regex

_SURE = (
    *("nation", "motto", "parent", "body_name", "number", "date", "type", "subject", "about"),
    *("addressee", "authority", "signer", "recipients_head", "recipients", "basis"),
    *("appendix", "appendix_title", "appendix_of"),
)
"""Components known by their words or their place; a clause is told by its look alone."""
_MOTTO = COMPONENTS["motto"].sample
_WORDS: dict[str, tuple[tuple[re.Pattern[str], str, str], ...]] = {
    "date": (
        (regex(r"ngày\s+()(?=\d(?!\d))"), "0", "số 0 trong ngày, tháng"),
        (regex(r"tháng\s+()(?=[12](?!\d))"), "0", "số 0 trong ngày, tháng"),
        (regex(r"tháng\s+(0)(?=[3-9](?!\d))"), "", "số 0 trong ngày, tháng"),
        (regex(r"(?<!,)(,\s*,+)(?=\s*ngày)"), ",", "dấu phẩy sau địa danh"),
        (regex(r"^\s*[^\W\d][^,]*?(?<!\s)()\s*ngày"), ",", "dấu phẩy sau địa danh"),
        (regex(r"ngày[\d….\s]+(,)\s*tháng"), "", "dấu phẩy trong ngày, tháng"),
        (regex(r"tháng[\d….\s]+(,)\s*năm"), "", "dấu phẩy trong ngày, tháng"),
    ),
    "number": (
        (regex(r"^\s*Số(\s+):"), "", "dấu cách trong số văn bản"),
        (regex(r"^\s*Số()(?=\s+\d)"), ":", "dấu hai chấm sau chữ Số"),
        (
            regex(r"^[^/]*/[^-–]*?(?<!\s)(\s*[-–]\s+|\s+[-–]\s*|–)"),
            "-",
            "gạch nối trong ký hiệu",
        ),
        (regex(r"^\s*Số\s*:()(?=\d)"), " ", "dấu cách trong số văn bản"),
        (regex(r"\d(\s+)/"), "", "dấu cách trong số văn bản"),
        (regex(r"^\s*Số\s*:\s*()(?=\d/)"), "0", "số dưới 10 thêm số 0"),
    ),
    "authority": ((regex(r"^\s*(?:TM|KT|TL|TUQ|Q)\.()(?=\w)"), " ", "dấu cách sau TM., KT."),),
    "recipients": ((regex(r"^\s*(?:-\s*)?Lưu()(?=\s*VT)"), ":", "dấu hai chấm sau Lưu"),),
    "article": ((regex(r"^\s*Điều \d+[a-zđ]?(\s*:)"), ".", "dấu chấm sau số của điều"),),
}
"""By component: what is wrong (the group), what stands there instead, how the repair is called.

Runs of spaces and commas are tried from their first one alone, or long ones would cost a square.
"""


def fix_components(sheet: SortedPage, done: Done) -> None:
    """Repair the looks, places and words of components that stand in paragraphs of their own."""
    shared = pieces_of(sheet.page)
    for name in (*_SURE, "article"):
        for paragraph in sheet.parts.get(name):
            if name in _WORDS:
                _fix_words(name, paragraph, done)
            if name in _SURE and id(paragraph.element) not in shared:
                _fix_look(COMPONENTS[name], paragraph, done)
                _fix_place(COMPONENTS[name], paragraph, done)
    _fix_motto(sheet.parts, done)
    _fix_ends(sheet.parts, done)
    _fix_bases(sheet.parts, done)
    for breach in about_gap(sheet):
        if breach.at is not None and id(breach.at.element) not in shared:
            paragraph_property(breach.at.element, "spacing").set(W + "before", "120")
            done.note("V/v cách dòng số 6 pt", breach.at)


def _fix_words(name: str, paragraph: Paragraph, done: Done) -> None:
    texts = texts_of(paragraph)
    for pattern, right, what in _WORDS[name]:
        found = pattern.search(whole(texts))
        if found is not None:
            replace_span(texts, *found.span(1), right)
            done.note(what, paragraph)


def _fix_look(component: Component, paragraph: Paragraph, done: Done) -> None:
    """Set size, weight and slant of the letters that are set otherwise."""
    runs = [run for run in paragraph.runs if not run.text.isspace()]
    if any(not component.low <= run.look.size <= component.high for run in runs):
        half = str(round(component.size * 2))
        for name in ("sz", "szCs"):
            _set_all(paragraph, name, half)
        done.note(f"cỡ chữ của {component.name}", paragraph)
    for name, wanted, words in (("b", component.bold, "đậm"), ("i", component.italic, "nghiêng")):
        now = {run.look.bold if name == "b" else run.look.italic for run in runs}
        if (not wanted) in now:
            _set_all(paragraph, name, "1" if wanted else "0")
            done.note(
                f"kiểu {words if wanted else f'không {words}'} của {component.name}", paragraph
            )


def _set_all(paragraph: Paragraph, name: str, value: str) -> None:
    for run in paragraph.element.iter(W + "r"):
        set_run(run, name, value)


def set_run(run: Any, name: str, value: str) -> None:
    """Set a property of a run, where the schema wants it."""
    properties = run.find(W + "rPr")
    if properties is None:
        properties = etree.Element(W + "rPr")
        run.insert(0, properties)
    for old in properties.findall(W + name):
        properties.remove(old)
    later = {W + after for after in _ORDER[_ORDER.index(name) + 1 :]}
    at = next((i for i, child in enumerate(properties) if child.tag in later), len(properties))
    made = etree.Element(W + name)
    made.set(W + "val", value)
    properties.insert(at, made)


_ORDER = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike"),
    *("outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden"),
    *("color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect"),
    *("bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout"),
    *("specVanish", "oMath", "rPrChange"),
)
"""The order of a run's properties (ISO/IEC 29500-1, 17.3.2.28)."""


def _fix_place(component: Component, paragraph: Paragraph, done: Done) -> None:
    """Centre what is to stand in the middle, and take out the spaces typed for it."""
    align, text = paragraph.layout.align, paragraph.text
    if component.align != "center" or align == "":
        return
    alone = bool(paragraph.place) or component.id in {"type", "subject"}
    if not alone and text[:1] in "\t ":
        return  # in a column that tabs or spaces make
    spaced = _spaces_before(paragraph.element) if text[:2].strip() == "" else []
    if align != "center" or spaced:
        paragraph_property(paragraph.element, "jc").set(W + "val", "center")
        for name in ("left", "start", "firstLine", "hanging"):
            for indent in paragraph.element.findall(f"{W}pPr/{W}ind"):
                indent.attrib.pop(W + name, None)
        for element in spaced:
            if element.tag == W + "t":
                element.text = (element.text or "").lstrip()
            else:
                element.getparent().remove(element)
        done.note(f"canh giữa {component.name}", paragraph)


def _spaces_before(element: Any) -> list[Any]:
    """Return the tabs and texts with which a paragraph begins, down to its first letter."""
    found = []
    for part in element.iter(W + "tab", W + "t"):
        if part.tag == W + "tab" and part.getparent().tag != W + "r":
            continue
        found.append(part)
        if part.tag == W + "t" and (part.text or "").strip():
            break
    return found


def _fix_motto(parts: Components, done: Done) -> None:
    for paragraph in parts.get("motto"):
        texts = texts_of(paragraph)
        text = whole(texts)
        words = re.sub(r"\W+", " ", fold(text)).strip()
        if words == "doc lap tu do hanh phuc" and nfc(text).strip() != _MOTTO:
            replace_span(texts, 0, len(text), _MOTTO)
            done.note("gạch nối, chữ hoa của Tiêu ngữ", paragraph)


def _fix_ends(parts: Components, done: Done) -> None:
    """Put a semicolon behind each recipient, a full stop behind the last, the archive."""
    for first, last, mark in _entries(parts):
        text = last.bare
        if not text.endswith(mark) and len(first.bare) > 1 and _end_with(last, mark):
            done.note("dấu cuối dòng nơi nhận", last)


def _fix_bases(parts: Components, done: Done) -> None:
    """Put a semicolon behind each legal basis, a full stop behind the last."""
    listed = parts.get("basis")
    for paragraph in listed:
        mark = "." if paragraph is listed[-1] else ";"
        if not paragraph.bare.endswith(mark) and _end_with(paragraph, mark):
            done.note("dấu cuối dòng căn cứ", paragraph)


def _end_with(paragraph: Paragraph, mark: str) -> bool:
    """Let a text end with a mark, in the place of the one it has; whether its end was found."""
    texts = texts_of(paragraph)
    text = whole(texts).rstrip()
    if not text or not text.endswith(paragraph.bare[-1]):
        return False
    end = len(text)
    start = end - 1 if paragraph.bare[-1] in ".,;:" else end
    replace_span(texts, start, end, mark)
    return True


def _entries(parts: Components) -> Iterator[tuple[Paragraph, Paragraph, str]]:
    """Yield entries that begin with a dash, where the last is the archive."""
    lines = [p for p in parts.get("recipients") if p.bare != "[…]"]
    starts = [i for i, p in enumerate(lines) if p.bare.startswith("-")]
    if not starts or not re.match(r"- ?luu", fold(lines[starts[-1]].bare)):
        return
    for number, at in enumerate(starts):
        final = number == len(starts) - 1
        end = len(lines) if final else starts[number + 1]
        yield lines[at], lines[end - 1], "." if final else ";"
