"""What a compiled part prints, put together: counted, and mended where blocks left too little."""

from collections.abc import Callable, Iterable, Mapping

from lxml import etree

from cchc_cli.word.blocks import CELL, COLUMNS, OPEN, TABLE
from cchc_cli.word.endings import kept_together
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.limits import MOST_LETTERS, TooMuchError

_PRINTABLE = "\t"
"""The first letter that XML can hold; our marks stand before it."""


def gathered(pieces: Iterable[str]) -> str:
    """Join what a part prints; raises TooMuchError when it is more than a document can be."""
    out: list[str] = []
    around: list[list[str]] = []
    letters = 0
    for piece in pieces:
        if piece < _PRINTABLE:
            out = _marked(piece, out, around)
            continue
        letters += len(piece)
        if letters > MOST_LETTERS:
            raise TooMuchError("văn bản in ra quá lớn")
        out.append(piece)
    return "".join(out)


def check_printed(name: str, part: bytes) -> None:
    """Refuse a part that is no sound XML; raises TemplateError. No tree is built."""
    parser = etree.XMLParser(
        target=_Nothing(), resolve_entities=False, no_network=True, huge_tree=False
    )
    try:
        etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        hint = "mở mẫu bằng Word rồi lưu lại, soát các thẻ"
        raise TemplateError(f"phần {name} in ra không còn đúng là XML", hint=hint) from error


class _Nothing:
    """Takes what a parser finds, and keeps nothing of it."""

    def close(self) -> None:
        """End."""


def _marked(mark: str, out: list[str], around: list[list[str]]) -> list[str]:
    """Begin a cell or table, or end the last one; return where printing goes on."""
    if mark == OPEN:
        around.append(out)
        return []
    if mark in _MENDED:
        before = around.pop()
        before.append(_MENDED[mark]("".join(out)))
        return before
    return out  # nothing was printed


def _cell(xml: str) -> str:
    """Word calls a cell without a last paragraph damage."""
    return xml if xml.rstrip().endswith(("</w:p>", "<w:p/>")) else f"{xml}<w:p/>"


def _table(xml: str) -> str:
    """Word calls a table without rows damage; its end stays with what stands below it."""
    return kept_together(xml) if "<w:tr>" in xml or "<w:tr " in xml else ""


def _columns(xml: str) -> str:
    """Lay a table out by the columns that are left of it."""
    from cchc_cli.word.columns import with_columns  # its patterns take time to compile

    return with_columns(_table(xml))


_MENDED: Mapping[str, Callable[[str], str]] = {CELL: _cell, TABLE: _table, COLUMNS: _columns}
