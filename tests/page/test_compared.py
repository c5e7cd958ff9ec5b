"""How far the commune is from what is published of others."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from cchc_cli.model.index import Reference, ReferenceValue
from cchc_cli.model.record import Record
from cchc_cli.page.compared import comparisons
from cchc_cli.scoring.board import board_of
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.repository import ROOT

SET = ROOT / "examples" / "bo-chi-so" / "hai-phong-qd212-2025"


def told(record: Record, day: dt.date) -> list[str]:
    return list(comparisons(record, board_of(record, record.indexes[0], day)))


def with_mean(record: Record, value: str) -> Record:
    known = ReferenceValue(date=dt.date(2025, 11, 1), value=Decimal(value))
    mean = Reference(id="city", name="bình quân chung của thành phố", values=(known,))
    return replace(record, indexes=(replace(record.indexes[0], references=(mean,)),))


def test_a_reference_of_a_criterion_is_compared_with_its_result() -> None:
    record = load(find_workspace(str(Path(SET)))).record
    assert told(record, dt.date(2025, 12, 30)) == [
        "Tiêu chí II.5.1.a đạt 88,4, bằng mức bình quân chung PAR INDEX của thành phố (88,4).",
        "Tiêu chí II.5.1.b đạt 71,27, cao hơn 0,01 so với mức bình quân chung DDCI của thành phố "
        "(71,26).",
        "Tiêu chí II.5.2.c đạt 9.900, thấp hơn 2.100 so với chỉ tiêu thu nội địa được giao "
        "(triệu đồng) (12.000).",
    ]


def test_any_other_is_compared_with_the_index(example_record: Record) -> None:
    day = dt.date(2025, 11, 15)
    board = board_of(example_record, example_record.indexes[0], day)
    assert f"{float(board.share):.2f}" == "72.84"
    assert told(with_mean(example_record, "88.40"), day) == [
        "Bộ chỉ số đạt 72,84%, thấp hơn 15,56 điểm phần trăm so với bình quân chung của thành phố "
        "(88,4%)."
    ]


def test_before_it_is_published_nothing_is_said(example_record: Record) -> None:
    assert told(with_mean(example_record, "88.40"), dt.date(2025, 10, 31)) == []
