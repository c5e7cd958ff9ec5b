"""From the files of a workspace to one record: what is sound is joined, whatever else is not."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from cchc_cli.model.diagnostic import Finding, Found, Path
from cchc_cli.model.organization import Organization
from cchc_cli.model.record import LISTS, Record
from cchc_cli.model.settings import Settings
from cchc_cli.workspace.reading.copies import without_copies
from cchc_cli.workspace.reading.data_file import ID, LoadedFile, load_file
from cchc_cli.workspace.reading.files import SourceFile, Workspace, read_sources


@dataclass(frozen=True, eq=False)
class Loaded:
    """What was read: the files with what is wrong in them, and the record of the rest."""

    workspace: Workspace
    files: tuple[LoadedFile, ...]
    record: Record

    @cached_property
    def _origins(self) -> dict[str, list[tuple[LoadedFile, int]]]:
        return {
            name: [(file, index) for file in self.files for index in file.kept.get(name, ())]
            for name in LISTS
        }

    def locate(self, path: Path) -> tuple[LoadedFile, Path]:
        """Turn a path of the joined record into a file and a path of that file."""
        name = str(path[0]) if path else ""
        if len(path) > 1 and isinstance(path[1], int) and name in LISTS:
            file, index = self._origins[name][path[1]]
            return file, (name, index, *path[2:])
        owners = [f for f in self.files if isinstance(f.plain, dict) and name in f.plain]
        return (owners or list(self.files))[0], path

    def raw_ids(self, name: str) -> set[str]:
        """Return the ids of all items of a list, those that validation refused included.

        Of a file that could not be read, whatever stands behind `id:`; of a part that was refused
        or lost, every word, for its id may stand under a misspelt key or in another list.
        """
        unread = (file.source.text for file in self.files if file.is_unread)
        in_parts = (word for file in self.files for word in file.refused_words)
        return (
            {found for text in unread for found in re.findall(ID, text)}
            | {*in_parts}
            | {
                item["id"]
                for file in self.files
                if isinstance(file.plain, dict) and isinstance(file.plain.get(name), list)
                for item in file.plain[name]
                if isinstance(item, dict) and isinstance(item.get("id"), str)
            }
        )


def load(workspace: Workspace) -> Loaded:
    """Read all files of a workspace and join what is sound."""
    return load_sources(workspace, read_sources(workspace))


def load_sources(workspace: Workspace, sources: Iterable[SourceFile]) -> Loaded:
    """Join what is sound of texts already read, from the disk or from git."""
    files = without_copies(tuple(map(load_file, sources)))
    return Loaded(workspace, tuple(_with_joining(files)), _join(files))


_SINGLE = ("organization", "settings")


def _with_joining(files: tuple[LoadedFile, ...]) -> Iterator[LoadedFile]:
    """Yield the files with what is wrong between them: what stands twice, or nowhere."""
    for file in files:
        found: tuple[Found, ...] = tuple((finding, "error") for finding in _between(files, file))
        yield replace(file, findings=(*file.findings, *found)) if found else file


def _between(files: tuple[LoadedFile, ...], file: LoadedFile) -> Iterator[Finding]:
    sound = [other for other in files if other.data is not None]
    for name in _SINGLE:
        owners = [other for other in sound if getattr(other.data, name) is not None]
        if any(file is other for other in owners[1:]):
            message = f"`{name}` đã có ở {owners[0].source.name}"
            yield Finding("stands-twice", message, (name,), hint="chỉ giữ ở một tệp", on_key=True)
    if not any(map(_names_organization, files)) and len(sound) == len(files) and file is files[0]:
        yield Finding(
            "missing-key",
            "thiếu khóa bắt buộc `organization`",
            ("organization",),
            hint="thêm `organization:` với name, place, symbol",
        )


def _names_organization(file: LoadedFile) -> bool:
    """Tell whether a file has the key, or one that is told to be meant so."""
    meant = (found.excerpt for found, _ in file.findings if len(found.path) == 1)
    return (isinstance(file.plain, dict) and "organization" in file.plain) or (
        "organization" in meant
    )


def _join(files: tuple[LoadedFile, ...]) -> Record:
    loaded = [file.data for file in files if file.data is not None]
    single = {
        name: next((v for d in loaded if (v := getattr(d, name)) is not None), None)
        for name in _SINGLE
    }
    return Record(
        organization=single["organization"] or Organization(name="?", place="?", symbol="?"),
        settings=single["settings"] or Settings(),
        **{n: tuple(item for data in loaded for item in getattr(data, n)) for n in LISTS},
    )
