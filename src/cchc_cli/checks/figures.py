"""Figures that cannot be computed: of themselves, or over a window that ends before it begins."""

from collections.abc import Iterator

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding
from cchc_cli.periods.names import day_name
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
