"""Pools: the source of the notice, conclusions for what has none; what a count looks at."""

from collections.abc import Callable

import pytest

from cchc_cli.model.notice import Notice
from cchc_cli.model.task_count import TaskCount
from cchc_cli.progress.pools import Pools, pool_of
from cchc_cli.progress.states import TaskOnDay
from tests.helpers import making
from tests.helpers.counting import growth

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
    duties = [TaskOnDay(making.task(notice="KH"), "on_track", "not_started", since=None)]
    found = Pools(NOTICES, duties).of(TaskCount(count="all", **asked))  # type: ignore[arg-type] # of parameters
    assert list(found) == (duties if wanted else [])


def test_counts_look_at_the_duties_of_their_pool_only() -> None:
    def counting(size: int) -> Callable[[], object]:
        given = [making.task(notice=f"TB{n}", department=f"D{n}") for n in range(size)]
        duties = [TaskOnDay(task, "on_track", "not_started", since=None) for task in given]
        wanted = [TaskCount(count="all", notice=task.notice) for task in given]
        wanted += [TaskCount(count="all", department=task.department) for task in given]

        def count() -> None:
            pools = Pools(NOTICES, duties)
            assert all(len(pools.of(asked)) == 1 for asked in wanted)

        return count

    assert growth(counting, 40) == pytest.approx(1, abs=0.1)
