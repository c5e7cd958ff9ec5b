"""Documents cited: type by the symbol, number, day."""

import datetime as dt
from typing import Any

import pytest

from cchc_cli.documents.citing import cited
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.letter import Letter
from cchc_cli.model.notice import Notice
from cchc_cli.model.parsing import parse_partial_date
from tests.helpers import making


def letter(number: str | None, date: dt.date | None = dt.date(2025, 1, 20)) -> Letter:
    return Letter(id="V", kind="other", subject="kiểm tra", number=number, date=date)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (letter("12/KH-UBND"), "Kế hoạch số 12/KH-UBND ngày 20/01/2025"),
        (letter("298/QĐ-UBND", None), "Quyết định số 298/QĐ-UBND"),
        (letter("45/UBND-VP"), "Công văn số 45/UBND-VP ngày 20/01/2025"),
        (letter(None), "Văn bản về kiểm tra ngày 20/01/2025"),
    ],
)
def test_a_letter_is_cited_by_type_number_and_day(given: Letter, wanted: str) -> None:
    assert cited(making.record(letters=(given,)), "V") == wanted


@pytest.mark.parametrize(
    ("number", "date", "wanted"),
    [
        ("18", "2025-01-22", "Thông báo số 18/TB-x ngày 22/01/2025"),
        ("123/UBND-NC", "2025-01", "Công văn số 123/UBND-NC"),
        (None, "2025-01-22", "Thông báo về giao ban ngày 22/01/2025"),
    ],
)
def test_a_notice_is_cited_with_its_own_symbol(number: str | None, date: str, wanted: str) -> None:
    notice = Notice(id="TB", number=number, date=parse_partial_date(date), subject="giao ban")
    assert cited(making.record(notices=(notice,)), "TB") == wanted


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({"source": "plan", "number": "12"}, "Kế hoạch số 12/KH-x"),
        ({"source": "plan", "subject": "Kế hoạch năm 2025"}, "Kế hoạch năm 2025"),
        ({"source": "plan", "number": "5"}, "Kế hoạch số 05/KH-x"),
        ({"source": "superior", "number": "12"}, "Văn bản số 12"),
        ({"source": "superior"}, "Văn bản về giao ban"),
    ],
)
def test_where_duties_come_from_tells_the_type(values: dict[str, Any], wanted: str) -> None:
    notice = Notice(**{"id": "N", "subject": "giao ban", **values})
    assert cited(making.record(notices=(notice,)), "N") == wanted


def test_what_nobody_knows_is_not_cited() -> None:
    assert cited(making.record(), "TB") is None


def test_evidence_is_cited_by_its_number() -> None:
    proof = Evidence(title="Kế hoạch", number="7/KH-UBND", date=dt.date(2025, 2, 3))
    record = making.record(tasks=(making.task(evidence=(proof,)),))
    assert cited(record, "7/KH-UBND") == "Kế hoạch số 7/KH-UBND ngày 03/02/2025"
    assert cited(record, "8/KH-UBND") is None
