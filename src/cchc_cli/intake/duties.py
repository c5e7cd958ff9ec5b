"""Which words of a notice are duties, and whose: one item, one unit, one duty.

The rules by which people read notices: who is told to do something in an item has a duty there;
two units told in one item have one each; numbered parts of a sentence are duties of their own
when each is an action; who met, what was assessed, what another document ordered are none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.intake.item_marks import DEEPEST, depth_of, strip_mark
from cchc_cli.intake.leads import is_heading, lead_in
from cchc_cli.intake.lines import Line
from cchc_cli.intake.orders import SENTENCE, orders_in
from cchc_cli.intake.units import Told, told
from cchc_cli.intake.verbs import begins_with_action
from cchc_cli.text import fold


class Found(NamedTuple):
    """A duty as it stands in a text."""

    units: str | None
    """As written; None where nobody is named."""
    content: str
    """The words after the unit."""
    sentence: str
    """The words with the unit, as they stand."""
    why: str
    """What it was taken from."""
    sure: bool
    where: str = ""
    item: int = 0
    """Which paragraph of the text it stands in."""
    heading: str | None = None
    """The heading above."""
    heads: tuple[int, ...] = ()
    """The paragraphs above that lead it in."""
    ordered: bool = False
    """Whether a word of order led it in: `Giao …`, `Yêu cầu …`."""
    under_unit: bool = False
    """Whether the unit is named in a lead-in above alone."""


_DIRECTS = re.compile(r"(?:chỉ đạo|phân công|nhắc nhở)\b", re.IGNORECASE)
_PRAISE = re.compile(
    r"(?:biểu dương|ghi nhận|đánh giá cao|hoan nghênh|cơ bản (?:thống nhất|nhất trí)|thống nhất|"
    r"đồng ý|nhất trí|chấp thuận|tiếp thu|cho phép)",
    re.IGNORECASE,
)
# Headings of what was: a unit named there "hoàn thành giải ngân 62%", which is no duty.
_REVIEW = re.compile(
    r"(?:ve )?(?:danh gia|ket qua (?:dat duoc|thuc hien|noi bat)|nhung (?:ket qua|ton tai|han che)|"
    r"tinh hinh|ton tai|han che|uu diem|mat tich cuc|nguyen nhan)(?!.*(?:nhiem vu|giai phap))"
)
_NUMBERED = re.compile(r"(?:^|[\s:;,.])\((?:\d{1,2}|[ivx]{1,4})\)\s+")


class _Heading(NamedTuple):
    depth: int
    units: str | None
    text: str
    item: int


def duties_in(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the duties of a text in order."""
    above: list[_Heading] = []
    for item, line in enumerate(lines):
        depth, words = depth_of(line.text), strip_mark(line.text)
        while above and above[-1].depth >= depth:
            above.pop()
        lead = lead_in(words)
        if lead is None and words.endswith(":") and depth < DEEPEST:
            below = depth_of(lines[item + 1].text) if item + 1 < len(lines) else 0
            leading = told(words) if depth < below < DEEPEST else None
            lead = None if leading is None else leading.units
        if lead is not None or is_heading(depth, words):
            above.append(_Heading(depth, lead, line.text, item))
            continue
        units = next((h.units for h in reversed(above) if h.units is not None), None)
        heading = next((h.text for h in above if h.units is None), None)
        reviewed = any(_REVIEW.match(fold(strip_mark(h.text))) for h in above)
        for found in _in_item(words, units, depth=depth):
            if reviewed and units is None and not found.ordered:
                continue
            yield found._replace(
                where=line.where, heading=heading, item=item, heads=tuple(h.item for h in above)
            )


def _in_item(words: str, units: str | None, depth: int) -> Iterator[Found]:
    """Yield the duties of one paragraph."""
    orders = list(orders_in(words))
    if units is not None:
        # "- Chỉ đạo UBND cấp xã rà soát" below a unit is what that unit does.
        orders = [each for each in orders if not _DIRECTS.match(words, each.start)]
    if not orders:
        yield from _without_order(words, units, depth=depth)
        return
    first, kept = orders[0].start, 0
    if first > 0 and units is not None and begins_with_action(words):
        before, kept = words[:first].rstrip(" ;,"), first
        yield from _told(units, before, before, "dưới tên đơn vị")
    ends = [each.start for each in orders[1:]] + [len(words)]
    for (start, order, why), end in zip(orders, ends, strict=True):
        found = told(words[start:end].rstrip(" ;,")[order:])
        if found is not None:
            if words[start] == "(":
                found = _aside(found, words[:start])
            # What stands before the first order tells nobody, and is kept with it.
            for each in _told(found.units, found.rest, words[kept:end].rstrip(" ;,"), why):
                yield each._replace(ordered=order > 0)
        kept = end


_FEW = 3
"""Words of an aside that says only who: what is to be done stands before it."""


def _aside(found: Told, before: str) -> Told:
    """Return an order in brackets: `(giao Văn phòng tham mưu)` is about the words before it."""
    inside = found.rest.rpartition(")")[0] or found.rest
    if len(inside.split()) > _FEW:
        return found._replace(rest=inside)
    return found._replace(rest=f"{before.strip()} ({inside})")


def _without_order(words: str, units: str | None, depth: int) -> Iterator[Found]:
    """Yield an item below a lead-in as a duty of those that it names."""
    if units is None or _PRAISE.match(words):
        return
    if depth == DEEPEST and not begins_with_action(words):
        return
    for found in _told(units, words, words, "dưới tên đơn vị"):
        yield found._replace(under_unit=True)


def _told(units: str, content: str, sentence: str, why: str) -> Iterator[Found]:
    """Yield a duty, or one for each numbered part of it that is an action."""
    parts = list(_numbered(content))
    if len(parts) > 1 and all(map(begins_with_action, parts)):
        for number, part in enumerate(parts):
            # The first keeps what leads in, so that no word of the text is lost.
            whole = sentence[: sentence.find(parts[1])].rstrip(" (;,") if number == 0 else part
            bare = part.rstrip(" ;,")
            yield Found(units, bare, whole, f"{why}, phần đánh số", sure=True)
        return
    yield Found(units, _without_praise(content), sentence, why, sure=begins_with_action(content))


def _without_praise(content: str) -> str:
    """Return the words up to a sentence that approves or praises: it tells nobody."""
    ends = (m for m in SENTENCE.finditer(content) if _PRAISE.match(content, m.end()))
    found = next(ends, None)
    return content if found is None else content[: found.start()]


def _numbered(content: str) -> Iterator[str]:
    """Yield the parts behind (1), (2), (i), (ii) in running text."""
    marks = list(_NUMBERED.finditer(content))
    ends = [mark.start() for mark in marks[1:]] + [len(content)]
    for mark, end in zip(marks, ends, strict=False):
        yield content[mark.end() : end].strip()
