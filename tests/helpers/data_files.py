"""Data files as texts."""

from pathlib import Path

HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments:
  - {id: VHXH, name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH]}
  - {id: KT, name: Phòng Kinh tế}
"""
"""What any record must say, and two departments."""

TASK = "tasks:\n  - id: T1\n    department: KT\n    content: Việc\n"
"""A duty, to stand behind it."""

ONE = HEAD + "tasks: [{id: A, department: KT, content: x, percent: 0}]\n"
TWO = "version: 1\ntasks: [{id: B, department: KT, content: x, percent: 0}]\n"
"""Two files of a workspace, a duty in each."""


def many(count: int) -> str:
    """Write a file of many duties, `T-0` and so on."""
    return (
        HEAD
        + "tasks:\n"
        + "".join(
            f"  - id: T-{i}\n    department: KT\n    content: việc {i}\n" for i in range(count)
        )
    )


def files(root: Path) -> dict[str, bytes]:
    """Return all files of the data folder, by name."""
    return {path.name: path.read_bytes() for path in (root / "data").iterdir()}


def texts(root: Path) -> dict[str, str]:
    """Return the same as texts, every line end as it is."""
    return {name: data.decode() for name, data in files(root).items()}
