"""Claims of units against what the record shows."""

import datetime as dt
from decimal import Decimal

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion
from cchc_cli.model.result import Result
from cchc_cli.scoring.claims import Doubt, doubts
from cchc_cli.scoring.kinds.choice import Choice
from cchc_cli.scoring.kinds.ratio import Ratio
from tests.helpers.scoring import DAY, area, board, criterion, given_points

D = Decimal


def test_a_claim_of_the_rounded_score_is_no_doubt() -> None:
    result = (Result(date=DAY, numerator=D(1), denominator=D(3)),)
    claimed = criterion(
        "1.1", "1", scoring=Ratio(kind="ratio"), results=result, claimed=D("0.33"),
        evidence=(Evidence(title="x"),),
    )  # fmt: skip
    assert list(doubts(board(Area(id="1", name="x", criteria=(claimed,))))) == []


def test_a_claim_above_below_or_without_evidence_is_doubted() -> None:
    choice = Choice(kind="choice", options={"Có": D(2), "Không": D(1)})
    late = (Result(choice="Không"),)
    proof = (Evidence(title="x", date=DAY + dt.timedelta(1)),)
    area = Area(
        id="1",
        name="x",
        criteria=(
            criterion("a", scoring=choice, results=late, claimed=D(2), evidence=proof),
            criterion(
                "b", scoring=choice, results=late, claimed=D("0.5"), evidence=(Evidence(title="x"),)
            ),
            criterion(
                "c", scoring=choice, results=late, claimed=D(1), evidence=(Evidence(title="x"),)
            ),
            criterion("d", scoring=choice, claimed=D(0)),
        ),
    )
    assert [(d.criterion, d.kind) for d in doubts(board(area))] == [
        ("a", "above"),
        ("a", "unproven"),
        ("b", "below"),
    ]


def test_a_doubt_tells_what_was_claimed_and_what_was_computed() -> None:
    proof = (Evidence(title="x"),)
    rows = (
        criterion("a", results=(given_points("1"),), claimed=D(2), evidence=proof),
        criterion("b", results=(given_points("1"),), claimed=D("0.5")),
        criterion("c", claimed=D("0.01")),
        criterion("d", claimed=D(0)),
        criterion("e", results=(given_points("1"),)),
    )
    assert list(doubts(board(area(*rows), area(rows[0], name="2")))) == [
        Doubt("a", "above", D(2), D(1)),
        Doubt("b", "below", D("0.5"), D(1)),
        Doubt("b", "unproven", D("0.5"), D(1)),
        Doubt("c", "unproven", D("0.01"), None),
        Doubt("a", "above", D(2), D(1)),
    ]


def test_the_sum_of_parts_is_no_claim_of_its_own() -> None:
    whole = Criterion(id="1", name="x", criteria=(criterion("a", claimed=D(1)),))
    assert [doubt.criterion for doubt in doubts(board(area(whole)))] == ["a"]
