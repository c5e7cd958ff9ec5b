"""Forms of the office's own print the record as it stands."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.helpers import office_forms
from tests.helpers.repository import ROOT

OFFICE = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
signers: [{id: CT, authority: [TM. ỦY BAN NHÂN DÂN], title: CHỦ TỊCH, name: Nguyễn Văn Mẫu}]
departments:
  - {id: VP, name: Văn phòng}
  - {id: KT, name: Phòng Kinh tế, head: {name: Trần Thị Thử, title: Trưởng phòng}}
tasks:
  - {id: NV-1, department: VP, content: Việc của văn phòng}
  - {id: NV-2, department: KT, content: Việc của phòng}
"""
HEAD_AND_FOOT = (
    "{{ issue.number_line }}|{{ issue.date_line }}",
    "{%p for a in issue.addressees %}",
    "Kính gửi: {{ a }}",
    "{%p endfor %}",
    "{%p for r in issue.recipients %}",
    "{{ r }}",
    "{%p endfor %}",
    "{{ issue.signature.title }}: {{ issue.signature.name }}",
)
UNIT = (
    "{{ number_line }}",
    "Kính gửi: {% for a in issue.addressees %}{{ a }}{% endfor %} ({{ department.head_name }})",
    "{%p for d in department.duties %}",
    "{{ d.id }}: {{ d.content }}",
    "{%p endfor %}",
)


class Office:
    """An office with a form of its own, `phieu`."""

    def __init__(self, root: Path, cchc: Callable) -> None:
        self.root, self.cchc = root, cchc
        (root / "data").mkdir()
        (root / "templates").mkdir()

    def says(self, *paragraphs: str, forms: str = "") -> None:
        """Write the template, and how the record says that it goes out."""
        template = docx.Document()
        for text in paragraphs:
            template.add_paragraph(text)
        template.save(str(self.root / "templates" / "phieu.docx"))
        entry = f"forms: [{{name: phieu, {forms}}}]\n" if forms else ""
        (self.root / "data" / "tasks.yaml").write_text(OFFICE + entry, encoding="utf-8")

    def render(self, *options: str) -> Any:
        day = () if "--as-of" in options else ("--as-of", "2025-02-03")
        data = ("--data", self.root, "--out", self.root / "out", *day)
        return self.cchc("render", *options, *data)

    def lines(self, name: str) -> list[str]:
        made = docx.Document(str(self.root / "out" / f"{name}.docx"))
        return [paragraph.text for paragraph in made.paragraphs]


@pytest.fixture
def office(tmp_path: Path, cchc: Callable) -> Office:
    return Office(tmp_path, cchc)


def test_a_form_of_the_office_is_a_kind(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir()
    mine = docx.Document()
    mine.add_paragraph(
        "{{ organization }}: {{ finished }}/{{ total }} đến {{ day }}, {{ score }} điểm"
    )
    mine.add_paragraph("{%p for t in overdue %}")
    mine.add_paragraph("{{ t.id }} {{ t.unit }} {{ t.due }}")
    mine.add_paragraph("{%p endfor %}")
    mine.save(str(tmp_path / "w" / "templates" / "phiếu.docx"))
    out = tmp_path / "x.docx"
    answer = cchc("render", "phiếu", "-o", out, "--data", tmp_path / "w", "--as-of", "2025-11-15")
    assert answer.code == 0, answer.err
    lines = [p.text for p in docx.Document(str(out)).paragraphs]
    assert lines == [
        "Ủy ban nhân dân xã Đông Mẫu: 2/19 đến 15/11/2025, 72,38 điểm",
        "NV-011 Phòng Văn hóa - Xã hội 10/11/2025",
    ]


@pytest.mark.parametrize(("name", "code"), [("CV-123", 0), ("CV-999", 4)])
def test_a_template_cites_a_document_by_its_id(
    cchc: Callable, tmp_path: Path, name: str, code: int
) -> None:
    shutil.copytree(ROOT / "examples" / "bao-cao-2025", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir(exist_ok=True)
    mine = docx.Document()
    mine.add_paragraph(f'Thực hiện {{{{ "{name}" | vien_dan }}}},')
    mine.save(str(tmp_path / "w" / "templates" / "phiếu.docx"))
    out = tmp_path / "x.docx"
    answer = cchc("render", "phiếu", "-o", out, "--data", tmp_path / "w", "--as-of", "2025-11-15")
    assert answer.code == code, answer.err
    if code:
        assert "không có văn bản nào mang mã `CV-999`" in answer.err
    else:
        text = docx.Document(str(out)).paragraphs[0].text
        assert text == "Thực hiện Công văn số 123/UBND-NC ngày 05/03/2025,"


def test_a_form_without_an_entry_shows_what_it_lacks(office: Office) -> None:
    office.says(*HEAD_AND_FOOT)
    answer = office.render("phieu")
    assert answer.code == 0, answer.err
    assert office.lines("phieu-2025-02-03") == [
        "Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/UBND|Mẫu, ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0"
        "tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0năm\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0",
        "Kính gửi: […]",
        "[…]",
        "[…]: […]",
    ]
    assert answer.err.splitlines() == [
        f"phieu-2025-02-03.docx: còn trống (in […]): {what}: thêm vào dữ liệu "
        f"`forms: [{{name: phieu, {key}: …}}]`"
        for what, key in (
            ("kính gửi", "addressee"),
            ("nơi nhận", "recipients"),
            ("người ký", "signer"),
        )
    ]


def test_a_form_with_an_entry_has_its_head_and_foot(office: Office) -> None:
    entry = "number: 5, date: 2025-02-03, signer: CT, addressee: [Sở A, Sở B], recipients: [Như trên, 'Lưu: VT']"
    office.says(*HEAD_AND_FOOT, forms=entry)
    answer = office.render("phieu", "--final")
    assert (answer.code, answer.err) == (0, "")
    assert office.lines("phieu-2025-02-03") == [
        "Số: 05/UBND|Mẫu, ngày 03 tháng 02 năm 2025",
        "Kính gửi: - Sở A;",
        "Kính gửi: - Sở B.",
        "- Như trên;",
        "- Lưu: VT.",
        "CHỦ TỊCH: Nguyễn Văn Mẫu",
    ]


def test_a_number_with_its_symbol_is_printed_as_it_is(office: Office) -> None:
    office.says("{{ number_line }}", forms="number: 7/UBND-VP")
    assert office.render("phieu").code == 0
    assert office.lines("phieu-2025-02-03") == ["Số: 07/UBND-VP"]


@pytest.mark.parametrize(
    ("paragraph", "forms", "lacking"),
    [
        ("{{ number_line }}", "", ["số"]),
        ("{{ issue.number_line }}", "date: 2025-02-03", ["số"]),
        ("{% set n = issue %}{{ n.date_line | upper }}", "number: 5, date: 2025-02", ["ngày"]),
        ("{{ number_line }} {{ issue.date_line }}", "signer: CT", ["số", "ngày"]),
        ("{{ issue.signature.name }}", "number: 5, date: 2025-02-03", ["người"]),
        ("{% if false %}{{ issue.signature.name }}{% endif %}", "", []),
        ("{{ total }} việc, {{ issue.signature.name }}", "signer: CT", []),
        ("{{ total }} việc, không số, không ngày", "", []),
        ("{{ number_line }}", "number: 5", []),
        ("{{ period.name }} {{ department.name }}", "", ["kỳ:", "đơn"]),
    ],
)
def test_a_final_form_lacks_only_what_its_template_prints(
    office: Office, paragraph: str, forms: str, lacking: list[str]
) -> None:
    office.says(paragraph, forms=forms)
    answer = office.render("phieu", "--final")
    gaps = [line for line in answer.err.splitlines() if line.startswith("  - ")]
    assert [gap.split()[1] for gap in gaps] == lacking, answer.err
    assert (answer.code, (office.root / "out").exists()) == ((5, False) if lacking else (0, True))


def test_what_a_final_form_lacks_is_told_with_what_to_write(office: Office) -> None:
    office.says("{{ number_line }} {{ date_line }}")
    assert "số văn bản: thêm vào dữ liệu `forms: [{name: phieu, number: …, date: …}]`" in (
        office.render("phieu", "--final").err
    )
    office.says("{{ number_line }} {{ date_line }}", forms="number: 5")
    assert "điền `date` của mẫu `phieu` ở `forms`" in office.render("phieu", "--final").err


def test_one_letter_a_unit_numbers_count_up(office: Office) -> None:
    office.says(*UNIT, forms="number: 45, for: department")
    answer = office.render("phieu", "--all")
    assert answer.code == 0, answer.err
    assert office.lines("phieu-vp")[0] == "Số: 45/UBND"
    assert office.lines("phieu-kt") == [
        "Số: 46/UBND",
        "Kính gửi: Phòng Kinh tế (Trần Thị Thử)",
        "NV-2: Việc của phòng",
    ]
    assert "phieu-vp.docx: mang số 45\n" in answer.err
    assert "phieu-kt.docx: mang số 46, đếm lên từ 45\n" in answer.err
    assert "đôn đốc" not in answer.err


def test_one_letter_alone_has_the_number_as_it_stands(office: Office) -> None:
    office.says(*UNIT, forms="number: 45, for: department")
    answer = office.render("phieu", "--department", "KT", "--final")
    assert answer.code == 0, answer.err
    assert office.lines("phieu-kt")[0] == "Số: 45/UBND"
    assert "mang số 45; lập cả loạt bằng --all thì số đếm lên theo thứ tự đơn vị" in answer.err
    assert office.render("phieu").code == 2
    assert "--department KT, hoặc --all" in office.render("phieu").err


def test_a_number_that_cannot_count_up_is_no_second_letter_s(office: Office) -> None:
    office.says("{{ number_line }}", forms="number: 45a, for: department")
    answer = office.render("phieu", "--all", "--final")
    assert answer.code == 5
    assert "`45a` không đếm lên được; ghi như 45 hoặc 45/UBND-VP" in answer.err
    assert [path.name for path in (office.root / "out").iterdir()] == ["phieu-vp.docx"]


def _ids(office: Office) -> list[str]:
    made = json.loads(office.render("--all", "--format", "json").out)
    return [row["id"] for row in made if row["kind"] == "phieu"]


def test_all_makes_forms_too(office: Office) -> None:
    office.says("{{ total }}", forms="for: department")
    assert _ids(office) == ["VP", "KT"]
    office.says("{{ total }}", forms="for: once")
    assert _ids(office) == ["2025-02-03"]
    answer = office.render("phieu", "--all")
    assert (answer.code, "--all chỉ đi một mình, hoặc với reminder" in answer.err) == (2, True)


def test_the_period_is_its_subject(office: Office) -> None:
    office.says("{{ period.name }}: {{ period.first }} - {{ period.last }}")
    assert office.render("phieu", "--period", "2025-Q1", "--final").code == 0
    assert office.lines("phieu-2025-q1") == ["quý I năm 2025: 15/12/2024 - 14/03/2025"]
    assert "còn trống (in […]): kỳ: thêm --period KỲ" in office.render("phieu").err


def test_a_unit_and_a_period_have_a_file_of_their_own(office: Office) -> None:
    office.says("{{ department.name }}, {{ period.name }}", forms="for: department")
    assert office.render("phieu", "--department", "VP", "--period", "2025-01").code == 0
    assert office.lines("phieu-vp-2025-01") == ["Văn phòng, tháng 1 năm 2025"]


def test_a_form_without_a_unit_shows_what_it_lacks_once(office: Office) -> None:
    office.says(*UNIT[2:])
    answer = office.render("phieu")
    assert answer.code == 0, answer.err
    assert office.lines("phieu-2025-02-03") == ["[…]: […]"]
    assert answer.err.count("đơn vị: thêm --department MÃ") == 1


def test_a_form_dated_before_the_day_it_speaks_of_is_told(office: Office) -> None:
    office.says("{{ issue.date_line }}", forms="date: 2025-02-03")
    answer = office.render("phieu", "--as-of", "2025-02-10")
    assert "văn bản ghi ngày 03/02/2025, trước ngày xét 10/02/2025" in answer.err


def test_an_entry_without_a_template_is_told(office: Office) -> None:
    office.says("x", forms="number: 5")
    (office.root / "templates" / "phieu.docx").unlink()
    answer = office.render("phieu")
    assert (answer.code, "Không có mẫu templates/phieu.docx" in answer.err) == (4, True)


@pytest.mark.parametrize("name", office_forms.ALL)
def test_a_real_office_file_loses_nothing(office: Office, name: str) -> None:
    entry = "number: 5, date: 2025-02-03, signer: CT, addressee: [Sở A]"
    office.says("x", forms=entry)
    template = office.root / "templates" / "phieu.docx"
    office_forms.ALL[name]().save(str(template))
    answer = office.render("phieu", "--final")
    assert (answer.code, answer.err) == (0, "")
    made = office.root / "out" / "phieu-2025-02-03.docx"
    before, after = office_forms.words_of(template), office_forms.words_of(made)
    assert before.keys() == after.keys()
    for part, typed in before.items():
        printed = "\n".join(after[part])
        assert "{" not in printed
        assert [bit for bit in office_forms.fixed_words(typed) if bit not in printed] == []
    assert office_forms.drawings_of(made) == office_forms.drawings_of(template)
    assert len(docx.Document(str(made)).sections) == len(docx.Document(str(template)).sections)


def test_tags_in_boxes_notes_and_heads_are_filled(office: Office) -> None:
    found = {}
    for name in ("text_boxes", "footnotes", "first_page_headers", "smart_tags"):
        office.says("x", forms="number: 5, date: 2025-02-03")
        office_forms.ALL[name]().save(str(office.root / "templates" / "phieu.docx"))
        assert office.render("phieu", "--force").code == 0
        found[name] = office_forms.words_of(office.root / "out" / "phieu-2025-02-03.docx")
    box = ["ĐẾN  Số: 05/UBND", "Chuyển: Văn phòng", "Chuyển: Phòng Kinh tế"]
    assert found["text_boxes"]["word/document.xml"] == [
        "Bên khung: 2", *box, *box, "MẬT 03/02/2025", "MẬT 03/02/2025", "Sau khung"
    ]  # fmt: skip
    assert found["footnotes"]["word/footnotes.xml"] == [" Gồm 2 việc; Số: 05/UBND"]
    heads = {text for part, (text,) in found["first_page_headers"].items() if "er" in part}
    assert heads == {
        "Trang đầu Số: 05/UBND",
        "Trang sau Ủy ban nhân dân xã Mẫu",
        "Chân trang đầu 03/02/2025",
        "Chân trang không có thẻ",
    }
    date = "Xã Mẫu, Mẫu, ngày 03 tháng 02 năm 2025"
    assert found["smart_tags"]["word/document.xml"] == [
        f"Tại {date}",
        date,
        "Hải Phòng 2 việc, 03/02/2025",
    ]
