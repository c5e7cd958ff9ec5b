"""A Word document as a checker needs it: paragraphs with their effective formatting.

No data classes: making them would cost each run as much as Python's own start.
"""

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
        if text.isascii() or (self.ascii == self.other == self.east and not text.isspace()):
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


class Paragraph:
    """A paragraph, and where it stands."""

    __slots__ = (
        *("text", "runs", "layout", "section", "place", "number", "index", "room", "drawn"),
        *("box", "part", "element", "within", "decomposed", "label", "bare"),
        *("look", "_mark"),
    )

    def __init__(
        self,
        text: str,
        runs: list[Run],
        layout: Layout,
        section: int,
        place: tuple[int, ...] = (),
        number: int = 0,
        *,
        room: float = 165.0,
        drawn: tuple[Line, ...] = (),
        box: bool = False,
        element: Any = None,
        decomposed: bool = False,
        label: Run | None = None,
    ) -> None:
        """Work out once what every rule asks for."""
        self.text = text
        self.runs = runs
        self.layout = layout
        self.section = section
        self.place = place
        """Table, row and cell, from 1; empty outside tables. Inner tables add three more."""
        self.number = number
        """Which paragraph of the body or of the cell it is, from 1."""
        self.index = 0
        """Which paragraph of the page it is, from 0."""
        self.room = room
        """Millimetres of width that its column has."""
        self.drawn = drawn
        """The lines drawn or typed in it."""
        self.box = box
        """It stands in a text box."""
        self.part = "body"
        self.element = element
        """Where it stands in the XML."""
        self.within: tuple[int, int] | None = None
        """Of a piece: how many breaks and tabs stand before it in its element, and in all of it."""
        self.decomposed = decomposed
        """It was typed with letters whose marks are characters of their own."""
        self.label = label
        """The number or dash that Word writes before it, which looks as its list says."""
        self.bare = " ".join(text.split())
        """Its text without spaces around, and no-break spaces as spaces."""
        self.look = _look_of(runs)
        """The formatting of most of its letters."""
        self._mark: str | None = None

    @property
    def mark(self) -> str:
        """Its text folded, which tells components by their words."""
        if self._mark is None:
            self._mark = fold(self.bare)
        return self._mark

    def cut(
        self,
        runs: list[Run],
        text: str | None = None,
        layout: Layout | None = None,
        drawn: tuple[Line, ...] | None = None,
    ) -> "Paragraph":
        """Return a piece of it, or all of it where only its runs are others."""
        made = Paragraph(
            self.text if text is None else text,
            runs,
            layout or self.layout,
            self.section,
            self.place,
            self.number,
            room=self.room,
            drawn=self.drawn if drawn is None else drawn,
            box=self.box,
            element=self.element,
            decomposed=self.decomposed,
            label=self.label,
        )
        made.index, made.part, made.within = self.index, self.part, self.within
        return made

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


class Header:
    """A header or footer."""

    __slots__ = ("page_number", "paragraphs")

    def __init__(self) -> None:
        """Begin without any text."""
        self.paragraphs: list[Paragraph] = []
        self.page_number: PageNumber | None = None


class Section:
    """Page set-up in millimetres."""

    __slots__ = (
        *("width", "height", "top", "bottom", "left", "right"),
        *("title_page", "restart", "number_format", "headers", "footers"),
    )

    def __init__(self) -> None:
        """Begin with what holds where a file says nothing: Letter paper."""
        self.width, self.height = 215.9, 279.4
        self.top = self.bottom = self.left = self.right = 25.4
        self.title_page = False
        self.restart: int | None = None
        self.number_format = "decimal"
        self.headers: dict[str, Header] = {}
        self.footers: dict[str, Header] = {}

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


class Page(NamedTuple):
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
