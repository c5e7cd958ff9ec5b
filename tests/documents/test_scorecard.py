"""The self-assessment report: text, chart and appendices from one computation."""

import datetime as dt
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn

from cchc_cli.amounts import points
from cchc_cli.documents.document import Request
from cchc_cli.documents.make import Made
from cchc_cli.documents.scorecard_boards import self_assessed
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.issuance import ScorecardIssuance
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.scoring.kinds.ratio import Ratio
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.printing import grids, made, opened, printed, rows, text, texts
from tests.helpers.repository import ROOT
from tests.helpers.scoring import area, criterion, given_points, indexed

D = Decimal
DAY = dt.date(2025, 11, 15)
MAX, SELF, APPRAISED = 2, 3, 4
"""Columns of the scoreboard, where all are printed."""
SETS = ("766-2025", "hai-phong-qd212-2025", "lam-dong-2025")


def test_one_computation_for_text_chart_and_appendix(
    example_record: Record, scorecard: Made
) -> None:
    board = self_assessed(example_record, example_record.indexes[0], DAY)
    assert f"{points(board.score)}/{points(board.sum.max)} điểm" in text(scorecard)
    areas, _, scoreboard, _ = map(rows, grids(scorecard))
    shown = {row[0]: row[3] for row in areas if row[0] in {a.id for a in board.areas}}
    assert shown == {a.id: points(a.sum.score or None) for a in board.areas if a.kind == "normal"}
    assert [row[3] for row in scoreboard if row[1] == "Tổng điểm"] == [points(board.score)]
    assert [row[3] for row in scoreboard if row[1] == "Cộng các lĩnh vực"] == [
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


def board_of_document(document: Made) -> tuple[list[str], list[list[str]]]:
    """Return the head and the rows of the scoreboard."""
    (found,) = [rows(table) for table in grids(document) if rows(table)[0][0] == "STT"]
    return found[0], found[1:]


def shown(cell: str) -> Decimal:
    """Read a printed figure; a blank adds nothing."""
    return Decimal(cell.replace(".", "").replace(",", ".") or "0")


def check_sums(index: Index, table: list[list[str]], at: int) -> None:
    """Hold every sum of a column against the cells that it is the sum of."""
    cells: dict[str, Decimal] = {}
    for row in table:
        cells.setdefault(row[0] or row[1], shown(row[at]))

    def below(owner: Area | Criterion, kind: str) -> None:
        gained = cells.get(f"Quy đổi {kind} {owner.id}", D(0))
        parts = sum((cells[part.id] for part in owner.criteria), gained)
        assert abs(cells[owner.id] - parts) <= D("0.005"), owner.id
        for part in owner.criteria:
            if part.criteria:
                below(part, "tiêu chí")

    for owner in index.areas:
        below(owner, "lĩnh vực")
    normal = [cells[a.id] for a in index.areas if a.kind == "normal"]
    assert cells["Cộng các lĩnh vực"] == sum(normal, cells.get("Quy đổi", D(0)))
    if "Tổng điểm" in cells and at > MAX:
        beside = sum(v for k, v in cells.items() if k.startswith(("Điểm thưởng", "Điểm trừ")))
        assert cells["Tổng điểm"] == cells["Cộng các lĩnh vực"] + beside


@pytest.mark.parametrize("name", [".", *SETS])
def test_columns_add_up_and_are_those_of_score(name: str, cchc: Callable) -> None:
    root = ROOT / "examples" / ("" if name == "." else f"bo-chi-so/{name}")
    record = load(find_workspace(str(root))).record
    (index,) = record.indexes
    day = "2026-02-01"
    document = printed(record, Request(kind="scorecard", day=dt.date.fromisoformat(day)))
    head, table = board_of_document(document)
    for at in range(MAX, len(head) - 1):
        check_sums(index, table, at)
    told = json.loads(cchc("score", "--data", root, "--as-of", day, "--format", "json").out)
    cells = {row[0]: row for row in table if row[0]}
    by_id = {c.id: c for _, c in criteria_of(index)}
    for part in told["areas"]:
        for row in part["criteria"]:
            own = row["score"] if row["source"] == "computed" else None
            if row["claimed"] is not None and row["state"] != "excluded":
                own = row["claimed"]
            if row.get("parts") or (row["source"] == "appraised" and row["claimed"] is None):
                continue
            places = by_id[row["id"]].decimals
            assert cells[row["id"]][SELF] == points(None if own is None else D(own), places)
            assert (cells[row["id"]][MAX] == "") == (row["state"] in {"excluded", "no_max"})


def pencil(**values: Any) -> Record:
    """Make an index worth 61,5 points that has all that a sum can trip over."""
    claimed = criterion(
        "1.1", "33.5", results=(given_points("25"),), claimed=D(26), appraised=D(24)
    )
    absent = (Result(not_applicable=True, reason="không được giao"),)
    parts = (
        criterion("1.3.1", "6", results=(given_points("3"),)),
        criterion("1.3.2", "4", results=absent),
    )
    normal = area(
        claimed,
        criterion("1.2", "10"),
        Criterion(id="1.3", name="x", criteria=parts, rescale=True),
        criterion("1.4", "8", self_assessed=False, appraised=D(7)),
        criterion("1.5", "3.5", results=absent),
    )
    given = (given_points("2"),)
    bonus = area(*(criterion(n, results=given) for n in ("T.1", "T.2")), name="T", kind="bonus")
    penalty = area(criterion("P.1", results=(given_points("1"),)), name="P", kind="penalty")
    nothing = area(criterion("2.1", "0"), criterion("2.2", max=None), name="2")
    return indexed(normal, nothing, bonus, penalty, bonus_max=D(3), **values)


def test_a_board_is_what_a_pencil_gives() -> None:
    document = made(pencil(), "scorecard")
    head, table = board_of_document(document)
    assert head[MAX : APPRAISED + 1] == ["Điểm tối đa", "Điểm tự đánh giá", "Điểm thẩm định"]
    assert [(row[0] or row[1], *row[MAX : APPRAISED + 1]) for row in table] == [
        ("1", "61,50", "31,00", "31,00"),
        ("1.1", "33,50", "26,00", "24,00"),
        ("1.2", "10,00", "", ""),
        ("1.3", "10,00", "5,00", ""),
        ("1.3.1", "6,00", "3,00", ""),
        ("1.3.2", "", "", ""),
        ("Quy đổi tiêu chí 1.3", "4,00", "2,00", ""),
        ("1.4", "8,00", "", "7,00"),
        ("1.5", "", "", ""),
        ("2", "0,00", "", ""),
        ("2.1", "0,00", "", ""),
        ("2.2", "", "", ""),
        ("Cộng các lĩnh vực", "61,50", "31,00", "31,00"),
        ("T", "4,00", "4,00", ""),
        ("T.1", "2,00", "2,00", ""),
        ("T.2", "2,00", "2,00", ""),
        ("P", "2,00", "1,00", ""),
        ("P.1", "2,00", "1,00", ""),
        ("Điểm thưởng (nhiều nhất 3)", "", "3,00", ""),
        ("Điểm trừ", "", "-1,00", ""),
        ("Tổng điểm", "", "33,00", "31,00"),
    ]
    said = text(document)
    assert "Tổng điểm tự chấm: 33,00/53,50 điểm (không kể 8,00 điểm đơn vị không tự chấm)" in said
    assert "Điểm sau thẩm định: 38,00 điểm (đã thẩm định 2/10 tiêu chí); tự chấm: 33,00" in said
    assert "02 tiêu chí không đạt điểm tối đa, mất 12,50 điểm; 01 tiêu chí chưa có số" in said
    losses = rows(grids(document)[1])
    assert [(row[1], row[2]) for row in losses[1:3]] == [
        ("1.1. 1.1", "7,50"),
        ("1.3.1. 1.3.1", "3,00"),
    ]
    # 1.3 is scaled up from 6 to 10 points, so that half of it is 5 points lost, not 3.
    assert losses[3:] == [["Quy đổi", "2,00", ""], ["Cộng", "12,50", ""]]


def test_a_sum_that_is_scaled_up_shows_by_how_much() -> None:
    absent = (Result(not_applicable=True),)
    whole = area(
        criterion("1.1", "8", results=(given_points("6"),)), criterion("1.2", results=absent)
    )
    document = made(indexed(whole, rescale=True), "scorecard")
    _, table = board_of_document(document)
    assert [row[1:4] for row in table[-2:]] == [
        ["Quy đổi", "2,00", "1,50"],
        ["Cộng các lĩnh vực", "10,00", "7,50"],
    ]
    assert rows(grids(document)[0])[-2] == ["Quy đổi", "2,00", "1,50", "0,00", ""]
    scaled = made(indexed(replace(whole, rescale=True)), "scorecard")
    assert [row[1:4] for row in board_of_document(scaled)[1][-2:]] == [
        ["Quy đổi lĩnh vực 1", "2,00", "1,50"],
        ["Cộng các lĩnh vực", "10,00", "7,50"],
    ]


def test_bonus_inside_the_maximum_is_in_its_column() -> None:
    given = (given_points("2"),)
    bonus = area(criterion("T.1", results=given), name="T", kind="bonus")
    _, table = board_of_document(
        made(indexed(area(criterion("1.1", results=given)), bonus, total="inside"), "scorecard")
    )
    assert [row[1:4] for row in table[-2:]] == [
        ["Điểm thưởng", "2,00", "2,00"],
        ["Tổng điểm", "4,00", "4,00"],
    ]


def test_evidence_stands_in_the_row_once_with_its_link() -> None:
    plan = Evidence(title="Kế hoạch", number="12/KH-UBND", date=dt.date(2025, 1, 15))
    whole = area(
        criterion(
            "1.1",
            results=(given_points("2"),),
            evidence=(plan, replace(plan, url="https://example.org/12")),
            explanation="Ban hành đúng hạn.",
        )
    )
    (row,) = [r for r in board_of_document(made(indexed(whole), "scorecard"))[1] if r[0] == "1.1"]
    assert row[-1] == (
        "- Kế hoạch số 12/KH-UBND ngày 15/01/2025: https://example.org/12\nBan hành đúng hạn"
    )


def test_a_duty_s_evidence_stands_with_the_criterion_that_it_serves(scorecard: Made) -> None:
    cells = {row[0]: row[-1] for row in board_of_document(scorecard)[1]}
    assert cells["1.3"] == "- Báo cáo số 45/BC-UBND ngày 20/10/2025"
    assert cells["1.1"].count("12/KH-UBND") == 1


def test_columns_are_chosen_and_fill_the_page() -> None:
    def of(*columns: Any, **values: Any) -> Made:
        return made(pencil(scorecard=ScorecardIssuance(columns=columns, **values)), "scorecard")

    for columns, head in (
        (("name", "self"), ["Tiêu chí, tiêu chí thành phần", "Điểm tự đánh giá"]),
        (("id", "self", "max", "name"), ["STT", "Điểm tự đánh giá", "Điểm tối đa"]),
    ):
        table = grids(of(*columns))[-1]
        assert rows(table)[0][: len(head)] == head
        assert {len(row) for row in rows(table)} == {len(columns)}
        widths = [int(c.get(qn("w:w"))) for c in table._tbl.tblGrid]
        assert len(widths) == len(columns)
        assert abs(sum(widths) - round(252 * 1440 / 25.4)) <= len(widths)
    assert "Điểm thẩm định" in rows(grids(of("appraised", "name"))[-1])[0]


def test_the_column_of_the_appraisal_is_there_where_something_was_appraised() -> None:
    plain = indexed(area(criterion("1.1", results=(given_points("2"),))))
    head, _ = board_of_document(made(plain, "scorecard"))
    assert "Điểm thẩm định" not in head
    assert "thẩm định" not in text(made(plain, "scorecard"))


def test_without_a_register_there_is_one_appendix_and_no_word_of_another(
    example_record: Record,
) -> None:
    (index,) = example_record.indexes
    assert index.scorecard is not None
    alone = replace(index, scorecard=replace(index.scorecard, register=False))
    document = made(replace(example_record, indexes=(alone,)), "scorecard")
    assert len(opened(document).sections) == 2
    assert "Phụ lục\n" in text(document)
    assert "Phụ lục I" not in text(document)
    assert "Chi tiết từng tiêu chí tại Phụ lục." in text(document)


def test_parts_with_nothing_to_say_go_and_the_rest_is_numbered() -> None:
    plain = indexed(area(criterion("1.1", results=(given_points("2"),))))
    assert [t for t in texts(made(plain, "scorecard")) if t.startswith(("I.", "II.", "III."))] == [
        "I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN",
        "II. KẾT QUẢ TỰ CHẤM ĐIỂM",
    ]
    asked = indexed(
        area(criterion("1.1", results=(given_points("2"),))),
        scorecard=ScorecardIssuance(proposals=("Đề nghị hướng dẫn.",)),
    )
    assert "III. KIẾN NGHỊ, ĐỀ XUẤT" in text(made(asked, "scorecard"))


def test_an_index_of_which_nothing_is_known_has_no_scorecard(
    workspace: Callable[..., Path], cchc: Callable, tmp_path: Path
) -> None:
    root = workspace(
        "version: 1\norganization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}\n"
        "indexes: [{year: 2025, name: x, areas: [{id: 1, name: x, criteria: "
        '[{id: "1.1", name: x, max: 1, scoring: {kind: external}}]}]}]\n'
    )
    options = ("--data", root, "--as-of", "2025-11-15")
    alone = cchc("render", "scorecard", "-o", tmp_path / "x.docx", *options)
    assert alone.code == 5
    assert "chưa có kết quả" in alone.err
    assert "cchc score set 1.1 --claimed ĐIỂM" in alone.err
    assert not (tmp_path / "x.docx").exists()
    every = cchc("render", "--all", "--out", tmp_path / "all", *options)
    assert every.code == 0
    assert "scorecard 2025: Bộ chỉ số năm 2025 chưa có kết quả" in every.err
    assert cchc("score", "set", "1.1", "--claimed", "1", *options).code == 0
    assert cchc("render", "scorecard", "-o", tmp_path / "x.docx", *options).code == 0


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
    assert len(grids(document)[2].rows) == 1 + 8 + 120 + 1
    assert len(grids(document)[3].rows) == 1 + 8 * (15 * 3 + 5)
