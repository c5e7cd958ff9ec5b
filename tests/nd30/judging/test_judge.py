"""One finding a cause."""

import io
import tempfile
from pathlib import Path

import docx

from cchc_cli.nd30.lint import lint
from cchc_cli.ooxml.package import read_parts
from tests.helpers.layout import good
from tests.helpers.mutations import body


def test_one_finding_a_cause() -> None:
    document = docx.Document(io.BytesIO(good("report")))
    for paragraph in body(document):
        paragraph.alignment = 0
    with tempfile.TemporaryDirectory() as folder:
        document.save(f"{folder}/x.docx")
        findings = lint(read_parts(Path(folder) / "x.docx"))
    assert len(findings) == 1
    assert "chỗ khác" in findings[0].where
    assert findings[0].clause.startswith("NĐ 30/2020/NĐ-CP")
