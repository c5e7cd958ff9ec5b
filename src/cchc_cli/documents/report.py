"""Báo cáo công tác cải cách hành chính: the periodic report in the official outline."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.documents import frame, prose
from cchc_cli.documents.scope import Scope
from cchc_cli.documents.tables import day as day_text
from cchc_cli.documents.tables import names, number, points
from cchc_cli.model.record import Record
from cchc_cli.model.report import Narrative, Report
from cchc_cli.progress.calendar import due_day, first_day, following
from cchc_cli.progress.figures import figure
from cchc_cli.progress.states import Judged, State, judge_all
from cchc_cli.progress.summary import by_unit, tally
from cchc_cli.progress.windows import Window
from cchc_cli.scoring.board import AreaBoard, Board, board_of
from cchc_cli.scoring.criteria import criteria_of, served_by
from cchc_cli.text import sort_key
from cchc_cli.word.values import MISSING, Chart, Indent

TYPE = "BC"
DIRECTION = "1"
"""The area of direction, which is part I of the outline."""
CONTENTS = {
    "2": "Cải cách thể chế",
    "3": "Cải cách thủ tục hành chính",
    "4": "Cải cách tổ chức bộ máy hành chính nhà nước",
    "5": "Cải cách chế độ công vụ",
    "6": "Cải cách tài chính công",
    "7": "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
}
"""The six contents of part II (Nghị quyết 76/NQ-CP; the outline of 581/BNV-CCHC)."""
_MOST_NAMED = 10
_WELL = 90  # percent


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the text with its paragraphs."""

    title: str
    texts: tuple[frame.Text, ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """What the report's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    subject: str
    subject_rule: Indent
    addressees: tuple[frame.Text, ...]
    opening: tuple[str, ...]
    direction: tuple[frame.Text, ...]
    chart: Chart | None
    contents: tuple[Section, ...]
    assessment: tuple[Section, ...]
    """Part III; empty in the short outline."""
    next_title: str
    next: tuple[frame.Text, ...]
    proposals_title: str
    """Part V's heading; empty in the short outline."""
    proposals: tuple[str, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything computed once for a report: text, chart and appendices read it."""

    record: Record
    scope: Scope
    day: dt.date
    report: Report | None
    duties: list[Judged]
    before: list[Judged] | None
    board: Board | None

    @property
    def narrative(self) -> Narrative:
        """What a person wrote; empty where nobody did."""
        return (self.report.narrative if self.report else None) or Narrative()


def findings(record: Record, scope: Scope, day: dt.date) -> Findings:
    """Judge the record for a report."""
    report = next((r for r in record.reports if r.period == scope.period), None)
    settings = record.settings
    year = scope.period.year if scope.period else scope.window.last.year
    index = next((i for i in record.indexes if i.year == year), None)
    return Findings(
        record,
        scope,
        day,
        report,
        judge_all(record.tasks, day, settings),
        judge_all(record.tasks, scope.before[1].last, settings) if scope.before else None,
        board_of(record, index, day) if index else None,
    )


def subject(scope: Scope) -> str:
    """Name the report."""
    return f"Công tác cải cách hành chính {scope.name}"


def report_view(seen: Findings) -> ReportView:
    """Make the report from what was found."""
    record, scope, report = seen.record, seen.scope, seen.report
    organization, narrative = record.organization, seen.narrative
    period_days = f"từ ngày {day_text(scope.window.first)} đến ngày {day_text(scope.window.last)}"
    name = f"{scope.name} ({period_days})" if scope.period else scope.name
    return ReportView(
        heading=frame.heading(organization),
        number_line=frame.number_line(
            report.number if report else None, f"{TYPE}-{organization.symbol}"
        ),
        date_line=frame.date_line(organization.place, report.date if report else None),
        subject=subject(scope),
        subject_rule=frame.rule("subject", [subject(scope)], frame.TEXT_ROOM),
        addressees=frame.addressee_lines(report.addressee if report else ()),
        opening=(
            f"{organization.name} báo cáo kết quả thực hiện công tác cải cách hành chính {name} "
            "như sau:",
        ),
        direction=(*narrative.direction, *_area_texts(seen, DIRECTION), *_general(seen)),
        chart=_chart(seen),
        contents=tuple(_contents(seen)),
        assessment=() if scope.short else tuple(_assessment(seen)),
        next_title=f"{'III' if scope.short else 'IV'}. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM "
        f"{scope.after[0].upper()}",
        next=narrative.next or tuple(_coming(seen)),
        proposals_title="" if scope.short else "V. KIẾN NGHỊ, ĐỀ XUẤT",
        proposals=narrative.proposals or ("Không.",),
        ending=frame.ended(
            f"Trên đây là Báo cáo công tác cải cách hành chính {scope.name} của {organization.name}"
        ),
        recipients=frame.recipient_lines(report.recipients if report else ()),
        signature=frame.signature(record, report.signer if report else None),
    )


def _general(seen: Findings) -> Iterator[str]:
    """Count all duties in the official classes, and compare with the period before."""
    total = tally(seen.duties)
    if not total.total:
        yield "Trong kỳ, chưa có nhiệm vụ nào được giao."
        return
    yield (
        f"Đến ngày {day_text(seen.day)}, tổng số nhiệm vụ được giao: {total.total}; trong đó: "
        f"{prose.split(total)}."
    )
    done = [duty for duty, _ in prose.completed_in(seen.duties, seen.scope.window)]
    if seen.scope.before and seen.before is not None:
        earlier = [d for d, _ in prose.completed_in(seen.before, seen.scope.before[1])]
        what = prose.compared(len(done), len(earlier), "nhiệm vụ", seen.scope.before[0])
        yield f"Số nhiệm vụ hoàn thành trong kỳ: {len(done)}, {what}."
    if seen.board is not None:
        board = seen.board
        sample = "" if board.official else " (MẪU)"
        yield (
            f"Điểm {board.index.name}{sample} tính đến ngày {day_text(seen.day)}: "
            f"{points(board.score)}/{points(board.sum.max)} điểm; số điểm của các tiêu chí chưa "
            f"có số liệu: {points(board.sum.open)}."
        )
    yield "Số liệu thống kê tại Phụ lục I; tình hình từng nhiệm vụ tại Phụ lục II."


def _chart(seen: Findings) -> Chart | None:
    """Chart the official classes by unit."""
    units = [u for u in by_unit(seen.duties, seen.record.departments) if u.tally.total]
    if not units:
        return None
    classes: tuple[tuple[str, tuple[State, ...]], ...] = (
        ("Hoàn thành", ("done", "done_late")),
        ("Chờ minh chứng", ("awaiting_evidence",)),
        ("Đang thực hiện", prose.UNDER_WAY),
        ("Quá hạn", ("overdue",)),
        ("Tạm dừng, hủy", ("paused", "cancelled")),
    )
    series = tuple(
        (title, tuple(float(sum(u.tally.states[s] for s in states)) for u in units))
        for title, states in classes
    )
    return Chart(
        title="Tình hình nhiệm vụ theo đơn vị",
        labels=tuple(u.name for u in units),
        series=tuple((title, values) for title, values in series if any(values)),
        width_mm=160,
        height_mm=32 + 11 * len(units),
    )


def _contents(seen: Findings) -> Iterator[Section]:
    """Write part II: the six contents, then other areas that a person wrote about."""
    own = {area.id: area.name for area in seen.board.index.areas} if seen.board else {}
    others = [name for name in seen.narrative.areas or {} if name not in {DIRECTION, *CONTENTS}]
    for place, area in enumerate((*CONTENTS, *sorted(others, key=sort_key)), start=1):
        title = own.get(area) or CONTENTS.get(area) or f"Lĩnh vực {area}"
        texts = tuple(_area_texts(seen, area))
        yield Section(f"{place}. {title}", texts or (MISSING,))


def _area_texts(seen: Findings, area: str) -> Iterator[str]:
    """Write what a person said of an area, else what the record knows of it."""
    written = (seen.narrative.areas or {}).get(area)
    if written:
        yield from written
        return
    duties = _duties_of(seen, area)
    if duties and area != DIRECTION:
        yield f"Lĩnh vực này có {len(duties)} nhiệm vụ; trong đó: {prose.split(tally(duties))}."
    for duty, periods in prose.completed_in(duties, seen.scope.window):
        yield prose.accomplished(seen.record, duty, periods)
    figures = [line for line in _figures(seen, area) if line]
    if figures:
        yield f"Số liệu trong kỳ: {'; '.join(figures)}."
    scored = _scored(seen, area)
    if scored is not None and area != DIRECTION:
        yield prose.score_line(
            scored.name.lower(), points(scored.sum.score), points(scored.sum.max)
        )


def _duties_of(seen: Findings, area: str) -> list[Judged]:
    if seen.board is None:
        return []
    index = seen.board.index
    own = {
        criterion.id
        for path, criterion in criteria_of(index)
        if index.areas[int(path[1])].id == area
    }
    years = [known.year for known in seen.record.indexes]
    return [
        duty
        for duty in seen.duties
        if any(y == index.year and name in own for y, name in served_by(duty.task, years))
    ]


def _scored(seen: Findings, area: str) -> AreaBoard | None:
    areas = seen.board.areas if seen.board else ()
    found = next((a for a in areas if a.id == area), None)
    return found if found is not None and found.sum.max > found.sum.open else None


def _figures(seen: Findings, area: str) -> Iterator[str]:
    if seen.scope.period is None:
        return
    for statistic in seen.record.statistics:
        value = figure(seen.record, statistic, seen.scope.period)
        if statistic.area == area and value is not None:
            unit = "%" if statistic.unit == "%" else f" {statistic.unit}"
            name = f"{statistic.name[:1].lower()}{statistic.name[1:]}"
            yield f"{name} {number(round(value, 2))}{unit}"


def _assessment(seen: Findings) -> Iterator[Section]:
    narrative = seen.narrative
    late = [duty for duty in seen.duties if duty.state == "overdue"]
    waiting = [duty for duty in seen.duties if duty.state == "awaiting_evidence"]
    limits = tuple(_limits(seen, late, waiting))
    yield Section("1. Kết quả đạt được", narrative.strengths or tuple(_strengths(seen)))
    none = "Không có nhiệm vụ quá hạn hoặc chờ minh chứng."
    yield Section("2. Tồn tại, hạn chế", narrative.limits or limits or (none,))
    paused = tuple(
        f"- {d.task.content.rstrip('. ')}: {(d.task.reason or '').rstrip('. ')}."
        for d in seen.duties
        if d.state == "paused"
    )
    unknown: tuple[frame.Text, ...] = (MISSING,) if limits or narrative.limits else ("Không.",)
    yield Section("3. Nguyên nhân", narrative.causes or paused or unknown)


def _strengths(seen: Findings) -> Iterator[str]:
    total = tally(seen.duties)
    if total.counted:
        rate = number(round(Decimal(total.finished * 100) / total.counted, 1))
        yield f"Đã hoàn thành {total.finished}/{total.counted} nhiệm vụ ({rate}%)."
    if seen.board is not None:
        well = [
            area.name.lower()
            for area in seen.board.areas
            if area.kind == "normal" and area.sum.percent >= _WELL
        ]
        if well:
            yield f"Các lĩnh vực đạt từ {_WELL}% số điểm trở lên: {', '.join(well)}."
    if not total.counted and seen.board is None:
        yield "Chưa có kết quả trong kỳ."


def _limits(seen: Findings, late: list[Judged], waiting: list[Judged]) -> Iterator[str]:
    if late:
        yield f"Còn {len(late)} nhiệm vụ quá hạn chưa hoàn thành:"
        yield from _named([prose.late(seen.record, duty) for duty in _by_due(late)])
    if waiting:
        units = names(seen.record, dict.fromkeys(d.task.department for d in waiting))
        yield f"Có {len(waiting)} nhiệm vụ đã báo hoàn thành nhưng chưa có minh chứng ({units})."


def _by_due(duties: Iterable[Judged]) -> list[Judged]:
    return sorted(duties, key=lambda duty: duty.due or dt.date.max)


def _named(lines: list[str]) -> Iterator[str]:
    yield from lines[:_MOST_NAMED]
    rest = len(lines) - _MOST_NAMED
    if rest > 0:
        yield f"- Và {rest} nhiệm vụ khác nêu tại Phụ lục II."


def _coming(seen: Findings) -> Iterator[str]:
    """Write part IV: what is late must be finished, and what falls due next."""
    late = sum(duty.state == "overdue" for duty in seen.duties)
    if late:
        yield f"Hoàn thành dứt điểm {late} nhiệm vụ đã quá hạn."
    due = list(_due_in(seen, seen.scope.after[1]))
    if due:
        yield f"Hoàn thành {len(due)} nhiệm vụ đến hạn trong {seen.scope.after[0]}:"
        yield from _named([prose.coming(seen.record, duty, days) for duty, days in due])
    if not late and not due:
        yield "Tiếp tục thực hiện các nhiệm vụ được giao, bảo đảm đúng thời hạn."


def _due_in(seen: Findings, window: Window) -> Iterator[tuple[Judged, str]]:
    """Give open duties due in a window, repeating ones with all their days, by the first day."""
    found = []
    for duty in seen.duties:
        days = [d for d in _due_days(duty, window) if window.holds(d)]
        if days:
            found.append((duty, days))
    for duty, days in sorted(found, key=lambda pair: pair[1][0]):
        yield duty, ", ".join(map(day_text, days))


def _due_days(duty: Judged, window: Window) -> Iterator[dt.date]:
    task = duty.task
    if duty.state in {"paused", "cancelled"}:
        return
    if task.repeat is None:
        if duty.due is not None and duty.state in prose.UNDER_WAY:
            yield duty.due
        return
    done = {o.period for o in duty.occurrences if o.completed is not None}
    period = duty.occurrences[0].period if duty.occurrences else task.repeat.from_
    while period is not None and first_day(period) <= window.last:
        if period not in done and (task.repeat.until is None or period <= task.repeat.until):
            yield due_day(period, task.repeat.day)
        period = following(period)


def blanks(report: Report | None) -> list[str]:
    """Name what `--final` refuses to leave open."""
    if report is None:
        return ["mục `reports` của kỳ này (số, ngày, nơi gửi, người ký)"]
    return frame.blanks(report.number, report.date)
