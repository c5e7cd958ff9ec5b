"""What documents are called (trích yếu), apart from what composes them.

Why apart: the list of documents issued names them all, and must not load what makes them.
"""

from cchc_cli.documents.scope import Scope
from cchc_cli.model.index import Index
from cchc_cli.model.report import Report
from cchc_cli.periods.names import coming_words

REMINDER = "Đôn đốc thực hiện nhiệm vụ cải cách hành chính"


def of_report(report: Report | None, scope: Scope) -> str:
    """Name a report by what the record says of it, else by its period and what comes next."""
    if report is not None and report.title is not None:
        return report.title
    if scope.period is None or scope.short:
        return f"Công tác cải cách hành chính {scope.name}"
    now, then = coming_words(scope.period)
    return f"Công tác cải cách hành chính {now} và phương hướng, nhiệm vụ {then}"


def of_assignment(index: Index) -> str:
    """Name the notice that assigns an index."""
    return f"Về việc phân công nhiệm vụ thực hiện {index.name}{_sample(index)}"


def of_scorecard(index: Index) -> str:
    """Name the self-assessment of an index."""
    return f"Kết quả tự chấm điểm {index.name}{_sample(index)}"


def _sample(index: Index) -> str:
    return "" if index.decision else " (MẪU)"
