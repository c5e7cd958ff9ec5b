"""The self-assessment report: text, chart and appendices from one computation."""

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal

from cchc_cli.amounts import points
from cchc_cli.documents.make import Made
from cchc_cli.documents.scorecard import self_assessed
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.ratio import Ratio
from tests.helpers.printing import grids, made, opened, rows, text

DAY = dt.date(2025, 11, 15)


def test_one_computation_for_text_chart_and_appendix(
    example_record: Record, scorecard: Made
) -> None:
    board = self_assessed(example_record, example_record.indexes[0], DAY)
    assert f"{points(board.score)}/{points(board.sum.max)} điểm" in text(scorecard)
    areas, scoreboard, _ = map(rows, grids(scorecard))
    shown = {row[0]: row[3] for row in areas if row[0] in {a.id for a in board.areas}}
    assert shown == {a.id: points(a.sum.score) for a in board.areas if a.kind == "normal"}
    assert [row[2] for row in scoreboard if row[0] == "Tổng điểm"] == [points(board.score)]
    assert [row[2] for row in scoreboard if row[0] == "Cộng các lĩnh vực"] == [
        points(board.sum.score)
    ]
    chart = zipfile.ZipFile(io.BytesIO(scorecard.data)).read("word/charts/printed1.xml").decode()
    values = re.search(r"<c:numCache>.*?</c:numCache>", chart)
    assert values is not None
    assert [float(v) for v in re.findall(r"<c:v>([\d.]+)</c:v>", values[0])] == [
        round(float(a.sum.percent), 2)
        for a in board.areas
        if a.kind == "normal" and a.sum.waiting < a.sum.max
    ]
    assert "1. Công tác chỉ đạo, điều hành" in chart


def test_a_scorecard_has_a_chart_only_where_the_office_wants_it(example_record: Record) -> None:
    index = example_record.indexes[0]
    assert index.scorecard is not None
    for wanted in (False, True):
        issue = replace(index.scorecard, chart=wanted)
        record = replace(example_record, indexes=(replace(index, scorecard=issue),))
        assert bool(opened(made(record, "scorecard")).inline_shapes) == wanted


def test_an_area_without_a_result_has_no_bar(example_record: Record, scorecard: Made) -> None:
    board = self_assessed(example_record, example_record.indexes[0], DAY)
    empty = [a for a in board.areas if a.sum.max and a.sum.waiting == a.sum.max]
    package = zipfile.ZipFile(io.BytesIO(scorecard.data))
    chart = package.read("word/charts/printed1.xml").decode()
    assert [a.id for a in empty] == ["4"]
    assert re.findall(r"<c:v>(\d+)\. [^<]*\(chưa có số liệu\)", chart) == ["4"]
    assert '<c:pt idx="3">' not in chart.partition("<c:numCache>")[2]


def test_the_chart_holds_its_figures(scorecard: Made) -> None:
    package = zipfile.ZipFile(io.BytesIO(scorecard.data))
    book = zipfile.ZipFile(io.BytesIO(package.read("word/embeddings/printed1.xlsx")))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert '<c r="B1" t="inlineStr"><is><t>Tỷ lệ đạt (%)</t></is></c>' in sheet
    charted = package.read("word/charts/printed1.xml").decode()
    figures = re.findall(r"<c:v>([\d.]+)</c:v>", charted.partition("<c:numCache>")[2])
    assert re.findall(r"<v>([\d.]+)</v>", sheet) == figures
    relations = package.read("word/charts/_rels/printed1.xml.rels").decode()
    assert 'Target="../embeddings/printed1.xlsx"' in relations


def test_the_register_has_each_document_once(scorecard: Made) -> None:
    table = rows(grids(scorecard)[-1])[1:]
    numbers = [row[1] for row in table if row[1]]
    assert sorted(numbers) == ["12/KH-UBND", "45/BC-UBND"]
    assert [row[4] for row in table if row[1] == "12/KH-UBND"] == ["1.1, NV-001"]
    assert [row[0] for row in table] == [str(i) for i in range(1, len(table) + 1)]


def large(record: Record) -> Record:
    """Make an index of 120 criteria with 400 documents."""
    scoring = Ratio(kind="ratio", floor=Decimal(80))
    names = "Tỷ lệ hồ sơ thuộc lĩnh vực được giải quyết đúng hạn và được đánh giá hài lòng, nhóm "
    areas = tuple(
        Area(
            id=str(a),
            name=f"Lĩnh vực {a}",
            criteria=tuple(
                Criterion(
                    id=f"{a}.{c}",
                    name=f"{names}{c} " * (1 + c % 4),
                    max=Decimal(2),
                    department="VP",
                    scoring=scoring,
                    results=(Result(percent=Decimal(70 + c)),),
                    evidence=tuple(
                        Evidence(
                            title=f"Báo cáo {a}.{c}.{e}",
                            number=f"{a}{c}{e}/BC-UBND",
                            url=f"https://example.org/{'x' * 60}/{a}/{c}/{e}",
                        )
                        for e in range(3 + (c % 3 == 0))
                    ),
                )
                for c in range(1, 16)
            ),
        )
        for a in range(1, 9)
    )
    return replace(record, indexes=(Index(year=2025, name="Bộ chỉ số lớn", areas=areas),), tasks=())


def test_a_large_index_grows_linearly(example_record: Record) -> None:
    document = made(large(example_record), "scorecard")
    assert len(grids(document)[1].rows) == 1 + 8 + 120 + 1
    assert len(grids(document)[2].rows) == 1 + 8 * (15 * 3 + 5)
