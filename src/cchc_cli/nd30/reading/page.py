"""A Word document as a checker needs it: paragraphs with their effective formatting."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from cchc_cli.nd30.words import fold

if TYPE_CHECKING:
    from cchc_cli.ooxml.dangers import Danger
    from cchc_cli.ooxml.leftovers import LeftoverKind


class Fonts(NamedTuple):
    """The font of each kind of letters (ISO/IEC 29500-1, 17.3.2.26)."""

    ascii: str
    other: str
    """Letters beyond ASCII, the Vietnamese ones among them (hAnsi)."""
    east: str
    hinted: bool
    """Dashes, quotes and the like are taken from the East Asian font."""

    def shown(self, text: str) -> set[str]:
        """Return the fonts that a text is really set in."""
        if text.isascii():
            return {self.ascii}
        return {self._of(letter) for letter in set(text) if not letter.isspace()}

    def _of(self, letter: str) -> str:
        if letter.isascii():
            return self.ascii
        if letter >= "\u2e80" and not "\ue000" <= letter <= "\uf8ff":
            return self.east
        return self.east if self.hinted and _is_hinted(letter) else self.other


def _is_hinted(letter: str) -> bool:
    return "\u2000" <= letter <= "\u2bff" or letter in "¡¤§¨ª\u00ad¯°±²³´¶·¸¹º¼½¾¿×÷"


class Look(NamedTuple):
    """Effective formatting of a run; the size is in points."""

    fonts: Fonts
    size: float
    bold: bool
    italic: bool
    caps: bool
    underline: bool
    hidden: bool
    colour: str


class Run(NamedTuple):
    """A stretch of text of one formatting."""

    text: str
    look: Look

    @property
    def fonts(self) -> set[str]:
        """The fonts that its letters are set in."""
        return self.look.fonts.shown(self.text)


class Line(NamedTuple):
    """A line under a text."""

    length: float
    """Millimetres; -1 where nobody can tell."""
    typed: bool = False
    """Of underscores: nobody can type just the length that is wanted."""


def size_of(runs: list[Run]) -> float:
    """Return the size of the first letters that are printed, in points."""
    return next((run.look.size for run in runs if not run.text.isspace()), 0.0)


class Layout(NamedTuple):
    """Effective formatting of a paragraph; indents in millimetres, spacing in points."""

    align: str
    left: float
    right: float
    first: float
    before: float
    after: float
    line: float
    """In lines; a fixed height is negative, in points."""
    border: bool
    contextual: bool
    style: str
    numbered: tuple[str, int] | None = None
    """The list and its level, where Word writes a number or a dash by itself."""
    stops: tuple[tuple[float, str], ...] = ()
    """Tab stops: where in millimetres, and left, center, right."""
    frame: str | None = None
    """In a frame: how that stands on the page, "" for not said."""
    ruled_above: bool = False
    """It has a line above it."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph, and where it stands."""

    text: str
    runs: list[Run]
    layout: Layout
    section: int
    place: tuple[int, ...] = ()
    """Table, row and cell, from 1; empty outside tables. Inner tables add three more."""
    number: int = 0
    """Which paragraph of the body or of the cell it is, from 1."""
    index: int = 0
    """Which paragraph of the page it is, from 0."""
    room: float = 165.0
    """Millimetres of width that its column has."""
    drawn: tuple[Line, ...] = ()
    """The lines drawn or typed in it."""
    box: bool = False
    """It stands in a text box."""
    part: str = "body"
    element: Any = None
    """Where it stands in the XML."""
    decomposed: bool = False
    """It was typed with letters whose marks are characters of their own."""
    label: Run | None = None
    """The number or dash that Word writes before it, which looks as its list says."""
    bare: str = field(init=False)
    """Its text without spaces around, and no-break spaces as spaces."""
    mark: str = field(init=False)
    """That text folded, which tells components by their words."""
    look: Look | None = field(init=False)
    """The formatting of most of its letters."""

    def __post_init__(self) -> None:
        """Work out once what every rule asks for."""
        self.bare = " ".join(self.text.split())
        self.mark = fold(self.bare)
        self.look = _look_of(self.runs)

    @property
    def where(self) -> str:
        """Say where to look in Word."""
        words = []
        if self.place:
            names = ("bảng", "hàng", "ô")
            words = [f"{names[i % 3]} {number}" for i, number in enumerate(self.place)]
        if self.box:
            words.append("khung chữ")
        start = f"{self.part}, " if self.part != "body" else ""
        shown = self.bare if len(self.bare) <= 60 else f"{self.bare[:59]}…"  # noqa: PLR2004
        return f"{start}{', '.join([*words, f'đoạn {self.number}'])}: «{shown}»"


def _look_of(runs: list[Run]) -> Look | None:
    """Return the formatting of most letters; None without any."""
    if len(runs) == 1:  # as most paragraphs have
        return None if runs[0].text.isspace() else runs[0].look
    counts: dict[Look, int] = {}
    for run in runs:
        letters = sum(map(len, run.text.split()))
        if letters:
            counts[run.look] = counts.get(run.look, 0) + letters
    return max(counts, key=lambda look: counts[look]) if counts else None


class PageNumber(NamedTuple):
    """How a header or footer shows the page number."""

    align: str
    look: Look | None


@dataclass(slots=True)
class Header:
    """A header or footer."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    page_number: PageNumber | None = None


@dataclass(slots=True)
class Section:
    """Page set-up in millimetres."""

    width: float = 215.9
    height: float = 279.4
    top: float = 25.4
    bottom: float = 25.4
    left: float = 25.4
    right: float = 25.4
    title_page: bool = False
    restart: int | None = None
    number_format: str = "decimal"
    headers: dict[str, Header] = field(default_factory=dict)
    footers: dict[str, Header] = field(default_factory=dict)

    @property
    def landscape(self) -> bool:
        """Whether the page is wider than high."""
        return self.width > self.height

    @property
    def text_width(self) -> float:
        """Room for text between the margins."""
        return self.width - self.left - self.right


class Left(NamedTuple):
    """What people left in a file, with the words of its place: the XML that it was in is let go."""

    kind: "LeftoverKind"
    what: str
    root: str
    text: str


@dataclass(slots=True)
class Page:
    """A whole document."""

    paragraphs: list[Paragraph]
    sections: list[Section]
    even_odd: bool = False
    """Even pages have headers of their own."""
    leftovers: tuple[Left, ...] = ()
    """What people left in it while they worked on it."""
    dangers: tuple["Danger", ...] = ()
    """What in it acts by itself or leads out of it."""

    def after(self, paragraph: Paragraph, most: int) -> list[Paragraph]:
        """Return a paragraph and those after it, `most` in all."""
        return self.paragraphs[paragraph.index : paragraph.index + most]
