"""One data file: what is no data of ours, and what is told of a file that cannot be read."""

from collections.abc import Callable
from pathlib import Path

from cchc_cli.workspace.reading.files import LARGEST_FILE, find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


def test_files_that_are_not_data(workspace: Callable[..., Path], tmp_path: Path) -> None:
    folder = workspace(
        HEAD,
        empty="",
        foreign="services: {web: {image: x}}",
        latin="name: Ủy".encode("utf-16"),
        legacy=b"version: 1\nname: \xff",
        newer="version: 2\nfuture: x",
        older="version: 0\n",
        comment="# chỉ có ghi chú\n",
        zipped=b"PK\x03\x04\xff",
    )
    (folder / "data" / "huge.yaml").write_bytes(b"#" * (LARGEST_FILE + 1))
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("version: 1\n", encoding="utf-8")
    (folder / "data" / "link.yaml").symlink_to(outside)
    codes = {Path(d.file).stem: d.code for d in judge(folder)}
    assert codes == {
        "comment": "empty-file",
        "empty": "empty-file",
        "foreign": "foreign-file",
        "huge": "too-large",
        "latin": "not-utf8",
        "legacy": "not-utf8",
        "link": "outside-link",
        "newer": "unsupported-version",
        "older": "old-version",
        "zipped": "not-utf8",
    }


def test_the_break_at_the_end_of_a_block_is_no_part_of_the_text(
    workspace: Callable[..., Path],
) -> None:
    folder = workspace(HEAD + TASK.replace("content: Việc", "content: |\n      Việc\n      hai"))
    assert load(find_workspace(str(folder))).record.tasks[0].content == "Việc\nhai"


def test_a_file_that_cannot_be_read_is_the_only_thing_told(
    workspace: Callable[..., Path],
) -> None:
    head, units = HEAD.split("departments:")
    task = TASK + "    notice: TB-1\n    criteria: ['1.1']\n"
    notices = "notices:\n  - {id: TB-1, date: 2025-10, subject: Việc}\n"
    folder = workspace(head + task, units=f"version:1\n{notices}departments:{units}")
    (found,) = judge(folder)
    assert (Path(found.file).stem, found.code, found.line) == ("units", "broken-yaml", 1)
