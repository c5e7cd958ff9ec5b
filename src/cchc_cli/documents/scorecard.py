"""Báo cáo kết quả tự chấm điểm: what the commune scored itself, what was lost and why."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.amounts import points
from cchc_cli.documents import frame
from cchc_cli.documents.appendix import Appendix, appendix
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.charting import charts_of
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.evidence_register import Register, register
from cchc_cli.documents.index_documents import chosen_index, requests_by_year, sample_note
from cchc_cli.documents.reasons import explanation
from cchc_cli.model.index import Index
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.scoring.board import AreaBoard, Board, Scored, board_of
from cchc_cli.scoring.gaps import Gap, closed, gaps, within_reach
from cchc_cli.scoring.sums import Sum
from cchc_cli.scoring.words import criterion_points
from cchc_cli.word.values import Bars, Chart, Indent

TYPE = "Báo cáo"


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
class ScorecardView:
    """What the report's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    subject: str
    subject_rule: Indent
    addressees: tuple[frame.Text, ...]
    opening: tuple[str, ...]
    organizing: tuple[str, ...]
    results: tuple[str, ...]
    areas: tuple[AreaRow, ...]
    sums: tuple[AreaRow, ...]
    charts: tuple[Chart, ...]
    losses: tuple[str, ...]
    solutions: tuple[str, ...]
    proposals: tuple[str, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A line of the scoreboard: an area or total (sum), a criterion, or a part."""

    kind: str
    id: str
    name: str
    max: str
    score: str
    appraised: str
    explanation: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """What the first appendix prints."""

    head: Appendix
    rows: tuple[ScoreRow, ...]


VIEW = ScorecardView
APPENDICES = (Scoreboard, Register)
MEANINGS = {
    "appraised": "điểm thẩm định",
    "date": "ngày",
    "explanation": "giải trình",
    "kind": "loại dòng: sum, criterion, part",
    "link": "liên kết hoặc tệp",
    "losses": "các đoạn về điểm bị mất",
    "organizing": "các đoạn về tổ chức thực hiện",
    "percent": "tỷ lệ phần trăm",
    "remark": "ghi chú thẩm định",
    "results": "các đoạn kết quả",
    "serves": "phục vụ tiêu chí, nhiệm vụ nào",
    "solutions": "các đoạn giải pháp",
    "sums": "các dòng cộng",
    "symbol": "số, ký hiệu",
}
requests = requests_by_year


def compose(record: Record, wanted: Request) -> Document:
    """Compose the report on an index, the newest where no year is named; raises UsageError."""
    index = chosen_index(record, wanted)
    issue = index.scorecard or Issuance()
    board = self_assessed(record, index, wanted.day)
    lacking = frame.missing_issuance(issue.number, issue.date)
    return Document(
        id=str(index.year),
        title=subject(index),
        view=scorecard_view(record, index, board),
        day=wanted.day,
        blanks=tuple(lacking if issue.addressee else [*lacking, "nơi gửi (addressee)"]),
        appendices=(scoreboard(record, index, board), register(record, index, board)),
        notes=tuple(frame.dated_too_early(issue.date, wanted.day)),
    )


def self_assessed(record: Record, index: Index, day: dt.date) -> Board:
    """Score an index as the commune itself does: the one computation that all figures share."""
    return board_of(record, index, day, appraised=False)


def subject(index: Index) -> str:
    """Name the report."""
    return f"Kết quả tự chấm điểm {index.name}{'' if index.decision else ' (MẪU)'}"


def scorecard_view(record: Record, index: Index, board: Board) -> ScorecardView:
    """Make the report from the record; every figure comes from this one scoreboard."""
    organization, issue = record.organization, index.scorecard or Issuance()
    found = gaps(record, board)
    return ScorecardView(
        heading=frame.heading(organization),
        number_line=frame.number_line(issue.number, frame.symbol(TYPE, organization)),
        date_line=frame.date_line(organization.place, issue.date),
        subject=subject(index),
        subject_rule=frame.underline("subject", [subject(index)], frame.TEXT_ROOM),
        addressees=frame.addressee_lines(issue.addressee),
        opening=(
            f"{organization.name} báo cáo kết quả tự chấm điểm {index.name}, tính đến ngày "
            f"{day_text(board.day)}, như sau:",
        ),
        organizing=issue.organizing or tuple(_organizing(board)),
        results=tuple(_results(board)),
        areas=tuple(_area_row(area) for area in board.areas if area.kind == "normal"),
        sums=tuple(_sum_rows(board)),
        charts=_charts(board) if issue.chart else (),
        losses=tuple(_losses(record, board)) or ("Không có tiêu chí nào mất điểm.",),
        solutions=issue.solutions or tuple(_solutions(record, board, found)),
        proposals=issue.proposals or ("Không.",),
        ending=frame.with_end_mark(
            f"Trên đây là Báo cáo kết quả tự chấm điểm {index.name} của {organization.name}"
        ),
        recipients=frame.recipient_lines(issue.recipients),
        signature=frame.signature(record, issue.signer),
    )


def _leaves(board: Board) -> list[Scored]:
    return [row for area in board.areas for row in area.criteria if not row.parts]


def _for_points(board: Board) -> list[Scored]:
    """Return the criteria of the set that points are given for: none that is only followed."""
    return [row for row in _leaves(board) if row.state != "watched"]


def _organizing(board: Board) -> Iterator[str]:
    rows = _for_points(board)
    normal = sum(area.kind == "normal" for area in board.areas)
    yield (
        f"Bộ chỉ số gồm {normal} lĩnh vực, {len(rows)} tiêu chí chấm điểm, được phân công cho "
        f"{len({row.department for row in rows} - {None})} đơn vị chủ trì."
    )
    proven = sum(row.proven for row in rows)
    scored = sum(row.state == "scored" for row in rows)
    yield (
        f"Đến ngày {day_text(board.day)}, {scored}/{len(rows)} tiêu chí đã có kết quả; "
        f"{proven} tiêu chí có tài liệu kiểm chứng (Phụ lục II)."
    )


def _results(board: Board) -> Iterator[str]:
    total = board.sum
    extra = ""
    if board.bonus or board.penalty:
        extra = f", trong đó điểm thưởng {points(board.bonus)}, điểm trừ {points(board.penalty)}"
    # What only an appraisal gives is no part of what the unit assesses.
    others = total.max - total.claimable
    elsewhere = f" (không kể {points(others)} điểm đơn vị không tự chấm)" if others else ""
    yield (
        f"Tổng điểm tự chấm: {points(board.score)}/{points(board.max - others)} điểm"
        f"{elsewhere}{extra}. Tỷ lệ đạt của các lĩnh vực: {points(total.percent_claimed)}%."
    )
    yield (
        f"Số điểm đã mất: {points(total.lost)}; số điểm của các tiêu chí chưa có số liệu: "
        f"{points(total.waiting)}. Chi tiết từng tiêu chí tại Phụ lục I."
    )


def _area_row(area: AreaBoard) -> AreaRow:
    return AreaRow(area.id, area.name, *_own_figures(area.sum))


def _own_figures(total: Sum) -> tuple[str, str, str, str]:
    """Write what the unit assesses itself; nothing where only an appraisal gives points."""
    if not total.claimable and total.max:
        return points(total.max), "", "", ""
    figures = (total.max, total.score, total.waiting, total.percent_claimed)
    most, score, waiting, percent = map(points, figures)
    return most, score, waiting, percent


def _sum_rows(board: Board) -> Iterator[AreaRow]:
    """Yield the sums below the areas; bonus and penalty only where the index has them."""
    total = board.sum
    yield AreaRow("", "Cộng các lĩnh vực", *_own_figures(total))
    kinds = {area.kind for area in board.areas}
    if "bonus" in kinds:
        yield AreaRow(
            id="", name="Điểm thưởng", max="", score=points(board.bonus), open="", percent=""
        )
    if "penalty" in kinds:
        yield AreaRow(
            id="", name="Điểm trừ", max="", score=points(board.penalty), open="", percent=""
        )
    if kinds != {"normal"}:
        yield AreaRow(
            id="", name="Tổng điểm", max="", score=points(board.score), open="", percent=""
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


def _losses(record: Record, board: Board) -> Iterator[str]:
    """Name each criterion below its maximum, with why, the dearest first."""
    lost = [row for row in _normal(board) if row.score is not None and row.score < row.max]
    lost.sort(key=lambda row: (row.score or ZERO) - row.max)
    for row in lost:
        unit = names(record, [row.department]) if row.department else "chưa giao đơn vị"
        won, most = criterion_points(row, row.score), criterion_points(row, row.max)
        yield (
            f"- Tiêu chí {row.criterion.id} ({row.criterion.name}): đạt {won}/{most} điểm; "
            f"{unit} chủ trì.{_cause(row)}"
        )
    waiting = [row for row in _normal(board) if row.waits_for_result]
    if waiting:
        listed = ", ".join(row.criterion.id for row in waiting)
        total = points(sum((row.max for row in waiting), ZERO))
        yield f"- Chưa có số liệu nên chưa chấm ({total} điểm): tiêu chí {listed}."


def _cause(row: Scored) -> str:
    """Say why points were lost; nothing where the record does not say it."""
    known = explanation(row)
    return f" Nguyên nhân: {known}." if known else ""


def _normal(board: Board) -> Iterator[Scored]:
    for area in board.areas:
        if area.kind == "normal":
            yield from (row for row in area.criteria if not row.parts)


def _solutions(record: Record, board: Board, found: list[Gap]) -> Iterator[str]:
    """Say who must do what for the points that can still be won."""
    open_gaps = within_reach(found)
    if not open_gaps:
        yield "Duy trì kết quả các tiêu chí đã đạt."
        return
    for unit in dict.fromkeys(gap.scored.department for gap in open_gaps):
        own = [gap for gap in open_gaps if gap.scored.department == unit]
        total = points(sum((gap.points for gap in own), ZERO))
        listed = ", ".join(gap.scored.criterion.id for gap in own)
        name = names(record, [unit]) if unit else "Các đơn vị được phân công"
        yield (
            f"- {name} tập trung hoàn thành các tiêu chí {listed}, bổ sung kết quả và tài liệu "
            f"kiểm chứng trước thời hạn (còn {total} điểm);"
        )
    yield (
        f"- Phấn đấu thực hiện hết các tiêu chí còn thời hạn để đạt "
        f"{points(closed(record, board, open_gaps).score)} điểm."
    )


def scoreboard(record: Record, index: Index, board: Board) -> Scoreboard:
    """Make the first appendix."""
    issue = index.scorecard or Issuance()
    title = f"Bảng tự chấm điểm {index.name}"
    head = appendix(
        record=record,
        title=title,
        kind=TYPE,
        number=issue.number,
        date=issue.date,
        place=1,
        sample=sample_note(index),
    )
    rows = [row for area in board.areas for row in _area_rows(area)]
    totals = [
        ScoreRow(
            kind="sum", id="", name=r.name, max=r.max, score=r.score, appraised="", explanation=""
        )
        for r in _sum_rows(board)
    ]
    return Scoreboard(head, (*rows, *totals))


def _area_rows(area: AreaBoard) -> Iterator[ScoreRow]:
    """Yield an area's line, then a line a criterion with why it is below its maximum."""
    total = area.sum
    given = [row.appraised for row in area.criteria if not row.parts and row.appraised is not None]
    appraised = points(sum(given, ZERO)) if given else ""
    name = f"{area.id}. {area.name}"
    yield ScoreRow(
        kind="sum",
        id=area.id,
        name=name,
        max=points(total.max),
        score=points(total.score),
        appraised=appraised,
        explanation="",
    )
    for row in area.criteria:
        disputed = row.claimed is not None and row.claimed != row.computed
        below = row.score is None or row.score < row.max or disputed
        yield ScoreRow(
            kind="part" if row.depth else "criterion",
            id=row.criterion.id,
            name=row.criterion.name,
            max=criterion_points(row, row.max),
            score=criterion_points(row, row.score),
            appraised=criterion_points(row, row.appraised),
            explanation=explanation(row) if below and not row.parts else "",
        )
