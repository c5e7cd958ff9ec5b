"""Which findings a repair is likely to mend, told without repairing."""

from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.nd30.judging.registry import RULES

_LOOKS = {"size", "bold", "italic", "align", "line", "underline"}
_CLAUSES = {"DI", "KH"}
"""Components that their look alone tells: it is left as it is."""
_CODES = {
    *("PG01", "PG03", "PG03t", "PG03b", "PG04", "PG05", "PG06", "PG08", "PG10", "PG11", "PG12"),
    *("PG13", "TX01", "TX03", "TX07", "TN01", "CC01", "VV01", "BM01"),
}


def mends(finding: LayoutFinding) -> bool:
    """Whether a finding is of a kind that is repaired; one with advice of its own is not.

    By its code alone: repairing to find out would cost as much as the check itself.
    """
    component, _, look = finding.code.partition("-")
    mended = finding.code in _CODES or (look in _LOOKS and component not in _CLAUSES)
    return mended and finding.advice == RULES[finding.code].advice
