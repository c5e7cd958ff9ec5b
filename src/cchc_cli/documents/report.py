"""Báo cáo công tác cải cách hành chính: the periodic report in the official outline."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.amounts import number, points, rounded
from cchc_cli.documents import frame, prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.report_appendices import Duties, Statistics, duties, statistics
from cchc_cli.documents.report_coming import coming_paragraphs
from cchc_cli.documents.report_findings import Findings, findings, notes, report_blanks, report_of
from cchc_cli.documents.scope import Scope, scope_of
from cchc_cli.errors import UsageError
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.statistics import Statistic
from cchc_cli.progress.serving import served_by
from cchc_cli.progress.states import STOPPED, State, TaskOnDay
from cchc_cli.progress.summary import by_unit, tally, tally_of
from cchc_cli.scoring.board import AreaBoard
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.statistics.figures import figure
from cchc_cli.text import sort_key
from cchc_cli.word.values import MISSING, Chart, Indent

TYPE = "Báo cáo"
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
_WELL = 90  # percent


@dataclass(frozen=True, slots=True)
class NumberedPart:
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
    contents: tuple[NumberedPart, ...]
    assessment: tuple[NumberedPart, ...]
    """Part III; empty in the short outline."""
    next_title: str
    next: tuple[frame.Text, ...]
    proposals_title: str
    """Part V's heading; empty in the short outline."""
    proposals: tuple[str, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


VIEW = ReportView
APPENDICES = (Statistics, Duties)
MEANINGS = {
    "assessment": "phần III, các mục; trống ở báo cáo tháng",
    "before": "số liệu hoặc tên của kỳ đem so; trống khi không so",
    "contents": "phần II, các mục",
    "direction": "phần I, các đoạn",
    "next": "các đoạn về nhiệm vụ kỳ tới",
    "next_title": "tiêu đề phần nhiệm vụ kỳ tới",
    "proposals_title": "tiêu đề phần kiến nghị",
    "result": "kết quả",
    "texts": "các đoạn",
    "value": "số liệu kỳ này",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose the report of a period or of free days; raises UsageError.

    Without `--as-of` it is judged on the day that the record dates it with.
    """
    if wanted.scope is None:
        raise UsageError("Báo cáo của kỳ nào? Ví dụ: --period 2025-Q3, hoặc --from … --to …")
    as_of, given = wanted.day, wanted.day_given
    entry = report_of(record, wanted.scope)
    if not given and entry is not None and entry.date is not None and entry.date.day:
        as_of, given = entry.date.first, True
    seen = findings(record, wanted.scope, as_of)
    return Document(
        id=wanted.scope.id,
        title=subject(wanted.scope),
        view=report_view(seen),
        day=seen.day,
        blanks=tuple(report_blanks(seen, day_given=given)),
        appendices=(statistics(seen), duties(seen)),
        notes=tuple(notes(seen, as_of, day_given=wanted.day_given)),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield the report of the named period, else those of periods that the record speaks of.

    Of these only periods that have begun.
    """
    if wanted.scope is not None:
        yield wanted
        return
    for report in record.reports:
        scope = scope_of(report.period, record.settings.periods)
        if scope.window.first <= wanted.day:
            yield wanted._replace(scope=scope)


def subject(scope: Scope) -> str:
    """Name the report."""
    return f"Công tác cải cách hành chính {scope.name}"


def report_view(seen: Findings) -> ReportView:
    """Make the report from what was found."""
    record, scope, report = seen.record, seen.scope, seen.report
    organization, narrative = record.organization, seen.narrative
    name = f"{scope.name}{_days(seen)}"
    return ReportView(
        heading=frame.heading(organization),
        number_line=frame.number_line(
            report.number if report else None, frame.symbol(TYPE, organization)
        ),
        date_line=frame.date_line(organization.place, report.date if report else None),
        subject=subject(scope),
        subject_rule=frame.underline("subject", [subject(scope)], frame.TEXT_ROOM),
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
        next=narrative.next or tuple(coming_paragraphs(seen)),
        proposals_title="" if scope.short else "V. KIẾN NGHỊ, ĐỀ XUẤT",
        proposals=narrative.proposals or ("Không.",),
        ending=frame.with_end_mark(
            f"Trên đây là Báo cáo công tác cải cách hành chính {scope.name} của {organization.name}"
        ),
        recipients=frame.recipient_lines(report.recipients if report else ()),
        signature=frame.signature(record, report.signer if report else None),
    )


def _days(seen: Findings) -> str:
    """Say which days the report covers, and up to which day its figures reach."""
    window = seen.scope.window
    parts = []
    if seen.scope.period:
        parts.append(f"từ ngày {day_text(window.first)} đến ngày {day_text(window.last)}")
    if seen.unfinished_period:
        parts.append(f"số liệu tính đến ngày {day_text(seen.day)}")
    return f" ({'; '.join(parts)})" if parts else ""


def _general(seen: Findings) -> Iterator[str]:
    """Count all duties in the official classes, and compare with the period before."""
    total = tally_of(seen.census)
    if total.total:
        yield (
            f"Đến ngày {day_text(seen.day)}, tổng số nhiệm vụ được giao: {total.total}"
            f"{_not_counted(seen)}; trong đó: {prose.split(total)}."
        )
        yield _finished(seen)
        yield from _by_period(seen.duties)
    else:
        yield f"Đến ngày {day_text(seen.day)}, không có nhiệm vụ nào đang được theo dõi."
    if seen.board is not None:
        board = seen.board
        sample = "" if board.official else " (MẪU)"
        yield (
            f"Điểm {board.index.name}{sample} tính đến ngày {day_text(seen.day)}: "
            f"{points(board.score)}/{points(board.max)} điểm; số điểm của các tiêu chí chưa "
            f"có số liệu: {points(board.sum.waiting)}."
        )
    yield "Số liệu thống kê tại Phụ lục I; tình hình từng nhiệm vụ tại Phụ lục II."


def _not_counted(seen: Findings) -> str:
    closed = len(seen.census.closed)
    if not closed:
        return ""
    opening = day_text(seen.census.opening)
    return f" (không kể {closed} nhiệm vụ đã kết thúc trước ngày {opening})"


def _finished(seen: Findings) -> str:
    """Count what was finished within the period; the classes count up to the day."""
    done = len(prose.finished_in(seen.duties, seen.scope.window))
    text = f"Số nhiệm vụ hoàn thành trong kỳ: {done}"
    if seen.earlier is None or seen.before is None:
        return f"{text}."
    earlier = len(prose.finished_in(seen.before.counted, seen.earlier.window))
    than = f"{seen.earlier.name}{seen.earlier.reach}"
    return f"{text}, {prose.comparison_words(done, earlier, 'nhiệm vụ', than)}."


def _by_period(duties: Iterable[TaskOnDay]) -> Iterator[str]:
    """Group periods by their repeating duty: each is one duty, whatever its periods."""
    repeating = [duty for duty in duties if duty.occurrences and duty.state != "cancelled"]
    begun = [occurrence for duty in repeating for occurrence in duty.occurrences]
    if begun:
        reported = sum(occurrence.reported for occurrence in begun)
        yield (
            f"Riêng {len(repeating)} nhiệm vụ thực hiện định kỳ đã báo cáo "
            f"{reported}/{len(begun)} kỳ."
        )


def _chart(seen: Findings) -> Chart | None:
    """Chart the official classes by unit."""
    units = [u for u in by_unit(seen.census, seen.record.departments) if u.tally.total]
    if not units:
        return None
    classes: tuple[tuple[str, tuple[State, ...]], ...] = (
        ("Hoàn thành", ("done", "done_late")),
        ("Chờ minh chứng", ("awaiting_evidence",)),
        ("Đang thực hiện, trong hạn", prose.IN_TIME),
        ("Quá hạn", ("overdue",)),
        ("Chưa ấn định thời hạn", ("no_deadline",)),
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


def _contents(seen: Findings) -> Iterator[NumberedPart]:
    """Write part II: the six contents, then other areas that a person wrote about."""
    own = {area.id: area.name for area in seen.board.index.areas} if seen.board else {}
    others = [name for name in seen.narrative.areas or {} if name not in {DIRECTION, *CONTENTS}]
    for place, area in enumerate((*CONTENTS, *sorted(others, key=sort_key)), start=1):
        title = own.get(area) or CONTENTS.get(area) or f"Lĩnh vực {area}"
        texts = tuple(_area_texts(seen, area))
        yield NumberedPart(f"{place}. {title}", texts or (MISSING,))


def _area_texts(seen: Findings, area: str) -> Iterator[str]:
    """Write what a person said of an area, else what the record knows of it."""
    written = (seen.narrative.areas or {}).get(area)
    if written:
        yield from written
        return
    duties = _duties_of(seen, area)
    if duties and area != DIRECTION:
        yield f"Lĩnh vực này có {len(duties)} nhiệm vụ; trong đó: {prose.split(tally(duties))}."
    lines = (prose.accomplished(seen.record, duty, seen.scope.window) for duty in duties)
    yield from (line for line in lines if line is not None)
    figures = [line for line in _figures(seen, area) if line]
    if figures:
        yield f"Số liệu trong kỳ: {'; '.join(figures)}."
    scored = _scored(seen, area)
    if scored is not None and area != DIRECTION:
        yield prose.score_line(
            scored.name.lower(), points(scored.sum.score), points(scored.sum.max)
        )


def _duties_of(seen: Findings, area: str) -> list[TaskOnDay]:
    if seen.board is None:
        return []
    index = seen.board.index
    own = {
        criterion.id
        for path, criterion in criteria_of(index)
        if index.areas[int(path[1])].id == area
    }
    return [
        duty
        for duty in seen.duties
        if any(y == index.year and name in own for y, name in served_by(seen.record, duty.task))
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
            yield f"{name} {number(rounded(value))}{unit}{_own_day(statistic, seen.scope.period)}"


def _own_day(statistic: Statistic, period: Period) -> str:
    """Say up to which day a figure reaches where that is not the report's day."""
    day = (statistic.as_of or {}).get(period)
    return "" if day is None else f" (đến hết ngày {day_text(day)})"


def _assessment(seen: Findings) -> Iterator[NumberedPart]:
    narrative = seen.narrative
    late = [duty for duty in seen.duties if duty.state == "overdue"]
    waiting = [duty for duty in seen.duties if _lacks_evidence(duty)]
    limits = tuple(_limits(seen, late, waiting))
    yield NumberedPart("1. Kết quả đạt được", narrative.strengths or tuple(_strengths(seen)))
    none = "Không có nhiệm vụ quá hạn hoặc chờ minh chứng."
    yield NumberedPart("2. Tồn tại, hạn chế", narrative.limits or limits or (none,))
    paused = tuple(
        f"- {prose.bare(d.task.content)}: {prose.bare(d.reason)}."
        for d in seen.duties
        if d.state == "paused" and d.reason
    )
    unknown: tuple[frame.Text, ...] = (MISSING,) if limits or narrative.limits else ("Không.",)
    yield NumberedPart("3. Nguyên nhân", narrative.causes or paused or unknown)


def _lacks_evidence(duty: TaskOnDay) -> bool:
    """Tell whether something was reported without evidence, be it one period of many."""
    return duty.state == "awaiting_evidence" or (
        duty.state not in STOPPED and any(o.state == "awaiting_evidence" for o in duty.occurrences)
    )


def _strengths(seen: Findings) -> Iterator[str]:
    """Yield what went well: how much is finished, which areas are near their maximum."""
    total = tally(seen.duties)
    if total.finished:
        rate = number(round(Decimal(total.finished * 100) / total.counted, 1))
        cancelled = total.states["cancelled"]
        without = f", không tính {cancelled} nhiệm vụ đã hủy" if cancelled else ""
        yield (
            f"Đến ngày {day_text(seen.day)}, đã hoàn thành {total.finished}/{total.counted} "
            f"nhiệm vụ ({rate}%{without})."
        )
    if seen.board is not None:
        well = [
            area.name.lower()
            for area in seen.board.areas
            if area.kind == "normal" and area.sum.percent >= _WELL
        ]
        if well:
            yield f"Các lĩnh vực đạt từ {_WELL}% số điểm trở lên: {', '.join(well)}."
    if not total.finished and seen.board is None:
        yield "Chưa có nhiệm vụ nào hoàn thành."


def _limits(seen: Findings, late: list[TaskOnDay], waiting: list[TaskOnDay]) -> Iterator[str]:
    if late:
        yield f"Còn {len(late)} nhiệm vụ quá hạn chưa hoàn thành:"
        yield from prose.named([prose.late(seen.record, duty) for duty in _by_due(late)])
    if waiting:
        units = names(seen.record, dict.fromkeys(d.task.department for d in waiting))
        yield f"Còn {len(waiting)} nhiệm vụ chưa đủ minh chứng cho kết quả đã báo ({units})."


def _by_due(duties: Iterable[TaskOnDay]) -> list[TaskOnDay]:
    return sorted(duties, key=lambda duty: duty.due or dt.date.max)
