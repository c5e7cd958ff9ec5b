"""The parts of a .docx: parsed safely, and tied by their relationships."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from cchc_cli.nd30.reading.page import Left
from cchc_cli.ooxml.dangers import Danger, dangers
from cchc_cli.ooxml.leftovers import Leftover, leftovers
from cchc_cli.ooxml.names import MAIN, W
from cchc_cli.ooxml.package import PackageError
from cchc_cli.ooxml.parsed import root_of
from cchc_cli.ooxml.relations import part_of_kind, related, relationships, target_of
from cchc_cli.ooxml.xml import BrokenXmlError, Element, ForbiddenXmlError
from cchc_cli.ooxml.xml import parse as ooxml_parse


class UnreadableError(Exception):
    """The file cannot be checked; the text says why and what to do."""


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except ForbiddenXmlError:
        raise UnreadableError("tệp chứa khai báo XML không được phép") from None
    except BrokenXmlError as error:
        raise UnreadableError(f"nội dung bên trong bị hỏng ({error})") from None


def parse(data: bytes) -> Element:
    """Parse a part; raises UnreadableError."""
    with _readable():
        return ooxml_parse(data)


def root_in(parts: Mapping[str, bytes], name: str) -> Element:
    """Return the root of a part, to be looked at; raises UnreadableError."""
    with _readable():
        return root_of(parts, name)


def body_of(root: Element) -> Element:
    """Return the body of a main part; raises UnreadableError."""
    body = root.find(W + "body")
    if body is None:
        raise UnreadableError("tệp không có nội dung văn bản")
    return body


def main_part(parts: Mapping[str, bytes]) -> str:
    """Name the part that holds the document's text; raises UnreadableError."""
    with _readable():
        for relationship in relationships(parts, ""):
            if (relationship.get("Type") or "").endswith("/officeDocument"):
                name = target_of("", relationship)
                if name in parts:
                    return name
    if MAIN not in parts:
        raise UnreadableError("tệp không có nội dung văn bản Word")
    return MAIN


def only_part(parts: Mapping[str, bytes], main: str, kind: str) -> Element:
    """Return the one part of a kind that the text leads to, as its styles; None without one.

    It is there to be looked at. Raises UnreadableError.
    """
    with _readable():
        name = part_of_kind(parts, main, kind)
        return root_of(parts, name) if name in parts else None


def left_behind(parts: Mapping[str, bytes]) -> tuple[Left, ...]:
    """Return what people left in a file while they worked on it; raises UnreadableError."""
    texts: dict[Element, str] = {}  # a hundred thousand comments may stand in one paragraph
    with _readable():
        return tuple(_left(item, texts) for item in leftovers(parts))


def _left(item: Leftover, texts: dict[Element, str]) -> Left:
    if item.element not in texts:
        texts[item.element] = item.text
    return Left(item.kind, item.what, item.root, texts[item.element])


def dangers_in(parts: Mapping[str, bytes]) -> tuple[Danger, ...]:
    """Return what in a file acts by itself or leads out of it; raises UnreadableError.

    It parses every part, within limits: what comes after it meets no broken one and no bomb.
    """
    try:
        return tuple(dangers(parts))
    except PackageError as error:
        raise UnreadableError(f"{error.message}; {error.hint}") from None


def relations(parts: Mapping[str, bytes], main: str) -> dict[str, str]:
    """Return the parts that a part names, by the ids of their relationships.

    Raises UnreadableError.
    """
    with _readable():
        return related(parts, main)
