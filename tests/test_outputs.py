"""Which files a command may write as its output, of any kind of output."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli import outputs
from cchc_cli.errors import CchcError, OutsideError, RefusedError, UsageError
from cchc_cli.outputs import Guard, OutputKind, identity, judged, judged_folder, write

OURS = b"<!-- ours -->"
PICTURE = OutputKind(".svg", lambda data: data.startswith(OURS))
posix = pytest.mark.skipif(os.name == "nt", reason="no FIFOs, and links need rights")


@pytest.fixture
def root(workspace: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a workspace beside which other folders are."""
    root = workspace()
    inner = root / "w"
    inner.mkdir()
    (root / "data").rename(inner / "data")
    monkeypatch.chdir(inner)
    return inner


def save(name: str | Path, root: Path | None, force: bool | None = True) -> bool:
    return write(Path(name), OURS + b"new", PICTURE, Guard(root), force=force)


def test_only_what_is_ours_is_replaced_without_force(root: Path) -> None:
    assert save("x.svg", root, force=False)
    assert not save("x.svg", root, force=False)  # the same bytes
    Path("x.svg").write_bytes(OURS + b"old")
    assert save("x.svg", root, force=False)
    Path("x.svg").write_bytes(b"a drawing")
    for force in (False, None):
        with pytest.raises(RefusedError) as refused:
            save("x.svg", root, force=force)
        assert ("--force" in str(refused.value)) == (force is False)
    assert Path("x.svg").read_bytes() == b"a drawing"
    assert save("x.svg", root, force=True)
    assert Path("x.svg").read_bytes() == OURS + b"new"


def test_what_is_larger_than_ours_can_be_is_not_read(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("x.svg").write_bytes(OURS + b"long")
    monkeypatch.setattr(outputs, "_LARGEST", 4)
    with pytest.raises(RefusedError):
        save("x.svg", root, force=False)


@pytest.mark.parametrize(
    "name",
    [
        "data/tasks.yaml",
        "data/new.yaml",
        "data/x.svg",
        "Data/sub/x.svg",
        "evidence/x.svg",
        "templates/x.svg",
        ".git/x.svg",
        "ho-so/.git/hooks/x.svg",
        ".cchc/x.svg",
        "ho-so/../data/x.svg",
        outputs.__file__.replace("outputs.py", "templates/x.svg"),
        "x.txt",
        "x.svg.docx",
        "x",
        ".svg",
        ".",
        "..",
        "/",
        "data",
        "thu-muc.svg",
        "tep.svg/x.svg",
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_where_no_output_may_stand(root: Path, name: str, known: bool) -> None:
    """Refused forced or not, new or not; and where the command has no workspace of its own."""
    Path("ho-so").mkdir()
    Path("thu-muc.svg").mkdir()
    Path("tep.svg").write_bytes(OURS)
    before = {path: path.is_file() and path.read_bytes() for path in root.rglob("*")}
    for force in (True, False, None):
        with pytest.raises(UsageError):
            save(name, root if known else None, force=force)
    assert {path: path.is_file() and path.read_bytes() for path in root.rglob("*")} == before


def test_another_workspace_is_kept_too(root: Path) -> None:
    other = root.parent / "other"
    (other / "data").mkdir(parents=True)
    (other / "data" / "tasks.yaml").write_bytes(b"version: 1\n")
    with pytest.raises(UsageError):
        save(other / "templates" / "x.svg", root)
    assert save(other / "x.svg", root)


def test_a_suffix_in_capitals_is_the_same(root: Path) -> None:
    assert save("ho-so/X.SVG", root)


@posix
def test_what_is_no_file_stays_and_is_never_opened(root: Path) -> None:
    os.mkfifo("x.svg")  # to open it would wait for ever
    for force in (True, False, None):
        with pytest.raises(UsageError, match="không phải tệp thường"):
            save("x.svg", root, force=force)
    assert Path("x.svg").is_fifo()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root makes devices")
def test_a_device_stays(root: Path) -> None:
    try:
        os.mknod("x.svg", stat.S_IFCHR | 0o600, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("no devices may be made here")
    Path("link.svg").symlink_to("x.svg")
    for name in ("x.svg", "link.svg"):
        with pytest.raises(UsageError, match="không phải tệp thường"):
            save(name, root)
    assert Path("x.svg").is_char_device()


def test_evidence_stays_by_any_name(root: Path) -> None:
    Path("bc.svg").write_bytes(OURS)
    Path("same.svg").hardlink_to("bc.svg")
    guard = Guard(root, frozenset(filter(None, [identity(root / "bc.svg")])))
    for name in ("bc.svg", "same.svg", "ho-so/../bc.svg"):
        with pytest.raises(UsageError, match="minh chứng"):
            write(Path(name), OURS + b"new", PICTURE, guard, force=True)
    assert Path("bc.svg").read_bytes() == OURS
    assert identity(root / "nothing") is None


@posix
def test_a_link_inside_stays_and_its_file_is_written(root: Path) -> None:
    Path("ho-so").mkdir()
    Path("ho-so/that.svg").write_bytes(b"a drawing")
    for link, target in (("x.svg", "ho-so/that.svg"), ("new.svg", "ho-so/new.svg")):
        Path(link).symlink_to(target)
    with pytest.raises(RefusedError):
        save("x.svg", root, force=False)
    for link, target in (("x.svg", "ho-so/that.svg"), ("new.svg", "ho-so/new.svg")):
        assert save(link, root)
        assert (Path(link).is_symlink(), Path(target).read_bytes()) == (True, OURS + b"new")
    Path("d.svg").symlink_to("data/x.svg")
    Path("t.svg").symlink_to("ho-so/that.txt")
    for link in ("d.svg", "t.svg"):
        with pytest.raises(UsageError):
            save(link, root)


@posix
@pytest.mark.parametrize("known", [True, False])
def test_nothing_outside_is_written_through_a_link(root: Path, known: bool) -> None:
    away = root.parent / "away"
    away.mkdir()
    (away / "ours.svg").write_bytes(OURS)
    Path("file.svg").symlink_to(away / "ours.svg")
    Path("dangling.svg").symlink_to(away / "none.svg")
    Path("twice.svg").symlink_to("file.svg")
    Path("out").symlink_to(away)
    Path("loop.svg").symlink_to("loop.svg")
    names = ("file.svg", "dangling.svg", "twice.svg", "out/x.svg", "out/ours.svg", "loop.svg")
    for name in (*names, root / "out" / "x.svg"):
        for force in (True, False, None):
            with pytest.raises(UsageError, match="liên kết"):
                save(name, root if known else None, force=force)
    assert {path.name: path.read_bytes() for path in away.iterdir()} == {"ours.svg": OURS}


@posix
def test_what_is_typed_outside_is_the_user_s_choice(root: Path) -> None:
    """A folder may stand behind a link there, as /tmp does on macOS; a file may not."""
    (root.parent / "real").mkdir()
    behind = root.parent / "behind"
    behind.symlink_to("real")
    assert save(behind / "x.svg", root)
    assert save(behind / "y.svg", None)
    (behind / "l.svg").symlink_to("x.svg")
    with pytest.raises(UsageError, match="liên kết"):
        save(behind / "l.svg", root)


def test_names_that_the_disk_does_not_take(root: Path) -> None:
    for name in ("x" * 300 + ".svg", "y" * 300 + "/x.svg"):
        with pytest.raises(OutsideError, match="tên dài quá"):
            save(name, root)


def test_evidence_that_is_still_to_come_keeps_its_place(root: Path) -> None:
    guard = outputs.guard_against(root, [root / "ho-so" / "Báo cáo.svg"])
    for name in ("ho-so/Báo cáo.svg", "ho-so/../ho-so/BÁO CÁO.SVG"):
        with pytest.raises(UsageError, match="minh chứng"):
            write(Path(name), OURS, PICTURE, guard, force=True)
    assert write(Path("ho-so/Báo cáo 2.svg"), OURS, PICTURE, guard, force=True)


@pytest.mark.parametrize(
    "name", ["CON.svg", "nul.svg", "ho-so/Com1.svg", "LPT9 .x.svg", "com².svg", "CONIN$.svg"]
)
def test_no_device_of_windows_is_a_file(root: Path, name: str) -> None:
    for force in (True, None):
        with pytest.raises(UsageError, match="thiết bị của Windows"):
            save(name, root, force=force)
    with pytest.raises(UsageError, match="thiết bị của Windows"):
        judged_folder(Path(name).with_suffix(""), Guard(root), force=False)
    assert save("concord.svg", root)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("x.svg.", "-o x.svg"), ("x.svg . ", "-o x.svg"), ("ho-so/x.txt", "-o ho-so/x.svg")),
        *(("x", "-o x.svg"), ("-", "-o TÊN.svg"), ("--", "-o TÊN.svg"), ("...", "-o TÊN.svg")),
        *((".svg", "-o TÊN.svg"), (".svg.", "-o TÊN.svg"), ("", "-o TÊN.svg")),
        ("ho-so", "-o ho-so/TÊN.svg"),
    ],
)
def test_a_name_that_will_not_do_is_answered_with_one_that_will(
    root: Path, typed: str, meant: str
) -> None:
    Path("ho-so").mkdir()
    with pytest.raises(UsageError) as refused:
        save(typed, root)
    assert str(refused.value).endswith(meant)


@posix
def test_a_link_to_another_kind_of_file_is_called_so(root: Path) -> None:
    Path("x.svg").symlink_to("y.txt")
    with pytest.raises(UsageError, match=r"x\.svg là liên kết tới .*y\.txt, không mang đuôi"):
        save("x.svg", root)


def test_force_is_spoken_of_where_there_is_such_an_option(root: Path) -> None:
    guard = outputs.guard_against(root, [root / "bc.svg"])
    for name in ("bc.svg", "data/x.svg"):
        for force in (True, False, None):
            with pytest.raises(UsageError) as refused:
                write(Path(name), OURS, PICTURE, guard, force=force)
            assert ("--force" in str(refused.value)) == (force is not None)


@posix
def test_a_folder_behind_a_link_is_named_as_it_is(root: Path) -> None:
    Path("out").symlink_to(root.parent)
    with pytest.raises(UsageError) as refused:
        judged_folder(Path("out"), Guard(root), force=False)
    assert f"tới {root.parent}, nên" in str(refused.value)


@posix
def test_folders_of_outputs(root: Path) -> None:
    guard = Guard(root)
    judged_folder(Path("ho-so"), guard, force=False)
    with pytest.raises(UsageError, match="Chưa có thư mục ho-so, nên"):
        judged_folder(Path("ho-so/moi"), guard, force=False)
    judged_folder(Path(), guard, force=False)
    Path("tep").write_bytes(b"")
    Path("out").symlink_to(root.parent)
    for name in ("data", "data/moi", "evidence", ".git", "tep", "tep/moi", "out", "out/moi"):
        with pytest.raises(UsageError):
            judged_folder(Path(name), guard, force=False)


@posix
def test_a_record_behind_a_link_is_kept(root: Path) -> None:
    (root / "data").rename(root.parent / "shared")
    (root / "data").symlink_to(root.parent / "shared")
    with pytest.raises(UsageError):
        judged(root.parent / "shared" / "x.svg", ".svg", Guard(root), force=None)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may look everywhere")
def test_a_folder_that_may_not_be_looked_into(root: Path) -> None:
    Path("khoa").mkdir(mode=0)
    with pytest.raises(CchcError):
        save("khoa/x.svg", root)
