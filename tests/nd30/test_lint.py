"""The checker: good documents have no finding, whoever wrote the file."""

import io
import shutil
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm

from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.repair.fix import fixed
from cchc_cli.ooxml.package import read_parts
from tests.helpers import typed
from tests.helpers.counting import calls_in
from tests.helpers.layout import codes_in, found, good, saved
from tests.helpers.mutations import para
from tests.helpers.official.breaches import BREACHES, Breach
from tests.helpers.official.forms import FORMS, build
from tests.helpers.official.layouts import LAYOUTS
from tests.helpers.official.outside import (
    BEFORE_THE_HEAD,
    FRIENDS,
    OUTSIDE,
    Friend,
    build_before,
    build_outside,
)
from tests.helpers.processes import through_libreoffice
from tests.helpers.retyping import looks, retype


@pytest.mark.parametrize(
    "kind", ["notice", "report", "reminder", "assignment", "scorecard", "results", "worklist"]
)
def test_our_documents_are_clean(kind: str) -> None:
    assert found(good(kind)) == []


def test_a_final_document_is_clean() -> None:
    assert found(good("notice"), final=True) == []
    assert found(good("assignment"), final=True) == []


def test_a_titled_table_is_no_document_by_itself() -> None:
    document = docx.Document()
    document.add_paragraph("DANH SÁCH").alignment = WD_ALIGN_PARAGRAPH.CENTER
    assert codes_in(document) == ["PV01"]
    document.add_table(1, 1).cell(0, 0).text = "Việc"
    assert not {"PV01", "QH-missing", "TL-missing", "TX05"} & set(codes_in(document))
    document.add_paragraph("Nơi nhận:")
    assert "QH-missing" in codes_in(document)


def test_decomposed_text_is_the_same_text() -> None:
    import unicodedata

    parts = {}
    with zipfile.ZipFile(io.BytesIO(good("notice"))) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    parts["word/document.xml"] = unicodedata.normalize(
        "NFD", parts["word/document.xml"].decode()
    ).encode()
    assert [f.code for f in lint(parts)] == ["BM01"]


def test_strict_files_are_read() -> None:
    with zipfile.ZipFile(io.BytesIO(good("notice"))) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    strict = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    for plain, other in strict.items():
        parts = {name: data.replace(plain, other) for name, data in parts.items()}
    assert lint(parts) == []


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice(tmp_path: Path) -> None:
    (tmp_path / "good.docx").write_bytes(good("notice"))
    through_libreoffice("docx", tmp_path / "out", [tmp_path / "good.docx"])
    assert [f.code for f in lint(read_parts(tmp_path / "out" / "good.docx"))] == []


@pytest.mark.slow
def test_work_grows_with_the_document_only(tmp_path: Path) -> None:
    counts = []
    for size in (300, 1500, 3000):
        document = docx.Document(io.BytesIO(good("notice")))
        last = next(p for p in document.paragraphs if p.text.startswith("Trên đây"))
        for _ in range(size):
            last.insert_paragraph_before("Một đoạn " * 30, style="Nội dung")
        path = tmp_path / f"{size}.docx"
        document.save(str(path))
        counts.append(calls_in(partial(lint, read_parts(path))))
    one, two = (counts[1] - counts[0]) / 1200, (counts[2] - counts[1]) / 1500
    assert one == pytest.approx(two, rel=0.05)


@pytest.mark.parametrize("make", typed.DOCUMENTS, ids=lambda make: make.__name__)
def test_good_documents_have_no_finding(make: Callable[[], Any]) -> None:
    assert codes_in(make()) == []


def five_mistakes(document: Any) -> None:
    document.sections[0].left_margin = Mm(20)
    looks("Thực hiện", name="Arial")(document)
    para(document, "Theo Công").alignment = typed.LEFT
    retype("Số: 12", "Số: 5/UBND-VP")(document)
    retype("- Lưu", "- Lưu: VT, VP")(document)


FIVE = ["PG04", "PG06", "PG13", "TX03", "TX07"]


def test_five_typical_mistakes() -> None:
    document = typed.letter()
    five_mistakes(document)
    assert codes_in(document) == FIVE


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_the_same_through_libreoffice(tmp_path: Path) -> None:
    """LibreOffice writes every document anew, by way of its own format."""
    for make in typed.DOCUMENTS:
        make().save(str(tmp_path / f"{make.__name__}.docx"))
    wrong = typed.letter()
    five_mistakes(wrong)
    wrong.save(str(tmp_path / "wrong.docx"))
    for kind, before in (("odt", tmp_path.glob("*.docx")), ("docx", (tmp_path / "odt").glob("*"))):
        through_libreoffice(kind, tmp_path / kind, before)
    seen = {p.stem: found(p.read_bytes()) for p in (tmp_path / "docx").glob("*.docx")}
    assert seen == {**{make.__name__: [] for make in typed.DOCUMENTS}, "wrong": FIVE}


IN_EVERY_LAYOUT = ("thong_bao", "bao_cao_kinh_gui", "cong_van_nhieu")
IN_EVERY_FORM = ("table", "tabs", "shapes")
ALSO = (("to_trinh", "breaks"), ("quyet_dinh", "tabs-shapes"), ("cong_van", "border"))


OFFICIAL = [
    pytest.param(form, layout, id=f"{form}-{layout}")
    for form in FORMS
    for layout in LAYOUTS
    if form in IN_EVERY_LAYOUT or layout in IN_EVERY_FORM or (form, layout) in ALSO
]


@pytest.mark.parametrize(("form", "layout"), OFFICIAL)
def test_official_forms_have_no_finding(form: str, layout: str) -> None:
    """Decomposed letters are one, and change nothing of what else is seen."""
    assert codes_in(build(form, layout)) == (["BM01"] if layout == "nfd" else [])


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.id)
def test_a_breach_is_found(breach: Breach) -> None:
    told = codes_in(breach.wrong())
    assert told == [breach.code]


@pytest.mark.parametrize("breach", [b for b in BREACHES if b.keeps], ids=lambda breach: breach.id)
def test_the_right_twin_has_no_finding(breach: Breach) -> None:
    """The others are the forms themselves."""
    assert codes_in(breach.right()) == []


@pytest.mark.parametrize("name", OUTSIDE)
def test_files_that_the_decree_does_not_rule_have_no_finding(name: str) -> None:
    """What has nothing of a document is told as that, and no more."""
    nothing = name in {
        *("table", "curriculum", "article", "english", "empty", "invitation"),
    }
    assert codes_in(build_outside(name)) == (["PV01"] if nothing else [])


@pytest.mark.parametrize("friend", FRIENDS, ids=lambda friend: friend.id)
def test_words_that_look_like_a_fault(friend: Friend) -> None:
    assert codes_in(friend.document()) == []


@pytest.mark.parametrize("words", BEFORE_THE_HEAD)
def test_a_line_above_the_head_is_no_crash(words: str) -> None:
    """Text boxes and stamps are read where they are anchored, often before all else."""
    assert not {c for c in codes_in(build_before(words)) if c.endswith("-missing")}


HOSTILE = {
    "commas": ("Đông Mẫu", "Mẫu, ngày " + "," * 40_000 + " tháng 10 năm 2025"),
    "a gap before a day": ("Đông Mẫu", "Mẫu" + "\t" * 40_000 + "x, ngày 22 tháng 10 năm 2025"),
    "strokes": ("Số:", "Số: 1" + "/" * 40_000),
    "a number without end": ("Trên đây", "Quyết định số " + "1" * 40_000),
    "bodies": ("Trên đây", "UBND huyện An " * 3_000),
    "a long day": ("Đông Mẫu", f"Mẫu, ngày {'1' * 5_000} tháng {'1' * 5_000} năm 2025"),
    "a far recipient": ("- Lưu", "\t" * 40_000 + "Lưu"),
    "a word a line": ("Kết luận", "a " * 20_000),
}
"""Lines for which a pattern that looks back took minutes, or a number could not be read."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_line_costs_no_more_than_its_length(name: str) -> None:
    document = docx.Document(io.BytesIO(good("notice")))
    retype(*HOSTILE[name])(document)
    with zipfile.ZipFile(io.BytesIO(saved(document))) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    assert isinstance(lint(fixed(parts)[0]), list)
