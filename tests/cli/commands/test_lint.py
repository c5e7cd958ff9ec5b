"""`cchc lint`: forms, exit codes, folders and patterns."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import docx

from tests.helpers.layout import good


def test_forms_and_exit_codes(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "good.docx").write_bytes(good("notice"))
    assert cchc("lint", tmp_path / "good.docx").code == 0
    assert json.loads(cchc("lint", tmp_path / "good.docx", "--format", "json").out) == []
    document = docx.Document(io.BytesIO(good("notice")))
    document.paragraphs[4].runs[0].font.color.rgb = docx.shared.RGBColor(255, 0, 0)
    document.save(str(tmp_path / "warn.docx"))
    assert cchc("lint", tmp_path / "warn.docx").code == 0
    assert cchc("lint", tmp_path / "warn.docx", "--fail-on", "warning").code == 1
    assert "::warning file=" in cchc("lint", tmp_path / "warn.docx", "--format", "github").out
    said = cchc("lint", tmp_path / "good.docx", "--type", "bao-cao", "--format", "json").out
    assert {row["code"] for row in json.loads(said)} == {"TX04"}


def test_folders_and_patterns(tmp_path: Path, cchc: Callable) -> None:
    for name in ("b.docx", "a.docx"):
        (tmp_path / name).write_bytes(good("notice"))
    (tmp_path / "~$a.docx").write_bytes(b"Word's lock")
    for typed in (tmp_path, tmp_path / "*.docx"):
        lines = cchc("lint", typed).out.splitlines()
        assert [line.split(":")[0].rpartition("/")[2] for line in lines] == ["a.docx", "b.docx"]
    assert cchc("lint", tmp_path / "x*.docx").code == 2
    (tmp_path / "0.docx").write_bytes(b"hello")
    some = cchc("lint", tmp_path)
    assert (some.code, "0.docx" in some.err, some.out.count(": 0 lỗi")) == (2, True, 2)


def test_python_docx_default(tmp_path: Path, cchc: Callable) -> None:
    document = docx.Document()
    document.add_heading("BÁO CÁO", 0)
    for _ in range(5):
        document.add_paragraph("Một đoạn văn bản dài " * 20)
    document.save(str(tmp_path / "x.docx"))
    said = json.loads(cchc("lint", tmp_path / "x.docx", "--format", "json").out)
    assert {"PG01", "PG06", "QH-missing", "PG13"} <= {row["code"] for row in said}
    assert list(said[0]) == [
        "file",
        "code",
        "severity",
        "component",
        "message",
        "expected",
        "found",
        "where",
        "clause",
    ]
