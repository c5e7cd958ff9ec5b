"""A part's XML read as a stream, so that its size costs time and no memory.

Why the parser of the standard library, and not lxml as for other parts: as a tree, a column that
somebody formatted to its end takes 1.3 GB. Nor does lxml's iterparse bound anything by itself: it
keeps the tree of all that it passes, and a hostile part grows it where nobody prunes.
"""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeAlias
from xml.parsers import expat

from cchc_cli.xlsx.foreign import damaged

Attributes: TypeAlias = Mapping[str, str]

_SPREADSHEET = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",  # ISO/IEC 29500 Strict
)
_PIECE = 256 * 1024
_LONGEST_TAG = 1024 * 1024
"""Bytes that are read before a tag ends: its attributes come all at once, in fifty times as much
memory."""
_MOST_NAMES = 10_000
"""Of elements and attributes, which the parser remembers; sheets know some hundred."""


class Handler(Protocol):
    """What takes the elements of spreadsheets that it knows, by their local names, and all text."""

    starts: dict[str, Callable[[Attributes], None]]
    ends: dict[str, Callable[[], None]]

    def text(self, piece: str, /) -> None:
        """Take a piece of text."""


def stream(part: str, data: bytes, handler: Handler) -> None:
    """Give the XML of a part to a handler.

    Raises PackageError that names the part, for broken XML and for a document type, through
    which entities and files come in.
    """
    parser = _parser(part, handler)
    try:
        for place in range(0, len(data), _PIECE):
            parser.Parse(data[place : place + _PIECE])
            if place - parser.CurrentByteIndex > _LONGEST_TAG:
                raise damaged(f"phần {part} bị hỏng: có thẻ quá dài")
            if len(parser.intern) > _MOST_NAMES:
                raise damaged(f"phần {part} bị hỏng: có quá nhiều loại thẻ")
        parser.Parse(b"", True)
    # Beside broken XML: encodings that Python does not know, or that expat cannot take.
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise damaged(f"phần {part} bị hỏng, không phải XML đúng") from error


def _parser(part: str, handler: Handler) -> "expat.XMLParserType":
    """Make a parser that tells a handler of the elements it knows, and refuses document types."""
    starts = {f"{uri} {name}": f for uri in _SPREADSHEET for name, f in handler.starts.items()}
    ends = {f"{uri} {name}": f for uri in _SPREADSHEET for name, f in handler.ends.items()}

    def start(tag: str, attributes: Attributes) -> None:
        if (known := starts.get(tag)) is not None:
            known(attributes)

    def end(tag: str) -> None:
        if (known := ends.get(tag)) is not None:
            known()

    def refuse(*_: object) -> None:
        raise damaged(f"phần {part} khai báo DTD, không được phép")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = handler.text
    return parser
