"""A document is written where nothing is lost by it."""

import os
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.helpers.examples import DAY
from tests.helpers.repository import ROOT


def test_a_document_edited_by_hand_is_not_overwritten(cchc: Callable, tmp_path: Path) -> None:
    target = tmp_path / "tb.docx"
    command = ("render", "notice", "--data", ROOT, "-o", target)
    assert cchc(*command).code == 0
    assert cchc(*command).code == 0
    document = docx.Document(str(target))
    document.paragraphs[0].add_run("sửa tay")
    document.save(str(target))
    edited = target.read_bytes()
    answer = cchc(*command)
    assert (answer.code, target.read_bytes()) == (5, edited)
    assert "--force" in answer.err
    assert cchc(*command, "--force").code == 0
    assert target.read_bytes() != edited


@pytest.mark.skipif(os.name == "nt", reason="no FIFOs")
def test_only_files_are_written_to(cchc: Callable, tmp_path: Path) -> None:
    """A device or pipe that root names must stay what it is, forced or not."""
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)
    for place, said in ((pipe, "không phải tệp thường"), (tmp_path, "là thư mục")):
        for force in ((), ("--force",)):
            options = ("--data", ROOT / "examples", "--as-of", "2025-11-15", "-o", place)
            refused = cchc("render", "assignment", *options, *force)
            assert (refused.code, said in refused.err) == (2, True)
    assert pipe.is_fifo()


def test_the_record_is_never_replaced_by_a_document(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    cchc("template", "copy", "notice")
    before = {path: path.read_bytes() for path in examples.rglob("*") if path.is_file()}
    for name in ("data/tasks.yaml", "data/new.yaml", "templates/notice.docx", "evidence/x.docx"):
        for force in ((), ("--force",)):
            assert cchc("render", "notice", "TB-01", "-o", name, *force, *DAY).code == 2, name
    every = cchc("render", "--all", "--out", "data", *DAY)
    assert (every.code, every.out) == (2, "")
    monkeypatch.chdir(examples / "data")
    here = cchc("render", "--all", *DAY)
    assert (here.code, here.out) == (2, "")
    assert {path: path.read_bytes() for path in examples.rglob("*") if path.is_file()} == before


def test_evidence_that_the_record_names_is_never_replaced(examples: Path, cchc: Callable) -> None:
    """Though it is a document of ours: its hash may be what the record vouches for."""
    wanted = ("render", "notice", "TB-01", "-o", "ho-so/tb.docx")
    assert cchc(*wanted, *DAY).code == 0
    said = ("--title", "Thông báo", "--file", "ho-so/tb.docx")
    assert cchc("evidence", "add", "NV-001", *said, *DAY).code == 0
    refused = cchc(*wanted, "--force", *DAY)
    assert (refused.code, "minh chứng" in refused.err) == (2, True), refused.err


def test_a_repaired_file_spares_the_evidence_wherever_it_lies(
    examples: Path, cchc: Callable
) -> None:
    """Named in the record, linked to, or still to come; from within the workspace or beside it."""
    data = examples / "data" / "them.yaml"
    Path("ho-so").mkdir()
    docx.Document().save("cu.docx")
    docx.Document().save("ho-so/bc.docx")
    Path("khac.docx").hardlink_to("ho-so/bc.docx")
    proofs = "[{title: a, file: ho-so/bc.docx}, {title: b, file: 'ho-so\\\\sau.docx'}]"
    duty = f"{{id: NV-900, department: KT, content: x, evidence: {proofs}}}"
    data.write_text(f"version: 1\ntasks:\n  - {duty}\n", encoding="utf-8")
    for name in ("ho-so/bc.docx", "khac.docx", "ho-so/sau.docx"):
        answer = cchc("lint", "cu.docx", "--fix", "-o", examples / name)
        assert (answer.code, "minh chứng" in answer.err, "--force" in answer.err) == (
            *(2, True, False),
        )
    assert not Path("ho-so/sau.docx").exists()
    assert cchc("lint", "cu.docx", "--fix", "-o", "ho-so/moi.docx").code in {0, 1}
    assert Path("ho-so/moi.docx").exists()


def test_a_name_of_evidence_too_long_for_a_disk_is_no_crash(examples: Path, cchc: Callable) -> None:
    data = examples / "data" / "them.yaml"
    duty = (
        f"{{id: NV-900, department: KT, content: x, evidence: [{{title: a, file: {'x' * 300}}}]}}"
    )
    data.write_text(f"version: 1\ntasks:\n  - {duty}\n", encoding="utf-8")
    assert cchc("render", "assignment", "-o", "x.docx", "--as-of", "2025-11-15").code == 0
    assert cchc("evidence", "check", "--as-of", "2025-11-15").code == 1
