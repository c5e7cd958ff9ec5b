"""`cchc save`: the record checked, then committed with its evidence, templates and settings."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument
from cchc_cli.cli.options import AsOf, Data, day_of, text_option
from cchc_cli.text import listing, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command("save", epilog='Ví dụ: cchc save "Cập nhật kết quả tuần 45"')
def save(
    message: Annotated[str, argument(metavar="LỜI_GHI", help="Lần này thay đổi điều gì.")],
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Kiểm tra, rồi lưu dữ liệu, minh chứng, mẫu, thiết lập vào git; có lỗi thì không lưu.

    Mã thoát: 3 dữ liệu có lỗi, 6 không có git hoặc git không lưu được.
    """
    from cchc_cli.cli.record import open_record
    from cchc_cli.errors import UsageError
    from cchc_cli.history.saving import commit

    words = text_option(message, "LỜI_GHI")
    if words is None:
        raise UsageError('LỜI_GHI cần có chữ, như: cchc save "Cập nhật tháng 11"')
    loaded = open_record(data, day_of(as_of), writing=True)
    saved = commit(loaded.workspace.root, *_meant(loaded), words)
    if saved is None:
        sys.stdout.write("Không có gì mới để lưu.\n")
    else:
        sys.stdout.write(f"Đã lưu {saved[0]} tệp, bản {saved[1]}: {words}\n")
    sys.stdout.flush()
    sys.stderr.writelines(_lost(loaded))


def _lost(loaded: "Loaded") -> "Iterator[str]":
    """Warn of evidence that the record names and that was not saved, for there is no such file."""
    from cchc_cli.checks.evidence import FILE_FAULTS
    from cchc_cli.disk import OnDisk
    from cchc_cli.scoring.proofs import placed_evidence
    from cchc_cli.workspace.reading.evidence_files import fault_of

    disk = OnDisk()
    owners: dict[str, dict[str, None]] = {}
    for placed in placed_evidence(loaded.record):
        if placed.evidence.file:
            owners.setdefault(placed.evidence.file, {})[placed.owner] = None
    faults = {name: fault_of(loaded.workspace.root, name, disk) for name in owners}
    for name, fault in faults.items():
        if fault is not None:
            of = listing(owners[name], quote="")
            yield f"Cảnh báo: {FILE_FAULTS[fault][0]} {printable(name)}, minh chứng của {of}.\n"
    if any(faults.values()):
        yield "Cách sửa từng tệp: cchc evidence check. Sửa xong thì lưu lại.\n"


def _meant(loaded: "Loaded") -> tuple[list[str], list[str]]:
    """Name the places that are kept whatever stands there, and the files of the record.

    A data file that is a link is named with the file that it leads to.
    """
    from cchc_cli.scoring.proofs import placed_evidence
    from cchc_cli.workspace.equipment import SETTINGS

    workspace = loaded.workspace
    root = workspace.root
    places = [] if workspace.partial else [workspace.files[0].parent]
    places += [root / name for name in ("evidence", "templates") if (root / name).is_dir()]
    places += [root / name for name in SETTINGS if (root / name).is_file()]
    proofs = [placed.evidence.file for placed in placed_evidence(loaded.record)]
    read = [*workspace.files, *(root / name for name in proofs if name)]
    linked = [path.resolve() for path in read if path.is_symlink()]
    files = [path for path in (*read, *linked) if _inside(root, path)]
    home = root.resolve()
    return [_named(root, home, each) for each in places], [
        *dict.fromkeys(_named(root, home, each) for each in files)
    ]


def _named(root: Path, home: Path, path: Path) -> str:
    return path.relative_to(root if path.is_relative_to(root) else home).as_posix()


def _inside(root: Path, path: Path) -> bool:
    return path.is_file() and path.resolve().is_relative_to(root.resolve())
