"""Ids found by a pattern over bytes, in whatever style they are written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.workspace.ids import ids_of

DATA = """\
version: 1
organization: {id: no, name: x}
departments:
- {name: Phòng A, id: A}
- id: "B"   # tên khác
  name: b
- { id: 'C' }
tasks: [{id: T1, content: x}, {content: "id: no",
  id: T2}]
notices:
  - id: N
    themes: [{id: a, title: paid: 5}, { id: b }]
    subject: "mã: xid: no"
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_ids_are_found_in_every_style(workspace: Callable[..., Path], end: str) -> None:
    root = workspace(DATA.replace("\n", end))
    assert ids_of(str(root), "departments") == ["A", "B", "C"]
    assert ids_of(str(root), "notices") == ["N", "a", "b"]
    assert ids_of(str(root), "indexes") == []
    assert {"T1", "T2"} <= set(ids_of(str(root), "tasks"))


@pytest.mark.parametrize(
    ("beginning", "found"),
    [("nv-1", ["NV-1", "NV-10"]), ("NV-1", ["NV-1", "NV-10"]), ("Đ", ["Đ1"]), ("é", ["É1"])],
)
def test_ids_that_begin_with_what_was_typed(
    workspace: Callable[..., Path], beginning: str, found: list[str]
) -> None:
    ids = "\n".join(f"- id: {name}" for name in ("NV-1", "nv", "NV-10", "NV-2", "Đ1", "E\u03011"))
    root = workspace(f"tasks:\n{ids}\n")
    assert ids_of(str(root), "tasks", beginning=beginning) == found


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_may_begin_with_the_section(workspace: Callable[..., Path], mark: bytes) -> None:
    root = workspace(mark + b"tasks:\n- id: A-1\ndepartments:\n- id: B\n")
    assert ids_of(str(root), "tasks") == ["A-1"]


def test_broken_data_has_the_ids_that_can_be_seen(workspace: Callable[..., Path]) -> None:
    root = workspace(b"tasks: [\xff\n  - id: X-1\n  {{{")
    assert ids_of(str(root), "tasks") == ["X-1"]
    assert ids_of(str(root / "none"), "tasks") == []
