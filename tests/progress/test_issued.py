"""Documents of the office, each with the symbol that it prints."""

import pytest

from cchc_cli.documents.frame import symbol
from cchc_cli.model.department import Department
from cchc_cli.model.index import Index
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.letter import Letter
from cchc_cli.model.notice import Notice
from cchc_cli.model.parsing import parse_period
from cchc_cli.model.report import Report
from cchc_cli.model.settings import Settings
from cchc_cli.progress.issued import issued, number_key, received
from tests.helpers import making


def test_each_record_has_the_symbol_of_its_type() -> None:
    record = making.record(
        departments=(Department(id="VP", name="Văn phòng", symbol="VPHU"),),
        notices=(
            Notice(id="A", subject="x", number="18"),
            Notice(id="B", subject="x", number="12", source="plan"),
            Notice(id="C", subject="x", number="7/CTr-UBND", source="plan"),
            Notice(id="D", subject="x", number="5/CT-UBND", source="superior"),
        ),
        reports=(Report(period=parse_period("2025-Q3")),),
        indexes=(Index(year=2025, name="x", assignment=Issuance(number="19")),),
        letters=(
            Letter(id="E", kind="directive", subject="x", number="45/UBND-KT"),
            Letter(id="F", kind="received", subject="x", number="46/SNV"),
        ),
        settings=Settings(reminder=Issuance(number="50")),
    )
    thong_bao, ke_hoach, bao_cao = (
        symbol(name, record.organization) for name in ("Thông báo", "Kế hoạch", "Báo cáo")
    )
    assert [d.cited for d in issued(record)] == [
        f"18/{thong_bao}", f"12/{ke_hoach}", "7/CTr-UBND", bao_cao, f"19/{thong_bao}",
        "45/UBND-KT", f"50/{record.organization.symbol}-VPHU",
    ]  # fmt: skip
    assert [d.cited for d in received(record)] == ["5/CT-UBND", "46/SNV"]


@pytest.mark.parametrize(("kept", "listed"), [("45/x", 1), ("46/x", 2)])
def test_a_reminder_of_the_settings_and_the_letters_is_one(kept: str, listed: int) -> None:
    record = making.record(
        letters=(Letter(id="E", kind="reminder", subject="x", number=kept),),
        settings=Settings(reminder=Issuance(number="045")),
    )
    assert len(list(issued(record))) == listed


def test_one_number_is_written_in_several_ways() -> None:
    assert number_key("05/KH-UBND") == number_key("5 / kh–ubnd")
    assert number_key("5/QĐ-UBND") != number_key("5/QyĐ-UBND")
    assert number_key("5/ĐA-UBND") != number_key("5/DA-UBND")
    assert number_key("45a/UBND") != number_key("45/UBND")
    assert number_key("9" * 5000)[0].value == 0
