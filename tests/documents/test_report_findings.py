"""What a report is made from: the record judged once, on the report's own day."""

import json
import re
from collections.abc import Callable
from pathlib import Path


def test_a_period_without_evidence_is_told_beside_one_that_is_late(render_report: Callable) -> None:
    _, lines = render_report("2025-Q4", "--as-of", "2025-11-24")
    assert "Còn 02 nhiệm vụ chưa đủ minh chứng cho kết quả đã báo (Phòng Kinh tế)." in lines


def test_figures_are_those_of_status_on_the_judged_day(
    render_report: Callable, cchc: Callable, tmp_path: Path
) -> None:
    for as_of in ("2025-09-20", "2025-10-25", "2025-11-24", "2025-12-14"):
        _, lines = render_report("2025-Q4", "--as-of", as_of)
        told = cchc("status", "--data", tmp_path, "--as-of", as_of, "--format", "json").out
        totals = json.loads(told)["totals"]
        column = {
            c[1]: int(c[3])
            for c in (line.split(" | ") for line in lines)
            if re.match(r"nhiệm vụ$", c[2:3][0] if c[2:] else "")
        }
        assert column["Nhiệm vụ được giao: tổng số"] == totals["total"]
        assert column["- Đã hoàn thành đúng hạn"] == totals["done"]
        assert column["- Đang thực hiện, trong hạn"] == totals["on_track"] + totals["due_soon"]
        assert column["- Chưa ấn định thời hạn"] == totals["no_deadline"]
        assert sum(n for name, n in column.items() if name[0] == "-") == totals["total"]
