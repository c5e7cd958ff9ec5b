"""What needs no judgement is repaired in a copy; the text stays."""

import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.helpers import typed
from tests.helpers.layout import codes_in, good, repaired
from tests.helpers.mutations import BODY, DATE, body, font, para, replace, settext
from tests.helpers.retyping import looks


def five_mistakes(path: Path) -> None:
    document = docx.Document(io.BytesIO(good("notice")))
    document.sections[0].left_margin = docx.shared.Mm(20)
    font(BODY, name="Arial")(document)
    for paragraph in body(document):
        paragraph.alignment = 0
    replace(DATE, "tháng 01", "tháng 1")(document)
    settext("- Lưu", "- Lưu: VT")(document)
    assert para(document, "- Lưu")
    document.save(str(path))


def test_five_mistakes_and_their_repair(tmp_path: Path, cchc: Callable) -> None:
    path, new = tmp_path / "cu.docx", tmp_path / "moi.docx"
    five_mistakes(path)
    before = path.read_bytes()
    codes = {row["code"] for row in json.loads(cchc("lint", path, "--format", "json").out)}
    assert codes == {"PG04", "PG06", "PG13", "TX01", "TX07"}
    fixed = cchc("lint", path, "--fix", "-o", new)
    assert fixed.code == 1
    for words in ("lề trang", "phông chữ", "canh đều", "số 0"):
        assert words in fixed.out
    assert [row["code"] for row in json.loads(cchc("lint", new, "--format", "json").out)] == [
        "TX07"
    ]
    told = cchc("lint", path, "--fix", "-o", tmp_path / "khac.docx", "--format", "json")
    assert ([row["code"] for row in json.loads(told.out)], told.code) == (["TX07"], 1)
    assert "Đã sửa: lề trang" in told.err
    assert path.read_bytes() == before
    assert [p.text for p in docx.Document(str(new)).paragraphs] == [
        p.text for p in docx.Document(str(path)).paragraphs
    ]
    assert cchc("lint", path, "--fix", "-o", path).code == 2
    assert cchc("lint", path, "-o", new).code == 2


@pytest.mark.skipif(os.name == "nt", reason="links need rights")
def test_a_repair_is_written_only_where_nothing_is_lost(examples: Path, cchc: Callable) -> None:
    path = examples / "cu.docx"
    five_mistakes(path)
    Path("la.docx").write_bytes(b"somebody's")
    Path("vong.docx").symlink_to("vong.docx")
    Path("goc.docx").symlink_to("cu.docx")
    before = {p: p.read_bytes() for p in examples.rglob("*") if p.is_file()}
    refused = cchc("lint", path, "--fix", "-o", "la.docx")
    assert (refused.code, "--force" in refused.err) == (5, False)
    for name in ("data/tasks.yaml", "data/x.docx", "templates/x.docx", "evidence/x.docx", "x.doc"):
        assert cchc("lint", path, "--fix", "-o", name).code == 2, name
    for name in ("vong.docx", "goc.docx", examples):
        assert cchc("lint", path, "--fix", "-o", name).code == 2, name
    assert {p: p.read_bytes() for p in examples.rglob("*") if p.is_file()} == before
    for _ in range(2):  # the same bytes again lose nothing
        assert cchc("lint", path, "--fix", "-o", "moi.docx").code == 1


def test_a_framed_number_is_centred_and_symbols_keep_their_font(
    tmp_path: Path, cchc: Callable
) -> None:
    document = typed.letter()
    typed.page_number(document, frame="right")
    symbol = para(document, "Theo Công").add_run("")
    symbol.font.name = "Wingdings"
    looks("Thực hiện", name="Arial")(document)
    made = repaired(document, tmp_path, cchc)
    assert codes_in(made) == []
    assert "framePr" not in made.sections[0].header._element.xml
    assert para(made, "Theo Công").runs[-1].font.name == "Wingdings"
