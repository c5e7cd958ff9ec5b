"""The lines under Tiêu ngữ, the issuing body and the subject: there, and of the right length."""

from collections.abc import Iterable, Iterator, Sequence

from cchc_cli.nd30.judging.measures import shown
from cchc_cli.nd30.judging.registry import Breach, SortedPage, aspect
from cchc_cli.nd30.reading.page import Line, Page, Paragraph
from cchc_cli.nd30.rules import COMPONENTS, Component
from cchc_cli.nd30.widths import lines_of, text_width

_SLACK = (0.17, 0.17)
"""Shares of a line's length that drawing by hand may fall short and be too long."""
_TYPED_SLACK = (0.6, 0.45)
"""The same of a line of underscores: only what anybody sees is told."""
_NEAR = 2
"""Empty paragraphs below a text in which its line may stand."""
_UNKNOWN = Line(-1.0)
_RULED = [name for name, component in COMPONENTS.items() if component.line is not None]


@aspect(
    "line",
    "đường kẻ dưới {name}",
    advice="vẽ đường kẻ liền nét (Insert, Shapes, Line) dưới chữ",
    wrong="không có đường kẻ, hoặc kẻ dài, ngắn quá",
    of=lambda component: component.line is not None,
    of_templates=False,
)
def ruled(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Judge the line under a component."""
    texts = sheet.parts.get(component.id)
    if not texts or any(text.look and text.look.underline for text in texts):
        return
    if component.id == "subject" and _is_ruled_elsewhere(sheet):
        return
    low, high = wanted_range(component, texts)
    found = lines_of_each(sheet)[component.id]
    words = f"đường kẻ dài {_measured(low, high)} ({_share(component)})"
    if not found:
        yield Breach(f"không có đường kẻ dưới {component.name}", words, "không có", texts[-1])
    elif not any(_fits(line, low, high) for line in found):
        drawn = shown(found[0].length)
        message = f"đường kẻ dưới {component.name} dài {drawn} mm"
        yield Breach(message, words, f"{drawn} mm", texts[-1])


def _is_ruled_elsewhere(sheet: SortedPage) -> bool:
    """Whether the line is below (Kèm theo …) or a number, which have no rule of their own."""
    return bool(sheet.parts.get("appendix_of") or sheet.parts.get("number_below"))


def _measured(low: float, high: float) -> str:
    return f"{low:.0f} mm" if low == high else f"{low:.0f} đến {high:.0f} mm"


def _share(component: Component) -> str:
    return "bằng dòng chữ" if component.line == (1, 1) else "1/3 đến 1/2 dòng chữ"


def _fits(line: Line, low: float, high: float) -> bool:
    short, long = _TYPED_SLACK if line.typed else _SLACK
    return line.length < 0 or low * (1 - short) <= line.length <= high * (1 + long)


def wanted_range(component: Component, texts: Sequence[Paragraph]) -> tuple[float, float]:
    """Return how long a line may be, in millimetres, by the line of text that it stands under.

    Where Word breaks the lines nobody knows the last one for sure, so the longest serves too;
    and a body's name on several lines is one text to whoever draws the line below.
    """
    least, most = component.line or (0.0, 0.0)
    whole = component.id != "subject"
    widths = [width for text in (texts if whole else texts[-1:]) for width in _widths(text)]
    by_word = len(widths) > 1 + texts[-1].text.count("\n")
    measured = [widths[-1], max(widths)] if whole or by_word else widths[-1:]
    return least * min(measured), most * max(measured)


def _widths(paragraph: Paragraph) -> Iterator[float]:
    look = paragraph.look
    if look is None:
        yield 0.0
        return
    for typed in paragraph.text.split("\n"):
        for words in lines_of(typed.strip(), look.size, paragraph.room, bold=look.bold) or [""]:
            yield text_width(words, look.size, bold=look.bold)


def lines_of_each(sheet: SortedPage) -> dict[str, list[Line]]:
    """Return the lines that may be each component's.

    A line is anchored to any paragraph of the head, and two to one. So a text has those of its
    own paragraph or of the empty one below, and one that has none has what no other text fits.
    """
    found: dict[str, list[Line]] = {}
    holders: list[Paragraph] = []
    for name in _RULED:
        texts = sheet.parts.get(name)
        holder = below(sheet.page, texts[-1]) if texts else None
        found[name] = [] if holder is None else _lengths(holder)
        holders += [] if holder is None else [holder]
    loose = _loose(sheet, holders, [name for name, lengths in found.items() if lengths])
    for name in _RULED:
        if not found[name] and sheet.parts.get(name) and loose:
            low, high = wanted_range(COMPONENTS[name], sheet.parts.get(name))
            best = next((length for length in loose if _fits(length, low, high)), _UNKNOWN)
            loose.remove(best if best in loose else loose[0])
            found[name] = [_UNKNOWN]
    return found


def _loose(sheet: SortedPage, holders: list[Paragraph], served: list[str]) -> list[Line]:
    """Return the lines of the head that stand under no text, or beside the one that fits it."""
    held = {id(holder) for holder in holders}
    loose = [
        length
        for paragraph in _above_text(sheet)
        if id(paragraph) not in held
        for length in paragraph.drawn
    ]
    for holder in {id(h): h for h in holders}.values():
        loose += _others(sheet, holder, served)
    return loose


def _others(sheet: SortedPage, holder: Paragraph, served: Iterable[str]) -> list[Line]:
    """Return the lines of a paragraph but for the one of each text that it is below."""
    lengths = list(holder.drawn)
    for name in served:
        texts = sheet.parts.get(name)
        if below(sheet.page, texts[-1]) is holder and lengths:
            low, high = wanted_range(COMPONENTS[name], texts)
            lengths.remove(next((x for x in lengths if _fits(x, low, high)), lengths[0]))
    return lengths


def _above_text(sheet: SortedPage) -> list[Paragraph]:
    """Return what stands above the text: a line may be anchored to any paragraph there."""
    texts = (*sheet.parts.body, *sheet.parts.headings)
    start = min((t.number for t in texts if not t.place and not t.box), default=0)
    first = (p for p in sheet.page.paragraphs if p.section == 0)
    return [p for p in first if (p.place[0] == 1 if p.place else p.number <= start)]


def _lengths(holder: Paragraph) -> list[Line]:
    border = holder.room - holder.layout.left - holder.layout.right
    return list(holder.drawn) or [Line(border)]


def below(page: Page, last: Paragraph) -> Paragraph | None:
    """Find what holds the line under a text: its own paragraph, or an empty one after it."""
    for paragraph in page.after(last, 1 + _NEAR):
        if paragraph.place != last.place:
            break
        layout = paragraph.layout
        own = paragraph is last
        ruled = layout.border if own or not paragraph.bare else False
        if paragraph.drawn or ruled or (layout.ruled_above and not own):
            return paragraph
        if paragraph.bare and not own:
            break
    return None
