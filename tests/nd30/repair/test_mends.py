"""Which findings a repair is said to mend, held against what it does."""

import pytest

from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.repair.fix import fixed
from cchc_cli.nd30.repair.mends import mends
from cchc_cli.ooxml.package import parts_of
from tests.helpers.layout import saved
from tests.helpers.official.breaches import BREACHES, Breach

UNSURE = {"TX02", "TX04", "KY01", "ST02"}
"""Codes of several mistakes, of which a repair mends one: nothing is promised."""


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.id)
def test_a_repair_is_promised_where_it_mends(breach: Breach) -> None:
    wrong = parts_of(saved(breach.wrong()))
    made, _, before = fixed(wrong)
    left = {f.code for f in lint(made)}
    promised = {f.code for f in before.findings if mends(f)}
    # A line that somebody drew stays, whatever its length.
    assert "drawn" in breach.id or not promised & left
    gone = {f.code for f in before.findings} - left
    assert gone - promised <= UNSURE


def test_a_date_to_be_filled_in_is_not_promised() -> None:
    wrong = parts_of(saved(BREACHES[0].wrong()))
    (zero,) = (f for f in lint(wrong) if f.code == "TX01")
    assert mends(zero)
    assert not mends(zero._replace(advice="điền ngày"))
