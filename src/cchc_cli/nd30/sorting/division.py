"""The text of a document: headings, legal bases, body; and the appendices after it."""

from itertools import pairwise

from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.reading.pieces import runs_between
from cchc_cli.nd30.sorting.components import LONG, Components
from cchc_cli.patterns import regex

APPENDIX = regex(r"^phu luc( [ivx\d]+)?$", starts=("phu luc",))
_DIVISIONS = ("Phần", "Chương", "Mục", "Tiểu mục", "PHẦN", "CHƯƠNG", "MỤC", "TIỂU MỤC")
DIVISION = regex(rf"({'|'.join(_DIVISIONS)}) (?:thứ )?([IVXLC]+|\d+)\b", starts=_DIVISIONS)
_NAMED = ("Điều ",)
ARTICLE = regex(r"Điều (?P<at>\d+|[IVX]+)[a-zđ]?(?P<mark>\s?[.:]|(?=\s*$))", starts=_NAMED)
"""With its mark, or alone: «Điều 4 của Luật …» cites an article of another document."""
LABEL = regex(r"Điều (?P<at>\d+|[IVX]+)[a-zđ]?", starts=_NAMED)
_ROMAN = regex(r"^[IVX]+\.\s+\S")


_CLAUSE = regex(r"\d+(\.\d+)*\.\s")
_UNTITLED = regex(r"[.;:,…]$|\d+\.\s(?:Ông|Bà|Đồng chí|Đ/c)\b")
"""Sentences, items of lists and names of people: no titles of a clause."""
_ACT = regex(
    r"(luat|bo luat|hien phap|phap lenh|nghi (dinh|quyet)|quyet dinh|thong tu|chi thi|ke hoach|"
    r"cong van|thong bao) "
)


def sort_text(parts: Components, text: list[Paragraph]) -> None:
    """Sort the text into headings, legal bases and body; tables keep their own looks."""
    outside = [p for p in text if not p.place and not p.box]
    parts.text = outside
    _sort_all(parts, outside)
    _take_plain_titles(parts, outside)


def _take_plain_titles(parts: Components, outside: list[Paragraph]) -> None:
    """Count as titled the clauses without a sentence among those whose titles are bold.

    Only where a document has bold ones, and text stands below: a list has items as short.
    """
    if not parts.get("clause"):
        return
    plain = {id(p) for p in parts.body}
    taken: set[int] = set()
    for paragraph, below in pairwise(outside):
        bare = paragraph.bare
        titled = _CLAUSE.match(bare) and len(bare) < LONG and not _UNTITLED.search(bare)
        if titled and id(paragraph) in plain and not _CLAUSE.match(below.bare):
            taken.add(id(paragraph))
            _heading(parts, "clause", paragraph)
    parts.body = [p for p in parts.body if id(p) not in taken]


def _sort_all(parts: Components, outside: list[Paragraph]) -> None:
    titled = False
    for paragraph in outside:
        mark = paragraph.mark
        if titled and _is_short_centred(paragraph):
            parts.add("division_title", paragraph)
            parts.headings.append(paragraph)
            titled = False
            continue
        titled = bool(DIVISION.match(paragraph.bare)) and len(mark) < LONG
        _sort(parts, paragraph, mark)


def _sort(parts: Components, paragraph: Paragraph, mark: str) -> None:
    """Sort a paragraph by what it begins with: legal basis, chapter, article, clause."""
    bare = paragraph.bare
    short = len(bare) < LONG
    if _is_basis(parts, paragraph, mark):
        parts.add("basis", paragraph)
    elif DIVISION.match(bare) and short:
        _heading(parts, "division", paragraph)
    elif _ROMAN.match(bare) and short:
        _heading(parts, "section", paragraph)
    elif ARTICLE.match(bare) or _is_labelled(paragraph):
        _article(parts, paragraph)
    elif _CLAUSE.match(bare) and _bold(paragraph) and short:
        _heading(parts, "clause", paragraph)
    elif _is_short_centred(paragraph) or _is_note(paragraph):
        parts.headings.append(paragraph)
    else:
        parts.body.append(paragraph)


def _heading(parts: Components, name: str, paragraph: Paragraph) -> None:
    parts.headings.append(paragraph)
    parts.add(name, paragraph)


def _is_labelled(paragraph: Paragraph) -> bool:
    """Whether the label of an article stands in bold before its text, its mark forgotten."""
    first = paragraph.runs[0] if paragraph.runs else None
    return first is not None and first.look.bold and bool(LABEL.fullmatch(first.text.strip()))


def _article(parts: Components, paragraph: Paragraph) -> None:
    """Judge the label of an article on its own: in a decision its text is not bold."""
    text = paragraph.text.lstrip()
    found = ARTICLE.match(text) or LABEL.match(text)
    shift = len(paragraph.text) - len(paragraph.text.lstrip())
    end = shift + (len(found[0]) if found else 0)
    written = [paragraph.label] if paragraph.label else []
    label = list(runs_between([*written, *paragraph.runs], shift, end))
    parts.add("article", paragraph.cut(label or paragraph.runs))
    if _bold(paragraph):
        parts.headings.append(paragraph)
    else:
        parts.body.append(paragraph)


def _is_short_centred(paragraph: Paragraph) -> bool:
    return paragraph.layout.align == "center" and len(paragraph.bare) < LONG


def _is_note(paragraph: Paragraph) -> bool:
    """Tell what stands at the right above a table: its unit of measure."""
    return paragraph.layout.align == "right" and len(paragraph.bare) < LONG // 2


def _is_basis(parts: Components, paragraph: Paragraph, mark: str) -> bool:
    """Legal bases stand before the text: in italics, or known by the semicolon."""
    if parts.body or parts.get("section"):
        return False
    look = paragraph.look
    known = (look is not None and look.italic) or paragraph.bare.endswith(";")
    basis = parts.get("basis")
    after = bool(basis) and basis[-1].bare.endswith((";", ","))
    named = (look is not None and look.italic) and paragraph.bare.endswith(";")
    return (
        (mark.startswith("can cu ") and (known or after))
        or bool(named and _ACT.match(mark))
        or (
            mark.startswith(("theo de nghi", "xet de nghi", "xet to trinh"))
            and bool(basis)
            and not paragraph.bare.endswith(":")
        )
    )


def _bold(paragraph: Paragraph) -> bool:
    return bool(paragraph.look and paragraph.look.bold)


def sort_appendices(parts: Components, after: list[Paragraph]) -> None:
    """Sort the heads of appendices: label, title, the document they go with; and their ends."""
    at = 0
    previous: Paragraph | None = None
    while at < len(after):
        if not APPENDIX.match(after[at].mark):
            previous, at = after[at], at + 1
            continue
        if previous is not None:
            parts.appendix_ends.append(previous)
        parts.add("appendix", after[at])
        at = _appendix_head(parts, after, at + 1)
    if previous is not None:
        parts.appendix_ends.append(previous)


def _appendix_head(parts: Components, after: list[Paragraph], at: int) -> int:
    while at < len(after) and not after[at].place and after[at].layout.align == "center":
        mark = after[at].mark
        name = "appendix_of" if mark.startswith("(kem theo") else "appendix_title"
        if not mark.startswith("(") or name == "appendix_of":
            parts.add(name, after[at])
        at += 1
        if name == "appendix_of":
            break
    return at
