"""Leave out what the gate refused, so that the rest can still be judged.

Why: one misspelt key must not hide an unknown unit elsewhere in the same file.
"""

from typing import Any

from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.workspace.gate import place_of, required_keys


def prune(plain: dict[str, Any], findings: list[Finding]) -> set[Path]:
    """Delete the smallest optional part around each finding; give the deleted paths.

    Items of top-level lists become None instead, so that the others keep their places.
    """
    return {_cut(plain, finding.path) for finding in findings}


def _cut(plain: dict[str, Any], path: Path) -> Path:
    for length in range(len(path), 0, -1):
        part = path[:length]
        holder = _at(plain, part[:-1])
        if length == 2 and isinstance(holder, list) and isinstance(part[1], int):  # noqa: PLR2004
            if part[1] < len(holder):
                holder[part[1]] = None
            return part
        owner = place_of(part).owner
        optional = isinstance(part[-1], str) and (
            not hasattr(owner, "__dataclass_fields__") or part[-1] not in required_keys(owner)
        )
        if isinstance(holder, dict) and optional:
            holder.pop(str(part[-1]), None)
            return part
    return ()


def _at(plain: Any, path: Path) -> Any:
    value = plain
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
