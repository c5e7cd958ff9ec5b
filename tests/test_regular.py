"""Regular files: read with a bound, and nothing else is."""

import errno
import os
from pathlib import Path

import pytest

from cchc_cli.regular import read_regular


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among files")
def test_only_files_are_read_and_no_more_of_them_than_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"123456")
    assert (read_regular(path, 3), read_regular(path, 9)) == (b"123", b"123456")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    for name, number in (("pipe", errno.ENXIO), ("link", errno.ENXIO), (".", errno.EISDIR)):
        with pytest.raises(OSError, match=os.strerror(number)):
            read_regular(tmp_path / name, 9)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among files")
def test_a_pipe_that_takes_a_file_s_place_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    as_file = (tmp_path / "file").stat()
    monkeypatch.setattr(Path, "stat", lambda _: as_file)
    with pytest.raises(OSError, match=os.strerror(errno.ENXIO)):
        read_regular(tmp_path / "pipe", 9)
