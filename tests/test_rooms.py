"""Imports run one way: from a room only to rooms below it, and never in a circle."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.helpers.repository import ROOT

SOURCE = ROOT / "src" / "cchc_cli"
ORDER = (
    ("cli",),
    ("documents", "forms", "intake", "page"),
    ("edits",),
    ("checks", "history"),
    ("workspace",),
    ("scoring",),
    ("statistics",),
    ("progress",),
    ("periods",),
    ("model",),
)
"""From the top down; rooms of one line know nothing of each other."""
ALONE = ("word", "nd30", "xlsx")
"""They stand on `ooxml` and libraries, whatever stands above them: another project could take
them as they are."""
SHARED = "ooxml"
TAKEN_ALONG = {"amounts", "patterns", "regular", "text"}
"""Ground of the standard library alone, which those rooms may use and would take along: how a
number is written, a file read and a letter shown is said once."""
GROUND = {
    *("__init__", "amounts", "disk", "errors", "new_folders", "oserror", "outputs", "packaged"),
    *("patterns", "programs", "regular", "suggestions", "text", "unit_files"),
}
"""Single files that every room may use."""


def room_of(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


def imports(path: Path) -> Iterator[str]:
    """Yield the rooms that a file imports, those inside functions included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cchc_cli"):
            yield room_of(node.module or "")
        elif isinstance(node, ast.Import):
            yield from (room_of(a.name) for a in node.names if a.name.startswith("cchc_cli"))


def arrows() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for folder in sorted(p for p in SOURCE.iterdir() if p.is_dir() and list(p.glob("*.py"))):
        used = {room for path in folder.rglob("*.py") for room in imports(path)}
        found[folder.name] = used - {folder.name}
    return found


def test_every_room_has_its_place() -> None:
    named = {room for line in ORDER for room in line} | set(ALONE) | {SHARED}
    assert set(arrows()) == named


def test_no_arrow_runs_up() -> None:
    level = {room: place for place, line in enumerate(ORDER) for room in line}
    for room, used in arrows().items():
        if room in level:
            below = used - set(ALONE) - {SHARED} - GROUND
            up = {u for u in below if level[u] <= level[room]}
            assert not up, (room, up)


def test_word_excel_and_the_checker_stand_on_ooxml_alone() -> None:
    """What a user is told is the application's business: exit codes, what to type next."""
    found = arrows()
    assert found[SHARED] <= {"patterns", "regular"}
    assert found["word"] <= {SHARED, "amounts", "patterns", "text"}
    assert found["nd30"] <= {SHARED, "patterns"}
    assert found["xlsx"] <= {SHARED, "errors", "outputs", "text"}
    assert not {name for each in TAKEN_ALONG for name in imports(SOURCE / f"{each}.py")}


def test_the_record_is_judged_without_word() -> None:
    """Only documents, forms and the command line know files of Office."""
    users = {room for room, used in arrows().items() if used & {*ALONE, SHARED}}
    assert users - {*ALONE, SHARED} == {"cli", "documents", "forms", "intake"}
