"""Statistics of a built-in list, and figures that cannot be together."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import pairwise

from cchc_cli.amounts import number
from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.period import Period
from cchc_cli.model.statistics import Statistic
from cchc_cli.periods.names import short_name
from cchc_cli.periods.windows import window_of
from cchc_cli.statistics.builtin import GIVEN, forms_of, listed_ids, relations_of
from cchc_cli.statistics.entries import entries
from cchc_cli.statistics.figures import Figures
from cchc_cli.text import listing

_OWN = ("name", "unit", "form", "no", "kind", "sense", "ratio", "formula", "add")
"""What the list says of its rows, and a record does not."""


@check(
    Rule(
        code="statistic-of-list",
        severity="error",
        title="Chỉ tiêu của danh mục dựng sẵn ghi lại những gì danh mục đã có",
        why="Tên, đơn vị tính, biểu mẫu, cách tính là của danh mục (`settings.statistics`); "
        f"dữ liệu chỉ ghi {listing(GIVEN)}.",
        wrong='- {id: "3:3.2.1", name: Hồ sơ, unit: hồ sơ, values: {2025-Q3: 1250}}',
        right='- {id: "3:3.2.1", values: {2025-Q3: 1250}}',
    )
)
def statistic_of_list(checked: CheckedRecord) -> Iterator[Finding]:
    """Find rows of the built-in list that say again, or otherwise, what the list says."""
    listed = listed_ids(checked.record)
    for place, statistic in enumerate(checked.record.statistics):
        if statistic.id in listed:
            for key in _OWN:
                if getattr(statistic, key) != _default(key):
                    yield Finding(
                        "statistic-of-list",
                        f"chỉ tiêu {statistic.id} của danh mục đã có `{key}`",
                        ("statistics", place, key),
                        hint="bỏ khóa này",
                    )


def _default(key: str) -> object:
    return {"name": "", "unit": "", "kind": "count"}.get(key)


@check(
    Rule(
        code="statistic-unnamed",
        severity="error",
        title="Chỉ tiêu không có tên hoặc đơn vị tính",
        why="Chỉ tiêu ngoài danh mục dựng sẵn phải có tên và đơn vị tính; mã gõ sai thì không phải "
        "của danh mục.",
        wrong='- {id: "3:3.2.9", values: {2025-Q3: 1250}}',
        right='- {id: "3:3.2.1", values: {2025-Q3: 1250}}',
    )
)
def statistic_unnamed(checked: CheckedRecord) -> Iterator[Finding]:
    """Find statistics of one's own without a name or a unit."""
    from cchc_cli.suggestions import meant

    listed = listed_ids(checked.record)
    if checked.may_list_statistics:
        return
    for place, statistic in enumerate(checked.record.statistics):
        if statistic.id in listed:
            continue
        for key in ("name", "unit"):
            if not getattr(statistic, key) and not (key == "unit" and statistic.kind == "head"):
                near = meant(statistic.id, listed) if listed else ""
                yield Finding(
                    "statistic-unnamed",
                    f"chỉ tiêu {statistic.id} thiếu `{key}`",
                    ("statistics", place, key),
                    hint=f"{near}thêm `{key}: …`",
                )
                break


def _periods(statistic: Statistic) -> Iterator[Period]:
    yield from statistic.values or {}


def _places(checked: CheckedRecord) -> dict[str, Path]:
    """Return where the values of each statistic stand; of an id given twice, the last."""
    listed = enumerate(checked.record.statistics)
    return {statistic.id: ("statistics", i, "values") for i, statistic in listed}


@check(
    Rule(
        code="statistic-part",
        severity="warning",
        title="Phần lớn hơn toàn thể, hoặc các phần không cộng lại bằng tổng",
        why="Một số liệu là một phần của số khác thì không thể lớn hơn; cấp trên cộng lại bảng và "
        "trả về khi lệch.",
        wrong='- {id: "3:3.2.1", values: {2025-Q3: 1200}}   # tổng số\n'
        '- {id: "3:3.2.2", values: {2025-Q3: 1250}}   # đúng hạn',
        right='- {id: "3:3.2.1", values: {2025-Q3: 1250}}\n'
        '- {id: "3:3.2.2", values: {2025-Q3: 1200}}',
    )
)
def statistic_part(checked: CheckedRecord) -> Iterator[Finding]:
    """Find rows of the list that are larger than their whole, or do not add up to it."""
    name = checked.record.settings.statistics
    if name is None:
        return
    relations, figures = relations_of(name), Figures(checked.record)
    places = _places(checked)

    def value(row: str | None, period: Period) -> Fraction | None:
        found = None if row is None else figures.value(row, period.first, period.last)
        return None if found is None else Fraction(found)

    for statistic in checked.record.statistics:
        rows = relations.parts.get(statistic.id, ())
        whole = relations.within.get(statistic.id)
        for period in _periods(statistic):
            at = (*places[statistic.id], str(period))
            now, most = value(statistic.id, period), value(whole, period)
            if now is not None and most is not None and now > most:
                words = f"{statistic.id} là {number(now)}, lớn hơn {whole} là {number(most)}"
                yield Finding("statistic-part", f"kỳ {period}: {words}", at, hint="xem lại hai số")
            parts = [part for row in rows if (part := value(row, period)) is not None]
            if rows and now is not None and len(parts) == len(rows) and sum(parts) != now:
                total = number(sum(parts, Fraction(0)))
                words = f"{' + '.join(rows)} là {total}, mà {statistic.id} là {number(now)}"
                yield Finding("statistic-part", f"kỳ {period}: {words}", at, hint="xem lại các số")


@check(
    Rule(
        code="statistic-falls",
        severity="warning",
        title="Số lũy kế giảm",
        why="Số lũy kế từ đầu năm của kỳ sau không thể nhỏ hơn kỳ trước trong cùng năm.",
        wrong='- {id: "6:1.2", values: {2025-Q2: 5200, 2025-Q3: 4800}}',
        right='- {id: "6:1.2", values: {2025-Q2: 5200, 2025-Q3: 7800}}',
    )
)
def statistic_falls(checked: CheckedRecord) -> Iterator[Finding]:
    """Find cumulative figures that fall within a year."""
    known, places = Figures(checked.record).statistics, _places(checked)
    for statistic in checked.record.statistics:
        if known[statistic.id].sense != "cumulative":
            continue
        ordered = sorted((statistic.values or {}).items(), key=lambda item: item[0].last)
        for (before, was), (after, now) in pairwise(ordered):
            if before.year == after.year and before.last < after.last and now < was:
                yield Finding(
                    "statistic-falls",
                    f"{statistic.id} lũy kế {short_name(before)} là {number(was)}, "
                    f"{short_name(after)} là {number(now)}",
                    (*places[statistic.id], str(after)),
                    hint="xem lại hai số",
                )


@check(
    Rule(
        code="statistic-duties",
        severity="warning",
        title="Số liệu khác số nhiệm vụ trong dữ liệu",
        why="Các dòng này được đếm từ nhiệm vụ; số ghi tay được dùng thay, và hai nơi sẽ khác "
        "nhau.",
        wrong='- {id: "1:4.1", values: {2025-Q3: 12}}   # dữ liệu có 14 nhiệm vụ cấp trên giao',
        right="(bỏ dòng này để lấy số từ nhiệm vụ)",
    )
)
def statistic_duties(checked: CheckedRecord) -> Iterator[Finding]:
    """Find typed counts of duties that the record's own duties contradict."""
    figures_on = cache(lambda day: Figures(checked.record, day))
    places = _places(checked)
    for statistic in checked.record.statistics:
        for period in _periods(statistic):
            window = window_of(period, checked.record.settings.periods)
            counted = figures_on(min(window.last, checked.today)).counted(statistic.id)
            typed = (statistic.values or {})[period]
            if counted is not None and counted != typed:
                yield Finding(
                    "statistic-duties",
                    f"kỳ {period}: {statistic.id} ghi {number(typed)}, đếm từ nhiệm vụ được "
                    f"{number(counted)}",
                    (*places[statistic.id], str(period)),
                    hint="bỏ số ghi tay, hoặc cập nhật nhiệm vụ",
                )


@check(
    Rule(
        code="statistic-missing",
        severity="warning",
        title="Kỳ báo cáo còn thiếu số liệu",
        why="Biểu mẫu của báo cáo phải đủ số liệu; không phát sinh thì ghi lý do ở `absent`.",
        wrong="(kỳ 2025-Q3 chưa có số liệu của 12 chỉ tiêu biểu mẫu 3)",
        right='cchc statistics set --form 3 --rest --absent "Không phát sinh" --period 2025-Q3',
    )
)
def statistic_missing(checked: CheckedRecord) -> Iterator[Finding]:
    """Tell for each report of a period that has begun which rows of each form lack a value."""
    name = checked.record.settings.statistics
    if name is None:
        return
    for place, report in enumerate(checked.record.reports):
        window = window_of(report.period, checked.record.settings.periods)
        if report.period.span == "month" or window.first > checked.today:
            continue
        found = list(entries(checked.record, report.period, min(window.last, checked.today)))
        for form in forms_of(name):
            lacking = [
                e.statistic.id for e in found if e.to_give and e.statistic.form == form.number
            ]
            if lacking:
                yield Finding(
                    "statistic-missing",
                    f"báo cáo {short_name(report.period)}, biểu mẫu {form.number}: thiếu "
                    f"{len(lacking)} chỉ tiêu ({listing(lacking, 6)})",
                    ("reports", place, "period"),
                    hint=f"cchc statistics set --form {form.number} --period {report.period} …",
                )
