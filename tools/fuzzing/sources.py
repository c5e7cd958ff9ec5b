"""The good records and documents that the fuzzer starts from."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .running import Main, Surroundings, run_apart
from .session import DAY

ROOT = Path(__file__).resolve().parents[2]
_SETS = ROOT / "examples" / "bo-chi-so"
_FOLDERS = (
    ROOT / "data",
    ROOT / "examples" / "data",
    ROOT / "examples" / "bao-cao-2025" / "data",
    *sorted(_SETS.glob("*/data")),
)
_SINGLE = (
    ROOT / "src" / "cchc_cli" / "sample.yaml",
    ROOT / "src" / "cchc_cli" / "starter" / "tasks.yaml",
)
_EVERY_KEY = ROOT / "tests" / "data" / "good" / "everything.yaml"
"""Every key of the schema, in a record whose first duty lacks the theme that a rule wants."""

Tree = dict[str, dict[str, object]]
"""The plain values of a record, by the names of its files."""


class Sources(NamedTuple):
    """What is read and rendered once, before the first case."""

    records: list[dict[str, bytes]]
    documents: list[bytes]
    templates: dict[str, bytes]


def sources(main: Main, scratch: Path) -> Sources:
    """Read the records and templates of the repository, and render documents to change."""
    records = [
        {f"data/{p.name}": p.read_bytes() for p in sorted(f.glob("*.yaml"))} for f in _FOLDERS
    ]
    records += [{"data/tasks.yaml": path.read_bytes()} for path in _SINGLE]
    first, themed = b"  - id: T1\n", b"  - id: T1\n    theme: a\n"
    records.append({"data/tasks.yaml": _EVERY_KEY.read_bytes().replace(first, themed)})
    scratch.mkdir()
    run_apart(
        main,
        ("render", "--all", "--out", ".", "--data", str(ROOT / "examples"), "--as-of", DAY),
        Surroundings(scratch),
    )
    documents = [path.read_bytes() for path in sorted(scratch.glob("*.docx"))]
    templates = {
        path.stem: path.read_bytes() for path in sorted((ROOT / "templates").glob("*.docx"))
    }
    return Sources(records, documents, templates)


def tree_of(record: dict[str, bytes]) -> Tree:
    """Return the plain values of a record: every scalar as it was typed, as the product has it."""
    return {name: plain_of(data) or {} for name, data in record.items()}


def items_of(tree: Tree, section: str) -> list[dict[str, object]]:
    """Return the records of a section in all files."""
    found = (part.get(section) for part in tree.values() if isinstance(part, dict))
    return [
        item for part in found if isinstance(part, list) for item in part if isinstance(item, dict)
    ]


def plain_of(data: bytes) -> Any:
    """Return plain values; this loader makes texts and lists and groups of them, nothing else."""
    return yaml.load(data, yaml.CBaseLoader)  # noqa: S506
