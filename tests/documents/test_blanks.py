"""What documents lack, told to scripts by key and to people by file and record."""

import json
from collections.abc import Callable
from pathlib import Path

from cchc_cli.documents.blanks import Blank, for_people

OUTLINE = "cchc outline --period 2026-Q4"


def blank(of: str, key: str, what: str = "nơi nhận") -> Blank:
    return Blank(f"{what}: điền `{of}.{key}`", of=of, key=key, what=what)


def test_blanks_of_a_record_are_one_line_that_names_its_file() -> None:
    of = "reports[2026-Q4]"
    gaps = [
        blank(of, 'narrative.sections."II.6"', "phần II, mục 6"),
        blank(of, "signer", "người ký"),
        "7 chỉ tiêu chưa có số liệu",
        blank(of, 'narrative.sections."III.1"', "phần III, mục 1"),
        blank("indexes[2026].assignment", "recipients"),
        blank("settings.reminder", "signer", "người ký"),
    ]
    files = {of: "data/reports.yaml", "settings.reminder": "data/tasks.yaml"}
    files["indexes[2026].assignment"] = "data/index-2026.yaml"
    assert list(for_people(gaps, files.get)) == [
        "data/reports.yaml, kỳ 2026-Q4: thêm `signer` (người ký), trong `narrative`, `sections`: "
        f'"II.6", "III.1" (tên mục: {OUTLINE})',
        "data/index-2026.yaml, bộ chỉ số 2026, assignment: thêm `recipients` (nơi nhận)",
        "data/tasks.yaml, settings, reminder: thêm `signer` (người ký)",
        "7 chỉ tiêu chưa có số liệu",
    ]


def test_a_record_that_nobody_wrote_is_made_by_a_command() -> None:
    assert list(for_people([blank("reports[2026-Q4]", "signer", "người ký")], lambda _: None)) == [
        "`reports` chưa có kỳ 2026-Q4 (cchc add report 2026-Q4): thêm `signer` (người ký)"
    ]


def test_scripts_are_told_each_key_people_the_file(examples: Path, cchc: Callable) -> None:
    asked = ("render", "report", "--period", "2025-Q3", "-o", "x.docx", "--as-of", "2025-09-14")
    told = cchc(*asked, "--format", "json")
    (row,) = json.loads(told.out)
    assert any(
        w.endswith('điền reports[2025-Q3].narrative.sections."II.6"') for w in row["warnings"]
    )
    assert told.err.count("narrative") == 1
    assert "x.docx: còn trống (in […]): data/bao-cao.yaml, kỳ 2025-Q3: thêm " in told.err
