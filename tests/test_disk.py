"""Files on the disk: names from a Mac."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY


def test_names_from_a_mac_are_found(workspace: Callable[..., Path], cchc: Callable) -> None:
    import unicodedata

    import docx

    root = workspace(HEAD + "tasks: [{id: T, department: KT, content: x}]\n")
    for folder, name in (("evidence", "báo cáo.txt"), ("templates", "Phiếu giao việc.docx")):
        (root / folder).mkdir()
        (root / folder / unicodedata.normalize("NFD", name)).write_bytes(b"x")
    form = docx.Document()
    form.add_paragraph("{{ day }}")
    form.save(str(root / "templates" / unicodedata.normalize("NFD", "Phiếu giao việc.docx")))
    options = ("--data", root, *DAY)
    given = ("--title", "x", "--file", root / "evidence" / "báo cáo.txt")
    assert cchc("evidence", "add", "T", *given, *options).code == 0
    assert cchc("evidence", "check", *options).code == 0
    for typed in ("Phiếu giao việc", unicodedata.normalize("NFD", "Phiếu giao việc")):
        output = root / "x.docx"
        assert cchc("render", typed, "-o", output, "--force", *options).code == 0
    assert "Phiếu giao việc" in cchc("template", "list", "--data", root).out
