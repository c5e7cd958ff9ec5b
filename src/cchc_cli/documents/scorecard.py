"""Báo cáo kết quả tự chấm điểm: the report on what the commune claims for itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_cli.amounts import points
from cchc_cli.documents import frame, subjects
from cchc_cli.documents.appendix import Appendix, appendix
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.charting import charts_of
from cchc_cli.documents.document import Document, NothingYetError, Request
from cchc_cli.documents.evidence_register import Register, proving, register
from cchc_cli.documents.index_documents import (
    chosen_index,
    lacking_decision,
    requests_by_year,
    sample_note,
)
from cchc_cli.documents.score_lines import (
    Line,
    area_line,
    beside,
    for_points,
    totals,
    written,
)
from cchc_cli.documents.scoreboard import Scoreboard, scoreboard
from cchc_cli.documents.scorecard_boards import Boards, self_assessed, settled
from cchc_cli.documents.scorecard_losses import LossRow, loss_rows, loss_sums, lost_rows
from cchc_cli.documents.scorecard_sentences import organizing, results, waiting, window_words
from cchc_cli.documents.scorecard_solutions import solutions
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Index
from cchc_cli.model.issuance import ScorecardIssuance
from cchc_cli.model.record import Record
from cchc_cli.nd30.words import roman
from cchc_cli.scoring.board import Board
from cchc_cli.scoring.merging import Proving
from cchc_cli.text import as_typed
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
    return Document(
        id=str(index.year),
        title=subjects.of_scorecard(index),
        view=scorecard_view(record, index, _boards(record, index, own, listed=listed)),
        day=wanted.day,
        blanks=(
            *lacking_decision(index),
            *frame.missing_issuance(issue.number, issue.date),
            *(() if issue.addressee else ("nơi gửi (addressee)",)),
        ),
        appendices=(
            scoreboard(_head(record, index, listed=listed), own, _by_criterion(found)),
            register(record, index, found) if listed else None,
        ),
        notes=tuple(frame.dated_too_early(issue.date, wanted.day)),
    )


def _boards(record: Record, index: Index, own: Board, *, listed: bool) -> Boards:
    """Join the boards with the names of the appendices; without a register there is one."""
    return Boards(
        own=own,
        settled=settled(record, index, own),
        scoreboard="Phụ lục I" if listed else "Phụ lục",
        register="Phụ lục II" if listed else "",
    )


def _head(record: Record, index: Index, *, listed: bool) -> Appendix:
    """Make the head of the scoreboard's appendix; it has a number where there is a register."""
    issue = index.scorecard or ScorecardIssuance()
    return appendix(
        record=record,
        title=f"Bảng tự chấm điểm {index.name}",
        kind=TYPE,
        number=issue.number,
        date=issue.date,
        place=1 if listed else None,
        sample=sample_note(index),
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


def scorecard_view(record: Record, index: Index, boards: Boards) -> ScorecardView:
    """Make the report from the record; every figure comes from these boards."""
    organization, issue = record.organization, index.scorecard or ScorecardIssuance()
    board = boards.own
    lost = lost_rows(board)
    parts = {
        "organizing": issue.organizing or tuple(organizing(record, boards)),
        "results": tuple(results(record, boards, lost)),
        "waiting": tuple(waiting(board)),
        "solutions": issue.solutions or tuple(solutions(record, board)),
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
            f"{window_words(board)}, như sau:",
        ),
        titles=_titles({**parts, "losses": (*lost, *parts["waiting"])}),
        areas=tuple(
            _area_row(area_line(area), area.id) for area in board.areas if area.kind == "normal"
        ),
        sums=tuple(map(_area_row, (*totals(board), *beside(board)))),
        charts=_charts(board) if issue.chart else (),
        losses=tuple(loss_rows(lost)),
        losses_sums=tuple(loss_sums(record, boards, lost)),
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
