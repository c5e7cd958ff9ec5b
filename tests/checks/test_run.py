"""A workspace judged: everything at once, by place, whatever the bytes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.checks import run
from cchc_cli.checks.registry import CHECKS, RULES
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.cases import CASES, expected
from tests.helpers.counting import growth
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import TODAY, judge


def test_none_is_hidden_by_another(workspace: Callable[..., Path]) -> None:
    typed = (
        TASK.replace("KT", "KTT") + "    departmnet: KT\n    due: 31/12/2025\n    status: paused\n"
    )
    typed += "  - {id: T1, department: KT, content: a  b}\n  - {id: T3, content: c}\n"
    found = judge(workspace(HEAD + typed, broken="a: [", other="version: 1\ntasks: [{id: T9}]\n"))
    assert [(d.file.rpartition("/")[2], d.code) for d in found] == [
        ("broken.yaml", "broken-yaml"),
        ("other.yaml", "missing-key"),
        ("other.yaml", "missing-key"),
        ("tasks.yaml", "without-reason"),
        ("tasks.yaml", "unknown-id"),
        ("tasks.yaml", "unknown-key"),
        ("tasks.yaml", "wrong-value"),
        ("tasks.yaml", "duplicate-id"),
        ("tasks.yaml", "double-space"),
        ("tasks.yaml", "missing-key"),
    ]


def test_judging_again_gives_the_same(workspace: Callable[..., Path]) -> None:
    typed = TASK + "    departmnet: KT\n  - {id: T1, department: KTT, content: a  b}\n"
    loaded = load(find_workspace(str(workspace(HEAD + typed, more="organization: {}\n"))))
    once = run.check_record(loaded, TODAY)
    assert len(once) > 4
    assert run.check_record(loaded, TODAY) == once
    errors = tuple(d for d in once if d.severity == "error")
    assert run.check_record(loaded, TODAY, warnings=False) == errors


GOOD = (
    HEAD + TASK + "    due: 2025-12-31\n    partners: [VHXH]\n    evidence: [{title: a}]\n"
).encode()


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150
)
@given(
    st.lists(
        st.tuples(st.integers(0, len(GOOD)), st.binary(max_size=4), st.integers(0, 6)),
        min_size=1,
        max_size=4,
    )
)
def test_no_bytes_make_it_fail(tmp_path: Path, changes: list[tuple[int, bytes, int]]) -> None:
    raw = GOOD
    for at, new, cut in changes:
        raw = raw[:at] + new + raw[at + cut :]
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "tasks.yaml").write_bytes(raw)
    lines = raw.decode("utf-8", "replace").count("\n") + raw.count(b"\r") + 2
    for found in judge(tmp_path):
        assert found.code in RULES
        assert 1 <= found.line <= lines
        assert found.column >= 1


def test_every_rule_of_the_record_is_broken_by_a_case() -> None:
    broken = {line.split()[0] for path in CASES.rglob("*.yaml") for line in expected(path)}
    of_single_files = {"criterion-unchecked"}
    assert {rule.code for rule, _ in CHECKS["record"]} - of_single_files <= broken


def whole(size: int) -> str:
    """Write a file in which so many of each kind of record name others of every kind."""
    each: dict[str, Callable[[int], str]] = {
        "notices": lambda n: f"{{id: TB{n}, subject: x, date: 2025-01-08}}",
        "tasks": lambda n: (
            f"{{id: T{n}, notice: TB{n}, department: KT, content: x {n}, criteria: ['1.{n}'], "
            f"evidence: [{{title: a, number: {n}/BC}}]}}"
        ),
        "letters": lambda n: (
            f"{{id: CV{n}, kind: other, subject: x, date: 2025-02-01, statistics: [S{n}]}}"
        ),
        "statistics": lambda n: (
            f"{{id: S{n}, name: x, unit: x, values: {{2025-Q1: 1}}, "
            f"tasks: {{count: all, notice: TB{n}}}}}"
        ),
    }
    lists = "".join(
        f"{name}:\n" + "".join(f"  - {write(n)}\n" for n in range(size))
        for name, write in each.items()
    )
    criteria = ", ".join(
        f"{{id: '1.{n}', name: x, max: 1, "
        f"scoring: {{kind: ratio, tasks: {{count: done, notice: TB{n}}}}}}}"
        for n in range(size)
    )
    texts = ", ".join(f"'[S{n}] [letter:CV{n}]'" for n in range(size))
    return (
        f"{HEAD}{lists}indexes: [{{year: 2025, name: x, areas: [{{id: '1', name: x, "
        f"criteria: [{criteria}]}}]}}]\n"
        f"reports: [{{period: 2025-Q1, narrative: {{direction: [{texts}]}}}}]\n"
    )


def test_work_grows_as_the_record_does(workspace: Callable[..., Path]) -> None:
    def checking(size: int) -> Callable[[], object]:
        loaded = load(find_workspace(str(workspace(whole(size)))))
        return partial(run.check_record, loaded, TODAY)

    assert growth(checking, 20) == pytest.approx(1, abs=0.1)
