"""Our templates kept compiled: taken where nothing changed, and never told from compiling anew."""

import datetime as dt
import shutil
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from cchc_cli.documents import kept as keeping
from cchc_cli.documents.kept import kept
from cchc_cli.documents.templates import builtin_folder, open_template
from cchc_cli.model.record import Record
from cchc_cli.word import compiling
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.parts import Properties
from cchc_cli.word.template import Template, epoch
from tests.helpers.printing import made, report
from tests.helpers.processes import python
from tests.helpers.repository import ROOT

OURS = sorted(path.name for path in builtin_folder().glob("*.docx"))


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Name the templates that are compiled, of which none is known yet."""
    names = []

    def noted(name: str, parts: dict[str, bytes]) -> compiling.CompiledTemplate:
        names.append(name)
        return plain(name, parts)

    plain = compiling.compiled_template
    monkeypatch.setattr(compiling, "compiled_template", noted)
    monkeypatch.setattr(Template, "_cache", {})
    return names


def test_what_is_kept_is_fresh() -> None:
    run = python(
        "import runpy, sys; sys.argv = sys.argv[1:]; "
        "runpy.run_path(sys.argv[0], run_name='__main__')",
        str(ROOT / "tools" / "build_compiled.py"),
        "--check",
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_none_of_our_templates_is_compiled(compiled: list[str]) -> None:
    for name in OURS:
        template = open_template(builtin_folder() / name)
        assert template.kept is not None
        assert template.used_names()
    assert OURS
    assert compiled == []


def test_what_compiles_is_not_even_loaded(tmp_path: Path) -> None:
    run = python(
        "import sys\n"
        "from cchc_cli.cli.app import run\n"
        "code = run(sys.argv[1:])\n"
        "heavy = {'cchc_cli.word.compiler', 'cchc_cli.word.compiling', 'cchc_cli.ooxml.dangers', 'http'}\n"
        "print(code, sorted(heavy & set(sys.modules)))\n",
        *("render", "notice", "--data", str(ROOT), "-o", str(tmp_path / "x.docx")),
    )
    assert run.stdout.splitlines()[-1] == "0 []", run.stderr


def test_nor_is_the_copy_that_an_office_has(compiled: list[str], tmp_path: Path) -> None:
    copy = shutil.copy(builtin_folder() / "notice.docx", tmp_path)
    assert open_template(Path(copy)).kept is not None
    assert compiled == []


def test_a_copy_under_another_name_is_compiled(compiled: list[str], tmp_path: Path) -> None:
    # As an appendix it is asked for more.
    shutil.copy(builtin_folder() / "notice.docx", tmp_path / "plan.appendix-1.docx")
    assert open_template(tmp_path / "plan.appendix-1.docx").kept is None
    assert compiled == ["plan.appendix-1.docx"]


def test_a_changed_template_is_compiled_and_prints_what_it_says(
    compiled: list[str], cchc: Callable, tmp_path: Path
) -> None:
    (tmp_path / "templates").mkdir()
    shutil.copytree(ROOT / "data", tmp_path / "data")
    _change(tmp_path / "templates" / "notice.docx", "THÔNG BÁO", "THÔNG BÁO CỦA TÔI")
    answer = cchc("render", "notice", "--data", tmp_path, "-o", tmp_path / "x.docx")
    assert answer.code == 0, answer.err
    with zipfile.ZipFile(tmp_path / "x.docx") as package:
        assert "THÔNG BÁO CỦA TÔI" in package.read("word/document.xml").decode()
    assert compiled == ["notice.docx"]


def test_another_jinja_compiles_everything(
    compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "JINJA", "3.0.0")
    assert open_template(builtin_folder() / "notice.docx").kept is None
    assert compiled == ["notice.docx"]


def test_a_jinja_that_does_not_say_its_version_compiles_everything(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = builtin_folder() / "notice.docx"
    assert kept(path.name, path.read_bytes())
    monkeypatch.delattr(keeping.jinja2, "__version__")
    assert kept(path.name, path.read_bytes()) is None


def test_documents_are_the_same_either_way(
    example_record: Record, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def documents() -> list[object]:
        kinds = (made(example_record, kind) for kind in ("scorecard", "assignment"))
        found = (report(example_record, "2025-Q3"), *kinds)
        return [(sha256(each.data).hexdigest(), each.missing) for each in found]

    from_kept = documents()
    assert compiled == []
    monkeypatch.setattr(Template, "_cache", {})
    monkeypatch.setattr(keeping, "HASHES", {})
    assert documents() == from_kept
    assert len(compiled) == 8


@pytest.mark.parametrize("name", OURS)
def test_a_fault_names_the_same_place(name: str) -> None:
    """The tag, the paragraph and the text around come from what is kept."""
    path = builtin_folder() / name
    template = open_template(path)
    anew = Template(name, template.parts)
    found = [_fault(each) for each in (template, anew)]
    assert found[0] == found[1]
    assert "đoạn" in found[0]


def test_names_of_a_kept_template_are_checked_like_any(compiled: list[str]) -> None:
    template = open_template(builtin_folder() / "notice.docx")
    found = [str(fault) for fault in template.unknown_names({})]
    assert found
    assert compiled == ["notice.docx"]
    assert found == [str(f) for f in Template("notice.docx", template.parts).unknown_names({})]


def test_names_used_are_those_of_the_tags() -> None:
    for name in OURS:
        template = open_template(builtin_folder() / name)
        assert template.used_names() == Template(name, template.parts).used_names()


def _fault(template: Template) -> str:
    with pytest.raises(TemplateError) as caught:
        template.render({}, Properties("", "", epoch(dt.date(2025, 11, 15))))
    return str(caught.value)


def _change(target: Path, old: str, new: str) -> None:
    """Write our template with another word in its text."""
    with (
        zipfile.ZipFile(builtin_folder() / target.name) as source,
        zipfile.ZipFile(target, "w") as package,
    ):
        for name in source.namelist():
            text = source.read(name).decode()
            assert name != "word/document.xml" or old in text
            package.writestr(name, text.replace(old, new))
