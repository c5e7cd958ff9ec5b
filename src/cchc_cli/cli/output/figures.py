"""Figures of a period, ready to be shown."""

from collections.abc import Sequence
from typing import Any

from cchc_cli.amounts import number, rounded
from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column
from cchc_cli.model.period import Period
from cchc_cli.periods.names import official_name
from cchc_cli.statistics.entries import Entry, Source

SOURCES: dict[Source | None, str] = {
    "typed": "ghi",
    "sum": "cộng kỳ",
    "ratio": "tính tỷ lệ",
    "formula": "công thức",
    "tasks": "đếm việc",
    "letters": "đếm văn bản",
    None: "",
}


def _value(entry: Entry) -> str:
    if entry.value is not None:
        return number(rounded(entry.value))
    return "-" if entry.absent else ""


def _remark(entry: Entry) -> str:
    return "; ".join(filter(None, (SOURCES[entry.source], entry.absent, entry.note)))


_COLUMNS = (
    Column("Mã", lambda e: e.statistic.id),
    Column("Chỉ tiêu", lambda e: e.statistic.name, fill=True),
    Column("Số liệu", _value, right=True),
    # The unit of a choice lists what may be chosen, so it is as long as a sentence.
    Column("Đơn vị tính", lambda e: e.statistic.unit, fill=True),
    Column("Ghi chú", _remark, fill=True),
)


def figure_listing(found: Sequence[Entry], period: Period) -> Listing:
    """Return the figures of a period; what is missing is counted below."""
    lacking = sum(entry.lacking for entry in found)
    return Listing(
        rows=found,
        columns=_COLUMNS,
        json=lambda: [_json(entry, period) for entry in found],
        title=f"Số liệu {official_name(period)}",
        sheet="Số liệu",
        closing=_closing(lacking) if found else "",
        empty='Chưa có chỉ tiêu nào. Thêm: cchc add statistic "TÊN" --unit "ĐƠN VỊ TÍNH"',
    )


def _closing(lacking: int) -> str:
    return f"Còn thiếu {lacking} chỉ tiêu." if lacking else "Đủ số liệu."


def _json(entry: Entry, period: Period) -> dict[str, Any]:
    """Return the machine form, whose keys are a promise."""
    statistic = entry.statistic
    return {
        "id": statistic.id,
        "form": statistic.form,
        "no": statistic.no,
        "name": statistic.name,
        "unit": statistic.unit,
        "kind": statistic.kind,
        "period": str(period),
        "value": None if entry.value is None else str(rounded(entry.value).normalize() + 0),
        "source": entry.source,
        "absent": entry.absent,
        "note": entry.note,
    }
