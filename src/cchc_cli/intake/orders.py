"""Where a paragraph tells units what to do: after a word of order, or at a sentence's head."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.intake.units import told
from cchc_cli.intake.verbs import begins_with_action


class Order(NamedTuple):
    """A place where units are told to do something."""

    start: int
    length: int
    """Of the word of order; 0 where the unit stands at a sentence's head."""
    why: str
    """What it was known by."""


ORDER = re.compile(
    r"(?:^|[.;,:(]\s*|\s)(?P<order>(?:(?:(?:thống nhất|nhất trí|đồng ý|chấp thuận|quyết định|"
    r"tiếp tục|trước mắt|đồng thời|trân trọng|kính|tạm thời)\s+)?"
    r"(?:giao(?: nhiệm vụ| trách nhiệm| thêm)?"
    r"(?: cho)?|yêu cầu|đề nghị|phân công|chỉ đạo|lưu ý|nhắc nhở"
    r"|[uủ][ỷy] quyền(?: cho)?)):?)\s+",
    re.IGNORECASE,
)
# The end of a sentence, or a word of order behind a mark.
SENTENCE = re.compile(
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


def orders_in(words: str) -> Iterator[Order]:
    """Yield where units are told to do something, in the order of the words."""
    for start in _sentence_starts(words):
        order = ORDER.match(words[start:])
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
        yield Order(start, length, why)


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
    for mark in SENTENCE.finditer(words):
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
