"""Which paragraph is which component ("thành phần thể thức"): by its words and its place."""

from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.nd30.sorting.division import APPENDIX, sort_appendices, sort_text
from cchc_cli.nd30.sorting.foot import read_foot
from cchc_cli.nd30.sorting.head import read_head


def recognise(page: Page) -> Components:
    """Find the components of a document."""
    written = _own([p for p in page.paragraphs if p.bare])
    appendix = next((i for i, p in enumerate(written) if APPENDIX.match(p.mark)), None)
    if appendix == 0 and _has_a_head(written):
        appendix = None  # a form in an appendix of another document
    main = written if appendix is None else written[:appendix]
    parts = Components()
    start = read_head(parts, main)
    end = read_foot(parts, main, start)
    sort_text(parts, main[start:end])
    sort_appendices(parts, written[len(main) :])
    parts.sheet = _is_sheet(parts, main)
    return parts


_COPIES = {"sao y", "ban sao y", "sao luc", "trich sao", "ban trich sao", "ban sao luc"}
"""Forms 3.1 and 3.2 of Phụ lục III."""
_NOTE_SIZE = 10.5
"""Points: what programs print in a corner of a copy or an appendix is set in 10."""


def _own(written: list[Paragraph]) -> list[Paragraph]:
    """Leave out what was put on a document later: the corner of a signature, the head of a copy."""
    corner = 0
    while corner < len(written) and _is_note(written[corner]):
        corner += 1
    own = written[corner:]
    copied = next((i for i, p in enumerate(own) if p.mark in _COPIES), None)
    return own if copied is None else own[: _start_of(own, copied)]


def _is_note(paragraph: Paragraph) -> bool:
    look = paragraph.look
    small = look is not None and look.size <= _NOTE_SIZE
    return small and (paragraph.box or paragraph.layout.align in {"right", ""})


def _start_of(own: list[Paragraph], at: int) -> int:
    """Return where the head of a copy begins: its table, or the body named beside it."""
    place = own[at].place[:1]
    while at and (own[at - 1].place[:1] == place if place else own[at - 1].bare.isupper()):
        at -= 1
    return at


def _has_a_head(written: list[Paragraph]) -> bool:
    return any(p.mark.startswith("cong hoa xa hoi chu") for p in written)


_OF_DOCUMENTS = ("nation", "number", "recipients_head", "authority")


def _is_sheet(parts: Components, main: list[Paragraph]) -> bool:
    """Tell a table with its title and nothing of a document's head or foot.

    It goes with a document or is handed out: Điều 8 speaks of documents.
    """
    if parts.kind is not None or any(parts.get(name) for name in _OF_DOCUMENTS):
        return False
    if not main:
        return bool(parts.get("appendix"))
    first = next(iter(main), None)
    titled = first is not None and not first.place and first.layout.align == "center"
    return titled and main[0].bare.isupper() and any(p.place for p in main)
