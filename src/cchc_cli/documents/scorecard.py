"""Báo cáo kết quả tự chấm điểm: what the commune claims for itself, and what was lost."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.amounts import points
from cchc_cli.documents import frame, subjects
from cchc_cli.documents.appendix import appendix
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.charting import charts_of
from cchc_cli.documents.document import Document, NothingYetError, Request
from cchc_cli.documents.evidence_register import Register, proving, register
from cchc_cli.documents.index_documents import (
    chosen_index,
    lacking_decision,
    requests_by_year,
    sample_note,
)
from cchc_cli.documents.prose import counted
from cchc_cli.documents.reasons import explanation
from cchc_cli.documents.score_lines import (
    MADE_UP,
    Line,
    area_line,
    beside,
    for_points,
    is_scaled,
    leaves,
    totals,
    written,
)
from cchc_cli.documents.scoreboard import Scoreboard, scoreboard
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import AreaKind, Index
from cchc_cli.model.issuance import ScorecardIssuance
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.nd30.words import roman
from cchc_cli.scoring.board import Board, Scored, board_of
from cchc_cli.scoring.gaps import Gap, closed, gaps, within_reach
from cchc_cli.scoring.merging import Proving
from cchc_cli.scoring.window import window_of
from cchc_cli.scoring.words import criterion_points
from cchc_cli.text import as_typed, sort_key
from cchc_cli.word.values import Bars, Chart, Indent

TYPE = "Báo cáo"
_MOST_NAMED = 10
"""Criteria that the text names one by one; of more the appendix tells."""


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area's figures in the table of the text."""

    id: str
    name: str
    max: str
    score: str
    open: str
    percent: str


@dataclass(frozen=True, slots=True)
class LossRow:
    """A criterion below its maximum; in a sum only name and points."""

    number: str
    name: str
    points: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Titles:
    """The headings, numbered; that of a part with nothing to say is empty."""

    organizing: str
    results: str
    losses: str
    solutions: str
    proposals: str


@dataclass(frozen=True, slots=True)
class ScorecardView:
    """What the report's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    subject: str
    subject_rule: Indent
    addressees: tuple[frame.Text, ...]
    opening: tuple[str, ...]
    titles: Titles
    organizing: tuple[str, ...]
    results: tuple[str, ...]
    areas: tuple[AreaRow, ...]
    sums: tuple[AreaRow, ...]
    charts: tuple[Chart, ...]
    losses: tuple[LossRow, ...]
    losses_sums: tuple[LossRow, ...]
    waiting: tuple[str, ...]
    solutions: tuple[str, ...]
    proposals: tuple[str, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


VIEW = ScorecardView
APPENDICES = (Scoreboard, Register)
MEANINGS = {
    "appraised": "điểm thẩm định",
    "columns": "các cột được in: id, name, max, self, appraised, evidence",
    "date": "ngày",
    "evidence": "các dòng tài liệu kiểm chứng, giải trình",
    "explanation": "giải trình",
    "kind": "loại dòng: sum, criterion, whole (tiêu chí có thành phần), part",
    "link": "liên kết hoặc tệp",
    "losses": "các tiêu chí bị mất điểm, mất nhiều trước",
    "losses_sums": "các dòng cộng điểm mất",
    "organizing": "tổ chức thực hiện",
    "percent": "tỷ lệ phần trăm",
    "points": "điểm mất",
    "results": "kết quả",
    "serves": "phục vụ tiêu chí, nhiệm vụ nào",
    "solutions": "giải pháp",
    "sums": "các dòng cộng",
    "symbol": "số, ký hiệu",
    "titles": "tên các phần, đã đánh số; phần không có gì để nói thì trống",
    "waiting": "đoạn về tiêu chí chưa có số liệu",
}
requests = requests_by_year


class _Boards(NamedTuple):
    """The figures that text and appendices share."""

    own: Board
    """What the commune claims for itself, else what is computed."""
    settled: Board
    """With what was appraised, as `cchc score` shows it."""
    scoreboard: str
    """How the text refers to the scoreboard."""
    register: str
    """How it refers to the register; empty without one."""


def compose(record: Record, wanted: Request) -> Document:
    """Compose the report on an index, the newest where no year is named.

    Raises UsageError; NothingYetError where the index has no result, claim or appraisal.
    """
    index = chosen_index(record, wanted)
    issue = index.scorecard or ScorecardIssuance()
    own = self_assessed(record, index, wanted.day)
    _something(own)
    found = proving(record, index, own)
    listed = issue.register and bool(found)
    boards = _Boards(
        own=own,
        settled=settled(record, index, own),
        scoreboard="Phụ lục I" if listed else "Phụ lục",
        register="Phụ lục II" if listed else "",
    )
    head = appendix(
        record=record,
        title=f"Bảng tự chấm điểm {index.name}",
        kind=TYPE,
        number=issue.number,
        date=issue.date,
        place=1 if listed else None,
        sample=sample_note(index),
    )
    lacking = frame.missing_issuance(issue.number, issue.date)
    return Document(
        id=str(index.year),
        title=subjects.of_scorecard(index),
        view=scorecard_view(record, index, boards),
        day=wanted.day,
        blanks=(
            *lacking_decision(index),
            *lacking,
            *(() if issue.addressee else ("nơi gửi (addressee)",)),
        ),
        appendices=(
            scoreboard(head, own, _by_criterion(found)),
            register(record, index, found) if listed else None,
        ),
        notes=tuple(frame.dated_too_early(issue.date, wanted.day)),
    )


def _something(board: Board) -> None:
    """Refuse an index of which nobody has said anything yet; raises NothingYetError."""
    rows = for_points(board)
    if not any(row.result or row.score is not None or row.appraised is not None for row in rows):
        own = (row.criterion.id for row in rows if row.criterion.self_assessed)
        example = as_typed(next(own, "MÃ"))
        raise NothingYetError(
            f"Bộ chỉ số năm {board.index.year} chưa có kết quả, điểm tự chấm hay điểm thẩm định "
            f"nào đến ngày {day_text(board.day)}. Ghi rồi chạy lại, ví dụ: cchc score set "
            f"{example} --claimed ĐIỂM (xem cchc show {example}); hoặc chọn năm khác: --year NĂM."
        )


def _by_criterion(items: Sequence[Proving]) -> dict[str, list[Evidence]]:
    by_name: dict[str, list[Evidence]] = {}
    for item, served in items:
        for name in served:
            by_name.setdefault(name, []).append(item)
    return by_name


def self_assessed(record: Record, index: Index, day: dt.date) -> Board:
    """Score an index as the commune itself does: the one computation that all figures share."""
    return board_of(record, index, day, appraised=False)


def settled(record: Record, index: Index, own: Board) -> Board:
    """Score an index as it was appraised; what nobody appraised yet as the commune itself does."""
    claims = {
        row.criterion.id: row.score
        for row in for_points(own)
        if row.appraised is None and row.score is not None
    }
    return board_of(record, index, own.day, supposed=claims)


def scorecard_view(record: Record, index: Index, boards: _Boards) -> ScorecardView:
    """Make the report from the record; every figure comes from these boards."""
    organization, issue = record.organization, index.scorecard or ScorecardIssuance()
    board = boards.own
    lost = _lost(board)
    parts = {
        "organizing": issue.organizing or tuple(_organizing(record, boards)),
        "results": tuple(_results(record, boards, lost)),
        "waiting": tuple(_waiting(board)),
        "solutions": issue.solutions or tuple(_solutions(record, board)),
        "proposals": issue.proposals,
    }
    return ScorecardView(
        heading=frame.heading(organization),
        number_line=frame.number_line(issue.number, frame.symbol(TYPE, organization)),
        date_line=frame.date_line(organization.place, issue.date),
        subject=subjects.of_scorecard(index),
        subject_rule=frame.underline("subject", [subjects.of_scorecard(index)], frame.TEXT_ROOM),
        addressees=frame.addressee_lines(issue.addressee, f"indexes[{index.year}].scorecard"),
        opening=(
            f"{organization.name} báo cáo kết quả tự chấm điểm {index.name}, "
            f"{_window(board)}, như sau:",
        ),
        titles=_titles({**parts, "losses": (*lost, *parts["waiting"])}),
        areas=tuple(
            _area_row(area_line(area), area.id) for area in board.areas if area.kind == "normal"
        ),
        sums=tuple(map(_area_row, (*totals(board), *beside(board)))),
        charts=_charts(board) if issue.chart else (),
        losses=tuple(_loss_rows(lost)),
        losses_sums=tuple(_loss_sums(record, boards, lost)),
        ending=frame.with_end_mark(
            f"Trên đây là Báo cáo kết quả tự chấm điểm {index.name} của {organization.name}"
        ),
        recipients=frame.recipient_lines(issue.recipients, f"indexes[{index.year}].scorecard"),
        signature=frame.signature(record, issue.signer, f"indexes[{index.year}].scorecard"),
        **parts,
    )


_TITLES = {
    "organizing": "TÌNH HÌNH TỔ CHỨC THỰC HIỆN",
    "results": "KẾT QUẢ TỰ CHẤM ĐIỂM",
    "losses": "TIÊU CHÍ KHÔNG ĐẠT ĐIỂM TỐI ĐA",
    "solutions": "GIẢI PHÁP",
    "proposals": "KIẾN NGHỊ, ĐỀ XUẤT",
}


def _titles(parts: dict[str, tuple[object, ...]]) -> Titles:
    """Give the parts that say something their numbers."""
    told = [part for part in _TITLES if parts[part]]
    numbered = {part: f"{roman(n)}. {_TITLES[part]}" for n, part in enumerate(told, start=1)}
    return Titles(**{part: numbered.get(part, "") for part in _TITLES})


def _window(board: Board) -> str:
    """Name the days that are judged, and up to which of them the figures go."""
    first, last = window_of(board.index)
    so_far = f" (số liệu tính đến ngày {day_text(board.day)})" if board.day < last else ""
    return f"từ ngày {day_text(first)} đến ngày {day_text(last)}{so_far}"


def _organizing(record: Record, boards: _Boards) -> Iterator[str]:
    """Say how large the set is, who answers for it, and how far the assessment is."""
    board, two_digits = boards.own, record.settings.two_digits
    rows = for_points(board)
    areas = sum(area.kind == "normal" for area in board.areas)
    units = len({row.department for row in rows} - {None})
    led = f", được phân công cho {counted(units, 'đơn vị', two_digits=two_digits)} chủ trì"
    kinds = "".join(
        f", {counted(number, 'tiêu chí', two_digits=two_digits)} {what}"
        for number, what in _by_kind(board)
    )
    yield (
        f"Bộ chỉ số gồm {counted(areas, 'lĩnh vực', two_digits=two_digits)}{kinds}"
        f"{led if units else ''}."
    )
    scored = sum(row.state == "scored" for row in rows)
    proven = sum(row.proven for row in rows)
    where = f" ({boards.register})" if boards.register else ""
    proof = (
        f"{counted(proven, 'tiêu chí', two_digits=two_digits)} có tài liệu kiểm chứng{where}"
        if proven
        else "chưa tiêu chí nào có tài liệu kiểm chứng"
    )
    left_out = sum(row.state == "excluded" for row in rows)
    without = f"; {counted(left_out, 'tiêu chí', two_digits=two_digits)} không tính điểm"
    yield (
        f"Đến ngày {day_text(board.day)}, {scored}/{len(rows)} tiêu chí đã được tự chấm"
        f"{without if left_out else ''}; {proof}."
    )


_KINDS: dict[AreaKind, str] = {
    "normal": "chấm điểm",
    "bonus": "điểm thưởng",
    "penalty": "điểm trừ",
}


def _by_kind(board: Board) -> Iterator[tuple[int, str]]:
    """Count the criteria that points are given for, by what the points are."""
    kinds = [area.kind for area in board.areas for row in leaves(area) if row.state != "watched"]
    yield from ((kinds.count(kind), what) for kind, what in _KINDS.items() if kind in kinds)


def _results(record: Record, boards: _Boards, lost: list[Scored]) -> Iterator[str]:
    """Tell the points claimed, those after the appraisal, and what was lost or is not known."""
    board, two_digits = boards.own, record.settings.two_digits
    yield _claimed_words(board)
    yield from _appraised_words(boards)
    waiting = [row for row in _normal(board) if row.waits_for_result]
    told = []
    if lost:
        below = counted(len(lost), "tiêu chí", two_digits=two_digits)
        told.append(f"{below} không đạt điểm tối đa, mất {written(_lost_points(board, lost))} điểm")
    if waiting:
        unknown = counted(len(waiting), "tiêu chí", two_digits=two_digits)
        told.append(f"{unknown} chưa có số liệu ({points(board.sum.waiting)} điểm)")
    if not told and any(row.state == "scored" for row in _normal(board)):
        told = ["Các tiêu chí đã chấm đều đạt điểm tối đa"]
    sentence = f"{'; '.join(told)}. " if told else ""
    yield f"{sentence}Chi tiết từng tiêu chí tại {boards.scoreboard}."


def _claimed_words(board: Board) -> str:
    """Tell the total that the commune claims; nothing of points that only others give."""
    total = board.sum
    if not any(row.state == "scored" for row in for_points(board)):
        return "Chưa có tiêu chí nào được tự chấm."
    extra = ""
    if board.bonus or board.penalty:
        extra = f", trong đó điểm thưởng {points(board.bonus)}, điểm trừ {points(board.penalty)}"
    # What only an appraisal gives is no part of what the unit assesses.
    others = total.max - total.claimable
    elsewhere = f" (không kể {points(others)} điểm đơn vị không tự chấm)" if others else ""
    return (
        f"Tổng điểm tự chấm: {points(board.score)}/{points(board.max - others)} điểm"
        f"{elsewhere}{extra}. Tỷ lệ đạt của các lĩnh vực: {points(total.percent_claimed)}%."
    )


def _appraised_words(boards: _Boards) -> Iterator[str]:
    """Tell the points after the appraisal, with how far that reaches; nothing before it."""
    rows = for_points(boards.own)
    appraised = sum(row.appraised is not None for row in rows)
    if appraised:
        yield (
            f"Điểm sau thẩm định: {points(boards.settled.score)} điểm (đã thẩm định "
            f"{appraised}/{len(rows)} tiêu chí); tự chấm: {points(boards.own.score)} điểm."
        )


def _area_row(line: Line, name: str = "") -> AreaRow:
    return AreaRow(
        id=name,
        name=line.name,
        max=written(line.max),
        score=written(line.score),
        open=written(line.open),
        percent=points(line.percent),
    )


def _charts(board: Board) -> tuple[Chart, ...]:
    """Chart the share of points that each area has; an area without a result has no bar."""
    areas = [area for area in board.areas if area.kind == "normal" and area.sum.claimable]
    shares = [a.sum.percent_claimed if a.sum.waiting < a.sum.claimable else None for a in areas]
    values = tuple(None if share is None else round(float(share), 2) for share in shares)
    bars = Bars("Tỷ lệ đạt (%)", values, fill="BFBFBF", texts=tuple(map(points, shares)))
    labels = [f"{area.id}. {area.name}" for area in areas]
    title = "Tỷ lệ điểm đạt theo lĩnh vực (%)"
    return charts_of(title, labels, [bars], most=100, legend=False)


def _lost(board: Board) -> list[Scored]:
    """Return the criteria below their maximum, the dearest first."""
    lost = [row for row in _normal(board) if row.score is not None and row.score < row.max]
    return sorted(lost, key=lambda row: (row.score or ZERO) - row.max)


def _missed(rows: list[Scored]) -> Decimal:
    return sum((row.max - (row.score or ZERO) for row in rows), ZERO)


def _lost_points(board: Board, lost: list[Scored]) -> Decimal:
    """Return what was lost in all; where sums are scaled up, so is what is lost of them."""
    return board.sum.lost if is_scaled(board) else _missed(lost)


def _loss_rows(lost: list[Scored]) -> Iterator[LossRow]:
    """Say of the dearest why points were lost; nothing where the record does not."""
    for number, row in enumerate(lost[:_MOST_NAMED], start=1):
        yield LossRow(
            number=str(number),
            name=f"{row.criterion.id}. {row.criterion.name}",
            points=criterion_points(row, _missed([row])),
            explanation=explanation(row),
        )


def _loss_sums(record: Record, boards: _Boards, lost: list[Scored]) -> Iterator[LossRow]:
    """Add up the table: what only the appendix has, what scaling up adds, and all."""
    rest = lost[_MOST_NAMED:]
    total = _lost_points(boards.own, lost)
    gained = total - _missed(lost)
    if rest:
        others = counted(len(rest), "tiêu chí khác", two_digits=record.settings.two_digits)
        yield LossRow("", f"{others} (tại {boards.scoreboard})", written(_missed(rest)), "")
    if gained:
        yield LossRow("", MADE_UP, written(gained), "")
    if lost[1:] or gained:
        yield LossRow("", "Cộng", written(total), "")


def _waiting(board: Board) -> Iterator[str]:
    """List the criteria that nobody has a result of yet; of many the appendix tells."""
    rows = [row for row in _normal(board) if row.waits_for_result]
    if 0 < len(rows) <= _MOST_NAMED:
        listed = ", ".join(row.criterion.id for row in rows)
        yield f"Chưa có số liệu nên chưa chấm: tiêu chí {listed}."


def _normal(board: Board) -> Iterator[Scored]:
    for area in board.areas:
        if area.kind == "normal":
            yield from leaves(area)


def _by_deadline(open_gaps: Sequence[Gap]) -> Iterator[str]:
    """Name the criteria of each deadline, the nearest first."""
    for due in sorted({gap.due for gap in open_gaps if gap.due is not None}):
        ids = (gap.scored.criterion.id for gap in open_gaps if gap.due == due)
        yield f"{', '.join(sorted(ids, key=sort_key))} (hạn {day_text(due)})"


def _solutions(record: Record, board: Board) -> Iterator[str]:
    """Say who can still win which points until when; nothing where no deadline is known."""
    waiting = [gap for gap in within_reach(gaps(record, board)) if gap.due is not None]
    for unit in dict.fromkeys(gap.scored.department for gap in waiting):
        own = [gap for gap in waiting if gap.scored.department == unit]
        listed = "; ".join(_by_deadline(own))
        name = f"{names(record, [unit])} thực hiện" if unit else "Chưa giao đơn vị chủ trì:"
        total = points(sum((gap.points for gap in own), ZERO))
        yield f"- {name} tiêu chí {listed}: có thể đạt thêm {total} điểm."
    if waiting:
        yield (
            "Thực hiện hết các tiêu chí nêu trên thì tổng điểm tự chấm đạt "
            f"{points(closed(record, board, waiting).score)} điểm."
        )
