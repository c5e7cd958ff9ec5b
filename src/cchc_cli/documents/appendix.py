"""The head of an appendix (phụ lục): label, title, and the document it goes with."""

from dataclasses import dataclass

from cchc_cli.documents import frame
from cchc_cli.model.organization import Organization
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.nd30.words import roman
from cchc_cli.word.values import Indent

LANDSCAPE_ROOM = 252  # millimetres: 297 less the margins
_DOTS = "…"


@dataclass(frozen=True, slots=True)
class Appendix:
    """What the head of every appendix prints (Phụ lục III, Mẫu 2.1)."""

    label: str
    title: str
    attached_to: str
    sample: str
    title_rule: Indent


def appendix(
    record: Record,
    title: str,
    kind: str,
    number: str | None,
    date: PartialDate | None,
    *,
    place: int | None = None,
    sample: str = "",
) -> Appendix:
    """Make a head; `place` numbers it where there are two or more."""
    organization = record.organization
    return Appendix(
        label="Phụ lục" if place is None else f"Phụ lục {roman(place)}",
        title=title.upper(),
        attached_to=f"(Kèm theo {issued(organization, kind, number, date)} của "
        f"{organization.name})",
        sample=sample,
        title_rule=frame.underline("appendix_title", [title.upper()], LANDSCAPE_ROOM),
    )


def issued(
    organization: Organization, kind: str, number: str | None, date: PartialDate | None
) -> str:
    """Name a document of the office by type, number and day; dots for what is not given yet."""
    symbol = frame.symbol(kind, organization)
    return f"{kind} số {frame.with_symbol(number or _DOTS, symbol)} {_date(date)}"


def _date(date: PartialDate | None) -> str:
    if date is None:
        return f"ngày {_DOTS} tháng {_DOTS} năm {_DOTS}"
    day = _DOTS if date.day is None else f"{date.day:02}"
    return f"ngày {day} tháng {frame.month(date.month)} năm {date.year}"
