"""What a periodic report is made from: the record judged once, on the report's own day."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cchc_cli.documents import frame, prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.report_contents import content_of_task
from cchc_cli.documents.scope import Earlier, Scope, earlier_of, judged_day
from cchc_cli.errors import UsageError
from cchc_cli.model.index import Index
from cchc_cli.model.notice import NoticeSource
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.report import Narrative, Report
from cchc_cli.model.settings import ReportParts
from cchc_cli.periods.calendar import coming
from cchc_cli.progress.census import Census, census
from cchc_cli.progress.existence import Notices, notices_by_id
from cchc_cli.progress.pools import pool_of
from cchc_cli.progress.states import TaskOnDay
from cchc_cli.statistics.entries import Entry, entries
from cchc_cli.statistics.figures import Figures


class Findings(NamedTuple):
    """Everything computed once for a report: text, chart and appendices read it."""

    record: Record
    scope: Scope
    day: dt.date
    """The day on which the record was judged, never later than the period's last day."""
    report: Report | None
    census: Census
    earlier: Earlier | None
    before: Census | None
    """The duties of the earlier period; None where none existed then."""
    notices: Notices
    entries: Mapping[str, Entry]
    """The statistics in the report's period, by their ids."""
    pools: Mapping[NoticeSource, list[TaskOnDay]]
    """The counted duties by where they come from."""
    contents: Mapping[str, str | None]
    """The content of each counted duty, by its id."""

    @property
    def year_index(self) -> Index | None:
        """The set of criteria of the report's year."""
        year = self.scope.period.year if self.scope.period else self.scope.window.last.year
        return next((i for i in self.record.indexes if i.year == year), None)

    @property
    def parts(self) -> ReportParts:
        """The parts that are printed."""
        return self.record.settings.report or ReportParts()

    @property
    def duties_at(self) -> str | None:
        """What the appendix of duties is called; None where the office leaves it out."""
        if not self.parts.duties:
            return None
        return "Phụ lục II" if self.parts.statistics else "Phụ lục"

    @property
    def digits(self) -> bool:
        """Whether counts below ten have a zero before a noun."""
        return self.record.settings.two_digits

    def counted(self, count: int, noun: str) -> str:
        """Write a count before a noun, as the office has it: `05 nhiệm vụ`."""
        return prose.counted(count, noun, two_digits=self.digits)

    def pool_of(self, duty: TaskOnDay) -> NoticeSource:
        """Return where a duty comes from; without a notice, from a conclusion."""
        return pool_of(self.notices, duty.task)

    def content_of(self, duty: TaskOnDay) -> str | None:
        """Return which content a duty belongs to."""
        return self.contents.get(duty.task.id)

    @property
    def duties(self) -> tuple[TaskOnDay, ...]:
        """The duties that are counted."""
        return self.census.counted

    @property
    def unfinished_period(self) -> bool:
        """Whether the period still goes on, on the day of judgement."""
        return self.day < self.scope.window.last

    @property
    def coming_period(self) -> Period | None:
        """The period that comes next; after nine months, the last quarter."""
        return None if self.scope.period is None else coming(self.scope.period)

    @property
    def narrative(self) -> Narrative:
        """What a person wrote; empty where nobody did."""
        return (self.report.narrative if self.report else None) or Narrative()


def report_of(record: Record, scope: Scope) -> Report | None:
    """Return what a person said of a period; None where nobody did."""
    return next((r for r in record.reports if r.period == scope.period), None)


def findings(record: Record, scope: Scope, as_of: dt.date) -> Findings:
    """Judge the record for a report.

    Raises UsageError for a period that has not begun, or of which nothing is known.
    """
    _require_begun(scope, as_of)
    day = judged_day(scope, as_of)
    seen, entry = census(record, day), report_of(record, scope)
    if not seen.existing and entry is None and not _has_figures(record, scope):
        raise UsageError(
            f"Đến ngày {day_text(day)} chưa có nhiệm vụ nào, kỳ {scope.name} cũng chưa có số liệu "
            "và chưa có mục `reports`, nên không lập báo cáo. Xem lại --period."
        )
    earlier = earlier_of(scope, day, record.settings)
    before = None if earlier is None else census(record, earlier.day)
    notices = notices_by_id(record.notices)
    return Findings(
        record=record,
        scope=scope,
        day=day,
        report=entry,
        census=seen,
        earlier=earlier,
        before=before if before is not None and before.existing else None,
        entries=_entries(record, scope, day),
        pools=_pools(notices, seen.counted),
        contents={d.task.id: content_of_task(record, d.task) for d in seen.counted},
        notices=notices,
    )


def _require_begun(scope: Scope, as_of: dt.date) -> None:
    if as_of < scope.window.first:
        raise UsageError(
            f"Kỳ {scope.name} bắt đầu ngày {day_text(scope.window.first)}, đến ngày xét "
            f"{day_text(as_of)} chưa có gì để báo cáo. Xem lại --period, --as-of."
        )


def _entries(record: Record, scope: Scope, day: dt.date) -> dict[str, Entry]:
    if scope.period is None:
        return {}
    return {entry.statistic.id: entry for entry in entries(record, scope.period, day)}


def _pools(notices: Notices, duties: Iterable[TaskOnDay]) -> dict[NoticeSource, list[TaskOnDay]]:
    pools: dict[NoticeSource, list[TaskOnDay]] = {"plan": [], "superior": [], "conclusion": []}
    for duty in duties:
        pools[pool_of(notices, duty.task)].append(duty)
    return pools


def _has_figures(record: Record, scope: Scope) -> bool:
    if scope.period is None:
        return False
    figures = Figures(record)
    first, last = scope.period.first, scope.period.last
    return any(figures.of(statistic, first, last) is not None for statistic in record.statistics)


def report_blanks(seen: Findings, *, day_given: bool) -> list[str]:
    """Name what `--final` refuses to leave open."""
    report = seen.report
    lacking = (
        ["mục `reports` của kỳ này (số, ngày, nơi gửi, người ký)"]
        if report is None
        else frame.missing_issuance(report.number, report.date)
    )
    if not day_given and seen.unfinished_period:
        lacking.append(
            f"ngày chốt số liệu, vì kỳ đến {day_text(seen.scope.window.last)} mới hết: "
            f"thêm --as-of {seen.day}, hoặc ghi ở `reports` (date) ngày ban hành, không sau hôm nay"
        )
    return lacking


def notes(seen: Findings, as_of: dt.date, *, day_given: bool, today: dt.date) -> list[str]:
    """Tell what the user may not expect of the days of a report.

    `today` is the as-of day if one was named; else the report's own day may lie after it.
    """
    reasons = []
    last = seen.scope.window.last
    if seen.day > today:
        reasons.append(_ahead(seen, as_of, today))
    if day_given and as_of > last:
        reasons.append(
            f"kỳ {seen.scope.name} hết ngày {day_text(last)}: số liệu xét vào ngày ấy, "
            f"không phải ngày {day_text(as_of)}"
        )
    reasons += frame.dated_too_early(
        seen.report.date if seen.report else None, as_of if day_given else seen.day
    )
    return ["; ".join(reasons)] if reasons else []


def _ahead(seen: Findings, own: dt.date, today: dt.date) -> str:
    """Say what a report's own day does that has not come yet."""
    return (
        f"ngày ghi ở `reports[{seen.scope.id}].date` là {day_text(own)}, sau hôm nay "
        f"({day_text(today)}), nên số liệu tính như đã đến ngày {day_text(seen.day)}: việc đến hạn "
        "trước ngày ấy mà dữ liệu chưa ghi xong bị kể là quá hạn. Lấy số liệu đến hôm nay thì thêm "
        f"--as-of {today}"
    )
