"""Records added and taken out: the lines of the change and no others, and nothing else is read again."""

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import AddItem, AddRecord, RemoveItem, SetValue
from cchc_cli.workspace.editing.amend import Amendment, amend
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import many
from tests.helpers.processes import python


def test_it_stays_cheap_in_a_long_file(workspace: Callable[..., Path]) -> None:
    """The whole text is read once, whatever is edited; the edit reads neighbours only."""
    code = """
import sys
from cchc_cli.workspace.reading import plain_values
from cchc_cli.workspace.editing import draft
sizes = []
real = plain_values.build
def counted(text, starts=None):
    sizes.append(len(text))
    return real(text, starts)
draft.build = counted
from cchc_cli.cli.app import run
run(["update", sys.argv[2], "--percent", "5", "--data", sys.argv[1], "--dry-run"])
print(max(sizes), file=sys.stderr)
"""
    root = workspace(many(500))
    for name in ("T-0", "T-250", "T-499"):
        done = python(code, str(root), name)
        assert int(done.stderr) < 1000, done.stderr


HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments:
  - {id: VHXH, name: Phòng Văn hóa - Xã hội}
  - {id: KT, name: Phòng Kinh tế}
"""

BLOCK = """\
tasks:
  - id: T1
    department: KT
    content: >-
      Một việc
      dài
    partners: [VHXH]

  - id: T2
    department: KT
    content: Hai
    log:
      - date: 2025-11-01
        note: Đã làm
"""

STYLES = {
    "block": HEAD + BLOCK,
    "dashes at the margin": HEAD.replace("\n  - ", "\n- ") + BLOCK.replace("\n  ", "\n"),
    "flow in lines": HEAD + "tasks:\n"
    "  - {id: T1, department: KT, content: Một việc dài, partners: [VHXH]}\n"
    "  - {id: T2, department: KT, content: Hai, log: [{date: 2025-11-01, note: Đã làm}]}\n",
    "flow in one": HEAD + "tasks: [{id: T1, department: KT, content: Một việc dài, "
    "partners: [VHXH]}, {id: T2, department: KT, content: Hai, "
    "log: [{date: 2025-11-01, note: Đã làm}]}]\n",
    "comments between": HEAD
    + BLOCK.replace("  - id: T2", "  # việc thứ hai\n  - id: T2").replace(
        "    content: Hai", "    # ai làm\n    content: Hai  # gấp"
    )
    + "# hết\nsigners: []\n",
    "CRLF": (HEAD + BLOCK).replace("\n", "\r\n"),
    "no line break at the end": (HEAD + BLOCK).rstrip("\n"),
    "a list between": HEAD + BLOCK + "signers:\n  - {id: CT, title: CHỦ TỊCH}\n",
}

NEW = {"id": "T3", "department": "VHXH", "content": "Ba: mới", "partners": ["KT"]}


@pytest.fixture(params=STYLES)
def root(request: pytest.FixtureRequest, workspace: Callable[..., Path]) -> Path:
    return workspace(STYLES[request.param].encode())


def amended(root: Path, *changes: object) -> Amendment:
    return amend(load(find_workspace(str(root))), changes)  # type: ignore[arg-type]


def lines(old: str, new: str) -> tuple[list[str], list[str]]:
    """Return the lines that went, and those that came."""
    rows = list(difflib.ndiff(old.splitlines(), new.splitlines()))
    return [r[2:] for r in rows if r[:2] == "- "], [r[2:] for r in rows if r[:2] == "+ "]


def test_a_new_record_adds_lines_alone(root: Path) -> None:
    made = amended(root, AddRecord("tasks", NEW))
    ((source, text),) = made.edits
    gone, come = lines(source.text, text)
    if "tasks: [" in source.text:
        assert len(gone) == len(come) == 1
    else:
        assert gone == []
        assert come[0].strip().startswith(("- id: T3", "- {id: T3"))
    made.write(find_workspace(str(root)))
    again = load(find_workspace(str(root))).record
    assert again == made.record
    assert [task.id for task in again.tasks] == ["T1", "T2", "T3"]
    assert again.tasks[2].partners == ("KT",)


@pytest.mark.parametrize("place", [0, 1])
def test_a_record_taken_out_takes_its_lines_alone(root: Path, place: int) -> None:
    made = amended(root, RemoveItem(("tasks", place)))
    ((source, text),) = made.edits
    gone, come = lines(source.text, text)
    if "tasks: [" not in source.text:
        assert come == []
        assert not any(f"T{2 - place}" in line for line in gone)
    assert [line for line in source.text.splitlines() if line.startswith("  # ")] == [
        line for line in text.splitlines() if line.startswith("  # ")
    ]
    made.write(find_workspace(str(root)))
    again = load(find_workspace(str(root))).record
    assert again == made.record
    assert [task.id for task in again.tasks] == [f"T{2 - place}"]


def test_what_was_added_and_taken_out_leaves_the_bytes_of_before(root: Path) -> None:
    path = root / "data" / "tasks.yaml"
    before = path.read_bytes()
    amended(root, AddRecord("tasks", NEW)).write(find_workspace(str(root)))
    amended(root, RemoveItem(("tasks", 2))).write(find_workspace(str(root)))
    assert path.read_bytes().rstrip(b"\r\n") == before.rstrip(b"\r\n")


def test_all_records_can_go_and_others_come(root: Path) -> None:
    space = find_workspace(str(root))
    amended(root, RemoveItem(("tasks", 1)), RemoveItem(("tasks", 0))).write(space)
    assert load(space).record.tasks == ()
    amended(root, AddRecord("tasks", NEW)).write(space)
    assert [task.id for task in load(space).record.tasks] == ["T3"]


def test_a_list_that_was_not_there_begins(root: Path) -> None:
    made = amended(root, AddRecord("notices", {"id": "TB", "subject": "x", "number": None}))
    ((_, text),) = made.edits
    assert "number:" in text
    assert [notice.id for notice in made.record.notices] == ["TB"]


def test_several_kinds_of_changes_in_one_amendment(root: Path) -> None:
    made = amended(
        root,
        SetValue(("tasks", 1, "department"), "VHXH"),
        AddItem(("tasks", 0, "log"), {"date": "2025-11-02", "note": "x, y"}),
        AddRecord("tasks", NEW),
        RemoveItem(("tasks", 0, "partners", 0)),
    )
    made.write(find_workspace(str(root)))
    first, second, third = load(find_workspace(str(root))).record.tasks
    assert (first.partners, first.log[0].note) == ((), "x, y")
    assert (second.department, third.id) == ("VHXH", "T3")


def test_many_values_are_replaced_in_one_walk(root: Path) -> None:
    paths = [("tasks", i, "department") for i in (0, 1)] + [("tasks", 0, "partners", 0)]
    made = amended(
        root,
        *(SetValue(path, "VHXH") for path in paths),
        SetValue(("departments", 0, "name"), "Phòng: mới"),
    )
    made.write(find_workspace(str(root)))
    again = load(find_workspace(str(root))).record
    assert again == made.record
    assert again.tasks[0].partners == ("VHXH",)
    assert again.departments[0].name == "Phòng: mới"


def test_an_item_that_others_refer_to_is_not_taken_out(workspace: Callable[..., Path]) -> None:
    shared = HEAD + "tasks:\n  - {id: T1, department: KT, content: x, partners: &p [VHXH]}\n"
    root = workspace(shared + "  - {id: T2, department: KT, content: y, partners: *p}\n")
    with pytest.raises(RefusedError):
        amended(root, RemoveItem(("tasks", 0)))


def test_comments_of_an_item_go_with_it_and_those_above_stay(
    workspace: Callable[..., Path],
) -> None:
    text = HEAD + (
        "tasks:\n  # của cả hai\n  - id: T1\n    department: KT\n    content: x\n    # cuối T1\n"
        "  # về T2\n  - {id: T2, department: KT, content: y}\n"
    )
    ((_, after),) = amended(workspace(text), RemoveItem(("tasks", 0))).edits
    assert after == HEAD + (
        "tasks:\n  # của cả hai\n  # về T2\n  - {id: T2, department: KT, content: y}\n"
    )
