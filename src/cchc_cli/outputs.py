"""Which files a command may write as its output, and how: one rule for every kind of output.

Why so strict: a name typed in haste, a link in a folder that somebody sent, or `--force` must
cost nobody a record, an evidence file, a signed scan or a device.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from cchc_cli.disk import make_folder, write_whole
from cchc_cli.errors import OutsideError, RefusedError, UsageError
from cchc_cli.new_folders import require_meant_folder
from cchc_cli.oserror import reason
from cchc_cli.text import nfc, printable

_RECORD = {"data", "evidence", "templates"}
"""Folders of a workspace that hold what only people and editing commands write."""
_MACHINERY = {".git", ".cchc"}
_PACKAGE = Path(__file__).resolve().parent
"""The tool itself, with the templates that it carries."""
_LARGEST = 200 * 1024 * 1024  # bytes; nothing that we make comes near, so it is not read for a mark


class OutputKind(NamedTuple):
    """A kind of output: how its files end, and how one of ours is known."""

    suffix: str
    is_ours: Callable[[bytes], bool]
    """Whether we made these bytes and nobody changed them since."""


class Guard(NamedTuple):
    """What a command knows of the workspace whose outputs it writes."""

    root: Path | None = None
    """Its folder; without it that of the workspace in which the output stands, if in one."""
    evidence: frozenset[tuple[int, int]] = frozenset()
    """The evidence files that the record names, as the disk knows them: by any name or link."""
    awaited: frozenset[str] = frozenset()
    """The paths of those that the record names and that do not stand on the disk yet."""


def guard_against(root: Path, evidence: Iterable[Path]) -> Guard:
    """Return what the outputs of a workspace may not replace: the files of its evidence."""
    found = {path: identity(path) for path in evidence}
    return Guard(
        root,
        frozenset(seen for seen in found.values() if seen is not None),
        frozenset(_one_form(path) for path, seen in found.items() if seen is None),
    )


def _one_form(path: Path) -> str:
    """Return a path's real place in a form that its other spellings have too."""
    return nfc(os.path.realpath(path)).casefold()


def identity(path: Path) -> tuple[int, int] | None:
    """Return what the disk knows a file by; None where there is none."""
    found = _seen(path)
    return None if found is None else (found.st_dev, found.st_ino)


def judged(path: Path, suffix: str, guard: Guard, *, force: bool | None) -> Path:
    """Return the file that a name means, its links followed; raises UsageError where none may be.

    What stands there is never opened: a FIFO would wait for ever. `force` is None where a command
    has no such option, and is then not spoken of.
    """
    real = _allowed(path, guard, _forced(force))
    mode = _mode(real)
    if mode is not None and stat.S_ISDIR(mode):
        raise UsageError(
            f"{_shown(path)} là thư mục, nên không ghi vào đó.\n"
            f"Nêu cả tên tệp: -o {_shown(path / f'TÊN{suffix}')}"
        )
    if mode is not None and not stat.S_ISREG(mode):
        raise UsageError(
            f"{_shown(path)} không phải tệp thường (là thiết bị hoặc ống dẫn), nên không ghi vào "
            f"đó.\nNêu tên tệp khác: -o TÊN{suffix}"
        )
    _require_name(path, suffix)
    if real.suffix.lower() != suffix:
        raise UsageError(
            f"{_shown(path)} là liên kết tới {_shown(real)}, không mang đuôi {suffix} của kết quả, "
            f"nên không ghi vào đó.\nNêu tên tệp khác: -o TÊN{suffix}"
        )
    if identity(real) in guard.evidence or _one_form(real) in guard.awaited:
        raise UsageError(
            f"{_shown(path)} là tệp minh chứng mà dữ liệu đã ghi, nên không ghi đè"
            f"{_forced(force)}.\nNêu tên tệp khác."
        )
    require_meant_folder(path.parent)
    return real


def _forced(force: bool | None) -> str:
    """Say that `--force` does not help, where there is such an option."""
    return "" if force is None else ", kể cả với --force"


def _require_name(path: Path, suffix: str) -> None:
    """Refuse a name that is none of such a file, with the one that was perhaps meant."""
    if path.suffix.lower() != suffix:
        # Windows takes dots and spaces off the end; `-` means the terminal to other programs.
        meant = Path(path.name.rstrip(". "))
        if not meant.stem.strip("-.") or meant.name.lower() == suffix:
            meant = Path("TÊN")
        meant = meant if meant.suffix.lower() == suffix else meant.with_suffix(suffix)
        raise UsageError(
            f"{_shown(path)} không mang đuôi {suffix} của kết quả, nên không ghi vào đó.\n"
            f"Nêu tên tệp có đuôi ấy: -o {_shown(path.with_name(meant.name))}"
        )
    _refuse_device(path, f"-o TÊN{suffix}")


_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"
}
"""What Windows takes for a device in any folder and with any suffix (Naming Files, Paths, and
Namespaces). Refused everywhere: the folder may be copied to such a machine."""


def _refuse_device(path: Path, typed: str) -> None:
    if path.name.partition(".")[0].rstrip(" ").casefold() in _DEVICES:
        raise UsageError(
            f"{_shown(path)} là tên thiết bị của Windows, không mở được như một tệp.\n"
            f"Nêu tên khác: {typed}"
        )


def judged_folder(folder: Path, guard: Guard, *, force: bool | None, option: str = "--out") -> None:
    """Refuse a folder that may take no outputs, named by an option; raises UsageError."""
    seen = _seen(folder)
    if seen is not None and not stat.S_ISDIR(seen.st_mode):
        raise UsageError(f"{_shown(folder)} không phải thư mục. Nêu tên thư mục khác.")
    _refuse_device(folder, f"{option} THƯ_MỤC")
    _allowed(folder / "_", guard, _forced(force), folder=folder)
    require_meant_folder(folder)


def require_replaceable(path: Path, kind: OutputKind, guard: Guard, *, force: bool | None) -> None:
    """Refuse to write where `write` would; raises as that does."""
    real = judged(path, kind.suffix, guard, force=force)
    _require_ours(path, _standing(real), kind, force=force)


def standing(path: Path, kind: OutputKind, guard: Guard, *, force: bool | None) -> bytes | None:
    """Read what an output would replace; None for nothing. Raises as `write` does."""
    return _standing(judged(path, kind.suffix, guard, force=force))


def write(path: Path, data: bytes, kind: OutputKind, guard: Guard, *, force: bool | None) -> bool:
    """Write an output, unless the same bytes stand there; tell whether it was written.

    A link stays, the file that it leads to is written. `force` is None where a command has no
    such option. Raises UsageError where no output may stand, RefusedError over a file that is not
    ours or that somebody changed, OutsideError.
    """
    real = judged(path, kind.suffix, guard, force=force)
    old = _standing(real)
    if old == data:
        return False
    _require_ours(path, old, kind, force=force)
    try:
        make_folder(real.parent)
        write_whole(real, data)
    except OSError as error:
        raise OutsideError(
            f"Không ghi được {_shown(path)}: {reason(error)}.\n"
            "Đóng tệp nếu đang mở, xem lại quyền ghi và chỗ trống của ổ đĩa."
        ) from error
    return True


def leads_out(path: Path, root: Path) -> bool:
    """Tell whether links lead a path of a workspace out of it.

    A folder typed outside is the user's choice, and may stand behind links (/tmp of macOS is one);
    a file that is itself a link was perhaps not made by who types its name.
    """
    home, real = Path(os.path.realpath(root)), Path(os.path.realpath(path))
    if real.is_relative_to(home):
        return False
    inside = any(_typed(path).is_relative_to(each) for each in (_typed(root), home))
    return inside or os.path.islink(path)  # noqa: PTH114 - the method raises for long names


def _typed(path: Path) -> Path:
    """Return a path from the root, as it was typed: its links are not followed."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve follows them


def _allowed(path: Path, guard: Guard, forced: str, folder: Path | None = None) -> Path:
    """Follow a path's links to where an output may stand; raises UsageError.

    Of a `folder` it is asked for any file in it, and the folder is what is named.
    """
    real, shown = Path(os.path.realpath(path)), folder or path
    if os.path.islink(real):  # noqa: PTH114
        raise UsageError(f"{_shown(shown)} là liên kết vòng, không dẫn tới đâu. Nêu tên khác.")
    root = guard.root or next(_workspaces(_typed(path)), path.parent)
    if leads_out(path, root):
        there = real.parent if folder else real
        raise UsageError(
            f"{_shown(shown)} là liên kết (hoặc nằm sau liên kết) dẫn ra ngoài thư mục làm việc, "
            f"tới {_shown(there)}, nên không ghi qua đó.\nMuốn ghi ở đó thì gõ thẳng đường dẫn ấy."
        )
    if (kept := _kept_folder(real, guard)) is not None:
        raise UsageError(
            f"{_shown(shown)} nằm trong {_shown(kept)}, là nơi không nhận văn bản lập ra{forced}.\n"
            "Nêu chỗ khác, như thư mục ho-so."
        )
    above = next((folder for folder in real.parents if _seen(folder)), real)
    if not above.is_dir():
        raise UsageError(f"{_shown(above)} không phải thư mục, nên không ghi được {_shown(shown)}.")
    return real


def _kept_folder(real: Path, guard: Guard) -> Path | None:
    """Return the folder that holds a file and takes no outputs; names without regard to case."""
    for folder in real.parents:
        if folder.name.casefold() in _MACHINERY or folder == _PACKAGE:
            return folder
    roots = [*_workspaces(real), *([Path(os.path.realpath(guard.root))] if guard.root else [])]
    for root in roots:
        first = real.relative_to(root).parts[:1] if real.is_relative_to(root) else ()
        if {name.casefold() for name in first} & _RECORD:
            return root.joinpath(*first)
        for kept in (Path(os.path.realpath(root / name)) for name in sorted(_RECORD)):
            if real.is_relative_to(kept):
                return kept
    return None


def _workspaces(path: Path) -> Iterator[Path]:
    """Yield the workspaces in which a file stands, the nearest first."""
    return (folder for folder in path.parents if _seen(folder / "data" / "tasks.yaml"))


def _seen(path: Path) -> os.stat_result | None:
    """Return what stands at a place; None for nothing, or what may not be looked at."""
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None
    except OSError as error:
        raise OutsideError(f"Không xem được {_shown(path)}: {reason(error)}.") from error


def _standing(real: Path) -> bytes | None:
    """Read what stands at a place; None for nothing, no bytes for what is too large to be ours."""
    try:
        if not real.exists():
            return None
        return real.read_bytes() if real.stat().st_size <= _LARGEST else b""
    except OSError as error:
        raise OutsideError(f"Không đọc được {_shown(real)}: {reason(error)}.") from error


def _require_ours(path: Path, old: bytes | None, kind: OutputKind, *, force: bool | None) -> None:
    if old is None or force or kind.is_ours(old):
        return
    forced = ", hoặc thêm --force nếu chắc chắn bỏ bản ấy" if force is not None else ""
    raise RefusedError(
        f"{_shown(path)} đã được sửa tay (hoặc không do cchc lập), nên không ghi đè.\n"
        f"Lưu sang tên khác bằng -o{forced}."
    )


def _shown(path: Path) -> str:
    return printable(path)
