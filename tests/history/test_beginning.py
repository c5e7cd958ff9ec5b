"""Git for a new workspace: begun once, within nothing, and nothing committed."""

from pathlib import Path

import pytest

from cchc_cli.errors import OutsideError
from cchc_cli.history.beginning import begin, is_kept
from tests.helpers.processes import git
from tests.helpers.programs import git_that, needs_a_shell


def test_it_is_begun_once(tmp_path: Path) -> None:
    assert not is_kept(tmp_path / "not yet")
    assert begin(tmp_path)
    assert git(tmp_path, "rev-list", "--all") == ""
    assert not begin(tmp_path)
    inner = tmp_path / "inner"
    inner.mkdir()
    assert not begin(inner)
    assert not (inner / ".git").exists()


@needs_a_shell
def test_a_git_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git_that(monkeypatch, tmp_path / "bin", '*"init --quiet"', "echo no room >&2; exit 1")
    with pytest.raises(OutsideError, match="no room"):
        begin(tmp_path)
    git_that(monkeypatch, tmp_path / "bin", "*rev-parse*", "echo dubious >&2; exit 128")
    with pytest.raises(OutsideError, match="dubious"):
        begin(tmp_path)
