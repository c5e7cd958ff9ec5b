"""`cchc save`: the record checked, then committed with its evidence."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli.command import Command, command_app
from cchc_cli.cli.options import AsOf, Data, day_of, text_option

if TYPE_CHECKING:
    from cchc_cli.workspace.reading.load import Loaded

app = command_app()


@app.command("save", cls=Command, epilog='Ví dụ: cchc save "Cập nhật kết quả tuần 45"')
def save(
    message: Annotated[str, typer.Argument(metavar="LỜI_GHI", help="Lần này thay đổi điều gì.")],
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Kiểm tra, rồi lưu data/, evidence/ và các tệp minh chứng vào git; có lỗi thì không lưu.

    Mã thoát: 3 dữ liệu có lỗi, 6 không có git hoặc git không lưu được.
    """
    from cchc_cli.cli.record import open_record
    from cchc_cli.errors import UsageError
    from cchc_cli.history.saving import commit

    words = text_option(message, "LỜI_GHI")
    if words is None:
        raise UsageError('LỜI_GHI cần có chữ, như: cchc save "Cập nhật tháng 11"')
    loaded = open_record(data, day_of(as_of), writing=True)
    saved = commit(loaded.workspace.root, _names(loaded), words)
    if saved is None:
        sys.stdout.write("Không có gì mới để lưu.\n")
    else:
        sys.stdout.write(f"Đã lưu {saved[0]} tệp, bản {saved[1]}: {words}\n")


def _names(loaded: "Loaded") -> list[str]:
    """Name the data, the folder of evidence, and files of evidence that stand elsewhere."""
    from cchc_cli.scoring.proofs import placed_evidence

    workspace = loaded.workspace
    data = workspace.files[0] if workspace.partial else workspace.files[0].parent
    files = [data.relative_to(workspace.root).as_posix()]
    folder = ["evidence"] if (workspace.root / "evidence").is_dir() else []
    named = {placed.evidence.file for placed in placed_evidence(loaded.record)}
    others = sorted(
        name for name in named if name and _inside(workspace.root, workspace.root / name)
    )
    return [*dict.fromkeys((*files, *folder, *others))]


def _inside(root: Path, path: Path) -> bool:
    return path.is_file() and path.resolve().is_relative_to(root.resolve())
