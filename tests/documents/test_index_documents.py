"""The assignment notice and the self-assessment report: one computation, sound sections."""

import datetime as dt
import io
import json
import os
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from cchc_cli.amounts import number, points
from cchc_cli.documents.document import Request
from cchc_cli.documents.make import Made
from cchc_cli.documents.scorecard import self_assessed
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.nd30.words import roman
from cchc_cli.scoring.kinds.ratio import Ratio
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.printing import printed
from tests.helpers.processes import python
from tests.helpers.repository import ROOT

DAY = dt.date(2025, 11, 15)


@pytest.fixture(scope="module")
def examples() -> Record:
    return load(find_workspace(str(ROOT / "examples"))).record


def made(record: Record, kind: str) -> Made:
    return printed(record, Request(kind=kind, day=DAY))


@pytest.fixture(scope="module")
def scorecard(examples: Record) -> Made:
    return made(examples, "scorecard")


@pytest.fixture(scope="module")
def assignment(examples: Record) -> Made:
    return made(examples, "assignment")


def opened(document: Made) -> Any:
    return docx.Document(io.BytesIO(document.data))


def rows(table: Any) -> list[list[str]]:
    return [[c.text for c in _cells(row)] for row in table.rows]


def _cells(row: Any) -> list[Any]:
    from docx.table import _Cell

    return [_Cell(tc, row) for tc in row._tr.tc_lst]


def text(document: Made) -> str:
    return "\n".join(p.text for p in opened(document).paragraphs)


def grids(document: Made) -> list[Any]:
    return [t for t in opened(document).tables if t._tbl.tblPr.find(qn("w:tblBorders")) is not None]


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_appendices_are_landscape_sections_of_their_own(examples: Record, kind: str) -> None:
    first, *others = opened(made(examples, kind)).sections
    assert first.orientation == WD_ORIENT.PORTRAIT
    assert others
    for section in others:
        assert section.orientation == WD_ORIENT.LANDSCAPE
        assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
        assert (round(section.left_margin.mm), round(section.right_margin.mm)) == (30, 15)
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header._element.xml


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_tables_repeat_their_head_and_keep_rows_whole(examples: Record, kind: str) -> None:
    for table in grids(made(examples, kind)):
        properties = table._tbl.tblPr
        assert properties.find(qn("w:tblLayout")).get(qn("w:type")) == "fixed"
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        total = sum(int(c.get(qn("w:w"))) for c in table._tbl.tblGrid)
        for row in table.rows:
            assert sum(
                int(tc.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for tc in row._tr.tc_lst
            ) in range(total - 12, total + 13)


def test_one_computation_for_text_chart_and_appendix(examples: Record, scorecard: Made) -> None:
    board = self_assessed(examples, examples.indexes[0], DAY)
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
        round(float(a.sum.percent), 2) for a in board.areas if a.kind == "normal"
    ]
    assert "1. Công tác chỉ đạo, điều hành" in chart


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


def test_losses_are_explained_from_the_record(scorecard: Made) -> None:
    said = text(scorecard)
    assert "Tiêu chí 6.1 (Tỷ lệ giải ngân vốn đầu tư công): đạt 0,00/8,00 điểm" in said
    assert "tỷ lệ 58,2%, dưới mức sàn 60%" in said
    assert "1 lần, mỗi lần trừ 0,25 điểm; Báo cáo tháng 9 chậm 2 ngày" in said
    assert "Chưa có số liệu nên chưa chấm (11,00 điểm): tiêu chí 1.5, 4.1, 7.5" in said


def test_the_register_has_each_document_once(scorecard: Made) -> None:
    table = rows(grids(scorecard)[-1])[1:]
    numbers = [row[1] for row in table if row[1]]
    assert sorted(numbers) == ["12/KH-UBND", "45/BC-UBND"]
    assert [row[4] for row in table if row[1] == "12/KH-UBND"] == ["1.1, NV-001"]
    assert [row[0] for row in table] == [str(i) for i in range(1, len(table) + 1)]


def test_duties_stand_under_their_criteria(assignment: Made) -> None:
    table = rows(grids(assignment)[0])
    names = [row[1] if len(row) > 1 else row[0] for row in table]
    at = names.index("Kiểm tra công tác cải cách hành chính")
    assert names[at + 1].startswith("- NV-002: Kiểm tra")
    assert "- NV-011 (đã nêu tại tiêu chí 5.1)" in names
    assert names[1] == "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH (12 điểm)"
    assert table[-1][0] == "P.1"


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_samples_say_so_everywhere(kind: str) -> None:
    record = load(find_workspace(str(ROOT))).record
    document = made(record, kind)
    assert "(MẪU)" in text(document)
    pages = text(document).count("(MẪU: bộ chỉ số minh họa")
    assert pages == len(document.document.appendices)
    decided = replace(record, indexes=(replace(record.indexes[0], decision="Quyết định số 1/QĐ"),))
    assert "MẪU" not in text(made(decided, kind))


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_the_same_record_gives_the_same_bytes(examples: Record, kind: str, tmp_path: Path) -> None:
    assert made(examples, kind).data == made(examples, kind).data
    code = "import sys; from cchc_cli.cli.app import run; sys.exit(run(sys.argv[1:]))"
    options = ("--data", str(ROOT / "examples"), "--as-of", "2025-11-15")
    output = tmp_path / "x.docx"
    written = []
    for _ in range(2):
        assert python(code, "render", kind, "-o", str(output), *options).returncode == 0
        written.append(output.read_bytes())
        output.unlink()
    assert written[0] == written[1]


def test_only_files_are_written_to(cchc: Callable, tmp_path: Path) -> None:
    """A device or pipe that root names must stay what it is, forced or not."""
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)
    for place in (pipe, tmp_path):
        for force in ((), ("--force",)):
            options = ("--data", ROOT / "examples", "--as-of", "2025-11-15", "-o", place)
            refused = cchc("render", "assignment", *options, *force)
            assert (refused.code, "không phải tệp thường" in refused.err) == (2, True)
    assert pipe.is_fifo()


def test_final_refuses_blanks(cchc: Callable, tmp_path: Path) -> None:
    options = ("--data", ROOT / "examples", "--as-of", "2025-11-15", "-o", tmp_path / "x.docx")
    assert cchc("render", "assignment", "--final", *options).code == 0
    refused = cchc("render", "scorecard", "--final", *options, "--force")
    assert (refused.code, "số văn bản" in refused.err) == (5, True)
    assert cchc("render", "scorecard", "--year", "2020", *options).code == 2
    assert cchc("render", "assignment", "NV-001", *options).code == 2
    said = cchc("render", "scorecard", *options, "--force", "--format", "json")
    assert json.loads(said.out)[0]["kind"] == "scorecard"


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


def test_a_large_index_grows_linearly(examples: Record) -> None:
    document = made(large(examples), "scorecard")
    assert len(grids(document)[1].rows) == 1 + 8 + 120 + 1
    assert len(grids(document)[2].rows) == 1 + 8 * (15 * 3 + 5)


def test_an_empty_index_is_sound(examples: Record) -> None:
    empty = replace(examples, indexes=(Index(year=2025, name="x"),))
    assert "Không có tiêu chí nào mất điểm." in text(made(empty, "scorecard"))
    assert len(opened(made(empty, "assignment")).sections) == 2


def test_an_appendix_of_the_workspace_wins(cchc: Callable, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(ROOT / "examples", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir()
    mine = docx.Document()
    mine.styles["Normal"].font.name = "Times New Roman"
    mine.add_paragraph("{{ title }} của tôi", style="Heading 1")
    mine.save(str(tmp_path / "w" / "templates" / "assignment.appendix-1.docx"))
    out = tmp_path / "x.docx"
    options = ("--data", tmp_path / "w", "--as-of", "2025-11-15", "-o", out)
    answer = cchc("render", "assignment", *options)
    assert answer.code == 0, answer.err
    document = docx.Document(str(out))
    last = [p for p in document.paragraphs if "của tôi" in p.text]
    assert len(last) == 1
    assert last[0].style.name.startswith("Heading 1")
    numbered = mine.add_paragraph("x", style="List Number")
    numbered._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 1
    mine.save(str(tmp_path / "w" / "templates" / "assignment.appendix-1.docx"))
    faulty = cchc("render", "assignment", *options, "--force")
    assert (faulty.code, "đánh số tự động" in faulty.err) == (4, True)


def test_figures_for_people() -> None:
    assert [number(Decimal(x)) for x in ("1250", "98.50", "1234567.5", "0.25")] == [
        "1.250",
        "98,5",
        "1.234.567,5",
        "0,25",
    ]
    assert [roman(n) for n in (1, 4, 9, 14, 39)] == ["I", "IV", "IX", "XIV", "XXXIX"]
    assert points(Decimal("1.005")) == "1,01"
