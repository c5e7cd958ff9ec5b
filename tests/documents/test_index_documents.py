"""What the documents of an index share: sound sections, the sample told, the same bytes."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from cchc_cli.documents.document import NothingYetError
from cchc_cli.model.index import Index
from cchc_cli.model.record import Record
from tests.helpers.printing import grids, made, opened, text
from tests.helpers.processes import python
from tests.helpers.repository import ROOT


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_appendices_are_landscape_sections_of_their_own(example_record: Record, kind: str) -> None:
    first, *others = opened(made(example_record, kind)).sections
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
def test_tables_repeat_their_head_and_keep_rows_whole(example_record: Record, kind: str) -> None:
    tables = grids(made(example_record, kind))
    assert tables
    for table in tables:
        properties = table._tbl.tblPr
        assert properties.find(qn("w:tblLayout")).get(qn("w:type")) == "fixed"
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        total = sum(int(c.get(qn("w:w"))) for c in table._tbl.tblGrid)
        for row in table.rows:
            assert sum(
                int(tc.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for tc in row._tr.tc_lst
            ) in range(total - 12, total + 13)


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_samples_say_so_everywhere(example_record: Record, kind: str) -> None:
    record = example_record
    document = made(record, kind)
    assert "(MẪU)" in text(document)
    pages = text(document).count("(MẪU: bộ chỉ số minh họa")
    assert pages == len(document.document.appendices)
    decided = replace(record, indexes=(replace(record.indexes[0], decision="Quyết định số 1/QĐ"),))
    assert "MẪU" not in text(made(decided, kind))


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_the_same_record_gives_the_same_bytes(
    example_record: Record, kind: str, tmp_path: Path
) -> None:
    assert made(example_record, kind).data == made(example_record, kind).data
    code = "import sys; from cchc_cli.cli.app import run; sys.exit(run(sys.argv[1:]))"
    options = ("--data", str(ROOT / "examples"), "--as-of", "2025-11-15")
    output = tmp_path / "x.docx"
    written = []
    for _ in range(2):
        assert python(code, "render", kind, "-o", str(output), *options).returncode == 0
        written.append(output.read_bytes())
        output.unlink()
    assert written[0] == written[1]


def test_an_empty_index_is_sound(example_record: Record) -> None:
    empty = replace(example_record, indexes=(Index(year=2025, name="x"),))
    with pytest.raises(NothingYetError, match="chưa có kết quả"):
        made(empty, "scorecard")
    assert len(opened(made(empty, "assignment")).sections) == 2
