"""Where templates come from: the workspace first, then those that the tool carries."""

import errno
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.model.record import Record
from cchc_cli.ooxml.package import parts_of, read_parts
from tests.helpers.printing import made
from tests.helpers.processes import python
from tests.helpers.repository import ROOT


def test_no_property_is_empty() -> None:
    paths = list(builtin_folder().glob("*.docx"))
    assert paths
    for path in paths:
        for name, data in read_parts(path).items():
            assert b'w:val=""' not in data, (path.name, name)


def test_no_style_of_a_template_has_a_comma_in_its_name() -> None:
    # Word takes what follows a comma as another name of the style.
    for path in builtin_folder().glob("*.docx"):
        names = re.findall(r'<w:name w:val="([^"]*)"', read_parts(path)["word/styles.xml"].decode())
        assert "Normal" in names
        assert not [name for name in names if "," in name], path.name


@pytest.mark.parametrize("kind", ["assignment", "scorecard"])
def test_styles_and_drawings_are_told_apart_behind_appendices(
    example_record: Record, kind: str
) -> None:
    parts = parts_of(made(example_record, kind).data)
    sheet = parts["word/styles.xml"].decode()
    for found in (
        re.findall(r'<w:name w:val="([^"]*)"', sheet),
        re.findall(r'w:styleId="([^"]*)"', sheet),
        re.findall(r'<wp:docPr id="([^"]*)"', parts["word/document.xml"].decode()),
    ):
        assert len(set(found)) == len(found)
        assert not [name for name in found if "," in name]


def test_templates_are_fresh() -> None:
    run = python(
        "import runpy, sys; sys.argv = sys.argv[1:]; sys.path.insert(0, sys.argv.pop()); "
        "runpy.run_path(sys.argv[0], run_name='__main__')",
        str(ROOT / "tools" / "build_templates.py"),
        "--check",
        str(ROOT / "tools"),
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_a_damaged_template_of_the_workspace(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "notice.docx").write_bytes(b"PK hong")
    answer = cchc("render", "notice", "--data", tmp_path)
    assert answer.code == 4
    assert "notice.docx" in answer.err


def test_an_appendix_of_the_workspace_wins(cchc: Callable, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(ROOT / "examples", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir()
    mine = docx.Document()
    mine.styles["Normal"].font.name = "Times New Roman"
    mine.add_paragraph("{{ title }} của tôi", style="Heading 1")
    mine.save(str(tmp_path / "w" / "templates" / "assignment.appendix-1.docx"))
    out = tmp_path / "x.docx"
    options = ("--data", tmp_path / "w", "--as-of", "2025-11-15", "-o", out)
    answer = cchc("render", "assignment", *options)
    assert answer.code == 0, answer.err
    document = docx.Document(str(out))
    last = [p for p in document.paragraphs if "của tôi" in p.text]
    assert len(last) == 1
    assert last[0].style.name.startswith("Heading 1")
    numbered = mine.add_paragraph("x", style="List Number")
    numbered._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 1
    mine.save(str(tmp_path / "w" / "templates" / "assignment.appendix-1.docx"))
    faulty = cchc("render", "assignment", *options, "--force")
    assert (faulty.code, "đánh số tự động" in faulty.err) == (4, True)


def test_a_folder_of_templates_without_permission_is_named_as_what_cannot_be_read(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permissions do not bind root, so the system's answer is given in its place."""
    exists = Path.exists

    def refusing(self: Path) -> bool:
        if self.parent.name == "templates" and examples in self.parents:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        return exists(self)

    (examples / "templates").mkdir()
    monkeypatch.setattr(Path, "exists", refusing)
    for command in (("render", "notice", "TB-01"), ("render", "--all"), ("template", "check")):
        answer = cchc(*command)
        assert answer.code == 4, (command, answer.err)
        assert "Không đọc được thư mục mẫu" in answer.err
        assert "không có quyền" in answer.err
