"""`cchc evidence`: what proves a duty is recorded, and refused before it is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.helpers.examples import DAY, changed, read


def test_evidence_adds_only_lines(examples: Path, cchc: Callable) -> None:
    (examples / "evidence" / "moi.pdf").write_bytes(b"%PDF")
    old = read(examples)
    given = ("--title", "Báo cáo số 7", "--file", "evidence/moi.pdf", "--date", "20/07/2025")
    assert cchc("evidence", "add", "NV-005", *given).code == 0
    gone, come = changed(old, read(examples))
    assert (gone, len(come)) == ([], 4)
    assert come[-1].strip().startswith("sha256: ")
    assert cchc("evidence", "add", "NV-005", *given).out == ""
    codes = [d["code"] for d in problems(cchc)]
    assert "evidence-file" not in codes
    (examples / "evidence" / "moi.pdf").write_bytes(b"other")
    assert "evidence-changed" in [d["code"] for d in problems(cchc)]


def problems(cchc: Callable) -> list[dict[str, Any]]:
    return json.loads(cchc("evidence", "check", *DAY, "--format", "json").out)["diagnostics"]


def test_evidence_is_refused_before_it_is_wrong(
    examples: Path, cchc: Callable, tmp_path: Path
) -> None:
    (tmp_path / "out.pdf").write_bytes(b"x")
    (examples / "evidence" / "empty.pdf").touch()
    for options, word in (
        (("--file", tmp_path / "out.pdf"), "ngoài thư mục"),
        (("--file", "evidence/none.pdf"), "Không có tệp"),
        (("--file", "evidence/empty.pdf"), "rỗng"),
        (("--public",), "--url"),
    ):
        answer = cchc("evidence", "add", "NV-005", "--title", "x", *options)
        assert (answer.code, word in answer.err) == (2, True)
