"""A notice that was read, as a table to look through, and as JSON."""

import sys
from collections.abc import Iterator
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column, print_table
from cchc_cli.intake.deadlines import Due
from cchc_cli.intake.draft import Duty, NoticeDraft
from cchc_cli.intake.records import is_by_unit, words_of
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.periods.names import day_name, day_or_month_name, deadline_words
from cchc_cli.text import printable

_EVERY = {
    "week": "hằng tuần",
    "month": "hằng tháng",
    "quarter": "hằng quý",
    "half": "6 tháng một lần",
    "year": "hằng năm",
}


def _columns(draft: NoticeDraft) -> tuple[Column, ...]:
    """Return what people look at: the words of each duty as the file will have them."""
    by_unit = is_by_unit(draft)
    return (
        Column(
            "Đơn vị", lambda d: ", ".join(d.departments) or f"? {d.found.units or ''}", fill=True
        ),
        Column("Nội dung", lambda d: words_of(d, by_unit=by_unit), fill=True, wrap=True),
        Column("Hạn", lambda d: _due(d.due)),
        Column("", lambda d: "" if d.sure else "xem lại"),
    )


_ALL = (
    Column("Đơn vị trong văn bản", lambda d: d.found.units),
    Column("Mã đơn vị", lambda d: ", ".join(d.departments)),
    Column("Phối hợp", lambda d: ", ".join(d.partners)),
    Column("Nội dung", lambda d: d.found.content),
    Column("Hạn", lambda d: _due(d.due)),
    Column("Lấy từ", lambda d: d.found.where),
    Column("Vì sao", lambda d: d.found.why),
    Column("Cần xem lại", lambda d: "; ".join(d.doubts)),
)


def draft_listing(draft: NoticeDraft) -> Listing:
    """Return the duties of a notice, with what its head says and what is to be looked at."""
    return Listing(
        rows=draft.duties,
        columns=_columns(draft),
        all_columns=_ALL,
        json=lambda: _json(draft),
        text=lambda: _write(draft),
        title=draft.head.subject,
        closing="\n".join(f"Xem lại – {question}" for question in draft.questions),
        sheet="Nhiệm vụ",
    )


def _write(draft: NoticeDraft) -> None:
    sys.stdout.writelines(f"{printable(line)}\n" for line in _head(draft))
    sys.stdout.write("\n")
    if draft.duties:
        print_table(_columns(draft), draft.duties)
    unsure = sum(not duty.sure for duty in draft.duties)
    looked = f", {unsure} cần xem lại" if unsure else ""
    sys.stdout.write(f"\n{len(draft.duties)} nhiệm vụ{looked}\n")
    sys.stdout.writelines(f"- {printable(question)}\n" for question in draft.questions)


def _head(draft: NoticeDraft) -> Iterator[str]:
    head = draft.head
    day = "ngày …" if head.date is None else _dated(head.date)
    yield f"Số {head.number or '…'}, {day}"
    yield head.subject or "(không thấy trích yếu)"
    if head.signer:
        yield f"Người ký: {head.signer}"


def _dated(date: PartialDate) -> str:
    """Say a day, or a month whose day is not known yet."""
    return f"{'ngày' if date.day else 'tháng'} {day_or_month_name(date)}"


def _due(due: Due | None) -> str:
    if due is None:
        return ""
    if due.due is not None:
        return deadline_words(due.due) or day_name(due.due.last)
    return due.words if due.repeat is None else _EVERY[due.repeat]


def _json(draft: NoticeDraft) -> dict[str, Any]:
    head = draft.head
    return {
        "notice": {
            "number": head.number,
            "date": None if head.date is None else str(head.date),
            "subject": head.subject or None,
            "signer": head.signer,
            "recipients": list(head.recipients),
        },
        "duties": [_duty(duty) for duty in draft.duties],
        "questions": list(draft.questions),
    }


def _duty(duty: Duty) -> dict[str, Any]:
    due, units = duty.due, duty.departments
    return {
        "unit": duty.found.units,
        "department": units[0] if len(units) == 1 else None,
        "departments": list(units),
        "partners": list(duty.partners),
        "content": duty.found.content,
        "due": None if due is None or due.due is None else due.due.last,
        "due_text": None if due is None else due.words,
        "repeat": None if due is None else due.repeat,
        "sure": duty.sure,
        "why": duty.found.why,
        "where": duty.found.where,
    }
