"""The boards of a self-assessment: what is claimed, and what is appraised."""

import datetime as dt

from cchc_cli.documents.scorecard_boards import self_assessed, settled
from cchc_cli.model.record import Record


def test_what_nobody_appraised_yet_counts_as_it_was_claimed(
    example_record: Record,
) -> None:
    """6.2 of the example is claimed with 1,50 and computed with 2,00: nobody appraised it."""
    (index,) = example_record.indexes
    board = self_assessed(example_record, index, dt.date(2025, 11, 15))
    assert str(settled(example_record, index, board).score) == str(board.score) == "71.88"
