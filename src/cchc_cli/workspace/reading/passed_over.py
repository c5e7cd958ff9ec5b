"""Files of YAML beside the data that no command reads: `*.yml`, other case, sub-folders."""

import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby, islice
from pathlib import Path

from cchc_cli.workspace.reading.files import Workspace

_MOST_SEEN = 2000
"""Names looked at below data/: a record has a dozen, and a folder of photographs put there by
mistake must not make people wait."""


def passed_over(workspace: Workspace) -> list[tuple[Path, ...]]:
    """Return what looks like data and is not read: each file, those of a sub-folder together.

    Such a file would otherwise be missed by nobody. Nothing where one file was named as the data,
    and nothing of the sub-folders of a workspace whose data stand in its own folder.
    """
    if workspace.partial:
        return []
    data = workspace.files[0].parent
    return beside_data(data, deep=data != workspace.root)


def beside_data(data: Path, *, deep: bool = True) -> list[tuple[Path, ...]]:
    """Return what looks like data in a folder and is not read."""
    seen = islice(_entries(data, deep=deep), _MOST_SEEN)
    named = (Path(entry) for entry in seen if not entry.is_dir(follow_symlinks=False))
    found = sorted(path for path in named if _looks_like_data(path) and not _is_read(path, data))
    return [tuple(those) for _, those in groupby(found, lambda path: _within(path, data))]


def _entries(folder: Path, *, deep: bool) -> Iterator["os.DirEntry[str]"]:
    """Yield what is in a folder, then what is below; nothing hidden, and no link is followed."""
    waiting = [folder]
    for each in waiting:
        with suppress(OSError), os.scandir(each) as entries:
            for entry in entries:
                yield entry
                if deep and entry.is_dir(follow_symlinks=False) and entry.name[0] != ".":
                    waiting.append(Path(entry))


def _looks_like_data(path: Path) -> bool:
    return path.suffix.casefold() in {".yaml", ".yml"} and not path.name.startswith(".")


def _is_read(path: Path, data: Path) -> bool:
    return path.parent == data and path.name.endswith(".yaml")


def _within(path: Path, data: Path) -> str:
    """Name the file, or the sub-folder in which it stands."""
    return path.relative_to(data).parts[0]
