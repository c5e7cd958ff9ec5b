"""What writing commands changed: both ways, and the last fifty."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.errors import OutsideError
from cchc_cli.model.change import SetValue
from cchc_cli.workspace import journal
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.journal import patch_of
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import ONE, texts
from tests.helpers.examples import DAY


@given(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=20))
def test_a_patch_goes_both_ways(one: bytes, two: bytes, shared: bytes) -> None:
    old, new = shared + one + shared, shared + two + shared
    patch = journal.patch_of("x", old, new)
    assert patch.is_old(old)
    assert patch.is_new(new)
    assert patch.taken_back(new) == old
    assert patch.reverse.taken_back(old) == new


def test_only_the_last_commands_are_kept(workspace: Callable[..., Path]) -> None:
    root = workspace(ONE)
    for percent in range(1, 55):
        space = find_workspace(str(root))
        amend(load(space), [SetValue(("tasks", 0, "percent"), str(percent))]).write(space)
    kept = sorted(p.name for p in (root / ".cchc" / "journal").iterdir())
    assert (len(kept), kept[-1]) == (50, "000054.json")


DAMAGED = (
    b"",
    b'{"version": 1, "fi',
    b"[]",
    b'{"files": [{"name": "data/tasks.yaml"}]}',
    b"[" * 9999,
    b'{"files": [{"name": "data/tasks.yaml", "start": 1e999, "old": "", "new": "", "old_sha256": "", "new_sha256": ""}]}',
    b'{"files": [{"name": "data/tasks\\u0000.yaml", "start": 0, "old": "", "new": "", "old_sha256": "", "new_sha256": ""}]}',
    b'{"files": [{"name": "data/tasks\\ud800.yaml", "start": 0, "old": "", "new": "", "old_sha256": "", "new_sha256": ""}]}',
)


@pytest.mark.parametrize("note", DAMAGED)
def test_a_note_that_cannot_be_read_stops_every_command(
    note: bytes, workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE)
    (root / ".cchc").mkdir()
    (root / ".cchc" / "pending.json").write_bytes(note)
    for argv in (("status",), ("update", "A", "--percent", "5"), ("undo",)):
        answer = cchc(*argv, "--data", root, *DAY)
        assert (answer.code, answer.out, "pending.json" in answer.err) == (6, "", True)
    assert (root / ".cchc" / "pending.json").read_bytes() == note
    assert texts(root) == {"tasks.yaml": ONE}


@pytest.mark.parametrize("kept", DAMAGED)
def test_a_kept_command_that_cannot_be_read_is_not_taken_back(
    kept: bytes, workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE)
    argv = ("--data", root, *DAY)
    assert cchc("update", "A", "--percent", "5", *argv).code == 0
    before = texts(root)
    entry = root / ".cchc" / "journal" / "000001.json"
    entry.write_bytes(kept)
    answer = cchc("undo", *argv)
    assert (answer.code, answer.out, "000001.json" in answer.err) == (6, "", True)
    assert (texts(root), entry.read_bytes()) == (before, kept)
    assert cchc("update", "A", "--percent", "6", *argv).code == 0
    assert cchc("undo", *argv).code == 0
    assert texts(root) == before


@pytest.mark.parametrize(
    "name", ["../out.yaml", "{root}/out.yaml", "data/out.txt", "data/../../x.yaml"]
)
def test_a_journal_from_elsewhere_writes_into_the_data_alone(
    name: str, workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE)
    name = name.format(root=root.parent)
    place = (root / name).resolve()
    taken = journal.patch_of(name, b"evil", b"evil").reverse
    journal.begin(root, [replace(taken, old_sha256=taken.new_sha256, new_sha256="")])
    answer = cchc("update", "A", "--percent", "5", "--data", root, *DAY)
    assert (answer.code, "pending.json" in answer.err) == (6, True)
    assert not place.exists()
    (root / ".cchc" / "journal").mkdir()
    (root / ".cchc" / "pending.json").rename(root / ".cchc" / "journal" / "000001.json")
    assert cchc("undo", "--data", root, *DAY).code == 6
    assert not place.exists()


def test_a_journal_from_elsewhere_does_not_write_through_a_link(
    workspace: Callable[..., Path], cchc: Callable, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = workspace(ONE)
    outside = tmp_path_factory.mktemp("outside") / "theirs"
    outside.write_bytes(b"theirs")
    (root / "data" / "link.yaml").symlink_to(outside)
    journal.begin(root, [journal.patch_of("data/link.yaml", b"evil", b"theirs")])
    answer = cchc("update", "A", "--percent", "5", "--data", root, *DAY)
    assert (answer.code, "trỏ ra ngoài" in answer.err) == (5, True)
    assert outside.read_bytes() == b"theirs"


def test_an_undo_that_was_killed_at_its_last_step_is_done(
    workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace(ONE)
    argv = ("--data", root, *DAY)
    for percent in ("5", "6"):
        assert cchc("update", "A", "--percent", percent, *argv).code == 0
    with monkeypatch.context() as patch:
        patch.setattr(journal, "_drop", lambda _entry: None)
        assert cchc("undo", *argv).code == 0
    assert "percent: 5" in texts(root)["tasks.yaml"]
    assert cchc("undo", *argv).code == 0
    assert texts(root)["tasks.yaml"] == ONE
    assert cchc("undo", *argv).out == "Không có lệnh ghi nào để lấy lại.\n"


@pytest.mark.parametrize("name", [".cchc", ".cchc/journal", ".cchc/pending.json"])
def test_a_journal_that_is_a_link_is_refused(
    name: str,
    workspace: Callable[..., Path],
    cchc: Callable,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    root = workspace(ONE)
    outside = tmp_path_factory.mktemp("outside")
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).symlink_to(outside)
    answer = cchc("update", "A", "--percent", "5", "--data", root, *DAY)
    assert (answer.code, "liên kết" in answer.err) == (5, True)
    assert (list(outside.iterdir()), texts(root)) == ([], {"tasks.yaml": ONE})


@pytest.mark.parametrize("name", ["away/x.yaml", "inner/x.yaml", "data/hook.yaml"])
def test_a_journal_from_elsewhere_writes_data_files_alone(
    name: str,
    workspace: Callable[..., Path],
    cchc: Callable,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    root = workspace(ONE)
    outside = tmp_path_factory.mktemp("outside")
    (root / "away").symlink_to(outside)
    (root / "inner").mkdir()
    (root / "hook").write_bytes(b"new")
    (root / "data" / "hook.yaml").symlink_to(root / "hook")
    (outside / "x.yaml").write_bytes(b"new")
    (root / "inner" / "x.yaml").write_bytes(b"new")
    journal.begin(root, [journal.patch_of(name, b"evil", b"new")])
    assert cchc("update", "A", "--percent", "5", "--data", root, *DAY).code == 5
    for path in (root / "hook", outside / "x.yaml", root / "inner" / "x.yaml"):
        assert path.read_bytes() == b"new"


def test_older_bytes_that_were_not_noted_are_not_believed() -> None:
    patch = patch_of("data/tasks.yaml", b"a: 1\n", b"a: 2\n")
    assert patch.taken_back(b"a: 2\n") == b"a: 1\n"
    with pytest.raises(OutsideError, match=r"data/tasks\.yaml"):
        replace(patch, old=b"9").taken_back(b"a: 2\n")
