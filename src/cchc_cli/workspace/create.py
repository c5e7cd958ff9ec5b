"""A new workspace (thư mục làm việc), made whole; and one that is there, completed."""

import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from cchc_cli.disk import make_folder, write_whole
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.oserror import reason
from cchc_cli.text import listing, printable
from cchc_cli.workspace.equipment import Part, lacking
from cchc_cli.workspace.reading.passed_over import beside_data
from cchc_cli.workspace.starting import RECORD, begins_as_ours

_EVIDENCE = "evidence"


def is_workspace(folder: Path) -> bool:
    """Return whether a folder holds a record already."""
    return (folder / RECORD).is_file()


def require_empty(folder: Path, data: Mapping[str, bytes]) -> None:
    """Raise RefusedError where there are data already, more than what a killed `init` has made.

    Also where data lie that no command would read beside the new ones.
    """
    there = [f"data/{path.name}" for path in (folder / "data").glob("*.yaml")]
    if RECORD in there or any(
        name not in data or (folder / name).read_bytes() != data[name] for name in there
    ):
        raise RefusedError(
            f"{printable(folder)} đã có dữ liệu trong data/, nên không tạo mới.\n"
            "Chọn thư mục khác: cchc init TÊN"
        )
    if unread := beside_data(folder / "data"):
        names = [path.relative_to(folder).as_posix() for paths in unread for path in paths]
        raise RefusedError(
            f"{printable(folder)} đã có {listing(names)}, mà chỉ tệp .yaml nằm thẳng trong data/ "
            "được đọc, nên không tạo mới.\n"
            "Đổi tên hoặc chuyển các tệp ấy, hay chọn thư mục khác: cchc init TÊN"
        )


def require_room(folder: Path) -> None:
    """Refuse a folder in which no workspace can begin, before anybody is asked for its names.

    Raises RefusedError where others' data lie there, OutsideError where nothing can be written.
    """
    above = next(each for each in (folder, *folder.parents) if each.exists())
    if not above.is_dir():
        raise _not_made(folder, NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)))
    if not os.access(above, os.W_OK | os.X_OK):
        raise _not_made(folder, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    there = {f"data/{path.name}": path.read_bytes() for path in (folder / "data").glob("*.yaml")}
    require_empty(folder, {name: text for name, text in there.items() if begins_as_ours(text)})


def create(folder: Path, wanted: Mapping[str, bytes], data: Mapping[str, bytes]) -> list[Part]:
    """Make a workspace; files already there are left alone. Gives what was written.

    The record comes last: it makes a workspace of the folder, so that all is there then.

    Raises RefusedError where there is a workspace already, OutsideError from the disk.
    """
    require_empty(folder, data)
    new = [Part(name, content) for name, content in data.items() if not (folder / name).exists()]
    return _written(folder, [*_lacking(folder, wanted), *new])


def complete(folder: Path, wanted: Mapping[str, bytes]) -> list[Part]:
    """Add what a workspace lacks beside its data; gives what was written.

    Raises RefusedError where links lead out of the folder, OutsideError from the disk.
    """
    return _written(folder, _lacking(folder, wanted))


def _lacking(folder: Path, wanted: Mapping[str, bytes]) -> list[Part]:
    try:
        return list(lacking(folder, wanted))
    except OSError as error:
        raise _not_made(folder, error) from error


def _written(folder: Path, parts: Iterable[Part]) -> list[Part]:
    made = []
    try:
        if not (folder / _EVIDENCE).is_dir():
            make_folder(folder / _EVIDENCE)
            made.append(Part(f"{_EVIDENCE}/", b""))
        for part in parts:
            path = folder / part.name
            make_folder(path.parent)
            write_whole(path, part.content)
            made.append(part)
    except OSError as error:
        raise _not_made(folder, error) from error
    return made


def _not_made(folder: Path, error: OSError) -> OutsideError:
    return OutsideError(
        f"Không tạo được {printable(folder)}: {reason(error)}.\nXem lại tên và quyền ghi."
    )
