"""Paragraphs, rows and cells that hold statements alone: they go, and their blocks stay."""

from typing import NamedTuple

from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.faults import fault, misplaced, tags_of
from cchc_cli.word.inline import OBJECT, flatten
from cchc_cli.word.tags import Tag

_SHOWN = (
    *("drawing", "pict", "object", "sdt", "hyperlink", "fldSimple"),
    *("footnoteReference", "endnoteReference", "sectPr"),
)


class _Content(NamedTuple):
    """What an element holds: its tags without comments, and the words between all tags."""

    tags: list[Tag]
    words: str
    any_tag: bool
    """Whether there is a tag, comments included."""
    paragraphs: list[Element]

    @property
    def statements(self) -> list[Tag]:
        return [tag for tag in self.tags if tag.kind == "statement"]

    def is_only(self, statements: list[Tag]) -> bool:
        """Tell whether it holds these statements and nothing that is seen on paper."""
        return (
            not self.words.strip()
            and len(statements) == len(self.tags)
            and not any(map(_shows_more, self.paragraphs))
        )


def structural_tags(element: Element) -> list[Tag] | None:
    """Return the statements of a paragraph, row or cell that holds nothing else; else None.

    Raises TemplateError for a tag of another level, or one that is not alone as it must be.
    """
    level = local(element)
    content = _content(element)
    statements = content.statements
    meant = [tag for tag in statements if tag.level == level]
    if level == "p" and any(tag.level not in {"", "p"} for tag in statements):
        raise misplaced(statements[0], element)
    only = content.is_only(statements)
    if meant and not only:
        raise _not_alone(level, content.words, element)
    if not only:
        return None
    if level == "p":
        return statements if content.any_tag else None
    plain_row = level == "tr" and bool(statements) and all(not t.level for t in statements)
    return statements if meant or plain_row else None


def _content(element: Element) -> _Content:
    """Read all paragraphs of an element."""
    paragraphs = [element] if local(element) == "p" else list(element.iter(w("p")))
    found: list[Tag] = []
    words = ""
    for paragraph in paragraphs:
        line = flatten(paragraph)
        tags = tags_of(line.text, paragraph)
        found += tags
        words += _without(line.text, tags)
    return _Content(
        tags=[tag for tag in found if tag.kind != "comment"],
        words=words.replace(OBJECT, " "),
        any_tag=bool(found),
        paragraphs=paragraphs,
    )


def _not_alone(level: str, words: str, element: Element) -> TemplateError:
    return fault(
        TemplateError(
            f"thẻ {{%{level} … %}} phải đứng một mình",
            excerpt=words.strip()[:60],
            hint="chuyển thẻ sang đoạn (hàng, ô) riêng; đoạn ấy sẽ biến mất khi in",
        ),
        element,
    )


def _shows_more(paragraph: Element) -> bool:
    """Tell whether a paragraph has on paper what is not among its letters.

    Words in a box or a smart tag, a line, a note, the end of a section: all would go with it.
    """
    own = set(paragraph.findall(f"{w('r')}/{w('t')}"))
    texts = (text for text in paragraph.iter(w("t")) if text not in own)
    shown = next(paragraph.iter(*map(w, _SHOWN)), None) is not None
    return shown or any((text.text or "").strip() for text in texts)


def _without(text: str, tags: list[Tag]) -> str:
    """Return a line without its tags."""
    at, rest = 0, []
    for tag in tags:
        rest.append(text[at : tag.start])
        at = tag.end
    return "".join([*rest, text[at:]])
