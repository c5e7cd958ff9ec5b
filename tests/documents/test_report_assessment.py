"""Part III of the report: what did not go well, and why."""

import pytest

from cchc_cli.documents.report_assessment import limits, nothing_late, without_cause
from cchc_cli.documents.report_findings import Findings, findings
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.model.report import Narrative, Report
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import LogEntry, Task
from tests.helpers.making import day, record, task


def seen(*tasks: Task) -> Findings:
    settings = Settings(require_evidence=False)
    of = record(*tasks, settings=settings)
    return findings(of, scope_of(read_period("2026-Q4"), settings.periods), day("2026-11-30"))


def late(*log: tuple[str, str]) -> Task:
    """Return a duty that was due on 20 October and finished on the 25th."""
    entries = tuple(LogEntry(date=day(on), note=note) for on, note in log)
    return task("NV-1", due="2026-10-20", completed="2026-10-25", log=entries)


def test_what_was_finished_late_is_a_limit_too() -> None:
    told = list(limits(seen(late())))
    assert told[0] == "Có 01 nhiệm vụ đã hoàn thành nhưng quá hạn:"
    assert told[1].endswith("hạn 20/10/2026, hoàn thành ngày 25/10/2026, chậm 5 ngày).")
    assert len(told) == 2


@pytest.mark.parametrize(
    ("log", "cause"),
    [
        ([("2026-10-19", "Đang lấy ý kiến")], ""),
        ([("2026-10-25", "Đã ban hành")], ""),
        ([("2026-11-02", "Đã gửi bản giấy")], ""),
        (
            [("2026-10-22", "Chờ số liệu của cấp trên"), ("2026-10-25", "Đã ban hành")],
            "; nguyên nhân: chờ số liệu của cấp trên.",
        ),
        (
            [("2026-10-23", "lý do: Mưa bão (theo biểu của Phòng A ngày 23/10/2026)")],
            "; nguyên nhân: mưa bão.",
        ),
    ],
)
def test_the_cause_is_what_was_noted_while_it_was_late(
    log: list[tuple[str, str]], cause: str
) -> None:
    told = list(limits(seen(late(*log))))[1]
    assert told.endswith(cause or "chậm 5 ngày).")


def test_nothing_is_said_to_be_late_where_nothing_is_or_was() -> None:
    on_time = seen(task(due="2026-12-20"))
    assert list(limits(on_time)) == []
    assert nothing_late(on_time) == (
        "Đến ngày 30/11/2026, không có nhiệm vụ quá hạn hoặc thiếu minh chứng."
    )


def test_a_cause_that_nobody_gave_is_asked_for() -> None:
    assert list(without_cause(seen(late()))) == [
        "chưa nêu nguyên nhân của 1 nhiệm vụ quá hạn (NV-1): ghi vào `causes` của `narrative`"
    ]
    assert list(without_cause(seen(late(("2026-10-22", "Chờ số liệu"))))) == []
    written = Report(period=read_period("2026-Q4"), narrative=Narrative(causes=("Thiếu người",)))
    assert list(without_cause(seen(late())._replace(report=written))) == []
