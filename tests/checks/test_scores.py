"""What `cchc check` says of an index and its scores."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import HEAD

CHECKS = [
    ("parts-sum", '{id: "1.1", name: x, department: KT, max: 90, criteria: [{id: a, name: y, max: 100, scoring: {kind: external}}]}'),
    ("index-total", '{id: "1.1", name: x, department: KT, max: 90, scoring: {kind: external}}'),
    ("scoring-steps", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: choice, options: {a: 101}}}'),
    ("scoring-steps", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: levels, steps: [{from: 1, points: 50}, {from: 2, points: 40}]}}'),
    ("scoring-steps", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio, floor: 90, target: 80}}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{value: 3}]}'),
    ("scoring-odd", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{numerator: 0, denominator: 0}]}'),
    ("scoring-odd", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{percent: 9, condition_met: yes}]}'),
    ("scoring-odd", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: choice, options: {Có: 99}}}'),
    ("empty-twice", '{id: "1.1", name: x, department: KT, max: 100, empty: full, scoring: {kind: ratio, empty: zero}}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{reason: x, percent: 5}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{percent: 5, reduced: [x]}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, reductions: {x: 50%}, scoring: {kind: ratio}, results: [{percent: 5, reduced: [x, x]}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: checklist, items: {x: 100}}, results: [{met: [y]}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{numerator: 3}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: choice, options: {Có: 100}}, results: [{choice: có}]}'),
    ("points-above-max", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: external}, appraised: 101}'),
    ("criterion-without-unit", '{id: "1.1", name: x, max: 100, scoring: {kind: external}}'),
    ("result-outside-year", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: external}, results: [{date: 2026-02-01, points: 3}]}'),
    ("claim-doubtful", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: external}, claimed: 5}'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "typed"), CHECKS)
def test_checks(workspace: Callable[..., Path], cchc: Callable, code: str, typed: str) -> None:
    text = (
        HEAD
        + f"indexes: [{{year: 2025, name: x, areas: [{{id: 1, name: x, criteria: [{typed}]}}]}}]\n"
    )
    said = json.loads(cchc("check", "--format", "json", "--data", workspace(text)).out)
    assert [d["code"] for d in said["diagnostics"]] == [code]


def test_levels_in_any_order_are_fine(workspace: Callable[..., Path], cchc: Callable) -> None:
    typed = '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: levels, steps: [{from: 3, points: 50}, {from: 1, points: 20}, {from: 2, points: 50}]}}'
    text = (
        HEAD
        + f"indexes: [{{year: 2025, name: x, areas: [{{id: 1, name: x, criteria: [{typed}]}}]}}]\n"
    )
    assert "0 lỗi, 0 cảnh báo" in cchc("check", "--data", workspace(text)).out


def test_a_deduction_in_a_penalty_area(workspace: Callable[..., Path], cchc: Callable) -> None:
    typed = '{id: "1.1", name: x, department: KT, max: 1, scoring: {kind: deduction, per: 1}}'
    text = (
        HEAD
        + f"indexes: [{{year: 2025, name: x, areas: [{{id: 1, name: x, kind: penalty, criteria: [{typed}]}}]}}]\n"
    )
    said = json.loads(cchc("check", "--format", "json", "--data", workspace(text)).out)
    assert [d["code"] for d in said["diagnostics"]] == ["penalty-deduction"]
