"""A set of criteria as a draft: what the record would hold, sums against print, what is asked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import count
from typing import NamedTuple

from cchc_cli.amounts import number as shown_number
from cchc_cli.intake.criteria_heading import Heading, heading_of
from cchc_cli.intake.criteria_numbers import NUMERALS, free, id_below
from cchc_cli.intake.criteria_records import criteria_in, unsound
from cchc_cli.intake.criteria_rows import Row
from cchc_cli.intake.criteria_tree import Item, Tree, tree_of
from cchc_cli.intake.scoring_clauses import shown
from cchc_cli.intake.scoring_formulas import most_points
from cchc_cli.intake.scoring_words import recognised
from cchc_cli.model.change import Typed
from cchc_cli.text import fold, listing

_BONUS = re.compile(r"\bdiem (thuong|cong)\b")
_PENALTY = re.compile(r"\bdiem (tru|phat)\b")
WHOLE = "total"
"""The id of the sum of a whole set."""
_WRAPPER = -1
"""How deep the area stands that holds the criteria of a set without areas: above all of them."""
_UNNAMED = "…"
_UNCLEAR = "chưa rõ cách chấm, tạm để external"
_UNSAID = "không có hướng dẫn chấm, tạm để external"
Keys = dict[str, Typed]


class Sum(NamedTuple):
    """A printed total and what its parts add up to."""

    id: str
    printed: Decimal
    computed: Decimal


class CriterionRow(NamedTuple):
    """A line to look through: an area, a criterion or a part."""

    id: str
    name: str
    max: Decimal | None
    kind: str
    """The kind of scoring; empty for what has parts."""
    doubts: tuple[str, ...]
    depth: int
    where: str = ""

    def settled(self, kind: str) -> "CriterionRow":
        """Return it as a person has it, who said how it is scored."""
        left = (doubt for doubt in self.doubts if doubt not in {_UNCLEAR, _UNSAID})
        return self._replace(kind=kind, doubts=tuple(left))


class CriteriaDraft(NamedTuple):
    """A set of criteria that was read."""

    typed: Keys
    """As it is typed into a file; without `year` where nothing says it."""
    rows: tuple[CriterionRow, ...]
    sums: tuple[Sum, ...]
    others: tuple[str, ...]
    """What is asked about the set as a whole, and about what has no place in it."""

    @property
    def questions(self) -> tuple[str, ...]:
        """All that somebody has to look at."""
        return (*_asked(self.rows), *self.others)


def _asked(rows: Sequence[CriterionRow]) -> Iterator[str]:
    """Yield the doubts; those of criteria without wording are one: a set may have none at all."""
    for row in rows:
        yield from (f"{row.id} ({row.where}): {doubt}" for doubt in row.doubts if doubt != _UNSAID)
    unsaid = [row.id for row in rows if _UNSAID in row.doubts]
    if unsaid:
        yield f"{len(unsaid)} tiêu chí {_UNSAID}: {listing(unsaid)}"


def draft_of(rows: Sequence[Row], year: int | None = None) -> CriteriaDraft:
    """Read the rows of a file; `year` goes before what the heading says."""
    tree = tree_of(rows)
    printed = frozenset(item.number.token for item in tree.items() if item.number)
    return _Maker(tree, printed).made(year)


@dataclass(slots=True)
class _Maker:
    tree: Tree
    printed: frozenset[str]
    """All numbers."""
    taken: set[str] = field(default_factory=set)
    rows: list[CriterionRow] = field(default_factory=list)
    sums: list[Sum] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)

    def made(self, year: int | None) -> CriteriaDraft:
        heading = heading_of(self.tree.heading)
        year = year or heading.year
        name = heading.name or (f"Bộ chỉ số năm {year}" if year else "Bộ chỉ số")
        self._ask_of_heading(heading, name, year)
        index: Keys = {} if year is None else {"year": str(year)}
        index |= {"name": name, "decision": heading.decision}
        areas, inside = self._areas(name)
        self._whole(areas, inside=inside)
        if inside:
            index["total"] = "inside"
        index["areas"] = [made for _, made, _ in areas]
        if areas:
            self._keep_sound(index)
        else:
            self.questions.append(
                "Không thấy tiêu chí nào: cần một bảng có cột tiêu chí và cột điểm tối đa"
            )
        others = (*self.questions, *self.tree.questions)
        return CriteriaDraft(index, tuple(self.rows), tuple(self.sums), others)

    def _ask_of_heading(self, heading: Heading, name: str, year: int | None) -> None:
        if heading.name is None:
            self.questions.append(f"Không thấy tên bộ chỉ số ở đầu văn bản: tạm ghi «{name}»")
        if year is None:
            self.questions.append("Không thấy năm ở đầu văn bản: nêu bằng --year NĂM")
        elif heading.issued_year and heading.year == year:
            self.questions.append(f"Đầu văn bản không nêu năm: lấy {year} theo ngày ban hành")
        if heading.decision is None:
            self.questions.append("Không thấy số quyết định ở đầu văn bản")

    def _keep_sound(self, index: Keys) -> None:
        """Leave to a person what was read into a way of scoring that cannot be right."""
        wrong = unsound(index)
        for keys in criteria_in(index["areas"]):
            if keys["id"] not in wrong:
                continue
            guide = keys.pop("guide", None) or []
            keys |= {"scoring": {"kind": "external"}, "note": " ".join(map(str, guide)) or None}
            doubt = f"{wrong[str(keys['id'])]}; tạm để external"
            at = next(i for i, row in enumerate(self.rows) if row.id == keys["id"])
            row = self.rows[at]
            self.rows[at] = row._replace(kind="external", doubts=(*row.doubts, doubt))

    def _areas(self, name: str) -> tuple[list[tuple[str, Keys, Decimal]], bool]:
        """Make the areas; bonus points that stand among the criteria become one of their own."""
        top = self.tree.top
        if top and all(not item.parts for item in top):
            self.questions.append("Bảng không chia lĩnh vực: các tiêu chí ở trong một lĩnh vực")
            plain = [item for item in top if _kind(item.name) == "normal"]
            others = [item for item in top if _kind(item.name) != "normal"]
            whole = [Item(None, name, plain[0].where, _WRAPPER, parts=plain)] if plain else []
            top = [*whole, *others]
        made = []
        inside = False
        for item in top:
            lifted = [part for part in item.parts if part.parts and _kind(part.name) == "bonus"]
            for part in lifted:
                item.parts.remove(part)
            area = self._area(item)
            made.append((_kind(item.name), *area))
            for part in lifted:
                bonus = self._area(part, above=str(area[0]["id"]))
                made.append(("bonus", *bonus))
                inside |= item.max is not None and item.max == area[1] + bonus[1]
            if item.max is not None and item.parts:
                extra = sum((points for _, _, points in made[-len(lifted) :]), Decimal(0))
                self._check(str(area[0]["id"]), item, area[1] + (extra if lifted and inside else 0))
        return made, inside

    def _area(self, item: Item, above: str = "") -> tuple[Keys, Decimal]:
        """Make an area; one without criteria has itself as its only one."""
        token = item.number.token if item.number else self._numeral()
        name = id_below(above, "", item.number, self.taken) if above and item.number else token
        if name in self.taken:
            self.questions.append(f"{item.where}: số {token} in hai lần")
            name = free(name, self.taken)
        self.taken.add(name)
        kind = _kind(item.name)
        at = len(self.rows)
        parts = item.parts or [replace(item, number=None)]
        words = " ".join((*item.guide, *item.requires))
        if item.parts and words:
            self.questions.append(
                f"{item.where}: lời ở lĩnh vực {name} không có chỗ ghi: «{_short(words)}»"
            )
        criteria = [self._criterion(part, item, name, kind, 1) for part in parts]
        total = sum((points for _, points in criteria), Decimal(0))
        self.rows.insert(
            at,
            CriterionRow(name, item.name, item.max if item.max is not None else total, "", (), 0),
        )
        keys: Keys = {"id": name, "name": item.name or _UNNAMED}
        if kind != "normal":
            keys["kind"] = kind
        return {**keys, "criteria": [made for made, _ in criteria]}, total

    def _numeral(self) -> str:
        """Return an id for an area without number: the next one, in the way of the others."""
        printed = {item.number.token for item in self.tree.top if item.number and item.parts}
        digits = any(token.isdecimal() for token in printed)
        tries = map(str, range(1, len(printed) + len(self.taken) + 2)) if digits else NUMERALS
        return next((name for name in tries if name not in self.taken | printed), "I")

    def _criterion(
        self, item: Item, above: Item, above_id: str, kind: str, depth: int
    ) -> tuple[Keys, Decimal]:
        name = self._id(item, above, above_id)
        doubts: list[str] = []
        if not item.name:
            doubts.append("không có tên")
        keys: Keys = {"id": name, "name": item.name or _UNNAMED}
        at = len(self.rows)
        worth: Decimal | None
        if item.parts:
            made = [self._criterion(part, item, name, kind, depth + 1) for part in item.parts]
            total = sum((points for _, points in made), Decimal(0))
            if item.max is not None:
                self._check(name, item, total, "; chưa ghi `max`, điểm là tổng các phần")
            if item.max == total:
                keys["max"] = shown(item.max)
            keys |= _words(item)
            keys["criteria"] = [part for part, _ in made]
            scoring = ""
            worth = item.max or total
        else:
            leaf, scoring = self._leaf(item, kind, doubts)
            keys |= leaf
            worth, total = item.max, item.max or Decimal(0)
        row = CriterionRow(name, item.name, worth, scoring, tuple(doubts), depth, item.where)
        self.rows.insert(at, row)
        return keys, total

    def _id(self, item: Item, above: Item, above_id: str) -> str:
        if item.number is None:
            name = self._made_up(above_id)
        else:
            token = above.number.token if above.number else ""
            if above.depth == _WRAPPER and item.number.token not in self.taken:
                name = item.number.token
            else:
                name = id_below(above_id, token, item.number, self.taken)
        if re.search(r"-\d+$", name):
            self.questions.append(f"{item.where}: số {name.rpartition('-')[0]} in hai lần")
        self.taken.add(name)
        return name

    def _made_up(self, above: str) -> str:
        """Return an id for what has no number: the next one that nobody printed."""
        tries = (f"{above}.{n}" for n in count(1))
        return next(name for name in tries if name not in self.taken and name not in self.printed)

    def _leaf(self, item: Item, kind: str, doubts: list[str]) -> tuple[Keys, str]:
        """Make the keys of what is scored."""
        guide = item.guide or ([item.name] if item.max is not None else [])
        if item.max is None:
            item.max = most_points(" ".join((item.name, *item.guide)))
        if item.max is None:
            said = f" («{item.max_text}»)" if item.max_text else ""
            doubts.append(f"chưa có điểm tối đa{said}")
        found = recognised(guide, item.requires, item.max, penalty=kind == "penalty")
        doubts += found.doubts
        keys: Keys = {} if item.max is None else {"max": shown(item.max)}
        keys |= _words(item)
        if found.kind == "external":
            if item.guide:
                keys.pop("guide", None)
                keys["note"] = " ".join(item.guide)
            if item.max != 0 and found.keys.get("self_assessed") is None:
                doubts.append(_UNCLEAR if item.guide else _UNSAID)
        return {**keys, **found.keys}, found.kind

    def _check(self, name: str, item: Item, computed: Decimal, left: str = "") -> None:
        """Compare a printed maximum with its parts; `left` says what a record cannot take then."""
        assert item.max is not None
        self.sums.append(Sum(name, item.max, computed))
        if item.max != computed:
            note = str(item.max).startswith(str(computed)) and item.max > computed
            hint = " (có thể chữ số cuối là số chú thích)" if note else ""
            self.questions.append(
                f"{name} ({item.where}): in {shown_number(item.max)} điểm, "
                f"các phần cộng lại {shown_number(computed)}{hint}{left}"
            )

    def _whole(self, areas: Sequence[tuple[str, Keys, Decimal]], *, inside: bool) -> None:
        """Compare the printed total with the areas; bonus points may be within it, or beside."""
        printed = self.tree.total
        if printed is None:
            return
        counted = {"normal", "bonus"} if inside else {"normal"}
        computed = sum((points for kind, _, points in areas if kind in counted), Decimal(0))
        self.sums.append(Sum(WHOLE, printed, computed))
        if printed != computed:
            self.questions.append(
                f"Tổng in {shown_number(printed)} điểm, "
                f"các lĩnh vực cộng lại {shown_number(computed)}"
            )


def _words(item: Item) -> Keys:
    keys: Keys = {}
    if item.requires:
        keys["requires"] = "; ".join(line.rstrip(" .;") for line in item.requires)
    if item.guide:
        keys["guide"] = list(item.guide)
    return keys


def _kind(name: str) -> str:
    words = fold(name)
    if _BONUS.search(words):
        return "bonus"
    return "penalty" if _PENALTY.search(words) else "normal"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 - a line of a terminal
