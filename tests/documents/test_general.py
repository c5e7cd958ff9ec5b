"""Forms of the office's own print the record as it stands."""

import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.helpers.repository import ROOT


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
