"""What forms of units bring, as a table that somebody signs off, and who has sent one."""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cchc_cli.cli.output.listing import Listing, TableSection
from cchc_cli.cli.output.tables import Column, print_table
from cchc_cli.forms.layout import STATISTICS, column_of
from cchc_cli.forms.outcome import Fate, Outcome, Said
from cchc_cli.forms.source import LastForm
from cchc_cli.forms.taking import Taken
from cchc_cli.forms.values import shown_value
from cchc_cli.model.parsing import iso_day
from cchc_cli.model.period import parse_repeat_period
from cchc_cli.periods.names import day_name, short_name
from cchc_cli.text import printable

_HEADINGS: Mapping[Fate, str] = {
    "conflict": "Mâu thuẫn: dữ liệu đã đổi khác từ khi gửi biểu",
    "error": "Cần hỏi lại đơn vị",
    "change": "Thay đổi theo biểu",
    "warning": "Không nhận",
    "same": "Đã có trong dữ liệu",
}
"""In the order in which somebody looks at them."""


def outcome_listing(taken: Taken, *, applied: bool) -> Listing:
    """Return what becomes of each cell, conflicts first; who reads signs the changes off."""
    order = list(_HEADINGS)
    rows = sorted(taken.outcomes, key=lambda o: order.index(o.outcome))
    closing = "\n".join(_closing(taken, applied=applied))
    sections = list(_sections(rows, taken, applied=applied))
    return Listing(
        rows=rows,
        columns=_COLUMNS,
        json=lambda: [_json(outcome) for outcome in taken.outcomes],
        text=lambda: _write(sections, closing),
        title="Biểu các đơn vị gửi lại",
        sheet="Biểu gửi lại",
        sections=sections,
        closing=closing,
    )


def _sections(rows: Sequence[Outcome], taken: Taken, *, applied: bool) -> Iterator[TableSection]:
    """Yield a table for each fate; what a form says that is not taken stands apart."""
    for fate, heading in _HEADINGS.items():
        mine = [row for row in rows if row.outcome == fate]
        tables = {heading: mine}
        if fate == "change":
            tables = {
                "Đã ghi theo biểu" if applied else heading: [o for o in mine if _taken(o, taken)],
                "Thay đổi của biểu chưa nhận": [o for o in mine if not _taken(o, taken)],
            }
        for title, some in tables.items():
            if some and fate != "same":
                yield TableSection(f"{title} ({len(some)})", _columns(fate), some)


def _taken(outcome: Outcome, taken: Taken) -> bool:
    return outcome.file in taken.clean


def _write(sections: Sequence[TableSection], closing: str) -> None:
    for section in sections:
        sys.stdout.write(f"{section.heading.upper()}\n")
        if section.columns is _TROUBLE:
            for outcome in section.rows:
                sys.stdout.writelines(_told(outcome))
        else:
            print_table(section.columns, section.rows)
        sys.stdout.write("\n")
    sys.stdout.write(f"{closing}\n")


def _told(outcome: Outcome) -> Iterator[str]:
    """Say what is wrong and where; a sentence is read more easily than a narrow column."""
    place = f", ô {outcome.place}" if outcome.place else ""
    yield f"{printable(f'{outcome.file}{place}')}\n"
    yield f"  {printable(f'{_who(outcome)}{outcome.message}')}\n"


def _who(outcome: Outcome) -> str:
    named = _id(outcome)
    return f"{named}: " if named else ""


def _id(outcome: Outcome) -> str:
    period = parse_repeat_period(outcome.period or "")
    if outcome.id is None:
        return ""
    return f"{outcome.id} kỳ {short_name(period)}" if period else outcome.id


def _field(outcome: Outcome) -> str:
    if outcome.field is None or outcome.sheet is None:
        return ""
    if outcome.field == "evidence":
        return "Minh chứng"
    if outcome.sheet == STATISTICS and outcome.field == "value":
        return "Số liệu"
    return column_of(outcome.sheet, outcome.field).head


def _said(outcome: Outcome, said: Said) -> str:
    """Write a value for people: evidence by its title, number and day."""
    if said is None:
        return ""
    if isinstance(said, str):
        if outcome.outcome == "error" or outcome.sheet is None or outcome.field is None:
            return said  # as it was typed: what it means is just the question
        return shown_value(column_of(outcome.sheet, outcome.field).kind, said)
    day = iso_day(said.get("date", ""))
    more = [said.get("number", ""), f"ngày {day_name(day)}" if day else ""]
    shown = ", ".join(part for part in more if part)
    return f"{said.get('title', '')}{f' ({shown})' if shown else ''}"


_COLUMNS = (
    Column("Kết quả", lambda o: _HEADINGS[o.outcome]),
    Column("Biểu", lambda o: o.file),
    Column("Ô", lambda o: o.place),
    Column("Mã", lambda o: o.id),
    Column("Kỳ", lambda o: o.period),
    Column("Mục", _field),
    Column("Trong dữ liệu", lambda o: _said(o, o.record), fill=True),
    Column("Trong biểu", lambda o: _said(o, o.form), fill=True),
    Column("Ghi chú", lambda o: o.message, fill=True),
)
"""Of a file: a row a cell."""
_TROUBLE = (
    Column("Biểu", lambda o: o.file),
    Column("Ô", lambda o: o.place),
    Column("Mã", _id),
    Column("Vì sao", lambda o: o.message, fill=True, wrap=True),
)


def _columns(fate: Fate) -> Sequence[Column]:
    if fate in {"error", "warning"}:
        return _TROUBLE
    sent = (Column("Khi gửi biểu", lambda o: _said(o, o.baseline), fill=True, wrap=True),)
    return (
        Column("Mã", _id),
        Column("Mục", _field),
        *(sent if fate == "conflict" else ()),
        Column("Trong dữ liệu", lambda o: _said(o, o.record), fill=True, wrap=True),
        Column("Trong biểu", lambda o: _said(o, o.form), fill=True, wrap=True),
        Column("Đơn vị", lambda o: o.department),
    )


def _closing(taken: Taken, *, applied: bool) -> Iterator[str]:
    """Say what comes of each form, and what to type next."""
    fates = Counter(outcome.outcome for outcome in taken.outcomes)
    if fates["same"]:
        yield f"{fates['same']} ô đã có trong dữ liệu, không ghi lại."
    held = dict.fromkeys(o.file for o in taken.outcomes if o.file not in taken.clean)
    for name in held:
        yield f"Chưa nhận {printable(name)}: còn chỗ phải hỏi lại hoặc mâu thuẫn."
    if fates["conflict"] and held:
        yield "Muốn nhận phần còn lại của biểu có mâu thuẫn: thêm --skip-conflicts."
    if taken.amendment is None:
        yield "Không có gì để ghi."
    elif not applied:
        yield "Chưa ghi gì. Đồng ý thì chạy lại với --apply."


def _json(outcome: Outcome) -> dict[str, Any]:
    return {key: getattr(outcome, key) for key in _JSON_KEYS}


_JSON_KEYS = (
    "file",
    "sheet",
    "cell",
    "id",
    "period",
    "field",
    "form",
    "record",
    "baseline",
    "outcome",
    "message",
)


def status_listing(found: Sequence[LastForm]) -> Listing:
    """Return a line a unit: its last form, that none was sent, or that nobody can tell."""
    return Listing(
        rows=found,
        columns=(
            Column("Mã", lambda f: f.unit.id),
            Column("Đơn vị", lambda f: f.unit.name, fill=True),
            Column("Biểu ngày", lambda f: f.form_day or "chưa gửi"),
            Column("Nhận ngày", lambda f: "chưa chắc" if f.unsure else f.taken),
        ),
        json=lambda: [
            {
                "id": f.unit.id,
                "name": f.unit.name,
                "form_day": f.form_day,
                "taken": f.taken,
                "unsure": f.unsure,
            }
            for f in found
        ],
        title="Biểu đã nhận của các đơn vị",
        sheet="Biểu đã nhận",
        empty="Chưa có đơn vị nào.",
        closing=_UNSEEN if any(f.form_day is None for f in found) else "",
    )


_UNSEEN = (
    "Xem theo nhật ký nhiệm vụ: biểu không đổi gì, hoặc chỉ đổi tiêu chí, số liệu thì không để dấu "
    "ở đó, nên đơn vị có tiêu chí, số liệu mà chưa thấy biểu thì ghi “chưa chắc”. Có tệp của đơn "
    "vị thì xem lại bằng cchc form import TỆP.xlsx: biểu đã nhận thì không còn gì để ghi."
)
