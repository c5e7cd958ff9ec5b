"""Where duties come from (nguồn nhiệm vụ): the year's plan, a superior body, conclusions."""

from cchc_cli.model.notice import NoticeSource
from cchc_cli.model.task import Task
from cchc_cli.model.task_count import TaskCount
from cchc_cli.progress.existence import Notices


def pool_of(notices: Notices, task: Task) -> NoticeSource:
    """Return the source of a duty's notice; without a notice it is from a conclusion."""
    notice = notices.get(task.notice or "")
    return "conclusion" if notice is None else notice.source


def is_wanted(notices: Notices, task: Task, wanted: TaskCount) -> bool:
    """Return whether a count looks at a duty at all: by its unit, its notice, its source."""
    return (
        wanted.department in {None, task.department}
        and wanted.notice in {None, task.notice}
        and wanted.source in {None, pool_of(notices, task)}
    )
