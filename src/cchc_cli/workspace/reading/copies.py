"""Copies of a file of data beside it, as File Explorer makes them: `tasks - Copy.yaml`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

from cchc_cli.model.diagnostic import Diagnostic

if TYPE_CHECKING:
    from cchc_cli.workspace.reading.data_file import LoadedFile

_NAMED = {
    **dict.fromkeys(("signers", "departments", "notices", "tasks", "letters", "statistics"), "id"),
    "indexes": "year",
    "reports": "period",
    "forms": "name",
}
"""The key of each list that says which record is which."""
_FEWEST = 3
"""Fewer records given twice are slips, told one by one, unless the files are the same."""


def without_copies(files: Sequence["LoadedFile"]) -> tuple["LoadedFile", ...]:
    """Leave out what copies say: one finding each in place of one for each record in them."""
    records = [_records(file) for file in files]
    if sum(map(len, records)) == len(set().union(*records)):
        return tuple(files)
    copied: dict[int, tuple[int, int]] = {}
    for copy, of in permutations(range(len(files)), 2):
        both = len(records[copy] & records[of])
        same = files[copy].source.raw == files[of].source.raw
        most = both >= _FEWEST and 2 * both >= len(records[copy])
        if both and (same or most) and of not in copied and _is_copy(files[copy], files[of]):
            copied.setdefault(copy, (of, both))
    return tuple(
        _left_out(file, files[copied[i][0]], copied[i][1]) if i in copied else file
        for i, file in enumerate(files)
    )


def _records(file: "LoadedFile") -> set[tuple[str, str]]:
    return set(_keys(file)) if file.data is not None else set()


def _keys(file: "LoadedFile") -> Iterator[tuple[str, str]]:
    for name, key in _NAMED.items():
        for item in getattr(file.data, name):
            yield name, str(getattr(item, key))
    for index in () if file.data is None else file.data.indexes:
        yield from (("areas", f"{index.year}/{area.id}") for area in index.areas)


def _is_copy(file: "LoadedFile", of: "LoadedFile") -> bool:
    """Tell which of two files alike is the copy: the longer name has the first one in it."""
    return (len(of.source.path.stem), of.source.name) < (
        len(file.source.path.stem),
        file.source.name,
    )


def _left_out(file: "LoadedFile", of: "LoadedFile", both: int) -> "LoadedFile":
    told = Diagnostic(
        code="copied-file",
        severity="error",
        message=f"tệp này giống {of.source.name} ({both} bản ghi trùng mã)",
        hint="bỏ bản sao ra khỏi data/; bản nào đúng thì giữ bản ấy",
        file=file.source.name,
        line=1,
        column=1,
    )
    return replace(file, data=None, kept={}, findings=(), faults=(told,))
