"""Word documents as PDF, through LibreOffice or told that it is lacking."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.repository import ROOT


def test_pdf_without_libreoffice(
    cchc: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    options = ("--pdf", "--data", ROOT / "examples", "--as-of", "2025-11-15")
    answer = cchc("render", "assignment", "-o", tmp_path / "a.docx", *options)
    assert (answer.code, "LibreOffice" in answer.err) == (6, True)
    every = cchc("render", "--all", "--out", tmp_path / "out", "--format", "json", *options)
    assert (every.code, len(json.loads(every.out))) == (6, 18)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_pdf(cchc: Callable, tmp_path: Path) -> None:
    options = ("--pdf", "--out", tmp_path, "--data", ROOT / "examples", "--as-of", "2025-11-15")
    answer = cchc("render", "reminder", "--all", *options)
    assert answer.code == 0, answer.err
    made = sorted(tmp_path.glob("*.pdf"))
    assert len(made) == 3
    stamps = [p.stat().st_mtime_ns for p in made]
    cchc("render", "reminder", "--all", *options)
    assert [p.stat().st_mtime_ns for p in made] == stamps
