"""A repository of git for a new workspace; nothing is committed, for that is the person's act."""

from pathlib import Path

from cchc_cli.history.git import failure, read, write


def is_kept(folder: Path) -> bool:
    """Tell whether git keeps a folder already, alone or within another.

    Raises OutsideError where git is missing, or does not open what is there.
    """
    above = next(each for each in (folder, *folder.parents) if each.is_dir())
    asked = read(above, "rev-parse", "--git-dir")
    if asked.code and b"not a git repository" not in asked.err:
        raise failure(f"không mở được kho của {folder}", asked)
    return asked.code == 0


def begin(folder: Path) -> bool:
    """Let git keep a folder, and tell whether it did not before; raises OutsideError."""
    if is_kept(folder):
        return False
    done = write(folder, "init", "--quiet")
    if done.code:
        raise failure(f"không bắt đầu theo dõi được {folder}", done)
    return True
