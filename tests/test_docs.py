"""Every command in the documents runs; those of the guide in a workspace that grows."""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import HEAD
from tests.helpers.guide import Typed, Written, bring, shows, steps, write
from tests.helpers.judging import judge
from tests.helpers.processes import git
from tests.helpers.repository import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "huong-dan.md").read_text(encoding="utf-8")
STEPS = list(steps(GUIDE))
FORESEEN = (
    "còn trống (in […]):",
    "chưa gắn với nội dung nào",
    "chưa nêu nguyên nhân của",
    "số liệu xét vào ngày ấy",
    "không có việc gì phải đôn đốc",
    "Không có trong lịch: 1 nhiệm vụ",
    "Không có gì tự sửa được.",
    "Chưa ghi gì. ",
    "Đã ghi ",
    "Việc vừa thêm không thuộc thông báo nào.",
)
"""What the commands of the guide may say beside their results, for the guide says so too."""


@pytest.mark.slow
def test_the_guide_runs(cchc: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step by step in one workspace that begins in an empty folder."""
    monkeypatch.chdir(tmp_path)
    for step in STEPS:
        if isinstance(step, Written):
            write(step)
            continue
        program, *arguments = shlex.split(step.line, comments=True)
        bring(arguments, ROOT)
        if program == "cd":
            monkeypatch.chdir(arguments[0])
        elif program == "git":
            git(Path.cwd(), *arguments)
        else:
            assert program == "cchc", step.line
            answer = cchc(*arguments)
            assert answer.code == step.code, (step.line, answer)
            if step.shown is None:
                told = answer.err.splitlines()
                assert all(any(words in line for words in FORESEEN) for line in told), step.line
            else:
                assert shows(answer.out + answer.err, step.shown), (step, answer)
    assert Path("thong-bao-12.docx").exists()
    assert Path("bao-cao-quy-1.docx").exists()


def test_the_guide_says_where_its_data_are_written() -> None:
    blocks = re.findall(r"^```(?:yaml|csv|markdown|txt)$", GUIDE, re.MULTILINE)
    assert len(blocks) == sum(isinstance(step, Written) for step in STEPS)
    assert sum(isinstance(step, Typed) for step in STEPS) > 100


def test_the_guide_names_every_command() -> None:
    from cchc_cli.cli.app import COMMANDS as KNOWN

    assert [name for name in KNOWN if f"cchc {name}" not in GUIDE] == []


TOUR = re.findall(r"```console\n\$ (.*?)\n(.*?)```", README, re.DOTALL)


@pytest.mark.slow
def test_the_tour_of_the_readme_says_what_the_commands_say(
    cchc: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    assert len(TOUR) == 5
    for typed, shown in TOUR:
        said = ""
        for line in typed.split(" && "):
            program, *arguments = shlex.split(line)
            answer = cchc(*arguments)
            assert (program, answer.code, answer.err) == ("cchc", 0, ""), line
            said += answer.out
        assert said == shown, typed


def test_every_file_that_a_document_links_to_is_there() -> None:
    pages = (
        "README.md",
        "CONTRIBUTING.md",
        *(f"docs/{n}.md" for n in ("design", "scripts", "security")),
    )
    for name in (*pages, "docs/huong-dan.md"):
        page = ROOT / name
        for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), (name, target)


def test_every_link_within_the_guide_leads_to_a_heading() -> None:
    headings = re.findall(r"^#+ (.+)$", GUIDE, re.MULTILINE)
    places = {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}
    links = re.findall(r"\]\(#([^)]+)\)", GUIDE)
    assert links
    assert set(links) <= places


def test_terms_of_the_code_are_in_the_code() -> None:
    """A glossary that explains what is gone misleads."""
    page = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    terms = re.findall(r"^\| (\w+)", page.partition("## The code")[2], re.MULTILINE)[1:]
    source = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "src").rglob("*.py")).lower()
    assert len(terms) > 10
    assert [term for term in terms if term.lower() not in source] == []


def test_pages_that_are_made_are_fresh() -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "build_docs.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout


def test_the_page_of_commands_has_every_command_below_a_command() -> None:
    from typer.core import TyperGroup

    from cchc_cli.cli.app import COMMANDS as KNOWN
    from cchc_cli.cli.group import LazyGroup

    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8").splitlines()
    groups = {name: LazyGroup().get_command(None, name) for name in KNOWN}
    below = [
        f"## cchc {name} {one}"
        for name, group in groups.items()
        if isinstance(group, TyperGroup)
        for one in group.commands
    ]
    assert len(below) > 10
    assert [heading for heading in below if heading not in page] == []


def test_the_lock_has_every_dependency_by_its_hash_and_no_address() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)
    names = [re.split(r"[\[<>=~ ]", one)[0].lower() for one in wanted]
    assert [name for name in names if name not in locked] == []
    assert lock.count("--hash=sha256:") > len(locked)
    assert "://" not in lock


SCORING = (ROOT / "docs" / "cham-diem.md").read_text(encoding="utf-8")
WORDINGS = re.findall(r"```yaml\n(.*?)```", SCORING, re.DOTALL)


CITY = "    references: [{id: city, name: x, values: []}]\n"
FIGURES = "statistics:\n" + "".join(
    f'  - {{id: "3.{n}", name: x, unit: x, values: {{2025-9M: {count}}}}}\n'
    for n, count in ((1, 50), (2, 10), (3, 30))
)
"""What wordings refer to."""


@pytest.mark.parametrize("text", WORDINGS, ids=lambda text: text.splitlines()[-1])
def test_every_wording_of_the_scoring_guide_is_sound(
    text: str, workspace: Callable[..., Path]
) -> None:
    def indented(by: int) -> str:
        return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())

    criterion = text.startswith("max")
    rest = '          - id: "1.1"\n            name: x\n            department: KT\n'
    whole = (
        HEAD
        + "indexes:\n  - year: 2025\n    name: x\n"
        + (CITY if criterion else indented(4))
        + '    areas:\n      - id: "1"\n        name: x\n        criteria:\n'
        + rest
        + (
            indented(12)
            if criterion
            else "            max: 1\n            scoring: {kind: external}\n"
        )
    )
    found = judge(workspace(whole + FIGURES))
    assert found == []


def test_the_scoring_guide_has_every_kind() -> None:
    from cchc_cli.model.scoring import KINDS
    from cchc_cli.scoring import kinds

    assert kinds
    assert [name for name in KINDS if f"kind: {name}" not in SCORING] == []
    assert len(WORDINGS) > 12


def test_commands_of_the_scoring_guide_run(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the set of Lâm Đồng, which the guide is about."""
    monkeypatch.setenv("CCHC_AS_OF", "2025-11-15")
    monkeypatch.chdir(tmp_path)
    for block in re.findall(r"```sh\n(.*?)```", SCORING, re.DOTALL):
        for line in block.splitlines():
            assert cchc(*shlex.split(line)[1:]).code == 0, line
