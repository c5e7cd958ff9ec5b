"""Revisions: which names mean one, on which day it is judged, what is missing or damaged in it."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.workspace.reading import files as reading
from tests.helpers.examples import DAY
from tests.helpers.processes import git
from tests.helpers.repositories import commit_of, linked, object_file

BLOB, TREE, COMMIT = "HEAD:data/tasks.yaml", "HEAD:data", "HEAD"


@pytest.mark.parametrize(
    "name",
    [
        *("^HEAD", "-x", "--output=x", "--upload-pack=x", "-O", "--", "-", "^"),
        *("HEAD..HEAD", "HEAD...HEAD", "..", "HEAD^@", "HEAD^!", "HEAD^-", "HEAD~9", "HEAD^2"),
        *(":/không có", ":/", "HEAD@{9}", "@{-1}", "@{u}", "HEAD:data", BLOB, ":data/tasks.yaml"),
        *("", " ", "HEAD ", "a b", "x" * 130_000, "\x1b[31m", "HEAD\nHEAD", "a\0b", "0" * 40),
        *("HEAD^{tree}", "HEAD^{/không có}", "main:", "*", "refs/", "HEAD.lock"),
    ],
)
def test_what_names_no_commit_is_wrong_use(tracked: Path, cchc: Callable, name: str) -> None:
    before = sorted(tracked.iterdir())
    answer = cchc("diff", "--", name)
    if name == "0" * 40:  # A whole id is a name, and what it names is missing.
        assert (answer.code, "git fsck" in answer.err) == (6, True)
        return
    assert (answer.code, "git không có bản" in answer.err) == (2, True), answer.err
    assert "\x1b" not in answer.err
    assert len(answer.err) < 500
    assert sorted(tracked.iterdir()) == before


@pytest.mark.parametrize(
    "name",
    [
        *("HEAD", "@", "HEAD~0", "HEAD^0", ":/tháng 10", "HEAD^{/tháng}", "HEAD@{0}"),
        *("thang-10", "thang-10^{}", "refs/tags/thang-10", "nhánh-của-xã", "nhánh\u00a0lạ"),
    ],
)
def test_what_names_one_commit_is_read(tracked: Path, cchc: Callable, name: str) -> None:
    git(tracked, "tag", "-a", "-m", "x", "thang-10")
    git(tracked, "branch", "nhánh-của-xã")
    git(tracked, "branch", "nhánh\u00a0lạ")
    answer = cchc("diff", name, "--as-of", "2025-10-31")
    assert (answer.code, "Không có gì thay đổi." in answer.out) == (0, True), answer.err


def test_before_the_first_save_there_is_nothing_to_compare_with(
    examples: Path, cchc: Callable
) -> None:
    git(examples, "init", "-q")
    answer = cchc("diff")
    assert answer.code == 2
    assert answer.err == 'git chưa lưu bản nào.\nLưu bản đầu tiên: cchc save "Bắt đầu"\n'


def test_a_short_id_of_several_is_told(tracked: Path, cchc: Callable) -> None:
    """Four letters are the fewest that git takes: among a thousand ids some share them."""
    numbers: dict[str, list[bytes]] = {}
    for number in range(2000):
        content = b"%d" % number
        name = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
        numbers.setdefault(name[:4], []).append(content)
    short, both = next((short, both) for short, both in numbers.items() if len(both) > 1)
    for content in both:
        (tracked / "x").write_bytes(content)
        git(tracked, "hash-object", "-w", "x")
    answer = cchc("diff", short)
    assert (answer.code, "Nhiều bản" in answer.err) == (2, True), answer.err


DAYS = {
    "1761880000 +0700": "2025-10-31",
    "1761865200 +0700": "2025-10-31",
    "1761865199 -1200": "2025-10-30",
    "1761865200 +1400": "2025-10-31",
    "0 +0000": "1970-01-01",
    "-1 +0000": "1969-12-31",
    "-1 +0700": "1970-01-01",
    "-2208988800 +0000": "1900-01-01",
    "7258118399 +0000": "2199-12-31",
}


@pytest.mark.parametrize("written", DAYS)
def test_a_revision_has_the_day_where_it_was_made(
    tracked: Path, cchc: Callable, written: str
) -> None:
    made = commit_of(tracked, f"Ủy ban > x <a@b> {written}")
    answer = cchc("diff", "HEAD", made, "--format", "json")
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out)["after"]["as_of"] == DAYS[written]


@pytest.mark.parametrize(
    "written",
    [
        *("-2208988801 +0000", "7258118400 +0000", "253402300800 +0000", "-99999999999999 +0000"),
        *("9" * 20 + " +0000", "9" * 30 + " +0000", "rác", "", "1761880000", "1761880000 Z"),
        *("1e9 +0000", "٣ +0000", "1761880000 +0700 x"),
    ],
)
def test_a_day_that_cannot_be_is_told(tracked: Path, cchc: Callable, written: str) -> None:
    made = commit_of(tracked, f"x <x> {written}")
    answer = cchc("diff", made, *DAY)
    assert (answer.code, "ngày" in answer.err, made in answer.err) == (6, True, True)


def test_a_line_of_the_message_is_no_committer(tracked: Path, cchc: Callable) -> None:
    made = commit_of(tracked, "rác", "", "committer x <x> 0 +0000")
    assert cchc("diff", made, *DAY).code == 6


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("i18n.logOutputEncoding", name) for name in ("UTF-16", "không có")),
        *(("i18n.commitEncoding", name) for name in ("UTF-16", "latin-1")),
        *(("log.date", name) for name in ("format:rác", "relative")),
        *(("core.quotePath", "false"), ("format.pretty", "x"), ("color.ui", "always")),
        *(("core.abbrev", "4"), ("log.showSignature", "true"), ("core.autocrlf", "true")),
    ],
)
def test_settings_change_no_answer(tracked: Path, cchc: Callable, key: str, value: str) -> None:
    signed = commit_of(tracked, "x <x> 1761880000 +0700", "encoding UTF-16", "gpgsig x\n y")
    right = cchc("diff", signed, *DAY)
    git(tracked, "config", key, value)
    assert cchc("diff", signed, *DAY) == right
    assert right.code == 0


def test_attributes_hide_nothing(tracked: Path, cchc: Callable) -> None:
    """Somebody's branch may bring attributes that keep git from showing its data."""
    git(tracked, "checkout", "-qb", "pr")
    hiding = "*.yaml -diff binary -text working-tree-encoding=UTF-16 eol=crlf ident export-ignore\n"
    (tracked / ".gitattributes").write_text("data/*.yaml -diff\n", encoding="utf-8")
    path = tracked / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("tasks:\n", "tasks:\n  - {id: NV-099, department: KT, content: lạ}\n", 1),
        encoding="utf-8",
    )
    git(tracked, "add", "-A")
    git(tracked, "commit", "-qm", "pr")
    assert "NV-099" not in git(tracked, "diff", "HEAD~1")
    (tracked / ".gitattributes").write_text(hiding, encoding="utf-8")
    for names in (("HEAD~1",), ("HEAD~1", "pr")):
        answer = json.loads(cchc("diff", *names, *DAY, "--format", "json").out)
        assert [task["id"] for task in answer["new"]] == ["NV-099"]


def missing(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def garbled(path: Path) -> None:
    path.write_bytes(b"r\xc3\xa1c")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-12])


@pytest.mark.parametrize("damage", [missing, emptied, garbled, cut])
@pytest.mark.parametrize("name", [BLOB, TREE, "HEAD^{tree}", COMMIT])
def test_a_damaged_object_is_told(
    tracked: Path, cchc: Callable, damage: Callable[[Path], None], name: str
) -> None:
    damage(object_file(tracked, name))
    answer = cchc("diff", *DAY)
    assert (answer.code, "git fsck" in answer.err) == (6, True), answer.err
    assert answer.err.startswith("git không đọc được bản `HEAD` ")


@pytest.mark.parametrize("damage", [emptied, garbled])
def test_a_damaged_object_on_the_way_to_a_revision_is_told(
    tracked: Path, cchc: Callable, damage: Callable[[Path], None]
) -> None:
    git(tracked, "commit", "-q", "--allow-empty", "-m", "x")
    damage(object_file(tracked, "HEAD"))
    answer = cchc("diff", "HEAD~1", *DAY)
    assert (answer.code, "git fsck" in answer.err) == (6, True), answer.err


@pytest.mark.parametrize("at", [0.3, 0.6, 0.9])
def test_a_damaged_pack_is_told_or_does_not_matter(
    tracked: Path, cchc: Callable, at: float
) -> None:
    right = cchc("diff", *DAY)
    git(tracked, "repack", "-adq")
    (pack,) = (tracked / ".git" / "objects" / "pack").glob("*.pack")
    pack.chmod(0o644)
    content = bytearray(pack.read_bytes())
    start = int(len(content) * at)
    content[start : start + 200] = b"\xff" * 200
    pack.write_bytes(content)
    answer = cchc("diff", *DAY)
    assert answer == right or (answer.code, "git fsck" in answer.err) == (6, True), answer.err


def test_a_file_larger_than_any_record_is_not_read(
    tracked: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cchc_cli.history import revisions

    size = (tracked / "data" / "tasks.yaml").stat().st_size
    for module in (revisions, reading):
        monkeypatch.setattr(module, "LARGEST_FILE", size - 1)
    (tracked / "data" / "tasks.yaml").write_text("version: 1\n", encoding="utf-8")
    answer = cchc("diff", *DAY)
    assert (answer.code, "HEAD:data/tasks.yaml" in answer.err) == (3, True), answer.err
    assert "too-large" in answer.err


def test_what_a_partial_clone_lacks_is_fetched_by_git_alone(
    tracked: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tracked / "data" / "tasks.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# mới\n", encoding="utf-8")
    git(tracked, "commit", "-qam", "x")
    git(tracked, "config", "uploadpack.allowFilter", "true")
    git(tracked, "config", "uploadpack.allowAnySHA1InWant", "true")
    clone = tracked.parent / "clone"
    git(tracked, "clone", "-q", "--filter=blob:none", tracked.as_uri(), str(clone))
    monkeypatch.chdir(clone)
    answer = cchc("diff", "HEAD~1", *DAY)
    told = "git ls-tree -l BẢN data/"
    assert (answer.code, told in answer.err) == (6, True), answer.err
    assert cchc("diff", "HEAD", *DAY).code == 0
    git(clone, "ls-tree", "-l", "HEAD~1", "data/")
    assert cchc("diff", "HEAD~1", *DAY).code == 0


def test_a_file_named_alone_is_compared_alone(tracked: Path, cchc: Callable) -> None:
    answer = cchc("diff", "--as-of", "2025-10-31", "--data", str(tracked / "data" / "tasks.yaml"))
    assert answer.code == 0
    assert answer.out.endswith("Không có gì thay đổi.\n")


def test_a_link_is_followed_in_its_revision(tracked: Path, cchc: Callable) -> None:
    path = linked(tracked)
    for names in (("HEAD~1",), ()):
        answer = cchc("diff", *names, "--as-of", "2025-10-31")
        assert answer.out.endswith("Không có gì thay đổi.\n")
    (tracked / "real" / path.name).unlink()
    path.unlink()
    path.symlink_to("/etc/passwd")
    git(tracked, "add", "-A")
    git(tracked, "commit", "-qm", "out")
    assert cchc("diff", "HEAD~1", "HEAD", *DAY).code == 6
