"""Units as texts name them: where a name ends, how many it names, whose it is in the record."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc_cli.intake.verbs import acts
from cchc_cli.intake.word_lists import any_of, end_of
from cchc_cli.model.record import Record
from cchc_cli.text import fold

_PLURAL = r"(?:(?:tất cả|toàn thể|toàn bộ|các|những|mỗi|từng|riêng|đối với|về phía|nhất là)\s+)*"
_PLURALS = re.compile(_PLURAL, re.IGNORECASE)
# "Ban hành", "Tổ chức tập huấn" are actions; "tổ chức Đảng", "các tổ chức đoàn thể" are units.
_UNIT_AFTER = re.compile(r"\s+(?:đảng|chính trị|hội|đoàn|tín dụng|cơ sở)(?!\w)")
_ORGANISATIONS = ("các tổ chức", "những tổ chức")


def _begins(words: str, at: int = 0) -> int | None:
    """Return where the beginning of a name of units ends, such as `các phòng`; None without."""
    plural = _PLURALS.match(words, at)
    place, low = at if plural is None else plural.end(), words.lower()
    other = end_of("no_units", low, place)
    if other is not None:
        unit = low[:other].endswith(_ORGANISATIONS) or _UNIT_AFTER.match(low, other)
        if not unit:
            return None
    return end_of("unit_beginnings", low, place)


# Words that belong to the name of what they follow, though they are actions elsewhere; the head
# begins the name: `UBND phường Trung Tâm kiểm tra` is a ward that checks.
_NAMED_HEAD = re.compile(
    rf"(?:^|[,;]\s*|\bvà\s+){_PLURAL}(?:{any_of('named_heads')})$", re.IGNORECASE
)
_NAMED_ACTION = re.compile(rf"(?:{any_of('named_actions')})(?!\w)", re.IGNORECASE)
_LONGEST = 320
"""Letters of all units that one sentence tells: a list of a dozen has fewer."""
_ABBREVIATED = {
    "ubnd": "uy ban nhan dan",
    "hdnd": "hoi dong nhan dan",
    "tt": "trung tam",
    "vp": "van phong",
    "pvhcc": "phuc vu hanh chinh cong",
    "hcc": "hanh chinh cong",
    "vhxh": "van hoa xa hoi",
    "vh": "van hoa",
    "xh": "xa hoi",
    "ktht": "kinh te ha tang",
    "bhxh": "bao hiem xa hoi",
    "mttq": "mat tran to quoc",
    "sn": "su nghiep",
    "p": "phong",
    "uy": "uy",
}
# Whose unit it is goes without saying.
_TAILS = tuple(
    re.compile(rf"\s+{tail}$")
    for tail in ("(?:xa|phuong)", r"(?:cua\s+)?uy ban nhan dan\s+(?:xa|phuong)", "thuoc .*")
)


class Told(NamedTuple):
    """Units that words begin with, and the rest of the words."""

    units: str
    """As written."""
    rest: str
    known: bool = True
    """Whether the rest begins with an action of the list, or a colon parted it."""


def told(words: str) -> Told | None:
    """Part the units that words begin with from the action that they are told; None without.

    A colon after the units does for an action. A word that is neither an action of the list nor
    of a name of units is taken for an action when a proper name stands before it.
    """
    start, unknown = _begins(words), None
    if start is None:
        return None
    at = start
    while at < min(len(words), _LONGEST):
        at, mark = _next_word(words, at)
        before, rest = words[:at].rstrip(" ,"), words[at:]
        if mark == "(" and not _COUNTED.match(rest):
            at = words.find(")", at) + 1 or len(words)
            continue
        if mark == ":" and not _lists_places(before.rstrip(" :"), rest):
            return Told(_bare_name(words[: at - 1]), rest.strip())
        if (mark and mark in ".;!?") or not rest:
            break
        if mark == "(" or _WHEN.match(rest) or (acts(rest) and not _is_name(before, rest)):
            return _parted(words, unknown, at - (mark == "("))
        if _NO_NAME.match(rest):
            return None
        end = _end_of_name(words, at)
        if end is None and unknown is None:
            unknown = at
        at = _WORD_END.match(words, at).end() if end is None else end  # type: ignore[union-attr]
    if unknown is None or not _may_act(words[unknown:]):
        return None
    return Told(_bare_name(words[:unknown]), words[unknown:], known=False)


_WORD_END = re.compile(r"[^\s,.;:!?()]*")
_COUNTED = re.compile(r"(?:\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s")
# "Sở Y tế trước ngày 15/11 gửi …": the day stands between the unit and what it does.
_WHEN = re.compile(
    r"(?:trước (?:ngày|\d)|trong (?:ngày|tháng|quý|tuần|năm|vòng|thời gian)\b|"
    r"theo (?:chức năng|thẩm quyền|nhiệm vụ|lĩnh vực|phân công)|(?:0?6|ba|3|sáu) tháng một lần)"
)


def _next_word(words: str, at: int) -> tuple[int, str]:
    """Return where the next word begins, and the strongest mark before it."""
    mark = ""
    while at < len(words) and (words[at].isspace() or words[at] in ",.;:!?()"):
        if words[at] == "." and words[at + 1 : at + 2].strip():
            mark = mark or ""
        elif words[at] in ".;:!?(":
            at += 1
            return _past_blanks(words, at), words[at - 1]
        at += 1
    return at, mark


def _past_blanks(words: str, at: int) -> int:
    return len(words) - len(words[at:].lstrip())


def _bare_name(before: str) -> str:
    """Leave out an aside behind a name: `Hạt Kiểm lâm (đề nghị)`; a unit in it belongs there."""
    bare = before.rstrip(" ,:(")
    aside = re.search(r"\s*\((?P<words>[^()]*)\)$", bare)
    return bare if aside is None or aside["words"][:1].isupper() else bare[: aside.start()]


# "các tỉnh: Lâm Đồng, Đắk Lắk", "các Bộ: Công an, Tài chính": the colon lists whose they are.
_OF_PLACES = re.compile(
    r"(?:các|những)\s+(?:bộ|sở|tỉnh|thành phố|tỉnh, thành phố|xã|phường|xã, phường|trường|phòng|"
    r"thôn|ấp|xóm|bản|tập đoàn|ban|ngành|cơ quan|đơn vị|tổ dân phố|khối phố|khu phố)$",
    re.IGNORECASE,
)


def _lists_places(before: str, rest: str) -> bool:
    """Tell whether a colon lists names: they end with an action or with a colon of their own."""
    second = re.match(r"[^,;:.]{2,60}(?:,|\s+và)\s+(?P<first>\w)", rest)
    if not _OF_PLACES.search(before) or not rest[:1].isupper():
        return False
    return second is not None and second["first"].isupper()


def _end_of_name(words: str, at: int) -> int | None:
    """Return where a word that belongs to a name of units ends; None where it is none."""
    end = end_of("name_words", words.lower(), at)
    word = _WORD_END.match(words, at)
    if word is None or word.end() == at:
        return at + 1
    if end is not None:
        return end
    if not (word[0][:1].isupper() or word[0][:1].isdigit() or not word[0][:1].isalnum()):
        linked = _LINK.match(words, at)
        return None if linked is None else linked.end()
    return _second_syllable(words, word.end())


_LINK = re.compile(
    r"(?:và|cùng|của|các|thuộc|cấp|ở|từng|mỗi|khác|này|về|cho|với|xã|tỉnh|người|toàn|thứ|lần)(?!\w)"
)


def _second_syllable(words: str, at: int) -> int:
    """Return the end of a name whose second syllable is small: `Trị sự`, before another of it."""
    small = re.compile(r" (?P<word>[^\W\d_]+)(?=[ ,:]|$)").match(words, at)
    if small is None or not small["word"].islower() or acts(small["word"]):
        return at
    after = words[small.end() :].lstrip(" ,")
    if end_of("name_words", small["word"]) or not (
        after[:1].isupper() or after[:1] == ":" or acts(after)
    ):
        return at
    return at if acts(f"{small['word']} {after}") else small.end()


def _parted(words: str, unknown: int | None, at: int) -> Told:
    """Part at an action of the list; before it where a proper name ends and a word follows."""
    if unknown is not None and _is_proper(words[:unknown]) and _may_act(words[unknown:]):
        return Told(_bare_name(words[:unknown]), words[unknown:], known=False)
    return Told(_bare_name(words[:at]), words[at:])


def _is_proper(name: str) -> bool:
    """Tell whether a name has more capitals than that of its first word."""
    return any(word[:1].isupper() for word in name.split()[1:])


# What is said of units, and never ordered.
_SAYS = re.compile(
    r"(?:có|chưa|không|vẫn|luôn|cũng|đạt|vượt|tăng|giảm|chiếm|gặp|thiếu|chậm|kiến nghị|xin|cơ bản|"
    r"thống nhất|nhất trí|đồng ý|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cảm ơn|mong muốn|nêu|"
    r"trình bày|phát biểu|kết luận|chủ trì họp|và|với|bị|mới|rất|khá|tương đối|bước đầu|từng bước|"
    r"năm|tháng|quý|khoảng|gồm|bao gồm|nói|cho rằng|cho biết|sau|trước|từ|đến|giữa|về|của|trên|này|"
    r"qua|bằng|hơn|cả|lần thứ|nhiệm kỳ|giai đoạn|khóa)(?!\w)",
    re.IGNORECASE,
)
_FEWEST = 4
"""Words of an order, at least: a shorter rest is the end of a name."""


def _may_act(rest: str) -> bool:
    """Tell whether words that begin with no action of the list may be an order."""
    sentence = re.split(r"[.;:](?:\s|$)", rest)[0]
    return rest[:1].islower() and len(sentence.split()) >= _FEWEST and not _SAYS.match(rest)


# "UBND cấp xã", "các thành phố trực thuộc trung ương": no actions there.
_OF_LEVEL = re.compile(
    r"trực thuộc|phụ trách (?:địa bàn|lĩnh vực|khối|thôn|ấp|chi bộ)|"
    r"cấp (?:xã|huyện|tỉnh|trên|dưới|cơ sở)\b",
    re.IGNORECASE,
)
# Words that no name of a unit holds: a sentence about a unit tells it nothing.
_NO_NAME = re.compile(
    r"(?:là|đã|đang|còn|kiến nghị|"
    r"được(?! giao| phân công)|khi|nếu|do|vì|nhưng|nên|để|như|theo|tại|trong|"
    r"có(?! liên quan| tên| thẩm quyền))(?!\w)",
    re.IGNORECASE,
)


def _is_name(before: str, rest: str) -> bool:
    """Tell whether the action is part of the name: Ban quản lý dự án, Trung tâm phục vụ."""
    if re.search(r"\b(?:các|những|mọi)$", before, re.IGNORECASE) or _OF_LEVEL.match(rest):
        return True
    if re.search(r"\bdự án$", before) and rest.startswith("đầu tư"):
        return True
    if re.search(r"\bđầu tư$", before) and rest.startswith("xây dựng"):
        return True
    named = _NAMED_HEAD.search(before)
    action = _NAMED_ACTION.match(rest)
    # "giao Văn phòng tham mưu)": with nothing behind it, it is what the office does.
    return named is not None and action is not None and bool(rest[action.end() :].strip(" ).;,/"))


def split_units(words: str) -> list[str]:
    """Part a list of units, each begins with a capital: `các phòng, ban, đơn vị` is one.

    `HĐND và UBND` is one name after an office; a person and the title behind a comma are one.
    """
    found: list[str] = []
    for piece, mark in _pieces(words):
        if found and _belongs(found[-1], piece, mark):
            found[-1] = f"{found[-1]}{mark}{piece}"
        else:
            found.append(piece)
    return found


def _pieces(words: str) -> Iterator[tuple[str, str]]:
    """Yield what stands between commas and `và` before a beginning, with the mark before it."""
    at, mark = 0, ""
    for match in _BETWEEN.finditer(words):
        if _begins(words, match.end()) is None:
            continue
        yield words[at : match.start()], mark
        at, mark = match.end(), match[0]
    yield words[at:], mark


_BETWEEN = re.compile(r"\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng|với)\s+", re.IGNORECASE)
_PERSON = re.compile(r"(?:các\s+)?(?:đồng chí|đ/c|ông|bà)\b", re.IGNORECASE)
_TITLE = re.compile(r"(?:phó |chánh |trưởng|chủ tịch|giám đốc|bí thư|thủ trưởng)", re.IGNORECASE)


def _belongs(before: str, piece: str, mark: str) -> bool:
    if not piece[:1].isupper():
        return True
    if _PERSON.match(before) and _TITLE.match(piece) and "," in mark:
        return True
    council = re.search(r"(?:hđnd|hội đồng nhân dân)$", before, re.IGNORECASE)
    return bool(council and re.match(r"ubnd|ủy ban|uỷ ban", piece, re.IGNORECASE))


class UnitBook:
    """The units of a record by all that they are called."""

    def __init__(self, record: Record | None, said: Mapping[str, Sequence[str]]) -> None:
        """Take names and aliases; what a person said of a name goes first."""
        self.record = record
        self.names: dict[str, tuple[str, ...]] = {}
        for unit in () if record is None else record.departments:
            for name in (unit.name, *unit.aliases, unit.id):
                self.names.setdefault(_bare(name), (unit.id,))
        self.names.update({_bare(name): tuple(units) for name, units in said.items()})

    def named(self, written: str) -> list[str]:
        """Part words into the units that they name; a name of the record may hold commas."""
        if self.ids_of(written):
            return [written]
        parts = [part.strip() for part in written.split(",")]
        return parts if any(map(self.ids_of, parts)) else split_units(written)

    def ids_of(self, written: str) -> tuple[str, ...]:
        """Return the units that are called so, several where a person said so; none unknown."""
        bare = _bare(written)
        shorter = [bare, *(tail.sub("", bare) for tail in _TAILS)]
        return next((self.names[name] for name in shorter if name in self.names), ())


def _bare(name: str) -> str:
    """Forget marks, signs and the usual ways to shorten words."""
    words = re.sub(r"[^\w]+", " ", fold(name)).split()
    return " ".join(_ABBREVIATED.get(word, word) for word in words if word != "va")
