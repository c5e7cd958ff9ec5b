"""Rules PG10 to PG15: how the paragraphs of the text are set."""

from collections.abc import Iterator
from itertools import pairwise

from cchc_cli.nd30.judging.measures import SLACK, shown
from cchc_cli.nd30.judging.registry import CUSTOM, Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.rules import MEASURES
from cchc_cli.nd30.widths import text_width

_LONGEST_LINE = 1.5
_LINE_SLACK = 0.01
_ABSOLUTE_LOW, _ABSOLUTE_HIGH = 0.95, 1.9
"""A fixed line height, as a share of the size: single spacing is about 1.15 of it."""
_GAP_SLACK = 0.1
_ALIGNED = {"both", "distribute", "thaiDistribute", ""}
"""Ways to justify, and the one that nobody can tell."""
_NAMES = {"left": "canh trái", "right": "canh phải", "center": "canh giữa"}
_STRETCHED = 0.95
"""Share of the column that a line fills: what is missing is not seen when it is stretched."""


@rule(
    "PG10",
    "error",
    "dãn dòng",
    clause="Mục II.6.e",
    advice="chọn các đoạn, Home, Line Spacing: từ 1.0 đến 1.5",
    wrong="2 dòng; cố định 10 pt",
    right="từ 1 đến 1,5 dòng",
    of_templates=True,
)
def line_spacing(sheet: SortedPage) -> Iterator[Breach]:
    """Check that lines stand single to 1.5 apart."""
    for paragraph in sheet.parts.body:
        if not spaced_well(paragraph):
            line = paragraph.layout.line
            found = f"cố định {shown(-line)} pt" if line < 0 else shown(line)
            yield Breach(f"dãn dòng {found}", "1 đến 1,5 dòng", found, paragraph)


def spaced_well(paragraph: Paragraph) -> bool:
    """Whether its lines stand 1 to 1.5 apart; a fixed height is compared with the size."""
    line, look = paragraph.layout.line, paragraph.look
    if line >= 0:
        return 1 - _LINE_SLACK <= line <= _LONGEST_LINE + _LINE_SLACK
    return look is None or _ABSOLUTE_LOW * look.size <= -line <= _ABSOLUTE_HIGH * look.size


@rule(
    "PG11",
    "warning",
    "khoảng cách giữa các đoạn",
    clause="Mục II.6.e",
    advice="chọn các đoạn, Layout, Spacing After: 6 pt",
    wrong="0 pt",
    right="6 pt",
    of_templates=True,
)
def gaps(sheet: SortedPage) -> Iterator[Breach]:
    """Check the 6 pt between paragraphs of the text that follow each other."""
    least = MEASURES["PG11"].low
    for first, then in pairwise(p for p in sheet.parts.body if not p.place):
        gap = _gap(first, then)
        if then.number == first.number + 1 and gap < least - _GAP_SLACK:
            found = f"{shown(gap)} pt"
            message = f"khoảng cách giữa các đoạn {found}"
            yield Breach(message, "ít nhất 6 pt", found, then)


def _gap(first: Paragraph, then: Paragraph) -> float:
    if first.layout.contextual and first.layout.style == then.layout.style:
        return 0.0
    return max(first.layout.after, then.layout.before)


@rule(
    "PG12",
    "warning",
    "lùi đầu dòng",
    clause="Mục II.6.e",
    advice="chọn các đoạn, Paragraph, Special: First line 1,27 cm",
    wrong="0 hoặc 20 mm",
    right="10 hoặc 12,7 mm",
    of_templates=True,
)
def indent(sheet: SortedPage) -> Iterator[Breach]:
    """Check the first line, 1 or 1.27 cm in; lists with a hanging dash keep theirs."""
    measure = MEASURES["PG12"]
    for paragraph in sheet.parts.body:
        layout = paragraph.layout
        first = layout.first + layout.left
        if layout.first < 0 or any(abs(first - x) <= SLACK for x in (measure.low, measure.high)):
            continue
        found = f"{shown(first)} mm"
        yield Breach(f"lùi đầu dòng {found}", "10 hoặc 12,7 mm", found, paragraph)


@rule(
    "PG13",
    "error",
    "canh lề đoạn",
    clause="Mục II.6.e",
    advice="chọn các đoạn, bấm Justify (Ctrl+J)",
    wrong="canh trái",
    right="canh đều hai lề",
    of_templates=True,
)
def justified(sheet: SortedPage) -> Iterator[Breach]:
    """Check that the text is justified."""
    for paragraph in sheet.parts.body:
        align = paragraph.layout.align
        if align not in _ALIGNED:
            found = _NAMES.get(align, align)
            yield Breach(f"đoạn {found}", "canh đều hai lề", found, paragraph)


@rule(
    "PG14",
    "error",
    "cỡ chữ, kiểu chữ nội dung",
    clause="Mục II.6.e",
    advice="chọn các đoạn, đổi cỡ chữ 14, một cỡ cho cả văn bản",
    wrong="cỡ 12; chỗ cỡ 13, chỗ cỡ 14",
    right="một cỡ 14, kiểu đứng",
    of_templates=True,
)
def size(sheet: SortedPage) -> Iterator[Breach]:
    """Check the letters of the text: 13 to 14, upright, one size throughout."""
    measure = MEASURES["PG14"]
    sizes: dict[float, Paragraph] = {}
    for paragraph in sheet.parts.body:
        printed = [run for run in paragraph.runs if not run.text.isspace()]
        if printed and all(r.look.italic for r in printed) and paragraph.bare[0] not in '(“"':
            yield Breach("đoạn chữ nghiêng", "kiểu chữ đứng", "nghiêng", paragraph, advice=_UPRIGHT)
        for run in printed:
            sizes.setdefault(run.look.size, paragraph)
        wrong = next((r for r in printed if not _fits(r.look.size)), None)
        if wrong is not None:
            found = shown(wrong.look.size)
            yield Breach(f"chữ cỡ {found}", "cỡ 13 đến 14", found, paragraph)
    good = sorted(size for size in sizes if measure.low <= size <= measure.high)
    if len(good) > 1:
        listed = " và ".join(map(shown, good))
        message = f"phần lời văn có hai cỡ chữ {listed}"
        yield Breach(message, "một cỡ chữ", listed, sizes[good[0]])


_UPRIGHT = "chọn các đoạn, bấm I (Ctrl+I) để chữ đứng"


def _fits(size: float) -> bool:
    return MEASURES["PG14"].low <= size <= MEASURES["PG14"].high


@rule(
    "PG15",
    "warning",
    "ngắt dòng giữa đoạn canh đều",
    clause=CUSTOM,
    advice="xóa dấu ngắt dòng (↵), bấm Enter để sang đoạn mới",
    wrong="Shift+Enter giữa đoạn canh đều: chữ dòng trên bị kéo giãn",
    right="mỗi ý một đoạn, ngắt bằng Enter",
)
def broken_lines(sheet: SortedPage) -> Iterator[Breach]:
    """Find line breaks in justified paragraphs: Word stretches the words before them."""
    for paragraph in sheet.parts.body:
        if paragraph.layout.align == "both" and any(_stretched(paragraph)):
            message = "ngắt dòng (Shift+Enter) giữa đoạn canh đều"
            yield Breach(message, "mỗi ý một đoạn", "chữ bị kéo giãn", paragraph)


def _stretched(paragraph: Paragraph) -> Iterator[bool]:
    """Yield for each line before a break whether it leaves room that its words are spread over."""
    look = paragraph.look
    room = paragraph.room - paragraph.layout.left - paragraph.layout.right
    for typed in paragraph.text.split("\n")[:-1]:
        words = typed.split()
        width = text_width(" ".join(words), look.size, bold=look.bold) if look else 0.0
        yield len(words) > 1 and (width % room) < room * _STRETCHED
