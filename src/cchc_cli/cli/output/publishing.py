"""What must be public, ready to be shown."""

import sys
from collections.abc import Sequence
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column, print_table
from cchc_cli.scoring.publishing import ToPublish


def _number(row: ToPublish) -> str | None:
    """Name the criterion where there is no document to name."""
    return f"tiêu chí {row.criterion}" if row.criterion else row.number


def _link(row: ToPublish) -> str:
    return "; ".join(filter(None, (row.url, *row.missing)))


def _tone(row: ToPublish) -> str:
    return "bad" if row.missing else ""


_NUMBER = Column("Số, ký hiệu", _number)
_DAY = Column("Ngày", lambda r: r.date)
_TITLE = Column("Tên tài liệu", lambda r: r.title, fill=True, wrap=True)
_LINK = Column("Liên kết, còn thiếu", _link, fill=True, wrap=True, tone=_tone)


def publishing_listing(rows: Sequence[ToPublish]) -> Listing:
    """Return what must be public, ready to be shown."""
    return Listing(
        rows=rows,
        columns=(
            _NUMBER,
            _DAY,
            _TITLE,
            Column("Liên kết", lambda r: r.url, link=True),
            Column("Còn thiếu", lambda r: "; ".join(r.missing)),
        ),
        json=lambda: [_json(row) for row in rows],
        text=lambda: _write(rows),
        title="Tài liệu phải công khai",
        sheet="Tài liệu phải công khai",
        closing=_counted(rows),
    )


def _counted(rows: Sequence[ToPublish]) -> str:
    if not rows:
        return "Không có tài liệu nào phải công khai."
    lacking = sum(bool(row.missing) for row in rows)
    return f"{len(rows)} dòng, {lacking} còn thiếu." if lacking else f"{len(rows)} dòng, đủ cả."


def _write(rows: Sequence[ToPublish]) -> None:
    if rows:
        print_table((_NUMBER, _DAY, _TITLE, _LINK), rows)
        sys.stdout.write("\n")
    sys.stdout.write(f"{_counted(rows)}\n")


def _json(row: ToPublish) -> dict[str, Any]:
    """Return the machine form, whose keys are a promise."""
    return {
        "number": row.number,
        "title": row.title,
        "date": row.date,
        "url": row.url,
        "missing": "; ".join(row.missing) or None,
    }
