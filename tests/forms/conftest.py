"""A workspace with a little of everything that a form may hold."""

from pathlib import Path

import pytest

from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import RECORD, loaded_from


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Write the workspace."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "tasks.yaml").write_text(RECORD, encoding="utf-8", newline="\n")
    return tmp_path


@pytest.fixture
def loaded(root: Path) -> Loaded:
    """Load it."""
    return loaded_from(root)
