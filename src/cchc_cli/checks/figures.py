"""Figures that cannot be computed: of themselves, or over a window that ends before it begins."""

from collections.abc import Iterator
from decimal import Decimal

from cchc_cli.amounts import number
from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding
from cchc_cli.model.result import Result
from cchc_cli.patterns import regex
from cchc_cli.periods.names import day_name
from cchc_cli.scoring.criteria import criteria_of, every_criterion
from cchc_cli.scoring.known import left_out, measured_on
from cchc_cli.scoring.measured import MeasuredKind
from cchc_cli.scoring.rates import measure_of
from cchc_cli.scoring.window import window_of
from cchc_cli.statistics.figures import circles


@check(
    Rule(
        code="figure-circle",
        severity="error",
        title="Chỉ tiêu được tính từ chính nó",
        why="Công thức hoặc tỷ lệ dẫn vòng trở lại chính chỉ tiêu thì không bao giờ có giá trị.",
        wrong='- {id: a, formula: "[b] + 1"}\n- {id: b, formula: "[a] - 1"}',
        right='- {id: a, formula: "[b] + 1"}\n- {id: b, values: {2025-Q3: 4}}',
    )
)
def figure_circle(checked: CheckedRecord) -> Iterator[Finding]:
    """Find statistics whose formula or rate leads back to them."""
    for place, way in circles(checked.record):
        key = "ratio" if checked.record.statistics[place].ratio is not None else "formula"
        yield Finding(
            "figure-circle",
            f"chỉ tiêu `{way[0]}` được tính từ chính nó: {' → '.join(way)}",
            ("statistics", place, key),
            hint="sửa công thức, hoặc ghi số liệu vào `values`",
        )


@check(
    Rule(
        code="window-order",
        severity="error",
        title="Khoảng thời gian của bộ chỉ số kết thúc trước khi bắt đầu",
        why="`from` và `until` là ngày đầu và ngày cuối của số liệu.",
        wrong="from: 2025-11-30\nuntil: 2025-07-01",
        right="from: 2025-07-01\nuntil: 2025-11-30",
    )
)
def window_order(checked: CheckedRecord) -> Iterator[Finding]:
    """Find windows that end before they begin."""
    for at, index in enumerate(checked.record.indexes):
        first, last = window_of(index)
        if first > last:
            key = "until" if index.until is not None else "from"
            yield Finding(
                "window-order",
                f"bộ chỉ số năm {index.year}: số liệu từ ngày {day_name(first)} "
                f"đến ngày {day_name(last)}",
                ("indexes", at, key),
                hint="đổi chỗ `from` và `until`, hoặc sửa năm",
            )


@check(
    Rule(
        code="thousands-point",
        severity="warning",
        title="Số liệu có thể viết dấu chấm ngăn hàng nghìn",
        why="Trong tệp, dấu chấm là dấu thập phân: 1.250 là một phẩy hai lăm, không phải một nghìn "
        "hai trăm năm mươi.",
        wrong="unit: hồ sơ\nvalues: {2025-Q3: 1.250}",
        right="unit: hồ sơ\nvalues: {2025-Q3: 1250}",
    )
)
def thousands_point(checked: CheckedRecord) -> Iterator[Finding]:
    """Find counts with just three decimals, which is how people part thousands."""
    for place, statistic in enumerate(checked.record.statistics):
        if _MEASURED.search(statistic.unit.lower()):
            continue
        for period, value in (statistic.values or {}).items():
            if value.as_tuple().exponent == -_THREE and value >= 1:
                yield Finding(
                    "thousands-point",
                    f"chỉ tiêu `{statistic.id}` kỳ {period}: {value} được hiểu là {number(value)}",
                    ("statistics", place, "values", str(period)),
                    hint=f"nếu là hàng nghìn thì viết {str(value).replace('.', '')}",
                )
    for _, path, criterion in every_criterion(checked.record):
        for at, result in enumerate(criterion.results):
            for key, value in _parted_by_points(result):
                yield Finding(
                    "thousands-point",
                    f"tiêu chí {criterion.id}: {value} được hiểu là {number(value)}",
                    (*path, "results", at, key),
                    hint=f"nếu là hàng nghìn thì viết {str(value).replace('.', '')}",
                )


def _parted_by_points(result: Result) -> Iterator[tuple[str, Decimal]]:
    """Yield counts with three decimals.

    Of a value only with a 0 at its end: who measures to three places types no such 0.
    """
    for key in ("numerator", "denominator", "value"):
        value = getattr(result, key)
        parted = value is not None and value.as_tuple().exponent == -_THREE and value >= 1
        if parted and (key != "value" or not value.as_tuple().digits[-1]):
            yield key, value


_THREE = 3
# What is measured, and not counted, may well have three decimals.
_MEASURED = regex(r"%|đồng|điểm|tấn|\b(ha|m2|m²|km|kg|giờ|ngày)\b")


@check(
    Rule(
        code="figure-doubtful",
        severity="warning",
        title="Số liệu cho ra tỷ lệ không thể có",
        why="Tử số tính từ số liệu không được âm, không được lớn hơn mẫu số (trừ khi có mức trên "
        "100%).",
        wrong='numerator: "[3.1]", denominator: "[3.3]"   # 1.250 / 1.246',
        right='numerator: "[3.3]", denominator: "[3.1]"   # 1.246 / 1.250',
    )
)
def figure_doubtful(checked: CheckedRecord) -> Iterator[Finding]:
    """Find criteria whose figures give a rate that cannot be, on the day of the check."""
    for at, index in enumerate(checked.record.indexes):
        measured = measured_on(checked.record, index, checked.today)
        for path, criterion in criteria_of(measured, ("indexes", at)):
            scoring, result = criterion.scoring, next(iter(criterion.results), None)
            if isinstance(scoring, MeasuredKind) and scoring.formulas and result is not None:
                for problem in _impossible(scoring, result):
                    yield Finding(
                        "figure-doubtful",
                        f"tiêu chí {criterion.id}: {problem}",
                        (*path, "scoring", next(iter(scoring.formulas))),
                        hint="xem lại công thức, và số liệu của các chỉ tiêu",
                    )


def _impossible(scoring: MeasuredKind, result: Result) -> Iterator[str]:
    if any(True for _ in scoring.measure_problems()):
        return  # what is wrong with the formulas themselves is told by itself
    for problem in scoring.result_problems(result):
        yield problem.message
    rate = measure_of(result)
    if rate is not None and rate < 0 and result.value is None:
        yield f"tỷ lệ {number(rate)}% là số âm"


@check(
    Rule(
        code="figure-behind",
        severity="warning",
        title="Số liệu sau một kỳ còn trống không được tính",
        why="Số liệu của bộ chỉ số là các kỳ liền nhau từ đầu khoảng thời gian; thiếu một kỳ thì "
        "các kỳ sau chưa tính được.",
        wrong="values: {2025-07: 9, 2025-08: 8, 2025-10: 9}   # thiếu 2025-09",
        right="values: {2025-07: 9, 2025-08: 8, 2025-09: 9, 2025-10: 9}",
    )
)
def figure_behind(checked: CheckedRecord) -> Iterator[Finding]:
    """Find typed figures that an index leaves out because a period before them is empty."""
    places = {statistic.id: i for i, statistic in enumerate(checked.record.statistics)}
    told: set[str] = set()
    for index in checked.record.indexes:
        for name, start in left_out(checked.record, index, checked.today):
            if name not in told:
                told.add(name)
                yield Finding(
                    "figure-behind",
                    f"chỉ tiêu `{name}`: số liệu từ ngày {day_name(start)} chưa được tính vào bộ "
                    f"chỉ số năm {index.year}, vì kỳ trước đó còn trống",
                    ("statistics", places[name], "values"),
                    hint="điền kỳ còn trống",
                )
