"""Sentences about duties that several documents share."""

from cchc_cli.documents.prose import late, result_words
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import LogEntry, Task
from cchc_cli.progress.census import census
from cchc_cli.progress.states import TaskOnDay
from tests.helpers.making import day, record, task

FORM = "(theo biểu của Phòng Kinh tế ngày 30/11/2026)"


def judged(one: Task) -> TaskOnDay:
    (found,) = census(record(one), day("2026-11-30")).counted
    return found


def test_a_result_does_not_name_the_form_it_came_with() -> None:
    log = (
        LogEntry(date=day("2026-11-29"), note=f"Đã giải ngân 60% {FORM}"),
        LogEntry(date=day("2026-11-30"), note=FORM.strip("()")),
    )
    assert result_words(judged(task(due="2026-12-31", log=log))) == "Đã giải ngân 60%"


def test_a_duty_finished_late_says_by_how_much() -> None:
    done = task("Lập dự toán", due="2026-10-20", completed="2026-10-25")
    of = record(done, settings=Settings(require_evidence=False))
    (found,) = census(of, day("2026-11-30")).counted
    assert late(of, found).endswith("hạn 20/10/2026, hoàn thành ngày 25/10/2026, chậm 5 ngày).")
