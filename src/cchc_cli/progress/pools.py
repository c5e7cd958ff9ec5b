"""Where duties come from (nguồn nhiệm vụ): the year's plan, a superior body, conclusions."""

from collections.abc import Iterable, Sequence

from cchc_cli.model.notice import NoticeSource
from cchc_cli.model.task import Task
from cchc_cli.model.task_count import TaskCount
from cchc_cli.progress.existence import Notices
from cchc_cli.progress.states import TaskOnDay

_Names = tuple[str | None, str | None, str | None]
_Ways = tuple[bool, bool, bool]


def pool_of(notices: Notices, task: Task) -> NoticeSource:
    """Return the source of a duty's notice; without a notice it is from a conclusion."""
    notice = notices.get(task.notice or "")
    return "conclusion" if notice is None else notice.source


class Pools:
    """Duties grouped as counts ask for them: however many counts there are, each is met once.

    Once for each of the few ways to ask: by unit, by notice, by source, and together.
    """

    def __init__(self, notices: Notices, duties: Iterable[TaskOnDay]) -> None:
        """Take the duties; they are grouped when they are asked for."""
        self._notices = notices
        self._duties = tuple(duties)
        self._groups: dict[_Ways, dict[_Names, list[TaskOnDay]]] = {}

    def of(self, wanted: TaskCount) -> Sequence[TaskOnDay]:
        """Return the duties that a count looks at, by their unit, their notice, their source."""
        names = (wanted.department, wanted.notice, wanted.source)
        ways = (names[0] is not None, names[1] is not None, names[2] is not None)
        if ways not in self._groups:
            self._groups[ways] = self._grouped(*ways)
        return self._groups[ways].get(names, ())

    def _grouped(
        self, by_unit: bool, by_notice: bool, by_source: bool
    ) -> dict[_Names, list[TaskOnDay]]:
        groups: dict[_Names, list[TaskOnDay]] = {}
        for duty in self._duties:
            task = duty.task
            names = (
                task.department if by_unit else None,
                task.notice if by_notice else None,
                pool_of(self._notices, task) if by_source else None,
            )
            groups.setdefault(names, []).append(duty)
        return groups
