"""Which paragraph is which component ("thành phần thể thức"): by its words and its place."""

import re
import unicodedata
from dataclasses import dataclass, field

from cchc_cli.nd30.page import Page, Paragraph

TYPES = {
    "nghi quyet": "NQ",
    "quyet dinh": "QĐ",
    "chi thi": "CT",
    "quy che": "QC",
    "quy dinh": "QyĐ",
    "thong cao": "TC",
    "thong bao": "TB",
    "huong dan": "HD",
    "chuong trinh": "CTr",
    "ke hoach": "KH",
    "phuong an": "PA",
    "de an": "ĐA",
    "du an": "DA",
    "bao cao": "BC",
    "bien ban": "BB",
    "to trinh": "TTr",
    "hop dong": "HĐ",
    "cong dien": "CĐ",
    "ban ghi nho": "BGN",
    "ban thoa thuan": "BTT",
    "giay uy quyen": "GUQ",
    "giay moi": "GM",
    "giay gioi thieu": "GGT",
    "giay nghi phep": "GNP",
    "phieu gui": "PG",
    "phieu chuyen": "PC",
    "phieu bao": "PB",
}
"""Named types and their abbreviations (NĐ 30/2020/NĐ-CP, Phụ lục III)."""
LETTER = "cong van"
TYPE_NAMES = {name.replace(" ", "-"): name for name in (*TYPES, LETTER)}
"""The types as a command line names them."""
_AGENCY = re.compile(
    r"(ubnd|uy ban|hdnd|hoi dong|so |phong |van phong|trung tam|bo |ban |(chi |tong )?cuc |dang)"
)
_AUTHORITY = re.compile(r"^(tm|kt|tl|tuq|q|t/m|k/t|t/l)[.\s]")
_ROMAN_PART = re.compile(r"^[IVX]+\.\s+\S")
_APPENDIX = re.compile(r"^phu luc( [ivx\d]+)?$")
_MOST_SUBJECT_LINES = 4
_LONG = 120


def fold(text: str) -> str:
    """Forget case and marks, kinds of dashes, runs of spaces."""
    plain = text.replace("đ", "d").replace("Đ", "D")
    bare = unicodedata.normalize("NFD", plain)
    letters = "".join(c for c in bare if not unicodedata.combining(c)).casefold()
    return " ".join(re.sub("[‐‑‒–—−]", "-", letters).split())


@dataclass(slots=True)
class Components:
    """A document's paragraphs, sorted into components; the rest of the text is the body."""

    found: dict[str, list[Paragraph]] = field(default_factory=dict)
    body: list[Paragraph] = field(default_factory=list)
    headings: list[Paragraph] = field(default_factory=list)
    kind: str | None = None
    """Folded name of the type; LETTER for a letter, None when it is not known."""
    last: Paragraph | None = None
    """The last paragraph of the text before the signature."""
    appendix_ends: list[Paragraph] = field(default_factory=list)

    def get(self, name: str) -> list[Paragraph]:
        """Give the paragraphs of a component."""
        return self.found.get(name, [])

    def add(self, name: str, paragraph: Paragraph) -> None:
        """Note a paragraph of a component."""
        self.found.setdefault(name, []).append(paragraph)


def recognise(page: Page) -> Components:
    """Find the components of a document."""
    there = [p for p in page.paragraphs if p.bare]
    parts = Components()
    appendix = next((i for i, p in enumerate(there) if i and _APPENDIX.match(fold(p.bare))), None)
    main, after = there[:appendix], there[appendix:] if appendix is not None else []
    start = _head(parts, main)
    end = _foot(parts, main, start)
    _text(parts, main[start:end])
    _appendices(parts, after)
    return parts


def _head(parts: Components, main: list[Paragraph]) -> int:
    """Read the head; give where the text begins."""
    marks = [fold(p.bare) for p in main]
    nation = next((i for i, t in enumerate(marks) if t.startswith("cong hoa xa hoi chu")), None)
    type_at = next((i for i, p in enumerate(main) if _is_type(p)), None)
    addressed = next((i for i, t in enumerate(marks) if t.startswith("kinh gui")), None)
    ends = [i for i in (type_at, addressed) if i is not None]
    head = min(ends, default=_past_head(marks))
    for paragraph, mark in zip(main[:head], marks[:head], strict=True):
        _classify_head(parts, paragraph, mark)
    motto = next((i for i, t in enumerate(marks[:head]) if t.startswith("doc lap")), None)
    _bodies(parts, main[:head], motto if nation is None else nation)
    start = head
    if type_at is not None and (addressed is None or type_at < addressed):
        parts.kind = _type_of(main[type_at])
        start = _subject(parts, main, type_at)
    elif parts.get("about"):
        parts.kind = LETTER
    return _addressees(parts, main, marks, start)


def _past_head(marks: list[str]) -> int:
    known = [
        i
        for i, t in enumerate(marks[:15])
        if t.startswith(("cong hoa", "doc lap", "so:", "so ", "v/v")) or _is_date(t)
    ]
    return max(known, default=-1) + 1


def _is_type(paragraph: Paragraph) -> bool:
    bare = paragraph.bare
    return len(bare) <= _LONG and bare.isupper() and _type_of(paragraph) is not None


def _type_of(paragraph: Paragraph) -> str | None:
    mark = fold(paragraph.bare)
    return next((name for name in TYPES if mark == name or mark.startswith(f"{name} ")), None)


def _is_date(mark: str) -> bool:
    return len(mark) < 90 and bool(re.search(r"\bngay\b.*\bthang\b.*\bnam\b", mark))  # noqa: PLR2004


def _classify_head(parts: Components, paragraph: Paragraph, mark: str) -> None:
    if mark.startswith("cong hoa xa hoi chu"):
        parts.add("nation", paragraph)
    elif mark.startswith("doc lap") and "hanh phuc" in mark:
        parts.add("motto", paragraph)
    elif re.match(r"so\s*:|so .*/", mark) and "/" in mark:
        parts.add("number", paragraph)
    elif mark.startswith(("v/v", "ve viec")):
        parts.add("about", paragraph)
    elif _is_date(mark):
        parts.add("date", paragraph)


def _bodies(parts: Components, head: list[Paragraph], nation: int | None) -> None:
    """Tell the superior body from the issuing one: the last agency named is the issuer."""
    known = {id(p) for group in parts.found.values() for p in group}
    if nation is None:
        return
    place = head[nation].place
    own = [
        p
        for i, p in enumerate(head)
        if id(p) not in known
        and not re.fullmatch(r"[_\-–—*\s]+", p.bare)
        and (_beside(p.place, place) if place else i < nation + 3)
    ]
    starts = [i for i, p in enumerate(own) if _AGENCY.match(fold(p.bare))]
    issuer = starts[-1] if starts else 0
    bold = next((i for i, p in enumerate(own) if p.look and p.look.bold), None)
    if len(starts) < 2 and bold is not None:  # noqa: PLR2004
        issuer = bold
    for i, paragraph in enumerate(own):
        parts.add("parent" if i < issuer else "body_name", paragraph)


def _beside(place: tuple[int, ...], nation: tuple[int, ...]) -> bool:
    """Whether a cell is in the same table as the Quốc hiệu, in a column before it."""
    return (
        bool(place) and place[0] == nation[0] and place[-1] < nation[-1] and place[1] == nation[1]
    )


def _subject(parts: Components, main: list[Paragraph], type_at: int) -> int:
    parts.add("type", main[type_at])
    at = type_at + 1
    while at < len(main) and at <= type_at + _MOST_SUBJECT_LINES:
        paragraph = main[at]
        mark = fold(paragraph.bare)
        look = paragraph.look
        centred = paragraph.layout.align == "center"
        if mark.startswith(("kinh gui", "can cu")) or not (
            centred or (at == type_at + 1 and look is not None and look.bold and len(mark) < _LONG)
        ):
            break
        if not re.fullmatch(r"[_\-–—]+", paragraph.bare):
            parts.add("subject", paragraph)
        at += 1
    return at


def _addressees(parts: Components, main: list[Paragraph], marks: list[str], start: int) -> int:
    if start >= len(main) or not marks[start].startswith("kinh gui"):
        return start
    parts.add("addressee", main[start])
    at = start + 1
    if not re.sub(r"^kinh gui\s*:?", "", marks[start]).strip():
        while at < len(main) and main[at].bare.startswith(("-", "–", "+")):
            parts.add("addressee", main[at])
            at += 1
    return at


def _foot(parts: Components, main: list[Paragraph], start: int) -> int:
    """Read Nơi nhận and the signature; give where the text ends."""
    at = next(
        (
            i
            for i in range(len(main) - 1, start - 1, -1)
            if re.match(r"noi nhan\s*:?$", fold(main[i].bare))
        ),
        None,
    )
    first = at
    signers = _signature(main, start, at)
    if signers:
        first = min(signers[0], at) if at is not None else signers[0]
    if at is not None:
        parts.add("recipients_head", main[at])
        for i in range(at + 1, len(main)):
            if i in signers or not main[i].bare.startswith(("-", "–", "+")):
                if i in signers:
                    continue
                break
            parts.add("recipients", main[i])
    _sign(parts, [main[i] for i in signers])
    end = len(main) if first is None else first
    parts.last = main[end - 1] if end > start else None
    return end


def _signature(main: list[Paragraph], start: int, at: int | None) -> list[int]:
    """Find the signature: the cell beside Nơi nhận, or the capitals at the end."""
    if at is not None and main[at].place:
        place = main[at].place
        return [
            i
            for i in range(start, len(main))
            if main[i].place[:-1] == place[:-1] and main[i].place[-1] > place[-1]
        ]
    begins = next(
        (
            i
            for i in range(len(main) - 1, start - 1, -1)
            if _AUTHORITY.match(fold(main[i].bare)) or _is_office(main[i])
        ),
        None,
    )
    if begins is None:
        return []
    while begins > start and (
        _AUTHORITY.match(fold(main[begins - 1].bare)) or _is_office(main[begins - 1])
    ):
        begins -= 1
    return [
        i
        for i in range(begins, len(main))
        if main[i].layout.align == "center" or main[i].bare.isupper() or i == begins
    ]


def _is_office(paragraph: Paragraph) -> bool:
    bare = paragraph.bare
    return bare.isupper() and bool(
        re.match(r"(pho )?(chu tich|chanh van phong|giam doc|truong|bi thu)", fold(bare))
    )


def _sign(parts: Components, lines: list[Paragraph]) -> None:
    if not lines:
        return
    *upper, last = lines
    if last.bare.isupper() and (_AUTHORITY.match(fold(last.bare)) or _is_office(last)):
        upper = lines
    elif last.bare != "[…]":
        parts.add("signer", last)
    for paragraph in upper:
        if not paragraph.bare.startswith(("(", "[")):
            parts.add("authority", paragraph)


def _text(parts: Components, text: list[Paragraph]) -> None:
    """Sort the text into headings, legal bases and body; tables keep their own looks."""
    for paragraph in text:
        if paragraph.place or paragraph.box:
            continue
        bare, mark = paragraph.bare, fold(paragraph.bare)
        if mark.startswith("can cu ") and bare.endswith((";", ".")) and _italic(paragraph):
            parts.add("basis", paragraph)
        elif re.match(r"(phan|chuong|muc|tieu muc) (thu )?[ivx\d]", mark) and len(bare) < _LONG:
            parts.headings.append(paragraph)
            parts.add("division", paragraph)
        elif _ROMAN_PART.match(bare) and len(bare) < _LONG:
            parts.headings.append(paragraph)
            parts.add("section", paragraph)
        elif re.match(r"dieu \d+\.", mark):
            parts.headings.append(paragraph)
        elif re.match(r"\d+(\.\d+)*\.\s", bare) and _bold(paragraph) and len(bare) < _LONG:
            parts.headings.append(paragraph)
            parts.add("clause", paragraph)
        elif paragraph.layout.align == "center" and len(bare) < _LONG:
            parts.headings.append(paragraph)
        else:
            parts.body.append(paragraph)


def _italic(paragraph: Paragraph) -> bool:
    return len(paragraph.bare) < 2 * _LONG or bool(paragraph.look and paragraph.look.italic)


def _bold(paragraph: Paragraph) -> bool:
    return bool(paragraph.look and paragraph.look.bold)


def _appendices(parts: Components, after: list[Paragraph]) -> None:
    """Read the heads of appendices: label, title, the document they go with; and their ends."""
    at = 0
    previous: Paragraph | None = None
    while at < len(after):
        if not _APPENDIX.match(fold(after[at].bare)):
            previous, at = after[at], at + 1
            continue
        if previous is not None:
            parts.appendix_ends.append(previous)
        parts.add("appendix", after[at])
        at += 1
        while at < len(after) and not after[at].place and after[at].layout.align == "center":
            mark = fold(after[at].bare)
            name = "appendix_of" if mark.startswith("(kem theo") else "appendix_title"
            if not mark.startswith("(") or name == "appendix_of":
                parts.add(name, after[at])
            at += 1
            if name == "appendix_of":
                break
    if previous is not None:
        parts.appendix_ends.append(previous)
