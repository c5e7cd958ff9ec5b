"""The codes of a part's fields, whole, however Word has split them over runs."""

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import category

from cchc_cli.ooxml.names import w
from cchc_cli.ooxml.xml import Element
from cchc_cli.patterns import regex

_CODE, _DELETED, _TEXT = w("instrText"), w("delInstrText"), w("t")
_BLANKS = (w("tab"), w("br"), w("cr"))
_READINGS = (
    {_CODE, _DELETED, _TEXT, *_BLANKS},
    {_CODE, _TEXT, *_BLANKS},
    {_CODE, _DELETED},
    {_CODE},
)
"""What the code may be made of: programs differ in what they pass over."""
_LONGEST_NAME = 20
"""No field has a name as long; a beginning that goes on is no name."""
_NAME = regex(r"[^\w=]*([^\W\d_]+)")
"""A name ends with its letters: `DDEAUTO"cmd"` needs no space. A formula (=) has none."""
_OWN = w("")


class Code(NamedTuple):
    """The code of a field."""

    text: str
    composed: bool = False
    """Only the program that opens it knows what it will be: another field stands where its name
    does, or parts of it stand in branches that some programs pass over."""

    @property
    def name(self) -> str:
        """Its name in capitals: `PAGE`, `INCLUDETEXT`."""
        found = _NAME.match(self.text)
        return "" if found is None else found[1].upper()


class _Field:
    """A field that has begun (ISO/IEC 29500-1, 17.16.18): its code comes before its result."""

    def __init__(self, begin: Element) -> None:
        self.pieces: list[tuple[str, str]] = []
        self.begun = ""
        self.in_code = True
        self.composed = False
        self.branch = _branch(begin)

    @property
    def codes(self) -> Iterator[Code]:
        """Its code, read in each way that makes a difference."""
        texts = ("".join(t for tag, t in self.pieces if tag in tags) for tags in _READINGS)
        found = dict.fromkeys(_code(text, composed=self.composed) for text in texts)
        yield from [code for code in found if code.text] or [_code("", composed=self.composed)]

    @property
    def is_named(self) -> bool:
        """Whether the name is complete; a formula begins with =, whatever follows."""
        begun = self.begun
        return len(begun) > _LONGEST_NAME or begun[:1] == "=" or any(map(str.isspace, begun))

    def add(self, element: Element) -> None:
        """Take more of the code; of its beginning no more is kept than a name needs."""
        if not self.in_code:
            return
        text = " " if element.tag in _BLANKS else element.text or ""
        self.pieces.append((element.tag, text))
        if text:
            self.check(element)
        if element.tag == _CODE and not self.is_named:
            self.begun = (self.begun + _visible(text)).lstrip()

    def hold(self) -> None:
        """Take in another field, which may make the name of this one."""
        self.composed = self.composed or (self.in_code and not self.is_named)

    def check(self, element: Element) -> None:
        """Notice what does not stand in the branch where the field began."""
        if _branch(element) is not self.branch:
            self.composed = True


def _branch(element: Element) -> Element | None:
    """Find what a program may pass over with all in it: the nearest element not of Word's text."""
    return next((e for e in element.iterancestors() if not e.tag.startswith(_OWN)), None)


def _visible(text: str) -> str:
    """Leave out letters without a shape, which break a name only for those who search it."""
    return text if text.isascii() else "".join(c for c in text if category(c) != "Cf")


def _code(text: str, *, composed: bool = False) -> Code:
    return Code(" ".join(_visible(text).split()), composed)


def codes(root: Element) -> Iterator[Code]:
    """Yield the codes of a part's fields, inner ones before the outer.

    A field may yield several: one for each way in which its code can be read.
    """
    open_: list[_Field] = []
    for element in root.iter(w("fldSimple"), w("fldChar"), *_READINGS[0]):
        inner = open_[-1] if open_ else None
        kind = element.get(w("fldCharType"))
        if element.tag in _READINGS[0]:
            if inner is not None:
                inner.add(element)
            continue
        if inner is not None and (kind == "begin" or element.tag == w("fldSimple")):
            inner.hold()
        if element.tag == w("fldSimple"):
            yield _code(element.get(w("instr")) or "")
        elif kind == "begin":
            open_.append(_Field(element))
        elif inner is not None:
            yield from _closed(inner, element)
            if kind == "end":
                open_.pop()
    for field in (field for field in open_ if field.in_code):
        yield from field.codes


def _closed(field: _Field, mark: Element) -> Iterator[Code]:
    """Yield the code that ends with a mark: with "separate", or at once with "end"."""
    known = field.composed
    field.check(mark)
    if field.in_code or field.composed != known:
        field.in_code = False
        yield from field.codes
