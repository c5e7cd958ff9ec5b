"""The codes of a part's fields, whole, however Word has split them over runs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from cchc_cli.ooxml.names import w
from cchc_cli.ooxml.xml import Element

_CODES = (w("instrText"), w("delInstrText"))


@dataclass(slots=True)
class _Field:
    """A field that has begun (ISO/IEC 29500-1, 17.16.18): its code comes before its result."""

    element: Element
    words: list[str] = field(default_factory=list)
    in_code: bool = True
    composed: bool = False

    @property
    def code(self) -> str:
        return " ".join("".join(self.words).split())


@dataclass(frozen=True, slots=True)
class Code:
    """The code of a field, and where that stands."""

    text: str
    composed: bool
    """Another field stands where its name does, so that only Word knows what it will be."""
    element: Element

    @property
    def name(self) -> str:
        """Its name in capitals: `PAGE`, `INCLUDETEXT`."""
        return self.text.partition(" ")[0].upper()


def codes(root: Element) -> Iterator[Code]:
    """Yield the codes of a part's fields, inner ones before the outer."""
    open_: list[_Field] = []
    for element in root.iter(w("fldSimple"), w("fldChar"), *_CODES):
        inner = open_[-1] if open_ else None
        if element.tag == w("fldSimple"):
            text = " ".join((element.get(w("instr")) or "").split())
            yield Code(text, composed=False, element=element)
        elif element.tag in _CODES:
            if inner is not None and inner.in_code:
                inner.words.append(element.text or "")
        elif element.get(w("fldCharType")) == "begin":
            if inner is not None and inner.in_code and not _is_named("".join(inner.words)):
                inner.composed = True
            open_.append(_Field(element))
        elif inner is not None and inner.in_code:  # its code ends: with "separate", or at once
            inner.in_code = False
            yield Code(inner.code, inner.composed, inner.element)
        if element.get(w("fldCharType")) == "end" and open_:
            open_.pop()
    yield from (Code(f.code, f.composed, f.element) for f in open_ if f.in_code)


def _is_named(text: str) -> bool:
    """Tell whether a code's name is complete; a formula begins with =, whatever follows."""
    begun = text.lstrip()
    return begun.startswith("=") or len(begun.split(maxsplit=1)) > 1 or begun != begun.rstrip()
