"""What a log entry says, apart from the form that its words came from."""

import re

from cchc_cli.model.task import LogEntry
from cchc_cli.text import nfc

FORM_NAMED = re.compile(r"theo biểu của (.+) ngày (\d\d/\d\d/\d{4})\)?$", re.DOTALL)
"""How a note ends that was taken from a unit's form: the unit, and the day of the form."""
_REASON = "lý do: "
_EVIDENCE = "minh chứng: "


def noted(entry: LogEntry) -> str:
    """Return what an entry says to a reader outside the office; often nothing.

    Whose form it was is the office's own affair; evidence has a place of its own in documents.
    """
    text = nfc(entry.note or "").strip()
    source = FORM_NAMED.search(text)
    if source is None:
        return text
    said = text[: source.start()].rstrip(" (")
    return "" if said.startswith(_EVIDENCE) else said.removeprefix(_REASON)
