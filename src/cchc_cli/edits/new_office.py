"""An office as its record begins: what follows from its name, its units and who signs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cchc_cli.edits.new_ids import unit_id
from cchc_cli.errors import UsageError
from cchc_cli.model.department import Department
from cchc_cli.model.organization import Organization
from cchc_cli.model.signer import Signer
from cchc_cli.text import fold, printable

USUAL_UNITS = (
    Department(id="VP", name="Văn phòng HĐND và UBND", symbol="VP"),
    Department(id="VHXH", name="Phòng Văn hóa - Xã hội", symbol="VHXH", aliases=("Phòng VH-XH",)),
    Department(id="KT", name="Phòng Kinh tế", symbol="KT"),
    Department(id="HCC", name="Trung tâm Phục vụ hành chính công", symbol="TTPVHCC"),
)
"""The units of a commune since 1 July 2025, as the sample has them."""
USUAL_TITLE = "CHÁNH VĂN PHÒNG"
_BODIES = {
    "uy ban nhan dan": ("Ủy ban nhân dân", "UBND"),
    "ubnd": ("Ủy ban nhân dân", "UBND"),
    "hoi dong nhan dan": ("Hội đồng nhân dân", "HĐND"),
    "hdnd": ("Hội đồng nhân dân", "HĐND"),
}
"""Bodies that are named with a place, by how people type them: the whole name, the symbol."""
_LEVELS = ("xa", "phuong", "thi tran", "dac khu", "huyen", "quan", "thi xa", "tinh", "thanh pho")


def organization_called(name: str, place: str | None = None) -> Organization:
    """Make the body of its name: lines of the head, symbol, and its place where none is given.

    Raises UsageError where no place follows from the name.
    """
    body, symbol, rest = _parted(name)
    found = place or (_place(rest) if rest else None)
    if found is None:
        raise UsageError(f"Thiếu địa danh của {printable(name)}: thêm --place, như --place Hà Nội")
    if not rest:
        return Organization(name=name, place=found, symbol=symbol)
    lines = (body.upper(), rest.upper())
    return Organization(name=f"{body} {rest}", heading=lines, place=found, symbol=symbol)


def place_of(name: str) -> str | None:
    """Return the place that the name of a body says; None where it says none."""
    _, _, rest = _parted(name)
    return _place(rest) if rest else None


def _parted(name: str) -> tuple[str, str, str]:
    """Part a name into the body, its symbol and the place with its level; that may be empty."""
    words = name.split()
    for typed, (body, symbol) in _BODIES.items():
        count = len(typed.split())
        if fold(" ".join(words[:count])) == typed and words[count:]:
            return body, symbol, " ".join(words[count:])
    return name, _first_letters(name), ""


def _place(rest: str) -> str:
    """Return the place of a date: its own name, but `Phường 7` is whole.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.4.b: what is called by a number keeps its level.
    """
    words = rest.split()
    for count in (2, 1):
        if fold(" ".join(words[:count])) in _LEVELS and words[count:]:
            own = " ".join(words[count:])
            return own if own[0].isalpha() else f"{rest[0].upper()}{rest[1:]}"
    return rest


def _first_letters(text: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W_]+", text)).upper()


def units_named(typed: Iterable[str]) -> list[Department]:
    """Make units of `Phòng Kinh tế` or `KT=Phòng Kinh tế`; raises UsageError for one twice."""
    units: list[Department] = []
    for text in typed:
        units.append(next_unit(text, units))
    return units


def next_unit(typed: str, before: Sequence[Department]) -> Department:
    """Make one more unit; raises UsageError where it is there already, or has no name.

    A name that the sample has keeps what the sample has with it.
    """
    head, equals, tail = (part.strip() for part in typed.partition("="))
    name = tail if equals else head
    taken = [unit.id for unit in before]
    usual = next((unit for unit in USUAL_UNITS if fold(unit.name) == fold(name)), None)
    if usual is not None and not equals and usual.id not in taken:
        wanted = usual.id
    else:
        wanted = head if equals else unit_id(name, taken)
    if not any(letter.isalpha() for letter in name) or not wanted:
        raise UsageError(f"`{printable(typed)}` không phải tên đơn vị. Gõ như KT=Phòng Kinh tế")
    for unit in before:
        if fold(unit.id) == fold(wanted):
            raise UsageError(f"Mã `{printable(wanted)}` đã dùng cho {unit.name}; hãy nêu mã khác.")
        if fold(unit.name) == fold(name):
            raise UsageError(f"Đã có đơn vị {unit.name}, mã `{unit.id}`.")
    if usual is not None:
        return replace(usual, id=wanted)
    return Department(id=wanted, name=name, symbol=wanted)


def signer_called(name: str | None, title: str, body: Organization) -> Signer:
    """Make the signer of a title: its id, and the authority by which such a one mostly signs.

    Source: NĐ 30/2020/NĐ-CP, Điều 13: the chairman for the whole body, deputies in the place of
    their heads, the heads of offices by the chairman's order.
    """
    upper = title.upper()
    identity = re.sub(r"\W", "", fold(_first_letters(upper))).upper()
    return Signer(id=identity, authority=_authority(upper, body), title=upper, name=name)


def _authority(title: str, body: Organization) -> tuple[str, ...]:
    if body.symbol != "UBND":
        return ()
    if title.startswith("CHỦ TỊCH"):
        return ("TM. ỦY BAN NHÂN DÂN",)
    if title.startswith("PHÓ CHỦ TỊCH"):
        return ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
    if title.startswith("PHÓ "):
        return ("TL. CHỦ TỊCH", f"KT. {title.removeprefix('PHÓ ')}")
    return ("TL. CHỦ TỊCH",)
