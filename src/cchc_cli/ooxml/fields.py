"""The codes of a part's fields, whole, however Word has split them over runs."""

from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.ooxml.names import w
from cchc_cli.ooxml.xml import Element

_CODES = (w("instrText"), w("delInstrText"))
_LONGEST_NAME = 20
"""No field has a name as long; a beginning that goes on is no name."""


class Code(NamedTuple):
    """The code of a field."""

    text: str
    composed: bool = False
    """Another field stands where its name does, so that only Word knows what it will be."""

    @property
    def name(self) -> str:
        """Its name in capitals: `PAGE`, `INCLUDETEXT`."""
        return self.text.partition(" ")[0].upper()


class _Field:
    """A field that has begun (ISO/IEC 29500-1, 17.16.18): its code comes before its result."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.begun = ""
        self.in_code = True
        self.composed = False

    @property
    def code(self) -> Code:
        return _code("".join(self.words), composed=self.composed)

    @property
    def is_named(self) -> bool:
        """Whether the name is complete; a formula begins with =, whatever follows."""
        begun = self.begun
        return len(begun) > _LONGEST_NAME or begun[:1] == "=" or any(map(str.isspace, begun))

    def add(self, text: str) -> None:
        """Take more of the code; of its beginning no more is kept than a name needs."""
        self.words.append(text)
        if not self.is_named:
            self.begun = (self.begun + text).lstrip()


def _code(text: str, *, composed: bool = False) -> Code:
    return Code(" ".join(text.split()), composed)


def codes(root: Element) -> Iterator[Code]:
    """Yield the codes of a part's fields, inner ones before the outer."""
    open_: list[_Field] = []
    for element in root.iter(w("fldSimple"), w("fldChar"), *_CODES):
        inner = open_[-1] if open_ else None
        if element.tag == w("fldSimple"):
            yield _code(element.get(w("instr")) or "")
        elif element.tag in _CODES:
            if inner is not None and inner.in_code:
                inner.add(element.text or "")
        elif element.get(w("fldCharType")) == "begin":
            if inner is not None and inner.in_code and not inner.is_named:
                inner.composed = True
            open_.append(_Field())
        elif inner is not None and inner.in_code:  # its code ends: with "separate", or at once
            inner.in_code = False
            yield inner.code
        if element.get(w("fldCharType")) == "end" and open_:
            open_.pop()
    yield from (field.code for field in open_ if field.in_code)
