"""Rules of reports and statistics that contradict themselves."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD
from tests.helpers.judging import judge

REPORT = """\
reports:
  - period: 2025-Q3
    narrative:
      direction: ["{}"]
"""


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Trong quý II, xã đã họp", ["quý II"]),
        ("Trong quý III năm 2024, xã đã họp", ["quý III năm 2024"]),
        ("Năm 2024 xã đã họp", ["Năm 2024"]),
        ("Trong năm 2024 xã đã họp", ["năm 2024"]),
        ("Tháng 6 và tháng 7 đã họp", []),
        ("Tháng 5 đã họp", ["Tháng 5"]),
        ("Trong tháng 10 đã họp", ["tháng 10"]),
        ("Tăng so với quý II năm 2025", []),
        ("Trong quý III năm 2025 đã họp", []),
        ("Kế hoạch số 12 năm 2025", []),
    ],
)
def test_other_periods(
    workspace: Callable[..., Path], cchc: Callable, text: str, named: list[str]
) -> None:
    root = workspace(HEAD + REPORT.format(text))
    found = json.loads(cchc("check", "--data", root, "--format", "json").out)["diagnostics"]
    assert [
        re.findall("«(.*?)»", d["message"])[0] for d in found if d["code"] == "other-period"
    ] == named


def test_a_table_that_does_not_add_up(workspace: Callable[..., Path], cchc: Callable) -> None:
    typed = """\
statistics:
  - {id: a, name: Tiếp nhận, unit: hồ sơ, values: {2025-10: 10, 2025-11: 4}}
  - {id: b, name: Đã giải quyết, unit: hồ sơ, values: {2025-10: 7, 2025-11: 4}}
  - {id: c, name: Đang giải quyết, unit: hồ sơ, values: {2025-10: 2}}
statistic_rules: [{left: [a], right: [b, c], note: cân đối hồ sơ}]
"""
    root = workspace(HEAD + typed)
    found = json.loads(cchc("check", "--data", root, "--format", "json").out)["diagnostics"]
    assert [(d["code"], d["severity"]) for d in found] == [("statistics-balance", "error")]
    assert "a = b + c (cân đối hồ sơ)" in found[0]["message"]
    assert "10 khác 9" in found[0]["message"]
    assert cchc("render", "report", "--period", "2025-10", "--data", root).code == 3


@cases_of("reports")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)
