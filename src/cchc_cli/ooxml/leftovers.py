"""What people leave in a Word file while they work on it, and nobody should get with it.

Changes that were not accepted, comments, hidden text, and "track changes" switched on.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from cchc_cli.ooxml.names import MAIN, local, w
from cchc_cli.ooxml.parsed import root_of
from cchc_cli.ooxml.relations import part_of_kind
from cchc_cli.ooxml.texts import comments, texts
from cchc_cli.ooxml.xml import Element
from cchc_cli.patterns import regex

LeftoverKind = Literal["change", "comment", "tracking", "hidden"]
_CHANGES = (
    *("ins", "del", "moveFrom", "moveTo"),
    *("cellIns", "cellDel", "cellMerge", "numberingChange"),
    *("rPrChange", "pPrChange", "sectPrChange"),
    *("tblPrChange", "tblGridChange", "tblPrExChange", "trPrChange", "tcPrChange"),
)
"""Elements of a tracked change (ISO/IEC 29500-1, 17.13.5)."""
_SIGNS = regex(
    rb"<(?:[^\s<>/:]+:)?(?:" + "|".join(_CHANGES).encode() + rb"|comment\w*|vanish|hidden)\b"
)
"""What a part without any of this holds is not looked for; any prefix may stand before it."""
_HOLDERS = {"p", "tr", "tbl", "sectPr"}
_OFF = {"0", "false", "off"}


class Leftover(NamedTuple):
    """One thing left in a file: of which kind, and where it stands."""

    kind: LeftoverKind
    what: str
    """The element of a change, the words of a comment, the letters that are hidden."""
    root: str
    """The root element of its part: document, hdr, ftr, footnotes, settings…"""
    element: Element
    """The paragraph (row, table, section) that it stands in; None where it has no place."""

    @property
    def text(self) -> str:
        """The words of its place, deleted ones too."""
        if self.element is None:
            return ""
        letters = (t.text or "" for t in self.element.iter(w("t"), w("delText")))
        return " ".join("".join(letters).split())


def leftovers(parts: Mapping[str, bytes]) -> Iterator[Leftover]:
    """Yield what was left in a file; raises BrokenXmlError, ForbiddenXmlError."""
    settings = _named(parts, "settings")
    if settings is not None and _on(settings.find(w("trackRevisions"))):
        yield Leftover("tracking", "", "settings", None)
    hiding = _Hiding(_named(parts, "styles"))
    signed = [
        root_of(parts, name)
        for name in texts(parts)
        if hiding.styles_hide or _SIGNS.search(parts[name])
    ]
    for root in signed:
        yield from _changes(root)
        yield from hiding.hidden(root)
    yield from _comments(signed, (root_of(parts, name) for name in comments(parts)))


def _named(parts: Mapping[str, bytes], kind: str) -> Element:
    """Return the root of the one part of a kind; None where there is none."""
    name = part_of_kind(parts, MAIN, kind)
    return root_of(parts, name) if name in parts else None


def _changes(root: Element) -> Iterator[Leftover]:
    """Yield one change a place: what Word takes for one act is many elements in the file."""
    seen: set[Element] = set()
    holders = _Nearest(*_HOLDERS)
    for change in root.iter(*map(w, _CHANGES)):
        holder = holders.around(change)
        if holder not in seen:
            seen.add(holder)
            yield Leftover("change", local(change), local(root), holder)


def _comments(signed: Iterable[Element], parts: Iterable[Element]) -> Iterator[Leftover]:
    """Yield every comment once, by its words or by the marks that are left of it."""
    words = {comment.get(w("id")): comment for part in parts for comment in part.iter(w("comment"))}
    marks: dict[str | None, tuple[str, Element]] = {}
    holders = _Nearest(*_HOLDERS)
    for root in signed:
        for mark in root.iter(w("commentRangeStart"), w("commentReference")):
            marks.setdefault(mark.get(w("id")), (local(root), holders.around(mark)))
    for name in {**marks, **words}:
        said = "" if name not in words else "".join(t.text or "" for t in words[name].iter(w("t")))
        yield Leftover("comment", said, *marks.get(name, ("comments", None)))


class _Nearest:
    """Finds the nearest element of some names around others.

    What was found is kept: a hundred thousand changes may stand deep in one paragraph.
    """

    def __init__(self, *names: str) -> None:
        self.names = names
        self.known: dict[Element, Element] = {}

    def around(self, element: Element) -> Element:
        """Return it; None where there is none."""
        passed, at = [], element.getparent()
        while at is not None and at not in self.known and local(at) not in self.names:
            passed.append(at)
            at = at.getparent()
        found = self.known.get(at, at)
        self.known.update(dict.fromkeys(passed, found))
        return found


def _on(toggle: Element) -> bool | None:
    """Read a toggle; None where it is not there."""
    return None if toggle is None else (toggle.get(w("val")) or "1").lower() not in _OFF


class _Hiding:
    """Which runs are hidden, by themselves or through their styles."""

    def __init__(self, styles: Element) -> None:
        found = [] if styles is None else styles.findall(w("style"))
        self.by_id = {style.get(w("styleId")): style for style in found}
        self.default = {
            style.get(w("type")): style.get(w("styleId"))
            for style in found
            if (style.get(w("default")) or "0").lower() not in _OFF
        }
        always = None if styles is None else styles.find(f"{w('docDefaults')}//{w('vanish')}")
        self.always = bool(_on(always))
        self.named: dict[tuple[Element, str], bool | None] = {}
        """What the styles of paragraphs and tables say; their words are asked for one by one."""
        self.said: dict[str | None, bool | None] = {}
        """What each style says with those that it stands on."""
        self.styles_hide = styles is not None and any(True for _ in styles.iter(w("vanish")))

    def hidden(self, root: Element) -> Iterator[Leftover]:
        """Yield hidden words, those of a paragraph together, and rows that are hidden."""
        words: dict[Element, list[str]] = {}
        holders, paragraphs, tables = _Nearest(*_HOLDERS), _Nearest("p"), _Nearest("tbl")
        for run in root.iter(w("r")):
            text = "".join(t.text or "" for t in run.findall(w("t")))
            if text.strip() and self._is_hidden(run, paragraphs.around(run), tables.around(run)):
                words.setdefault(holders.around(run), []).append(text)
        for mark in root.iter(w("hidden")):
            if _on(mark):
                words.setdefault(holders.around(mark), [])
        for holder, letters in words.items():
            yield Leftover("hidden", "".join(letters), local(root), holder)

    def _is_hidden(self, run: Element, paragraph: Element, table: Element) -> bool:
        """Compute a toggle as Word does (17.7.3): styles are combined by exclusive or."""
        direct = _on(run.find(f"{w('rPr')}/{w('vanish')}"))
        if direct is not None or self.always:
            return self.always if direct is None else direct
        states = (
            self._of_style(run, "r", "character"),
            self._of_holder(paragraph, "p", "paragraph"),
            self._of_holder(table, "tbl", "table"),
        )
        return sum(map(bool, states)) % 2 == 1

    def _of_holder(self, holder: Element, prefix: str, kind: str) -> bool | None:
        key = holder, kind  # what stands in no table has the default style of tables
        if key not in self.named:
            self.named[key] = self._of_style(holder, prefix, kind)
        return self.named[key]

    def _of_style(self, element: Element, prefix: str, kind: str) -> bool | None:
        """Find what the style of an element says."""
        naming = None
        if element is not None:
            naming = element.find(f"{w(f'{prefix}Pr')}/{w(f'{prefix}Style')}")
        return self._of_chain(self.default.get(kind) if naming is None else naming.get(w("val")))

    def _of_chain(self, name: str | None) -> bool | None:
        """Find what the nearest style of a chain says; a circle says nothing."""
        passed: dict[str | None, None] = {}
        state = None
        while state is None and name in self.by_id and name not in passed:
            if name in self.said:
                state = self.said[name]
                break
            passed[name] = None
            state = _on(self.by_id[name].find(f"{w('rPr')}/{w('vanish')}"))
            based = self.by_id[name].find(w("basedOn"))
            name = None if based is None else based.get(w("val"))
        self.said.update(dict.fromkeys(passed, state))
        return state
