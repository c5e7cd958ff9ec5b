"""A set of criteria that was read, as a table to look through, and as JSON."""

import sys
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from cchc_cli.amounts import number
from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column, print_table
from cchc_cli.intake.criteria_compare import CriterionChange
from cchc_cli.intake.criteria_draft import CriterionRow, Sum
from cchc_cli.intake.criteria_records import index_of
from cchc_cli.model.change import Typed
from cchc_cli.model.plain import plain
from cchc_cli.text import printable

_BEFORE, _SHOWN = 20, 70
"""Signs before what differs, and in all, that show where a wording changed."""
_KINDS = {
    "": "",
    "choice": "theo lựa chọn",
    "levels": "theo mức",
    "ratio": "theo tỷ lệ",
    "deduction": "trừ dần",
    "per_item": "theo số lượng",
    "increment": "tăng dần",
    "checklist": "cộng dần",
    "shares": "theo phần",
    "external": "từ bên ngoài",
}
_WHAT = {
    "new": "mới",
    "gone": "bỏ",
    "number": "đổi mã",
    "max": "đổi điểm tối đa",
    "wording": "đổi lời văn",
}
_COLUMNS = (
    Column("Mã", lambda r: r.id),
    Column("Tiêu chí", lambda r: f"{'  ' * r.depth}{r.name}", fill=True),
    Column("Tối đa", lambda r: "" if r.max is None else number(r.max), right=True),
    Column("Cách chấm", lambda r: _KINDS[r.kind]),
    Column("", lambda r: "xem lại" if r.doubts else "", tone=lambda _: "warn"),
)
_ALL = (
    Column("Mã", lambda r: r.id),
    Column("Tiêu chí", lambda r: r.name),
    Column("Điểm tối đa", lambda r: r.max, right=True),
    Column("Cách chấm", lambda r: _KINDS[r.kind]),
    Column("Cần xem lại", lambda r: "; ".join(r.doubts)),
)
_CHANGES = (
    Column("Mã", lambda c: c.id),
    Column("Thay đổi", lambda c: _WHAT[c.what]),
    Column("Trước", lambda c: _differing(c.old, c.new), fill=True),
    Column("Nay", lambda c: _differing(c.new, c.old) or c.name, fill=True),
)


class ShownDraft(NamedTuple):
    """A draft as it would be written, and what to say about it."""

    typed: dict[str, Typed]
    rows: Sequence[CriterionRow]
    sums: Sequence[Sum]
    questions: Sequence[str]
    changes: Sequence[CriterionChange] | None
    """Against the set of the same year; None where there is none."""
    lost: tuple[tuple[str, dict[str, Typed]], ...] = ()
    """What people wrote at criteria that are gone, by their ids."""


def criteria_listing(draft: ShownDraft) -> Listing:
    """Return the criteria, with the questions and the sums that differ."""
    return Listing(
        rows=draft.rows,
        columns=_COLUMNS,
        all_columns=_ALL,
        json=lambda: _json(draft),
        text=lambda: _write(draft),
        title=str(draft.typed["name"]),
        closing="\n".join(f"Xem lại – {question}" for question in draft.questions),
        sheet="Tiêu chí",
    )


def _write(draft: ShownDraft) -> None:
    index = draft.typed
    _say(f"{index['name']} (năm {index.get('year') or '…'})")
    _say(f"Văn bản: {index.get('decision') or 'chưa có, mọi bản in ghi MẪU'}")
    sys.stdout.write("\n")
    if draft.rows:
        print_table(_COLUMNS, draft.rows)
    for line in _counts(draft):
        _say(line)
    if draft.changes is not None:
        _compared(draft.changes)
    for question in draft.questions:
        _say(f"- {question}")


def _counts(draft: ShownDraft) -> Iterator[str]:
    scored = [row for row in draft.rows if row.kind]
    unsure = sum(bool(row.doubts) for row in draft.rows)
    looked = f", {unsure} cần xem lại" if unsure else ""
    yield f"\n{len(scored)} tiêu chí được chấm{looked}"
    wrong = [total for total in draft.sums if total.printed != total.computed]
    if draft.sums and not wrong:
        yield f"{len(draft.sums)} tổng in trong văn bản đều khớp"
    elif draft.sums:
        yield f"{len(wrong)}/{len(draft.sums)} tổng in trong văn bản không khớp"


def _compared(changes: Sequence[CriterionChange]) -> None:
    if not changes:
        _say("So với bộ chỉ số đã có trong dữ liệu: không khác.")
        return
    _say(f"\nSo với bộ chỉ số đã có trong dữ liệu: {len(changes)} chỗ khác")
    print_table(_CHANGES, changes)
    sys.stdout.write("\n")


def _differing(words: str, other: str) -> str:
    """Return words from a little before where they differ, short enough for a line."""
    pairs = enumerate(zip(words, other, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), min(len(words), len(other)))
    start = words.rfind(" ", 0, max(same - _BEFORE, 0)) + 1
    shown = words[start : start + _SHOWN]
    return f"{'…' if start else ''}{shown}{'…' if len(words) > start + _SHOWN else ''}"


def _say(words: str) -> None:
    before = "\n" if words.startswith("\n") else ""
    said = printable(words.strip("\n"))
    sys.stdout.write(f"{before}{said}\n")


def _json(draft: ShownDraft) -> dict[str, Any]:
    index = index_of(draft.typed)
    known = plain(index) if index is not None else draft.typed
    assert isinstance(known, dict)
    year = draft.typed.get("year")
    whole: dict[str, Any] = {
        "index": {
            **known,
            "year": int(str(year)) if year else None,
            "decision": draft.typed.get("decision"),
        },
        "questions": list(draft.questions),
        "sums": [total._asdict() for total in draft.sums],
    }
    if draft.changes is not None:
        whole["changes"] = [change._asdict() for change in draft.changes]
    return whole
