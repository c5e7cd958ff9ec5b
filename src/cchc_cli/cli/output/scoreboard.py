"""Scoreboards and what is still to win, ready to be shown."""

import sys
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple

from cchc_cli.amounts import CENTS, points, rounded
from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column, people, print_table
from cchc_cli.model.record import Record
from cchc_cli.scoring.board import Board, Scored
from cchc_cli.scoring.board_words import doubt_words, need_words, rating_words, reached_words
from cchc_cli.scoring.claims import Doubt, doubts
from cchc_cli.scoring.gaps import Gap, closed, gaps, needs, within_reach
from cchc_cli.scoring.rating import rated
from cchc_cli.scoring.sums import Sum
from cchc_cli.scoring.words import STATES, criterion_points
from cchc_cli.text import listing

_BAR = 10
SOURCES = {
    "computed": "tính",
    "claimed": "tự chấm",
    "appraised": "thẩm định",
    "supposed": "giả định",
    None: "",
}


def json_points(value: Decimal | None, places: int = CENTS) -> str | None:
    """Write points with 2 decimals, as the JSON has them, or those of their criterion."""
    return None if value is None else str(rounded(value, places))


class _Row(NamedTuple):
    """A line of sums."""

    id: str
    name: str
    sum: Sum
    sign: str = ""


def _columns(heading: str) -> tuple[Column, ...]:
    """Bonus and penalty areas only say what they add and take off."""
    return (
        Column("Mã", lambda r: r.id),
        Column(heading, lambda r: r.name, fill=True),
        Column("Tối đa", lambda r: points(r.sum.max), right=True),
        Column("Đạt", _won, right=True, tone=lambda _: "good"),
        Column("Còn mở", lambda r: "" if r.sign else points(r.sum.open), right=True),
        Column("Chưa đạt", lambda r: "" if r.sign else points(r.sum.lost), right=True, tone=_loss),
        Column("%", lambda r: "" if r.sign else points(r.sum.percent), right=True),
        Column("", lambda r: "" if r.sign else _bar(r.sum)),
    )


def _won(row: _Row) -> str:
    return (row.sign if row.sum.score else "") + points(row.sum.score)


def _loss(row: _Row) -> str:
    return "bad" if row.sum.lost and not row.sign else ""


def _bar(total: Sum) -> str:
    """Draw won as #, open as dots, lost as blanks."""
    if not total.max:
        return ""
    won = int(total.score / total.max * _BAR)
    left = int((total.score + total.open) / total.max * _BAR) - won
    return f"[{'#' * won}{'.' * left}{' ' * (_BAR - won - left)}]"


def title(board: Board) -> str:
    """Name the index and the day; a set without a decision says MẪU."""
    sample = "" if board.official else "\nMẪU – không phải bộ chỉ số chính thức"
    return f"{board.index.name}{sample}\nTính đến ngày {people(board.day)}"


def area_listing(_record: Record, board: Board, closing: str) -> Listing:
    """Return the scoreboard by area; a row a criterion in a file."""
    return Listing(
        rows=_criteria(board),
        columns=_CRITERIA,
        json=lambda: board_json(board),
        text=lambda: _write(board, "Lĩnh vực", _areas(board), closing=closing),
        title=title(board),
        closing=closing,
        sheet="Điểm từng tiêu chí",
    )


def unit_listing(record: Record, board: Board, closing: str) -> Listing:
    """Return the scoreboard by unit."""
    rows = _units(record, board)
    return Listing(
        rows=rows,
        columns=_columns("Đơn vị")[:-1],
        json=lambda: board_json(board),
        text=lambda: _write(board, "Đơn vị", rows, closing=closing),
        title=title(board),
        closing=closing,
        sheet="Điểm theo đơn vị",
    )


BOARDS = {"area": area_listing, "department": unit_listing}
"""By what the points are added up."""


def _write(board: Board, heading: str, rows: list[_Row], closing: str) -> None:
    sys.stdout.write(f"{title(board)}\n\n")
    print_table(_columns(heading), [*rows, _Row("Cộng", "", board.sum)])
    sys.stdout.write(f"\n{_total(board)}\n")
    _print_open(board)
    _print_doubts(doubts(board))
    _close(closing)


def _close(closing: str) -> None:
    if closing:
        sys.stdout.write(f"\n{closing}\n")


def _areas(board: Board) -> list[_Row]:
    signs = {"normal": "", "bonus": "+", "penalty": "-"}
    return [_Row(a.id, a.name, a.sum, sign=signs[a.kind]) for a in board.areas]


def _units(record: Record, board: Board) -> list[_Row]:
    names = record.unit_names
    return [
        _Row(u.id or "?", names.get(u.id or "", "chưa giao đơn vị nào"), u.sum) for u in board.units
    ]


def _total(board: Board) -> str:
    return (
        f"Điểm đến nay: {reached_words(board)}; "
        f"còn mở {points(board.sum.open)}, chưa đạt {points(board.sum.lost)}"
        f"{_claimable(board)}{_after_break(rating_words(board))}"
    )


def _after_break(words: str) -> str:
    return f"\n{words}" if words else ""


def _claimable(board: Board) -> str:
    """Say what a unit may claim, where only an appraisal gives the rest."""
    if board.sum.claimable == board.sum.max:
        return ""
    return f"\nĐơn vị tự chấm được tối đa: {points(board.sum.claimable)} điểm"


def _print_open(board: Board) -> None:
    rows = [r for a in board.areas for r in a.criteria if r.waits_for_result]
    if rows:
        sys.stdout.write(f"\nCHƯA CÓ SỐ LIỆU ({len(rows)})\n")
        print_table(_OPEN, rows)


_OPEN = (
    Column("Mã", lambda r: r.criterion.id),
    Column("Đơn vị", lambda r: r.department),
    Column("Tiêu chí", lambda r: r.criterion.name, fill=True),
    Column("Điểm", lambda r: points(r.max), right=True),
    Column("Hạn", lambda r: r.criterion.due),
)
_CRITERIA = (
    Column("Lĩnh vực", lambda r: r[0].name),
    Column("Mã", lambda r: r[1].criterion.id),
    Column("Tiêu chí", lambda r: r[1].criterion.name),
    Column("Đơn vị", lambda r: r[1].department),
    Column("Tối đa", lambda r: criterion_points(r[1], r[1].max), right=True),
    Column("Điểm", lambda r: criterion_points(r[1], r[1].score), right=True),
    Column("Tự chấm", lambda r: criterion_points(r[1], r[1].claimed), right=True),
    Column("Thẩm định", lambda r: criterion_points(r[1], r[1].appraised), right=True),
    Column("Nguồn", lambda r: SOURCES[r[1].source]),
    Column("Tình trạng", lambda r: STATES[r[1].state]),
    Column("Số minh chứng", lambda r: len(r[1].evidence), right=True),
)


def _criteria(board: Board) -> list[tuple[Any, Scored]]:
    return [(area, row) for area in board.areas for row in area.criteria]


def _print_doubts(found: Iterable[Doubt]) -> None:
    lines = [f"  {doubt_words(doubt)}\n" for doubt in found]
    if lines:
        sys.stdout.write("\nĐIỂM TỰ CHẤM CẦN XEM LẠI\n")
        sys.stdout.writelines(lines)


def board_json(board: Board) -> dict[str, Any]:
    """Return the machine form, whose keys are a promise; points are strings with 2 decimals."""
    return {
        "year": board.index.year,
        "name": board.index.name,
        "official": board.official,
        "as_of": board.day,
        **_sum_json(board.sum),
        "max": json_points(board.max),
        "score": _score_json(board.sum, board.score),
        "rating": _rating_json(board),
        "claimable": json_points(board.sum.claimable),
        "percent": str(rounded(board.share)),
        "bonus": json_points(board.bonus),
        "penalty": json_points(board.penalty),
        "areas": [
            {
                "id": area.id,
                "name": area.name,
                "kind": area.kind,
                **_sum_json(area.sum),
                "criteria": [_criterion_json(row) for row in area.criteria],
            }
            for area in board.areas
        ],
        "departments": [{"id": unit.id, **_sum_json(unit.sum)} for unit in board.units],
        "warnings": [doubt_words(doubt) for doubt in doubts(board)],
    }


def _rating_json(board: Board) -> dict[str, str | None] | None:
    found = rated(board)
    if found is None:
        return None
    return {"name": found.name, "next": found.next, "missing": json_points(found.missing)}


def _sum_json(total: Sum) -> dict[str, str | None]:
    names = ("max", "score", "open", "lost")
    sums = {name: json_points(getattr(total, name)) for name in names}
    return {**sums, "score": _score_json(total, total.score)}


def _score_json(total: Sum, score: Decimal) -> str | None:
    """Write a score; none where nothing is left to be scored."""
    return None if total.excluded and not total.max else json_points(score)


def _criterion_json(row: Scored) -> dict[str, Any]:
    places = row.criterion.decimals
    whole: dict[str, Any] = {
        "id": row.criterion.id,
        "name": row.criterion.name,
        "max": None if row.state == "no_max" else json_points(row.max, places),
        "score": json_points(row.score, places),
        "claimed": json_points(row.claimed, places),
        "appraised": json_points(row.appraised, places),
        "source": "computed" if row.source == "supposed" else row.source,
        "state": row.state,
        "department": row.department,
        "evidence": len(row.evidence),
    }
    if row.source == "supposed":
        whole["supposed"] = True
    return {**whole, "parts": True} if row.parts else whole


def compared(now: Board, then: Board) -> str:
    """Say what a supposition would change."""
    return f"Nếu như vậy: {points(now.score)} → {points(then.score)} điểm (chưa ghi gì)"


_GAPS = (
    Column("Mã", lambda g: g.scored.criterion.id),
    Column("Đơn vị", lambda g: g.scored.department),
    Column("Còn", lambda g: points(g.points, g.scored.criterion.decimals), right=True),
    Column("Hạn", lambda g: g.due, tone=lambda g: "bad" if g.passed else ""),
    Column("", lambda g: "đã qua" if g.passed else ""),
    Column("Cần", lambda g: "; ".join(g.missing), fill=True),
)
_ID, _UNIT, _POINTS, _DUE, _PASSED, _NEEDED = _GAPS
_ALL_GAPS = (
    _ID,
    Column("Tiêu chí", lambda g: g.scored.criterion.name),
    _UNIT,
    _POINTS,
    _DUE,
    _PASSED._replace(title="Quá hạn"),
    _NEEDED,
)


def gap_listing(record: Record, board: Board, closing: str) -> Listing:
    """Return the points still to win, and what total is within reach."""
    found = gaps(record, board)
    return Listing(
        rows=found,
        columns=_GAPS,
        all_columns=_ALL_GAPS,
        title=title(board),
        sheet="Điểm còn giành được",
        closing=closing,
        json=lambda: {
            "score": json_points(board.score),
            "reachable": json_points(closed(record, board, within_reach(found)).score),
            "gaps": [_gap_json(gap) for gap in found],
            "ratings": [
                {"name": need.name, "score": json_points(need.score), "gaps": need.gaps}
                for need in needs(record, board, found)
            ],
        },
        text=lambda: _write_gaps(record, board, found, closing),
    )


def _write_gaps(record: Record, board: Board, found: list[Gap], closing: str) -> None:
    sys.stdout.write(f"{title(board)}\n\n")
    if found:
        print_table(_GAPS, found)
        late = [gap.scored.criterion.id for gap in found if gap.passed]
        sys.stdout.write(
            f"\nThứ tự: còn hạn trước; rồi cần ít việc hơn; rồi nhiều điểm hơn.\n"
            f"Đến nay {points(board.score)}; làm được hết việc còn hạn thì đạt "
            f"{reached_words(closed(record, board, within_reach(found)))}.\n"
        )
        if late:
            sys.stdout.write(f"Đã qua hạn, không tính vào: {listing(late)}\n")
        sys.stdout.writelines(f"{need_words(need)}\n" for need in needs(record, board, found))
        if board.index.ratings and board.sum.open > 0:
            sys.stdout.write("Chỉ xếp loại được khi mọi tiêu chí đã có điểm.\n")
    else:
        sys.stdout.write("Không còn điểm nào để giành.\n")
    _close(closing)


def _gap_json(gap: Gap) -> dict[str, Any]:
    return {
        "id": gap.scored.criterion.id,
        "name": gap.scored.criterion.name,
        "department": gap.scored.department,
        "points": json_points(gap.points, gap.scored.criterion.decimals),
        "due": gap.due,
        "passed": gap.passed,
        "tasks": list(gap.duties),
        "missing": list(gap.missing),
    }
