"""What each document of the record is called: its type and its subject (loại, trích yếu)."""

from cchc_cli.documents import subjects
from cchc_cli.documents.scope import scope_of
from cchc_cli.model.record import Record
from cchc_cli.nd30.doctypes import type_of_symbol
from cchc_cli.progress.issued import Issued


def type_name(document: Issued) -> str:
    """Return the type that a document's symbol says; only "Văn bản" where it has no number."""
    return type_of_symbol(document.cited) if document.cited else "Văn bản"


def subject(record: Record, document: Issued) -> str:
    """Return a document's subject as the document itself prints it."""
    match document.path:
        case ("notices", int(i)):
            return record.notices[i].subject
        case ("letters", int(i)):
            return record.letters[i].subject
        case ("reports", int(i)):
            report = record.reports[i]
            return subjects.of_report(report, scope_of(report.period, record.settings.periods))
        case ("indexes", int(i), "assignment"):
            return subjects.of_assignment(record.indexes[i])
        case ("indexes", int(i), "scorecard"):
            return subjects.of_scorecard(record.indexes[i])
    return subjects.REMINDER
