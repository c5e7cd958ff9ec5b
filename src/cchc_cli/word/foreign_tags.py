"""Tags of other tools, which would be printed as they stand; and templates without any tag."""

import re
from collections.abc import Iterator, Mapping

from cchc_cli.ooxml.names import w
from cchc_cli.ooxml.texts import texts
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.places import place_of, text_of
from cchc_cli.word.reading import parsed
from cchc_cli.word.tagged import has_tags

_FIELD = re.compile(r"\bMERGEFIELD\s+\"?([^\s\"\\]+)", re.IGNORECASE)
_TYPED = re.compile(r"\$\{\s*([^{}]+?)\s*\}|«(\w+)»")


def has_no_tag(parts: Mapping[str, bytes]) -> bool:
    """Tell whether nothing of the record would be printed."""
    return not any(has_tags(parts[name]) for name in texts(parts))


def foreign_tags(parts: Mapping[str, bytes]) -> Iterator[TemplateError]:
    """Yield tags of mail merge and of other tools, each with how ours look."""
    for part in texts(parts):
        for paragraph in parsed(parts[part]).iter(w("p")):
            for written, name in _of(paragraph):
                message = f"thẻ của công cụ khác: {written}"
                hint = f"gõ {{{{ {name} }}}}, với tên mà `cchc template vars` liệt kê"
                yield TemplateError(message, place_of(paragraph), text_of(paragraph), hint)


def _of(paragraph: Element) -> Iterator[tuple[str, str]]:
    """Yield each tag as it is written, and the name in it.

    What a merge field shows looks like a typed «name»; it is told once, as a field.
    """
    codes = ["".join(code.text or "" for code in paragraph.iter(w("instrText")))]
    codes += [field.get(w("instr")) or "" for field in paragraph.iter(w("fldSimple"))]
    merged = _FIELD.findall(" ".join(codes))
    yield from ((f"trường trộn thư MERGEFIELD {name}", name) for name in merged)
    text = "".join(t.text or "" for t in paragraph.iter(w("t")))
    for found in _TYPED.finditer(text):
        if (name := found[1] or found[2]) not in merged:
            yield f"`{found[0]}`", name
