"""What the cells of one row must say together."""

import datetime as dt

import pytest

from cchc_cli.forms.present import Present
from cchc_cli.forms.row_rules import criterion_faults, task_faults
from cchc_cli.workspace.reading.load import Loaded


@pytest.fixture
def present(loaded: Loaded) -> Present:
    return Present(loaded.record, dt.date(2025, 11, 20))


@pytest.mark.parametrize(
    ("said", "moved", "keys"),
    [
        ({"status": "done", "completed": "2025-11-20"}, {"status", "completed"}, []),
        ({"status": "done"}, {"status"}, ["status"]),
        ({"status": "done"}, {"percent"}, []),  # wrong in the record, and not by this form
        ({"status": "in_progress", "completed": "2025-11-19"}, {"completed"}, ["completed"]),
        ({"completed": "2025-11-19"}, {"completed"}, ["completed"]),
        ({"status": "done", "completed": "2025-11-21"}, {"completed"}, ["completed"]),
        ({"status": "paused"}, {"status"}, ["status"]),
        ({"status": "cancelled", "reason": "Trùng"}, {"status"}, []),
    ],
)
def test_a_duty(present: Present, said: dict[str, str], moved: set[str], keys: list[str]) -> None:
    assert [key for key, _ in task_faults(said, moved, present)] == keys


@pytest.mark.parametrize(
    ("said", "moved", "keys"),
    [
        ({"date": "2025-11-20", "choice": "Chậm"}, {"date"}, []),
        ({"date": "2025-11-21", "choice": "Chậm"}, {"date"}, ["date"]),
        ({"date": "2025-11-20", "claimed": "1"}, {"date"}, ["date"]),
        ({"date": "2025-11-20", "not_applicable": "true"}, {"date", "not_applicable"}, []),
        ({"not_applicable": "true", "choice": "Chậm"}, {"choice"}, ["not_applicable"]),
        ({"not_applicable": "true", "claimed": "0"}, {"not_applicable", "claimed"}, []),
        ({"not_applicable": "false"}, {"not_applicable"}, ["not_applicable"]),
    ],
)
def test_a_criterion(
    present: Present, said: dict[str, str], moved: set[str], keys: list[str]
) -> None:
    assert [key for key, _ in criterion_faults(said, moved, present)] == keys
