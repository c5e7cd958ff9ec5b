"""Paragraphs that hold several components, cut apart.

Why: heads are typed with line breaks (Shift+Enter) in one paragraph, or as two columns
kept apart by tabs or spaces; each component is judged on its own.
"""

import re
from collections.abc import Iterable, Iterator

from cchc_cli.nd30.doctypes import TYPES
from cchc_cli.nd30.offices import IN_CAPITALS, names_office
from cchc_cli.nd30.reading.content import ruled
from cchc_cli.nd30.reading.page import Paragraph, Run
from cchc_cli.nd30.words import fold
from cchc_cli.patterns import regex

_LONGEST = 160
_MOST_LINES = 60
"""Lines of a paragraph that holds several components, as a head or foot: more are a text."""
_COMPONENT = regex(
    r"cong hoa xa hoi|doc lap|so ?:|v/v|kinh gui|noi nhan|(tm|kt|tl|tuq|q)[./]|"
    r"uy ban nhan dan|ubnd|hoi dong nhan dan|"
    rf"(phan|chuong|muc|tieu muc) (thu )?[ivx\d]+\.?$|({'|'.join(TYPES)})$"
)
_RIGHT = regex(
    r"(?:\t[\t ]*| {3,})(?=CỘNG H|Độc lập|(?:TM|KT|TL|TUQ|Q)\.|(?:PHÓ )?(?:" + IN_CAPITALS + ")|"
    r"[^\W\d_][^,\t/]{1,30},?\s*ngày)"
)
_FOOT_RIGHT = regex(r"\t+| {6,}")


def pieces(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Yield paragraphs, those of several components as one each."""
    foot = False
    for paragraph in paragraphs:
        for line in _lines(paragraph, foot=foot):
            foot = foot or ("nhận" in line.text.casefold() and _starts_foot(line))
            yield from _columns(line, _FOOT_RIGHT if foot else _RIGHT)


def _starts_foot(line: Paragraph) -> bool:
    return line.mark.startswith("noi nhan")


def _lines(paragraph: Paragraph, *, foot: bool) -> list[Paragraph]:
    """Cut a paragraph at its line breaks where they part components, or lines of Nơi nhận."""
    text = paragraph.text
    if "\n" not in text or not paragraph.runs:
        return [paragraph]
    lines = text.split("\n")
    if len(lines) > _MOST_LINES:
        return [paragraph]
    listed = foot and sum(line.lstrip().startswith("-") for line in lines) > 1
    several = listed or any(_is_component(line) for line in lines)
    if not several or max(map(len, lines)) > _LONGEST:
        return [paragraph]
    return _cut(paragraph, [m.span() for m in re.finditer("\n", text)], paragraph.layout.align)


def _is_component(line: str) -> bool:
    mark = fold(line)
    return bool(_COMPONENT.match(mark)) or (line.isupper() and names_office(mark))


def _columns(line: Paragraph, gap: re.Pattern[str]) -> list[Paragraph]:
    """Cut at the gap before the right column; whether such text is centred is unknown."""
    text = line.text
    if line.place or ("\t" not in text and "   " not in text) or len(text) > 2 * _LONGEST:
        return [line]
    gaps = [m.span() for m in gap.finditer(text)]
    return [p for p in _cut(line, gaps, "") if p.bare] if gaps else [line]


def _cut(paragraph: Paragraph, gaps: list[tuple[int, int]], align: str) -> list[Paragraph]:
    """Cut a paragraph at gaps of its text; a line drawn in it belongs to the last piece."""
    shift = len(paragraph.text) - sum(len(run.text) for run in paragraph.runs)
    edges = [0, *(edge for gap in gaps for edge in gap), len(paragraph.text)]
    spans = list(zip(edges[::2], edges[1::2], strict=True))
    layout = paragraph.layout._replace(align=align)
    typed = "".join([run.text for run in paragraph.runs])
    before, every = paragraph.within or (0, _marks(typed))
    made = []
    for number, (start, end) in enumerate(spans, start=1):
        runs = list(runs_between(paragraph.runs, start - shift, end - shift))
        drawn = paragraph.drawn if number == len(spans) else ()
        text = paragraph.text[start:end]
        drawn = drawn or ruled(text, runs)
        piece = paragraph.cut(runs, text, layout, drawn)
        piece.within = before + _marks(typed[: max(start - shift, 0)]), every
        made.append(piece)
    return made


def _marks(typed: str) -> int:
    return typed.count("\n") + typed.count("\t")


def runs_between(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """Yield the runs of a stretch of text, cut at its edges."""
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if text:
            yield Run(text, run.look)
