"""The notice: its text is the yardstick's, its layout the decree's."""

import datetime as dt
import io
import re
import shutil
import subprocess
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.documents import frame, letterhead
from cchc_cli.documents import notice as notices
from cchc_cli.documents.document import Request
from cchc_cli.documents.make import Made, document
from cchc_cli.errors import UsageError
from cchc_cli.model.notice import Theme
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.nd30.rules import COMPONENTS, FONT, MEASURES
from cchc_cli.nd30.widths import text_width
from cchc_cli.word.errors import TemplateError
from tests.helpers.printing import opened, printed
from tests.helpers.processes import through_libreoffice
from tests.helpers.repository import ROOT
from tests.helpers.templates import cannot_stand

DAY = dt.date(2025, 10, 10)
WANTED = Request(kind="notice", day=DAY)
YARDSTICK = ROOT / "tests" / "data" / "notice-2025-10-08.txt"


def render(record: Record) -> Made:
    return printed(record, WANTED)


def changed(record: Record, **changes: Any) -> Record:
    return replace(record, notices=(replace(record.notices[0], **changes),))


def all_paragraphs(document: Any) -> list[Any]:
    """Return paragraphs in reading order, those of tables row by row."""
    found = []
    for child in document.element.body:
        if child.tag == qn("w:p"):
            found.append(docx.text.paragraph.Paragraph(child, document))
        elif child.tag == qn("w:tbl"):
            for cell in child.iter(qn("w:tc")):
                found += [docx.text.paragraph.Paragraph(p, document) for p in cell.iter(qn("w:p"))]
    return found


def texts(document: Any) -> list[str]:
    """Return the text of every paragraph that has any, no-break spaces as one space."""
    found = [re.sub(r"[\u00a0 ]+", " ", p.text).strip() for p in all_paragraphs(document)]
    return [text for text in found if text]


def test_the_text_is_the_yardstick_paragraph_by_paragraph(record: Record) -> None:
    expected = YARDSTICK.read_text(encoding="utf-8").splitlines()
    assert texts(opened(render(record))) == expected


def test_each_line_of_a_duty_is_a_justified_paragraph(record: Record) -> None:
    content = "Làm ba việc:\n- Rà soát;\n- Báo cáo."
    task = replace(record.tasks[0], content=content)
    paragraphs = all_paragraphs(opened(render(replace(record, tasks=(task, *record.tasks[1:])))))
    at = next(i for i, p in enumerate(paragraphs) if p.text.endswith("Làm ba việc:"))
    lines = paragraphs[at : at + 3]
    assert [p.text for p in lines[1:]] == ["- Rà soát;", "- Báo cáo."]
    assert len({p.style.name for p in lines}) == 1
    assert {p.style.paragraph_format.alignment for p in lines} == {WD_ALIGN_PARAGRAPH.JUSTIFY}


def test_both_heading_forms(record: Record) -> None:
    without = texts(opened(render(record)))
    assert without[:2] == ["ỦY BAN NHÂN DÂN", "XÃ NGHI DƯƠNG"]
    organization = replace(
        record.organization,
        parent="UBND thành phố Hải Phòng",
        heading=("ỦY BAN NHÂN DÂN XÃ", "NGHI DƯƠNG"),
    )
    document = opened(render(replace(record, organization=organization)))
    assert texts(document)[:3] == ["UBND THÀNH PHỐ HẢI PHÒNG", "ỦY BAN NHÂN DÂN XÃ", "NGHI DƯƠNG"]
    assert all_paragraphs(document)[0].style.name == "Cơ quan chủ quản"
    default = replace(record, organization=replace(record.organization, heading=()))
    assert texts(opened(render(default)))[0] == "ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG"


def test_number_and_day_of_a_final_document(record: Record) -> None:
    final = changed(record, number="5", date=PartialDate(2025, 10, 8))
    shown = texts(opened(render(final)))
    assert "Số: 05/TB-UBND" in shown
    assert "Nghi Dương, ngày 08 tháng 10 năm 2025" in shown
    assert document(final, WANTED).blanks == ()
    assert len(document(record, WANTED).blanks) == 2


def test_what_the_record_lacks_is_shown_and_listed(record: Record) -> None:
    made = render(changed(record, opening=(), closing=(), recipients=(), signer=None))
    assert texts(opened(made)).count("[…]") == 5
    assert made.missing == (
        "các đoạn mở đầu: điền `notices[TB-2025-10].opening`",
        "câu cuối: điền `notices[TB-2025-10].closing`",
        "nơi nhận: điền `notices[TB-2025-10].recipients`",
        "người ký: điền `notices[TB-2025-10].signer`",
    )


def test_what_nobody_wrote_into_a_skeleton_stops_a_final_notice(record: Record) -> None:
    subject = "Kết luận của đồng chí … tại Hội nghị"
    final = changed(record, number="5", date=PartialDate(2025, 10, 8), subject=subject)
    assert document(final, WANTED).blanks == (f"chỗ … trong đoạn «{subject}»",)


def test_the_page(record: Record) -> None:
    section = opened(render(record)).sections[0]
    measured = {
        "PG01w": section.page_width,
        "PG01h": section.page_height,
        "PG03t": section.top_margin,
        "PG03b": section.bottom_margin,
        "PG04": section.left_margin,
        "PG05": section.right_margin,
    }
    for rule, length in measured.items():
        assert MEASURES[rule].low - 0.05 <= length.mm <= MEASURES[rule].high + 0.05, rule
    assert section.different_first_page_header_footer
    header = section.header.paragraphs[0]
    assert header.style.font.size.pt == MEASURES["PG08"].chosen
    assert header.style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert "PAGE" in header._p.xml
    assert section.first_page_header.paragraphs[0].text == ""
    assert "PAGE" not in section.first_page_header._element.xml


def test_every_component_is_set_as_the_table_says(record: Record) -> None:
    styles = {style.style_id: style for style in opened(render(record)).styles}
    for component in COMPONENTS.values():
        font = styles[component.id].font
        assert (font.size.pt, bool(font.bold), bool(font.italic)) == (
            component.size,
            component.bold,
            component.italic,
        ), component.id


def test_one_font_in_all_four_slots_and_no_colour(record: Record) -> None:
    with zipfile.ZipFile(io.BytesIO(render(record).data)) as package:
        written = "".join(
            package.read(n).decode() for n in package.namelist() if n.endswith(".xml")
        )
    slots = re.findall(r"<w:rFonts [^>]*>", written)
    assert len(slots) == 1
    assert all(f'w:{slot}="{FONT}"' in slots[0] for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    assert "<w:color " not in written
    assert 'w:lang w:val="vi-VN"' in written
    assert re.search(r'compatibilityMode"[^>]*w:val="15"', written)


def test_the_body(record: Record) -> None:
    texts = [paragraph for paragraph in opened(render(record)).paragraphs if paragraph.text]
    assert {"body", "clause"} <= {paragraph.style.style_id for paragraph in texts}
    for paragraph in texts:
        if paragraph.style.style_id in {"body", "clause"}:
            layout = paragraph.style.paragraph_format
            assert layout.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
            assert layout.first_line_indent.mm == pytest.approx(12.7, abs=0.05)
            assert layout.space_after.pt >= 6
            assert layout.line_spacing == 1.0


def test_lines_under_headings_have_the_right_length(record: Record) -> None:
    lines = [p for p in all_paragraphs(opened(render(record))) if p.style.style_id == "line"]
    room = (*letterhead.NARROW, frame.TEXT_ROOM)
    drawn = [r - 2 * p.paragraph_format.left_indent.mm for r, p in zip(room, lines, strict=True)]
    body = text_width("ỦY BAN NHÂN DÂN", 13, bold=True)
    motto = text_width("Độc lập - Tự do - Hạnh phúc", 14, bold=True)
    assert 1 / 3 <= drawn[0] / body <= 1 / 2
    assert drawn[1] == pytest.approx(motto, abs=0.1)
    assert 160 / 3 <= drawn[2] <= 165 / 2
    assert all("w:pBdr" in p.style.element.xml for p in lines)


def test_the_signature_block_holds_together(record: Record) -> None:
    document = opened(render(record))
    block = document.tables[1]
    assert "w:cantSplit" in block._tbl.xml
    for cell in block.rows[0].cells:
        assert all(p.style.paragraph_format.keep_with_next for p in cell.paragraphs)
    last = next(p for p in reversed(document.paragraphs) if p.text.endswith("./."))
    assert last.paragraph_format.keep_with_next


def test_same_data_same_bytes(record: Record) -> None:
    assert render(record).data == render(record).data


def test_core_properties(record: Record) -> None:
    core = opened(render(record)).core_properties
    assert core.author == "Ủy ban nhân dân xã Nghi Dương"
    assert core.title == record.notices[0].subject
    assert core.created == dt.datetime(2025, 10, 10, tzinfo=dt.UTC)
    assert core.language == "vi-VN"


@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(
        st.sampled_from("&<>{}%\n\t aĐ\u0309") | st.characters(codec="utf-8"), min_size=1
    ).filter(lambda s: s.strip())
)
def test_any_subject_is_printed_whole_or_refused(record: Record, subject: str) -> None:
    if cannot_stand(subject):
        with pytest.raises(TemplateError, match="ký tự điều khiển"):
            render(changed(record, subject=subject))
        return
    made = render(changed(record, subject=subject))
    text = unicodedata.normalize("NFC", subject).replace("\r", "")
    lines = [t for t in text.split("\n") if t.strip()] if "\n" in text else [text]
    assert set(lines) <= {p.text for p in opened(made).paragraphs}


# Groups and themes


def with_tasks(record: Record, *tasks: Task, **notice: Any) -> list[notices.Group]:
    changed_notice = replace(record.notices[0], **{"details": True, **notice})
    whole = replace(record, notices=(changed_notice,), tasks=tasks)
    return list(notices.groups(whole, changed_notice))


def duty(name: str, unit: str, content: str, **values: Any) -> Task:
    return Task(id=name, notice="TB-2025-10", department=unit, content=content, **values)


def test_a_duty_for_several_units_stands_once_under_their_heading(record: Record) -> None:
    ids = [unit.id for unit in record.departments][:3]
    names = {unit.id: unit.name for unit in record.departments}
    first, second, third = ids
    found = with_tasks(
        record,
        duty("A", first, "Một"),
        duty("B", first, "Chung", group="G"),
        duty("C", second, "Hai"),
        duty("D", second, "Chung", group="G"),
        duty("E", third, "Chung", group="G"),
        duty("F", first, "Ba"),
    )
    assert [(g.title, g.duties) for g in found] == [
        (f"1. Giao {names[first]}:", ("- Một.", "- Ba.")),
        (f"2. Giao {names[first]}, {names[second]} và {names[third]}:", ("Chung.",)),
        (f"3. Giao {names[second]}:", ("Hai.",)),
    ]


def test_by_theme_each_duty_names_its_unit(record: Record) -> None:
    first, second = record.departments[0], record.departments[1]
    themes = (Theme(id="a", title="Về cải cách thể chế"), Theme(id="b", title="Về tài chính công"))
    found = with_tasks(
        record,
        duty("A", first.id, "Rà soát văn bản", theme="b"),
        duty("B", second.id, "Chủ trì xây dựng kế hoạch", theme="a"),
        duty("C", first.id, "Chung", theme="a", group="G"),
        duty("D", second.id, "Chung", theme="a", group="G"),
        themes=themes,
    )
    assert [(g.title, g.duties) for g in found] == [
        (
            "1. Về cải cách thể chế",
            (
                f"a) Giao {second.name} chủ trì xây dựng kế hoạch.",
                f"b) Giao {first.name} và {second.name}: Chung.",
            ),
        ),
        ("2. Về tài chính công", (f"a) Giao {first.name}: Rà soát văn bản.",)),
    ]


THEMED = """\
opening:
  - Ngày 20/01/2025, Ủy ban nhân dân xã tổ chức họp. Chủ tịch kết luận như sau
  - I. ĐÁNH GIÁ CHUNG
  - 1. Kết quả đạt được
  - Các đơn vị đã cố gắng.
  - II. NHIỆM VỤ TRỌNG TÂM
"""


def test_a_notice_in_parts_and_by_theme_is_written_as_data(record: Record) -> None:
    """Real notices are by theme in 4 of 6, in Roman parts in 3 of 6 (domain.md 12.2)."""
    first, second = record.departments[0], record.departments[1]
    themes = (
        Theme(id="a", title="Về cải cách thể chế", text=("Thể chế là khâu đột phá.",)),
        Theme(id="b", title="Về tài chính công"),
    )
    notice = replace(
        record.notices[0],
        opening=tuple(yaml.safe_load(THEMED)["opening"]),
        closing=("Trên đây là kết luận",),
        themes=themes,
        details=True,
        links=(),
    )
    tasks = (
        duty("A", first.id, "Chủ trì rà soát văn bản", theme="a", partners=(second.id,)),
        duty("B", second.id, "Lập dự toán", theme="b", partners=(first.id,), product="Dự toán"),
    )
    made = printed(replace(record, notices=(notice,), tasks=tasks), WANTED)
    written = texts(opened(made))
    start = next(i for i, text in enumerate(written) if text.startswith("Ngày 20/01"))
    assert written[start : start + 11] == [
        "Ngày 20/01/2025, Ủy ban nhân dân xã tổ chức họp. Chủ tịch kết luận như sau:",
        "I. ĐÁNH GIÁ CHUNG",
        "1. Kết quả đạt được",
        "Các đơn vị đã cố gắng.",
        "II. NHIỆM VỤ TRỌNG TÂM",
        "1. Về cải cách thể chế",
        "Thể chế là khâu đột phá.",
        f"a) Giao {first.name} chủ trì rà soát văn bản; đơn vị phối hợp: {second.name}.",
        "2. Về tài chính công",
        f"a) Giao {second.name} chủ trì, phối hợp với {first.name}: Lập dự toán.",
        "Trên đây là kết luận./.",
    ]
    styles = {p.text: p.style.name for p in opened(made).paragraphs}
    assert styles["I. ĐÁNH GIÁ CHUNG"] == "Phần mục"
    assert styles["1. Kết quả đạt được"] == "Khoản có tiêu đề"


def test_a_notice_may_print_its_duties_as_they_are_worded(record: Record) -> None:
    unit = record.departments[0]
    given = duty("A", unit.id, "Các đơn vị rà soát văn bản", theme="a", product="Báo cáo")
    themes = (Theme(id="a", title="Chung"),)
    found = with_tasks(record, given, themes=themes, lead="none", details=True)
    assert found[0].duties == ("a) Các đơn vị rà soát văn bản; sản phẩm: Báo cáo.",)
    found = with_tasks(record, given, themes=themes, lead="none", details=False)
    assert found[0].duties == ("a) Các đơn vị rà soát văn bản",)


# On paper


@pytest.mark.slow
@pytest.mark.skipif(
    not shutil.which("soffice") or not shutil.which("pdftotext"),
    reason="needs LibreOffice and poppler",
)
def test_on_paper_the_signature_is_never_alone_and_the_font_is_right(
    record: Record, tmp_path: Path
) -> None:
    filler = "Đoạn văn bản thêm vào để đẩy khối chữ ký xuống trang sau. " * 2
    for extra in range(12):
        longer = changed(record, closing=(*[filler] * extra, record.notices[0].closing[0]))
        (tmp_path / f"n{extra:02}.docx").write_bytes(render(longer).data)
    through_libreoffice("pdf", tmp_path / "pdf", sorted(tmp_path.glob("*.docx")))
    made = sorted((tmp_path / "pdf").glob("*.pdf"))
    assert len(made) == 12
    for path in made:
        pages = subprocess.run(
            ["pdftotext", "-layout", str(path), "-"],
            check=True,
            capture_output=True,
            text=True,
            encoding="utf-8",
        ).stdout.split("\f")
        signed = next(page for page in pages if "Phạm Xuân Sinh" in page)
        assert "thực hiện./." in signed, path.name
        assert "TL. CHỦ TỊCH" in signed, path.name
        assert "docs.google.com" in next(p for p in reversed(pages) if p.strip()), path.name
    fonts = subprocess.run(
        ["pdffonts", str(made[-1])], check=True, capture_output=True, text=True
    ).stdout
    _, _, first, *others = fonts.splitlines()
    assert all("LiberationSerif" in line for line in (first, *others))


@pytest.mark.parametrize(
    ("source", "word"), [("plan", "kế hoạch của năm"), ("superior", "văn bản của cấp trên")]
)
def test_what_another_body_issued_or_a_plan_is_no_notice(
    record: Record, source: Any, word: str
) -> None:
    """Neither is rendered, alone or with all."""
    given_by = replace(record.notices[0], source=source)
    other = replace(record, notices=(given_by,))
    with pytest.raises(UsageError) as error:
        document(other, WANTED._replace(name=given_by.id))
    assert word in str(error.value)
    assert list(notices.requests(other, WANTED)) == []
    with pytest.raises(UsageError):
        document(other, WANTED)
