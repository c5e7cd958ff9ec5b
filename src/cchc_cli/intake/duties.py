"""Which words of a notice are duties, and whose: one item, one unit, one duty.

The rules by which people read notices: who is told to do something in an item has a duty there;
two units told in one item have one each; numbered parts of a sentence are duties of their own
when each is an action; who met, what was assessed, what another document ordered are none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.intake.lines import Line
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


class _Heading(NamedTuple):
    depth: int
    units: str | None
    text: str
    item: int


_MARK = re.compile(
    r"^(?P<mark>[-–—+*•●▪]|\(?(?P<roman>[IVX]{1,4})[./)-]"
    r"|\(?(?P<number>\d{1,3}(?:\.\d{1,3})*)(?:[./)-]{1,2}|\.?(?=\s))"
    r"|\(?(?P<letter>[a-zđ]|[ivx]{2,4})[./)-]"
    r"|(?P<word>(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là"
    r"|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy))[,:])\s+"
)
_ORDER = re.compile(
    r"(?:^|[.;,:(]\s*|\s)(?P<order>(?:(?:(?:thống nhất|nhất trí|đồng ý|chấp thuận|quyết định|"
    r"tiếp tục|trước mắt|đồng thời|trân trọng|kính|tạm thời)\s+)?"
    r"(?:giao(?: nhiệm vụ| trách nhiệm| thêm)?"
    r"(?: cho)?|yêu cầu|đề nghị|phân công|chỉ đạo|lưu ý|nhắc nhở"
    r"|[uủ][ỷy] quyền(?: cho)?)):?)\s+",
    re.IGNORECASE,
)
# The end of a sentence, or a word of order behind a mark.
_SENTENCE = re.compile(
    r"(?<=[^\s.]{2}[.;:])\s+"
    r"|(?<=[;,:])\s+(?:đồng thời\s+)?(?=(?:thống nhất |tiếp tục )?(?:giao|yêu cầu|đề nghị)\s)"
    r"|\s(?=đồng thời (?:giao|yêu cầu|đề nghị)\s)"
    r"|\s(?=\((?:giao|yêu cầu|đề nghị|phân công)\s)"
)
# What other documents ordered: the order stands behind the document that gave it.
_OF_OTHERS = re.compile(
    r"(?:tại|theo|thực hiện|căn cứ)\s[^.;]{0,120}"
    r"(?:số\s+\d|công văn|văn bản|nghị quyết|chỉ thị|kết luận)[^.;]{0,160}$",
    re.IGNORECASE,
)
_DIRECTS = re.compile(r"(?:chỉ đạo|phân công|nhắc nhở)\b", re.IGNORECASE)
_NO_ORDER = re.compile(
    r"(?:đã|đang|còn|có nhiều|là|được|về|của|trong|tại|trên|nêu|trình bày|báo cáo tại|"
    r"chủ trì (?:cuộc họp|hội nghị|buổi|phiên)|cần|kết luận|có ý kiến|ghi nhận|gửi lời|chia buồn|"
    r"biểu dương|đánh giá cao|cơ bản|cảm ơn|hoan nghênh|"
    r"thống nhất (?:về|chủ trương|với|nội dung|kết luận|trình)|"
    r"nhất trí|đồng ý|kiến nghị|báo cáo,|họp|thông báo (?:để|ý kiến|kết luận)|"
    r"chủ trì[.;]|(?:chỉ đạo|yêu cầu|đề nghị)\s*(?::|như sau))"
)
# "Sở Y tế cần …": said of a unit in a clause; after a word of order it is an order.
_ORDERS_OTHERS = re.compile(
    r"(?:đã )?(?:(?:thống nhất|nhất trí|đồng ý|quyết định|tiếp tục)\s+)?(?:giao(?: cho)?"
    r"|yêu cầu|đề nghị|phân công)"
    r"\s+(?=\S)"
)
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
_CLOSING = (
    "tren day la",
    "thong bao nay",
    "thua lenh",
    "xin thong bao",
    "nhan duoc thong bao",
    "trong qua trinh thuc hien, neu",
    "trong qua trinh trien khai, neu",
    "neu co kho khan, vuong mac",
)
_ANNOUNCED = re.compile(r"van phong .{0,40}(?:xin )?thong bao (?:de|den|y kien|ket luan)")
_LAST = 6
"""Paragraphs among which a closing begins."""
_DEEPEST = 9
_LETTERED = 4
"""How deep letters and dashes stand: they mark items, never headings."""
_LONGEST_HEADING = 200


def duties_in(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the duties of a text in order."""
    above: list[_Heading] = []
    for item, line in enumerate(lines):
        depth, words = _depth(line.text), strip_mark(line.text)
        while above and above[-1].depth >= depth:
            above.pop()
        lead = _lead_in(words)
        if lead is None and words.endswith(":") and depth < _DEEPEST:
            below = _depth(lines[item + 1].text) if item + 1 < len(lines) else 0
            leading = told(words) if depth < below < _DEEPEST else None
            lead = None if leading is None else leading.units
        if lead is not None or _is_heading(depth, words):
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


def strip_mark(text: str) -> str:
    """Return a paragraph without its number, letter or dash."""
    return _MARK.sub("", text)


def closing_at(lines: Sequence[Line]) -> int:
    """Return where the closing begins: the last paragraphs, which say what the text was."""
    for i in range(len(lines) - 1, max(len(lines) - _LAST, -1), -1):
        mark = fold(lines[i].text)
        if mark.startswith(_CLOSING) or _ANNOUNCED.match(mark):
            return i
    return len(lines)


def _depth(text: str) -> int:
    """Return how deep a paragraph stands by its mark; one without stands deepest."""
    found = _MARK.match(text)
    if found is None:
        return _DEEPEST
    if found["roman"]:
        return 1
    if found["word"]:
        return 3
    if found["number"]:
        return 2 + min(found["number"].count("."), 1)
    if found["letter"]:
        return _LETTERED
    return _LETTERED + (2 if found["mark"] == "+" else 1)


def _lead_in(words: str) -> str | None:
    """Return whom a lead-in tells: a paragraph that ends with a colon and names units.

    A heading that is nothing but units needs no colon.
    """
    bare = words.removesuffix(":").strip()
    if bare.endswith((".", ";")):
        return None
    if not words.endswith(":"):
        alone = told(f"{bare}:") if len(bare) < _LONGEST_HEADING else None
        return alone.units if alone is not None and not alone.rest else None
    orders = list(_ORDER.finditer(bare))
    after = bare[orders[-1].end() :] if orders else bare
    after = re.sub(r"^(?:đối với|về phía|riêng)\s+", "", after, flags=re.IGNORECASE)
    found = told(f"{after}:")
    if found is None:
        return None
    return found.units if orders or not found.rest or _announces(found.rest) else None


def _announces(rest: str) -> bool:
    """Tell whether words only say that something follows."""
    return bool(re.search(r"(?:sau|sau đây|như sau|nội dung|nhiệm vụ)\s*:?$", rest))


def _is_heading(depth: int, words: str) -> bool:
    """Tell whether a numbered paragraph is a heading: short, without an end, no action."""
    if depth >= _LETTERED or len(words) >= _LONGEST_HEADING or words.endswith((".", ";")):
        return False
    if told(words) is not None or _ORDER.match(words):
        return False
    return words.endswith(":") or not begins_with_action(words)


def _in_item(words: str, units: str | None, depth: int) -> Iterator[Found]:
    """Yield the duties of one paragraph."""
    orders = list(_orders(words))
    if units is not None:
        # "- Chỉ đạo UBND cấp xã rà soát" below a unit is what that unit does.
        orders = [each for each in orders if not _DIRECTS.match(words, each[0])]
    if not orders:
        yield from _without_order(words, units, depth=depth)
        return
    first, kept = orders[0][0], 0
    if first > 0 and units is not None and begins_with_action(words):
        before, kept = words[:first].rstrip(" ;,"), first
        yield from _told(units, before, before, "dưới tên đơn vị")
    ends = [start for start, _, _ in orders[1:]] + [len(words)]
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


def _orders(words: str) -> Iterator[tuple[int, int, str]]:
    """Yield where units are told to do something: after a word of order, or at a sentence's head.

    With each the length of the word of order, and what it was known by.
    """
    for start in _sentence_starts(words):
        order = _ORDER.match(words[start:])
        after = words[start:] if order is None else words[start + order.end() :]
        found = told(after)
        length = 0 if order is None else order.end()
        if order is None and found is not None and (by := _ORDERS_OTHERS.match(found.rest)):
            # "Chủ tịch UBND xã giao Phòng Kinh tế …": whom he tells has the duty.
            others = told(found.rest[by.end() :])
            if others is not None and others.rest:
                length = len(words) - start - len(found.rest) + by.end()
                found = others
        if (
            found is None
            or not found.rest
            or _FIELD.fullmatch(found.units)
            or _said_of(found.rest, ordered=length > 0)
        ):
            continue
        if _OF_OTHERS.search(words[:start]) or (
            order is None and not (after[:1].isupper() or start > 0)
        ):
            continue
        why = "tên đơn vị đứng đầu câu" if order is None else f"«{order['order'].strip()} …»"
        yield start, length, why


# "Đơn vị phối hợp: Phòng Kinh tế": what stands behind is whom it is done with.
_FIELD = re.compile(
    r"(?:các )?(?:đơn vị|cơ quan|bộ phận|đầu mối) (?:phối hợp|chủ trì|thực hiện|tham mưu)"
    r"(?: thực hiện)?",
    re.IGNORECASE,
)


def _said_of(rest: str, *, ordered: bool) -> bool:
    """Tell whether words say something of a unit, or only announce what follows."""
    said = _NO_ORDER.match(rest)
    if said is not None and not (ordered and said[0] in ("cần", "họp")):
        return True
    return not ordered and rest.endswith(":") and bool(_ANNOUNCES.search(rest))


_ANNOUNCES = re.compile(r"(?:kết luận|ý kiến|chỉ đạo|yêu cầu|sau|sau đây|như sau|phân công)\s*:$")


def _sentence_starts(words: str) -> Iterator[int]:
    """Yield where sentences begin, and where a word of order stands behind a mark."""
    yield 0
    yield from _behind_topic(words, 0)
    for mark in _SENTENCE.finditer(words):
        at = mark.end()
        counted = _INLINE_MARK.match(words, at)
        at = at if counted is None else counted.end()
        rest = words[at:]
        clause = words[: mark.end()].rstrip().endswith((";", ":"))
        if rest[:1].isupper() or _ORDERED.match(rest) or (clause and _names_others(rest)):
            yield at
            yield from _behind_topic(words, at)


_INLINE_MARK = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)]\s+")


def _behind_topic(words: str, at: int) -> Iterator[int]:
    """Yield where a unit is told behind the comma that ends what a sentence is about."""
    for topic in _TOPIC.finditer(words, at):
        if topic.start() == at and told(words[topic.end() :]) is not None:
            yield topic.end()


def _names_others(rest: str) -> bool:
    """Tell whether a clause in small letters tells others: `; các thôn tổ chức …`."""
    found = told(rest) if rest[:1].islower() else None
    return found is not None and found.known and begins_with_action(found.rest)


_ORDERED = re.compile(
    r"\(?(?:đồng thời |thống nhất |tiếp tục )?(?:giao|yêu cầu|đề nghị|phân công)\s"
)
# "Đối với các nhiệm vụ không chi hết, các đơn vị …": whom it tells stands behind a comma.
_TOPIC = re.compile(
    r"(?:đối với|về|để|nhằm|trước|riêng|ngoài|từ nay|với)\s[^.;:]{5,200}?,\s+",
    re.IGNORECASE,
)


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
        for number, part in enumerate(parts):
            # The first keeps what leads in, so that no word of the text is lost.
            whole = sentence[: sentence.find(parts[1])].rstrip(" (;,") if number == 0 else part
            bare = part.rstrip(" ;,")
            yield Found(units, bare, whole, f"{why}, phần đánh số", sure=True)
        return
    yield Found(units, _without_praise(content), sentence, why, sure=begins_with_action(content))


def _without_praise(content: str) -> str:
    """Return the words up to a sentence that approves or praises: it tells nobody."""
    ends = (m for m in _SENTENCE.finditer(content) if _PRAISE.match(content, m.end()))
    found = next(ends, None)
    return content if found is None else content[: found.start()]


def _numbered(content: str) -> Iterator[str]:
    """Yield the parts behind (1), (2), (i), (ii) in running text."""
    marks = list(_NUMBERED.finditer(content))
    ends = [mark.start() for mark in marks[1:]] + [len(content)]
    for mark, end in zip(marks, ends, strict=False):
        yield content[mark.end() : end].strip()
