"""Several files or none; what was killed is mended, what others changed is not touched."""

import json
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.disk import STRAY, locked
from cchc_cli.errors import RefusedError
from cchc_cli.model.change import SetValue
from cchc_cli.workspace import journal
from cchc_cli.workspace.editing import transaction
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD, ONE, TWO, many, texts
from tests.helpers.examples import DAY
from tests.helpers.killing import story
from tests.helpers.processes import command, environment


def half_written(root: Path) -> None:
    """Leave what a command leaves that is killed between two files."""
    workspace = find_workspace(str(root))
    changes = [SetValue(("tasks", n, "percent"), "50") for n in (0, 1)]
    edits = amend(load(workspace), changes).edits
    patches = [
        journal.patch_of(f"data/{source.path.name}", source.raw, text.encode())
        for source, text in edits
    ]
    journal.begin(root, patches)
    source, text = edits[0]
    source.path.write_text(text, encoding="utf-8")
    (source.path.parent / f".{source.path.name}.x{STRAY}").write_bytes(b"x")


def percents(cchc: Callable, root: Path) -> list[float]:
    rows = json.loads(cchc("tasks", "--data", root, "--format", "json", *DAY).out)
    return [row["percent"] for row in rows]


def test_signs_that_end_a_line_for_yaml_alone_stay_where_they_are(
    workspace: Callable[..., Path],
) -> None:
    old = HEAD + "tasks:\n  - id: T\n    department: KT\n    content: một\u2028hai\u0085ba\n"
    root = workspace(old)
    space = find_workspace(str(root))
    loaded = load(space)
    assert loaded.record.tasks[0].content == "một hai ba"
    amend(loaded, [SetValue(("tasks", 0, "percent"), "5")]).write(space)
    assert (root / "data" / "tasks.yaml").read_bytes().decode() == old + "    percent: 5\n"


def test_a_file_that_changed_meanwhile_is_refused(workspace: Callable[..., Path]) -> None:
    root = workspace(many(3))
    path = root / "data" / "tasks.yaml"
    amendment = amend(load(find_workspace(str(root))), [SetValue(("tasks", 0, "percent"), "5")])
    theirs = many(3) + "# người khác\n"
    path.write_text(theirs, encoding="utf-8")
    with pytest.raises(RefusedError):
        amendment.write(find_workspace(str(root)))
    assert path.read_text(encoding="utf-8") == theirs
    assert [p.name for p in path.parent.iterdir()] == ["tasks.yaml"]


def test_a_failed_second_file_gives_the_first_back(
    workspace: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from cchc_cli.errors import OutsideError
    from cchc_cli.workspace.editing import transaction as write

    more = "version: 1\ntasks:\n  - {id: M, department: KT, content: x}\n"
    root = workspace(many(1), more=more)
    loaded = load(find_workspace(str(root)))
    amendment = amend(
        loaded, [SetValue(("tasks", 0, "percent"), "5"), SetValue(("tasks", 1, "percent"), "5")]
    )
    assert len(amendment.edits) == 2
    whole, calls = write.write_whole, []

    def full(path: Path, data: bytes) -> None:
        calls.append(path)
        if len(calls) == 2:
            raise OSError(28, "full")
        whole(path, data)

    monkeypatch.setattr(write, "write_whole", full)
    with pytest.raises(OutsideError):
        amendment.write(find_workspace(str(root)))
    assert (root / "data" / "tasks.yaml").read_text(encoding="utf-8") == many(1)
    assert (root / "data" / "more.yaml").read_text(encoding="utf-8") == more


@pytest.mark.slow
def test_many_processes_lose_nothing(workspace: Callable[..., Path]) -> None:
    root = workspace(many(2))
    runs = [
        subprocess.Popen(
            command("update", "T-0", "--note", f"lần {n}", "--data", root),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        for n in range(6)
    ]
    codes = []
    for run in runs:
        run.communicate()
        codes.append(run.returncode)
    assert set(codes) <= {0, 5}
    record = load(find_workspace(str(root))).record
    assert len(record.tasks[0].log) == codes.count(0) >= 1


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_a_killed_process_leaves_a_whole_file(workspace: Callable[..., Path]) -> None:
    root = workspace(many(400))
    path = root / "data" / "tasks.yaml"
    before = path.read_bytes()
    dice = random.Random(5)
    argv = command("update", "T-7", "--data", root, "--percent")
    start = time.monotonic()
    subprocess.run([*argv, "1"], env=environment(), check=True, capture_output=True)
    took = time.monotonic() - start
    for n in range(2, 14):
        run = subprocess.Popen(
            [*argv, str(n)], env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(dice.uniform(0.5, 1.1) * took)
        run.send_signal(signal.SIGKILL)
        run.wait()
        now = path.read_bytes().decode()
        percents = [line for line in now.splitlines() if "percent" in line]
        assert len(percents) == 1
        assert now.replace(percents[0] + "\n", "").encode() == before
    final = subprocess.run([*argv, "99"], env=environment(), check=False, capture_output=True)
    assert final.returncode == 0, final.stderr


def test_a_half_written_command_is_read_as_if_it_had_not_been(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE, two=TWO)
    before = texts(root)
    half_written(root)
    there = texts(root)
    assert percents(cchc, root) == [0, 0]
    told = cchc("status", "--data", root, *DAY)
    assert "đọc dữ liệu như trước lệnh ấy" in told.err
    assert texts(root) == there
    mended = cchc("update", "A", "--percent", "7", "--data", root, *DAY)
    assert (mended.code, "Đã lấy lại dữ liệu" in mended.err) == (0, True)
    assert percents(cchc, root) == [7, 0]
    assert set(texts(root)) == set(before)
    assert "ngắt" not in cchc("status", "--data", root, *DAY).err


def test_what_was_edited_after_a_broken_command_is_not_touched(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE, two=TWO)
    half_written(root)
    path = root / "data" / "tasks.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# tay\n", encoding="utf-8")
    with pytest.raises(RefusedError):
        transaction.mend(find_workspace(str(root)))
    assert path.read_text(encoding="utf-8").endswith("# tay\n")
    assert cchc("update", "A", "--percent", "7", "--data", root, *DAY).code == 5


ALL_ENDS = {"kill": {-9}, "stop": {143}, "full": {0, 6}, "full once": {0, 6}}
"""How a command is ended at each of its effects, and its codes; 0 where it was done by then."""
RENAME = ("rename", "KT", "KTE")


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no fork")
@pytest.mark.parametrize("how", ALL_ENDS)
def test_whatever_ends_a_command_leaves_one_state(how: str, workspace: Callable[..., Path]) -> None:
    told = story(workspace(ONE, two=TWO), how, RENAME, ("update", "B", "--percent", "7"))
    *hurt, last = told.ends
    assert (last.code, last.seen) == (0, told.new)
    assert len(hurt) > 15
    assert {end.code for end in hurt} == ALL_ENDS[how]
    for n, end in enumerate(told.ends):
        assert end.seen in (told.old, told.new), n
        assert (end.seen == told.new) >= (end.code == 0), n
        if how in {"stop", "full once"}:
            assert end.strays == [], n
        assert (end.then, end.strays_after) == (0, []), n
        assert end.after == told.after["new" if end.seen == told.new else "old"], n
        assert end.undone == end.seen, n


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no fork")
@pytest.mark.parametrize(
    "argv",
    [
        ("undo",),
        ("add", "task", "Việc mới", "--department", "VHXH"),
        ("new-year", "2026", "--apply"),
    ],
)
def test_whatever_command_is_killed_leaves_one_state(
    argv: tuple[str, ...], examples: Path, cchc: Callable
) -> None:
    assert cchc("rename", "VHXH", "VX").code == 0
    assert cchc("rename", "VX", "VHXH").code == 0
    told = story(examples, "kill", argv, ("update", "NV-010", "--percent", "67"))
    assert told.old != told.new
    for n, end in enumerate(told.ends):
        assert end.seen in (told.old, told.new), n
        assert (end.then, end.strays_after) == (0, []), n
        assert end.after == told.after["new" if end.seen == told.new else "old"], n
        assert end.undone == end.seen, n


def test_a_note_of_a_command_that_was_killed_meanwhile_is_kept(
    workspace: Callable[..., Path],
) -> None:
    """Who waited for the lock finds it free, and the files of the killed one half written."""
    root = workspace(ONE, two=TWO)
    space = find_workspace(str(root))
    amendment = amend(load(space), [SetValue(("tasks", 1, "percent"), "5")])
    half_written(root)
    note, there = (root / ".cchc" / "pending.json").read_bytes(), texts(root)
    for write in (lambda: amendment.write(space), lambda: transaction.undo(space)):
        with pytest.raises(RefusedError, match="vừa bị ngắt"):
            write()
        assert ((root / ".cchc" / "pending.json").read_bytes(), texts(root)) == (note, there)


def test_a_link_stays_when_its_file_is_mended(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE, two=TWO)
    kept = root / "kept"
    kept.mkdir()
    link = root / "data" / "tasks.yaml"
    link.rename(kept / "tasks.yaml")
    link.symlink_to(kept / "tasks.yaml")
    half_written(root)
    assert "50" in link.read_text(encoding="utf-8")
    assert transaction.mend(find_workspace(str(root)))
    assert (link.is_symlink(), link.read_text(encoding="utf-8")) == (True, ONE)
    assert cchc("update", "A", "--percent", "7", "--data", root, *DAY).code == 0
    assert link.is_symlink()


def test_commands_for_one_linked_file_and_for_all_hold_each_other_off(
    workspace: Callable[..., Path],
) -> None:
    root = workspace(ONE, two=TWO)
    kept = root / "kept"
    kept.mkdir()
    link = root / "data" / "tasks.yaml"
    link.rename(kept / "tasks.yaml")
    link.symlink_to(kept / "tasks.yaml")
    for data in (root, link):
        with (
            transaction._locked(find_workspace(str(data))),
            pytest.raises(TimeoutError),
            locked(root / "data", patience=0),
        ):
            pytest.fail("two write one workspace")


def test_a_read_only_file_is_told(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    answer = cchc("update", "NV-010", "--percent", "60")
    assert (answer.code, "quyền ghi" in answer.err) == (6, True)
