"""What every official document shares: head, number and date, recipients, signature."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cchc_cli.documents.blanks import Blank
from cchc_cli.documents.letterhead import fitted, kept_whole
from cchc_cli.model.notice import Notice
from cchc_cli.model.organization import Organization
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.nd30.doctypes import TYPES
from cchc_cli.nd30.rules import COMPONENTS, LINE_SHARE
from cchc_cli.nd30.widths import line_indent, lines_of, text_width
from cchc_cli.nd30.words import fold
from cchc_cli.periods.names import day_name
from cchc_cli.text import has_gap
from cchc_cli.word.values import Indent, Missing

Text = str | Missing

BLANK = "\u00a0" * 6
"""Room for what is written by hand; a plain space would break the line or be justified."""
END_MARK = "./."
TEXT_ROOM = 165  # millimetres: the text area
_PADDED_MONTHS = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The body's lines at the head of a document, the line drawn below, how they fit."""

    parent: str
    lines: tuple[str, ...]
    rule: Indent
    wide: bool
    small_parent: bool
    small_lines: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, and in whose name."""

    authority: tuple[str, ...]
    title: Text
    name: Text


def heading(organization: Organization) -> Heading:
    """Make the head (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.2): with or without superior body."""
    typed = organization.heading or (organization.name.upper(),)
    parent = kept_whole((organization.parent or "").upper())
    lines = tuple(map(kept_whole, typed))
    fit = fitted(parent, lines)
    size = COMPONENTS["body_name"].low if fit.small_lines else None
    rule = underline("body_name", lines, fit.room, size)
    return Heading(parent, lines, rule, fit.wide, fit.small_parent, fit.small_lines)


def underline(
    component: str, texts: Sequence[str], room: float, size: float | None = None
) -> Indent:
    """Draw the line under a heading: a share of its longest line as it breaks on paper."""
    style = COMPONENTS[component]
    size = size or style.size
    lines = [line for text in texts for line in lines_of(text, size, room, bold=style.bold)]
    longest = max((text_width(t, size, bold=style.bold) for t in lines), default=0.0)
    indent = line_indent(longest * LINE_SHARE, room)
    return Indent(indent, indent)


def number_line(number: str | None, symbol: str) -> str:
    """Write `Số: 05/TB-UBND`; a blank where the number is not given yet (Mục II.3)."""
    if number is None:
        return f"Số:{BLANK}/{symbol}"
    return f"Số: {with_symbol(number, symbol)}"


def with_symbol(number: str, symbol: str) -> str:
    """Write `05/TB-UBND`; a number that was typed with its symbol as it is (Mục II.3)."""
    bare, slash, _ = number.partition("/")
    padded = f"{bare.zfill(2)}{number[len(bare) :]}" if bare.isdecimal() else number
    return padded if slash else f"{padded}/{symbol}"


def symbol(name: str, organization: Organization) -> str:
    """Write the symbol of a named type, as `TB-UBND` (Phụ lục III, Mục I)."""
    return f"{TYPES[fold(name)]}-{organization.symbol}"


def date_line(place: str, date: PartialDate | None) -> str:
    """Write place and date; days below 10 and months 1, 2 get a zero (Mục II.4)."""
    if date is None:
        return f"{place}, ngày{BLANK}tháng{BLANK}năm{BLANK}"
    day = BLANK if date.day is None else f" {date.day:02} "
    return f"{place}, ngày{day}tháng {month(date.month)} năm {date.year}"


def month(value: int) -> str:
    """Write a month in a date: 01 and 02, then 3 to 12 (Mục II.4)."""
    return f"{value:02}" if value <= _PADDED_MONTHS else str(value)


def addressee_lines(addressees: Sequence[str], of: str = "") -> tuple[Text, ...]:
    """Write Kính gửi: one as it is; several with a dash, the last with a full stop (Mục II.9).

    `of` is the record that has it, for who must fill in what is not there.
    """
    bare = [text.strip().removeprefix("-").strip().rstrip(";.") for text in addressees]
    if len(bare) < 2:  # noqa: PLR2004 - several
        return tuple(bare) or (lacking("nơi gửi", of, "addressee"),)
    return (*(f"- {text};" for text in bare[:-1]), f"- {bare[-1]}.")


def recipient_lines(recipients: Sequence[str], of: str = "") -> tuple[Text, ...]:
    """Write Nơi nhận: a dash before, a semicolon after, a full stop after the last (Mục II.9)."""
    bare = [text.strip().removeprefix("-").strip().rstrip(";.") for text in recipients]
    if not bare:
        return (lacking("nơi nhận", of, "recipients"),)
    return (*(f"- {text};" for text in bare[:-1]), f"- {bare[-1]}.")


def signature(record: Record, signer_id: str | None, of: str = "") -> Signature:
    """Make the signature block (NĐ 30/2020/NĐ-CP, Điều 13; Mục II.7)."""
    signer = next((s for s in record.signers if s.id == signer_id), None)
    if signer is None:
        nobody = lacking("người ký", of, "signer")
        return Signature((), nobody, nobody)
    unnamed = lacking("họ tên người ký", f"signers[{signer.id}]", "name")
    return Signature(signer.authority, signer.title, signer.name or unnamed)


def lacking(what: str, of: str, key: str) -> Missing:
    """Return a blank that says what is to be filled in, and where in the record."""
    if not of:
        return Missing(f"{what}: điền `{key}`")
    return Missing(Blank(f"{what}: điền `{of}.{key}`", of=of, key=key, what=what))


def with_end_mark(text: str) -> str:
    """Close a document's text with `./.`, once."""
    return f"{text.rstrip().removesuffix(END_MARK).rstrip('.').rstrip()}{END_MARK}"


def dated_too_early(date: PartialDate | None, judged: dt.date) -> list[str]:
    """Tell that a document is dated before the day that it speaks of; a month by its last day."""
    if date is None or date.last >= judged:
        return []
    own = f"ngày {day_name(date.last)}" if date.day else f"tháng {date.month}/{date.year}"
    return [f"văn bản ghi {own}, trước ngày xét {day_name(judged)}"]


def gaps(texts: Iterable[str]) -> list[str]:
    """Name the texts in which the … of a skeleton still stands where words belong.

    ", …" at the end of a list is "and so on", and no gap.
    """
    return [f"chỗ … trong đoạn «{text}»" for text in texts if has_gap(text)]


def missing_of_notice(notice: Notice) -> list[str]:
    """Name what a notice, or a plan, lacks to be final."""
    texts = (notice.subject, *notice.opening, *notice.closing)
    return [*missing_issuance(notice.number, notice.date), *gaps(texts)]


def missing_issuance(number: str | None, date: PartialDate | None, by: str = "number") -> list[str]:
    """Name what a final document cannot do without, `by` what the number is given."""
    lacking = [f"số văn bản ({by})"] if number is None else []
    if date is None or date.day is None:
        lacking.append("ngày ban hành đủ ngày, tháng, năm (date)")
    return lacking
