"""From files to one record: what stands in several files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge


def test_lists_join_and_organization_stands_once(workspace: Callable[..., Path]) -> None:
    folder = workspace(HEAD, more="version: 1\n" + TASK, twice=HEAD.split("departments")[0])
    assert [
        (Path(d.file).stem, *b) for d, b in zip(judge(folder), brief(judge(folder)), strict=True)
    ] == [("twice", "stands-twice", 2, 1)]


def unreadable(text: str) -> dict[str, bytes]:
    """Return a record as it may be found: cut, of another encoding, emptied, broken, spoiled."""
    typed = text.encode()
    letter = typed.index("ế".encode())
    return {
        "cut in a letter": typed[: letter + 1],
        "UTF-16": text.encode("utf-16"),
        "emptied": b"",
        "zeros": bytes(len(typed)),
        "a program's": b"PK\x03\x04" + typed,
        "another's": b"services: {web: {image: x}}\n",
        "no version": typed.replace(b"version: 1\n", b"", 1),
        "a tab": typed.replace(b"\n    department", b"\n\tdepartment", 1),
        "a space too few": typed.replace(b"- id: ", b"- id:", 1),
        "settings misspelt": typed.replace(b"settings:", b"setting:", 1),
        "a strange setting": typed.replace(b"settings: {", b"settings: {x: 1, ", 1),
    }


RECORD = (
    HEAD + "settings: {statistics: bnv-4625}\nsigners:\n  - {id: CT, title: CHỦ TỊCH, name: A}\n"
    "notices:\n  - {id: TB-01, date: 2025-10, subject: Kết luận}\n"
    + TASK
    + "    evidence: [{title: Kế hoạch, number: 05/KH-UBND, date: 2025-11-01}]\n"
)
REPORT = """version: 1
reports:
  - period: 2025-Q3
    signer: CT
    narrative:
      sections:
        "I.2":
          - Theo [letter:05/KH-UBND] và [letter:TB-01] có [1:1] văn bản.
tasks:
  - {id: T9, department: KT, notice: TB-01, content: Việc}
statistics:
  - {id: "1:1", values: {2025-Q3: 5}}
  - {id: "1:2"}
"""


@pytest.mark.parametrize("name", unreadable(RECORD))
def test_what_cannot_be_read_is_told_first_and_nothing_follows_in_other_files(
    workspace: Callable[..., Path], name: str
) -> None:
    sound = judge(workspace(RECORD, reports=REPORT))
    assert {each.code for each in sound} == {"statistic-missing"}
    found = judge(workspace(unreadable(RECORD)[name], reports=REPORT))
    assert {Path(d.file).name for d in found if d.severity == "error"} == {"tasks.yaml"}, found
    assert Path(found[0].file).name == "tasks.yaml"


def test_an_empty_file_that_may_have_been_saved_is_told_the_way_back(
    workspace: Callable[..., Path],
) -> None:
    folder = workspace("")
    assert judge(folder)[0].hint == "thêm `version: 1` và dữ liệu, hoặc xóa tệp"
    (folder / ".git").mkdir()
    assert "git checkout -- data/tasks.yaml; hoặc thêm `version: 1`" in judge(folder)[0].hint
