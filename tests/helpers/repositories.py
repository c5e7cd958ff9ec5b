"""Repositories of git with something odd in them."""

import subprocess
from pathlib import Path

from tests.helpers.processes import git


def object_file(folder: Path, name: str) -> Path:
    """Name the file of an object that a revision's name means, and let it be written."""
    found = git(folder, "rev-parse", name).strip()
    path = folder / ".git" / "objects" / found[:2] / found[2:]
    path.chmod(0o644)
    return path


def commit_of(folder: Path, committer: str, *headers: str, tree: str = "HEAD^{tree}") -> str:
    """Write a commit whose committer line ends as given, and return its id."""
    lines = [
        f"tree {git(folder, 'rev-parse', tree).strip()}",
        f"parent {git(folder, 'rev-parse', 'HEAD').strip()}",
        "author x <x> 1761880000 +0700",
        f"committer {committer}",
        *headers,
    ]
    run = subprocess.run(
        ["git", "hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
        cwd=folder,
        input="\n".join([*lines, "", "thử\n"]).encode(),
        capture_output=True,
        check=True,
    )
    return run.stdout.decode().strip()


def linked(tracked: Path) -> Path:
    """Put a link in the place of a data file, commit it, and return its path."""
    path = tracked / "data" / "hoi-nghi-thang-10.yaml"
    (tracked / "real").mkdir()
    path.rename(tracked / "real" / path.name)
    path.symlink_to(f"../real/{path.name}")
    git(tracked, "add", "-A")
    git(tracked, "commit", "-qm", "link")
    return path
