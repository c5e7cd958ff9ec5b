"""The office whose record begins: from options, else asked for on a terminal."""

import datetime as dt
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from cchc_cli.cli.asking import ask, ask_needed
from cchc_cli.cli.options import scalar_option, text_option
from cchc_cli.errors import UsageError
from cchc_cli.model.scalars import Year
from cchc_cli.text import fold, printable

if TYPE_CHECKING:
    from cchc_cli.model.department import Department
    from cchc_cli.workspace.starting import Office


class Told(NamedTuple):
    """What was typed of an office, each part read; None, or no unit, for what was not."""

    organization: str | None
    place: str | None
    units: "Sequence[Department]"
    signer: str | None
    title: str | None
    year: int | None

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing to ask: place and title follow from the rest."""
        return None not in (self.organization, self.signer, self.year) and bool(self.units)


def told(
    organization: str | None,
    place: str | None,
    departments: Sequence[str] | None,
    signer: str | None,
    title: str | None,
    year: str | None,
) -> Told:
    """Read the options of an office; raises UsageError."""
    from cchc_cli.edits.new_office import units_named

    return Told(
        organization=None if organization is None else _name(organization, "--organization"),
        place=None if place is None else _name(place, "--place"),
        units=units_named(text_option(one, "--department") or "" for one in departments or ()),
        signer=None if signer is None else _name(signer, "--signer"),
        title=None if title is None else _name(title, "--title"),
        year=None if year is None else _year(year, "--year"),
    )


def office_of(told: Told, day: dt.date) -> "Office | None":
    """Make the office of what was typed, the usual in place of the rest; None where nothing was.

    Raises UsageError where the office has no name, or no place follows from it.
    """
    from cchc_cli.edits.new_office import (
        USUAL_TITLE,
        USUAL_UNITS,
        organization_called,
        signer_called,
    )
    from cchc_cli.workspace.starting import Office

    if not any(told):
        return None
    if told.organization is None:
        raise UsageError(
            'Thiếu tên cơ quan: thêm --organization, như --organization "Ủy ban nhân dân xã …"'
        )
    body = organization_called(told.organization, told.place)
    return Office(
        organization=body,
        units=told.units or USUAL_UNITS,
        signer=signer_called(told.signer, told.title or USUAL_TITLE, body),
        year=told.year or day.year,
        begins=f"{day.year + day.month // 12}-{day.month % 12 + 1:02}",
    )


def asked(told: Told, day: dt.date) -> Told:
    """Ask for what was not typed; Enter alone at the first question asks for nothing more."""
    sys.stderr.write("Enter bỏ qua một câu; Ctrl-C thì dừng, chưa ghi gì.\n")
    name = told.organization or ask(
        "Tên cơ quan, viết đủ như Ủy ban nhân dân xã Mẫu",
        lambda typed: _name(typed, "Tên cơ quan"),
        otherwise="dữ liệu mẫu",
    )
    if name is None:
        return told
    return Told(
        organization=name,
        place=told.place or _asked_place(name),
        units=told.units or _asked_units(),
        signer=told.signer or _asked_name("Họ tên người ký", "điền sau"),
        title=told.title or _asked_title(),
        year=told.year or ask("Năm", lambda typed: _year(typed, "Năm"), otherwise=str(day.year)),
    )


def _year(typed: str, what: str) -> int:
    return int(scalar_option(typed, Year, what))


def _asked_place(name: str) -> str:
    from cchc_cli.edits.new_office import place_of

    known = place_of(name)
    if known is not None:
        return _asked_name("Địa danh trong dòng ngày tháng", known) or known
    return ask_needed("Địa danh trong dòng ngày tháng", lambda typed: _name(typed, "Địa danh"))


def _asked_title() -> str | None:
    from cchc_cli.edits.new_office import USUAL_TITLE

    return _asked_name("Chức vụ người ký", USUAL_TITLE)


def _asked_name(what: str, otherwise: str) -> str | None:
    return ask(what, lambda typed: _name(typed, what), otherwise=otherwise)


def _asked_units() -> "list[Department]":
    """Ask for one unit after the other, until one is left out."""
    from cchc_cli.edits.new_office import USUAL_UNITS, next_unit

    sys.stderr.write("Các đơn vị, mỗi lần một: Phòng Kinh tế, hoặc cả mã: KT=Phòng Kinh tế\n")
    usual = ", ".join(unit.id for unit in USUAL_UNITS)
    units: list[Department] = []
    while True:
        hint = "hết" if units else f"{usual} như dữ liệu mẫu"
        unit = ask(
            f"Đơn vị {len(units) + 1}",
            lambda typed: next_unit(text_option(typed, "Đơn vị") or "", units),
            otherwise=hint,
        )
        if unit is None:
            return units
        sys.stderr.write(f"  {printable(unit.id)}: {printable(unit.name)}\n")
        units.append(unit)


def asked_yes(what: str) -> bool:
    """Ask for yes or no; Enter alone is yes."""
    return ask(f"{what}, có hay không", _yes, otherwise="có") is not False


def _yes(typed: str) -> bool:
    for said, meant in (("co", True), ("khong", False), ("yes", True), ("no", False)):
        if said.startswith(fold(typed)):
            return meant
    raise UsageError("Gõ có hoặc không.")


def _name(typed: str, what: str) -> str:
    """Read what people call something by; raises UsageError for what holds no letter."""
    text = text_option(typed, what) or ""
    if not any(letter.isalpha() for letter in text):
        raise UsageError(f"{what} không nhận `{printable(text)}`: cần có chữ cái.")
    return text
