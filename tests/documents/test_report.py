"""The periodic report: its figures are those of status and score, its prose is official."""

import json
import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.model.record import Record
from tests.helpers.printing import filled_rows, grids, report, texts
from tests.helpers.repository import ROOT

PERIODS = ["2025-09", "2025-Q3", "2025-9M", "2025"]


@pytest.mark.parametrize("name", PERIODS)
def test_figures_are_those_of_status_and_score(
    example_record: Record, cchc: Callable, name: str
) -> None:
    day = scope_of(read_period(name), "ministry").window.last.isoformat()
    options = ("--data", ROOT / "examples", "--as-of", day, "--format", "json")
    totals = json.loads(cchc("status", *options).out)["totals"]
    score = json.loads(cchc("score", *options).out)
    made = report(example_record, name)
    said = " ".join(texts(made))
    assert f"tổng số nhiệm vụ được giao: {totals['total']}" in said
    in_time = totals["on_track"] + totals["due_soon"]
    for count, words in (
        (totals["done"], "hoàn thành đúng hạn"),
        (totals["done_late"], "hoàn thành quá hạn"),
        (in_time, "đang thực hiện, trong hạn"),
        (totals["no_deadline"], "chưa ấn định thời hạn"),
        (totals["overdue"], "quá hạn chưa hoàn thành"),
    ):
        assert (f"{count} nhiệm vụ {words}" in said) == bool(count)
    points = score["score"].replace(".", ",")
    assert f"{points}/{score['max'].replace('.', ',')} điểm" in said
    statistics, duties = map(filled_rows, grids(made))
    column = {row[1]: row[4] for row in statistics}
    assert column["Nhiệm vụ được giao: tổng số"] == str(totals["total"])
    assert column["- Đã hoàn thành đúng hạn"] == str(totals["done"])
    assert column["- Quá hạn chưa hoàn thành"] == str(totals["overdue"])
    counted = [int(row[4]) for row in statistics if row[1].startswith("- ")]
    assert sum(counted) == totals["total"] == len(duties) - 1


@pytest.mark.parametrize("name", PERIODS)
def test_it_reads_like_an_official_report(example_record: Record, name: str) -> None:
    made = report(example_record, name)
    lines = texts(made)
    said = "\n".join(lines)
    assert made.missing == ()
    assert not re.search(
        r"None|\[…\]|True|False|overdue|done\b|[.;,]{2,}(?!/)|\(\)| [.;,]|  ",
        said.replace("...", ""),
    )
    assert sum(line.endswith("./.") for line in lines) == 1 + 2
    headings = [line for line in lines if re.match(r"[IV]+\. [A-ZĐ]", line)]
    assert len(headings) == (3 if name == "2025-09" else 5)
    for line, after in pairwise(lines):
        empty = re.match(r"([IV]+|\d)\. \S", line) and re.match(r"([IV]+)\. [A-ZĐ]{2}", after)
        assert not empty or line.startswith(("II.", "III.")), (line, after)
    window = scope_of(read_period(name), "ministry").window
    assert f"từ ngày {window.first:%d/%m/%Y} đến ngày {window.last:%d/%m/%Y}" in said


def test_numbers_against_the_period_before(example_record: Record) -> None:
    said = " ".join(texts(report(example_record, "2025-Q3")))
    assert "Số nhiệm vụ hoàn thành trong kỳ: 0, bằng số nhiệm vụ của quý II năm 2025" in said
    assert "Riêng 2 nhiệm vụ thực hiện định kỳ đã báo cáo 2/4 kỳ." in said
    statistics = filled_rows(grids(report(example_record, "2025-Q3"))[0])
    assert statistics[0][3] == "Số liệu quý II năm 2025"
    row = next(r for r in statistics if r[0] == "3.6")
    assert row[3:] == ["97,89", "98,88", "Tính: 3.5/3.3"]
