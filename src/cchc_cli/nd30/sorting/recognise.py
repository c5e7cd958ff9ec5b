"""Which paragraph is which component ("thành phần thể thức"): by its words and its place."""

from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.nd30.sorting.division import APPENDIX, sort_appendices, sort_text
from cchc_cli.nd30.sorting.foot import read_foot
from cchc_cli.nd30.sorting.head import read_head
from cchc_cli.nd30.words import fold


def recognise(page: Page) -> Components:
    """Find the components of a document."""
    written = [p for p in page.paragraphs if p.bare]
    appendix = next((i for i, p in enumerate(written) if i and APPENDIX.match(fold(p.bare))), None)
    main = written if appendix is None else written[:appendix]
    parts = Components()
    start = read_head(parts, main)
    end = read_foot(parts, main, start)
    sort_text(parts, main[start:end])
    sort_appendices(parts, written[len(main) :])
    parts.sheet = _is_sheet(parts, main)
    return parts


_OF_DOCUMENTS = ("nation", "number", "recipients_head", "authority")


def _is_sheet(parts: Components, main: list[Paragraph]) -> bool:
    """Tell a table with its title and nothing of a document's head or foot.

    It goes with a document or is handed out: Điều 8 speaks of documents.
    """
    if parts.kind is not None or any(parts.get(name) for name in _OF_DOCUMENTS):
        return False
    first = next(iter(main), None)
    titled = first is not None and not first.place and first.layout.align == "center"
    return titled and main[0].bare.isupper() and any(p.place for p in main)
