"""A temporary folder of one run: it goes with the run, or with the next one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cchc_cli.documents.scratch import scratch
from tests.helpers.processes import environment


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a folder for temporary folders."""
    place = tmp_path / "tmp"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def test_a_folder_goes_whatever_happens(place: Path) -> None:
    def interrupted() -> None:
        with scratch() as held:
            (held.folder / "sub").mkdir()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(place.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_a_killed_run_is_swept_up_by_the_next_and_a_living_one_is_not(place: Path) -> None:
    code = (
        "from cchc_cli.documents.scratch import scratch\n"
        "with scratch() as held:\n (held.folder / 'x').touch(); print(held.folder, flush=True); "
        "input()"
    )
    run = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(TMPDIR=str(place)),
    )
    assert run.stdin is not None
    assert run.stdout is not None
    left = Path(run.stdout.readline().decode().strip())
    with scratch() as living:
        assert left.is_dir()
        run.kill()
        run.communicate()
        assert left.is_dir()
        with scratch() as other:
            assert {*place.iterdir()} == {living.folder, other.folder}
    assert list(place.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights")
def test_what_only_looks_like_ours_stays(place: Path, tmp_path: Path) -> None:
    """Everybody may write beside it: a link with our name leads to somebody's folder."""
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "owner").touch()
    (place / "cchc-tmp-link").symlink_to(precious)
    (place / "cchc-tmp-new").mkdir()  # made, and not held yet
    (place / "cchc-tmp-file").touch()
    with scratch():
        pass
    assert (precious / "owner").exists()
    assert len(list(place.iterdir())) == 3
