"""What a report is made from: the record judged once, on the report's own day."""

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.documents.document import Request
from cchc_cli.documents.make import document
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD


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


@pytest.mark.parametrize(
    ("today", "day_given", "told"),
    [("2025-09-01", False, True), ("2025-09-01", True, False), ("2025-09-10", False, False)],
)
def test_a_report_s_own_day_that_has_not_come_is_told(
    workspace: Callable, today: str, *, day_given: bool, told: bool
) -> None:
    where = workspace(f"{HEAD}reports: [{{period: 2025-Q3, date: 2025-09-10}}]\n")
    record = load(find_workspace(where)).record
    scope = scope_of(read_period("2025-Q3"), record.settings.periods)
    day = dt.date.fromisoformat(today)
    wanted = Request(kind="report", day=day, scope=scope, day_given=day_given)
    notes = "\n".join(document(record, wanted).notes)
    assert ("ngày ghi ở `reports[2025-Q3].date` là 10/09/2025, sau hôm nay" in notes) == told
    assert ("thì thêm --as-of 2025-09-01" in notes) == told


def test_the_figures_of_a_period_that_is_over_wait_for_no_day(workspace: Callable) -> None:
    where = workspace(f"{HEAD}reports: [{{period: 2025-Q3, date: 2025-09-30}}]\n")
    record = load(find_workspace(where)).record
    scope = scope_of(read_period("2025-Q3"), record.settings.periods)
    wanted = Request(kind="report", day=dt.date(2025, 9, 20), scope=scope)
    assert not document(record, wanted).notes
