"""Tests mirror the source: who looks for the tests of a module finds them at its place."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from cchc_cli.documents.kinds import KINDS, OWN_FORM
from tests.helpers.cases import CASES
from tests.helpers.repository import ROOT

SOURCE, TESTS = ROOT / "src" / "cchc_cli", ROOT / "tests"
OF_MORE_THAN_A_MODULE = {
    "page/test_browser.py": "the page as a browser shows it: sheet, script and print together",
    "test_docs.py": "the documents of the repository, and every command in them",
    "test_fuzzer.py": "what tools/fuzz.py is made of",
    "test_mirror.py": "where tests stand",
    "test_real_sets.py": "whole sets of criteria of real decisions, against pencil and paper",
    "test_report_numbers.py": "every number of whole reports, against what the tool answers",
    "test_rooms.py": "which room may import which",
}
"""Files that name no module, each with what it is about."""
MACHINERY_OF_CHECKS = {"groups", "registry", "run"}
"""What declares, groups and runs rules, and holds none."""
SHARED_BY_ADD = {"options", "writing"}
"""What the commands below `add` have in common, and none of them."""


def modules_of(room: str) -> set[str]:
    return {path.stem for path in (SOURCE / room).glob("[!_]*.py")}


MUST_HAVE_TESTS = {
    "cli/commands": modules_of("cli/commands"),
    "cli/commands/add": modules_of("cli/commands/add") - SHARED_BY_ADD,
    "cli/commands/importing": modules_of("cli/commands/importing"),
    "cli/output/formats": modules_of("cli/output/formats"),
    "checks": modules_of("checks") - MACHINERY_OF_CHECKS,
    "scoring/kinds": modules_of("scoring/kinds"),
    "intake": {n for n in modules_of("intake") if n.startswith(("criteria_", "scoring_"))},
    "documents": {kind.module for kind in (*KINDS.values(), OWN_FORM)},
}
"""What is added by adding a file: a command, a format, a file of rules, a kind of scoring or of document,
a way of reading sets of criteria."""


def files_of_tests() -> Iterator[Path]:
    yield from (path.relative_to(TESTS) for path in sorted(TESTS.rglob("test_*.py")))


def test_a_test_file_is_named_for_the_module_at_its_place() -> None:
    lost = [
        path.as_posix()
        for path in files_of_tests()
        if path.as_posix() not in OF_MORE_THAN_A_MODULE
        and not (SOURCE / path.with_name(path.name.removeprefix("test_"))).is_file()
    ]
    assert lost == []


def test_what_names_no_module_is_there_and_says_why() -> None:
    there = {path.as_posix() for path in files_of_tests()}
    assert set(OF_MORE_THAN_A_MODULE) <= there
    assert all(OF_MORE_THAN_A_MODULE.values())


@pytest.mark.parametrize("room", MUST_HAVE_TESTS)
def test_what_is_added_as_a_file_has_tests_of_its_own(room: str) -> None:
    names = MUST_HAVE_TESTS[room]
    assert names
    assert [n for n in sorted(names) if not (TESTS / room / f"test_{n}.py").is_file()] == []


def test_cases_are_pairs_in_the_folder_of_their_rules() -> None:
    rules = MUST_HAVE_TESTS["checks"]
    files = [path.relative_to(CASES) for path in CASES.rglob("*") if path.is_file()]
    assert {path.parts[0] for path in files} <= rules
    assert {path.suffix for path in files} == {".yaml", ".expected"}
    typed, expected = (
        {path.with_suffix("") for path in files if path.suffix == suffix}
        for suffix in (".yaml", ".expected")
    )
    assert typed == expected
    odd = [path.name for path in files if not path.stem.replace("-", "").isalnum()]
    assert odd + [path.name for path in files if path.name != path.name.lower()] == []


def test_tests_share_nothing_but_helpers() -> None:
    """A test file that others import cannot be moved, nor run alone."""
    taken = {
        f"{path.relative_to(TESTS)}: {node.module}"
        for path in TESTS.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").split(".")[0] == "tests"
        and not (node.module or "").startswith("tests.helpers")
    }
    assert taken == set()


def test_every_file_says_what_it_is_for() -> None:
    silent = [
        path.relative_to(TESTS).as_posix()
        for path in TESTS.rglob("*.py")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []
