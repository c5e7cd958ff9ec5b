"""Folders that outputs would make: only those that are meant, never one that was mistyped.

Why: `-o hoso/x.docx` beside `ho-so` would leave the document where nobody looks for it.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from cchc_cli.errors import UsageError
from cchc_cli.suggestions import question
from cchc_cli.text import as_typed, fold, nfc, printable

_SHORTEST = 5
"""Letters from which on one letter more or less is a slip: KTHT and KHTH are two units."""


def require_meant_folder(folder: Path) -> None:
    """Refuse to make a folder in one that is not there, or named almost as its neighbour.

    Raises UsageError with the name that was perhaps meant and what to type.
    """
    folder = Path(os.path.normpath(folder))
    if _there(folder):
        return
    if not _there(folder.parent):
        missing = next(each for each in reversed(folder.parents) if not _there(each))
        raise _refused(missing, folder)
    if (near := _neighbour(folder)) is not None:
        raise _refused(folder, folder, near)


def _there(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110 - the method raises for long names


def _refused(missing: Path, folder: Path, near: str | None = None) -> UsageError:
    near = near or _neighbour(missing)
    asked = f"; {question([near])}" if near else ", nên không ghi vào đó."
    parents = "" if missing == folder else "-p "
    return UsageError(
        f"Chưa có thư mục {printable(missing)}{asked}\n"
        f"Đúng là thư mục mới thì tạo trước: mkdir {parents}{as_typed(folder)}"
    )


def _neighbour(folder: Path) -> str | None:
    """Return the folder beside it whose name may have been meant; None for none."""
    found = []
    with suppress(OSError):
        found = [path.name for path in folder.parent.iterdir() if path.is_dir()]
    return next((name for name in sorted(found) if _alike(name, folder.name)), None)


def _alike(one: str, other: str) -> bool:
    """Tell whether two names differ by signs, marks, case, or one letter; digits make them two."""
    if nfc(one) == nfc(other):  # the same to the eye: to ask which was meant would help nobody
        return False
    first, second = (re.sub(r"[\W_]", "", fold(name)) for name in (one, other))
    if re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    return first == second or (
        max(len(first), len(second)) >= _SHORTEST and _one_slip(first, second)
    )


def _one_slip(one: str, other: str) -> bool:
    """Tell whether a letter was added, left out, changed, or changed places with the next."""
    short, long = sorted((one, other), key=len)
    start = next(
        (i for i, pair in enumerate(zip(short, long, strict=False)) if len(set(pair)) > 1),
        len(short),
    )
    rest, more = short[start:], long[start:]
    if len(short) != len(long):
        return rest == more[1:]
    return rest[1:] == more[1:] or (rest[:2] == more[1::-1] and rest[2:] == more[2:])
