"""Letters that were made, written where `letters` stand."""

from collections.abc import Sequence

from cchc_cli.edits.adding import in_order, new_record
from cchc_cli.edits.new_year import typed
from cchc_cli.model.change import Typed
from cchc_cli.model.letter import Letter
from cchc_cli.workspace.editing.amend import Amendment, amend, with_new_files
from cchc_cli.workspace.editing.writing import data_file
from cchc_cli.workspace.reading.load import Loaded

FILE = "letters.yaml"


def with_letters(loaded: Loaded, letters: Sequence[Letter]) -> Amendment:
    """Add letters to the file that has others, else to a new one of their own."""
    rows = [_keys(letter) for letter in letters]
    if any(file.kept.get("letters") for file in loaded.files):
        return amend(loaded, [new_record("letters", Letter, row) for row in rows])
    text = data_file("Văn bản đi, đến không có bản ghi riêng.", "letters", rows)
    return with_new_files(loaded, {FILE: text})


def _keys(letter: Letter) -> dict[str, Typed]:
    names = ("id", "kind", "department", "number", "date", "subject")
    return in_order(Letter, {name: typed(getattr(letter, name)) for name in names})
