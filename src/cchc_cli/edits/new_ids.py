"""Ids that the tool gives: the next number after those in use, never one given before."""

import re
from collections.abc import Collection

from cchc_cli.text import fold

_GENERAL = ("phong", "ban", "trung tam", "uy ban nhan dan", "ubnd")
"""What the names of units begin with; an id is made of what comes after."""
_NUMBER = re.compile(r"\d{1,18}$")
"""The last number of an id; of an absurdly long one only its end, which can be counted up."""
_TASK, _GROUP, _NOTICE = "NV-001", "G-01", "TB-01"


def next_id(used: Collection[str], first: str) -> str:
    """Return the id after the highest of the form that most recent ids have.

    `used` is in the order of the record: the last one ends in the number that goes on, in its
    width (`NV-014` → `NV-015`, `TB-2025-10` → `TB-2025-11`); `first` where none has a number.
    """
    numbered = [name for name in used if _NUMBER.search(name)]
    head, width = _parted(numbered[-1] if numbered else first)
    numbers = [int(n[len(head) :]) for n in numbered if _parted(n)[0] == head]
    number = max(numbers, default=int(first[len(_parted(first)[0]) :]) - 1) + 1
    while f"{head}{number:0{width}}" in used:
        number += 1
    return f"{head}{number:0{width}}"


def _parted(name: str) -> tuple[str, int]:
    """Return what stands before the last number of an id, and how many digits that has."""
    head = _NUMBER.sub("", name)
    return head, len(name) - len(head)


def next_task_id(used: Collection[str]) -> str:
    """Return the next id of a duty."""
    return next_id(used, _TASK)


def next_group_id(used: Collection[str]) -> str:
    """Return the next id of a group of duties."""
    return next_id(used, _GROUP)


def next_notice_id(used: Collection[str]) -> str:
    """Return the next id of a notice."""
    return next_id(used, _NOTICE)


def next_part_id(used: Collection[str], above: str) -> str:
    """Return the id of the next criterion of an area or of a criterion with parts: `1.4`."""
    return next_id([name for name in used if _parted(name)[0] == f"{above}."], f"{above}.1")


def unit_id(name: str, used: Collection[str]) -> str:
    """Return an id of the first letters of a unit's own words: Phòng Văn hóa - Xã hội → VHXH."""
    words = fold(name)
    for general in _GENERAL:
        words = words.removeprefix(f"{general} ")
    letters = "".join(word[0] for word in re.findall(r"\w+", words)).upper() or "DV"
    return letters if letters not in used else next_id([*used, f"{letters}1"], f"{letters}1")
