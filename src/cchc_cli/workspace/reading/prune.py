"""Leave out what validation refused, so that the rest can still be judged.

Why: one misspelt key must not hide an unknown unit elsewhere in the same file.
"""

from typing import Any

from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.workspace.reading.schema_places import place_of, required_keys


def pruned(plain: dict[str, Any], findings: list[Finding]) -> tuple[dict[str, Any], set[Path]]:
    """Return a copy without the smallest optional part around each finding, and their paths.

    Items of top-level lists become None instead, so that the others keep their places.
    Only the way down to each cut is copied.
    """
    tree = dict(plain)
    cut: set[Path] = set()
    copied: set[Path] = {()}
    for finding in findings:
        part = _removable(finding.path)
        holder = _own(tree, part[:-1], copied)
        if isinstance(holder, dict):
            holder.pop(str(part[-1]), None)
        elif isinstance(holder, list) and isinstance(part[-1], int) and part[-1] < len(holder):
            holder[part[-1]] = None
        cut.add(part)
    return tree, cut


def _removable(path: Path) -> Path:
    for length in range(len(path), 2, -1):
        part = path[:length]
        owner = place_of(part).owner
        if isinstance(part[-1], str) and (
            not hasattr(owner, "__dataclass_fields__") or part[-1] not in required_keys(owner)
        ):
            return part
    return path[:2] if len(path) > 1 and isinstance(path[1], int) else path[:1]


def _own(tree: Any, path: Path, copied: set[Path]) -> Any:
    """Walk down, copying each container once; None where the path leads nowhere."""
    value = tree
    for length, step in enumerate(path, start=1):
        known = (
            step in value
            if isinstance(value, dict)
            else (isinstance(value, list) and isinstance(step, int) and step < len(value))
        )
        if not known or not isinstance(value[step], (dict, list)):
            return None
        if path[:length] not in copied:
            value[step] = value[step].copy()
            copied.add(path[:length])
        value = value[step]
    return value
