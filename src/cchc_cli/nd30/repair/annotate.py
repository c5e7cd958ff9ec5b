"""Findings as comments of Word, so that a clerk works through them in the document itself."""

from collections.abc import Mapping
from typing import Any

from lxml import etree

from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.nd30.lint import linted
from cchc_cli.nd30.reading.parts import body_of, main_part, parse
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.nd30.reading.wordml import value, whole_number
from cchc_cli.nd30.rules import FONT
from cchc_cli.ooxml.names import OFFICE_URI, WORD_URI, W
from cchc_cli.ooxml.relations import give_type, part_of_kind, relate
from cchc_cli.ooxml.xml import maker, written

_AUTHOR = "cchc"
_EACH = 5
"""Places of one finding that get a comment; of more, the first says how many there are."""
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_SEVERITIES = {"error": "Lỗi", "warning": "Cảnh báo"}


def annotated(
    parts: Mapping[str, bytes], *, kind: str | None = None, final: bool = False
) -> dict[str, bytes]:
    """Return a document's parts with a comment at each finding; raises parts.UnreadableError."""
    main = main_part(parts)
    root = parse(parts[main])
    findings = linted(read_page(parts, root), kind=kind, final=final).findings
    kept = part_of_kind(parts, main, "comments")
    comments = parse(parts[kept]) if kept in parts else maker(WORD_URI, w=WORD_URI).comments()
    taken = [n for e in comments if (n := whole_number(value(e, "id"))) is not None]
    number = max(taken, default=-1) + 1
    for finding in findings:
        for place in _places(root, finding):
            comments.append(_comment(number, finding))
            _mark(place, number)
            number += 1
    return _with_comments(parts, main, root, comments)


def _with_comments(
    parts: Mapping[str, bytes], main: str, root: Any, comments: Any
) -> dict[str, bytes]:
    made = {**parts, main: written(root)}
    name = part_of_kind(parts, main, "comments")
    made[name] = written(comments)
    relate(made, main, name="rIdComments", kind=f"{OFFICE_URI}/comments", target=name)
    give_type(made, name, _TYPE)
    return made


def _places(root: Any, finding: LayoutFinding) -> list[Any]:
    """Return the paragraphs to comment: what belongs to none stands at the first of the text."""
    found: dict[int, Any] = {}
    for paragraph in finding.places:
        outer = _outermost(paragraph.element)
        if outer is not None and outer.getroottree().getroot() is root:
            found[id(outer)] = outer
    if not found:
        first = next(body_of(root).iter(W + "p"), None)
        return [] if first is None else [first]
    return list(found.values()) if len(found) <= _EACH else [next(iter(found.values()))]


def _outermost(element: Any) -> Any:
    """Return the paragraph that holds a text box: Word has no comments inside one."""
    above = [] if element is None else [e for e in element.iterancestors() if e.tag == W + "p"]
    return above[-1] if above else element


def _comment(number: int, finding: LayoutFinding) -> Any:
    make = maker(WORD_URI, w=WORD_URI)
    fonts = {W + slot: FONT for slot in ("ascii", "hAnsi", "cs", "eastAsia")}
    comment = make.comment({W + "id": str(number), W + "author": _AUTHOR, W + "initials": _AUTHOR})
    for line in _words(finding):
        look = make.rPr(make.rFonts(fonts), make.sz({W + "val": "22"}))
        comment.append(make.p(make.r(look, make.t(line))))
    return comment


def _words(finding: LayoutFinding) -> list[str]:
    more = f" ({finding.count} chỗ như thế)" if finding.count > 1 else ""
    return [
        f"{_SEVERITIES[finding.severity]} [{finding.code}]: {finding.message}{more}.",
        f"Cần: {finding.expected} ({finding.clause}).",
        f"Cách sửa: {finding.advice}.",
    ]


def _mark(paragraph: Any, number: int) -> None:
    """Put a comment's marks around a paragraph: after its properties, and at its end."""
    names = {W + "id": str(number)}
    properties = paragraph.find(W + "pPr")
    start = etree.Element(W + "commentRangeStart", names)
    paragraph.insert(0 if properties is None else 1, start)
    etree.SubElement(paragraph, W + "commentRangeEnd", names)
    run = etree.SubElement(paragraph, W + "r")
    etree.SubElement(run, W + "commentReference", names)
