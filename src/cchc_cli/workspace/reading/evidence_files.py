"""Files that prove something (tệp minh chứng): found inside the workspace, and hashed."""

import os
from pathlib import Path, PureWindowsPath
from typing import Literal, NamedTuple

from cchc_cli.disk import OnDisk

FileProblem = Literal["missing", "outside", "empty", "unreadable"]


class EvidenceFile(NamedTuple):
    """A file as it is on the disk: what is wrong with it, or its hash."""

    fault: FileProblem | None
    sha256: str = ""


def examine(root: Path, name: str, disk: OnDisk | None = None) -> EvidenceFile:
    """Look at a file that the record names relative to the workspace; never raises.

    Who asks for many files gives one disk for all of them.
    """
    try:
        fault = _fault(root, name, disk)
        return (
            EvidenceFile(fault) if fault else EvidenceFile(None, sha256_of(_real(root, name, disk)))
        )
    except (OSError, ValueError):
        return EvidenceFile("unreadable")


def fault_of(root: Path, name: str, disk: OnDisk | None = None) -> FileProblem | None:
    """Return what is seen to be wrong with a file without reading it; never raises."""
    try:
        return _fault(root, name, disk)
    except (OSError, ValueError):
        return "unreadable"


def _fault(root: Path, name: str, disk: OnDisk | None) -> FileProblem | None:
    if PureWindowsPath(name).is_absolute() or PureWindowsPath(name).drive:
        return "outside"
    real = _real(root, name, disk)
    if not real.is_relative_to(os.path.realpath(root)):
        return "outside"
    if not real.is_file():
        return "missing"
    return "empty" if real.stat().st_size == 0 else None


def _real(root: Path, name: str, disk: OnDisk | None) -> Path:
    return Path(os.path.realpath(place_of(root, name, disk)))


def place_of(root: Path, name: str, disk: OnDisk | None = None) -> Path:
    """Return where a file stands, or would, that the record names; raises OSError."""
    return (disk or OnDisk()).find(root / name.replace("\\", "/"))


def sha256_of(path: Path) -> str:
    """Hash a file's bytes; raises OSError."""
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
