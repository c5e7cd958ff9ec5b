"""The register of a self-assessment: each document once, with its day and link."""

import datetime as dt

from cchc_cli.documents.evidence_register import proving, register
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion
from cchc_cli.scoring.board import board_of
from tests.helpers import making
from tests.helpers.scoring import DAY, SURVEY, record


def test_the_link_of_a_duty_is_kept_when_the_criterion_has_none() -> None:
    bare = Evidence(title="Kế hoạch CCHC", number="12/KH-UBND")
    linked = Evidence(title="KH", number="12/KH-UBND", date=dt.date(2025, 1, 15), url="https://x.vn/12")  # fmt: skip
    criterion = Criterion(id="1.1", name="x", max=1, scoring=SURVEY, evidence=(bare,))  # type: ignore[arg-type]
    found = record(
        Area(id="1", name="x", criteria=(criterion,)),
        tasks=(making.task(id="T", criteria=("2025/1.1",), evidence=(linked,)),),
    )
    index = found.indexes[0]
    (row,) = register(found, index, proving(found, index, board_of(found, index, DAY))).rows
    assert (row.number, row.symbol, row.title, row.date) == ("1", "12/KH-UBND", "Kế hoạch CCHC", "15/01/2025")  # fmt: skip
    assert (row.serves, row.link) == ("1.1, T", "https://x.vn/12")
