"""Files alone are judged without Typer, and told as they are with it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.layout import good
from tests.helpers.loading import HEAVY, loaded_by


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "thong-bao.docx"
    path.write_bytes(good("notice"))
    return path


def test_files_alone_load_neither_typer_nor_data_classes(notice: Path) -> None:
    loaded = loaded_by("lint", str(notice))
    assert not loaded & ((HEAVY - {"lxml"}) | {"typer", "yaml"})
    assert not loaded & {"dataclasses", "difflib", "subprocess"}


def test_options_are_understood_by_typer(notice: Path) -> None:
    assert "typer" in loaded_by("lint", str(notice), "--final")


@pytest.mark.parametrize("name", ["thong-bao.docx", "khong-co.docx", "*.docx", "khong-co-*.docx"])
def test_files_alone_are_told_as_with_options(notice: Path, name: str, cchc: Callable) -> None:
    path = notice.parent / name
    assert cchc("lint", path) == cchc("lint", path, "--fail-on", "error")


def test_lint_without_a_file_is_told_by_typer(cchc: Callable) -> None:
    answer = cchc("lint")
    assert (answer.code, "TỆP.docx" in answer.err) == (2, True)
