"""The styles of an appendix in the document that it is appended to.

A style is known by its name: its id differs with the language of the Word that saved it.
One that looks the same is used as it is there; one that differs, or is based on one that
differs, comes under a name of its own, so that neither file changes how the other looks.
"""

from collections.abc import Iterable, Iterator
from copy import deepcopy

from lxml import etree

from cchc_cli.ooxml.names import MAIN, WORD_URI, local, w
from cchc_cli.ooxml.order import paragraph_property
from cchc_cli.ooxml.relations import part_of_kind
from cchc_cli.ooxml.xml import Element, fragment, same, written
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.reading import parsed

_USES = (w("pStyle"), w("rStyle"), w("tblStyle"))
_LINKS = (w("basedOn"), w("next"), w("link"))
_VALUE = w("val")
_STYLELESS = etree.XPath("descendant-or-self::w:p[not(w:pPr/w:pStyle)]", namespaces={"w": WORD_URI})
Styles = dict[str, Element]


def bring_styles(
    parts: dict[str, bytes], more: dict[str, bytes], roots: list[Element], *, number: int
) -> None:
    """Add to a document the styles that the texts of its n-th appendix use.

    Raises TemplateError for a style that numbers its paragraphs.
    """
    sheet_name = _styles_part(more)
    theirs = _by_id(parsed_text(more, sheet_name)) if sheet_name in more else {}
    for root in roots:
        _name_default(root, theirs)
    uses = [use for root in roots for use in root.iter(*_USES)]
    used = _with_linked({use.get(_VALUE) for use in uses}, theirs)
    _refuse_numbers([*roots, *(theirs[name] for name in used)])
    sheet = _sheet(parts)
    ours = _by_id(sheet)
    new_ids, differing = _new_ids(ours, theirs, used, number)
    taken = set(ours)
    for name in sorted(used):
        if new_ids[name] not in taken:
            sheet.append(_copy(theirs[name], new_ids, number if name in differing else None))
    parts[_styles_part(parts)] = written(sheet)
    for use in uses:
        old = use.get(_VALUE)
        if new_ids.get(old, old) != old:
            use.set(_VALUE, new_ids[old])


def _styles_part(parts: dict[str, bytes]) -> str:
    return part_of_kind(parts, MAIN, "styles")


def _sheet(parts: dict[str, bytes]) -> Element:
    name = _styles_part(parts)
    if name not in parts:
        raise TemplateError(f"mẫu thiếu phần {name}", hint="mở bằng Word rồi lưu lại")
    return parsed_part(parts, name)


def parsed_part(parts: dict[str, bytes], name: str) -> Element:
    """Parse a part; raises TemplateError that names it."""
    try:
        return parsed(parts[name])
    except TemplateError as error:
        error.message = f"phần {name}: {error.message}"
        raise


def parsed_text(parts: dict[str, bytes], name: str) -> Element:
    """Parse a part whose styles are brought; raises TemplateError for one that names none."""
    root = parsed_part(parts, name)
    for element in root.iter(*_USES, *_LINKS):
        if element.get(_VALUE) is None:
            message = f"phần {name} có `{local(element)}` không nêu kiểu nào"
            raise TemplateError(message, hint="mở bằng Word rồi lưu lại")
    return root


def _by_id(sheet: Element) -> Styles:
    """Return the styles by their ids; none can be used that has none."""
    styles = ((style.get(w("styleId")), style) for style in sheet.iter(w("style")))
    return {name: style for name, style in styles if name}


def _title(style: Element) -> str:
    name = style.find(w("name"))
    return "" if name is None else name.get(_VALUE) or ""


def _kind_and_title(style: Element) -> tuple[str, str]:
    return style.get(w("type")) or "paragraph", _title(style)


def _name_default(text: Element, styles: Styles) -> None:
    """Write the default style at paragraphs without one: the document's may look otherwise."""
    defaults = (name for name, style in styles.items() if _is_default(style))
    usual = next(defaults, None)
    for paragraph in _STYLELESS(text) if usual else ():
        paragraph_property(paragraph, "pStyle").set(_VALUE, usual)


def _is_default(style: Element) -> bool:
    on = style.get(w("default")) in {"1", "true", "on"}
    return on and style.get(w("type")) == "paragraph"


def _refuse_numbers(elements: Iterable[Element]) -> None:
    """Refuse automatic numbers, whose definitions are not brought; 0 says that there is none."""
    for element in elements:
        for number in element.iter(w("numId")):
            if number.get(_VALUE) != "0":
                raise TemplateError("mẫu phụ lục không dùng được đánh số tự động (gõ số bằng tay)")


def _new_ids(
    ours: Styles, theirs: Styles, used: set[str], number: int
) -> tuple[dict[str, str], set[str]]:
    """Return the id that each used style has in the document, and which of them differ."""
    by_title = {_kind_and_title(style): name for name, style in ours.items()}
    counterpart = {name: by_title.get(_kind_and_title(theirs[name]), "") for name in used}
    differing = _with_based(
        {
            name
            for name in used
            if counterpart[name]
            and not _look_alike(theirs[name], theirs, ours[counterpart[name]], ours)
        },
        {name: theirs[name] for name in used if counterpart[name]},
    )
    ids = {}
    for name in used:
        taken = name in differing or (not counterpart[name] and name in ours)
        ids[name] = f"{name}-A{number}" if taken else counterpart[name] or name
    return ids, differing


def _with_based(differing: set[str], styles: Styles) -> set[str]:
    """Return styles that differ, with all that are based on them."""
    based: dict[str, list[str]] = {}
    for name, style in styles.items():
        for base in _bases(style):
            based.setdefault(base, []).append(name)
    found: set[str] = set()
    waiting = list(differing)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += based.get(name, ())
    return found


def _look_alike(style: Element, styles: Styles, other: Element, others: Styles) -> bool:
    """Tell whether styles of two files say the same, however they call those they lead to."""
    if fragment(style) == fragment(other):  # so they lead to the same ids
        leads = [link.get(_VALUE) for link in _links(style)]
        if all(_title_of(name, styles) == _title_of(name, others) for name in leads):
            return True
    return same(_by_title(style, styles), _by_title(other, others))


def _title_of(name: str, styles: Styles) -> str | None:
    return _title(styles[name]) if name in styles else None


def _by_title(style: Element, styles: Styles) -> Element:
    """Copy a style with names in the place of ids, to be compared with another file's."""
    copy = deepcopy(style)
    copy.set(w("styleId"), _title(style))
    for link in _links(copy):
        if link.get(_VALUE) in styles:
            link.set(_VALUE, _title(styles[link.get(_VALUE)]))
    return copy


def _bases(style: Element) -> set[str]:
    return {link.get(_VALUE) for link in _links(style) if link.tag == w("basedOn")}


def _links(style: Element) -> Iterator[Element]:
    return (child for child in style if child.tag in _LINKS)


def _with_linked(used: set[str], styles: Styles) -> set[str]:
    """Return the styles that are used, with all that they are based on or lead to."""
    wanted: set[str] = set()
    waiting = list(used)
    while waiting:
        name = waiting.pop()
        if name in styles and name not in wanted:
            wanted.add(name)
            waiting += [link.get(_VALUE) for link in _links(styles[name])]
    return wanted


def _copy(style: Element, ids: dict[str, str], number: int | None) -> Element:
    """Copy a style with the ids that it and those it leads to have in the document.

    With a number its name says that it is the n-th appendix's.
    """
    copy = deepcopy(style)
    copy.set(w("styleId"), ids[style.get(w("styleId"))])
    copy.attrib.pop(w("default"), None)
    for link in _links(copy):
        link.set(_VALUE, ids.get(link.get(_VALUE), link.get(_VALUE)))
    if number is not None:
        name = copy.find(w("name"))
        if name is None:
            name = etree.Element(w("name"))
            copy.insert(0, name)
        name.set(_VALUE, f"{_title(style)} (phụ lục {number})")
    return copy
