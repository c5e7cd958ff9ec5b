"""Sheets of Excel and CSV files as rows of a set of criteria."""

from collections.abc import Sequence

from cchc_cli.intake.criteria_rows import Row, cell_of
from cchc_cli.intake.tables import Table


def rows_of_tables(tables: Sequence[Table]) -> list[Row]:
    """Return the rows of all tables in order."""
    return [
        Row(
            tuple(
                cell_of(text, continued=at in row.continued) for at, text in enumerate(row.cells)
            ),
            row.where,
            number,
        )
        for number, table in enumerate(tables, start=1)
        for row in table.rows
    ]
