"""What needs no judgement is repaired in a copy; the text stays."""

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.repair.fix import fixed
from cchc_cli.ooxml.package import parts_of
from tests.helpers import typed
from tests.helpers.layout import codes_in, good, repaired, saved
from tests.helpers.mutations import BODY, DATE, all_paragraphs, body, font, para, replace, settext
from tests.helpers.official.breaches import BREACHES, Breach
from tests.helpers.official.forms import build
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
    assert codes == {"TYPE", "PG04", "PG06", "PG13", "TX01", "TX07"}
    fixed = cchc("lint", path, "--fix", "-o", new)
    assert fixed.code == 0
    for words in ("lề trang", "phông chữ", "canh đều", "số 0", "dấu cuối dòng nơi nhận"):
        assert words in fixed.out
    assert "    đoạn 5: «Sáng ngày 20/01/2025" in fixed.out
    assert [row["code"] for row in json.loads(cchc("lint", new, "--format", "json").out)] == [
        "TYPE"
    ]
    told = cchc("lint", path, "--fix", "-o", tmp_path / "khac.docx", "--format", "json")
    assert ([row["code"] for row in json.loads(told.out)], told.code) == (["TYPE"], 0)
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
        assert cchc("lint", path, "--fix", "-o", "moi.docx").code == 0


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


SURE = {
    *("month-03", "day-8", "date-no-comma", "date-two-commas", "number-no-space", "number-no-zero"),
    *("number-no-colon", "symbol-with-spaces", "number-partly-bold", "addressee-partly-bold"),
    *("power-no-space-kt", "power-no-space-tm", "kept-no-colon", "recipients-no-semicolon"),
    *("recipients-last-no-stop", "bases-end-with-stops", "last-basis-with-semicolon"),
    *("basis-upright", "no-page-number", "page-number-on-page-1", "page-number-right"),
    *("letters-of-two-kinds", "article-colon", "motto-line-short", "motto-line-long"),
    *("issuer-line-long", "subject-line-short", "margin-left", "margin-right", "margin-top"),
    *("margin-bottom", "paper-letter", "body-left", "body-close", "body-spaced", "body-indent"),
    *("type-left", "number-left", "body-font", "number-size", "nation-size", "motto-size"),
    *("recipients-size", "recipients-head-upright", "date-upright", "signer-light", "parent-bold"),
    *("motto-underlined", "motto-without-spaces", "about-bold"),
}
"""Breaches that need no judgement; of the others each needs somebody who knows."""


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.id)
def test_what_is_sure_is_repaired_and_nothing_else_breaks(breach: Breach) -> None:
    wrong = parts_of(saved(breach.wrong()))
    made, done, before = fixed(wrong)
    assert {f.code for f in before.findings} == {f.code for f in lint(wrong)}
    left = {f.code for f in lint(made)}
    assert left == (set() if breach.id in SURE else {f.code for f in lint(wrong)})
    assert bool(done) is (breach.id in SURE)


@pytest.mark.parametrize("layout", ["table", "tabs", "spaces", "boxes", "shapes", "sections"])
def test_what_is_right_stays_as_it_is(layout: str) -> None:
    for form in ("thong_bao", "cong_van_nhieu", "bien_ban"):
        if layout != "sections" or form != "bien_ban":
            assert fixed(parts_of(saved(build(form, layout)))).done == []


def joined(document: Any, first: str, last: str) -> Any:
    """Make one paragraph of several, parted by line breaks (Shift+Enter)."""
    start = para(document, first)
    cell = [p for p in all_paragraphs(document) if p._p.getparent() is start._p.getparent()]
    at = [p._p for p in cell].index(start._p)
    end = next(i for i, p in enumerate(cell) if i >= at and p.text.startswith(last))
    lines = [p.text.rstrip(";.") for p in cell[at : end + 1]]
    for extra in cell[at + 1 : end + 1]:
        extra._p.getparent().remove(extra._p)
    settext(first, "\n".join(lines))(document)
    return start


@pytest.mark.parametrize("first", ["Nơi nhận", "- TT Đảng"])
def test_each_line_of_recipients_gets_its_own_mark(
    tmp_path: Path, cchc: Callable, first: str
) -> None:
    """A mark was put behind the last line for each of them."""
    document = docx.Document(io.BytesIO(good("notice")))
    lines = joined(document, first, "- Lưu").text.split("\n")
    made = repaired(document, tmp_path, cchc)
    listed = [line for line in lines if line.startswith("-")]
    wanted = [f"{line};" for line in listed[:-1]] + [f"{listed[-1]}."]
    assert para(made, first).text.split("\n")[-len(wanted) :] == wanted
    assert "TX07" not in codes_in(made)


def test_words_are_mended_in_the_line_they_stand_in(tmp_path: Path, cchc: Callable) -> None:
    document = docx.Document(io.BytesIO(good("notice")))
    joined(document, "- TT Đảng", "- Lưu")
    replace("- TT Đảng", "Lưu: VT", "Lưu VT")(document)
    made = repaired(document, tmp_path, cchc)
    assert para(made, "- TT Đảng").text.split("\n")[-1].startswith("- Lưu: VT")


def test_no_component_is_lost_with_the_line_typed_in_its_paragraph(
    tmp_path: Path, cchc: Callable
) -> None:
    """A line of underscores goes when a drawn one takes its place, not the words beside it."""
    document = docx.Document(io.BytesIO(good("notice")))
    nation = joined(document, "CỘNG HÒA", "Độc lập")
    nation.runs[-1].add_break()
    nation.runs[-1].add_text("_" * 8)
    made = repaired(document, tmp_path, cchc)
    text = "\n".join(p.text for p in all_paragraphs(made))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc" in text
