"""The examples: the day on which tests look at them, and their files as texts."""

from pathlib import Path

DAY = ("--as-of", "2025-11-15")


def read(root: Path, name: str = "tasks") -> str:
    """Return the text of a data file, every line end as it is."""
    return (root / "data" / f"{name}.yaml").read_bytes().decode()


def read_all(root: Path) -> str:
    """Return the text of all data files together."""
    return "".join(p.read_text(encoding="utf-8") for p in sorted((root / "data").glob("*.yaml")))


def changed(old: str, new: str) -> tuple[list[str], list[str]]:
    """Return the lines that went and those that came."""
    before, after = old.splitlines(), new.splitlines()
    return [x for x in before if x not in after], [x for x in after if x not in before]
