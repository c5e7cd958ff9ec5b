"""Pools: the source of the notice, conclusions for what has none; what a count looks at."""

import pytest

from cchc_cli.model.notice import Notice
from cchc_cli.model.task_count import TaskCount
from cchc_cli.progress.pools import is_wanted, pool_of
from tests.helpers import making

NOTICES = {"KH": Notice(id="KH", subject="x", source="plan")}


def test_a_duty_without_a_known_notice_is_of_conclusions() -> None:
    assert pool_of(NOTICES, making.task(notice="KH")) == "plan"
    assert pool_of(NOTICES, making.task()) == pool_of(NOTICES, making.task(notice="?"))
    assert pool_of(NOTICES, making.task()) == "conclusion"


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ({}, True),
        ({"source": "plan", "notice": "KH"}, True),
        ({"source": "superior"}, False),
        ({"notice": "TB"}, False),
        ({"department": "XX"}, False),
    ],
)
def test_a_count_looks_at_what_it_names(asked: dict[str, str], wanted: bool) -> None:
    task = making.task(notice="KH")
    assert is_wanted(NOTICES, task, TaskCount(count="all", **asked)) is wanted  # type: ignore[arg-type] # of parameters
