"""What is typed of an office: read, asked for, and the usual in place of the rest."""

import datetime as dt

import pytest

from cchc_cli.cli.founding import asked, asked_yes, office_of, told
from cchc_cli.edits.new_office import USUAL_UNITS

DAY = dt.date(2026, 12, 30)
NOTHING = told(None, None, None, None, None, None)


def answering(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    lines = iter(f"{answer}\n" for answer in answers)
    monkeypatch.setattr("sys.stdin.readline", lambda: next(lines), raising=False)


def test_of_nothing_there_is_no_office(monkeypatch: pytest.MonkeyPatch) -> None:
    assert office_of(NOTHING, DAY) is None
    answering(monkeypatch, "")
    assert office_of(asked(NOTHING, DAY), DAY) is None


def test_enter_takes_the_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "Sở Nội vụ", "", "Hu\u00ea\u0301", *[""] * 4)
    office = office_of(asked(NOTHING, DAY), DAY)
    assert office is not None
    assert (office.organization.place, office.signer.name) == ("Hu\u1ebf", None)
    assert (office.units, office.signer.id, office.year) == (USUAL_UNITS, "CVP", 2026)
    assert office.begins == "2027-01"


def test_only_what_was_not_typed_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    given = told("UBND xã A", "A", ["Phòng Kinh tế"], None, "Chủ tịch", "2026")
    assert not given.is_whole
    answering(monkeypatch, "Lê Văn Mẫu")
    assert asked(given, DAY) == given._replace(signer="Lê Văn Mẫu")
    assert given._replace(signer="Lê Văn Mẫu").is_whole


@pytest.mark.parametrize(
    ("answers", "meant"),
    [(("",), True), (("CÓ",), True), (("k",), False), (("gì", "không"), False)],
)
def test_yes_or_no(answers: tuple[str, ...], meant: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, *answers)
    assert asked_yes("Có git") is meant
