"""Names of documents' files: one name for one document."""

import re
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from cchc_cli.documents.file_names import FileNames, bare, file_names
from cchc_cli.model.department import Department
from cchc_cli.model.notice import Notice
from cchc_cli.model.organization import Organization
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from tests.helpers.examples import DAY


def record(**more: Any) -> Record:
    organization = Organization(name="x", place="x", symbol="x")
    return Record(organization=organization, settings=Settings(), **more)


def names(*ids: str, kinds: tuple[str, ...] = ()) -> FileNames:
    notices = tuple(Notice(id=id_, subject="x") for id_ in ids)
    return file_names(record(notices=notices), kinds, [])


@pytest.mark.parametrize(
    "ids",
    [
        ("TB.01", "TB-01", "tb 01", "tb-01", "TB_01", "TB–01"),
        ("Đ1", "D1", "đ1", "d1"),
        ("a" * 150, "a" * 149 + "b", "a" * 100),
        ("会", "議", "!"),
    ],
)
def test_ids_that_look_alike_without_marks_get_names_of_their_own(ids: tuple[str, ...]) -> None:
    for order in list(permutations(ids))[:6]:
        found = [names(*order).of("notice", id_) for id_ in ids]
        assert len({name.casefold() for name in found}) == len(ids)
        assert found == [names(*ids).of("notice", id_) for id_ in ids]
        assert all(re.fullmatch(r"[a-z0-9-]{1,100}", name) for name in found)


def test_who_has_no_double_keeps_the_plain_name() -> None:
    assert names("TB-01", "TB-02").of("notice", "TB-01") == "notice-tb-01"
    assert names("TB-01").of("report", "2025-Q3") == "report-2025-q3"
    assert bare("Kế hoạch–Đ/1") == "ke-hoach-d-1"


def test_kinds_and_ids_together_are_told_apart() -> None:
    made = names("01", "TB-01", kinds=("notice-tb",))
    assert made.of("notice-tb", "01") != made.of("notice", "TB-01")


def test_a_name_made_like_ours_takes_nobody_s_place() -> None:
    first = names("TB-01", "TB.01").of("notice", "TB.01")
    forged = first.removeprefix("notice-")
    made = names("TB-01", "TB.01", forged)
    assert len({made.of("notice", id_) for id_ in ("TB-01", "TB.01", forged)}) == 3


def test_a_document_of_no_record_takes_nobody_s_place() -> None:
    """A letter to all units is called by words that could be a unit's id."""
    unit = Department(id="CAC-DON-VI", name="x")
    made = file_names(record(departments=(unit,)), [], [])
    assert made.of("reminder", "cac-don-vi") != made.of("reminder", "CAC-DON-VI")


@pytest.mark.parametrize("kind", ["con", "NUL", "aux", "com1", "Lpt9", "prn"])
def test_names_that_windows_cannot_take(kind: str) -> None:
    assert names().of(kind, "").startswith(f"{kind.lower()}-x")
    assert names().of(kind, "x") == f"{kind.lower()}-x"


def test_no_document_is_lost_to_another(examples: Path, cchc: Callable) -> None:
    data = examples / "data"
    for path in data.glob("*.yaml"):
        path.write_text(re.sub(r"\bTB-02\b", "TB.01", path.read_text("utf-8")), "utf-8")
    every = cchc("render", "--all", "--out", "o", *DAY)
    assert every.code == 0, every.err
    rows = every.out.splitlines()[2:]
    assert len(rows) == len(list(Path("o").iterdir())) > 10
    before = {path.name: path.read_bytes() for path in Path("o").iterdir()}
    for id_ in ("TB-01", "TB.01"):
        assert cchc("render", "notice", id_, "--out", "o", *DAY).code == 0
    assert {path.name: path.read_bytes() for path in Path("o").iterdir()} == before
