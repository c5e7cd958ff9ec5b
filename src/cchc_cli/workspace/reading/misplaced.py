"""Items and headings in the wrong list: said once, instead of key by key."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.text import listing
from cchc_cli.workspace.reading.schema_places import (
    SECTIONS,
    is_record,
    keys_of,
    place_of,
    required_keys,
)

_FEWEST_STRANGE = 3
"""Unknown keys from which on they are no slips of the finger."""
_A_PARTS_KEY = 2
_AN_ITEMS_KEY = 3
"""Steps of a path to a key of an item in a list at the head of a file."""


def with_strangers(findings: list[Finding], plain: Any) -> list[Finding]:
    """Say once of items that have another list's keys which one that is, instead of key by key."""
    findings = _with_parted(_with_inner_heading(_with_margin(findings)), plain)
    said: dict[tuple[str | int, str], Finding] = {}
    instead: set[Finding] = set()
    for item, found in _by_item(findings).items():
        stranger = _stranger(item, found, plain)
        if stranger is not None:
            home, finding, about = stranger
            said.setdefault((item[0], home), finding)
            instead.update(about)
    return [*(finding for finding in findings if finding not in instead), *said.values()]


def _by_item(findings: list[Finding]) -> dict[Path, list[Finding]]:
    """Sort what is wrong with keys by the item of a list that they stand in."""
    items: dict[Path, list[Finding]] = {}
    for finding in findings:
        if _is_items_key(finding.path):
            items.setdefault(finding.path[:2], []).append(finding)
    return items


def _is_items_key(path: Path) -> bool:
    return len(path) == _AN_ITEMS_KEY and isinstance(path[1], int)


def _with_margin(findings: list[Finding]) -> list[Finding]:
    """Say once that keys of the body stand at the margin, where only sections of a file do."""
    body = keys_of(place_of(("organization",)).kind)
    at_margin = [
        finding
        for finding in findings
        if finding.code == "unknown-key" and len(finding.path) == 1 and finding.path[0] in body
    ]
    inside = {("organization", *finding.path) for finding in at_margin}
    missing = [f for f in findings if f.code == "missing-key" and f.path in inside]
    if len(at_margin) <= 1 and not missing:
        return findings
    first, names = at_margin[0], listing(str(finding.path[0]) for finding in at_margin)
    message = f"{names} sát lề trái, mà là khóa của `organization`"
    hint = "thụt các dòng này 2 dấu cách, ngay dưới `organization:`"
    said = first._replace(message=message, hint=hint, excerpt="organization")
    instead = {*at_margin, *missing}
    return [said, *(finding for finding in findings if finding not in instead)]


def _with_inner_heading(findings: list[Finding]) -> list[Finding]:
    """Say once that a part of the file stands within the part above: its keys follow from that."""
    headings = [
        f.path
        for f in findings
        if f.code == "unknown-key" and len(f.path) == _A_PARTS_KEY and f.path[1] in SECTIONS
    ]
    kinds = [(part, place_of((heading,)).kind) for part, heading in headings]
    follow = {(part, key) for part, kind in kinds if is_record(kind) for key in keys_of(kind)}
    return _without_heading(
        [f for f in findings if f.code != "unknown-key" or f.path not in follow]
    )


def _without_heading(findings: list[Finding]) -> list[Finding]:
    """Say once that the heading of the settings is lost: their keys stand in the part above."""
    settings = keys_of(place_of(("settings",)).kind)
    lost = [
        f
        for f in findings
        if f.code == "unknown-key" and len(f.path) == _A_PARTS_KEY and f.path[1] in settings
    ]
    if len(lost) <= 1:
        return findings
    message = f"từ `{lost[0].path[1]}` trở xuống là các khóa của `settings`"
    hint = "thêm dòng `settings:` sát lề trái ở phía trên, nếu đã bị xóa nhầm"
    said = lost[0]._replace(message=message, hint=hint, excerpt="")
    return [said, *(finding for finding in findings if finding not in set(lost))]


def _with_parted(findings: list[Finding], plain: Any) -> list[Finding]:
    """Say once that a dash before one of its keys parts an item from the rest of it."""
    missing: dict[Path, list[Finding]] = {}
    for finding in findings:
        if finding.code == "missing-key" and _is_items_key(finding.path):
            missing.setdefault(finding.path[:2], []).append(finding)
    said: list[Finding] = []
    instead: set[Finding] = set()
    for head in missing:
        parts = list(_parts_of(head, missing, plain))
        if parts:
            said.append(_one_dash_too_many(parts, plain))
            instead.update(f for item in (head, *parts) for f in missing[item])
    return [*(finding for finding in findings if finding not in instead), *said]


def _parts_of(head: Path, missing: Mapping[Path, object], plain: Any) -> Iterator[Path]:
    """Yield the items below one that lack an id and give no key again: they are of that one."""
    items = plain[head[0]]
    if not isinstance(items[head[1]], dict) or "id" not in items[head[1]]:
        return
    had = set(items[head[1]])
    for at in range(int(head[1]) + 1, len(items)):
        item = items[at]
        if (head[0], at) not in missing or not isinstance(item, dict) or had & set(item):
            return
        had |= set(item)
        yield head[0], at


def _one_dash_too_many(parts: list[Path], plain: Any) -> Finding:
    name, at = parts[0]
    key = next(iter(plain[name][at]))
    also = f"; {len(parts) - 1} mục bên dưới cũng vậy" if len(parts) > 1 else ""
    message = f"dấu gạch trước `{key}` tách mục ở trên làm hai"
    hint = f"thay `- ` trước `{key}` bằng hai dấu cách{also}"
    return Finding("unknown-key", message, parts[0], hint=hint)


def _stranger(
    item: Path, found: list[Finding], plain: Any
) -> tuple[str, Finding, list[Finding]] | None:
    """Return the list that an item belongs to, what to say, and what that is said instead of."""
    unknown = [finding for finding in found if finding.code == "unknown-key"]
    home = _home(plain, item)
    if home and {finding.code for finding in found} == {"missing-key", "unknown-key"}:
        message = f"mục này có các khóa của `{home}`, mà đứng trong `{item[0]}`"
        hint = f"chuyển mục này vào danh sách `{home}:`"
        if home not in plain:
            hint = f"thêm dòng `{home}:` sát lề trái, ngay trên mục này"
        return home, Finding("unknown-key", message, item, hint=hint), found
    # Duties first: most records are, and other lists share some of their keys.
    for home, (usual, _) in sorted(_lists().items(), key=lambda each: each[0] != "tasks"):
        theirs = [finding for finding in unknown if finding.path[-1] in usual]
        if len(theirs) >= max(_FEWEST_STRANGE, len(unknown) - 1):
            message = f"từ `{theirs[0].path[-1]}` trở xuống là các khóa của `{home}`"
            hint = f"thêm dòng `{home}:` hoặc `- id: …` ở phía trên, nếu đã bị xóa nhầm"
            missing = [finding for finding in found if finding.code == "missing-key"]
            return home, theirs[0]._replace(message=message, hint=hint), [*theirs, *missing]
    return None


@cache
def _lists() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Return for each list of records the keys of one, and those it cannot do without."""
    kinds = {name: place_of((name, 0)).kind for name in sorted(SECTIONS)}
    return {
        name: (frozenset(keys_of(kind)), required_keys(kind))
        for name, kind in kinds.items()
        if is_record(kind)
    }


def _home(plain: Any, item: Path) -> str:
    """Return the one list whose records have all keys of an item; else nothing."""
    record = plain[item[0]][item[1]]
    keys = set(record) if isinstance(record, dict) else set()
    homes = {
        name: len(required)
        for name, (usual, required) in _lists().items()
        if required <= keys <= usual
    }
    most = max(homes.values(), default=0)
    fitting = [name for name, required in homes.items() if required == most]
    return fitting[0] if len(fitting) == 1 else ""


def without_what_follows(findings: list[Finding]) -> list[Finding]:
    """Drop what is wrong with items of one list that a heading in the item above took from another.

    `tasks:` that stands in the last notice makes a notice of every duty below it.
    """
    headings = {
        (f.path[0], int(f.path[1]))
        for f in findings
        if f.code == "unknown-key" and _is_items_key(f.path) and f.path[-1] in SECTIONS
    }
    return [
        f
        for f in findings
        if len(f.path) < 2  # noqa: PLR2004 - not in an item
        or not any(f.path[0] == name and int(f.path[1]) > at for name, at in headings)
    ]
