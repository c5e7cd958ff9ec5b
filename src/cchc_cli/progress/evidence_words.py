"""Evidence in words (minh chứng): a document as it is cited, in texts and on the page."""

from cchc_cli.model.evidence import Evidence
from cchc_cli.periods.names import day_name


def evidence_words(item: Evidence) -> str:
    """Name a document with its day, as a first citation must (NĐ 30/2020, Phụ lục I, II.6.b).

    What its title says already is not said twice.
    """
    number = f" số {item.number}" if item.number and item.number not in item.title else ""
    day = day_name(item.date) if item.date else ""
    on = f" ngày {day}" if day and day not in item.title else ""
    return f"{item.title}{number}{on}"
