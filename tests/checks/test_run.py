"""A workspace judged: everything at once, by place, whatever the bytes."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.checks import run
from cchc_cli.checks.registry import CHECKS, RULES
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.cases import CASES, expected
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
