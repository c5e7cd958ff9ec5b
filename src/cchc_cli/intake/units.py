"""Units as texts name them: where a name ends, how many it names, whose it is in the record."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc_cli.intake.verbs import ACTION
from cchc_cli.intake.word_lists import any_of
from cchc_cli.model.record import Record
from cchc_cli.text import fold

_PLURAL = r"(?:(?:tất cả|toàn thể|toàn bộ|các|những|mỗi|từng|riêng|đối với|về phía|nhất là)\s+)*"
# "Ban hành", "Tổ chức tập huấn" are actions; "tổ chức Đảng", "các tổ chức đoàn thể" are units.
_NO_UNIT = (
    rf"(?:{any_of('no_units')})(?!\w)"
    r"(?<!các tổ chức)(?<!những tổ chức)(?!\s+(?:đảng|chính trị|hội|đoàn|tín dụng|cơ sở)(?!\w))"
)
_BEGINS = rf"(?!{_NO_UNIT})(?:{any_of('unit_beginnings')})"
"""What names of units, and of those who stand for them, begin with."""
_START = re.compile(rf"{_PLURAL}(?:{_BEGINS})(?![\w])", re.IGNORECASE)
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


def told(words: str) -> Told | None:
    """Part the units that words begin with from the action that they are told; None without.

    A colon after the units does for an action.
    """
    start = _START.match(words)
    if start is None:
        return None
    for at in _ends_of_words(words[:_LONGEST], start.end()):
        before, rest = words[:at].rstrip(" ,"), words[at:].lstrip(" ,")
        if words[at] in ".;!?(" or _NO_NAME.match(words, before.rfind(" ") + 1):
            return None
        if words[at] == ":":
            return Told(before, words[at + 1 :].strip())
        if ACTION.match(rest) and not _is_name(before, rest):
            return Told(before, rest)
    return None


# "UBND cấp xã", "các thành phố trực thuộc trung ương": no actions there.
_OF_LEVEL = re.compile(r"trực thuộc|cấp (?:xã|huyện|tỉnh|trên|dưới|cơ sở)\b", re.IGNORECASE)
# Words that no name of a unit holds: a sentence about a unit tells it nothing.
_NO_NAME = re.compile(
    r"(?:là|đã|đang|còn|được(?! giao| phân công)|khi|nếu|do|vì|nhưng|nên|để|như|theo|tại|trong|"
    r"có(?! liên quan| tên| thẩm quyền))(?!\w)",
    re.IGNORECASE,
)


def _ends_of_words(words: str, at: int) -> Iterable[int]:
    return (m.start() for m in re.finditer(r"[\s,.;:!?(]+", words) if m.start() >= at)


def _is_name(before: str, rest: str) -> bool:
    """Tell whether the action is part of the name: Ban quản lý dự án, Trung tâm phục vụ."""
    if re.search(r"\b(?:các|những|mọi)$", before, re.IGNORECASE) or _OF_LEVEL.match(rest):
        return True
    if re.search(r"\bdự án$", before) and rest.startswith("đầu tư"):
        return True
    if re.search(r"\bđầu tư$", before) and rest.startswith("xây dựng"):
        return True
    named = _NAMED_HEAD.search(before)
    return named is not None and _NAMED_ACTION.match(rest) is not None


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
        yield words[at : match.start()], mark
        at, mark = match.end(), match[0]
    yield words[at:], mark


_BETWEEN = re.compile(
    rf"(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng|với)\s+)(?={_PLURAL}(?:{_BEGINS})(?!\w))",
    re.IGNORECASE,
)
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
