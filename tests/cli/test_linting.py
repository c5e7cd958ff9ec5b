"""Files are judged at the price of what judging needs."""

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


@pytest.mark.parametrize("more", [(), ("--final",), ("--fail-on", "error")])
def test_files_load_neither_typer_nor_data_classes(notice: Path, more: tuple[str, ...]) -> None:
    loaded = loaded_by("lint", str(notice), *more)
    assert not loaded & ((HEAVY - {"lxml"}) | {"typer", "yaml"})
    assert not loaded & {"dataclasses", "difflib", "subprocess"}


@pytest.mark.parametrize("name", ["thong-bao.docx", "khong-co.docx", "*.docx", "khong-co-*.docx"])
def test_files_are_told_alike_with_options(notice: Path, name: str, cchc: Callable) -> None:
    path = notice.parent / name
    assert cchc("lint", path) == cchc("lint", path, "--fail-on=error")
