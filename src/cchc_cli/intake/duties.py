"""Which words of a notice are duties, and whose: one item, one unit, one duty.

The rules by which people read notices: who is told to do something in an item has a duty there;
two units told in one item have one each; numbered parts of a sentence are duties of their own
when each is an action; who met, what was assessed, what another document ordered are none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.intake.lines import Line
from cchc_cli.intake.units import told
from cchc_cli.intake.verbs import VERB, begins_with_action
from cchc_cli.text import fold


class Found(NamedTuple):
    """A duty as it stands in a text."""

    units: str | None
    """As written; None where nobody is named."""
    content: str
    """The words after the unit."""
    sentence: str
    """The words with the unit, as they stand."""
    where: str
    why: str
    """What it was taken from."""
    sure: bool
    heading: str | None = None
    """The heading above, without its number."""
    item: int = 0
    """Which paragraph of the text it stands in."""
    heads: tuple[int, ...] = ()
    """The paragraphs above that lead it in."""
    under_unit: bool = False
    """Whether the unit is named in a lead-in above alone."""


class Heading(NamedTuple):
    """A lead-in: what it says, whom it tells, and how deep it stands."""

    depth: int
    units: str | None
    text: str
    item: int


_MARK = re.compile(
    r"^(?P<mark>[-–—+*•]|\(?(?P<roman>[IVX]{1,4})[.)]|\(?(?P<number>\d{1,3}(?:\.\d{1,3})*)[.)]?(?=\s)"
    r"|(?P<letter>[a-zđ])[.)])\s+"
)
_ORDER = re.compile(
    r"(?P<before>^|[.;,:]\s*|\s)(?P<order>(?:[Gg]iao(?: nhiệm vụ)?(?: cho)?|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công"
    r"|[Cc]hỉ đạo|[Gg]iao trách nhiệm(?: cho)?|[Ll]ưu ý|[Nn]hắc nhở)(?::)?)\s+"
)
_CLOSING = (
    "tren day la",
    "thong bao nay",
    "van phong ubnd xin",
    "van phong uy ban nhan dan xin",
    "thua lenh",
    "xin thong bao",
    "nhan duoc thong bao",
)
_CONCLUSION = re.compile(
    r"(?:kết luận|chỉ đạo|thống nhất|yêu cầu|nhiệm vụ|nội dung|ý kiến)[^.:]{0,120}(?:như sau|sau đây|sau)\s*:$"
    r"|:$",
    re.IGNORECASE,
)
# What other documents ordered: the order stands behind the document that gave it.
_OF_OTHERS = re.compile(
    r"(?:tại|theo|thực hiện|căn cứ)\s[^.;]{0,120}(?:số\s+\d|công văn|văn bản|nghị quyết|chỉ thị|kết luận)[^.;]{0,160}$",
    re.IGNORECASE,
)
_NO_ORDER = re.compile(
    r"(?:đã|đang|còn|có nhiều|là|được|về|của|trong|tại|trên|nêu|trình bày|báo cáo tại|chủ trì (?:cuộc họp|hội nghị|buổi))\b"
)
_PRAISE = re.compile(
    r"(?:biểu dương|ghi nhận|đánh giá cao|hoan nghênh|cơ bản (?:thống nhất|nhất trí)|thống nhất|đồng ý|nhất trí|"
    r"chấp thuận|tiếp thu|cho phép)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:^|[\s:;,.])\((?P<n>\d{1,2}|[ivx]{1,4})\)\s+")


def duties_in(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the duties of a text in order."""
    above: list[Heading] = []
    for item, line in enumerate(lines):
        depth, words = _depth(line.text), _MARK.sub("", line.text)
        while above and above[-1].depth >= depth:
            above.pop()
        lead = _lead_in(words)
        if lead is not None:
            above.append(Heading(depth, lead, line.text, item))
            continue
        if _is_heading(line, words):
            above.append(Heading(depth, None, line.text, item))
            continue
        units = next((h.units for h in reversed(above) if h.units is not None), None)
        heading = next((h.text for h in above if h.units is None), None)
        for found in _in_item(words, units, depth=depth):
            heads = tuple(h.item for h in above)
            yield found._replace(where=line.where, heading=heading, item=item, heads=heads)


def strip_mark(text: str) -> str:
    """Return a paragraph without its number, letter or dash."""
    return _MARK.sub("", text)


_ANNOUNCED = re.compile(r"van phong .{0,40}(?:xin )?thong bao (?:de|den|y kien|ket luan)")


def closing_at(lines: Sequence[Line]) -> int:
    """Return where the closing begins: the last paragraphs, which say what the text was."""
    for i in range(len(lines) - 1, max(len(lines) - 6, -1), -1):
        mark = fold(lines[i].text)
        if mark.startswith(_CLOSING) or _ANNOUNCED.match(mark):
            return i
    return len(lines)


_DEEPEST = 9


def _depth(text: str) -> int:
    """Return how deep a paragraph stands by its mark; one without stands deepest."""
    found = _MARK.match(text)
    if found is None:
        return _DEEPEST
    if found["roman"]:
        return 1
    if found["number"]:
        # `2.4.` stands where `4.` would, when its fellows have one number: it opens a group.
        return 2 + min(found["number"].count("."), 1)
    if found["letter"]:
        return 4
    return 6 if found["mark"] == "+" else 5


def _lead_in(words: str) -> str | None:
    """Return whom a lead-in tells: a paragraph that ends with a colon and names units."""
    if not words.endswith(":"):
        return None
    bare = words[:-1].strip()
    order = None
    for order in _ORDER.finditer(bare):
        pass
    after = bare[order.end() :] if order is not None else bare
    after = re.sub(r"^(?:đối với|về phía|riêng)\s+", "", after, flags=re.IGNORECASE)
    found = told(f"{after}:")
    if found is None:
        return None
    if not found.rest or _announces(found.rest) or order is not None:
        return found.units
    return None


def _announces(rest: str) -> bool:
    return bool(re.search(r"(?:sau|sau đây|như sau|nội dung|nhiệm vụ)\s*:?$", rest))


def _is_heading(line: Line, words: str) -> bool:
    """Tell whether a numbered paragraph is a heading: short, without an end, no action."""
    if _depth(line.text) >= 4:  # noqa: PLR2004 - letters and dashes mark items
        return False
    short = len(words) < 200 and not words.endswith((".", ";", "./."))  # noqa: PLR2004
    return (
        short
        and told(words) is None
        and not _ORDER.match(words)
        and (words.endswith(":") or not begins_with_action(words))
    )


def _in_item(words: str, units: str | None, depth: int) -> Iterator[Found]:
    """Yield the duties of one paragraph."""
    orders = list(_orders(words))
    if not orders:
        yield from _without_order(words, units, depth=depth)
        return
    first = orders[0][0]
    if first > 0 and units is not None and begins_with_action(words):
        before = words[:first].rstrip(" ;,")
        yield from _told(units, before, before, "dưới tên đơn vị")
    ends = [start for start, _, _ in orders[1:]] + [len(words)]
    lost = 0 if not (first > 0 and units is not None and begins_with_action(words)) else first
    for (start, order, why), end in zip(orders, ends, strict=True):
        sentence = words[start:end].rstrip(" ;,")
        found = told(sentence[order:])
        if found is not None:
            # What stands before the first order tells nobody, and is kept with it.
            whole = words[lost:end].rstrip(" ;,")
            yield from _told(found.units, found.rest, whole, why)
        lost = end


def _orders(words: str) -> Iterator[tuple[int, int, str]]:
    """Yield where units are told to do something: after a word of order, or at a sentence's head.

    With each the length of the word of order, and what it was known by.
    """
    for start in _sentence_starts(words):
        order = _ORDER.match(words[start:])
        head = words[start:]
        after = head[order.end() :] if order is not None else head
        found = told(after)
        if found is None or _NO_ORDER.match(found.rest) or not found.rest:
            continue
        if order is None and not after[:1].isupper():
            continue
        if _OF_OTHERS.search(words[:start]):
            continue
        why = f"«{order['order'].strip()} …»" if order is not None else "tên đơn vị đứng đầu câu"
        yield start, 0 if order is None else order.end(), why


def _sentence_starts(words: str) -> Iterator[int]:
    """Yield where sentences begin, and where a word of order stands after a comma or semicolon."""
    yield 0
    marks = re.finditer(
        r"(?<=[^\s.]{2}[.;])\s+|(?<=[;,:])\s+(?:đồng thời\s+)?(?=(?:giao|yêu cầu|đề nghị)\s)|\s(?=đồng thời (?:giao|yêu cầu|đề nghị)\s)",
        words,
    )
    for mark in marks:
        rest = words[mark.end() :]
        if rest[:1].isupper() or re.match(r"(?:giao|yêu cầu|đề nghị)\s", rest):
            yield mark.end()


def _without_order(words: str, units: str | None, depth: int) -> Iterator[Found]:
    """Yield an item below a lead-in as a duty of those that it names."""
    if units is None or _PRAISE.match(words):
        return
    if depth == _DEEPEST and not begins_with_action(words):
        return
    for found in _told(units, words, words, "dưới tên đơn vị"):
        yield found._replace(under_unit=True)


def _told(units: str, content: str, sentence: str, why: str) -> Iterator[Found]:
    """Yield a duty, or one for each numbered part of it that is an action."""
    parts = list(_numbered(content))
    if len(parts) > 1 and all(map(begins_with_action, parts)):
        for part in parts:
            yield Found(units, part.rstrip(" ;,"), part, "", f"{why}, phần đánh số", sure=True)
        return
    yield Found(
        units, content, sentence, "", why, sure=bool(VERB.match(content[:1].lower() + content[1:]))
    )


def _numbered(content: str) -> Iterator[str]:
    """Yield the parts behind (1), (2), (i), (ii) in running text."""
    marks = list(_NUMBERED.finditer(content))
    ends = [mark.start() for mark in marks[1:]] + [len(content)]
    for mark, end in zip(marks, ends, strict=False):
        yield content[mark.end() : end].strip()
