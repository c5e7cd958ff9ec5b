"""The made-up record, and what is said of templates printed with it."""

import datetime as dt
from pathlib import Path

import docx
import pytest

from cchc_cli.checks.run import check_record
from cchc_cli.documents.kinds import KINDS
from cchc_cli.documents.sample import sample_findings, sample_of
from cchc_cli.documents.templates import builtin_folder
from cchc_cli.workspace.reading.files import Workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.repository import ROOT


def built_in(name: str) -> Path:
    return builtin_folder() / f"{name}.docx"


def test_the_record_is_sound() -> None:
    path = ROOT / "src" / "cchc_cli" / "sample.yaml"
    loaded = load(Workspace(path.parent, (path,)))
    assert check_record(loaded, dt.date(2025, 11, 15)) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_sample_with_all_its_appendices(kind: str) -> None:
    sample = sample_of(kind)
    assert sample is not None
    assert sample.blanks == ()
    there = [built_in(f"{kind}.appendix-{n}").is_file() for n in range(1, 4)]
    assert [view is not None for view in sample.appendices] == [True] * sum(there)


@pytest.mark.parametrize("name", sorted(path.stem for path in builtin_folder().glob("*.docx")))
def test_of_our_own_templates_there_is_nothing_to_say(name: str) -> None:
    assert sample_findings(name, built_in) == []


def test_a_fault_of_an_appendix_is_told_of_it_alone(tmp_path: Path) -> None:
    document = docx.Document(str(built_in("report.appendix-2")))
    document.add_paragraph("Tại Xã Mẫu.")
    document.save(str(tmp_path / "changed.docx"))

    def find(name: str) -> Path:
        return tmp_path / "changed.docx" if name == "report.appendix-2" else built_in(name)

    codes = {
        name: [f.code for f in sample_findings(name, find)]
        for name in ("report", "report.appendix-1", "report.appendix-2")
    }
    assert codes["report"] == codes["report.appendix-1"] == []
    assert "VH01" in codes["report.appendix-2"]
