"""Letters that are added to the record, written where `letters` stand."""

from collections.abc import Mapping, Sequence

from cchc_cli.edits.adding import in_order, new_record
from cchc_cli.edits.new_ids import next_id
from cchc_cli.edits.new_year import typed
from cchc_cli.model.change import Typed
from cchc_cli.model.letter import Letter
from cchc_cli.model.record import Record
from cchc_cli.workspace.editing.amend import Amendment, amend, with_new_files
from cchc_cli.workspace.editing.writing import data_file
from cchc_cli.workspace.reading.load import Loaded

FILE = "letters.yaml"
_LETTER = "CV"


def letter_id(record: Record, number: str | None, year: int | None = None) -> str:
    """Return an id that tells type and number, `KH-12`, `CV-45`; with the year where it is used.

    Without a number the next of `VB-01`.
    """
    used = [letter.id for letter in record.letters]
    if number is None:
        return next_id([name for name in used if name.startswith("VB-")], "VB-01")
    figure, _, symbol = number.partition("/")
    kind, _, rest = symbol.partition("-")
    # A công văn has the body's own symbol where others have their type (NĐ 30, Mục II.3.b).
    typeless = not rest or kind == record.organization.symbol
    name = f"{_LETTER if typeless else kind}-{figure.strip()}"
    if name not in used:
        return name
    return next_id(used, f"{name}-{year}" if year else f"{name}-1")


def with_letters(loaded: Loaded, rows: Sequence[Mapping[str, Typed]]) -> Amendment:
    """Add letters to the file that has others, else to a new one of their own."""
    if any(file.kept.get("letters") for file in loaded.files):
        return amend(loaded, [new_record("letters", Letter, row) for row in rows])
    ordered = [in_order(Letter, row) for row in rows]
    text = data_file("Văn bản đi, đến không có bản ghi riêng.", "letters", ordered)
    return with_new_files(loaded, {FILE: text})


def row_of(letter: Letter) -> dict[str, Typed]:
    """Return a letter as it is typed into a file."""
    names = ("id", "kind", "department", "number", "date", "subject")
    return {name: typed(getattr(letter, name)) for name in names}
