"""Reports and statistics that contradict themselves."""

import re
from collections.abc import Iterable, Iterator

from cchc_cli.amounts import number
from cchc_cli.checks.narrated import texts_of_period
from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding
from cchc_cli.model.period import Period
from cchc_cli.patterns import regex
from cchc_cli.periods.names import official_name
from cchc_cli.periods.windows import window_of
from cchc_cli.statistics.figures import imbalances, sums_that_differ

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_NAMED = regex(
    r"(?P<compared>(?:so với|cùng kỳ|kể từ)[^.;,]{0,30})?"
    r"\b(?:[Tt]háng (?P<month>1[0-2]|0?[1-9])(?!\d)|[Qq]uý (?P<quarter>IV|III|II|I|[1-4])\b)?"
    r"(?P<gap>[ /]*(?:[Nn]ăm )?)(?P<year>20\d\d)?"
)


@check(
    Rule(
        code="statistics-balance",
        severity="error",
        title="Số liệu thống kê không cân đối",
        why="Tổng hai vế của quy tắc phải bằng nhau; cấp trên cộng lại bảng và trả về khi lệch.",
        wrong="(tiếp nhận 1250 = đã giải quyết 1200 + đang giải quyết 40)",
        right="(tiếp nhận 1250 = đã giải quyết 1200 + đang giải quyết 50)",
    )
)
def statistics_balance(checked: CheckedRecord) -> Iterator[Finding]:
    """Find periods whose figures break a rule of balance."""
    for found in imbalances(checked.record):
        rule = checked.record.statistic_rules[found.rule]
        sides = " = ".join(" + ".join(names) for names in (rule.left, rule.right))
        note = f" ({rule.note})" if rule.note else ""
        yield Finding(
            "statistics-balance",
            f"kỳ {found.period}: {sides}{note} không cân: {number(found.left)} khác "
            f"{number(found.right)}",
            ("statistic_rules", found.rule),
            hint="xem lại số liệu của các chỉ tiêu này",
        )


@check(
    Rule(
        code="statistics-sum",
        severity="warning",
        title="Số liệu kỳ dài khác các kỳ ngắn cộng lại",
        why="Kỳ dài được tính từ các kỳ ngắn theo `add` (sum cộng, first kỳ đầu, last "
        "kỳ cuối, none "
        "không tính); số ghi riêng cho kỳ dài được dùng, nhưng cấp trên sẽ cộng lại.",
        wrong="values: {2025-07: 10, 2025-08: 10, 2025-09: 10, 2025-Q3: 31}",
        right="values: {2025-07: 10, 2025-08: 10, 2025-09: 10, 2025-Q3: 30}",
    )
)
def statistics_sum(checked: CheckedRecord) -> Iterator[Finding]:
    """Find figures of a long period that differ from what its short periods give."""
    for found in sums_that_differ(checked.record):
        statistic = checked.record.statistics[found.statistic]
        yield Finding(
            "statistics-sum",
            f"chỉ tiêu {statistic.id}, kỳ {found.period}: ghi {number(found.typed)}, "
            f"các kỳ ngắn cho {number(found.summed)}",
            ("statistics", found.statistic, "values", str(found.period)),
            hint="xem lại số liệu, hoặc ghi `add` cho đúng cách tính",
        )


@check(
    Rule(
        code="other-period",
        severity="warning",
        title="Lời văn nêu kỳ khác",
        why="Báo cáo thường chép từ kỳ trước; tên tháng, quý, năm cũ dễ còn sót lại.",
        wrong="period: 2025-Q3 … Trong quý II năm 2025, xã đã …",
        right="period: 2025-Q3 … Trong quý III năm 2025, xã đã …",
    )
)
def other_period(checked: CheckedRecord) -> Iterator[Finding]:
    """Find texts of a report that name a month, quarter or year that is not the report's."""
    rule = checked.record.settings.periods
    for i, report in enumerate(checked.record.reports):
        window = window_of(report.period, rule)
        for path, text in texts_of_period(report, ("reports", i, "narrative")):
            for words in _others(text, report.period, window.first.month, last=window.last.month):
                yield Finding(
                    "other-period",
                    f"«{words}» không thuộc kỳ {official_name(report.period)}",
                    path,
                    hint="sửa lại, hoặc giữ nguyên nếu đúng là nói về kỳ ấy",
                    excerpt=words,
                )


def _others(text: str, period: Period, first: int, last: int) -> Iterable[str]:
    for found in _NAMED.finditer(text):
        named = (
            found["month"] or found["quarter"] or (found["year"] and "năm" in found["gap"].lower())
        )
        if found["compared"] or not named:
            continue
        year = int(found["year"]) if found["year"] else period.year
        if year != period.year or not _within(found, period, first, last=last):
            yield found[0].strip()


def _within(found: re.Match[str], period: Period, first: int, last: int) -> bool:
    if found["month"]:
        month = int(found["month"])
        inside = first <= month <= last if first <= last else month >= first or month <= last
        return inside or period.span == "year"
    if found["quarter"]:
        typed = found["quarter"].lower()
        quarter = _ROMAN.get(typed) or int(typed)
        months = range(3 * quarter - 2, 3 * quarter + 1)
        own = {"month": 1, "quarter": 3, "half": 6, "nine_months": 9, "year": 12}[period.span]
        ends = own * period.number
        return any(ends - own < month <= ends for month in months)
    return True
